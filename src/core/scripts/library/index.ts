import type { Language } from '../../types.ts';
import type { Script } from '../script.ts';
import { scripts as en } from './en/index.ts';
import { scripts as ru } from './ru/index.ts';
import { scripts as uk } from './uk/index.ts';
import { scripts as zhHans } from './zh-Hans/index.ts';
import { scripts as zhHant } from './zh-Hant/index.ts';

/** The built-in scripts by language: the same ids in each, every text written in its own language. */
export const LIBRARY: Readonly<Record<Language, readonly Script[]>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ru,
  uk,
};
