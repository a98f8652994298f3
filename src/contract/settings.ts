/** What the user has decided, kept in `storage.local` under one key; anything that does not fit falls back to its default. */
import * as v from 'valibot';
import { DEFAULT_COMPLAINT_POLICY, DEFAULT_POLICY, DEFAULT_UPDATE_COMPLAINT_POLICY } from '../core/deadlines/policy.ts';
import { DEFAULT_CALENDAR, type Weekday, type WorkCalendar } from '../core/working-time/calendar.ts';
import { type CountryHolidays, joinHolidays } from '../core/working-time/holidays.ts';
import { listDays } from '../core/working-time/own-days.ts';

const Hours = v.pipe(v.number(), v.minValue(0.25), v.maxValue(400));
const Clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const Windows = v.pipe(v.array(v.tuple([Clock, Clock])), v.maxLength(8));
const Day = v.pipe(v.string(), v.isoDate());
const Severities = v.object({ high: Hours, medium: Hours, low: Hours });

export const SettingsShape = v.object({
  /** Working hours within which each temperament is owed an answer. */
  policy: v.fallback(
    v.object({ angry: Hours, assertive: Hours, hesitant: Hours, friendly: Hours, neutral: Hours }),
    DEFAULT_POLICY,
  ),
  /** Working hours within which a complaint of each severity is answered, and then heard from until it is solved. */
  complaintPolicy: v.fallback(Severities, DEFAULT_COMPLAINT_POLICY),
  updatePolicy: v.fallback(Severities, DEFAULT_UPDATE_COMPLAINT_POLICY),
  /** Opening times of the week, in the user's zone. */
  week: v.fallback(
    v.partial(
      v.object({ mon: Windows, tue: Windows, wed: Windows, thu: Windows, fri: Windows, sat: Windows, sun: Windows }),
    ),
    DEFAULT_CALENDAR.week,
  ),
  /** Country whose public holidays are days off: ISO 3166; empty is guessed, `none` is none. */
  country: v.fallback(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|none)?$/)), ''),
  /** Public holidays that are worked all the same. */
  workedHolidays: v.fallback(v.pipe(v.array(Day), v.maxLength(500)), []),
  /** Closed from the first to the last day, both included. */
  closures: v.fallback(v.pipe(v.array(v.tuple([Day, Day])), v.maxLength(200)), []),
  /** Days with hours of their own, whatever the week or a holiday says. */
  openDays: v.fallback(v.pipe(v.record(Day, Windows), v.maxEntries(200)), {}),
  /** Whether the browser notifies of what is due. */
  notify: v.fallback(v.boolean(), true),
  /** IANA zone; empty: the one of this computer. */
  tz: v.fallback(v.pipe(v.string(), v.maxLength(64)), ''),
  myName: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Addresses of the user's beyond those that the pages show. */
  ownAddresses: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(320))), v.maxLength(50)), []),
  /** Whether a reply to an angry mail is looked at once more before it is sent. */
  secondLook: v.fallback(v.boolean(), true),
  /** Where neither palette nor shortcuts are wanted, as match patterns of whole hosts. */
  quietSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1_000)), []),
  /** Corrections up to this instant (ms) teach nothing more about how this user sees their clients. */
  learnFrom: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
});
export type Settings = v.InferOutput<typeof SettingsShape>;

/** Whether a text names a zone that the browser knows. */
export function isZone(tz: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return true;
  } catch {
    return false;
  }
}

/** When the user works: the week, their own days, and the holidays of their country without those that are worked. */
export function toCalendar(
  { week, closures, openDays, workedHolidays }: Settings,
  holidays: CountryHolidays | null = null,
): WorkCalendar {
  const days = Object.entries(week).filter((day): day is [Weekday, [string, string][]] => day[1] !== undefined);
  const own = { week: Object.fromEntries(days), closed: closures.flatMap(listDays), open: openDays };
  const off = holidays && { ...holidays, closed: holidays.closed.filter((day) => !workedHolidays.includes(day)) };
  return joinHolidays(own, off);
}
