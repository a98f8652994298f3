import { APOSTROPHE, HAN, kindIn, LETTER, unitIn } from './fold.ts';
import { HASH_START, roll, spread } from './hash.ts';
import type { Scan } from './scan.ts';

/** Places for words, word pairs and pieces of words; each belongs to one of them, or to none. */
export const SLOTS = 1 << 16;
/** A token gives at most so many grams that are its own. */
export const MOST_OF_A_TOKEN = 48;

const WORD_SALT = 0x1b873593;
/** Stands for the edge of a word. */
const EDGE = 0x7f;
/** Longer ones are no words. */
const LONGEST_WORD = 40;

/** Where a gram would stand, by its hash. */
export const slotOf = (gram: number): number => gram & (SLOTS - 1);

/** What tells a gram from others that would stand in its slot: 1–255, for 0 stands for none. */
export const tagOf = (gram: number): number => (gram >>> 16) & 0xff || 1;

const letters = new Uint16Array(LONGEST_WORD + 2);

/**
 * Writes the hashes of a token itself, and of the four-letter pieces of a word, its edges marked: what it shares with
 * its kin, and with its misspellings. Returns how many. Tokens of the same hash give the same.
 */
export function writeTokenGrams(scan: Scan, token: number, out: Int32Array): number {
  out[0] = spread((scan.hash[token] as number) ^ WORD_SALT);
  if (scan.kind[token] !== LETTER) return 1;
  const to = scan.end[token] as number;
  let size = 1;
  for (let i = scan.start[token] as number; i < to && size <= LONGEST_WORD + 1; i++) {
    const sign = scan.signs[i] as number;
    if (kindIn(sign) !== APOSTROPHE) letters[size++] = unitIn(sign);
  }
  if (size < 4 || size > LONGEST_WORD + 1) return 1;
  letters[0] = EDGE;
  letters[size] = EDGE;
  let count = 1;
  for (let i = 0; i + 3 <= size; i++) {
    let hash = roll(HASH_START, letters[i] as number);
    hash = roll(roll(hash, letters[i + 1] as number), letters[i + 2] as number);
    out[count++] = spread(roll(hash, letters[i + 3] as number));
  }
  return count;
}

/**
 * Writes the hashes of a token joined to those before it in its clause: pairs, of Han characters also threes; from a place
 * in `out` on. Returns how many.
 */
export function writeJoinedGrams(scan: Scan, token: number, out: Int32Array, at = 0): number {
  const first = scan.first[scan.clause[token] as number] as number;
  if (token === first) return 0;
  const pair = Math.imul(scan.hash[token - 1] as number, 31) + (scan.hash[token] as number);
  out[at] = spread(pair);
  if (scan.kind[token] !== HAN || token < first + 2) return 1;
  out[at + 1] = spread(Math.imul(scan.hash[token - 2] as number, 961) + pair);
  return 2;
}
