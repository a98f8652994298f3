import { Temporal } from 'temporal-polyfill';
import { DEFAULT_CALENDAR, isRecord, parseCalendar, parseZone, quote } from './calendar.ts';
import { addWorkingTime } from './working-time.ts';

/** When an answer is owed, as the command line prints it; `dueAt` is ISO 8601 in UTC, with milliseconds only where there are any. */
export interface DueAnswer {
  id: string | number;
  dueAt: string;
}

const YEAR_10000 = Date.UTC(10_000, 0);

/**
 * Answers one question of the command `due`: `{ id, receivedAt, tz, hours, calendar }`, where `receivedAt` is ISO 8601 with
 * an offset or Z, or ms since 1970; without `calendar`, Monday to Friday 9–18. Throws an Error of one sentence for anything else.
 */
export function answerDue(input: unknown): DueAnswer {
  if (!isRecord(input))
    throw new Error('A question for due must be an object with id, receivedAt, tz, hours and calendar.');
  const { id, receivedAt, hours } = input;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('The id must be a text or a number.');
  if (typeof hours !== 'number' || !Number.isFinite(hours) || hours < 0)
    throw new Error(`The hours must be a number, zero or more, and not ${quote(hours)}.`);
  const calendar = input.calendar === undefined ? DEFAULT_CALENDAR : parseCalendar(input.calendar);
  const dueAt = addWorkingTime({ from: parseReceivedAt(receivedAt), hours, tz: parseZone(input.tz), calendar });
  if (dueAt === null) throw new Error(`The calendar does not open for ${hours} hours within thirty years.`);
  return { id, dueAt: Temporal.Instant.fromEpochMilliseconds(dueAt).toString() };
}

function parseReceivedAt(value: unknown): number {
  let at = Number.NaN;
  if (typeof value === 'number') at = value;
  else if (typeof value === 'string')
    try {
      at = Temporal.Instant.from(value).epochMilliseconds;
    } catch {}
  if (Number.isInteger(at) && at >= 0 && at < YEAR_10000) return at;
  throw new Error(
    `receivedAt must be a time since 1970, in ISO 8601 with an offset or Z, or in ms; ${quote(value)} is none.`,
  );
}
