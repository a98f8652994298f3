/** Times as people read them, in their own locale and zone. */
import { UNTIL_THEY_ANSWER } from '../core/deadlines/deadline.ts';
import { t, uiLocale } from '../platform/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The user's zone, set once by each page and by the strip; undefined is this computer's. */
let zone: string | undefined;

/** Shows times in an IANA zone from now on; empty for this computer's. */
export function showTimesIn(tz: string): void {
  zone = tz || undefined;
}

/** What was made once: making a formatter takes longer than drawing the row that it is for. */
const made = new Map<string, { format: (value: number) => string }>();

function keep(key: string, make: (locale: string) => { format: (value: number) => string }): (value: number) => string {
  const locale = uiLocale();
  const name = `${locale} ${key}`;
  const known = made.get(name) ?? make(locale);
  made.set(name, known);
  return (value) => known.format(value);
}

function amount(value: number, unit: 'minute' | 'hour' | 'day'): string {
  return keep(unit, (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }))(value);
}

const HOUR_AND_MINUTE = { hour: '2-digit', minute: '2-digit' } as const;
const DAY_AND_MONTH = { weekday: 'short', day: 'numeric', month: 'short' } as const;

function moment(at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${zone} ${Object.keys(options)}`;
  return keep(key, (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }))(at);
}

/** A length of time in its two largest units at most: "1 hr 40 min", "3 days"; never rounded up. */
function durationText(ms: number): string {
  if (ms >= 2 * DAY) return amount(Math.floor(ms / DAY), 'day');
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours >= 10 || (hours > 0 && minutes === 0)) return amount(hours, 'hour');
  return hours > 0 ? `${amount(hours, 'hour')} ${amount(minutes, 'minute')}` : amount(minutes, 'minute');
}

/** How long until an instant, or how late it is: "1 hr 40 min left", "20 min late". */
export function leftText(dueAt: number, now: number): string {
  return dueAt >= now ? t('timeLeft', durationText(dueAt - now)) : t('timeLate', durationText(now - dueAt));
}

/** An instant as weekday, day, month and time. */
export function instantText(at: number): string {
  return moment(at, { ...DAY_AND_MONTH, ...HOUR_AND_MINUTE });
}

/** The day of an instant: weekday, day and month. */
export function dayText(at: number): string {
  return moment(at, DAY_AND_MONTH);
}

/** The time of day of an instant. */
export function hourText(at: number): string {
  return moment(at, HOUR_AND_MINUTE);
}

/** Until when something keeps quiet, in words. */
export function quietText(until: number): string {
  return until === UNTIL_THEY_ANSWER ? t('quietUntilAnswer') : t('snoozedUntil', instantText(until));
}

/** An instant as `<input type="datetime-local">` wants it. */
export function toLocalInput(at: number): string {
  // Swedish writes dates as the input does: 2026-11-18 09:30.
  const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return format.format(at).replace(' ', 'T');
}

/** The instant that such an input names, or null when it is empty or wrong. An hour that the clocks skip reads as the next. */
export function parseLocalInput(value: string): number | null {
  const wall = Date.parse(`${value}Z`);
  if (Number.isNaN(wall)) return null;
  const offsetAt = (at: number): number => Date.parse(`${toLocalInput(at)}Z`) - (at - (at % MINUTE));
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
}

/** The time of day at an instant where the zone (IANA, or an offset as `+08:00`) is another; with its weekday from `now`'s next day on. */
export function clockText(at: number, tz: string, now: number): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(uiLocale(), { ...options, timeZone: tz });
  const day = format({ dateStyle: 'short' });
  const isToday = day.format(at) === day.format(now);
  return format({ hour: '2-digit', minute: '2-digit', ...(!isToday && { weekday: 'short' }) }).format(at);
}
