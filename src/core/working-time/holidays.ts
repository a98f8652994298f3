import { isRecord, type OpenWindow, quote, WEEKDAYS, type WorkCalendar } from './calendar.ts';
import { dayAt } from './working-time.ts';

/** The public holidays of one country, calendar days `YYYY-MM-DD`. */
export interface CountryHolidays {
  /** ISO 3166, two capitals. */
  country: string;
  /** The last year whose list is whole; later days are missing, or missing in part. */
  knownUntil: number;
  closed: string[];
  /** Days off that are worked instead, as China does around its long holidays. */
  worked: string[];
}

/** A country in `public/holidays/holidays.json`: for every year the days as `MMDD`, one after the other. */
interface PackedHolidays {
  until: number;
  closed: Record<string, string>;
  worked?: Record<string, string>;
}

/** The countries that the file has, sorted. */
export function listHolidayCountries(file: unknown): string[] {
  return Object.keys(readCountries(file)).sort();
}

/** Finds the holidays of a country in the file; null for one that it does not have. Throws an Error when the file is none. */
export function findHolidays(file: unknown, country: string): CountryHolidays | null {
  const countries = readCountries(file);
  const entry = Object.hasOwn(countries, country) ? countries[country] : undefined;
  if (!entry) return null;
  return {
    country,
    knownUntil: entry.until,
    closed: unpack(entry.closed),
    worked: unpack(entry.worked ?? {}),
  };
}

/**
 * The user's calendar with the holidays of our country and of the client's: closed on both, and open on the days that our country works
 * instead, with the hours of the first working day of the week. What the user wrote, open or closed, stands above it all.
 */
export function joinHolidays(
  calendar: WorkCalendar,
  own: CountryHolidays | null,
  client: CountryHolidays | null = null,
): WorkCalendar {
  const hours = WEEKDAYS.map((day) => calendar.week[day] ?? []).find((windows) => windows.length > 0);
  const closedByUser = new Set(calendar.closed);
  const open: Record<string, OpenWindow[]> = {};
  if (hours) for (const date of own?.worked ?? []) if (!closedByUser.has(date)) open[date] = hours;
  const closed = new Set([...closedByUser, ...(own?.closed ?? []), ...(client?.closed ?? [])]);
  return { week: calendar.week, closed: [...closed].sort(), open: { ...open, ...calendar.open } };
}

/** The first of the countries whose holidays are not known on the day of an instant (ms), to say that a date may be wrong; else null. */
export function findUnknownHolidays(
  at: number,
  tz: string,
  countries: readonly (CountryHolidays | null)[],
): { country: string; knownUntil: number } | null {
  const { year } = dayAt(at, tz);
  const unknown = countries.find((holidays) => holidays !== null && year > holidays.knownUntil);
  return unknown ? { country: unknown.country, knownUntil: unknown.knownUntil } : null;
}

function unpack(years: Record<string, string>): string[] {
  return Object.entries(years).flatMap(([year, days]) =>
    (days.match(/\d{4}/g) ?? []).map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
}

function readCountries(file: unknown): Record<string, PackedHolidays | undefined> {
  if (!isRecord(file) || !isRecord(file.countries))
    throw new Error(`The holidays must be an object with "countries", and not ${quote(file)}.`);
  return file.countries as Record<string, PackedHolidays>;
}
