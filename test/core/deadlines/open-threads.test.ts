import { describe, expect, it } from 'vitest';
import { pauseDeadline, snoozeDeadline, startDeadline } from '../../../src/core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../../../src/core/deadlines/due-soon.ts';
import { joinOpen } from '../../../src/core/deadlines/open-threads.ts';
import type { Complaint, PromiseGiven, Severity } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { promiseFrom } from '../promises/promise-from.ts';
import { deadlineFrom } from './deadline-from.ts';

const NOW = Date.UTC(2026, 10, 18, 8);
const HOUR = 3_600_000;
const deadline = (threadKey: string, facts: Partial<TimedDeadline> = {}) =>
  timeDeadline(
    { ...startDeadline(deadlineFrom({ threadKey, startedAt: NOW - HOUR, dueAt: NOW + HOUR })), ...facts },
    DEFAULT_CALENDAR,
  );
const complaint = (threadKey: string, severity: Severity, closedAt: number | null = null): Complaint => ({
  ...{ id: `${threadKey}-${severity}`, threadKey, clientAddress: 'c@client.example', clientName: 'C', subject: 'S' },
  ...{ url: 'https://mail.example/', words: '', language: null, temperament: 'angry', category: 'quality' },
  ...{ severity, openedAt: NOW, closedAt },
});
const join = (
  deadlines: TimedDeadline[],
  complaints: Complaint[] = [],
  promises: PromiseGiven[] = [],
  pinned: string[] = [],
) => joinOpen({ deadlines, complaints, promises, pinned: new Set(pinned) }, NOW);

describe('what is open in one thread', () => {
  it('is one item, whatever it is made of', () => {
    const promise = promiseFrom({ threadKey: 'a', dueAt: NOW + 5 * HOUR });
    expect(join([deadline('a')], [complaint('a', 'low')], [promise])).toMatchObject([
      {
        id: 'a',
        severity: 'low',
        dueAt: NOW + HOUR,
        waitingSince: NOW - HOUR,
        promiseDueAt: NOW + 5 * HOUR,
        promise: { id: promise.id },
        isPinned: false,
        isQuiet: false,
      },
    ]);
  });

  it('may be a complaint or a promise alone', () => {
    const [angry, calm] = join([], [complaint('a', 'high')], [promiseFrom({ threadKey: 'b' })]);
    expect(angry).toMatchObject({ id: 'a', severity: 'high', temperament: 'angry', deadline: null, dueAt: null });
    expect(calm).toMatchObject({ id: 'b', severity: null, temperament: 'neutral', deadline: null });
  });

  it('has the worst of its open complaints', () => {
    const all = [complaint('a', 'low'), complaint('a', 'medium'), complaint('a', 'high', NOW)];
    expect(join([], all)).toMatchObject([{ severity: 'medium' }]);
    expect(join([], [...all].reverse())).toMatchObject([{ severity: 'medium' }]);
    expect(join([], [complaint('a', 'high', NOW)])).toEqual([]);
  });

  it('has the soonest of our promises that are owed', () => {
    const [later, sooner] = [promiseFrom({ id: '1', dueAt: 9 }), promiseFrom({ id: '2', dueAt: 7 })];
    const others = [
      promiseFrom({ id: '3', dueAt: 1, direction: 'theirs' }),
      promiseFrom({ id: '4', dueAt: 2, state: 'kept', endedAt: 1 }),
      promiseFrom({ id: '5', dueAt: 3, keptBy: 'Attached.' }),
    ];
    expect(join([], [], [later, sooner, ...others])).toMatchObject([{ promiseDueAt: 7, promise: { id: '2' } }]);
    expect(join([], [], others)).toEqual([]);
  });

  it('counts what was promised once: not as an answer, too', () => {
    const promise = promiseFrom({ threadKey: 'a', dueAt: NOW + HOUR });
    expect(join([deadline('a', { source: 'promise' })], [], [promise])).toMatchObject([
      { dueAt: null, waitingSince: null, promiseDueAt: NOW + HOUR },
    ]);
  });

  it.each<[what: string, row: TimedDeadline, isQuiet: boolean]>([
    ['runs', deadline('a'), false],
    ['is snoozed', snoozeDeadline(deadline('a'), NOW + 1), true],
    ['was snoozed until now', snoozeDeadline(deadline('a'), NOW), false],
    ['waits for the client', pauseDeadline(deadline('a'), NOW), true],
  ])('asks for something unless it is quiet: it %s', (_what, row, isQuiet) => {
    expect(join([row])).toMatchObject([{ isQuiet }]);
  });

  it('is pinned by its thread', () => {
    expect(join([deadline('a'), deadline('b')], [], [], ['b']).map(({ isPinned }) => isPinned)).toEqual([false, true]);
  });
});
