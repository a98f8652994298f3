import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  editPromise,
  isKeptInTime,
  type PromiseStep,
  promiseStatus,
  renegotiatePromise,
  startPromise,
  stepPromise,
} from '../../../src/core/promises/promise.ts';
import { PROMISE_STATES, type PromiseGiven, type PromiseState } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { promiseFrom } from './promise-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
const shown = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(tz).toPlainDateTime().toString().slice(0, 16);

const start = (
  givenAt: string,
  dueAt: string,
  facts: { kind?: 'firm' | 'hedged'; direction?: 'ours' | 'theirs' } = {},
) => {
  const { kind = 'firm', direction = 'ours' } = facts;
  const { threadKey, clientAddress, clientName, subject, url, messageId, language } = promiseFrom({});
  const source = { threadKey, clientAddress, clientName, subject, url, messageId, language, tz, index: 0 };
  return startPromise(
    { phrase: 'We’ll send it', kind, dueAt: at(dueAt) },
    { ...source, direction, givenAt: at(givenAt) },
    DEFAULT_CALENDAR,
  );
};

describe('a promise found in a mail', () => {
  it.each<[kind: 'firm' | 'hedged', direction: 'ours' | 'theirs']>([
    ['firm', 'ours'],
    ['hedged', 'ours'],
    ['firm', 'theirs'],
    ['hedged', 'theirs'],
  ])('that is %s and %s waits for the user’s word', (kind, direction) => {
    expect(start('2026-11-18T10:00', '2026-11-20T18:00', { kind, direction }).state).toBe('proposed');
  });

  it('has an id of its message and place', () => {
    const facts = ['2026-11-18T10:00', '2026-11-20T18:00'] as const;
    expect(start(...facts).id).toBe('gmail:me@studio.example:1#m1#ours-0');
    expect(start(...facts, { direction: 'theirs' }).id).toBe('gmail:me@studio.example:1#m1#theirs-0');
  });

  it.each<[what: string, givenAt: string, dueAt: string, remindAt: string]>([
    ['a small one, an hour before', '2026-11-18T14:00', '2026-11-18T17:00', '2026-11-18T16:00'],
    ['over a day, by a quarter', '2026-11-18T09:00', '2026-11-19T13:00', '2026-11-19T09:45'],
    ['over a weekend, in working time', '2026-11-20T16:00', '2026-11-23T11:00', '2026-11-23T10:00'],
    ['a big one, two days before', '2026-11-02T09:00', '2026-11-30T18:00', '2026-11-27T11:00'],
    ['at night, before the closing', '2026-11-18T12:00', '2026-11-18T23:00', '2026-11-18T16:30'],
    ['never before it was given', '2026-11-18T16:45', '2026-11-18T17:15', '2026-11-18T16:45'],
  ])('is reminded of in time: %s', (_what, givenAt, dueAt, remindAt) => {
    expect(shown(start(givenAt, dueAt).remindAt)).toBe(remindAt);
  });

  it('of the client’s is asked after at the first opening behind its date', () => {
    expect(shown(start('2026-11-18T10:00', '2026-11-20T18:00', { direction: 'theirs' }).remindAt)).toBe(
      '2026-11-23T09:00',
    );
  });

  it.each([
    ['2026-11-18T12:00', 'open'],
    ['2026-11-20T12:00', 'due-soon'],
    ['2026-11-20T18:00', 'overdue'],
  ])('at %s is %s', (now, status) => {
    expect(promiseStatus(stepPromise(start('2026-11-18T10:00', '2026-11-20T18:00'), 'accept', 0), at(now))).toBe(
      status,
    );
  });
});

describe('a step', () => {
  const STEPS: Record<PromiseStep, Record<PromiseState, PromiseState>> = {
    accept: same({ proposed: 'open' }),
    keep: same({ proposed: 'kept', open: 'kept' }),
    break: same({ proposed: 'broken', open: 'broken' }),
    refuse: same({ proposed: 'refused', open: 'refused' }),
    reopen: same({ kept: 'open', broken: 'open', refused: 'open', renegotiated: 'open' }),
  };
  const table = Object.entries(STEPS).flatMap(([step, states]) =>
    PROMISE_STATES.map((from) => [step as PromiseStep, from, states[from]] as const),
  );
  it.each(table)('%s makes of one that is %s: %s', (step, from, to) => {
    const ended = from === 'open' || from === 'proposed' ? null : 7;
    const promise = promiseFrom({ state: from, endedAt: ended, followedBy: from === 'renegotiated' ? 'other' : null });
    const after = stepPromise(promise, step, 9);
    if (from === to) expect(after).toBe(promise);
    else expect(after).toEqual({ ...promise, state: to, endedAt: to === 'open' ? null : 9, followedBy: null });
  });
});

describe('a new date', () => {
  it('from the user moves the reminder, and makes a proposal theirs', () => {
    const edited = editPromise(
      start('2026-11-18T10:00', '2026-11-20T18:00', { kind: 'hedged' }),
      { dueAt: at('2026-11-18T17:00') },
      DEFAULT_CALENDAR,
    );
    expect([edited.state, shown(edited.dueAt), shown(edited.remindAt)]).toEqual([
      'open',
      '2026-11-18T17:00',
      '2026-11-18T15:15',
    ]);
  });

  it('does not wake what has ended', () => {
    const kept = promiseFrom({ state: 'kept', endedAt: 5 });
    expect(editPromise(kept, { dueAt: 9 }, DEFAULT_CALENDAR)).toBe(kept);
  });

  it('in a later mail puts the new promise in the place of the old', () => {
    const before = promiseFrom({});
    const after = promiseFrom({ id: 'new', state: 'proposed', kind: 'hedged', dueAt: 2_000 });
    expect(renegotiatePromise(before, after, 600)).toEqual([
      { ...before, state: 'renegotiated', endedAt: 600, followedBy: 'new' },
      { ...after, state: 'open' },
    ]);
    expect(renegotiatePromise({ ...before, state: 'proposed' }, after, 600)[1]).toBe(after);
    const kept = promiseFrom({ state: 'kept', endedAt: 5 });
    expect(renegotiatePromise(kept, after, 600)).toEqual([kept, after]);
  });
});

it.each<[facts: Partial<PromiseGiven>, kept: boolean | null]>([
  [{ state: 'kept', endedAt: 1_000 }, true],
  [{ state: 'kept', endedAt: 1_001 }, false],
  [{ state: 'broken', endedAt: 900 }, false],
  [{ state: 'renegotiated', endedAt: 900 }, null],
  [{ state: 'renegotiated', endedAt: 1_001 }, false],
  [{ state: 'open' }, null],
  [{ state: 'refused', endedAt: 2_000 }, null],
])('a promise due at 1000 with %j is kept in time: %s', (facts, kept) => {
  expect(isKeptInTime(promiseFrom(facts))).toBe(kept);
});

function same(changes: Partial<Record<PromiseState, PromiseState>>): Record<PromiseState, PromiseState> {
  return {
    ...(Object.fromEntries(PROMISE_STATES.map((state) => [state, state])) as Record<PromiseState, PromiseState>),
    ...changes,
  };
}
