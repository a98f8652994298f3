import { LETTER_OR_DIGIT } from '../language/letters.ts';
import { copyFolded } from '../temperament/fold.ts';

/** What each UTF-16 unit is folded to, 0 for itself: one unit for one, so that offsets hold. */
const FOLDED = copyFolded();
for (const [from, to] of [
  ['覆妳您', '复你你'],
  ['’ʼ‘`´′', "''''''"],
  ['\u00a0\u2009\u202f\u3000\t\r', '      '],
  ['‐‑‒–−－〜～', '--------'],
  ['０１２３４５６７８９', '0123456789'],
  ['：／．，；！？（）【】「」', ':/.,;!?()()""'],
] as const) {
  for (let at = 0; at < from.length; at++) FOLDED[from.charCodeAt(at)] = to.charCodeAt(at);
}

const NEWLINE = 10;
/** A shorter line was ended by its writer. */
const WRAPPED_FROM = 40;
const DEEPEST_INDENT = 8;
const SENTENCE_ENDS = '.!?:;。！？：；';
const LIST_MARK = /^\d{1,2}[.)]/;
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A folded text, and its UTF-16 units, which are read faster from an array. */
export interface Folded {
  text: string;
  units: Uint16Array;
}

/**
 * Gives the text in the form that the date and cue patterns are written for: lower case, plain quotes, dashes, digits
 * and blanks, wrapped lines joined, Traditional characters as Simplified, 您 as 你. Same length, so that offsets hold.
 */
export const foldText = (text: string): string => fold(text).text;

/** The same as `foldText`, with the units of the folded text. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = FOLDED[unit] || unit;
    if (unit !== NEWLINE) continue;
    if (at - lineStart >= WRAPPED_FROM && isWrap(text, at)) units[at] = 32;
    lineStart = at + 1;
  }
  return { text: DECODER.decode(units), units };
}

/** Where a mail program wrapped a line: it ends no sentence, and a word or a number follows that opens no list. */
function isWrap(text: string, newline: number): boolean {
  const last = text.charCodeAt(newline - 1) === 13 ? newline - 2 : newline - 1;
  if (SENTENCE_ENDS.includes(text.charAt(last))) return false;
  let next = newline + 1;
  while (next - newline <= DEEPEST_INDENT && (text.charAt(next) === ' ' || text.charAt(next) === '\t')) next++;
  const head = text.slice(next, next + 4);
  return LETTER_OR_DIGIT.test(head.charAt(0)) && !LIST_MARK.test(head);
}
