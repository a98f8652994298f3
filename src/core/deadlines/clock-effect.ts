import type { Deadline } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from '../working-time/working-time.ts';
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
