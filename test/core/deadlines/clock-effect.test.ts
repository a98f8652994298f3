import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type ClockEffect, clockEffect, resumeDeadline } from '../../../src/core/deadlines/clock-effect.ts';
import {
  changeDeadline,
  deadlineStatus,
  meetDeadline,
  pauseDeadline,
  reopenDeadline,
  snoozeDeadline,
  startDeadline,
  UNTIL_THEY_ANSWER,
} from '../../../src/core/deadlines/deadline.ts';
import { timeDeadline } from '../../../src/core/deadlines/due-soon.ts';
import { nextChangeAt, pickNextDeadline } from '../../../src/core/deadlines/next-deadline.ts';
import type { WhoseTurn } from '../../../src/core/deadlines/whose-turn.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { deadlineFrom } from './deadline-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
/** From Wednesday 10:00 to 14:00. */
const running = startDeadline(deadlineFrom({ startedAt: at('2026-11-18T10:00'), dueAt: at('2026-11-18T14:00') }));
const turnOf = (turn: WhoseTurn['turn'], reason: WhoseTurn['reason']): WhoseTurn => ({ turn, since: '1', reason });
const resume = (deadline: typeof running, now: string) => resumeDeadline(deadline, at(now), DEFAULT_CALENDAR);

it.each<[WhoseTurn['turn'], WhoseTurn['reason'], ClockEffect]>([
  ['ours', 'unanswered', 'run'],
  ['ours', 'our-promise', 'hold'],
  ['ours', 'corrected', 'run'],
  ['theirs', 'answered', 'meet'],
  ['theirs', 'their-promise', 'pause'],
  ['theirs', 'corrected', 'pause'],
  ['nobody', 'closing-thanks', 'meet'],
  ['nobody', 'corrected', 'meet'],
  ['nobody', 'no-client-message', 'leave'],
])('%s because %s: %s', (turn, reason, effect) => {
  expect(clockEffect(turnOf(turn, reason))).toBe(effect);
});

describe('the clock', () => {
  it('stands still while we wait for them, and runs on with the working time that was left', () => {
    const paused = pauseDeadline(running, at('2026-11-18T13:00'));
    expect(deadlineStatus(timeDeadline(paused, DEFAULT_CALENDAR), at('2026-11-20T12:00'))).toBe('paused');
    expect(pauseDeadline(paused, at('2026-11-19T09:00'))).toBe(paused);
    const resumed = resume(paused, '2026-11-20T17:30');
    expect(resumed).toEqual({ ...running, dueAt: at('2026-11-23T09:30') });
    expect(resume(resumed, '2026-11-25T12:00')).toBe(resumed);
  });

  it('that stopped late is as late when it runs on', () => {
    const paused = pauseDeadline(running, at('2026-11-18T15:00'));
    expect(resume(paused, '2026-11-20T12:00').dueAt).toBe(at('2026-11-20T11:00'));
  });

  it('never moves the user’s date', () => {
    const own = changeDeadline(running, at('2026-11-19T10:00'));
    const paused = pauseDeadline(own, at('2026-11-18T13:00'));
    expect(resume(paused, '2026-11-20T17:30')).toEqual(own);
  });

  it('is stopped by the answer, in time or not', () => {
    const stopped = (now: string) =>
      deadlineStatus(timeDeadline(meetDeadline(running, at(now)), DEFAULT_CALENDAR), at(now));
    expect(stopped('2026-11-18T14:00')).toBe('met');
    expect(stopped('2026-11-18T14:01')).toBe('missed');
  });

  it('forgets pause and snooze when it ends', () => {
    const ended = meetDeadline(pauseDeadline(snoozeDeadline(running, 9, 5), 6), 7);
    expect(ended).toEqual({ ...running, state: 'met', endedAt: 7 });
  });

  it('rings for nothing while it stands still or waits for the client', () => {
    for (const quiet of [pauseDeadline(running, 5), snoozeDeadline(running, UNTIL_THEY_ANSWER, 5)]) {
      const timed = timeDeadline(quiet, DEFAULT_CALENDAR);
      expect(pickNextDeadline([timed], running.startedAt)).toBeNull();
      expect(nextChangeAt([timed], running.startedAt)).toBeNull();
    }
  });
});

describe('a snoozed deadline', () => {
  const later = deadlineFrom({ messageId: '2', startedAt: at('2026-11-18T11:00'), dueAt: at('2026-11-19T11:00') });
  it('wakes on the client’s next message, once', () => {
    const asleep = snoozeDeadline(running, UNTIL_THEY_ANSWER, at('2026-11-18T10:30'));
    const awake = reopenDeadline(asleep, later);
    expect(awake).toEqual(running);
    const again = snoozeDeadline(awake, UNTIL_THEY_ANSWER, at('2026-11-18T11:30'));
    expect(reopenDeadline(again, later)).toBe(again);
  });

  it('wakes with the user’s date, and with the more pressing one', () => {
    const own = changeDeadline(running, at('2026-11-25T11:00'));
    expect(reopenDeadline(snoozeDeadline(own, UNTIL_THEY_ANSWER, at('2026-11-18T10:30')), later)).toEqual(own);
    const held = startDeadline({ ...running, dueAt: at('2026-11-25T11:00'), source: 'promise' });
    const woken = reopenDeadline(snoozeDeadline(held, UNTIL_THEY_ANSWER, at('2026-11-18T10:30')), later);
    expect([woken.dueAt, woken.snoozedUntil]).toEqual([later.dueAt, null]);
  });
});
