import type { Message } from '../types.ts';
import { isClosingThanks } from './closing-thanks.ts';

/** Who owes the next word in a thread, and why. */
export interface WhoseTurn {
  turn: 'ours' | 'theirs' | 'nobody';
  /** Id of the message that makes it so: the oldest unanswered of the client, our answer, or the thanks; null where there is none. */
  since: string | null;
  reason: 'unanswered' | 'answered' | 'closing-thanks' | 'no-client-message';
}

/**
 * Whose turn it is, from a thread's messages, oldest first. Our message answers all before it; internal notes and messages of an
 * unknown side do not count; a bare thanks starts no clock once we have answered, and never stops one that runs.
 */
export function findWhoseTurn(messages: readonly Message[]): WhoseTurn {
  const ours = messages.findLastIndex(({ side }) => side === 'own');
  const answer = messages[ours];
  const later = messages.slice(ours + 1).filter(({ side }) => side === 'client');
  const names = messages.map(({ from }) => from.name);
  const oldest = answer ? later.find(({ text }) => !isClosingThanks(text, names)) : later[0];
  if (oldest) return { turn: 'ours', since: oldest.id, reason: 'unanswered' };
  const thanks = later.at(-1);
  if (thanks) return { turn: 'nobody', since: thanks.id, reason: 'closing-thanks' };
  if (answer) return { turn: 'theirs', since: answer.id, reason: 'answered' };
  return { turn: 'nobody', since: null, reason: 'no-client-message' };
}
