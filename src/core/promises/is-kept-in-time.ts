import type { PromiseGiven } from '../types.ts';

/** Open for so long past its date (ms), a promise counts as late: by then an evening has asked what became of it. */
const GRACE_MS = 24 * 3_600_000;

/**
 * Whether a promise was kept, and in time, as far as can be told at `now`: one that was given up or replaced in time is neither kept nor
 * broken, null, and so is an open one. Nothing but the user breaks that, but a day after its date it counts as late unless a later
 * mail seems to keep it.
 */
export function isKeptInTime(
  { state, dueAt, endedAt, keptBy }: Pick<PromiseGiven, 'state' | 'dueAt' | 'endedAt' | 'keptBy'>,
  now: number,
): boolean | null {
  if (state === 'kept') return endedAt !== null && endedAt <= dueAt;
  if (state === 'broken') return false;
  if (state === 'open') return keptBy === undefined && now > dueAt + GRACE_MS ? false : null;
  // A new date after the old one had passed came too late.
  return state === 'renegotiated' && endedAt !== null && endedAt > dueAt ? false : null;
}
