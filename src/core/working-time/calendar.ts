import { Temporal } from 'temporal-polyfill';

/** The weekdays as a calendar names them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** An open stretch of a day on the wall clock, `HH:MM` to `HH:MM`, the end exclusive; only an end may be `24:00`. */
export type OpenWindow = [start: string, end: string];

/** When we work, on the wall clock of a zone given beside it; a date in `open` beats `closed`, which beats `week`. */
export interface WorkCalendar {
  week: Partial<Record<Weekday, OpenWindow[]>>;
  /** Calendar days, `YYYY-MM-DD`, on which the week's windows do not count. */
  closed?: string[];
  /** Calendar days, `YYYY-MM-DD`, with windows of their own; an empty list closes the day. */
  open?: Record<string, OpenWindow[]>;
}

/** Monday to Friday, nine to six: what a user has before choosing other hours. */
export const DEFAULT_CALENDAR: WorkCalendar = {
  week: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
  },
};

/** The windows in which the calendar is open on a day, in no particular order. */
export function windowsOn({ week, closed, open }: WorkCalendar, day: Temporal.PlainDate): OpenWindow[] {
  const date = day.toString();
  const own = open?.[date];
  if (own) return own;
  if (closed?.includes(date)) return [];
  const weekday = WEEKDAYS[day.dayOfWeek - 1];
  return (weekday && week[weekday]) ?? [];
}

/** The calendar in `value` as a fresh copy; throws an Error whose one sentence says what is wrong, and takes nothing by halves. */
export function parseCalendar(value: unknown): WorkCalendar {
  if (!isRecord(value) || !isRecord(value.week))
    throw new Error('The calendar must be an object with "week", and may have "closed" and "open".');
  for (const key of Object.keys(value))
    if (!['week', 'closed', 'open'].includes(key)) throw new Error(`The calendar has an unknown entry ${quote(key)}.`);
  const { week, closed, open } = value;
  const calendar: WorkCalendar = { week: {} };
  for (const [name, windows] of Object.entries(week)) {
    const weekday = WEEKDAYS.find((known) => known === name);
    if (!weekday) throw new Error(`The week has an unknown day ${quote(name)}; its days are ${WEEKDAYS.join(', ')}.`);
    calendar.week[weekday] = parseWindows(windows, weekday);
  }
  if (closed !== undefined) {
    if (!Array.isArray(closed)) throw new Error('The calendar\'s "closed" must be a list of dates.');
    calendar.closed = closed.map(parseDate);
  }
  if (open !== undefined) {
    if (!isRecord(open)) throw new Error('The calendar\'s "open" must be an object of windows by date.');
    calendar.open = {};
    for (const [date, windows] of Object.entries(open)) calendar.open[parseDate(date)] = parseWindows(windows, date);
  }
  return calendar;
}

/** The IANA zone in `value` (a fixed offset such as `+03:00` counts), letter case put right; throws an Error of one sentence. */
export function parseZone(value: unknown): string {
  try {
    if (typeof value === 'string') return new Temporal.ZonedDateTime(0n, value).timeZoneId;
  } catch {}
  throw new Error(`${quote(value)} is not a time zone, such as "Europe/Kyiv".`);
}

/** A value as it may stand in an error's sentence: JSON, cut short. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

/** Whether `value` is an object with named entries, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function parseWindows(value: unknown, day: string): OpenWindow[] {
  if (!Array.isArray(value)) throw new Error(`The windows of ${day} must be a list.`);
  // "HH:MM" sorts as text in the order of the clock.
  const windows = value.map((window) => parseWindow(window, day)).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [start, end]] of windows.entries()) {
    const earlier = windows[index - 1];
    if (earlier && start < earlier[1])
      throw new Error(`The windows ${earlier.join('–')} and ${start}–${end} of ${day} overlap.`);
  }
  return windows;
}

function parseWindow(value: unknown, day: string): OpenWindow {
  if (!Array.isArray(value) || value.length !== 2)
    throw new Error(`A window of ${day} must be a pair of times, such as ["09:00", "18:00"], and not ${quote(value)}.`);
  const [start, end] = value as unknown[];
  if (!isTime(start)) throw new Error(`On ${day}, ${quote(start)} is not a time HH:MM at which a window begins.`);
  if (end !== '24:00' && !isTime(end))
    throw new Error(`On ${day}, ${quote(end)} is not a time HH:MM, or 24:00, at which a window ends.`);
  if (end <= start) throw new Error(`The window ${start}–${end} of ${day} does not end after it begins.`);
  return [start, end];
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value);
}

function parseDate(value: unknown): string {
  try {
    if (typeof value === 'string' && Temporal.PlainDate.from(value).toString() === value) return value;
  } catch {}
  throw new Error(`${quote(value)} in the calendar is not a date YYYY-MM-DD.`);
}
