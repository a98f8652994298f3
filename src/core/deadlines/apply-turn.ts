import type { Deadline } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { holdDeadline, meetDeadline, pauseDeadline, resumeDeadline } from './deadline.ts';
import type { WhoseTurn } from './whose-turn.ts';

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
