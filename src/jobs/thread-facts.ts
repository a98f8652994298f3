import type { SeenThread } from '../contract/shapes.ts';
import { decideSenderKind } from '../core/clients/sender-kind.ts';
import { findWhoseTurn, type WhoseTurn } from '../core/deadlines/whose-turn.ts';
import { findOwnWords, joinOwnWords } from '../core/language/own-words.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import type { Message, SenderKind } from '../core/types.ts';
import type { ClientRow } from '../db/schema.ts';

/** A seen thread with what follows from it and the user's own decisions, before anything is read or stored. */
export interface ThreadFacts {
  threadKey: string;
  messages: Message[];
  /** The newest message that is neither ours nor internal; null when there is none. */
  focus: Message | null;
  sender: { kind: SenderKind; reason: string };
  turn: WhoseTurn['turn'];
  /** The oldest client message not answered, when it is our turn. */
  since: string | null;
}

const ANSWERED = { turn: 'theirs', since: null } as const;

/** A message as the question whose turn it is wants it: a side that the page does not tell counts as the client's. */
function toTurnMessage(message: Message): Message {
  const { text } = joinOwnWords(findOwnWords(message.text));
  return { ...message, text, side: message.side === 'unknown' ? 'client' : message.side };
}

/** Works out who wrote, which message counts and whose turn it is. */
export function gatherFacts(seen: SeenThread, ownAddresses: string[], client: ClientRow | null): ThreadFacts {
  const own = new Set([...seen.ownAddresses, ...ownAddresses].map((address) => address.toLowerCase()));
  const messages: Message[] = seen.thread.messages.map((message) => {
    const address = message.from.address.toLowerCase();
    return { ...message, from: { ...message.from, address }, side: own.has(address) ? 'own' : message.side };
  });
  const focus = messages.findLast((message) => message.side !== 'own' && message.side !== 'internal') ?? null;
  const sender = focus
    ? decideSenderKind({
        from: focus.from,
        ownAddresses: [...own],
        side: focus.side,
        subject: seen.thread.subject,
        text: focus.text,
        overrides: client?.kind ? { [client.address]: client.kind } : {},
      })
    : { kind: 'me' as const, reason: 'own-address' };
  const { turn, since } = seen.answered ? ANSWERED : findWhoseTurn(messages.map(toTurnMessage));
  return { threadKey: threadKeyOf(seen.site, seen.account, seen.thread.id), messages, focus, sender, turn, since };
}
