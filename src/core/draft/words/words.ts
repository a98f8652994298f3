import type { Language } from '../../types.ts';
import { chinese } from './chinese/index.ts';
import type { DraftWords, Fixes, Jargon } from './draft-words.ts';
import { english } from './english/index.ts';
import { hans as hansFixes, hant as hantFixes } from './fixes/chinese.ts';
import { en as enFixes } from './fixes/en.ts';
import { ru as ruFixes } from './fixes/ru.ts';
import { uk as ukFixes } from './fixes/uk.ts';
import { jargon as en } from './jargon/en.ts';
import { jargon as ru } from './jargon/ru.ts';
import { jargon as uk } from './jargon/uk.ts';
import { jargon as hans } from './jargon/zh-hans.ts';
import { jargon as hant } from './jargon/zh-hant.ts';
import { russian } from './russian/index.ts';
import { ukrainian } from './ukrainian/index.ts';

/** Folding makes one Chinese of the two, so both are read with the words of both. */
export const WORDS: Readonly<Record<Language, DraftWords>> = {
  en: english,
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  ru: russian,
  uk: ukrainian,
};

/** The plain words are each language's own. */
export const JARGON: Readonly<Record<Language, Jargon>> = { en, 'zh-Hans': hans, 'zh-Hant': hant, ru, uk };

/** And so is what can stand in place of a phrase. */
export const FIXES: Readonly<Record<Language, Fixes>> = {
  en: enFixes,
  'zh-Hans': hansFixes,
  'zh-Hant': hantFixes,
  ru: ruFixes,
  uk: ukFixes,
};
