import { type Cues, MATTERS } from '../situation/concepts.ts';
import { TEMPERS, type Temper } from './concepts.ts';
import { foldUnit } from './fold.ts';
import { HASH_START, roll } from './hash.ts';
import {
  CONCEPT_BITS,
  CONCEPT_MASK,
  CONTINUES,
  FAMILY_BITS,
  IS_STEM,
  type Lexicon,
  MAX_PHRASE,
  next,
  ROOT,
  stemSymbol,
  toKey,
} from './lexicon.ts';
import { Scan } from './scan.ts';

/** Words and phrases that mean the same: commas part entries, spaces part tokens, a star ends a stem, `#` is any number. */
export interface WordList {
  /** 0 for `TEMPERS`, 1 for `MATTERS`. */
  family: number;
  /** Places in the family. */
  concepts: readonly number[];
  words: string;
}

/** Reads a lexicon source, a line a concept or two: `worry: afraid, worr*`; throws on a concept that does not exist. */
export function readTemperLists(source: string): WordList[] {
  return source
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      const concepts = line
        .slice(0, colon)
        .trim()
        .split(/\s+/)
        .map((name) => {
          const place = TEMPERS.indexOf(name as Temper);
          if (place < 0) throw new Error(`The lexicon names a concept that does not exist: ${name}`);
          return place;
        });
      return { family: 0, concepts, words: line.slice(colon + 1) };
    });
}

/** Makes lists of one language's cues for what a message is about. */
export function readMatterLists(cues: Cues): WordList[] {
  return MATTERS.map((concept, place) => ({ family: 1, concepts: [place], words: cues[concept] }));
}

/** The entries of a list, as they are written. */
export const entriesOf = ({ words }: WordList): string[] => words.split(/[,，]/).map((entry) => entry.trim());

/** Compiles word lists into one table; where lists of a family share an entry, its first two concepts count. */
export function compileLexicon(lists: readonly WordList[]): Lexicon {
  const values = new Map<number, number>();
  const add = (key: number, bits: number): void => {
    values.set(key, (values.get(key) ?? 0) | bits);
  };
  const scan = new Scan();
  for (const list of lists) {
    for (const entry of entriesOf(list)) {
      const key = addEntry(entry, scan, add);
      if (key === null) continue;
      for (const concept of list.concepts) values.set(key, withConcept(values.get(key) ?? 0, list.family, concept));
    }
  }
  const keys = Int32Array.from(values.keys()).sort();
  return { keys, values: Int32Array.from(keys, (key) => values.get(key) ?? 0) };
}

/** The key under which an entry's meaning is found, null for what is none; `scan` is used up. */
export const keyOf = (entry: string, scan: Scan): number | null => addEntry(entry, scan, () => {});

/** Adds what leads to an entry: its stems and the beginnings of a phrase. */
function addEntry(entry: string, scan: Scan, add: (key: number, bits: number) => void): number | null {
  const symbols = readSymbols(entry, scan, add);
  if (symbols.length === 0 || symbols.length > MAX_PHRASE) return null;
  let state = ROOT;
  symbols.forEach((symbol, i) => {
    state = next(state, symbol);
    if (i < symbols.length - 1) add(state, CONTINUES);
  });
  return state;
}

function withConcept(value: number, family: number, concept: number): number {
  const shift = family * FAMILY_BITS;
  const first = (value >> shift) & CONCEPT_MASK;
  const second = (value >> (shift + CONCEPT_BITS)) & CONCEPT_MASK;
  if (first === 0) return value | ((concept + 1) << shift);
  const isNew = second === 0 && first !== concept + 1;
  return isNew ? value | ((concept + 1) << (shift + CONCEPT_BITS)) : value;
}

function readSymbols(entry: string, scan: Scan, add: (key: number, bits: number) => void): number[] {
  const symbols: number[] = [];
  for (const piece of entry.replaceAll('#', '0').split(/\s+/)) {
    if (piece.endsWith('*')) {
      let hash = HASH_START;
      for (const letter of piece.slice(0, -1).replace(/['’]/g, '')) hash = roll(hash, foldUnit(letter.charCodeAt(0)));
      const stem = stemSymbol(hash);
      add(toKey(stem), IS_STEM);
      symbols.push(stem);
    } else {
      scan.read(piece);
      for (let i = 0; i < scan.tokens; i++) symbols.push(scan.hash[i] as number);
    }
  }
  return symbols;
}
