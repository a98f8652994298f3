import { kindIn, LETTER, unitIn } from './fold.ts';
import { HASH_START, roll } from './hash.ts';
import { CONTINUES, FAMILY_BITS, FAMILY_MASK, type LexiconTable, next, ROOT, stemSymbol } from './lexicon.ts';
import { MAX_TOKENS, type Scan } from './scan.ts';

/** At most this many stems are kept of one word. */
const STEMS_A_WORD = 6;
/** Fewer words than this are known at a time, but as many as a text can have. A power of two. */
export const MOST_WORDS = 32768;
const LAST_PLACE = 2 * MOST_WORDS - 1;

const TEMPER_BITS = FAMILY_MASK;
const MATTER_BITS = FAMILY_MASK << FAMILY_BITS;

/** What a word means to each family of concepts, or else to that family in another way. */
const orElse = (meaning: number, other: number): number =>
  (meaning & TEMPER_BITS || other & TEMPER_BITS) | (meaning & MATTER_BITS || other & MATTER_BITS);

/** What is kept of a word, side by side, as it is asked for together. */
const HASH = 0;
/** What the word means alone, as in the values of the lexicon; `CONTINUES` where some symbol of it can begin a phrase. */
const MEANING = 1;
/** The key of the word as the first of a phrase. */
const KEY = 2;
/** How many stems it has. */
const STEMS = 3;
/** A bit for each symbol, itself and its stems, that can begin a phrase. */
const BEGINNING = 4;
/** How many units it takes: what tells it from nearly every other word of the same hash. */
const SIZE = 5;
const FIELDS = 6;

/**
 * What the lexicon says of each word that the last texts had, by a number that stays the word's at least for the text
 * that is read: most words of a mail are common ones, and are looked up letter by letter only once.
 */
export class Words {
  /** The number of each token of the text read last. */
  readonly ofToken = new Uint16Array(MAX_TOKENS);
  private readonly known = new Int32Array(MOST_WORDS * FIELDS);
  private readonly stems = new Int32Array(MOST_WORDS * STEMS_A_WORD);
  /** The words, at the place that the lower bits of their hash name or the next one that was free; 0 for none. */
  private readonly places = new Uint16Array(2 * MOST_WORDS);
  private free = 1;
  /** How often all words were forgotten: what others keep by a word's number holds no longer. */
  forgotten = 0;

  constructor(readonly table: LexiconTable) {}

  /** Numbers the words of a scanned text; where there may be no room for them, those of all texts before are forgotten. */
  read(scan: Scan): void {
    if (this.free + scan.tokens > MOST_WORDS) {
      this.places.fill(0);
      this.free = 1;
      this.forgotten++;
    }
    for (let i = 0; i < scan.tokens; i++) this.ofToken[i] = this.numberOf(scan, i);
  }

  private numberOf(scan: Scan, token: number): number {
    const { places, known } = this;
    const hash = scan.hash[token] as number;
    const size = (scan.end[token] as number) - (scan.start[token] as number);
    for (let place = hash & LAST_PLACE; ; place = (place + 1) & LAST_PLACE) {
      const word = places[place] as number;
      if (word === 0) {
        places[place] = this.free;
        return this.learn(scan, token, size);
      }
      if (known[word * FIELDS + HASH] === hash && known[word * FIELDS + SIZE] === size) return word;
    }
  }

  /** What a word means alone, as in the values of the lexicon; `CONTINUES` where it can begin a phrase. */
  meaningOf(word: number): number {
    return this.known[word * FIELDS + MEANING] as number;
  }

  /** By how many stems the lexicon may know a word. */
  stemsOf(word: number): number {
    return this.known[word * FIELDS + STEMS] as number;
  }

  /** The symbols of a word: 0 for itself, then its stems, the shortest first. */
  symbolOf(word: number, k: number): number {
    return (k === 0 ? this.known[word * FIELDS + HASH] : this.stems[word * STEMS_A_WORD + k - 1]) as number;
  }

  /** The key of two words side by side; 0 where no phrase begins with the first. */
  joinedKey(one: number, two: number): number {
    const { known } = this;
    const at = one * FIELDS;
    const key = next(known[at + KEY] as number, known[two * FIELDS + HASH] as number);
    return key & -((known[at + BEGINNING] as number) & 1);
  }

  /** Writes the keys of the phrases that a word can begin, those of its longest stem first; returns how many. */
  begin(word: number, keys: Int32Array): number {
    const { known } = this;
    const at = word * FIELDS;
    const beginning = known[at + BEGINNING] as number;
    let count = 0;
    if (beginning > 1) {
      for (let k = known[at + STEMS] as number; k > 0; k--) {
        if (((beginning >> k) & 1) !== 0) keys[count++] = next(ROOT, this.symbolOf(word, k));
      }
    }
    if ((beginning & 1) !== 0) keys[count++] = known[at + KEY] as number;
    return count;
  }

  private learn(scan: Scan, token: number, size: number): number {
    const { known, table } = this;
    const hash = scan.hash[token] as number;
    const word = this.free++;
    const at = word * FIELDS;
    known[at + HASH] = hash;
    known[at + SIZE] = size;
    const stems = this.findStems(word, scan, token);
    let meaning = 0;
    let beginning = 0;
    // The exact word counts first, then the longest stem.
    for (let k = stems; k >= 0; k--) {
      const value = table.find(next(ROOT, this.symbolOf(word, k)));
      meaning = k === 0 ? orElse(value, meaning) : orElse(meaning, value);
      if ((value & CONTINUES) !== 0) beginning |= 1 << k;
    }
    known[at + MEANING] = beginning === 0 ? meaning : meaning | CONTINUES;
    known[at + KEY] = next(ROOT, hash);
    known[at + STEMS] = stems;
    known[at + BEGINNING] = beginning;
    return word;
  }

  /** Keeps the stems by which the lexicon may know a word; returns how many. */
  private findStems(word: number, scan: Scan, token: number): number {
    const { signs } = scan;
    const end = scan.end[token] as number;
    let found = 0;
    let rolled = HASH_START;
    for (let i = scan.start[token] as number, size = 0; i < end && found < STEMS_A_WORD; i++) {
      const sign = signs[i] as number;
      if (kindIn(sign) !== LETTER) continue;
      rolled = roll(rolled, unitIn(sign));
      if (++size < 2) continue;
      const stem = stemSymbol(rolled);
      if (this.table.hasStem(stem)) this.stems[word * STEMS_A_WORD + found++] = stem;
    }
    return found;
  }
}
