import { MATTERS_FROM } from './concepts.ts';
import { spread } from './hash.ts';
import { type Scan, STEMS_A_WORD } from './scan.ts';

/** A lexicon ready to match: keys are hashes of stems and of token sequences, values say what they mean. */
export interface Lexicon {
  /** Rising. */
  keys: Int32Array;
  values: Int32Array;
}

/** A phrase has at most this many tokens. */
export const MAX_PHRASE = 8;
const MAX_STATES = 8;
/** An entry means up to two concepts to each of the two families, a concept's place plus one in so many bits. */
export const CONCEPT_BITS = 7;
export const CONCEPT_MASK = (1 << CONCEPT_BITS) - 1;
export const FAMILY_BITS = 2 * CONCEPT_BITS;
const FAMILY_MASK = (1 << FAMILY_BITS) - 1;
export const CONTINUES = 1 << 28;
export const IS_STEM = 1 << 29;
export const ROOT = 0x2f0b4c47;
/** Keys have so many bits: fewer pack smaller, and one hash in some 6,000 is then taken for an entry that it is not. */
const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key of a hash, never 0. */
export const toKey = (hash: number): number => hash & KEY_MASK || 1;

/** The key of an entry with one more symbol. */
export const next = (state: number, symbol: number): number => toKey(spread(Math.imul(state, 31) + symbol));

const FILTER_BITS = 19;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** So many places for each key, at least: most keys then lie where they are looked for first. */
const PLACES_A_KEY = 1.4;

/**
 * Finds the lexicon's keys: each lies beside its value, at the place that its upper bits name or the next one that was free,
 * so that a look touches one line of memory. It is looked up once a letter and mostly in vain, so a small bit filter that
 * stays in the nearest cache answers first.
 */
export class LexiconTable {
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** Key and value of each place in turn; 0 for no key. */
  private readonly places: Int32Array;
  private readonly lastPlace: number;
  /** By so many bits a key is shifted to its place. */
  private readonly shift: number;

  constructor({ keys, values }: Lexicon) {
    const bits = Math.ceil(Math.log2(1 + PLACES_A_KEY * keys.length));
    this.places = new Int32Array(2 << bits);
    this.lastPlace = (1 << bits) - 1;
    this.shift = KEY_BITS - bits;
    const { places, lastPlace, shift, filter } = this;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let place = key >> shift;
      while (places[2 * place] !== 0) place = (place + 1) & lastPlace;
      places[2 * place] = key;
      places[2 * place + 1] = values[i] as number;
      const bit = key & FILTER_MASK;
      filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
    }
  }

  /** The value of a key, 0 where it has none. */
  find(key: number): number {
    const bit = key & FILTER_MASK;
    if (((this.filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) return 0;
    const { places, lastPlace } = this;
    for (let place = key >> this.shift; ; place = (place + 1) & lastPlace) {
      const found = places[2 * place] as number;
      if (found === key) return places[2 * place + 1] as number;
      if (found === 0) return 0;
    }
  }

  /** Tells whether some entry begins a word with this stem. */
  hasStem(stem: number): boolean {
    return (this.find(toKey(stem)) & IS_STEM) !== 0;
  }
}

/**
 * What the lexicon found in a text: entry by entry in order of place. Within a family of concepts the leftmost and longest
 * entries stand and none overlap; the families do not hide one another.
 */
export class Matches {
  count = 0;
  /** Index into `CONCEPTS`. */
  readonly concept = new Uint8Array(65536);
  readonly token = new Int32Array(65536);
  readonly last = new Int32Array(65536);
  private states = new Int32Array(MAX_STATES);
  private following = new Int32Array(MAX_STATES);
  /** What the longest entries from a token mean to each family, and the token after them. */
  private temper = 0;
  private temperEnd = 0;
  private matter = 0;
  private matterEnd = 0;

  /** Matches all entries over a scanned text; none reaches over the end of a clause. */
  read(scan: Scan, table: LexiconTable): void {
    this.count = 0;
    let temperFree = 0;
    let matterFree = 0;
    for (let i = 0; i < scan.tokens; i++) {
      if (temperFree > i && matterFree > i) continue;
      this.walk(scan, table, i);
      if (this.temper !== 0 && temperFree <= i) {
        temperFree = this.temperEnd;
        this.push(0, this.temper, i, temperFree);
      }
      if (this.matter !== 0 && matterFree <= i) {
        matterFree = this.matterEnd;
        this.push(MATTERS_FROM, this.matter, i, matterFree);
      }
    }
  }

  /** Follows all entries that begin at a token; of equally long ones the exact word is taken, then the longest stem. */
  private walk(scan: Scan, table: LexiconTable, from: number): void {
    const after = scan.first[(scan.clause[from] as number) + 1] as number;
    const limit = after < from + MAX_PHRASE ? after : from + MAX_PHRASE;
    this.temper = 0;
    this.matter = 0;
    let open = 1;
    this.states[0] = ROOT;
    for (let i = from; i < limit && open > 0; i++) {
      const { states, following } = this;
      const base = i * STEMS_A_WORD - 1;
      let kept = 0;
      for (let k = scan.stemCount[i] as number; k >= 0; k--) {
        const symbol = k === 0 ? (scan.hash[i] as number) : (scan.stems[base + k] as number);
        for (let s = 0; s < open; s++) {
          const reached = next(states[s] as number, symbol);
          const value = table.find(reached);
          if (value === 0) continue;
          this.offer(value, i + 1, k === 0);
          if ((value & CONTINUES) !== 0 && kept < MAX_STATES) following[kept++] = reached;
        }
      }
      this.states = following;
      this.following = states;
      open = kept;
    }
  }

  private offer(value: number, end: number, exact: boolean): void {
    const temper = value & FAMILY_MASK;
    if (temper !== 0 && (exact || this.temper === 0 || this.temperEnd < end)) {
      this.temper = temper;
      this.temperEnd = end;
    }
    const matter = (value >> FAMILY_BITS) & FAMILY_MASK;
    if (matter !== 0 && (exact || this.matter === 0 || this.matterEnd < end)) {
      this.matter = matter;
      this.matterEnd = end;
    }
  }

  /** Keeps an entry: one match for each of its concepts. */
  private push(from: number, meaning: number, token: number, end: number): void {
    if (this.count > this.concept.length - 2) return;
    for (let bits = meaning; bits !== 0; bits >>= CONCEPT_BITS) {
      const at = this.count++;
      this.concept[at] = from + (bits & CONCEPT_MASK) - 1;
      this.token[at] = token;
      this.last[at] = end - 1;
    }
  }
}
