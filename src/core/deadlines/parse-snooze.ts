import { parseDates } from '../dates/parse-dates.ts';
import type { Language } from '../types.ts';
import { dayAt, nextOpening, type Schedule, startOfDay } from '../working-time/working-time.ts';

const MONTH = /month|месяц|місяц/iu;

/**
 * The moment (instant, ms) that somebody typed to be reminded at, in any of the five languages: an hour as it stands, a day from its
 * first opening, a week or month from the first opening in it. Null for what names no moment, more than one, or none to come.
 */
export function parseSnooze(
  text: string,
  { now, tz, calendar, language }: Schedule & { now: number; language: Language | null },
): number | null {
  const [date, second] = parseDates(text, { now, tz, language });
  if (!date || second || date.kind === 'slot') return null;
  if (date.hasTime) return date.dueAt > now ? date.dueAt : null;
  const day = dayAt(date.dueAt, tz);
  const week = day.subtract({ days: day.dayOfWeek - 1 });
  const stretch = MONTH.test(date.phrase) ? day.with({ day: 1 }) : week;
  const at = nextOpening(startOfDay(date.kind === 'period' ? stretch : day, tz), { tz, calendar });
  return at !== null && at > now ? at : null;
}
