import {
  BEHIND_APOSTROPHE,
  BEHIND_HARD_SIGN,
  DOTTED_I,
  NEIGHBOUR_WORD,
  NEIGHBOURS_LETTER,
  NEVER_WITH_DOTTED_I,
  RUSSIAN_LETTER,
  RUSSIAN_WORD,
  SHARED_WORD,
  tellsOfLetter,
  tellsOfListed,
  UKRAINIAN_LETTER,
  UKRAINIAN_WORD,
} from './cyrillic-cues.ts';
import { JAPANESE, PARTICLE, SIMPLIFIED, TRADITIONAL, tellsOfCharacter } from './han-variants.ts';
import { COURTESIES, ENGLISH_LOOK, ENGLISH_PULL, MARKS, OTHER_LATIN, RIVALS } from './latin-cues.ts';

/** No word is longer. */
const LONGEST_WORD = 40;
/** More words than these need not be placed by their letter groups. */
const MOST_UNLISTED = 60;

const NO_PULLS: readonly number[] = Array.from({ length: RIVALS }, () => 0);

/** Letters by writing system; the counts are words for Latin and Cyrillic, characters for the rest. */
export interface Tally {
  latin: number;
  english: number;
  /** Of `english`, the words that only sentences have. */
  sentence: number;
  /** Of these, the ones that are also strewn into other languages. */
  courtesies: number;
  /** How much speaks for each of the other languages, and for one that marks its letters. */
  others: number[];
  cyrillic: number;
  /** Log-odds in nats: above 0 Russian, below 0 Ukrainian. */
  russian: number;
  /** Words that only their letter groups can place. */
  unlisted: string[];
  neighbour: number;
  han: number;
  /** Whether the Cyrillic or Chinese words are more than names. */
  running: boolean;
  /** Signs that end or part Chinese clauses. */
  points: number;
  simplified: number;
  traditional: number;
  japanese: number;
  kana: number;
  foreign: number;
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530;
/** ' ’ ʼ - */
const joinsCyrillic = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2d;
/** What an address, a path or code is made of, and Latin words with the signs at them. */
const isLatinSign = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) ||
  (code >= 0xc0 && code < 0x250) ||
  (code >= 0x1e00 && code < 0x1f00) ||
  code === 0x2019;
const isBasicLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLatinLetter = (code: number): boolean => isBasicLetter(code) || (code >= 0xc0 && code < 0x250);
const opensLatinWord = (code: number): boolean => isLatinLetter(code) || (code >= 0x1e00 && code < 0x1f00);
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code < 0xa000) || (code >= 0x3400 && code < 0x4dc0) || (code >= 0xf900 && code < 0xfb00);
const isKana = (code: number): boolean =>
  (code >= 0x3041 && code < 0x30fb) || (code >= 0x31f0 && code < 0x3200) || (code >= 0xff66 && code < 0xff9e);
/** Other alphabets, Greek to Hangul. */
const isForeign = (code: number): boolean =>
  (code >= 0x370 && code < 0x400) ||
  (code >= 0x530 && code < 0x2000) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0xa640 && code < 0xd7b0);

export function readTally(text: string): Tally {
  const tally: Tally = {
    latin: 0,
    english: 0,
    sentence: 0,
    courtesies: 0,
    others: [...NO_PULLS],
    cyrillic: 0,
    russian: 0,
    unlisted: [],
    neighbour: 0,
    han: 0,
    running: false,
    points: 0,
    simplified: 0,
    traditional: 0,
    japanese: 0,
    kana: 0,
    foreign: 0,
  };
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (isHan(code)) {
      countHan(code, tally);
      index++;
    } else if (isLatinSign(code)) index = readLatinRun(text, index, tally);
    else if (isCyrillic(code)) index = readCyrillicWord(text, index, tally);
    else if (isForeign(code)) index = readForeignRun(text, index, tally);
    else {
      if (isKana(code)) tally.kana++;
      else if (code > 0x3000 && '，。：；？！、'.includes(text[index] as string)) tally.points++;
      index++;
    }
  }
  return tally;
}

function readForeignRun(text: string, start: number, tally: Tally): number {
  let end = start + 1;
  while (isForeign(text.charCodeAt(end))) end++;
  tally.foreign += end - start;
  return end;
}

function countHan(code: number, tally: Tally): void {
  tally.han++;
  const tells = tellsOfCharacter(code);
  if (tells === 0) return;
  if ((tells & SIMPLIFIED) !== 0) tally.simplified++;
  if ((tells & TRADITIONAL) !== 0) tally.traditional++;
  if ((tells & JAPANESE) !== 0) tally.japanese++;
  if ((tells & PARTICLE) !== 0) tally.running = true;
}

