import type { DraftCheck } from '../../../../src/core/draft/draft.ts';
import type { Temperament } from '../../../../src/core/types.ts';

/** What a row needs to be judged: to whom the draft goes, and what they wrote. */
export interface Situation {
  temperament?: Temperament;
  client?: string;
  glossary?: readonly string[];
}

/** A draft; in a bad one ‹…› marks the words that the hint must touch (anywhere where nothing is marked). */
export type Row = string | readonly [text: string, situation: Situation];

/** Drafts that get a hint of a check, and drafts that look like it and get none. */
export type Cases = Readonly<Record<DraftCheck, { bad: readonly Row[]; good: readonly Row[] }>>;
