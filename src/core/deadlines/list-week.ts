import { windowsOn } from '../working-time/calendar.ts';
import { dayAt, type Schedule, startOfDay } from '../working-time/working-time.ts';

/** One day of a week with what is due on it. */
export interface WeekDay<Entry> {
  /** When it begins and ends, instants, ms: where clocks change it has not 24 hours. */
  startsAt: number;
  endsAt: number;
  /** Working hours as `HH:MM`, none on a day off. */
  windows: readonly (readonly [from: string, to: string])[];
  /** Soonest first. */
  entries: Entry[];
  isToday: boolean;
}

/** The seven days from the Monday of the week that is so many weeks from the one of `now`, with the entries that are due on them. */
export function listWeek<Entry extends { at: number }>(
  entries: readonly Entry[],
  { now, weeks, tz, calendar }: Schedule & { now: number; weeks: number },
): WeekDay<Entry>[] {
  const today = dayAt(now, tz);
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks });
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const day = monday.add({ days });
    const startsAt = startOfDay(day, tz);
    const endsAt = startOfDay(day.add({ days: 1 }), tz);
    return {
      ...{ startsAt, endsAt, windows: windowsOn(calendar, day) },
      entries: sorted.filter(({ at }) => at >= startsAt && at < endsAt),
      isToday: day.equals(today),
    };
  });
}
