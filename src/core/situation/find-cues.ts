import type { Language } from '../types.ts';
import type { Cues } from './concepts.ts';
import { CueMatcher, type Hits } from './cue-matcher.ts';
import { en } from './cues/en.ts';
import { ru } from './cues/ru.ts';
import { uk } from './cues/uk.ts';
import { zhHans } from './cues/zh-hans.ts';
import { zhHant } from './cues/zh-hant.ts';

const CHINESE = [zhHans, zhHant];

/** The cue lists with which each language is read; all Chinese is folded to Simplified characters and read as one. */
export const CUE_LISTS: Readonly<Record<Language, readonly Cues[]>> = {
  en: [en],
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
  ru: [ru],
  uk: [uk],
};

/** Compiled when a language is first met (some ten milliseconds), then kept: a pure cache. */
const matchers = new Map<readonly Cues[], CueMatcher>();

/** Finds the cues of a text; without a language, by its script. The hits are valid until the next call. */
export function findCues(text: string, language: Language | null): Hits {
  const lists = CUE_LISTS[language ?? guessByScript(text)];
  let matcher = matchers.get(lists);
  if (matcher === undefined) {
    matcher = new CueMatcher(lists);
    matchers.set(lists, matcher);
  }
  return matcher.find(text);
}

function guessByScript(text: string): Language {
  const start = text.slice(0, 2000);
  if (/\p{Script=Han}/u.test(start)) return 'zh-Hans';
  if (/[іїєґ]/iu.test(start)) return 'uk';
  return /\p{Script=Cyrillic}/u.test(start) ? 'ru' : 'en';
}
