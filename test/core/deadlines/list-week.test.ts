import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { listWeek } from '../../../src/core/deadlines/list-week.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
const week = (entries: { at: number }[], now: string, weeks = 0, calendar = DEFAULT_CALENDAR) =>
  listWeek(entries, { now: at(now), weeks, tz, calendar });
const days = (list: { startsAt: number }[]) =>
  list.map(({ startsAt }) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(tz).toPlainDate().toString(),
  );

describe('a week', () => {
  it.each([
    ['on a Wednesday', '2026-11-18T10:00', 0, '2026-11-16'],
    ['at its very beginning', '2026-11-16T00:00', 0, '2026-11-16'],
    ['at its very end', '2026-11-22T23:59', 0, '2026-11-16'],
    ['the next', '2026-11-18T10:00', 1, '2026-11-23'],
    ['the one before, in another year', '2027-01-02T10:00', -1, '2026-12-21'],
  ])('%s goes from Monday to Sunday', (_what, now, weeks, monday) => {
    const list = days(week([], now, weeks));
    expect(list).toHaveLength(7);
    expect(list[0]).toBe(monday);
    expect(list).toEqual([...list].sort());
  });

  it('has each entry on its day, soonest first, and those of other weeks on none', () => {
    const due = ['2026-11-18T17:00', '2026-11-18T09:00', '2026-11-19T00:00', '2026-11-15T23:59', '2026-11-23T00:00'];
    const list = week(
      due.map((local) => ({ at: at(local) })),
      '2026-11-18T10:00',
    );
    expect(list.map(({ entries }) => entries.map((entry) => entry.at))).toEqual([
      [],
      [],
      [at('2026-11-18T09:00'), at('2026-11-18T17:00')],
      [at('2026-11-19T00:00')],
      [],
      [],
      [],
    ]);
  });

  it('knows today, also where it is another day elsewhere, and no other week has one', () => {
    const today = (now: string, weeks = 0) => week([], now, weeks).flatMap(({ isToday }, i) => (isToday ? [i] : []));
    // 22:30 on Tuesday in UTC.
    expect(today('2026-11-18T00:30')).toEqual([2]);
    expect(today('2026-11-18T00:30', 1)).toEqual([]);
  });

  it('shows the working hours of each day, none on days off', () => {
    const calendar = {
      ...DEFAULT_CALENDAR,
      closed: ['2026-11-19'],
      open: { '2026-11-21': [['10:00', '12:00']] as [string, string][] },
    };
    const windows = week([], '2026-11-18T10:00', 0, calendar).map((day) => day.windows);
    expect(windows[3]).toEqual([]);
    expect(windows[5]).toEqual([['10:00', '12:00']]);
    expect(windows[6]).toEqual([]);
    expect(windows[0]?.length).toBeGreaterThan(0);
  });

  it.each([
    ['longer', '2026-10-25', 25],
    ['shorter', '2026-03-29', 23],
  ])('has a %s day where the clocks change, and nothing falls between two days', (_what, sunday, hours) => {
    const list = week([], `${sunday}T12:00`);
    const last = list[6];
    expect(((last?.endsAt ?? 0) - (last?.startsAt ?? 0)) / 3_600_000).toBe(hours);
    for (const [i, day] of list.slice(1).entries()) expect(day.startsAt).toBe(list[i]?.endsAt);
  });
});
