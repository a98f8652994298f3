import { nextLabelAt } from './countdown.ts';
import { isQuiet, isSnoozed, UNTIL_THEY_ANSWER } from './deadline.ts';
import type { TimedDeadline } from './due-soon.ts';

/** The running deadline that is due first (or longest over), snoozed and paused ones left out: what the badge counts down to. */
export function pickNextDeadline(deadlines: readonly TimedDeadline[], now: number): TimedDeadline | null {
  let next: TimedDeadline | null = null;
  for (const deadline of deadlines)
    if (!isQuiet(deadline, now) && (next === null || deadline.dueAt < next.dueAt)) next = deadline;
  return next;
}

/**
 * The next instant (ms, after `now`) at which there is something to do: the badge reads or looks different, any deadline becomes due soon
 * or overdue, or a snooze ends. Null when nothing is left to wait for. One alarm at this instant is enough.
 */
export function nextChangeAt(deadlines: readonly TimedDeadline[], now: number): number | null {
  let next = Number.POSITIVE_INFINITY;
  const consider = (at: number | null) => {
    if (at !== null && at > now && at < next) next = at;
  };
  for (const deadline of deadlines) {
    if (deadline.state !== 'running' || deadline.pausedAt !== undefined) continue;
    if (isSnoozed(deadline, now)) {
      if (deadline.snoozedUntil !== UNTIL_THEY_ANSWER) consider(deadline.snoozedUntil);
      continue;
    }
    consider(deadline.dueSoonAt);
    consider(deadline.dueAt);
  }
  const picked = pickNextDeadline(deadlines, now);
  if (picked) consider(nextLabelAt(picked.dueAt, now));
  return next === Number.POSITIVE_INFINITY ? null : next;
}
