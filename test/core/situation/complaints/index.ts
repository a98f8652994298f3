import type { Language } from '../../../../src/core/types.ts';
import type { Case } from './case.ts';
import { cases as en } from './en.ts';
import { cases as enHeldOut } from './held-out/en.ts';
import { cases as ruHeldOut } from './held-out/ru.ts';
import { cases as ukHeldOut } from './held-out/uk.ts';
import { cases as zhHansHeldOut } from './held-out/zh-hans.ts';
import { cases as zhHantHeldOut } from './held-out/zh-hant.ts';
import { cases as ru } from './ru.ts';
import { cases as uk } from './uk.ts';
import { cases as zhHans } from './zh-hans.ts';
import { cases as zhHant } from './zh-hant.ts';

/** The cases on which cues and weights were tuned. */
export const TUNED_CASES: Readonly<Record<Language, readonly Case[]>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ru,
  uk,
};

/** Cases written before the last tuning and never looked at in it: what they show is what to expect of a new mail. */
export const HELD_OUT_CASES: Readonly<Record<Language, readonly Case[]>> = {
  en: enHeldOut,
  'zh-Hans': zhHansHeldOut,
  'zh-Hant': zhHantHeldOut,
  ru: ruHeldOut,
  uk: ukHeldOut,
};
