import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_AT_MOST } from '../../../src/core/dates/find-date-groups.ts';
import { parseDates } from '../../../src/core/dates/parse-dates.ts';
import { LANGUAGES } from '../../../src/core/types.ts';
import { instantOf, wallClockOf } from './cases/case.ts';
import { DATES_EN } from './cases/dates-en.ts';
import { DATES_RU } from './cases/dates-ru.ts';
import { DATES_UK } from './cases/dates-uk.ts';
import { DATES_ZH_HANS } from './cases/dates-zh-hans.ts';
import { DATES_ZH_HANT } from './cases/dates-zh-hant.ts';
import { anyMail } from './cases/mails.ts';

const KYIV = 'Europe/Kyiv';
const WEDNESDAY = '2026-11-11T10:00';

function read(text: string, options: { now?: string; tz?: string; senderTz?: string } = {}) {
  const { now = WEDNESDAY, tz = KYIV, senderTz } = options;
  return parseDates(text, { now: instantOf(now, tz), tz, language: null, senderTz });
}
const readOne = (text: string, options: { now?: string; tz?: string; senderTz?: string } = {}) =>
  read(text, options).map(({ dueAt }) => wallClockOf(dueAt, options.tz ?? KYIV));

describe.each([...DATES_EN, ...DATES_RU, ...DATES_UK, ...DATES_ZH_HANS, ...DATES_ZH_HANT])(
  'dates in $language, read on $now in $tz',
  ({ language, now, tz, rows }) => {
    it.each(rows)('%s → %s', (text, due) => {
      const found = parseDates(text, { now: instantOf(now, tz), tz, language });
      expect(found.map(({ dueAt }) => wallClockOf(dueAt, tz))).toEqual(due === null ? [] : [due]);
    });
  },
);

describe('a bare weekday that is today', () => {
  it.each([
    ['by Wednesday', '2026-11-18T18:00'],
    ['by Wednesday 5 pm', '2026-11-11T17:00'],
    ['by Wednesday 9 am', '2026-11-18T09:00'],
    ['by Wednesday EOD', '2026-11-11T18:00'],
    ['this Wednesday', '2026-11-11T18:00'],
    ['next Wednesday', '2026-11-18T18:00'],
    ['до среды', '2026-11-18T18:00'],
    ['до 17:00 среды', '2026-11-11T17:00'],
    ['周三前', '2026-11-18T18:00'],
    ['周三下班前', '2026-11-11T18:00'],
  ])('%s → %s', (text, due) => {
    expect(readOne(text)).toEqual([due]);
  });
});

describe('around the change of the clocks', () => {
  it.each([
    ['the gap in spring moves on by an hour', 'Sunday at 03:30', '2026-03-27T12:00', KYIV, '2026-03-29T04:30'],
    ['hours are elapsed time in spring', 'within 48 hours', '2026-03-28T12:00', KYIV, '2026-03-30T13:00'],
    ['hours are elapsed time in autumn', 'within 24 hours', '2026-10-24T12:00', KYIV, '2026-10-25T11:00'],
    ['days keep the wall clock', 'in 3 days', '2026-10-24T12:00', KYIV, '2026-10-27T18:00'],
    [
      'New York springs earlier than Europe',
      'Monday 9 am CET',
      '2026-03-13T12:00',
      'America/New_York',
      '2026-03-16T04:00',
    ],
    ['Taipei has no summer time', 'Friday 9 am EDT', '2026-06-17T12:00', 'Asia/Taipei', '2026-06-19T21:00'],
  ])('%s: %s', (_, text, now, tz, due) => {
    expect(readOne(text, { now, tz })).toEqual([due]);
  });
});

