import { Temporal } from 'temporal-polyfill';
import { type WorkCalendar, windowsOn } from './calendar.ts';

/** Working hours with the IANA zone on whose wall clock they stand. */
export interface Schedule {
  tz: string;
  calendar: WorkCalendar;
}

/** An open stretch of real time: instants in ms, the end exclusive. */
interface Opening {
  start: number;
  end: number;
}

const HOUR_MS = 3_600_000;

/** How far a search looks before it says "never": thirty years. */
const HORIZON_DAYS = 10_958;

/**
 * The first instant (ms) by which `hours` of open time have passed since `from`; 0 hours have passed at `from` itself, open or not.
 * Null when the calendar does not open for that long within thirty years; throws a RangeError for hours below zero or not finite.
 */
export function addWorkingTime({
  from,
  hours,
  ...schedule
}: Schedule & { from: number; hours: number }): number | null {
  let leftMs = parseHours(hours);
  if (leftMs === 0) return from;
  for (const { start, end } of openingsAfter(from, schedule)) {
    if (end - start >= leftMs) return start + leftMs;
    leftMs -= end - start;
  }
  return null;
}

/**
 * The last instant (ms) from which `hours` of open time pass until `from`: the mirror of `addWorkingTime`,
 * with the same answer to 0 hours, to a calendar that does not open, and to hours that are no length.
 */
export function subtractWorkingTime({
  from,
  hours,
  ...schedule
}: Schedule & { from: number; hours: number }): number | null {
  let leftMs = parseHours(hours);
  if (leftMs === 0) return from;
  const today = dayAt(from, schedule.tz);
  for (let back = 0; back < HORIZON_DAYS; back++)
    for (const opening of openingsOn(today.subtract({ days: back }), schedule).reverse()) {
      const end = Math.min(opening.end, from);
      if (end <= opening.start) continue;
      if (end - opening.start >= leftMs) return end - leftMs;
      leftMs -= end - opening.start;
    }
  return null;
}

/** The open time between two instants, in ms; negative when `to` lies before `from`. */
export function workingTimeBetween(from: number, to: number, schedule: Schedule): number {
  if (to < from) return 0 - workingTimeBetween(to, from, schedule);
  const days = dayAt(from, schedule.tz).until(dayAt(to, schedule.tz)).days + 1;
  let openMs = 0;
  for (const { start, end } of openingsAfter(from, schedule, days)) openMs += Math.max(0, Math.min(end, to) - start);
  return openMs;
}

/** The first open instant (ms) at or after `at`: `at` itself while open; null when nothing opens within thirty years. */
export function nextOpening(at: number, schedule: Schedule): number | null {
  for (const { start } of openingsAfter(at, schedule)) return start;
  return null;
}

/** Whether it is working time at an instant (ms); at the minute of the closing it is not. */
export function isOpen(at: number, schedule: Schedule): boolean {
  return openingsOn(dayAt(at, schedule.tz), schedule).some(({ start, end }) => start <= at && at < end);
}

/** The calendar day that it is at an instant in a zone. */
export function dayAt(at: number, tz: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz).toPlainDate();
}

/** The instant (ms) at which a calendar day begins in a zone: midnight, or the first moment after it where the clocks skip midnight. */
export function startOfDay(day: Temporal.PlainDate, tz: string): number {
  return day.toZonedDateTime(tz).epochMilliseconds;
}

function* openingsAfter(at: number, schedule: Schedule, days = HORIZON_DAYS): Generator<Opening> {
  const today = dayAt(at, schedule.tz);
  for (let ahead = 0; ahead < days; ahead++)
    for (const { start, end } of openingsOn(today.add({ days: ahead }), schedule))
      if (end > at) yield { start: Math.max(start, at), end };
}

/**
 * The open stretches of one day, in order and apart. A time that the clocks skip or show twice is read as Temporal's "compatible" does,
 * so that a window has its real length. It never leaves its day: what a skipped hour would push past midnight
 * is cut off, and a date that the zone skipped whole (Samoa, 30 December 2011) has none.
 */
function openingsOn(day: Temporal.PlainDate, { tz, calendar }: Schedule): Opening[] {
  const windows = windowsOn(calendar, day);
  if (windows.length === 0) return [];
  const dayEnd = startOfDay(day.add({ days: 1 }), tz);
  const instantOf = (time: string) =>
    time === '24:00'
      ? dayEnd
      : Math.min(day.toZonedDateTime({ timeZone: tz, plainTime: time }).epochMilliseconds, dayEnd);
  const openings: Opening[] = [];
  const all = windows.map(([start, end]) => ({ start: instantOf(start), end: instantOf(end) }));
  for (const { start, end } of all.sort((a, b) => a.start - b.start)) {
    const last = openings.at(-1);
    // Windows that are apart on the clock can overlap in time, where a skipped hour pushes one into the next.
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) openings.push({ start, end });
  }
  return openings;
}

function parseHours(hours: number): number {
  const ms = Math.round(hours * HOUR_MS);
  if (!Number.isFinite(ms) || ms < 0)
    throw new RangeError(`Working time must be zero hours or more, and not ${hours}.`);
  return ms;
}
