/** What the form of the options holds while it is edited: the settings, with lists and numbers as the text that is typed. */
import { isZone, type Settings } from '../../contract/settings.ts';
import { SEVERITIES, type Severity, TEMPERAMENTS, type Temperament } from '../../core/types.ts';
import { parseCalendar, WEEKDAYS, type Weekday } from '../../core/working-time/calendar.ts';
import { t, uiLocale } from '../../platform/i18n.ts';
import { formatDays, parseDays } from './days-text.ts';
import { formatWindows, parseWindows } from './windows-text.ts';

export interface Draft {
  policy: Record<Temperament, string>;
  complaintPolicy: Record<Severity, string>;
  updatePolicy: Record<Severity, string>;
  week: Record<Weekday, string>;
  country: string;
  workedHolidays: string[];
  days: string;
  tz: string;
  myName: string;
  ownAddresses: string;
}

/** The name of a weekday in the user's language, Monday first; 2024-01-01 was a Monday. */
export const dayName = (index: number): string =>
  new Intl.DateTimeFormat(uiLocale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));

const mapOf = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

export function toDraft(settings: Settings): Draft {
  const { policy, complaintPolicy, updatePolicy, week, country, workedHolidays, tz, myName, ownAddresses } = settings;
  return {
    policy: mapOf(TEMPERAMENTS, (name) => String(policy[name])),
    complaintPolicy: mapOf(SEVERITIES, (name) => String(complaintPolicy[name])),
    updatePolicy: mapOf(SEVERITIES, (name) => String(updatePolicy[name])),
    week: mapOf(WEEKDAYS, (day) => formatWindows(week[day] ?? [])),
    days: formatDays(settings),
    ownAddresses: ownAddresses.join('\n'),
    ...{ country, workedHolidays, tz, myName },
  };
}

/** The settings of this form, or a sentence that says which field is wrong. */
export function toSettings(draft: Draft): Partial<Settings> | string {
  const week: Settings['week'] = {};
  for (const [index, day] of WEEKDAYS.entries()) {
    const windows = parseWindows(draft.week[day]);
    if (!windows) return t('wrongTimes', dayName(index));
    if (windows.length > 0) week[day] = windows;
  }
  const days = parseDays(draft.days);
  if (typeof days === 'string') return t('wrongDay', days);
  try {
    parseCalendar({ week, open: days.openDays });
  } catch {
    return t('wrongWeek');
  }
  if (draft.tz !== '' && !isZone(draft.tz)) return t('wrongZone', draft.tz);
  const hours = (value: string): number => Number(value.replace(',', '.'));
  const policies = {
    policy: mapOf(TEMPERAMENTS, (name) => hours(draft.policy[name])),
    complaintPolicy: mapOf(SEVERITIES, (name) => hours(draft.complaintPolicy[name])),
    updatePolicy: mapOf(SEVERITIES, (name) => hours(draft.updatePolicy[name])),
  };
  const all = Object.values(policies).flatMap((policy) => Object.values(policy));
  if (all.some((value) => !(value >= 0.25 && value <= 400))) return t('wrongHours');
  const ownAddresses = draft.ownAddresses
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((address) => address.toLowerCase());
  const wrong = ownAddresses.find((address) => !/^[^@]{1,64}@[^@]{1,255}$/.test(address));
  if (wrong) return t('wrongAddress', wrong);
  const { country, workedHolidays, tz } = draft;
  return { ...policies, ...days, week, country, workedHolidays, tz, myName: draft.myName.trim(), ownAddresses };
}
