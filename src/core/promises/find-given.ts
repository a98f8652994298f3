import { findPromises } from '../dates/find-promises.ts';
import { parseDates } from '../dates/parse-dates.ts';

/** The words with which a text gives a date (instant, ms): the clause that promises it, else the sentence around it; null where it does not. */
export function findGiven(text: string, dueAt: number, { now, tz }: { now: number; tz: string }): string | null {
  const promise = findPromises(text, { now, tz }).find((one) => one.dueAt === dueAt);
  if (promise) return promise.phrase;
  const date = parseDates(text, { now, tz, language: null }).find((one) => one.dueAt === dueAt);
  if (!date) return null;
  const before =
    text
      .slice(0, date.start)
      .split(/[.!?]\s|[。！？\n]/u)
      .at(-1) ?? '';
  const after = text.slice(date.end).split(/[.!?](?:\s|$)|[。！？\n]/u)[0] ?? '';
  return `${before}${date.phrase}${after}`.trim();
}
