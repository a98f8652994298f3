import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../src/core/draft/review-draft.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';
import { CASES, readRow } from './tables.ts';

const MOMENT: Record<Language, string> = {
  en: 'Monday 23 November, 5:00 pm',
  'zh-Hans': '11月23日17:00',
  'zh-Hant': '11月23日17:00',
  ru: '23 ноября, 17:00',
  uk: '23 листопада, 17:00',
};
const moment = (language: Language) => MOMENT[language];

/** The draft after the first fix on offer. */
function fixFirst(text: string, language: Language): string | null {
  const hint = reviewDraft({ text, language, moment }).hints.find(({ fix }) => fix !== null);
  return hint?.fix ? text.slice(0, hint.start) + hint.fix.text + text.slice(hint.end) : null;
}

describe('a fix', () => {
  it.each<[Language, string, string]>([
    ['en', 'We guarantee that it runs.', 'We expect that it runs.'],
    ['en', "We'll definitely finish the site.", "We'll finish the site."],
    ['en', 'This will never happen again.', 'This should not happen again.'],
    ['en', 'I will send it ASAP.', 'I will send it by Monday 23 November, 5:00 pm.'],
    ['en', 'The hotfix goes online at noon.', 'The urgent correction goes online at noon.'],
    ['en', 'Send me the form.', 'Please send me the form.'],
    ['en', 'As I already said, it is blue.', 'To recap, it is blue.'],
    ['zh-Hans', '我们会尽快回复您。', '我们会在11月23日17:00前回复您。'],
    ['zh-Hans', '接口断了一个小时。', '系统之间的连接断了一个小时。'],
    ['zh-Hans', '把合同发给我。', '请把合同发给我。'],
    ['zh-Hans', '王女士您好，按照你的要求改了。', '王女士您好，按照您的要求改了。'],
    ['zh-Hant', '我們會盡快回覆您。', '我們會在11月23日17:00前回覆您。'],
    ['zh-Hant', '把合約寄給我。', '請把合約寄給我。'],
    ['ru', 'Мы обязательно исправим это.', 'Мы исправим это.'],
    ['ru', 'Скоро пришлю смету.', 'До 23 ноября, 17:00 пришлю смету.'],
    ['ru', 'Разберёмся.', 'Разберёмся и напишем вам до 23 ноября, 17:00.'],
    ['ru', 'Пришлите договор.', 'Пожалуйста, пришлите договор.'],
    ['uk', 'Ми гарантуємо, що все готово.', 'Ми розраховуємо, що все готово.'],
    ['uk', 'Незабаром надішлю кошторис.', 'До 23 листопада, 17:00 надішлю кошторис.'],
    ['uk', 'Надішліть договір.', 'Будь ласка, надішліть договір.'],
  ])('in %s: %s', (language, text, fixed) => expect(fixFirst(text, language)).toBe(fixed));

  it.each<[string, Language, string]>([
    ['the article before it would be wrong', 'en', 'A hotfix goes online at noon.'],
    ['the form is another', 'en', 'We deployed it at noon.'],
    ['no sentence would come of it', 'en', 'We will soon send it.'],
    ['what follows is no clause', 'en', 'We guarantee next-day delivery.'],
    ['the preposition is there already', 'zh-Hans', '我们将在近期联系您。'],
  ])('is not offered where %s', (_, language, text) => {
    expect(reviewDraft({ text, language, moment }).hints).toHaveLength(1);
    expect(fixFirst(text, language)).toBeNull();
  });

  it('is not offered for words that stand in the draft twice', () => {
    const text = 'We will look into it shortly. We will call you shortly.';
    const { hints } = reviewDraft({ text, language: 'en', moment });
    expect(hints.filter(({ phrase }) => phrase === 'shortly').map(({ fix }) => fix)).toEqual([null, null]);
  });

  it('with a date needs one', () => {
    expect(reviewDraft({ text: 'I will call you soon.', language: 'en' }).hints[0]?.fix).toBeNull();
  });

  it.each(LANGUAGES)('takes the hint away, and brings no other of its words (%s)', (language) => {
    const again: string[] = [];
    let fixes = 0;
    for (const row of Object.values(CASES[language]).flatMap(({ bad }) => bad)) {
      const { text, situation } = readRow(row);
      const about = { language, moment, clientTemperament: situation.temperament, clientText: situation.client };
      for (const { start, end, fix, rule } of reviewDraft({ ...about, text }).hints) {
        if (!fix) continue;
        fixes++;
        const fixed = text.slice(0, start) + fix.text + text.slice(end);
        const { hints } = reviewDraft({ ...about, text: fixed });
        const stays = hints.find((hint) => hint.start < start + fix.text.length && hint.end > start && !hint.isPlace);
        if (stays) again.push(`${rule}: ${fixed}`);
      }
    }
    expect(fixes).toBeGreaterThan(15);
    expect(again).toEqual([]);
  });
});

describe('a silenced hint', () => {
  const text = 'We will DEPLOY it at noon. We guarantee it.';

  it('is not shown, however it is written, and others are', () => {
    const muted = [{ rule: 'jargon' as const, words: 'deploy' }];
    expect(reviewDraft({ text, language: 'en', muted }).hints.map(({ rule }) => rule)).toEqual(['certain']);
  });

  it('makes room for the next one', () => {
    const long = 'We guarantee A. We guarantee B. We guarantee C. We guarantee D. We guarantee E. Send me the API key.';
    const muted = [{ rule: 'certain' as const, words: 'we guarantee' }];
    expect(reviewDraft({ text: long, language: 'en' }).hints.map(({ rule }) => rule)).not.toContain('jargon');
    expect(reviewDraft({ text: long, language: 'en', muted }).hints.map(({ rule }) => rule)).toContain('jargon');
  });

  it('that only marks a place is silenced as a whole', () => {
    const client = 'How much is the second licence? Which colour did you choose?';
    const about = { text: 'Hello Anna, thank you, the shipment left.', language: 'en' as const, clientText: client };
    expect(reviewDraft(about).hints.map(({ rule }) => rule)).toContain('unanswered');
    expect(reviewDraft({ ...about, muted: [{ rule: 'unanswered', words: '' }] }).hints).toEqual([]);
  });
});
