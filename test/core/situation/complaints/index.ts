import type { Language } from '../../../../src/core/types.ts';
import type { Case } from './case.ts';
import { cases as en } from './en.ts';
import { cases as ru } from './ru.ts';
import { cases as uk } from './uk.ts';
import { cases as zhHans } from './zh-hans.ts';
import { cases as zhHant } from './zh-hant.ts';

/** The cases of all languages; those at even places were tuned on, those at odd places were written before tuning and kept apart. */
export const COMPLAINT_CASES: Readonly<Record<Language, readonly Case[]>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ru,
  uk,
};
