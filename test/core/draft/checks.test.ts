import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/draft/checks.ts';
import type { DraftHint } from '../../../src/core/draft/draft.ts';
import { reviewDraft } from '../../../src/core/draft/review-draft.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';
import { CASES, type Marked, readRow } from './tables.ts';

function hintsOn({ text, situation }: Marked, language: Language): DraftHint[] {
  const { temperament, client, glossary } = situation;
  return reviewDraft({ text, language, clientTemperament: temperament, clientText: client, glossary }).hints;
}

describe.each(LANGUAGES)('drafts in %s', (language) => {
  describe.each(CHECKS.map(({ name }) => name))('%s', (check) => {
    const { bad, good } = CASES[language][check];

    it('has a dozen of either kind', () => {
      expect(bad.length).toBeGreaterThanOrEqual(12);
      expect(good.length).toBeGreaterThanOrEqual(12);
    });

    it.each(bad.map((row) => [readRow(row).text, row] as const))('says so: %s', (_, row) => {
      const marked = readRow(row);
      const found = hintsOn(marked, language).filter((hint) => hint.check === check);
      const places = marked.marks.length > 0 ? marked.marks : [{ start: 0, end: marked.text.length }];
      expect(found.some((hint) => places.some(({ start, end }) => hint.start < end && start < hint.end))).toBe(true);
    });

    it.each(good.map((row) => [readRow(row).text, row] as const))('is quiet: %s', (_, row) => {
      expect(hintsOn(readRow(row), language).filter((hint) => hint.check === check)).toEqual([]);
    });
  });
});
