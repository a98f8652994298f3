import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../src/core/draft/review-draft.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { LANGUAGES, STEPS } from '../../../src/core/types.ts';
import { STEP_CASES } from './cases/steps.ts';

describe.each(LANGUAGES)('the six steps in %s', (language) => {
  const cover = (text: string) => reviewDraft({ text, language }).steps;

  describe.each(STEPS)('%s', (step) => {
    const { done, not } = STEP_CASES[language][step];
    it.each(done)('is done: %s', (text) => expect(cover(text)[step]).toBe(true));
    it.each(not)('is not: %s', (text) => expect(cover(text)[step]).toBe(false));
  });

  it('are all in the whole answer of the script library', () => {
    const whole = LIBRARY[language].find(({ id }) => id === 'complaint-whole');
    expect(whole).toBeDefined();
    const text = whole?.body.replace(/\{\{[^}]*\| date[^}]*\}\}/gu, '12:30').replace(/\{\{[^}]*\}\}/gu, '…');
    expect(cover(text ?? '')).toEqual(Object.fromEntries(STEPS.map((step) => [step, true])));
  });

  it('are none in an empty draft', () => {
    expect(cover('')).toEqual(Object.fromEntries(STEPS.map((step) => [step, false])));
  });
});
