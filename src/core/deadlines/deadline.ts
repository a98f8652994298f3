import type { Deadline } from '../types.ts';
import type { TimedDeadline } from './due-soon.ts';

const MINUTE_MS = 60_000;

/** How a deadline stands at a moment. */
export type DeadlineStatus = 'running' | 'due-soon' | 'overdue' | 'snoozed' | 'met' | 'dismissed';

/** What a deadline is made of; `dueAt` comes from `replyDueAt`, or from the user. */
export type DeadlineStart = Omit<Deadline, 'state' | 'snoozedUntil' | 'endedAt'>;

/** Starts the clock of a thread. */
export function startDeadline(start: DeadlineStart): Deadline {
  return { ...start, state: 'running', snoozedUntil: null, endedAt: null };
}

/** The user sets the date (instant, ms): from now on no policy moves it; what was snoozed or ended runs again. */
export function changeDeadline(deadline: Deadline, dueAt: number): Deadline {
  return startDeadline({ ...deadline, dueAt, source: 'user' });
}

/** Keeps a running deadline quiet until an instant (ms), its date as it is; null wakes it. One that ended stays as it is. */
export function snoozeDeadline<D extends Deadline>(deadline: D, until: number | null): D {
  return deadline.state === 'running' ? { ...deadline, snoozedUntil: until } : deadline;
}

/** The user says, at `now`, that no answer is owed; one that ended stays as it is. */
export function dismissDeadline<D extends Deadline>(deadline: D, now: number): D {
  return endDeadline(deadline, 'dismissed', now);
}

/** The answer was given, or first seen, at `now`; one that ended stays as it is. */
export function meetDeadline<D extends Deadline>(deadline: D, now: number): D {
  return endDeadline(deadline, 'met', now);
}

/**
 * What a newer client message does, given the deadline that it would have by itself; doing it twice changes nothing. A running one by policy
 * becomes more pressing, never less: its clock still counts from the oldest message. One that ended starts anew, unless the
 * message was there before the end; what was promised for later than the answer to it is owed gives way. Pages show times to the minute, so the minute of the end counts as after it.
 */
export function reopenDeadline(deadline: Deadline, newer: DeadlineStart): Deadline {
  if (newer.messageId === deadline.messageId) return deadline;
  if (deadline.endedAt !== null)
    return newer.startedAt < deadline.endedAt - (deadline.endedAt % MINUTE_MS) ? deadline : startDeadline(newer);
  if (deadline.source === 'user' || newer.dueAt >= deadline.dueAt) return deadline;
  if (deadline.source === 'promise') return startDeadline(newer);
  return { ...deadline, dueAt: newer.dueAt, temperament: newer.temperament };
}

/** How the deadline stands: from its date on it is overdue, and while it is snoozed nothing else is said of it. */
export function deadlineStatus(deadline: TimedDeadline, now: number): DeadlineStatus {
  if (deadline.state !== 'running') return deadline.state;
  if (isSnoozed(deadline, now)) return 'snoozed';
  if (now >= deadline.dueAt) return 'overdue';
  return now >= deadline.dueSoonAt ? 'due-soon' : 'running';
}

/** Whether a running deadline keeps quiet at `now`. */
export function isSnoozed({ snoozedUntil }: Deadline, now: number): boolean {
  return snoozedUntil !== null && now < snoozedUntil;
}

function endDeadline<D extends Deadline>(deadline: D, state: 'met' | 'dismissed', endedAt: number): D {
  return deadline.state === 'running' ? { ...deadline, state, snoozedUntil: null, endedAt } : deadline;
}