it('reads an hour that the clocks run through twice as the first of the two', () => {
  const [date] = read('Sunday at 03:30', { now: '2026-10-23T12:00' });
  expect(date?.dueAt).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

describe('an hour without a day of its own', () => {
  it.each([
    ['takes the day named before it', 'tomorrow in room 4 at 2 pm', ['2026-11-12T18:00', '2026-11-12T14:00']],
    ['is dropped where a comma leaves that open', 'I am away tomorrow, call me at 5 pm', ['2026-11-12T18:00']],
    ['is today’s in a new sentence', 'We met on Friday. Call me at 5 pm.', ['2026-11-13T18:00', '2026-11-11T17:00']],
  ])('%s: %s', (_, text, due) => {
    expect(readOne(text)).toEqual(due);
  });
});

describe('hours and days in the sender’s zone', () => {
  it.each([
    ['an hour is the sender’s', 'by 5 pm tomorrow', '2026-11-13T00:00'],
    ['a day without an hour ends in the reader’s zone', 'by Friday', '2026-11-13T18:00'],
    ['"our time" is the sender’s', 'at noon our time on Friday', '2026-11-13T19:00'],
    ['"your time" is the reader’s', 'at noon your time on Friday', '2026-11-13T12:00'],
    ['a named zone wins', 'Friday 12:00 UTC', '2026-11-13T14:00'],
  ])('%s: %s → %s', (_, text, due) => {
    expect(readOne(text, { senderTz: 'America/New_York' })).toEqual([due]);
  });

  it('says nothing about "our time" of somebody whose zone is unknown', () => {
    expect(readOne('Friday, 5 pm our time')).toEqual([]);
  });

  it('counts "tomorrow" from the sender’s day', () => {
    expect(readOne('by tomorrow', { now: '2026-11-11T03:00', senderTz: 'America/New_York' })).toEqual([
      '2026-11-11T18:00',
    ]);
  });
});

describe('what names no single moment', () => {
  it.each([
    'the second Monday of June at 10 am',
    'early next week',
    'Monday after next',
    'tomorrow at 5 pm Hawaii time',
    'Friday, 5 pm IST',
    'Friday, 14 November',
    '03/04 or 04/03',
    'by next week',
    'in a few days',
    'в первой половине следующей недели',
    '6月第二个周一上午10点',
    '下周之前',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('numbers that only look like dates', () => {
  it.each([
    'order 16/11',
    'ticket #2026-11-16',
    'INV-2026-11-16',
    'v16.11.2',
    '$16.11',
    '16.11 %',
    '192.168.16.11',
    '+49 30 16 11 20',
    'a ratio of 16:9',
    '5 of 16 pages',
    'заказ 16.11',
    'версія 2.11',
    '价格16.11元',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the phrase', () => {
  it('never takes words of the one before', () => {
    expect(read('by Friday at the latest by Monday').map(({ phrase }) => phrase)).toEqual([
      'by Friday at the latest',
      'by Monday',
    ]);
  });

  it('goes on over a line that the mail program wrapped', () => {
    const text = 'We would be glad to have the signed contract by Monday, 16\nNovember.';
    expect(read(text).map(({ phrase }) => phrase)).toEqual(['by Monday, 16\nNovember']);
  });

  it.each([
    ['Please answer by Friday 5 pm, thanks.', 'by Friday 5 pm'],
    ['Пришлите до пятницы, 17:00!', 'до пятницы, 17:00'],
    ['Чекаю не пізніше п’ятниці.', 'не пізніше п’ятниці'],
    ['请在周五下班前发给我', '在周五下班前'],
    ['請於11月16日（週一）前回覆', '請於11月16日（週一）前'],
  ])('of %s is %s', (text, phrase) => {
    expect(read(text).map((date) => date.phrase)).toEqual([phrase]);
  });

  it.each([
    ['by Friday', 'by', false, 'point'],
    ['after Friday', 'after', false, 'point'],
    ['on Friday at 5 pm', 'on', true, 'point'],
    ['within two days', 'by', false, 'duration'],
    ['tomorrow between 2 and 4 pm', 'none', true, 'slot'],
    ['Monday or Tuesday', 'on', false, 'slot'],
    ['next week', 'none', false, 'period'],
    ['Friday’s report', 'of', false, 'point'],
  ])('%s: %s, has an hour: %s, %s', (text, relation, hasTime, kind) => {
    expect(read(text)).toMatchObject([{ relation, hasTime, kind }]);
  });
});

describe('any text', () => {
  it('is read without an error, and every phrase is its slice, in order', () => {
    fc.assert(
      fc.property(anyMail, fc.constantFrom(...LANGUAGES, null), (text, language) => {
        let last = 0;
        for (const { phrase, start, end, dueAt } of parseDates(text, {
          now: instantOf(WEDNESDAY, KYIV),
          tz: KYIV,
          language,
        })) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(dueAt)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read to a limit, so that a giant mail costs no more than a long one', () => {
    const filler = 'word '.repeat(READ_AT_MOST / 5 + 1);
    expect(READ_AT_MOST).toBeLessThanOrEqual(20_000);
    expect(read(`by Friday ${filler}`)).toHaveLength(1);
    expect(read(`${filler} by Friday`)).toEqual([]);
  });

  it('gives no more dates than somebody could mean', () => {
    expect(read('by Friday 5 pm. '.repeat(500)).length).toBeLessThanOrEqual(40);
  });
});
