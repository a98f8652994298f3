import type { TimedDeadline } from './due-soon.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What fits beside the sign and the `d` in the four characters of a badge. */
const MOST_DAYS_LEFT = 999;
const MOST_DAYS_OVER = 99;

/** How urgent the countdown looks. */
export type CountdownTone = 'calm' | 'amber' | 'red';

/**
 * The time left until `dueAt` (instants, ms) in at most four characters: `45m`, `3h`, `2d`, and `-20m` once over. Clock time in the
 * largest unit that fits, always rounded down: it never claims more time than there is, nor more delay. `0m` is the minute on either side.
 */
export function countdownLabel(dueAt: number, now: number): string {
  const { count, unit } = splitTime(dueAt - now);
  return `${now > dueAt && count > 0 ? '-' : ''}${count}${unit}`;
}

/** Red from the date on, amber while due soon, calm before. */
export function countdownTone(
  { dueAt, dueSoonAt }: Pick<TimedDeadline, 'dueAt' | 'dueSoonAt'>,
  now: number,
): CountdownTone {
  if (now >= dueAt) return 'red';
  return now >= dueSoonAt ? 'amber' : 'calm';
}

/** The next instant (ms) at which the label is another; null once the overdue days are more than it can show. */
export function nextLabelAt(dueAt: number, now: number): number | null {
  const left = dueAt - now;
  const { count, unitMs } = splitTime(left);
  if (left >= MINUTE_MS) return dueAt - count * unitMs + 1;
  return left < 0 && unitMs === DAY_MS && count === MOST_DAYS_OVER ? null : dueAt + (count + 1) * unitMs;
}

function splitTime(leftMs: number) {
  const ms = Math.abs(leftMs);
  if (ms < HOUR_MS) return { count: Math.floor(ms / MINUTE_MS), unit: 'm', unitMs: MINUTE_MS };
  if (ms < DAY_MS) return { count: Math.floor(ms / HOUR_MS), unit: 'h', unitMs: HOUR_MS };
  const most = leftMs < 0 ? MOST_DAYS_OVER : MOST_DAYS_LEFT;
  return { count: Math.min(Math.floor(ms / DAY_MS), most), unit: 'd', unitMs: DAY_MS };
}
