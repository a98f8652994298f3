import { SIMPLIFIED, TRADITIONAL } from '../temperament/fold-table.ts';

const FOLDED = new Map<string, string>();
for (const [from, to] of [
  [TRADITIONAL, SIMPLIFIED],
  ['覆妳您', '复你你'],
  ['’ʼ‘`´′', "''''''"],
  ['\u00a0\u2009\u202f\u3000\t\r', '      '],
  ['‐‑‒–−－〜～', '--------'],
  ['０１２３４５６７８９', '0123456789'],
  ['：／．，；！？（）【】「」', ':/.,;!?()()""'],
  ['ё', 'е'],
] as const) {
  for (let at = 0; at < from.length; at++) FOLDED.set(from.charAt(at), to.charAt(at));
}
/** Where a mail program wrapped a line: a long one that ends no sentence, then a word or a number that opens no list. */
const WRAP = /\n(?<=[^\n]{40}\n)(?<![.!?:;。！？：；]\r?\n)(?=[ \t]{0,8}(?!\d{1,2}[.)])[\p{L}\d])/gu;
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g');

/**
 * Gives the text in the form that the date and cue patterns are written for: lower case, plain quotes, dashes, digits
 * and blanks, wrapped lines joined, Traditional characters as Simplified, 您 as 你. Same length, so that offsets hold.
 */
export function foldText(text: string): string {
  const joined = text.replace(WRAP, ' ');
  const lower = joined.toLowerCase();
  const kept = lower.length === joined.length ? lower : [...joined].map(lowerInPlace).join('');
  return kept.replace(FOLDABLE, (letter) => FOLDED.get(letter) ?? letter);
}

/** A few letters, such as `İ`, grow when lowered; they stay as they are. */
function lowerInPlace(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
