import type { Language } from '../../types.ts';
import type { Advice } from './advice-text.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** The advice in each language, written for it. */
export const ADVICE: Readonly<Record<Language, Advice>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ru, uk };