/** Counts the Latin words of a run of signs without a blank, and gives its end. */
function readLatinRun(text: string, start: number, tally: Tally): number {
  let end = start;
  let hasLetter = false;
  // Addresses, links, paths and code are nobody's language.
  let isAddress = false;
  for (let code = text.charCodeAt(end); isLatinSign(code); code = text.charCodeAt(++end)) {
    if (opensLatinWord(code)) hasLetter = true;
    // @ \ / _
    else if (code === 0x40 || code === 0x5c || code === 0x2f || code === 0x5f) isAddress = true;
  }
  if (!hasLetter || isAddress) return end;
  for (let index = start; index < end; ) {
    const from = index;
    while (opensLatinWord(text.charCodeAt(index))) index++;
    if (index === from) index++;
    else {
      const wordEnd = endOfLatinWord(text, index);
      const word = text.slice(from, Math.min(wordEnd, from + LONGEST_WORD)).toLowerCase();
      countLatinWord(wordEnd === index ? word : word.replace('’', "'"), tally);
      index = wordEnd;
    }
  }
  return end;
}

/** Index behind what follows the first letters of a word: an apostrophe and letters, any number of times. */
function endOfLatinWord(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    if ((code !== 0x27 && code !== 0x2019) || !isLatinLetter(text.charCodeAt(end + 1))) return end;
    end += 2;
    while (isLatinLetter(text.charCodeAt(end))) end++;
  }
}

/** Counts a word in small letters. */
function countLatinWord(word: string, tally: Tally): void {
  tally.latin++;
  const others = OTHER_LATIN.get(word);
  const contraction = word.includes("'") && /'(?:s|t|re|ve|ll|d|m)$/u.test(word) ? 1 : undefined;
  const pull = ENGLISH_PULL.get(word) ?? contraction;
  if (others) for (const language of others) addRival(language, pull === undefined ? 1 : 0.6, tally);
  if (pull !== undefined) {
    tally.english += pull;
    if (pull === 1) tally.sentence++;
    if (COURTESIES.has(word)) tally.courtesies++;
  } else if (/[^a-z']/u.test(word)) addRival(MARKS, 0.7, tally);
  else if (!others && ENGLISH_LOOK.test(word)) tally.english += 0.3;
}

function addRival(language: number, pull: number, tally: Tally): void {
  tally.others[language] = (tally.others[language] as number) + pull;
}

/** Counts a Cyrillic word, also one of several parts, and gives its end. */
function readCyrillicWord(text: string, start: number, tally: Tally): number {
  let end = start;
  let isLower = true;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isCyrillic(code)) isLower &&= code >= 0x430 && code < 0x460;
    else if (!joinsCyrillic(code) || !isCyrillic(text.charCodeAt(end + 1))) break;
    end++;
  }
  const run = text.slice(start, end);
  const word = isLower ? run : run.toLowerCase();
  if (word.charCodeAt(0) === text.charCodeAt(start)) tally.running = true;
  countCyrillic(word.slice(0, LONGEST_WORD), tally);
  return end;
}

function countCyrillic(word: string, tally: Tally): void {
  tally.cyrillic++;
  const tells = tellsOfWord(word);
  const listed = tellsOfListed(word);
  if ((tells & NEIGHBOURS_LETTER) !== 0) tally.neighbour += 2;
  else if ((tells & UKRAINIAN_LETTER) !== 0) tally.russian -= 4;
  else if ((tells & RUSSIAN_LETTER) !== 0) tally.russian += 4;
  else if ((listed & RUSSIAN_WORD) !== 0) tally.russian += 3;
  else if ((listed & UKRAINIAN_WORD) !== 0) tally.russian -= 3;
  else if (word.length > 2 && tally.unlisted.length < MOST_UNLISTED && (listed & SHARED_WORD) === 0)
    tally.unlisted.push(word);
  if ((listed & NEIGHBOUR_WORD) !== 0) tally.neighbour += 1;
}

/** The bits of all letters of a word, and what those tell that stand side by side. */
function tellsOfWord(word: string): number {
  let tells = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    tells |= tellsOfLetter(code);
    if (code === 0x44a) {
      // ъ
      if ((tellsOfLetter(word.charCodeAt(index + 1)) & BEHIND_HARD_SIGN) === 0) tells |= NEIGHBOURS_LETTER;
    } else if (code !== 0x2d && joinsCyrillic(code)) {
      if ((tellsOfLetter(word.charCodeAt(index + 1)) & BEHIND_APOSTROPHE) !== 0) tells |= UKRAINIAN_LETTER;
    }
  }
  const isMixed = (tells & DOTTED_I) !== 0 && (tells & NEVER_WITH_DOTTED_I) !== 0;
  return isMixed ? tells | NEIGHBOURS_LETTER : tells;
}
