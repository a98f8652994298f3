import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isKeptInTime } from '../../../src/core/promises/is-kept-in-time.ts';
import {
  editPromise,
  movePromise,
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
    'keep-in-time': same({ proposed: 'kept', open: 'kept' }),
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

  it.each<[what: string, facts: Partial<PromiseGiven>, step: PromiseStep, endedAt: number]>([
    ['said late, of one that a mail kept', { keptBy: 'Attached.', keptAt: 900 }, 'keep', 900],
    ['said late, of one kept in time', {}, 'keep-in-time', 1_000],
    ['said late, of one kept late', {}, 'keep', 5_000],
  ])('%s, ends it when it was kept', (_what, facts, step, endedAt) => {
    const after = stepPromise(promiseFrom(facts), step, 5_000);
    expect(after).toEqual(promiseFrom({ state: 'kept', endedAt }));
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

  it('before the old one has passed corrects it', () => {
    const promise = promiseFrom({});
    expect(movePromise(promise, { dueAt: 3_000, now: 999, calendar: DEFAULT_CALENDAR })).toMatchObject([
      { id: promise.id, state: 'open', dueAt: 3_000 },
    ]);
  });

  it('after the old one has passed takes its place, and that came late', () => {
    const promise = promiseFrom({});
    const [old, next] = movePromise(promise, { dueAt: 9_000, now: 5_000, calendar: DEFAULT_CALENDAR });
    expect(old).toMatchObject({
      id: promise.id,
      state: 'renegotiated',
      endedAt: 5_000,
      followedBy: next?.id,
      dueAt: 1_000,
    });
    expect(next).toMatchObject({ state: 'open', givenAt: 5_000, dueAt: 9_000, endedAt: null });
    expect(old && isKeptInTime(old, 5_000)).toBe(false);
    const again = next && movePromise(next, { dueAt: 20_000, now: 10_000, calendar: DEFAULT_CALENDAR });
    expect(again?.map(({ id }) => id)).toEqual([`${promise.id}~5000`, `${promise.id}~10000`]);
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

const DAY = 24 * 3_600_000;
it.each<[facts: Partial<PromiseGiven>, now: number, kept: boolean | null]>([
  [{ state: 'kept', endedAt: 1_000 }, 9_000, true],
  [{ state: 'kept', endedAt: 1_001 }, 9_000, false],
  [{ state: 'broken', endedAt: 900 }, 9_000, false],
  [{ state: 'renegotiated', endedAt: 900 }, 9_000, null],
  [{ state: 'renegotiated', endedAt: 1_001 }, 9_000, false],
  [{ state: 'refused', endedAt: 2_000 }, 9_000, null],
  [{ state: 'open' }, 999, null],
  [{ state: 'open' }, 1_000 + DAY, null],
  [{ state: 'open' }, 1_001 + DAY, false],
  [{ state: 'open', keptBy: 'Attached.' }, 1_001 + DAY, null],
  [{ state: 'proposed' }, 1_001 + DAY, null],
])('a promise due at 1000 with %j is kept in time, at %i: %s', (facts, now, kept) => {
  expect(isKeptInTime(promiseFrom(facts), now)).toBe(kept);
});

function same(changes: Partial<Record<PromiseState, PromiseState>>): Record<PromiseState, PromiseState> {
  return {
    ...(Object.fromEntries(PROMISE_STATES.map((state) => [state, state])) as Record<PromiseState, PromiseState>),
    ...changes,
  };
}
