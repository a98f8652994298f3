import type { Deadline } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { subtractWorkingTime, workingTimeBetween } from '../working-time/working-time.ts';

/** A deadline with the instant (ms) from which it is due soon: stored beside it, so that lists need no calendar to colour it. */
export interface TimedDeadline extends Deadline {
  dueSoonAt: number;
}

const HOUR_MS = 3_600_000;
const LEAST_HOURS = 0.5;

/**
 * Adds when the deadline is due soon: the last quarter of its working time, and at least the last 30 working minutes. A date in closed time
 * is due soon before the closing; with a calendar that never opens it is due soon from the start.
 */
export function timeDeadline(deadline: Deadline, calendar: WorkCalendar): TimedDeadline {
  const { startedAt, dueAt, tz } = deadline;
  const hours = workingTimeBetween(startedAt, dueAt, { tz, calendar }) / HOUR_MS;
  const dueSoonAt = subtractWorkingTime({ from: dueAt, hours: Math.max(hours / 4, LEAST_HOURS), tz, calendar });
  return { ...deadline, dueSoonAt: dueSoonAt ?? startedAt };
}
