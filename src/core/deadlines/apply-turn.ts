import type { Deadline } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from '../working-time/working-time.ts';
import { holdDeadline, meetDeadline, pauseDeadline } from './deadline.ts';
import type { WhoseTurn } from './whose-turn.ts';

const HOUR_MS = 3_600_000;

/** What a turn does to the clock of its thread. */
export type ClockEffect = 'run' | 'hold' | 'pause' | 'meet' | 'leave';

/**
 * Unanswered runs on; our promise holds until its date; their promise, or the user's word that we wait, pauses; an answer and a
 * closing thanks stop the clock, and a thread without a client has none.
 */
export function clockEffect({ turn, reason }: WhoseTurn): ClockEffect {
  if (reason === 'no-client-message') return 'leave';
  if (reason === 'our-promise') return 'hold';
  if (reason === 'their-promise') return 'pause';
  if (turn === 'ours') return 'run';
  return reason === 'corrected' && turn === 'theirs' ? 'pause' : 'meet';
}

/** The deadline after it is known whose turn it is, at `now`; `promisedDueAt` (instant, ms) is the date of our open promise. Done twice, it changes nothing more. */
export function applyTurn(
  deadline: Deadline,
  turn: WhoseTurn,
  { now, calendar, promisedDueAt = null }: { now: number; calendar: WorkCalendar; promisedDueAt?: number | null },
): Deadline {
  switch (clockEffect(turn)) {
    case 'run':
      return resumeDeadline(deadline, now, calendar);
    case 'hold': {
      const isHeld =
        deadline.state === 'running' && deadline.dueAt === promisedDueAt && deadline.pausedAt === undefined;
      return promisedDueAt === null || isHeld || deadline.source === 'user' || deadline.state === 'dismissed'
        ? deadline
        : holdDeadline(deadline, promisedDueAt);
    }
    case 'pause':
      return pauseDeadline(deadline, now);
    case 'meet':
      return meetDeadline(deadline, now);
    case 'leave':
      return deadline;
  }
}

/** Lets a paused clock run on from `now` with the working time that was left (or the delay that there was) when it stopped. */
export function resumeDeadline(deadline: Deadline, now: number, calendar: WorkCalendar): Deadline {
  const { pausedAt, ...running } = deadline;
  if (pausedAt === undefined) return deadline;
  if (deadline.state !== 'running' || deadline.source === 'user') return running;
  const schedule = { tz: deadline.tz, calendar };
  const hours = workingTimeBetween(pausedAt, deadline.dueAt, schedule) / HOUR_MS;
  const dueAt =
    hours < 0
      ? subtractWorkingTime({ from: now, hours: -hours, ...schedule })
      : addWorkingTime({ from: now, hours, ...schedule });
  return { ...running, dueAt: dueAt ?? deadline.dueAt };
}
