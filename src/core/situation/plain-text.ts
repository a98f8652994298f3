import {
  APOSTROPHE,
  DIGIT,
  foldUnit,
  HAN,
  kindOf,
  LETTER,
  NEWLINE,
  PAUSE,
  SPACE,
  STOP,
  SYMBOL,
} from '../temperament/fold.ts';

/** How much of a text is read, in UTF-16 units; a client's own words are rarely a tenth of this. */
export const READ_UNITS = 12_000;

/** Units beside folded letters: any run of digits, a gap between words, a clause's end, a sentence's end. */
const NUMBER = 35;
const GAP = 32;
const CLAUSE_END = 44;
const SENTENCE_END = 46;

/** Kinds of normalised units. */
const NO_WORD = 0;
const IN_WORD = 1;
const ALONE = 2;

const CLAUSE_MARKS = ';:(),，；：（）、—–';
const SIGNS = '€$£¥₴₽%';
const NEW_LINE = 10;
const APOSTROPHE_MARK = 39;
const DOT = 46;
const HAN_FROM = 0x3000;

/** What each unit of the source becomes; 0 is dropped. */
const BECOMES = new Uint16Array(65536);
const KIND = new Uint8Array(65536);

for (let code = 0; code < 65536; code++) {
  const folded = foldUnit(code);
  const kind = kindOf(folded);
  if (kind === LETTER || kind === HAN) BECOMES[code] = folded;
  else if (kind === DIGIT) BECOMES[code] = NUMBER;
  else if (kind === STOP) BECOMES[code] = SENTENCE_END;
  else if (kind === NEWLINE) BECOMES[code] = NEW_LINE;
  else if (kind === SPACE || kind === PAUSE || kind === SYMBOL) BECOMES[code] = GAP;
  else if (kind === APOSTROPHE) BECOMES[code] = APOSTROPHE_MARK;
  else if (code < 128) BECOMES[code] = GAP;
  KIND[code] = kind === LETTER ? IN_WORD : kind === HAN ? ALONE : NO_WORD;
}
for (const mark of CLAUSE_MARKS) BECOMES[mark.charCodeAt(0)] = CLAUSE_END;
for (const sign of SIGNS) {
  BECOMES[sign.charCodeAt(0)] = sign.charCodeAt(0);
  KIND[sign.charCodeAt(0)] = ALONE;
}
KIND[NUMBER] = ALONE;

/** Both at once, for the one loop over every unit of a mail: what a unit becomes, and above 16 bits the kind of that. */
const MEANING = Uint32Array.from(BECOMES, (put) => put | ((KIND[put] as number) << 16));

/** Tells whether a normalised unit is a letter that goes on a word (Han, numbers and signs stand alone). */
export const isInWord = (unit: number): boolean => KIND[unit] === IN_WORD;

/**
 * A text made plain for matching: folded letters, any number as one `#`, single gaps, marks only where a clause or a
 * sentence ends; most apostrophes are dropped and Han characters have no gaps. Used again for the next text.
 */
export class PlainText {
  readonly units = new Uint16Array(READ_UNITS + 2);
  /** Where each unit stands in the source. */
  readonly places = new Int32Array(READ_UNITS + 2);
  length = 0;

  /** At which unit each word begins (Han characters, numbers and signs are words), and in which clause and sentence. */
  readonly begins = new Int32Array(READ_UNITS + 2);
  readonly clauses = new Int32Array(READ_UNITS + 2);
  readonly sentences = new Int32Array(READ_UNITS + 2);
  words = 0;

  read(text: string): void {
    const { units, places, begins, clauses, sentences } = this;
    const end = Math.min(text.length, READ_UNITS);
    let n = 0;
    let words = 0;
    let clause = 0;
    let sentence = 0;
    let last = SENTENCE_END;
    let lastKind = NO_WORD;
    for (let i = 0; i < end; i++) {
      const meaning = MEANING[text.charCodeAt(i)] as number;
      let put = meaning & 0xffff;
      const kind = meaning >>> 16;
      if (kind === NO_WORD) {
        put = put === GAP && last < HAN_FROM && lastKind !== NO_WORD ? GAP : this.readMark(text, i, put, last);
        if (put === 0) continue;
        if (put !== GAP) {
          clause++;
          if (put === SENTENCE_END) sentence++;
          if (last === GAP) n--;
        }
      } else {
        if (put === NUMBER && last === NUMBER) continue;
        if (last === GAP && put > HAN_FROM) n--;
        if (kind === ALONE || lastKind !== IN_WORD) {
          begins[words] = n;
          clauses[words] = clause;
          sentences[words] = sentence;
          words++;
        }
      }
      units[n] = put;
      places[n] = i;
      n++;
      last = put;
      lastKind = kind;
    }
    this.length = n;
    this.words = words;
    units[n] = SENTENCE_END;
  }

  /** Tells whether a word may end before an index. */
  endsWord(i: number): boolean {
    return KIND[this.units[i] as number] !== IN_WORD || KIND[this.units[i - 1] as number] !== IN_WORD;
  }

  /** The offset in the source after the unit at an index; a run of digits is one unit. */
  endOf(text: string, index: number): number {
    let at = (this.places[index] as number) + 1;
    if (this.units[index] === NUMBER) while (at < text.length && BECOMES[text.charCodeAt(at)] === NUMBER) at++;
    return at;
  }

  /** What stands for a mark or a gap after the unit `last`; 0 for nothing. */
  private readMark(text: string, i: number, mark: number, last: number): number {
    if (mark === 0) return 0;
    const apart = last === GAP || last === CLAUSE_END || last === SENTENCE_END;
    if (mark === APOSTROPHE_MARK) return this.splitsWord(text, i) && !apart ? GAP : 0;
    if (mark === NEW_LINE) {
      if (BECOMES[text.charCodeAt(i + 1)] === NEW_LINE) return last === SENTENCE_END ? 0 : SENTENCE_END;
      if (last > HAN_FROM) return CLAUSE_END;
      return apart ? 0 : GAP;
    }
    if (mark === SENTENCE_END) {
      return last === SENTENCE_END || (text.charCodeAt(i) === DOT && this.isInside(text, i)) ? 0 : SENTENCE_END;
    }
    if (mark === GAP) return apart || last > HAN_FROM ? 0 : GAP;
    return mark;
  }

  /** `I'll` and `we're` are two words, lest they read as `ill` and `were`; `can't` is one, as many write it without. */
  private splitsWord(text: string, i: number): boolean {
    const next = text.charCodeAt(i + 1) | 32;
    return next === 108 || next === 114;
  }

  /** A dot inside `3.2` or `p.m.` ends nothing. */
  private isInside(text: string, i: number): boolean {
    return i + 1 < text.length && KIND[BECOMES[text.charCodeAt(i + 1)] as number] !== NO_WORD;
  }
}
