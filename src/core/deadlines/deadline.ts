import type { Deadline } from '../types.ts';
import type { TimedDeadline } from './due-soon.ts';

const MINUTE_MS = 60_000;

/** A snooze without an end of its own: the last instant (ms) that a date can hold. Only the client's next message wakes it. */
export const UNTIL_THEY_ANSWER = 8_640_000_000_000_000;

/** How a deadline stands at a moment; `missed` was answered late. */
export type DeadlineStatus = 'running' | 'due-soon' | 'overdue' | 'snoozed' | 'paused' | 'met' | 'missed' | 'dismissed';

/** What a deadline is made of; `dueAt` comes from `replyDueAt`, or from the user. */
export type DeadlineStart = Omit<Deadline, 'state' | 'snoozedUntil' | 'snoozedAt' | 'pausedAt' | 'endedAt'>;

/** Starts the clock of a thread. */
export function startDeadline(start: DeadlineStart): Deadline {
  return { ...start, state: 'running', snoozedUntil: null, endedAt: null };
}

/** The user sets the date (instant, ms): from now on no policy moves it; what was snoozed or ended runs again. */
export function changeDeadline(deadline: Deadline, dueAt: number): Deadline {
  return startDeadline({ ...awake(deadline), dueAt, source: 'user' });
}

/**
 * Keeps a running deadline quiet until an instant (ms), its date as it is; null wakes it. With `now`, a client's message after it
 * wakes it too (`reopenDeadline`). One that ended stays as it is.
 */
export function snoozeDeadline<D extends Deadline>(deadline: D, until: number | null, now?: number): D {
  if (deadline.state !== 'running') return deadline;
  const { snoozedAt: _, ...rest } = deadline;
  const snoozed = { ...rest, snoozedUntil: until };
  return (until === null || now === undefined ? snoozed : { ...snoozed, snoozedAt: now }) as D;
}

/** Stops the clock of a running deadline at `now`, because it is the client's turn before ours. */
export function pauseDeadline<D extends Deadline>(deadline: D, now: number): D {
  return deadline.state === 'running' && deadline.pausedAt === undefined ? { ...deadline, pausedAt: now } : deadline;
}

/**
 * Our answer to an open complaint is not its end: the client is owed the next word, counted from that answer. One that the user
 * dismissed stays so.
 */
export function followUpDeadline<D extends Deadline>(answered: D | null, next: DeadlineStart): D | Deadline {
  return answered?.state === 'dismissed' ? answered : { ...startDeadline(next), isUpdate: true };
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
 * becomes more pressing, never less: its clock still counts from the oldest message; what was promised for later than the
 * answer to it is owed gives way. A snoozed one wakes. One that ended starts anew, unless the message was there before the
 * end; pages show times to the minute, so the minute of the end counts as after it.
 */
export function reopenDeadline(deadline: Deadline, newer: DeadlineStart): Deadline {
  if (newer.messageId === deadline.messageId) return deadline;
  if (deadline.endedAt !== null)
    return newer.startedAt < deadline.endedAt - (deadline.endedAt % MINUTE_MS) ? deadline : startDeadline(newer);
  const { snoozedAt } = deadline;
  const woken = snoozedAt !== undefined && newer.startedAt > snoozedAt ? snoozeDeadline(deadline, null) : deadline;
  if (deadline.source === 'user' || newer.dueAt >= deadline.dueAt) return woken;
  if (deadline.source === 'promise' || deadline.isUpdate) return startDeadline(newer);
  return { ...woken, dueAt: newer.dueAt, temperament: newer.temperament };
}

/** How the deadline stands: from its date on it is overdue, and while it is snoozed nothing else is said of it. */
export function deadlineStatus(deadline: TimedDeadline, now: number): DeadlineStatus {
  const { state, endedAt, dueAt } = deadline;
  if (state === 'met') return endedAt !== null && endedAt > dueAt ? 'missed' : 'met';
  if (state === 'dismissed') return state;
  if (deadline.pausedAt !== undefined) return 'paused';
  if (isSnoozed(deadline, now)) return 'snoozed';
  if (now >= dueAt) return 'overdue';
  return now >= deadline.dueSoonAt ? 'due-soon' : 'running';
}

/** Whether a running deadline keeps quiet at `now`. */
export function isSnoozed({ snoozedUntil }: Deadline, now: number): boolean {
  return snoozedUntil !== null && now < snoozedUntil;
}

/** Whether a deadline asks for nothing at `now`: it has ended, its clock stands still, or it is snoozed. */
export function isQuiet(deadline: Deadline, now: number): boolean {
  return deadline.state !== 'running' || deadline.pausedAt !== undefined || isSnoozed(deadline, now);
}

function endDeadline<D extends Deadline>(deadline: D, state: 'met' | 'dismissed', endedAt: number): D {
  return deadline.state === 'running' ? ({ ...awake(deadline), state, snoozedUntil: null, endedAt } as D) : deadline;
}

function awake<D extends Deadline>(deadline: D): Omit<D, 'snoozedAt' | 'pausedAt'> {
  const { snoozedAt: _, pausedAt: __, ...rest } = deadline;
  return rest;
}
