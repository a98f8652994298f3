import { MATTERS_FROM } from './concepts.ts';
import { CONCEPT_BITS, CONCEPT_MASK, CONTINUES, FAMILY_BITS, FAMILY_MASK, MAX_PHRASE, next } from './lexicon.ts';
import { MAX_TOKENS, type Scan } from './scan.ts';
import type { Words } from './words.ts';

const MAX_STATES = 8;

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
  /** The first match of each clause; the entry after the last clause is the number of matches. */
  readonly first = new Int32Array(MAX_TOKENS + 1);
  /** What the lexicon has for each token with the next one, both as they are written. */
  private readonly pairs = new Int32Array(MAX_TOKENS);
  private readonly states = new Int32Array(MAX_STATES);
  private readonly following = new Int32Array(MAX_STATES);
  /** What the longest entries from a token mean to each family, and the token after them. */
  private temper = 0;
  private temperEnd = 0;
  private matter = 0;
  private matterEnd = 0;

  /** Matches all entries over a scanned text whose words were read; none reaches over the end of a clause. */
  read(scan: Scan, words: Words): void {
    this.count = 0;
    this.readPairs(scan, words);
    let temperFree = 0;
    let matterFree = 0;
    for (let clause = 0; clause < scan.clauses; clause++) {
      this.first[clause] = this.count;
      const after = scan.first[clause + 1] as number;
      for (let i = scan.first[clause] as number; i < after; i++) {
        if (temperFree > i && matterFree > i) continue;
        if (words.meaningOf(words.ofToken[i] as number) === 0) continue;
        this.walk(words, i, Math.min(after, i + MAX_PHRASE));
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
    this.first[scan.clauses] = this.count;
  }

  /** Looks up each word with the next one: all at once, so that the looks wait for the memory side by side. */
  private readPairs({ tokens }: Scan, words: Words): void {
    const { pairs } = this;
    const { table, ofToken } = words;
    for (let i = 0; i < tokens - 1; i++) {
      const key = words.joinedKey(ofToken[i] as number, ofToken[i + 1] as number);
      pairs[i] = table.mayHave(key) * key;
    }
    for (let i = 0; i < tokens - 1; i++) if (pairs[i] !== 0) pairs[i] = table.find(pairs[i] as number);
  }

  /** Follows all entries that begin with a token, up to a limit; of equally long ones the exact word is taken, then the longest stem. */
  protected walk(words: Words, from: number, limit: number): void {
    const meaning = words.meaningOf(words.ofToken[from] as number);
    this.temper = 0;
    this.matter = 0;
    this.offer(meaning, from + 1, true);
    if ((meaning & CONTINUES) !== 0 && from + 1 < limit) this.follow(words, from, limit);
  }

  private follow(words: Words, from: number, limit: number): void {
    const { table, ofToken } = words;
    let { states, following } = this;
    const one = ofToken[from] as number;
    const two = ofToken[from + 1] as number;
    let open = 0;
    let i = from + 1;
    if ((words.stemsOf(one) | words.stemsOf(two)) === 0) {
      const value = this.pairs[from] as number;
      this.offer(value, ++i, true);
      if ((value & CONTINUES) !== 0) states[open++] = words.joinedKey(one, two);
    } else open = words.begin(one, states);
    for (; i < limit && open > 0; i++) {
      const word = ofToken[i] as number;
      let kept = 0;
      for (let k = words.stemsOf(word); k >= 0; k--) {
        const symbol = words.symbolOf(word, k);
        for (let s = 0; s < open; s++) {
          const reached = next(states[s] as number, symbol);
          const value = table.find(reached);
          if (value === 0) continue;
          this.offer(value, i + 1, k === 0);
          if ((value & CONTINUES) !== 0 && kept < MAX_STATES) following[kept++] = reached;
        }
      }
      [states, following] = [following, states];
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
