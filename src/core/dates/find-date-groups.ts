import type { Language } from '../types.ts';
import { type DateRule, findAtoms } from './date-atom.ts';
import { giveEventDays } from './find-event.ts';
import type { Folded } from './fold-text.ts';
import { type Anchor, type DateGroup, groupAtoms } from './group-atoms.ts';
import { CHINESE } from './words/chinese.ts';
import { ENGLISH } from './words/english.ts';
import { numericRules } from './words/numeric.ts';
import { RUSSIAN } from './words/russian.ts';
import { UKRAINIAN } from './words/ukrainian.ts';
import { zoneRulesFor } from './words/zones.ts';

/** The dates of a mail stand in its first pages; what comes later is not read, so that a giant mail costs no more. */
export const READ_AT_MOST = 16_384;
/** Nor are more dates than this: what has more is a list or a log. */
const GROUPS_AT_MOST = 40;

/** Around a word that may belong to a date, so much text before and behind is searched. */
const BEFORE = 40;
const BEHIND = 60;
const LONGEST_WORD = 40;
/** A mail full of dates is searched in steps, so that the search can end early. */
const LONGEST_WINDOW = 1_000;

/** Finds the date phrases of a folded text without working out when they are; cheap where there are none. */
export function findDateGroups(text: Folded, language: Language, tz: string): DateGroup[] {
  const { text: folded, units } = text;
  const groups: DateGroup[] = [];
  const anchors: Anchor[] = [];
  for (const { start, end } of findWindows(text)) {
    const slice = folded.slice(start, end);
    const window = { text: slice, units: units.subarray(start, end) };
    const atoms = findAtoms(window, rulesFor(slice, language, tz), zoneRulesFor(slice));
    for (const atom of atoms) {
      atom.start += start;
      atom.end += start;
    }
    groups.push(...groupAtoms(folded, atoms, anchors));
    if (groups.length >= GROUPS_AT_MOST) break;
  }
  return giveEventDays(folded, groups.slice(0, GROUPS_AT_MOST), anchors);
}

/** People mix languages ("Friday 前出PRD"): every script that the text has is read with its own words. */
function rulesFor(slice: string, language: Language, tz: string): (readonly DateRule[])[] {
  const lists: (readonly DateRule[])[] = [];
  if (/\d/.test(slice)) lists.push(numericRules(language, tz));
  if (/[a-z]/.test(slice)) lists.push(ENGLISH.rules);
  if (/[\u4e00-\u9fff]/.test(slice)) lists.push(CHINESE.rules);
  if (/[а-яіїєґ]/.test(slice)) {
    const isUkrainian = language === 'uk' || (language !== 'ru' && /[іїєґ]/.test(slice));
    lists.push(isUkrainian ? UKRAINIAN.rules : RUSSIAN.rules);
  }
  return lists;
}

const HEADS = new Set([ENGLISH, RUSSIAN, UKRAINIAN].flatMap(({ heads }) => heads.split(' ')));
const HEAD_LENGTH = 4;
/** The hashes of all heads: most words are none by that. */
const IS_HEAD = new Uint8Array(1 << 14);
const addUnit = (hash: number, unit: number): number => (Math.imul(hash, 61) + unit) & (IS_HEAD.length - 1);
for (const head of HEADS) IS_HEAD[[...head].reduce((hash, letter) => addUnit(hash, letter.charCodeAt(0)), 0)] = 1;
const FIRST_HAN = 0x4e00;
const IS_HAN_HEAD = new Uint8Array(0xa000 - FIRST_HAN);
for (const head of CHINESE.heads) IS_HAN_HEAD[head.charCodeAt(0) - FIRST_HAN] = 1;

/** The stretches around digits and around words that begin like a word of a date. */
function* findWindows(text: Folded): Generator<{ start: number; end: number }> {
  const { units } = text;
  let start = -1;
  let end = -1;
  for (let at = 0; at < units.length; at++) {
    if (!isHit(text, at)) continue;
    if (start >= 0 && (at - BEFORE > end || at - start > LONGEST_WINDOW)) {
      yield { start, end };
      start = -1;
    }
    if (start < 0) start = Math.max(end, at - BEFORE, 0);
    end = endOfWord(text, at + BEHIND);
  }
  if (start >= 0) yield { start, end };
}

/** Half a word reads as another: "в ср|очном порядке". */
function endOfWord({ units }: Folded, at: number): number {
  const most = Math.min(units.length, at + LONGEST_WORD);
  let end = Math.min(units.length, at);
  while (end < most && isLetter(units[end] as number)) end++;
  return end;
}

function isHit({ text: folded, units }: Folded, at: number): boolean {
  const unit = units[at] as number;
  if (isDigit(unit)) return at === 0 || !isDigit(units[at - 1] as number);
  if (unit >= FIRST_HAN) return IS_HAN_HEAD[unit - FIRST_HAN] === 1;
  if (!isLetter(unit) || (at > 0 && isLetter(units[at - 1] as number))) return false;
  const most = Math.min(units.length, at + HEAD_LENGTH);
  let hash = 0;
  let end = at;
  for (; end < most && isWordUnit(units[end] as number); end++) hash = addUnit(hash, units[end] as number);
  if (IS_HEAD[hash] !== 1 || !HEADS.has(folded.slice(at, end))) return false;
  // "Thanks" stands in most mails, "Thanksgiving" in few.
  return !folded.startsWith('than', at) || folded.startsWith('ksg', end);
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0x400 && unit <= 0x4ff);
const isWordUnit = (unit: number): boolean => isLetter(unit) || unit === 39;

/** The least that date words need: the script, and for Cyrillic the letters that only Ukrainian has. */
export function guessLanguage(folded: string): Language {
  if (/[\u4e00-\u9fff]/.test(folded)) return 'zh-Hans';
  if (!/[а-яіїєґ]/.test(folded)) return 'en';
  return /[іїєґ]|[а-я]'[яю]|четвер(?!г)/.test(folded) ? 'uk' : 'ru';
}
