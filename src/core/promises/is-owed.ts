import type { PromiseGiven } from '../types.ts';

/** Whether a promise is ours and still to be kept, as far as is known: what a later mail seems to keep is none. */
export function isOwed({ direction, state, keptBy }: PromiseGiven): boolean {
  return direction === 'ours' && state === 'open' && keptBy === undefined;
}
