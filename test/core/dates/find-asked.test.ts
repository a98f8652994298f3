import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsked, findMentions } from '../../../src/core/dates/find-asked.ts';
import { LANGUAGES } from '../../../src/core/types.ts';
import { ASKED_EN } from './cases/asked-en.ts';
import { ASKED_RU } from './cases/asked-ru.ts';
import { ASKED_UK } from './cases/asked-uk.ts';
import { ASKED_ZH_HANS } from './cases/asked-zh-hans.ts';
import { ASKED_ZH_HANT } from './cases/asked-zh-hant.ts';
import { instantOf, wallClockOf } from './cases/case.ts';
import { anyMail } from './cases/mails.ts';
import { OUTWEIGHED_ASKED } from './cases/outweighed.ts';

const KYIV = 'Europe/Kyiv';
const RECEIVED = instantOf('2026-11-11T10:00', KYIV);
const ask = (text: string, senderTz?: string) =>
  findAsked(text, { receivedAt: RECEIVED, tz: KYIV, language: null, senderTz });

describe.each([...ASKED_EN, ...ASKED_RU, ...ASKED_UK, ...ASKED_ZH_HANS, ...ASKED_ZH_HANT])(
  'what clients ask for in $language, received on $now in $tz',
  ({ language, now, tz, rows }) => {
    const input = { receivedAt: instantOf(now, tz), tz, language };

    it.each(rows)('by our rules: %s → %s', (text, due) => {
      const [asked] = [...findMentions(text, input)].filter(({ ruling }) => ruling === 'yes' || ruling === 'sure');
      expect(asked ? wallClockOf(asked.dueAt, tz) : null).toBe(due);
    });

    it.each(rows)('by rules and weights: %s → %s', (text, due) => {
      const asked = findAsked(text, input);
      const { [text]: outweighed = due } = OUTWEIGHED_ASKED;
      expect(asked && wallClockOf(asked.dueAt, tz)).toBe(outweighed);
    });
  },
);

it('where weights outweigh our rules, nothing is said rather than another date', () => {
  const known = [...ASKED_EN, ...ASKED_RU, ...ASKED_UK, ...ASKED_ZH_HANS, ...ASKED_ZH_HANT].flatMap(({ rows }) => rows);
  const others = known.filter(([text, due]) => due !== null && (OUTWEIGHED_ASKED[text] ?? null) !== null);
  expect(others).toEqual([]);
  expect(Object.keys(OUTWEIGHED_ASKED).filter((text) => !known.some(([one]) => one === text))).toEqual([]);
});

describe('of several dates', () => {
  it.each([
    ['Please send the draft by Friday and the rest by Monday.', 'by Friday'],
    ['We launch on Thursday, so please answer by Monday.', 'by Monday'],
    ['I will pay on Thursday. Please ship by Friday.', 'by Friday'],
    ['Пришлите черновик до пятницы, остальное до вторника.', 'до пятницы'],
    ['请周五前给初稿，下周二前给终稿。', '周五前'],
    ['Would Friday be feasible for the proof?', 'Friday'],
  ])('%s: the most pressing request is %s', (text, phrase) => {
    expect(ask(text)?.phrase).toBe(phrase);
  });
});

describe('the phrase and the zone', () => {
  it('is the exact slice of the mail', () => {
    const text = 'Dear all,\r\n\r\nplease reply by Friday,\r\n5 pm.';
    const asked = ask(text);
    expect(asked).not.toBeNull();
    expect(text.slice(asked?.start, asked?.end)).toBe(asked?.phrase);
  });

  it('reads hours in the sender’s zone where it is known', () => {
    expect(ask('Please reply by Friday 5 pm.', 'America/New_York')?.dueAt).toBe(instantOf('2026-11-14T00:00', KYIV));
  });

  it('finds nothing that is past', () => {
    expect(ask('Please reply by 9:00 today.')).toBeNull();
  });

  it('goes on over a line that the mail program wrapped', () => {
    expect(ask('Could you please let us have the corrected version of\nthe contract by Friday?')?.phrase).toBe(
      'by Friday',
    );
  });
});

describe('any text', () => {
  it('is read without an error, and what is found lies ahead and is its slice', () => {
    fc.assert(
      fc.property(anyMail, fc.constantFrom(...LANGUAGES, null), (text, language) => {
        const asked = findAsked(text, { receivedAt: RECEIVED, tz: KYIV, language });
        if (!asked) return;
        expect(text.slice(asked.start, asked.end)).toBe(asked.phrase);
        expect(asked.dueAt).toBeGreaterThan(RECEIVED);
      }),
      { numRuns: 300 },
    );
  });
});
