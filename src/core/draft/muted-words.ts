import { foldText } from '../dates/fold-text.ts';
import type { DraftHint } from './draft.ts';

/** What is remembered of a silenced phrase. */
const WORDS_CAP = 120;

/** What silencing a hint remembers of its words, so that they are known again however they are written; none of a place. */
export function mutedWords({ phrase, isPlace }: Pick<DraftHint, 'phrase' | 'isPlace'>): string {
  return isPlace ? '' : foldText(phrase).replace(/\s+/gu, ' ').trim().slice(0, WORDS_CAP);
}
