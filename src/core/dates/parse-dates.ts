import type { Language } from '../types.ts';
import { findAtoms, type Vocabulary } from './date-atom.ts';
import type { Relation } from './find-relation.ts';
import { foldText } from './fold-text.ts';
import { type DateGroup, groupAtoms } from './group-atoms.ts';
import { type ResolvedDate, resolveGroup } from './resolve-group.ts';
import { CHINESE } from './words/chinese.ts';
import { ENGLISH } from './words/english.ts';
import { numericVocabulary } from './words/numeric.ts';
import { RUSSIAN } from './words/russian.ts';
import { UKRAINIAN } from './words/ukrainian.ts';
import { ZONE_WORDS } from './words/zones.ts';

/** A date phrase: `phrase` is exactly `text.slice(start, end)`, the words that tie it ("by", 前) included. */
export interface FoundDate extends ResolvedDate {
  phrase: string;
  start: number;
  end: number;
  relation: Relation;
}

/** The dates of a mail stand in its first pages: what comes later is not read, so that a giant mail costs no more. */
export const READ_AT_MOST = 32_768;
const DATES_AT_MOST = 200;

/**
 * Finds every date that a text names, in order, each as one instant (ms).
 * A day without an hour is due at 18:00 in `tz`; hours are the writer's, in `senderTz` where that is known. "By",
 * "before", до, 前 X mean X itself; weeks end on Friday; working days skip weekends; hours and minutes are elapsed
 * time; a slot is due at its end. A bare weekday is the coming one, and today's only with an hour still to come.
 * "Next Friday" and 下周五 are in the next week, Monday to Sunday. A phrase that can be read in two ways gives nothing.
 */
export function parseDates(
  text: string,
  {
    now,
    tz,
    language,
    senderTz,
  }: { now: number; tz: string; language: Language | null; senderTz?: string | undefined },
): FoundDate[] {
  const folded = foldText(text.slice(0, READ_AT_MOST));
  const spoken = language ?? guessLanguage(folded);
  const moment = { now, tz, spokenIn: senderTz ?? tz, speaker: senderTz ?? null, listener: tz, language: spoken };
  const found: FoundDate[] = [];
  for (const group of findDateGroups(folded, spoken, tz).slice(0, DATES_AT_MOST)) {
    const resolved = resolveGroup(group, moment);
    if (!resolved) continue;
    const { start, end, relation } = group;
    found.push({ phrase: text.slice(start, end), start, end, relation, ...resolved });
  }
  return found;
}

/** Finds the date phrases of a folded text without working out when they are; cheap where there are none. */
export function findDateGroups(folded: string, language: Language, tz: string): DateGroup[] {
  const vocabularies = vocabulariesFor(folded, language, tz).filter(({ trigger }) => trigger.test(folded));
  if (vocabularies.length === 0) return [];
  const rules = [...vocabularies, ...(ZONE_WORDS.trigger.test(folded) ? [ZONE_WORDS] : [])].flatMap(
    ({ rules }) => rules,
  );
  return groupAtoms(folded, findAtoms(folded, rules));
}

/** People mix languages ("Friday 前出PRD"): every script that the text has is read with its own words. */
function vocabulariesFor(folded: string, language: Language, tz: string): Vocabulary[] {
  return [
    numericVocabulary(language, tz),
    ...(/[a-z]/.test(folded) ? [ENGLISH] : []),
    ...(/[\u4e00-\u9fff]/.test(folded) ? [CHINESE] : []),
    ...(/[а-яіїєґ]/.test(folded)
      ? [language === 'uk' || (language !== 'ru' && /[іїєґ]/.test(folded)) ? UKRAINIAN : RUSSIAN]
      : []),
  ];
}

/** The least that date words need: the script, and for Cyrillic the letters that only Ukrainian has. */
export function guessLanguage(folded: string): Language {
  if (/[\u4e00-\u9fff]/.test(folded)) return 'zh-Hans';
  if (!/[а-яіїєґ]/.test(folded)) return 'en';
  return /[іїєґ]/.test(folded) ? 'uk' : 'ru';
}
