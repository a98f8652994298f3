import type { Language } from '../types.ts';
import { type DateRule, findAtoms } from './date-atom.ts';
import { type DateGroup, groupAtoms } from './group-atoms.ts';
import { CHINESE } from './words/chinese.ts';
import { ENGLISH } from './words/english.ts';
import { numericRules } from './words/numeric.ts';
import { RUSSIAN } from './words/russian.ts';
import { UKRAINIAN } from './words/ukrainian.ts';
import { ZONE_RULES } from './words/zones.ts';

/** The dates of a mail stand in its first pages; what comes later is not read, so that a giant mail costs no more. */
export const READ_AT_MOST = 16_384;
/** Nor are more dates than this: what has more is a list or a log. */
const GROUPS_AT_MOST = 40;

/** Around a word that may belong to a date, so much text before and behind is searched. */
const BEFORE = 40;
const BEHIND = 60;
/** A mail full of dates is searched in steps, so that the search can end early. */
const LONGEST_WINDOW = 1_000;

/** Finds the date phrases of a folded text without working out when they are; cheap where there are none. */
export function findDateGroups(folded: string, language: Language, tz: string): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const { start, end } of findWindows(folded)) {
    const slice = folded.slice(start, end);
    const atoms = findAtoms(slice, rulesFor(slice, language, tz), ZONE_RULES);
    for (const atom of atoms) {
      atom.start += start;
      atom.end += start;
    }
    groups.push(...groupAtoms(folded, atoms));
    if (groups.length >= GROUPS_AT_MOST) return groups.slice(0, GROUPS_AT_MOST);
  }
  return groups;
}

/** People mix languages ("Friday 前出PRD"): every script that the text has is read with its own words. */
function rulesFor(slice: string, language: Language, tz: string): (readonly DateRule[])[] {
  const isUkrainian = language === 'uk' || (language !== 'ru' && /[іїєґ]/.test(slice));
  const lists: (readonly DateRule[])[] = [];
  if (/\d/.test(slice)) lists.push(numericRules(language, tz));
  if (/[a-z]/.test(slice)) lists.push(ENGLISH.rules);
  if (/[\u4e00-\u9fff]/.test(slice)) lists.push(CHINESE.rules);
  if (/[а-яіїєґ]/.test(slice)) lists.push(isUkrainian ? UKRAINIAN.rules : RUSSIAN.rules);
  return lists;
}

const HEADS = new Set([ENGLISH, RUSSIAN, UKRAINIAN].flatMap(({ heads }) => heads.split(' ')));
const HEAD_LENGTH = 4;
const HAN_HEADS = new Set(CHINESE.heads);
/** Whether a head begins with these two letters, or with the one where it has no more; most words are none by that. */
const OPENS = new Uint8Array(1 << 14);
const slotOf = (unit: number, next: number): number => (Math.imul(unit, 61) + next) & (OPENS.length - 1);
for (const head of HEADS) OPENS[slotOf(head.charCodeAt(0), head.charCodeAt(1) || 0)] = 1;

/** The stretches around digits and around words that begin like a word of a date. */
function* findWindows(folded: string): Generator<{ start: number; end: number }> {
  let start = -1;
  let end = -1;
  for (let at = 0; at < folded.length; at++) {
    if (!isHit(folded, at)) continue;
    if (start >= 0 && (at - BEFORE > end || at - start > LONGEST_WINDOW)) {
      yield { start, end };
      start = -1;
    }
    if (start < 0) start = Math.max(end, at - BEFORE, 0);
    end = Math.min(folded.length, at + BEHIND);
  }
  if (start >= 0) yield { start, end };
}

function isHit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (isDigit(unit)) return !isDigit(folded.charCodeAt(at - 1));
  if (unit >= 0x4e00 && unit <= 0x9fff) return HAN_HEADS.has(folded.charAt(at));
  if (!isLetter(unit) || isLetter(folded.charCodeAt(at - 1))) return false;
  const next = folded.charCodeAt(at + 1);
  if (OPENS[slotOf(unit, isWordUnit(next) ? next : 0)] === 0) return false;
  let end = at + 1;
  while (end - at < HEAD_LENGTH && isWordUnit(folded.charCodeAt(end))) end++;
  return HEADS.has(folded.slice(at, end));
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0x400 && unit <= 0x4ff);
const isWordUnit = (unit: number): boolean => isLetter(unit) || unit === 39;

/** The least that date words need: the script, and for Cyrillic the letters that only Ukrainian has. */
export function guessLanguage(folded: string): Language {
  if (/[\u4e00-\u9fff]/.test(folded)) return 'zh-Hans';
  if (!/[а-яіїєґ]/.test(folded)) return 'en';
  return /[іїєґ]/.test(folded) ? 'uk' : 'ru';
}
