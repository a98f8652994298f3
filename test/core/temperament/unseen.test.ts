import { expect, it } from 'vitest';
import { macroF1 } from '../../../scripts/train/measure.ts';
import { loadCorpus } from '../../../scripts/train/texts.ts';
import { LANGUAGES, TEMPERAMENTS, type Temperament } from '../../../src/core/types.ts';
import { readText } from '../../support/read-text.ts';

const kept = loadCorpus('.').filter(({ kind }) => kind === 'kept');

it.each(LANGUAGES)('texts of our corpus that nothing was learned from are read as well as measured: %s', (language) => {
  const judged = kept
    .filter(({ lang }) => lang === language)
    .map(({ text, label }) => {
      const { temperament, confidence } = readText(text, language);
      return {
        truth: TEMPERAMENTS.indexOf(label as Temperament),
        guess: TEMPERAMENTS.indexOf(temperament),
        confidence,
      };
    });
  expect(judged.length).toBeGreaterThan(50);
  expect(macroF1(judged)).toBeGreaterThanOrEqual(0.6);
});
