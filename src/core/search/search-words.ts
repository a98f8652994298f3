import { APOSTROPHE, DIGIT, foldUnit, HAN, kindOf, LETTER } from '../temperament/fold.ts';

/** How much of a text is searched, in UTF-16 units. */
const SEARCHED_UNITS = 20_000;

// Endings that only say case, number, person or tense; what stays of a word must still be one.
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:ами|ями|ого|его|ому|ему|ими|ыми|ах|ях|ов|ев|ів|ам|ям|ом|ем|ою|ею|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|их|ых|ть|ти|ла|ло|ли|ють|ить|ют|ит|ет|єте|ите)$/u,
    4,
  ],
  [/[аеиоуыэюяьйіїє]+$/u, 3],
  [/(?:ing|ed|es|ly|s|e)$/u, 4],
];

/**
 * The words of a text as they are looked up: case, ё, width and Traditional or Simplified forms folded, the commonest
 * endings of the four alphabetic languages off; Chinese, which has no spaces, as pairs of neighbouring characters.
 */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  const end = Math.min(text.length, SEARCHED_UNITS);
  let word = '';
  let han = '';
  const close = (): void => {
    if (word !== '') words.push(cutEnding(word));
    if (han.length === 1) words.push(han);
    for (let i = 1; i < han.length; i++) words.push(han.slice(i - 1, i + 1));
    word = '';
    han = '';
  };
  for (let i = 0; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    const kind = kindOf(unit);
    if (kind === HAN) {
      if (word !== '') close();
      han += String.fromCharCode(unit);
    } else if (kind === LETTER || kind === DIGIT) {
      if (han !== '') close();
      word += String.fromCharCode(unit);
    } else if (kind !== APOSTROPHE || word === '') close();
  }
  close();
  return words;
}

function cutEnding(word: string): string {
  for (const [ending, kept] of ENDINGS) {
    const match = ending.exec(word);
    if (match && match.index >= kept) return word.slice(0, match.index);
  }
  return word;
}
