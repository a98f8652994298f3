import type { SeenThread } from '../contract/shapes.ts';
import { decideSenderKind, type SenderReason } from '../core/clients/sender-kind.ts';
import { findWhoseTurn, type TurnFacts, type WhoseTurn } from '../core/deadlines/whose-turn.ts';
import { findOwnWords, joinOwnWords } from '../core/language/own-words.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import type { Message, Person, SenderKind, Side } from '../core/types.ts';
import type { ClientRow } from '../db/schema.ts';

/** A seen thread with what follows from it and the user's own decisions, before anything is read or stored. */
export interface ThreadFacts {
  threadKey: string;
  messages: Message[];
  /** The newest message of a client, else the newest that is not ours; null when there is none. */
  focus: Message | null;
  sender: {
    kind: SenderKind;
    reason: SenderReason;
    /** Who wrote the focus; where all are ours, whom the user made so, else who wrote last: there the word is taken back. */
    writer: Person;
  };
  turn: WhoseTurn['turn'];
  turnReason: WhoseTurn['reason'];
}

/** Stands for the answer that a site shows only by a mark. */
export const UNSEEN_ANSWER = 'answered';

/** Works out who wrote, which message counts and whose turn it is. `known` are the senders that the user decided about. */
export function gatherFacts(seen: SeenThread, ownAddresses: string[], known: readonly ClientRow[]): ThreadFacts {
  const own = [...new Set([...seen.ownAddresses, ...ownAddresses].map((address) => address.toLowerCase()))];
  const overrides = Object.fromEntries(known.flatMap(({ address, kind }) => (kind ? [[address, kind]] : [])));
  const all = seen.thread.messages.map((message) => {
    const from = { ...message.from, address: message.from.address.toLowerCase() };
    const { side, text } = message;
    const sender = decideSenderKind({ from, ownAddresses: own, side, subject: seen.thread.subject, text, overrides });
    return { message: { ...message, from, side: sideOf(sender.kind) }, sender };
  });
  const messages = all.map(({ message }) => message);
  const foreign = all.filter(({ message }) => message.side !== 'own');
  // A colleague's note below the client's mail does not take the client's place.
  const focus = foreign.findLast(({ sender }) => sender.kind === 'client') ?? foreign.at(-1);
  const told = focus ?? all.findLast(({ sender }) => sender.reason.startsWith('override')) ?? all.at(-1);
  const { turn, reason } = findTurn(seen, messages);
  return {
    threadKey: threadKeyOf(seen.site, seen.account, seen.thread.id),
    messages,
    focus: focus?.message ?? null,
    sender: {
      ...(told?.sender ?? { kind: 'me', reason: 'own-address' }),
      writer: told?.message.from ?? { name: '', address: '' },
    },
    turn,
    turnReason: reason,
  };
}

/** Whose turn it is, by the messages and by what is known of the thread beyond them. */
export function findTurn(
  { answered }: Pick<SeenThread, 'answered'>,
  messages: readonly Message[],
  facts: TurnFacts = {},
): WhoseTurn {
  const shown = messages.map(toTurnMessage);
  const answer: Message = { id: UNSEEN_ANSWER, from: { name: '', address: '' }, date: '', side: 'own', text: '…' };
  return findWhoseTurn(answered ? [...shown, answer] : shown, facts);
}

/** What a sender's kind means for whose turn it is: neither robots nor lists are owed an answer. */
function sideOf(kind: SenderKind): Side {
  if (kind === 'client') return 'client';
  if (kind === 'me') return 'own';
  return kind === 'colleague' ? 'internal' : 'unknown';
}

/** A message without the quote below it: a bare thanks is one, and a promise of somebody else is not ours. */
export function toTurnMessage(message: Message): Message {
  return { ...message, text: joinOwnWords(findOwnWords(message.text)).text };
}
