import { guessLanguage, READ_AT_MOST } from '../dates/find-date-groups.ts';
import { foldText } from '../dates/fold-text.ts';
import type { Language, PromiseGiven } from '../types.ts';
import { FULFILLING } from './cues/fulfilling.ts';
import { findSameThing } from './same-thing.ts';

/** That a promise seems to be kept, for the user to confirm: never decided alone. `phrase` is the sentence that says so. */
export interface KeptProposal {
  promiseId: string;
  phrase: string;
}

/** A sentence longer than this is a log or a list. */
const LONGEST_SENTENCE = 300;

/**
 * Finds the promises that a mail seems to keep ("attached", готово, 已完成). `promises` are those of its writer
 * that are open in the thread; each is proposed at most once, with the first sentence that says so.
 */
export function findKept(
  text: string,
  promises: readonly PromiseGiven[],
  language: Language | null = null,
): KeptProposal[] {
  const open = promises.filter(({ state }) => state === 'open' || state === 'proposed');
  const proposals = new Map<string, KeptProposal>();
  const read = text.slice(0, READ_AT_MOST);
  const { done, veto } = FULFILLING[language ?? guessLanguage(foldText(read))];
  for (const [sentence] of read.matchAll(/[^.!?。！？\n]+[.!?。！？]?/g)) {
    const phrase = sentence.trim();
    if (phrase.length > LONGEST_SENTENCE || /[?？]$/.test(phrase)) continue;
    const folded = foldText(phrase);
    if (!done.test(folded) || veto.test(folded)) continue;
    const promise = findDone(phrase, open, done);
    if (promise && !proposals.has(promise.id)) proposals.set(promise.id, { promiseId: promise.id, phrase });
  }
  return [...proposals.values()];
}

/**
 * Finds which open promise of the same thread and side a new one replaces: the same thing with another date. Null where it is another
 * thing; the promise itself where it only repeats the date, so that it is not counted twice.
 */
export function findReplaced(
  next: PromiseGiven,
  promises: readonly PromiseGiven[],
): { promise: PromiseGiven; isSameDate: boolean } | null {
  const rivals = promises.filter(
    ({ id, threadKey, direction, state, givenAt }) =>
      id !== next.id &&
      threadKey === next.threadKey &&
      direction === next.direction &&
      (state === 'open' || state === 'proposed') &&
      givenAt <= next.givenAt,
  );
  const promise = findSameThing(next.phrase, rivals);
  return promise && { promise, isSameDate: promise.dueAt === next.dueAt };
}

/** "Done." and "Attached, as promised" name nothing: the words that say so are taken out before the thing is looked for. */
function findDone(phrase: string, open: readonly PromiseGiven[], done: RegExp): PromiseGiven | null {
  return findSameThing(foldText(phrase).replace(new RegExp(done, 'g'), ' '), open);
}
