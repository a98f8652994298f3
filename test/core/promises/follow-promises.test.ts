import { describe, expect, it } from 'vitest';
import {
  dismissDeadline,
  meetDeadline,
  pauseDeadline,
  snoozeDeadline,
  startDeadline,
} from '../../../src/core/deadlines/deadline.ts';
import { timeDeadline } from '../../../src/core/deadlines/due-soon.ts';
import { findSoonest, followPromises } from '../../../src/core/promises/follow-promises.ts';
import type { PromiseGiven } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { deadlineFrom } from '../deadlines/deadline-from.ts';
import { promiseFrom } from './promise-from.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 18, 8);
const rules = { now: NOW, calendar: DEFAULT_CALENDAR, temperament: 'neutral' } as const;
const promise = (facts: Partial<PromiseGiven> = {}) =>
  promiseFrom({ givenAt: NOW - HOUR, dueAt: NOW + 5 * HOUR, ...facts });
const policy = timeDeadline(
  startDeadline(deadlineFrom({ startedAt: NOW - HOUR, dueAt: NOW + HOUR, temperament: 'angry' })),
  DEFAULT_CALENDAR,
);
/** The deadline of a thread that follows this promise. */
const following = (facts: Partial<PromiseGiven> = {}) => {
  const followed = followPromises(null, [promise(facts)], rules);
  if (!followed) throw new Error('It follows nothing.');
  return followed;
};

it.each<[what: string, facts: Partial<PromiseGiven>]>([
  ['proposed', { state: 'proposed' }],
  ['kept', { state: 'kept', endedAt: 1 }],
  ['moved', { state: 'renegotiated', endedAt: 1 }],
  ['theirs', { direction: 'theirs' }],
  ['kept by a later mail, as it seems', { keptBy: 'Attached.' }],
])('of two the sooner is owed, but for what is %s', (_what, facts) => {
  const later = promise({ id: 'later', dueAt: 9 });
  const sooner = promise({ id: 'sooner', dueAt: 5 });
  expect(findSoonest([later, sooner])?.id).toBe('sooner');
  expect(findSoonest([later, { ...sooner, ...facts }])?.id).toBe('later');
  expect(findSoonest([{ ...sooner, ...facts }])).toBeNull();
});

describe('where all is answered but for what we promised, the deadline', () => {
  it('is the date of the promise, from when it was given, and soon enough before it', () => {
    expect(following()).toMatchObject({
      ...{ source: 'promise', state: 'running', dueAt: NOW + 5 * HOUR, startedAt: NOW - HOUR, messageId: 'm1' },
      ...{ temperament: 'neutral', snoozedUntil: null },
    });
    expect(following().dueSoonAt).toBeLessThan(NOW + 5 * HOUR);
  });

  it('takes the place of the one by the policy, and keeps what was known of the client’s temper', () => {
    expect(followPromises(policy, [promise()], rules)).toMatchObject({ source: 'promise', temperament: 'angry' });
  });

  it('stays the same as long as the promise does, snoozed or done with', () => {
    for (const before of [following(), snoozeDeadline(following(), NOW + HOUR), dismissDeadline(following(), NOW)])
      expect(followPromises(before, [promise()], rules)).toBe(before);
  });

  it('runs again with another date, after an end, and once we no longer wait', () => {
    const moved = promise({ dueAt: NOW + 9 * HOUR });
    expect(followPromises(dismissDeadline(following(), NOW), [moved], rules)).toMatchObject({
      state: 'running',
      dueAt: NOW + 9 * HOUR,
    });
    for (const before of [meetDeadline(following(), NOW), pauseDeadline(following(), NOW)])
      expect(followPromises(before, [promise()], rules)).toEqual(following());
  });

  it('is met once nothing is owed, where it followed a promise', () => {
    const kept = promise({ state: 'kept', endedAt: NOW });
    expect(followPromises(following(), [kept], rules)).toMatchObject({ state: 'met', endedAt: NOW });
    expect(followPromises(policy, [kept], rules)).toBe(policy);
    expect(followPromises(null, [kept], rules)).toBeNull();
  });
});
