import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, counted from 1 January 1970: days are many, and plain numbers cost nothing. */
export type Day = number;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const firstOf = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / DAY_MS;

/** How many days a month has, 1 is January. */
export const daysInMonth = (year: number, month: number): number => firstOf(year, month + 1) - firstOf(year, month);

/** The day of a date, null where the calendar has none. */
export function findDayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return firstOf(year, month) + day - 1;
}

/** The date of a day, 1 is January. */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The same date so many months on, or the last day of that month where it has no such date. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = dateOf(from);
  return firstOf(year, month + months) + Math.min(day, daysInMonth(year, month + months)) - 1;
}

/** The day and the time on the clocks of an IANA zone at an instant (ms). */
export function localTimeOf(instant: number, tz: string): { day: Day; hour: number; minute: number } {
  const local = instant + offsetAt(instant, tz);
  const day = Math.floor(local / DAY_MS);
  const rest = local - day * DAY_MS;
  return { day, hour: Math.floor(rest / HOUR_MS), minute: Math.floor((rest % HOUR_MS) / MINUTE_MS) };
}

/**
 * The instant (ms) at which the clocks of a zone show a time. An hour that comes twice is the first one; one that the
 * clocks leap over is as far behind the leap as it stands in it.
 */
export function instantOf(day: Day, { hour, minute }: { hour: number; minute: number }, tz: string): number {
  const local = day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;
  const before = offsetAt(local - DAY_MS, tz);
  const after = offsetAt(local + DAY_MS, tz);
  if (before === after) return local - before;
  return offsetAt(local - before, tz) !== before && offsetAt(local - after, tz) === after
    ? local - after
    : local - before;
}

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
export function offsetAt(instant: number, tz: string): number {
  let offsets = OFFSETS.get(tz);
  if (!offsets) {
    offsets = new Map();
    OFFSETS.set(tz, offsets);
  }
  const day = Math.floor(instant / DAY_MS);
  const [start, end] = [startingOffset(offsets, day, tz), startingOffset(offsets, day + 1, tz)];
  return start === end ? start : askOffset(instant, tz);
}

/** For each zone the offsets at the beginning of days in UTC: clocks change on few days, and asking costs most. */
const OFFSETS = new Map<string, Map<Day, number>>();
const MOST_KEPT = 1_000;

function startingOffset(offsets: Map<Day, number>, day: Day, tz: string): number {
  const known = offsets.get(day);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_KEPT) offsets.clear();
  const offset = askOffset(day * DAY_MS, tz);
  offsets.set(day, offset);
  return offset;
}

const askOffset = (instant: number, tz: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(tz).offsetNanoseconds / 1e6;
