/** What the user has decided, kept in `storage.local` under one key; anything that does not fit falls back to its default. */
import * as v from 'valibot';
import { DEFAULT_POLICY } from '../core/deadlines/policy.ts';
import { DEFAULT_CALENDAR, type Weekday, type WorkCalendar } from '../core/working-time/calendar.ts';

const Hours = v.pipe(v.number(), v.minValue(0.25), v.maxValue(400));
const Clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const Windows = v.pipe(v.array(v.tuple([Clock, Clock])), v.maxLength(8));

export const SettingsShape = v.object({
  /** Working hours within which each temperament is owed an answer. */
  policy: v.fallback(
    v.object({ angry: Hours, assertive: Hours, hesitant: Hours, friendly: Hours, neutral: Hours }),
    DEFAULT_POLICY,
  ),
  /** Opening times of the week, in the user's zone. */
  week: v.fallback(
    v.partial(
      v.object({ mon: Windows, tue: Windows, wed: Windows, thu: Windows, fri: Windows, sat: Windows, sun: Windows }),
    ),
    DEFAULT_CALENDAR.week,
  ),
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

/** The working week of the settings as a calendar. */
export function toCalendar({ week }: Settings): WorkCalendar {
  const open = Object.entries(week).filter((day): day is [Weekday, [string, string][]] => day[1] !== undefined);
  return { week: Object.fromEntries(open) };
}
