import { describe, expect, it } from 'vitest';
import {
  changeDeadline,
  type DeadlineStatus,
  deadlineStatus,
  dismissDeadline,
  meetDeadline,
  reopenDeadline,
  snoozeDeadline,
  startDeadline,
} from '../../../src/core/deadlines/deadline.ts';
import type { Deadline } from '../../../src/core/types.ts';
import { deadlineFrom } from './deadline-from.ts';

const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 2, 25, 8);
const DUE = START + 120 * MINUTE_MS;
const running = startDeadline(deadlineFrom({ startedAt: START, dueAt: DUE }));
const met = meetDeadline(running, START + 50 * MINUTE_MS);
const dismissed = dismissDeadline(running, START + 50 * MINUTE_MS);

describe('a deadline', () => {
  it('starts running and awake', () => {
    expect(running).toMatchObject({
      state: 'running',
      snoozedUntil: null,
      endedAt: null,
      dueAt: DUE,
      source: 'policy',
    });
  });

  it('ends once: the first end counts', () => {
    expect(met).toMatchObject({ state: 'met', endedAt: START + 50 * MINUTE_MS });
    expect(dismissed).toMatchObject({ state: 'dismissed', endedAt: START + 50 * MINUTE_MS });
    for (const ended of [met, dismissed]) {
      expect(meetDeadline(ended, DUE)).toBe(ended);
      expect(dismissDeadline(ended, DUE)).toBe(ended);
      expect(snoozeDeadline(ended, DUE)).toBe(ended);
    }
  });

  it('sleeps and wakes with its date as it is, and does not sleep on after its end', () => {
    const asleep = snoozeDeadline(running, DUE + 1);
    expect(asleep).toEqual({ ...running, snoozedUntil: DUE + 1 });
    expect(snoozeDeadline(asleep, null)).toEqual(running);
    expect(meetDeadline(asleep, DUE).snoozedUntil).toBeNull();
  });

  it("takes the user's date, also when it had ended or slept", () => {
    for (const before of [running, met, dismissed, snoozeDeadline(running, DUE)])
      expect(changeDeadline(before, DUE + 1)).toEqual({ ...running, dueAt: DUE + 1, source: 'user' });
  });

  it('is never changed in place', () => {
    const before = structuredClone(running);
    changeDeadline(running, 0);
    snoozeDeadline(running, 0);
    meetDeadline(running, 0);
    dismissDeadline(running, 0);
    reopenDeadline(running, deadlineFrom({ startedAt: START, dueAt: START, messageId: '2' }));
    expect(running).toEqual(before);
  });
});

describe('a newer client message', () => {
  const newer = (minutes: number, dueInMinutes: number) =>
    deadlineFrom({
      messageId: '2',
      startedAt: START + minutes * MINUTE_MS,
      dueAt: START + dueInMinutes * MINUTE_MS,
      temperament: 'angry',
    });

  it('makes a running deadline more pressing, and its clock counts on from the oldest message', () => {
    expect(reopenDeadline(running, newer(10, 70))).toEqual({
      ...running,
      dueAt: START + 70 * MINUTE_MS,
      temperament: 'angry',
    });
  });

  it.each<[what: string, deadline: Deadline, minutes: number, dueInMinutes: number]>([
    ['when it would be due later', running, 10, 130],
    ["when the date is the user's", changeDeadline(running, DUE), 10, 70],
    ['when it was there before we answered', met, 49, 169],
    ['when it was there before the user dismissed it', dismissed, 49, 169],
  ])('changes nothing %s', (_what, deadline, minutes, dueInMinutes) => {
    expect(reopenDeadline(deadline, newer(minutes, dueInMinutes))).toBe(deadline);
  });

  it.each([
    ['met', met],
    ['dismissed', dismissed],
    ["met, with the user's date", meetDeadline(changeDeadline(running, DUE), START + 50 * MINUTE_MS)],
  ])('starts one anew that was %s', (_what, ended) => {
    expect(reopenDeadline(ended, newer(55, 175))).toEqual(startDeadline(newer(55, 175)));
  });

  it('starts anew what ended in the same minute, for the page shows no seconds', () => {
    const ended = meetDeadline(running, START + 50 * MINUTE_MS + 59_000);
    expect(reopenDeadline(ended, newer(50, 170)).state).toBe('running');
    expect(reopenDeadline(ended, newer(49, 169)).state).toBe('met');
  });

  it('is not the message that the deadline is for', () => {
    const same = deadlineFrom({ startedAt: START + 90 * MINUTE_MS, dueAt: START });
    for (const deadline of [running, met, dismissed]) expect(reopenDeadline(deadline, same)).toBe(deadline);
  });

  it('does nothing more the second time', () => {
    for (const deadline of [running, met, dismissed]) {
      const once = reopenDeadline(deadline, newer(55, 70));
      expect(reopenDeadline(once, newer(55, 70))).toEqual(once);
    }
  });
});

describe('the status', () => {
  const dueSoonAt = DUE - 30 * MINUTE_MS;
  it.each<[what: string, deadline: Deadline, now: number, status: DeadlineStatus]>([
    ['at the start', running, START, 'running'],
    ['just before it is due soon', running, dueSoonAt - 1, 'running'],
    ['from when it is due soon', running, dueSoonAt, 'due-soon'],
    ['just before the date', running, DUE - 1, 'due-soon'],
    ['from the date', running, DUE, 'overdue'],
    ['long after it', running, DUE * 2, 'overdue'],
    ['while snoozed', snoozeDeadline(running, DUE), dueSoonAt, 'snoozed'],
    ['while snoozed past the date', snoozeDeadline(running, DUE + 9), DUE + 8, 'snoozed'],
    ['when the snooze ends', snoozeDeadline(running, DUE + 9), DUE + 9, 'overdue'],
    ['once met', met, DUE + 1, 'met'],
    ['once dismissed', dismissed, DUE + 1, 'dismissed'],
  ])('%s', (_what, deadline, now, status) => {
    expect(deadlineStatus({ ...deadline, dueSoonAt }, now)).toBe(status);
  });
});
