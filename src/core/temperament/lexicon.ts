import { CONCEPTS, type Concept } from './concepts.ts';
import { foldUnit } from './fold.ts';
import { HASH_START, roll, spread } from './hash.ts';
import { Scan, STEMS_A_WORD, stemSymbol } from './scan.ts';

/** A lexicon ready to match: keys are hashes of stems and of token sequences, values say what they mean. */
export interface Lexicon {
  keys: Int32Array;
  values: Uint16Array;
}

/** A phrase has at most this many tokens. */
const MAX_PHRASE = 8;
const MAX_STATES = 6;
const CONCEPT_BITS = 7;
const CONCEPT_MASK = (1 << CONCEPT_BITS) - 1;
const CONTINUES = 1 << 14;
const IS_STEM = 1 << 15;
const ROOT = 0x2f0b4c47;

const next = (state: number, symbol: number): number => spread(Math.imul(state, 31) + symbol);

const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/**
 * Open addressing over the lexicon's keys. It is looked up once a letter and mostly in vain, so a small bit filter that
 * stays in the nearest cache answers first.
 */
export class LexiconTable {
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Uint16Array;

  constructor(lexicon: Lexicon) {
    let size = 1024;
    while (size < lexicon.keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
    for (let i = 0; i < lexicon.keys.length; i++) {
      const key = lexicon.keys[i] as number;
      let slot = key & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.values[slot] = lexicon.values[i] as number;
      const bit = key & FILTER_MASK;
      this.filter[bit >> 5] = (this.filter[bit >> 5] as number) | (1 << (bit & 31));
    }
  }

  /** The value of a key, 0 where it has none. */
  find(key: number): number {
    const bit = key & FILTER_MASK;
    if (((this.filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) return 0;
    let slot = key & this.mask;
    for (;;) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot] as number;
      if (found === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  readonly hasStem = (symbol: number): boolean => (this.find(symbol) & IS_STEM) !== 0;
}

/** What the lexicon found in a text: entry by entry, leftmost and longest first, none overlapping. */
export class Matches {
  count = 0;
  /** Index into `CONCEPTS`. */
  readonly concept = new Uint8Array(32768);
  readonly token = new Int32Array(32768);
  readonly last = new Int32Array(32768);
  /** For each clause whether an entry that began in it or before could go on behind its end. */
  readonly open = new Uint8Array(16384);

  private states = new Int32Array(MAX_STATES);
  private following = new Int32Array(MAX_STATES);

  /** Matches all entries over a scanned text. */
  read(scan: Scan, table: LexiconTable): void {
    this.count = 0;
    this.open.fill(0, 0, scan.clauses);
    for (let i = 0; i < scan.tokens; ) i = this.matchAt(scan, table, i);
  }

  private matchAt(scan: Scan, table: LexiconTable, from: number): number {
    let open = 1;
    this.states[0] = ROOT;
    let best = 0;
    let end = from + 1;
    const limit = Math.min(scan.tokens, from + MAX_PHRASE);
    for (let i = from; i < limit && open > 0; i++) {
      if (i > from && scan.clause[i] !== scan.clause[i - 1]) this.open[scan.clause[i - 1] as number] = 1;
      let kept = 0;
      let exact = 0;
      let stemmed = 0;
      const base = i * STEMS_A_WORD;
      for (let s = 0; s < open; s++) {
        const state = this.states[s] as number;
        for (let k = -1; k < STEMS_A_WORD; k++) {
          const symbol = k < 0 ? (scan.hash[i] as number) : (scan.stems[base + k] as number);
          if (symbol === 0) break;
          const reached = next(state, symbol);
          const value = table.find(reached);
          if (value === 0) continue;
          if ((value & CONCEPT_MASK) !== 0) {
            if (k < 0) exact = value;
            else stemmed = value;
          }
          if ((value & CONTINUES) !== 0 && kept < MAX_STATES) this.following[kept++] = reached;
        }
      }
      const here = exact || stemmed;
      if (here !== 0) {
        best = here;
        end = i + 1;
      }
      const swap = this.states;
      this.states = this.following;
      this.following = swap;
      open = kept;
    }
    if (best !== 0 && this.count < this.concept.length - 1) {
      this.push((best & CONCEPT_MASK) - 1, from, end - 1);
      const second = (best >> CONCEPT_BITS) & CONCEPT_MASK;
      if (second !== 0) this.push(second - 1, from, end - 1);
    }
    return end;
  }

  private push(concept: number, token: number, last: number): void {
    const at = this.count++;
    this.concept[at] = concept;
    this.token[at] = token;
    this.last[at] = last;
  }
}

/**
 * Compiles lexicon sources into one table. A source has a line a concept, or two concepts: `worry: afraid, worr*, i fear`;
 * a star ends a stem, spaces part tokens, a comma parts entries. Throws on a concept that does not exist.
 */
export function compileLexicon(sources: readonly string[]): Lexicon {
  const values = new Map<number, number>();
  const add = (key: number, bits: number): void => {
    values.set(key, (values.get(key) ?? 0) | bits);
  };
  const scan = new Scan();
  for (const source of sources) {
    for (const line of source.split('\n')) {
      const colon = line.indexOf(':');
      if (colon < 0) continue;
      const meaning = encodeConcepts(line.slice(0, colon).trim().split(/\s+/));
      for (const entry of line.slice(colon + 1).split(/[,，]/)) {
        const symbols = readSymbols(entry.trim(), scan, add);
        if (symbols.length === 0 || symbols.length > MAX_PHRASE) continue;
        let state = ROOT;
        symbols.forEach((symbol, i) => {
          state = next(state, symbol);
          if (i < symbols.length - 1) add(state, CONTINUES);
        });
        if (((values.get(state) ?? 0) & CONCEPT_MASK) === 0) add(state, meaning);
      }
    }
  }
  const keys = Int32Array.from(values.keys()).sort();
  return { keys, values: Uint16Array.from(keys, (key) => values.get(key) ?? 0) };
}

function encodeConcepts(names: readonly string[]): number {
  let bits = 0;
  names.forEach((name, i) => {
    const index = CONCEPTS.indexOf(name as Concept);
    if (index < 0) throw new Error(`The lexicon names a concept that does not exist: ${name}`);
    bits |= (index + 1) << (i * CONCEPT_BITS);
  });
  return bits;
}

function readSymbols(entry: string, scan: Scan, add: (key: number, bits: number) => void): number[] {
  const symbols: number[] = [];
  for (const piece of entry.split(/\s+/)) {
    if (piece.endsWith('*')) {
      let hash = HASH_START;
      for (const letter of piece.slice(0, -1).replace(/['’]/g, '')) hash = roll(hash, foldUnit(letter.charCodeAt(0)));
      const symbol = stemSymbol(hash);
      add(symbol, IS_STEM);
      symbols.push(symbol);
    } else {
      scan.read(piece, () => false);
      for (let i = 0; i < scan.tokens; i++) symbols.push(scan.hash[i] as number);
    }
  }
  return symbols;
}
