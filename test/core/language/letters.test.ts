import { expect, it } from 'vitest';
import { compile, LETTER, LETTER_OR_DIGIT } from '../../../src/core/language/letters.ts';

/** The scripts that are written here, by the first and last unit of their blocks. */
const SCRIPTS: [name: string, first: number, last: number][] = [
  ['Latin', 0x0000, 0x02c1],
  ['Greek and Cyrillic', 0x0388, 0x052f],
  ['kana', 0x3040, 0x30ff],
  ['Chinese', 0x3400, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
  ['full width', 0xff00, 0xff5f],
];
/** What Unicode has within those that is rarer than a range more: unused places, and two signs of kana. */
const RARE = /[\u038b\u038d\u03a2\u03f6\u0482-\u0489\u309b-\u309f\u30fb]/;

it.each(SCRIPTS)('knows the letters of %s', (_, first, last) => {
  for (let unit = first; unit <= last; unit++) {
    const sign = String.fromCharCode(unit);
    if (RARE.test(sign)) continue;
    const isLetter = /\p{L}/u.test(sign);
    expect(LETTER.test(sign), unit.toString(16)).toBe(isLetter);
    expect(LETTER_OR_DIGIT.test(sign), unit.toString(16)).toBe(isLetter || /\d/.test(sign));
  }
});

it.each<[source: string, flags: string, text: string, found: boolean]>([
  ['^\\p{L}+$', 'u', 'Größe', true],
  ['^\\p{L}+$', 'u', 'two words', false],
  ['(?<!\\p{L})тих\\p{L}{1,2}(?!\\p{L})', 'u', 'стало тихо.', true],
  ['(?<!\\p{L})тих\\p{L}{1,2}(?!\\p{L})', 'u', 'утихло', false],
  ['^[\\p{L}\\]-]+$', 'u', 'a]-я', true],
  ['^\\P{L}{2}王', 'u', '1.王', true],
  ['^[^\\P{L}]王', 'u', '小王', true],
  ['^[^\\P{L}]王', 'u', '.王', false],
  ['^.{1}$', 'u', '😀', false],
  ['^[😀]$', 'u', '😀', true],
  ['^\\u{1F600}$', 'u', '😀', true],
])('/%s/%s in "%s": %s', (source, flags, text, found) => {
  expect(compile(source, flags).test(text)).toBe(found);
});
