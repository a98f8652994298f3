import { findPromises, findTheirPromises } from '../dates/find-promises.ts';
import type { PromiseGiven } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { findKept, findReplaced } from './match-promises.ts';
import { type PromiseSource, renegotiatePromise, startPromise, stepPromise } from './promise.ts';

/** A date that the user wanted kept while they wrote the reply. */
export interface WantedPromise extends Pick<PromiseGiven, 'phrase' | 'kind' | 'dueAt'> {
  isAnswer?: boolean;
}

/** A mail of either side, in its writer's own words. */
export interface PromisingMail {
  text: string;
  source: Omit<PromiseSource, 'index'>;
  /** The zone or offset of the client's clock, where it is known. */
  senderTz?: string | undefined;
}

/** So much of an answer is quoted where it seems to keep what a holding reply promised. */
const QUOTE_LENGTH = 120;

/**
 * What one more mail does to the promises of its thread: gives those that it makes and those before it that it seems to keep or to
 * move, new or changed. What the user wanted kept is open at once; everything else is a proposal.
 */
export function takeMail(
  { text, source, senderTz }: PromisingMail,
  known: readonly PromiseGiven[],
  wanted: readonly WantedPromise[],
  calendar: WorkCalendar,
): PromiseGiven[] {
  const { givenAt: now, tz, language, direction, messageId } = source;
  const isOurs = direction === 'ours';
  const found = isOurs
    ? findPromises(text, { now, tz, language })
    : findTheirPromises(text, { now, tz, language, senderTz });
  const first = known.filter((promise) => promise.messageId === messageId).length;
  const given = found.map((one, i) => startPromise(one, { ...source, index: first + i }, calendar));
  for (const wish of isOurs ? wanted : []) {
    const at = given.findIndex(({ phrase, dueAt }) => dueAt === wish.dueAt || isSaidIn(phrase, wish));
    if (at < 0 && !isSaidIn(text, wish)) continue;
    const promise = given[at] ?? startPromise(wish, { ...source, index: first + given.length }, calendar);
    const kept = stepPromise(
      { ...promise, dueAt: wish.dueAt, ...(wish.isAnswer && { isAnswer: true }) },
      'accept',
      now,
    );
    given.splice(at < 0 ? given.length : at, 1, kept);
  }
  const rows = new Map(markSeemingKept(text, source, known, given.length > 0).map((row) => [row.id, row]));
  for (const promise of given) {
    const before = findReplaced(promise, known);
    const earlier = before && (rows.get(before.promise.id) ?? before.promise);
    if (!before || !earlier) rows.set(promise.id, promise);
    else if (before.isSameDate) {
      if (promise.state === 'open') rows.set(earlier.id, stepPromise(earlier, 'accept', now));
    } else if (promise.state === 'open') {
      for (const row of renegotiatePromise(earlier, promise, now)) rows.set(row.id, row);
    } else rows.set(promise.id, { ...promise, replaces: earlier.id });
  }
  return [...rows.values()];
}

/** The open promises of this side that a mail seems to keep, with its words; those of a holding reply by any answer that `isHolding` none itself. */
export function markSeemingKept(
  text: string,
  { direction, language, messageId, givenAt }: Pick<PromiseSource, 'direction' | 'language' | 'messageId' | 'givenAt'>,
  known: readonly PromiseGiven[],
  isHolding: boolean,
): PromiseGiven[] {
  const open = known.filter(
    (promise) =>
      promise.direction === direction &&
      promise.state === 'open' &&
      promise.keptBy === undefined &&
      promise.messageId !== messageId,
  );
  const words = new Map(findKept(text, open, language).map(({ promiseId, phrase }) => [promiseId, phrase]));
  const answer = text.trim().slice(0, QUOTE_LENGTH);
  return open.flatMap((promise) => {
    const keptBy = words.get(promise.id) ?? (promise.isAnswer && !isHolding ? answer : '');
    return keptBy === '' ? [] : [{ ...promise, keptBy, keptAt: givenAt }];
  });
}

/** Whether a text says the words of a promise; editors and mail programs make of white space what they like. */
export function isSaidIn(text: string, { phrase }: Pick<PromiseGiven, 'phrase'>): boolean {
  const squeeze = (words: string) => words.replace(/[\s\u200b\ufeff]+/gu, '').toLowerCase();
  return squeeze(text).includes(squeeze(phrase));
}
