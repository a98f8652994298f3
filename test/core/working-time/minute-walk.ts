import type { OpenWindow, WorkCalendar } from '../../../src/core/working-time/calendar.ts';

/**
 * Working time as a patient person with a clock would count it: look at the wall, minute after minute, and ask whether we are open.
 * Slow, and without Temporal: wall clocks come from Intl, days of the week from Date.
 */
export function minuteWalk(tz: string, calendar: WorkCalendar) {
  const wallMinute = wallClock(tz);
  const days = new Map<number, [from: number, until: number][]>();

  /** The minute that "compatible" means by a time of the wall: the first to show it; for a skipped one, as if the skip came later. */
  function minuteOf(wall: number): number {
    const guess = 2 * wall - wallMinute(wall);
    for (let minute = guess - 240; minute <= guess + 240; minute++) if (wallMinute(minute) === wall) return minute;
    for (let minute = guess - 240; minute <= guess + 240; minute++) {
      const before = wallMinute(minute - 1);
      if (before < wall && wall < wallMinute(minute)) return minute - 1 + (wall - before);
    }
    // On a date that the zone skipped whole: no minute ever shows that day.
    return Number.POSITIVE_INFINITY;
  }

  function isOpen(minute: number): boolean {
    const day = Math.floor(wallMinute(minute) / 1440);
    let windows = days.get(day);
    if (!windows) {
      const wall = (time: string) => day * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      windows = windowsOf(calendar, day).map(([start, end]) => [minuteOf(wall(start)), minuteOf(wall(end))]);
      days.set(day, windows);
    }
    return windows.some(([from, until]) => from <= minute && minute < until);
  }

  return {
    isOpen: (at: number) => isOpen(Math.floor(at / 60_000)),

    add(from: number, workMs: number): number {
      let left = workMs;
      for (let at = from; ; at = nextMinute(at)) {
        if (left === 0) return at;
        if (!isOpen(Math.floor(at / 60_000))) continue;
        const ms = nextMinute(at) - at;
        if (ms >= left) return at + left;
        left -= ms;
      }
    },

    subtract(from: number, workMs: number): number {
      let left = workMs;
      for (let at = from; ; at = previousMinute(at)) {
        if (left === 0) return at;
        const start = previousMinute(at);
        if (!isOpen(Math.floor(start / 60_000))) continue;
        if (at - start >= left) return at - left;
        left -= at - start;
      }
    },

    between(from: number, to: number): number {
      let open = 0;
      for (let at = from; at < to; at = nextMinute(at))
        if (isOpen(Math.floor(at / 60_000))) open += Math.min(nextMinute(at), to) - at;
      return open;
    },

    nextOpening(at: number): number {
      let then = at;
      while (!isOpen(Math.floor(then / 60_000))) then = nextMinute(then);
      return then;
    },
  };
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

function windowsOf(calendar: WorkCalendar, day: number): OpenWindow[] {
  const date = new Date(day * 86_400_000);
  const name = date.toISOString().slice(0, 10);
  const special = calendar.open?.[name];
  if (special) return special;
  if (calendar.closed?.includes(name)) return [];
  return calendar.week[DAYS[date.getUTCDay()] ?? 'sun'] ?? [];
}

const nextMinute = (at: number) => (Math.floor(at / 60_000) + 1) * 60_000;
const previousMinute = (at: number) => (Math.ceil(at / 60_000) - 1) * 60_000;

const clocks = new Map<string, (minute: number) => number>();

/** What the wall shows at a minute, in minutes since 1970-01-01 00:00 on that wall; the offset is asked of Intl every quarter of an hour. */
function wallClock(tz: string): (minute: number) => number {
  const known = clocks.get(tz);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: tz,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const offsets = new Map<number, number>();
  const wallMinute = (minute: number) => {
    const quarter = Math.floor(minute / 15);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const shown = format.format(quarter * 900_000).split(/\D+/);
      const [month = 0, day = 0, year = 0, hour = 0, min = 0] = shown.map(Number);
      offset = Date.UTC(year, month - 1, day, hour, min) / 60_000 - quarter * 15;
      offsets.set(quarter, offset);
    }
    return minute + offset;
  };
  clocks.set(tz, wallMinute);
  return wallMinute;
}
