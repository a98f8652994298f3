import { spread } from './hash.ts';

/** A lexicon ready to match: keys are hashes of stems and of token sequences, values say what they mean. */
export interface Lexicon {
  /** Rising. */
  keys: Int32Array;
  values: Int32Array;
}

/** A phrase has at most this many tokens. */
export const MAX_PHRASE = 8;
/** An entry means up to two concepts to each of the two families, a concept's place plus one in so many bits. */
export const CONCEPT_BITS = 7;
export const CONCEPT_MASK = (1 << CONCEPT_BITS) - 1;
export const FAMILY_BITS = 2 * CONCEPT_BITS;
export const FAMILY_MASK = (1 << FAMILY_BITS) - 1;
export const CONTINUES = 1 << 28;
export const IS_STEM = 1 << 29;
export const ROOT = 0x2f0b4c47;
/** Keys have so many bits: fewer pack smaller, and one hash in some 6,000 is then taken for an entry that it is not. */
const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key of a hash, never 0. */
export const toKey = (hash: number): number => hash & KEY_MASK || 1;

const STEM_SALT = 0x5bd1e995;

/** The symbol of a stem, from the rolling hash of its letters; that of a word is its hash. */
export const stemSymbol = (hash: number): number => spread(hash ^ STEM_SALT);

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

  /** 1 where a key may have a value, 0 where it has none: a look into the filter alone. */
  mayHave(key: number): number {
    const bit = key & FILTER_MASK;
    return ((this.filter[bit >> 5] as number) >>> (bit & 31)) & 1;
  }

  /** The value of a key, 0 where it has none. */
  find(key: number): number {
    if (this.mayHave(key) === 0) return 0;
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
