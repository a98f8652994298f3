/** Messages with their dates marked, in the forms in which they are stored. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ListTraits } from '../../../src/core/dates/weigh-traits.ts';
import { findOwnWords, joinOwnWords } from '../../../src/core/language/own-words.ts';
import type { Language } from '../../../src/core/types.ts';
import { hashOf, readLines, type Written } from '../texts.ts';

/** A date ahead that a message names, and what somebody says of it. */
export interface Example {
  /** What the words around it say. */
  traits: Set<string>;
  /** What our rules say; of what is `sure` or `never` nothing is learned, for it is not weighed. */
  ruling: string;
  /** What rules and weights say together. */
  isFound: boolean;
  /** What a reader says; null where it is right that there is something, but by another instant than ours: nothing is learned from that. */
  is: boolean | null;
}

/** A message with its examples. */
export interface Message {
  /** Labelled texts of our corpus and of public sets; mails written to be marked; whole examinations; the cases of our tests. */
  kind: 'corpus' | 'public' | 'marked' | 'round' | 'case';
  /** Messages of the same author are held out together. */
  author: string;
  /** Never learned from: what `npm run bench` measures. */
  isKept: boolean;
  lang: Language;
  examples: Example[];
}

/** A stretch of a text and the letter that a reader gave it. */
export interface Mark {
  start: number;
  end: number;
  letter: string;
}

/** When and where everything that is marked by letters was received. */
export const RECEIVED = { at: Date.parse('2026-11-11T08:00Z'), tz: 'Europe/Kyiv' };

/** All that is said, whatever it weighs. */
export function collect(list: ListTraits): Set<string> {
  const traits = new Set<string>();
  list<string>({
    open: (place) => place,
    step(from, word) {
      const trait = `${from} ${word}`;
      traits.add(trait);
      return trait;
    },
  });
  return traits;
}

const KEPT_SHARE = 6;

/** One message in six, by its name or text. */
export const isKept = (name: string): boolean => hashOf(name) % KEPT_SHARE === 0;

/** Parses `"start-end letter, …"`. */
export const parseMarks = (marks: string): Mark[] =>
  marks.split(', ').map((mark) => {
    const [span = '', letter = ''] = mark.split(' ');
    const [start, end] = span.split('-').map(Number);
    return { start: Number(start), end: Number(end), letter };
  });

/** Parses a text with its dates marked where they stand: `⟦A|by Friday⟧`. */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: letter = '', 2: phrase = '', index } of marked.matchAll(/⟦([A-Z])\|([^⟧]*)⟧/g)) {
    text += marked.slice(from, index);
    marks.push({ start: text.length, end: text.length + phrase.length, letter });
    text += phrase;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}

/** The letters of the marks that a find lies over. */
export const lettersOver = (marks: readonly Mark[], { start, end }: { start: number; end: number }): string[] =>
  marks.filter((mark) => mark.start < end && mark.end > start).map(({ letter }) => letter);

/** The files of JSON lines in a folder, in the same order everywhere. */
export const linesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();

/** Whole examinations of a folder lie in one file; the others are one author's marked mails each. */
const ROUNDS = 'rounds.jsonl';

/** Every marked mail of a folder; files are named for their language: `en-2.jsonl`. */
export const loadMarked = (folder: string, read: (written: Written, marks: readonly Mark[]) => Example[]): Message[] =>
  linesIn(folder)
    .filter((name) => name !== ROUNDS)
    .flatMap((name) => {
      const author = basename(name, '.jsonl');
      const lang = author.replace(/-\d+$/, '') as Language;
      return readLines(join(folder, name)).map((row): Message => {
        const { text, marks } = parseMarked(String(row.text));
        return { kind: 'marked', author, isKept: isKept(text), lang, examples: read({ text, lang }, marks) };
      });
    });

/** Every mail of the examinations of a folder, of which the dates are known as instants. */
export const loadRounds = (
  folder: string,
  read: (written: Written, row: Readonly<Record<string, unknown>>) => Example[],
): Message[] =>
  readLines(join(folder, ROUNDS)).map((row) => {
    const lang = row.lang as Language;
    const author = String(row.id).split('-')[0] as string;
    return { kind: 'round', author, isKept: false, lang, examples: read({ text: String(row.text), lang }, row) };
  });

/** The writer's own words, as they are read of a mail. */
export const ownWordsOf = (text: string): string => joinOwnWords(findOwnWords(text)).text;
