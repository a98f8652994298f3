import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromiseMentions, findPromises, isPromised } from '../../../src/core/dates/find-promises.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { renderScript } from '../../../src/core/scripts/render-script.ts';
import { sampleFields } from '../../../src/core/scripts/sample-fields.ts';
import { LANGUAGES } from '../../../src/core/types.ts';
import { instantOf, wallClockOf } from './cases/case.ts';
import { anyMail } from './cases/mails.ts';
import { OUTWEIGHED_PROMISES } from './cases/outweighed.ts';
import { PROMISES_EN } from './cases/promises-en.ts';
import { PROMISES_RU } from './cases/promises-ru.ts';
import { PROMISES_UK } from './cases/promises-uk.ts';
import { PROMISES_ZH_HANS } from './cases/promises-zh-hans.ts';
import { PROMISES_ZH_HANT } from './cases/promises-zh-hant.ts';

const KYIV = 'Europe/Kyiv';
const NOW = instantOf('2026-11-11T10:00', KYIV);
const read = (text: string) => findPromises(text, { now: NOW, tz: KYIV });

describe.each([...PROMISES_EN, ...PROMISES_RU, ...PROMISES_UK, ...PROMISES_ZH_HANS, ...PROMISES_ZH_HANT])(
  'our promises in $language, written on $now in $tz',
  ({ language, now, tz, rows }) => {
    it.each(rows.map(([text, ...promises]) => ({ text, promises })))('$text', ({ text, promises }) => {
      const found = findPromises(text, { now: instantOf(now, tz), tz, language });
      const { [text]: outweighed = promises } = OUTWEIGHED_PROMISES;
      expect(found.map(({ kind, dueAt }) => [kind, wallClockOf(dueAt, tz)])).toEqual(outweighed);
    });
  },
);

describe('the phrase is the clause of the promise', () => {
  it.each([
    [
      'Thank you for waiting. We’ll send the report by Friday, as agreed on the phone.',
      ['We’ll send the report by Friday'],
    ],
    ['I’ll send A on Monday and B on Friday.', ['I’ll send A on Monday', 'and B on Friday']],
    ['Спасибо! Отчёт пришлём до пятницы, а счёт уже у вас.', ['Отчёт пришлём до пятницы']],
    ['Дякуємо! Звіт надішлемо до п’ятниці.', ['Звіт надішлемо до п’ятниці']],
    ['感谢您的耐心，报告我们周五之前发给您。', ['报告我们周五之前发给您']],
    ['Насос отгрузим в пятницу, доставка до понедельника.', ['Насос отгрузим в пятницу', 'доставка до понедельника']],
  ])('%s', (text, phrases) => {
    expect(read(text).map(({ phrase }) => phrase)).toEqual(phrases);
  });
});

it.each([
  ['what is past already', 'I will send it by 9:00 today.', 0],
  ['how long something lasts', 'We will test the release until Friday.', 0],
  ['how long it may take', 'It might take until Friday.', 1],
])('of %s: "%s" promises %i times', (_, text, promises) => {
  expect(read(text)).toHaveLength(promises);
});

it('does not know the reader’s zone, so "your time" names no moment', () => {
  expect(read('I will call you on Friday at 10 am your time.')).toEqual([]);
  expect(read('I will call you on Friday at 10 am my time.')).toHaveLength(1);
});

it('guesses the language from the letters where nobody says it', () => {
  expect(read('Надішлю завтра.')).toHaveLength(1);
  expect(read('Пришлю завтра.')).toHaveLength(1);
  expect(read('明天發給您。')).toHaveLength(1);
});

describe.each(LANGUAGES)('our own scripts in %s', (language) => {
  const HOUR = 3_600_000;

  it.each([4, 26, 52, 125])('promise their deadline of %i hours whatever the weights say', (hours) => {
    const outweighed = LIBRARY[language].flatMap(({ id, body }) => {
      const fields = sampleFields(language, NOW + hours * HOUR);
      const { text } = renderScript(body, fields, { language, tz: KYIV, now: NOW });
      const { mentions } = findPromiseMentions(text, { now: NOW, tz: KYIV, language, speaker: KYIV, listener: null });
      const promised = mentions.filter(({ promise }) => promise !== null);
      return promised.every(isPromised) ? [] : [id];
    });
    expect(outweighed).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without an error, and every promise lies ahead and is its slice', () => {
    fc.assert(
      fc.property(anyMail, fc.constantFrom(...LANGUAGES, null), (text, language) => {
        for (const { phrase, start, end, dueAt } of findPromises(text, { now: NOW, tz: KYIV, language })) {
          expect(text.slice(start, end)).toBe(phrase);
          expect(dueAt).toBeGreaterThan(NOW);
        }
      }),
      { numRuns: 300 },
    );
  });
});
