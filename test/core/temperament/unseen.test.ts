import { expect, it } from 'vitest';
import { macroF1 } from '../../../scripts/train/measure.ts';
import { type Labelled, loadCorpus, loadExam } from '../../../scripts/train/texts.ts';
import { LANGUAGES, TEMPERAMENTS, type Temperament } from '../../../src/core/types.ts';
import { readText } from '../../support/read-text.ts';

/** Macro-F1 of the shipped weights over texts. */
function scoreOf(texts: readonly Labelled[]): number {
  return macroF1(
    texts.map(({ text, lang, label }) => {
      const { temperament, confidence } = readText(text, lang);
      return {
        truth: TEMPERAMENTS.indexOf(label as Temperament),
        guess: TEMPERAMENTS.indexOf(temperament),
        confidence,
      };
    }),
  );
}

const exam = loadExam('.');
const kept = loadCorpus('.').filter(({ kind, label }) => kind === 'kept' && label !== null);

it.each(LANGUAGES)('texts by authors of whom nothing was learned are read as well as measured: %s', (language) => {
  const texts = exam.filter(({ lang }) => lang === language);
  expect(texts.length).toBeGreaterThan(140);
  expect(scoreOf(texts)).toBeGreaterThanOrEqual(0.8);
});

it.each(LANGUAGES)('texts of our corpus that nothing was learned from are read as well as measured: %s', (language) => {
  const texts = kept.filter(({ lang }) => lang === language);
  expect(texts.length).toBeGreaterThan(50);
  expect(scoreOf(texts)).toBeGreaterThanOrEqual(0.75);
});
