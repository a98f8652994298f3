import type { Language } from '../../../src/core/types.ts';
import type { Cases, Row, Situation } from './cases/case.ts';
import { EN as EN_CASES } from './cases/en.ts';
import { RU as RU_CASES } from './cases/ru.ts';
import { UK as UK_CASES } from './cases/uk.ts';
import { ZH_HANS as ZH_HANS_CASES } from './cases/zh-hans.ts';
import { ZH_HANT as ZH_HANT_CASES } from './cases/zh-hant.ts';
import { EN } from './replies/en.ts';
import type { Replies } from './replies/reply.ts';
import { RU } from './replies/ru.ts';
import { UK } from './replies/uk.ts';
import { ZH_HANS } from './replies/zh-hans.ts';
import { ZH_HANT } from './replies/zh-hant.ts';

export const CASES: Readonly<Record<Language, Cases>> = {
  en: EN_CASES,
  'zh-Hans': ZH_HANS_CASES,
  'zh-Hant': ZH_HANT_CASES,
  ru: RU_CASES,
  uk: UK_CASES,
};

export const REPLIES: Readonly<Record<Language, Replies>> = {
  en: EN,
  'zh-Hans': ZH_HANS,
  'zh-Hant': ZH_HANT,
  ru: RU,
  uk: UK,
};

/** A row without its marks: the draft, where the hint must be, and to whom the draft goes. */
export interface Marked {
  text: string;
  marks: { start: number; end: number }[];
  situation: Situation;
}

/** Reads a row; the marks are offsets into the text without ‹ and ›. */
export function readRow(row: Row): Marked {
  const [marked, situation] = typeof row === 'string' ? [row, {}] : row;
  const marks: Marked['marks'] = [];
  let text = '';
  for (const part of marked.split(/(‹[^›]*›)/u)) {
    const inside = part.startsWith('‹') ? part.slice(1, -1) : part;
    if (inside !== part) marks.push({ start: text.length, end: text.length + inside.length });
    text += inside;
  }
  return { text, marks, situation };
}
