import { Temporal } from 'temporal-polyfill';
import { DEFAULT_CALENDAR, type WorkCalendar } from './calendar.ts';
import { dayAt, isOpen, nextOpening } from './working-time.ts';

/** What the clock shows where the client is. */
export interface ClientClock {
  /** IANA zone, or the fixed offset of a guess, such as `+02:00`. */
  tz: string;
  /** True when the zone is only guessed from the dates of their mail: an offset knows no summer time. */
  isGuess: boolean;
  /** `HH:MM` on their wall. */
  time: string;
  /** How many days their date is ahead of ours: -1, 0 or 1. */
  daysAhead: number;
  isOpen: boolean;
  /** The instant (ms) of their next opening, while they are closed; null while open, or when they never open. */
  opensAt: number | null;
}

/**
 * The client's local time at `now`, by their zone, else by the offset (minutes) of a mail's date; null where neither is known.
 * Their hours are Monday to Friday nine to six unless `calendar` (with their holidays) says otherwise.
 */
export function findClientClock({
  now,
  ourTz,
  zone,
  offsetMinutes,
  calendar = DEFAULT_CALENDAR,
}: {
  now: number;
  ourTz: string;
  zone?: string | null;
  offsetMinutes?: number | null;
  calendar?: WorkCalendar;
}): ClientClock | null {
  const tz = zone ?? (offsetMinutes == null ? null : offsetZone(offsetMinutes));
  if (tz === null) return null;
  const schedule = { tz, calendar };
  const open = isOpen(now, schedule);
  return {
    tz,
    isGuess: zone == null,
    time: Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(tz).toPlainTime().toString().slice(0, 5),
    daysAhead: dayAt(now, ourTz).until(dayAt(now, tz)).days,
    isOpen: open,
    opensAt: open ? null : nextOpening(now, schedule),
  };
}

/**
 * Finds the offset from UTC (minutes) that a mail's date was written with, in ISO 8601 or RFC 5322. Null where there is none, and for
 * zero: servers and pages write their own dates in UTC, so it says nothing of the client.
 */
export function findDateOffset(date: string): number | null {
  const [, sign, hours, minutes] = /\d[ T]?([+-])(\d{2}):?(\d{2})(?: \([^()]{1,40}\))?$/.exec(date.trim()) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  if (!sign || offset === 0 || offset > 14 * 60 || Number(minutes) % 15 !== 0 || !/\d:\d{2}/.test(date)) return null;
  return sign === '-' ? -offset : offset;
}

/** The zone (`+08:00`) in which the hours of a mail are meant, as far as its date tells; null where it does not. */
export function findSenderZone(date: string): string | null {
  const offset = findDateOffset(date);
  return offset === null ? null : offsetZone(offset);
}

function offsetZone(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
