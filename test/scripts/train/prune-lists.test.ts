import { expect, it } from 'vitest';
import { pruneLists } from '../../../scripts/train/prune-lists.ts';
import { MATTERS } from '../../../src/core/situation/concepts.ts';
import { entriesOf, readTemperLists, type WordList } from '../../../src/core/temperament/compile-lexicon.ts';

const tempers = readTemperLists('worry: afraid, worr*\nfedup: the last straw, sick and tired\nthanks: cheers');
const matters: WordList = { family: 1, concepts: [MATTERS.indexOf('invoice')], words: 'invoice, refund' };

const denials: WordList = { family: 1, concepts: [MATTERS.indexOf('allFine')], words: 'nothing broke' };

const THREE = ['I am worried. The last straw!', 'A worry, the last straw…', 'Why worry? That was the last straw.'];
const entriesLeft = (texts: string[]): string[] =>
  pruneLists(
    [...tempers, matters, denials],
    texts.map((text) => ({ text, lang: 'en' })),
  ).flatMap((list) => entriesOf(list).filter((entry) => entry !== ''));

it('keeps the words, stems and phrases of a temper that three texts have', () => {
  expect(entriesLeft(THREE)).toEqual(['worr*', 'the last straw', 'nothing broke']);
});

it('leaves out those that fewer have, however often', () => {
  expect(entriesLeft([...THREE, 'Afraid, afraid, afraid. Cheers!', 'I am afraid so.'])).toEqual([
    'worr*',
    'the last straw',
    'nothing broke',
  ]);
});

it('keeps what a text is about from the first text on, and what denies a fault always, for rules lean on it', () => {
  expect(entriesLeft([...THREE, 'Where is the invoice?'])).toEqual([
    'worr*',
    'the last straw',
    'invoice',
    'nothing broke',
  ]);
});
