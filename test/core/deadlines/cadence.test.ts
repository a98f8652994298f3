import { describe, expect, it } from 'vitest';
import {
  type ClientRhythm,
  DEFAULT_CADENCE,
  findCadence,
  isRealMessage,
  needsAWord,
  type WordReason,
} from '../../../src/core/deadlines/cadence.ts';
import type { Side } from '../../../src/core/types.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 18, 8);
const ago = (days: number) => NOW - days * DAY;
const client = (facts: Partial<ClientRhythm>): ClientRhythm => ({
  address: 'olena@client.example',
  name: 'Olena',
  cadence: DEFAULT_CADENCE,
  lastOursAt: ago(1),
  lastTheirsAt: ago(40),
  promiseDueAt: null,
  severity: null,
  ...facts,
});

describe('a client', () => {
  it.each<[what: string, facts: Partial<ClientRhythm>, reasons: WordReason[]]>([
    ['who heard from us this week', {}, []],
    ['just before the week is over', { lastOursAt: ago(6.99) }, []],
    ['after a week', { lastOursAt: ago(7) }, [{ code: 'past-ideal', days: 7, idealDays: 7 }]],
    [
      'after ten days',
      { lastOursAt: ago(10.5), lastTheirsAt: ago(11) },
      [{ code: 'past-most', days: 10, idealDays: 7 }],
    ],
    [
      'who wrote last',
      { lastOursAt: ago(8), lastTheirsAt: ago(3) },
      [
        { code: 'they-wrote-last', days: 3 },
        { code: 'past-ideal', days: 8, idealDays: 7 },
      ],
    ],
    [
      'of a short project',
      { cadence: findCadence(10), lastOursAt: ago(2.5) },
      [{ code: 'past-ideal', days: 2, idealDays: 2 }],
    ],
    [
      'whom we never wrote',
      { lastOursAt: null, lastTheirsAt: ago(8) },
      [{ code: 'never-written' }, { code: 'past-ideal', days: 8, idealDays: 7 }],
    ],
    ['without any message', { lastOursAt: null, lastTheirsAt: null }, []],
    [
      'with a bad complaint',
      { severity: 'high', lastOursAt: ago(1.5) },
      [{ code: 'complaint-open', severity: 'high' }],
    ],
    ['with a bad complaint, told today', { severity: 'high', lastOursAt: ago(1) }, []],
    ['with a small complaint', { severity: 'low', lastOursAt: ago(4) }, []],
    [
      'whom we promised something for today',
      { promiseDueAt: NOW + DAY / 2 },
      [{ code: 'promise-soon', dueAt: NOW + DAY / 2 }],
    ],
    ['whom we promised something for next week', { promiseDueAt: NOW + 7 * DAY }, []],
    ['whom we let down', { promiseDueAt: NOW }, [{ code: 'promise-overdue', dueAt: NOW }]],
    ['of whom the user wants no reminder', { lastOursAt: ago(30), quietUntil: NOW + 1 }, []],
    [
      'of whom the user wanted none until now',
      { lastOursAt: ago(7), quietUntil: NOW },
      [{ code: 'past-ideal', days: 7, idealDays: 7 }],
    ],
    ['whose last message lies ahead, because the clock jumped', { lastOursAt: NOW + 30 * DAY }, []],
  ])('%s', (_what, facts, reasons) => {
    expect(needsAWord([client(facts)], NOW).flatMap((word) => word.reasons)).toEqual(reasons);
  });

  it('stands the higher, the longer the silence, the worse the complaint, the later the promise', () => {
    const list = needsAWord(
      [
        client({ address: 'week', lastOursAt: ago(7) }),
        client({ address: 'late promise', promiseDueAt: ago(1) }),
        client({ address: 'fine' }),
        client({ address: 'month', lastOursAt: ago(30) }),
        client({ address: 'complaint', severity: 'high', lastOursAt: ago(3) }),
        client({ address: 'a week', lastOursAt: ago(7) }),
      ],
      NOW,
    );
    expect(list.map(({ address }) => address)).toEqual(['month', 'late promise', 'complaint', 'a week', 'week']);
  });
});

it.each([
  [null, 7],
  [365, 7],
  [60, 4],
  [14, 2],
])('a project of %s days is told of every %i days', (days, ideal) => {
  expect(findCadence(days).idealDays).toBe(ideal);
});

it.each<[side: Side, text: string, real: boolean]>([
  ['client', 'Where is it?', true],
  ['own', 'Here it is.', true],
  ['own', 'Спасибо!', false],
  ['client', 'Дякую!', false],
  ['client', '谢谢！', false],
  ['client', '謝謝！', false],
  ['client', ' ', false],
  ['internal', 'Where is it?', false],
  ['unknown', 'Where is it?', false],
])('a message of %s, "%s", counts: %s', (side, text, real) => {
  const message = { id: '1', from: { name: 'Olena', address: '' }, date: '', side, text };
  expect(isRealMessage(message, ['Olena'])).toBe(real);
});
