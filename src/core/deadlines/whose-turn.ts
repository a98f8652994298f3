import type { Message, PromiseGiven } from '../types.ts';
import { isClosingThanks } from './closing-thanks.ts';

/** Who owes the next word in a thread, and why. */
export interface WhoseTurn {
  turn: 'ours' | 'theirs' | 'nobody';
  /** Id of the message that makes it so: the oldest unanswered of the client, our answer, the promise, or the thanks; null where there is none. */
  since: string | null;
  reason:
    | 'unanswered'
    | 'answered'
    | 'closing-thanks'
    | 'no-client-message'
    | 'our-promise'
    | 'their-promise'
    | 'corrected';
}

/** The user's word on whose turn it is, which counts until the next message of either side. */
export interface TurnCorrection {
  turn: WhoseTurn['turn'];
  /** The newest message, of ours or of the client, when the user said so. */
  messageId: string;
}

/** What is known of a thread beyond its messages. */
export interface TurnFacts {
  /** Of this thread; only those that are open count. */
  promises?: readonly Pick<PromiseGiven, 'messageId' | 'direction' | 'state'>[];
  correction?: TurnCorrection | null;
}

/**
 * Whose turn it is, from a thread's messages, oldest first. Our message answers all before it, unless it only thanks for a question;
 * internal notes and messages of an unknown side do not count; a bare thanks starts no clock once we have answered, and never
 * stops one that runs. Once all is answered, our open promise means that we owe, and theirs that we wait; the user's word beats it all.
 */
export function findWhoseTurn(messages: readonly Message[], { promises = [], correction }: TurnFacts = {}): WhoseTurn {
  const names = messages.map(({ from }) => from.name);
  const talk = messages.filter(({ side }) => side === 'own' || side === 'client');
  const found = findFromWords(talk, names);
  const newest = talk.at(-1)?.id ?? null;
  if (correction && correction.messageId === newest) {
    // Ours is owed to a client's message: the one that waits, else the last.
    const client = talk.findLast(({ side }) => side === 'client')?.id ?? newest;
    const owed = found.reason === 'unanswered' ? found.since : client;
    return { turn: correction.turn, since: correction.turn === 'ours' ? owed : newest, reason: 'corrected' };
  }
  const isPromised = (side: PromiseGiven['direction'], id: string) =>
    promises.some(({ direction, messageId, state }) => state === 'open' && direction === side && messageId === id);
  const oldest = talk.findIndex(({ id }) => id === found.since);
  if (found.reason === 'unanswered') {
    // "I will send it on Friday" asks nothing of us, unless something beside it does.
    const unanswered = talk.slice(oldest).filter(({ side }) => side === 'client');
    const promising = unanswered.filter(({ id, text }) => isPromised('theirs', id) && !isQuestion(text));
    const waits =
      promising.length > 0 &&
      unanswered.every((message) => promising.includes(message) || isClosingThanks(message.text, names));
    return waits ? { turn: 'theirs', since: found.since, reason: 'their-promise' } : found;
  }
  const promised = (direction: PromiseGiven['direction']) => talk.find(({ id }) => isPromised(direction, id));
  const ours = promised('ours');
  if (ours) return { turn: 'ours', since: ours.id, reason: 'our-promise' };
  const theirs = promised('theirs');
  if (theirs) return { turn: 'theirs', since: theirs.id, reason: 'their-promise' };
  return found;
}

function findFromWords(talk: readonly Message[], names: readonly string[]): WhoseTurn {
  const last = findAnswer(talk, names);
  const answer = talk[last];
  const later = talk.slice(last + 1).filter(({ side }) => side === 'client');
  const oldest = answer ? later.find(({ text }) => !isClosingThanks(text, names)) : later[0];
  if (oldest) return { turn: 'ours', since: oldest.id, reason: 'unanswered' };
  const thanks = later.at(-1);
  if (thanks) return { turn: 'nobody', since: thanks.id, reason: 'closing-thanks' };
  if (answer) return { turn: 'theirs', since: answer.id, reason: 'answered' };
  return { turn: 'nobody', since: null, reason: 'no-client-message' };
}

/** The index of our last message that answers; -1 where there is none. "Thanks!" to a question does not, and so it outlives such a note. */
function findAnswer(talk: readonly Message[], names: readonly string[]): number {
  let answer = -1;
  let isAsked = false;
  for (const [index, { side, text }] of talk.entries()) {
    if (side === 'client') isAsked ||= isQuestion(text);
    else if (!isAsked || !isClosingThanks(text, names)) {
      answer = index;
      isAsked = false;
    }
  }
  return answer;
}

function isQuestion(text: string): boolean {
  return /[?？]|[吗嗎](?:[。，！\s]|$)/u.test(text);
}
