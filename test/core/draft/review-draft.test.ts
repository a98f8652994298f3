import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/draft/checks.ts';
import { type DraftReview, reviewDraft } from '../../../src/core/draft/review-draft.ts';
import { LANGUAGES, TEMPERAMENTS } from '../../../src/core/types.ts';
import { CASES, REPLIES, readRow } from './tables.ts';

const checksOf = ({ hints }: DraftReview) => hints.map(({ check }) => check);

describe('a review', () => {
  it('shows the gravest first, and at most five', () => {
    const text =
      'We will deploy it soon. As I already said, you failed to read it. We guarantee that it will never happen again. ' +
      'Between us, our developers are overloaded. Send me the API key.';
    const { hints } = reviewDraft({ text, language: 'en' });
    const gravity = CHECKS.map(({ name }) => name);
    const ranks = hints.map(({ check }) => gravity.indexOf(check));
    expect(hints).toHaveLength(5);
    expect(hints[0]?.check).toBe('inner_matter');
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it.each([
    [
      'en',
      'We cannot find it. As I already said, it is gone.',
      'Just say it again, in other words, without the reminder.',
    ],
    ['zh-Hans', '我之前已经说过，没有了。', '换个说法再讲一遍就好，不必提“说过”。'],
    ['zh-Hant', '我之前已經說過，沒有了。', '換個說法再講一次就好，不必提「說過」。'],
    ['ru', 'Как я уже говорил, его нет.', 'Просто скажите ещё раз, другими словами, без напоминания.'],
    ['uk', 'Як я вже казав, його немає.', 'Просто скажіть ще раз, іншими словами, без нагадування.'],
  ] as const)('gives advice in the language of the draft (%s)', (language, text, advice) => {
    expect(reviewDraft({ text, language }).hints[0]?.advice).toBe(advice);
    expect(reviewDraft({ text, language: null }).hints[0]?.advice).toBe(advice);
  });

  it('judges only what the writer says: no quoted lines, no signature, no quotations, no addresses', () => {
    const text = [
      'Hi Tom,',
      '',
      '> We guarantee that it will never happen again.',
      '',
      'You wrote “I guarantee it”; I found it at https://example.com/we/guarantee/api.',
      '',
      'Best regards,',
      'Al',
      'We guarantee satisfaction Ltd',
    ].join('\n');
    expect(reviewDraft({ text, language: 'en' }).hints).toEqual([]);
  });

  it('points into the whole text, past what is quoted', () => {
    const text = '> When?\n\nTomorrow at noon.\n\n> Sure?\n\nWe guarantee it.';
    const [hint] = reviewDraft({ text, language: 'en' }).hints;
    expect(hint).toMatchObject({ check: 'overpromise', phrase: 'We guarantee', start: text.indexOf('We guarantee') });
  });

  it.each([
    '',
    '   \n',
    '> We guarantee it will never happen again.',
    'Wir garantieren das für immer und ewig, versprochen.',
  ])('says nothing of a draft without own words in a known language: %j', (text) =>
    expect(reviewDraft({ text, language: null }).hints).toEqual([]),
  );

  it('says one thing once, as the graver', () => {
    const text = 'You are wrong.';
    expect(checksOf(reviewDraft({ text, language: 'en', clientTemperament: 'assertive' }))).toEqual(['blame']);
  });

  it('takes a complaint of unknown temperament for an angry mail', () => {
    const text = 'It is not our fault that the carrier was late.';
    expect(checksOf(reviewDraft({ text, language: 'en', complaint: true }))).toEqual(['tone']);
    expect(checksOf(reviewDraft({ text, language: 'en', clientTemperament: 'neutral', complaint: true }))).toEqual([
      'tone',
    ]);
    expect(checksOf(reviewDraft({ text, language: 'en', clientTemperament: 'friendly', complaint: true }))).toEqual([]);
    expect(checksOf(reviewDraft({ text, language: 'en' }))).toEqual([]);
  });

  it.each([
    ['en', 'The supplier changed the process in spring, and prices moved with it. ', 30],
    ['zh-Hans', '供应商在春天换了工艺，价格也跟着变了。', 40],
  ] as const)('tells where a long explanation to an assertive client could stop (%s)', (language, sentence, times) => {
    const text = sentence.repeat(times);
    const long = (temperament: 'assertive' | 'neutral') =>
      reviewDraft({ text, language, clientTemperament: temperament }).hints.filter(({ check }) => check === 'tone');
    expect(long('assertive')).toHaveLength(1);
    expect(long('assertive')[0]?.start).toBeGreaterThan(text.length / 4);
    expect(long('neutral')).toEqual([]);
  });

  it('names a word of the trade once, with the plain word', () => {
    const { hints } = reviewDraft({ text: 'The API is down. The API will be up at 10:00.', language: 'en' });
    expect(hints).toMatchObject([
      {
        check: 'jargon',
        phrase: 'API',
        start: 4,
        end: 7,
        advice: 'Say “connection between the two systems” instead of “API”.',
      },
    ]);
  });

  it('asks at most two open questions, in their words', () => {
    const clientText = 'When does it come? How much is it? When can we start?';
    const { hints } = reviewDraft({ text: 'The box is blue.', language: 'en', clientText });
    expect(hints.map(({ phrase, advice }) => [phrase, advice])).toEqual([
      ['The box is blue.', 'Answer this too: “When does it come?”'],
      ['The box is blue.', 'Answer this too: “How much is it?”'],
    ]);
  });

  it('looks at the first five hundred sentences', () => {
    const hintsBehind = (count: number) =>
      reviewDraft({ text: `${'Blue. '.repeat(count)}As I said.`, language: 'en' }).hints;
    expect(hintsBehind(499).map(({ rule }) => rule)).toContain('said_before');
    expect(hintsBehind(500).map(({ rule }) => rule)).not.toContain('said_before');
  });

  it('finds questions only in the language that the draft answers in', () => {
    const clientText = 'Когда приедет мастер? Сколько это стоит?';
    expect(reviewDraft({ text: 'The box is blue.', language: 'en', clientText }).hints).toEqual([]);
  });
});

/** Texts of the kind that drafts are made of, cut and mixed. */
const PIECES = LANGUAGES.flatMap((language) => [
  ...REPLIES[language].tuned.map(({ text }) => text),
  ...Object.values(CASES[language]).flatMap(({ bad }) => bad.map((row) => readRow(row).text)),
]);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\r\n', ' ', '> ', '“', '«', 'İ', '😊', '{{')), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join('')),
);
const anyInput = fc.record({
  text: anyText,
  language: fc.constantFrom(...LANGUAGES, null),
  clientTemperament: fc.constantFrom(...TEMPERAMENTS, null),
  clientText: anyText,
  complaint: fc.boolean(),
  glossary: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
});

describe('of any draft whatever', () => {
  it('hints are at most five, and their phrases stand where they say', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { hints } = reviewDraft(input);
        expect(hints.length).toBeLessThanOrEqual(5);
        for (const { phrase, start, end, advice } of hints) {
          expect(phrase).not.toBe('');
          expect(input.text.slice(start, end)).toBe(phrase);
          expect(advice).not.toMatch(/\{(?:word|plain|question)\}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'we will ',
    'you did not ',
    'We guarantee ',
    '“',
    '"',
    '(',
    'a. ',
    '1. ',
    '> ',
    '\n',
    'www.',
    'a@b',
    '我们',
    '您没有',
    '请',
    'вы не ',
    'в ближайшее время ',
    'ви самі ',
    '中午',
    '好的。',
    'Why? ',
    'ANGRY!!! ',
    'С уважением,\nИван\n',
  ])('a giant one of %j comes back', (seed) => {
    const text = seed.repeat(200_000 / seed.length);
    for (const language of LANGUAGES) {
      const { hints } = reviewDraft({ text, language, clientText: text, clientTemperament: 'angry' });
      expect(hints.length).toBeLessThanOrEqual(5);
    }
  });
});
