import { addWorkingTime, dayAt, nextOpening, type Schedule, startOfDay } from '../working-time/working-time.ts';

/** The moments (instants, ms) that a deadline can be snoozed to; null where there is none. */
export interface SnoozePresets {
  /** One working hour from now, if need be on a later day. */
  inAnHour: number | null;
  /** Three working hours from now, only where that is still today. */
  laterToday: number | null;
  /** The first opening on a later day. */
  tomorrow: number | null;
  /** The first opening from the next Monday on; where that Monday is closed, after it. */
  monday: number | null;
}

/** The moments to snooze to as they stand at `now`, by the working hours. */
export function snoozePresets({ now, tz, calendar }: Schedule & { now: number }): SnoozePresets {
  const today = dayAt(now, tz);
  const inWorkingHours = (hours: number) => addWorkingTime({ from: now, hours, tz, calendar });
  const openingIn = (days: number) => nextOpening(startOfDay(today.add({ days }), tz), { tz, calendar });
  const later = inWorkingHours(3);
  return {
    inAnHour: inWorkingHours(1),
    laterToday: later !== null && dayAt(later, tz).equals(today) ? later : null,
    tomorrow: openingIn(1),
    monday: openingIn(8 - today.dayOfWeek),
  };
}
