import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../src/core/draft/review-draft.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { LANGUAGES } from '../../../src/core/types.ts';
import { FRESH } from './replies/fresh.ts';
import type { Reply } from './replies/reply.ts';
import { REPLIES } from './tables.ts';

/** In place of a date that is filled in later. */
const DATE = { en: '20 March', 'zh-Hans': '3月20日', 'zh-Hant': '3月20日', ru: '20 марта', uk: '20 березня' };

function falseHints({ text, client, temperament, deserves = [] }: Reply): string[] {
  const { hints } = reviewDraft({ text, language: null, clientText: client, clientTemperament: temperament });
  return hints.filter(({ check }) => !deserves.includes(check)).map(({ check, phrase }) => `${check}: ${phrase}`);
}

describe.each(LANGUAGES)('ordinary business replies in %s', (language) => {
  const { tuned, held } = REPLIES[language];

  it('are sixty, half of them held back from tuning', () => {
    expect(tuned.length).toBeGreaterThanOrEqual(30);
    expect(held.length).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ['the tuned half', tuned],
    ['the half that was held back', held],
    ['what somebody else wrote afterwards', FRESH[language]],
  ] as const)('%s gets at most one false hint in ten replies', (_, replies) => {
    expect(replies.flatMap(falseHints).length).toBeLessThanOrEqual(replies.length / 10);
  });

  it('and the built-in scripts get at most one in fifty', () => {
    const scripts = LIBRARY[language];
    const hints = scripts.flatMap(({ body, temperaments }) => {
      const dated = body.replace(/\{\{[^}]*(?:deadline|\| date)[^}]*\}\}/gu, `${DATE[language]} 17:00`);
      const text = dated.replace(/\{\{[^}]*\}\}/gu, language.startsWith('zh') ? '王先生' : 'Anna');
      return reviewDraft({ text, language, clientTemperament: temperaments[0] }).hints;
    });
    expect(hints.length).toBeLessThanOrEqual(scripts.length / 50);
  });
});
