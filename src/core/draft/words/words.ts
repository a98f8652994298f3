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

/** The words that drafts in one language are read with, and what to say instead. */
export interface LanguageWords {
  words: DraftWords;
  jargon: Jargon;
  fixes: Fixes;
}

/** Makes a table at its first use: all of them take a tenth of a second, which the first look at a draft should not wait for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Folding makes one Chinese of the two, so both are read with the words of both. */
const chineseWords = once(chinese);

/** The plain words, and what can stand in place of a phrase, are each language's own. */
const TABLES: Readonly<Record<Language, () => LanguageWords>> = {
  en: once(() => ({ words: english(), jargon: en(), fixes: enFixes() })),
  'zh-Hans': once(() => ({ words: chineseWords(), jargon: hans(), fixes: hansFixes() })),
  'zh-Hant': once(() => ({ words: chineseWords(), jargon: hant(), fixes: hantFixes() })),
  ru: once(() => ({ words: russian(), jargon: ru(), fixes: ruFixes() })),
  uk: once(() => ({ words: ukrainian(), jargon: uk(), fixes: ukFixes() })),
};

/** The words for drafts in a language. */
export const wordsOf = (language: Language): LanguageWords => TABLES[language]();
