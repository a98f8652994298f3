import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_CALENDAR,
  type OpenWindow,
  WEEKDAYS,
  type WorkCalendar,
} from '../../../src/core/working-time/calendar.ts';
import {
  addWorkingTime,
  dayAt,
  nextOpening,
  startOfDay,
  subtractWorkingTime,
  workingTimeBetween,
} from '../../../src/core/working-time/working-time.ts';
import { minuteWalk } from './minute-walk.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const at = (iso: string) => Temporal.ZonedDateTime.from(iso).epochMilliseconds;
const daily = (...windows: OpenWindow[]): WorkCalendar => ({
  week: Object.fromEntries(WEEKDAYS.map((day) => [day, windows])),
});
const nineToSix = DEFAULT_CALENDAR;

describe('adding working time', () => {
  it.each<[what: string, from: string, hours: number, calendar: WorkCalendar, due: string]>([
    ['stays within the day', '2026-03-24T10:00[Europe/Kyiv]', 2, nineToSix, '2026-03-24T12:00[Europe/Kyiv]'],
    [
      'ends at the close, not at the next opening',
      '2026-03-24T16:00[Europe/Kyiv]',
      2,
      nineToSix,
      '2026-03-24T18:00[Europe/Kyiv]',
    ],
    ['runs on to the next day', '2026-03-24T17:00[Europe/Kyiv]', 2, nineToSix, '2026-03-25T10:00[Europe/Kyiv]'],
    [
      'begins at the opening when mail comes at night',
      '2026-03-24T03:00[Europe/Kyiv]',
      2,
      nineToSix,
      '2026-03-24T11:00[Europe/Kyiv]',
    ],
    [
      'skips the weekend, on which the clocks change',
      '2026-03-27T17:30[Europe/Kyiv]',
      2,
      nineToSix,
      '2026-03-30T10:30[Europe/Kyiv]',
    ],
    ['takes fractions', '2026-03-24T17:30[Europe/Kyiv]', 0.75, nineToSix, '2026-03-25T09:15[Europe/Kyiv]'],
    [
      'has 0 hours passed at once, also while closed',
      '2026-03-28T03:00[Europe/Kyiv]',
      0,
      nineToSix,
      '2026-03-28T03:00[Europe/Kyiv]',
    ],
    [
      'skips a closed day',
      '2026-03-24T17:00[Europe/Kyiv]',
      2,
      { ...nineToSix, closed: ['2026-03-25'] },
      '2026-03-26T10:00[Europe/Kyiv]',
    ],
    [
      'works on a weekend day that is opened, even if it is also closed',
      '2026-03-27T17:00[Asia/Shanghai]',
      2,
      { ...nineToSix, closed: ['2026-03-28'], open: { '2026-03-28': [['10:00', '14:00']] } },
      '2026-03-28T11:00[Asia/Shanghai]',
    ],
    [
      'closes a day whose own windows are none',
      '2026-03-24T17:00[Europe/Kyiv]',
      2,
      { ...nineToSix, open: { '2026-03-25': [] } },
      '2026-03-26T10:00[Europe/Kyiv]',
    ],
    [
      'leaves the lunch out',
      '2026-03-24T11:00[Asia/Kathmandu]',
      3,
      daily(['09:00', '12:00'], ['13:00', '18:00']),
      '2026-03-24T15:00[Asia/Kathmandu]',
    ],
    [
      'works through midnight',
      '2026-03-24T23:00[America/New_York]',
      2,
      daily(['00:00', '04:00'], ['20:00', '24:00']),
      '2026-03-25T01:00[America/New_York]',
    ],
    [
      'loses the hour that the clocks skip',
      '2026-03-29T01:00[Europe/Kyiv]',
      4,
      daily(['00:00', '12:00']),
      '2026-03-29T06:00[Europe/Kyiv]',
    ],
    [
      'has the hour that the clocks show twice',
      '2026-10-25T01:00[Europe/Kyiv]',
      4,
      daily(['00:00', '12:00']),
      '2026-10-25T04:00[Europe/Kyiv]',
    ],
    [
      'knows half an hour of summer time',
      '2026-10-04T01:00[Australia/Lord_Howe]',
      2,
      daily(['00:00', '12:00']),
      '2026-10-04T03:30[Australia/Lord_Howe]',
    ],
    [
      'reads a skipped opening as the clock before it',
      '2026-03-29T00:00[Europe/Kyiv]',
      1,
      daily(['03:15', '12:00']),
      '2026-03-29T05:15[Europe/Kyiv]',
    ],
    [
      'counts a time once where a skip pushes one window into the next',
      '2026-03-29T00:00[Europe/Kyiv]',
      1.5,
      daily(['03:15', '03:45'], ['04:00', '05:00'], ['12:00', '18:00']),
      '2026-03-29T12:30[Europe/Kyiv]',
    ],
    [
      'opens at one where the day has no midnight',
      '2018-11-03T23:30[America/Sao_Paulo]',
      1,
      daily(['00:00', '24:00']),
      '2018-11-04T01:30[America/Sao_Paulo]',
    ],
    [
      'does not carry a window over midnight with the skipped hour',
      '2026-03-28T12:00[America/Nuuk]',
      1,
      { week: { sat: [['22:30', '23:30']], mon: [['09:00', '18:00']] } },
      '2026-03-30T09:30[America/Nuuk]',
    ],
    [
      'has no windows on a date that the zone skipped',
      '2011-12-29T17:00[Pacific/Apia]',
      2,
      nineToSix,
      '2012-01-02T10:00[Pacific/Apia]',
    ],
    [
      'finds the one day in years that is open',
      '2026-03-24T17:00[Europe/Kyiv]',
      2,
      { week: {}, open: { '2034-02-28': [['09:00', '18:00']] } },
      '2034-02-28T11:00[Europe/Kyiv]',
    ],
  ])('%s', (_what, from, hours, calendar, due) => {
    const tz = from.slice(from.indexOf('[') + 1, -1);
    const dueAt = addWorkingTime({ from: at(from), hours, tz, calendar });
    expect(dueAt).not.toBeNull();
    expect(
      Temporal.Instant.fromEpochMilliseconds(dueAt ?? 0)
        .toZonedDateTimeISO(tz)
        .toPlainDateTime()
        .toString(),
    ).toBe(Temporal.PlainDateTime.from(due).toString());
  });

  it('says null, and soon, when the calendar never opens for that long', () => {
    const question = { from: at('2026-03-24T10:00[Europe/Kyiv]'), tz: 'Europe/Kyiv' };
    const oneDay: WorkCalendar = { week: {}, open: { '2026-03-25': [['09:00', '10:00']] } };
    expect(addWorkingTime({ ...question, hours: 1, calendar: { week: {} } })).toBeNull();
    expect(addWorkingTime({ ...question, hours: 1.01, calendar: oneDay })).toBeNull();
    expect(addWorkingTime({ ...question, hours: 1, calendar: oneDay })).not.toBeNull();
    expect(subtractWorkingTime({ ...question, hours: 1, calendar: oneDay })).toBeNull();
    expect(nextOpening(question.from, { tz: question.tz, calendar: { week: { mon: [] } } })).toBeNull();
    expect(addWorkingTime({ ...question, hours: 1e9, calendar: nineToSix })).toBeNull();
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d hours', (hours) => {
    const question = { from: 0, hours, tz: 'UTC', calendar: nineToSix };
    expect(() => addWorkingTime(question)).toThrow(RangeError);
    expect(() => subtractWorkingTime(question)).toThrow(RangeError);
  });
});

describe('the calendar day', () => {
  it('begins at midnight, or after it where midnight is skipped', () => {
    expect(dayAt(at('2018-11-03T23:59[America/Sao_Paulo]'), 'America/Sao_Paulo').toString()).toBe('2018-11-03');
    expect(startOfDay(Temporal.PlainDate.from('2018-11-04'), 'America/Sao_Paulo')).toBe(
      at('2018-11-04T01:00[America/Sao_Paulo]'),
    );
  });
});

const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'America/Nuuk',
  'America/Havana',
  'Africa/Cairo',
  'Europe/London',
];

/** Some changes of the clocks in every zone, in 2011 (Samoa skips a day), 2018 (the last in Brazil) and 2025–2027. */
const CHANGES = ZONES.map((tz) => ({
  tz,
  changes: [2011, 2018, 2025, 2026, 2027].flatMap((year) => {
    const changes: number[] = [];
    let then = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${tz}]`).getTimeZoneTransition('next');
    for (; then?.year === year; then = then.getTimeZoneTransition('next')) changes.push(then.epochMilliseconds);
    return changes;
  }),
}));

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** None to three windows that do not overlap, some of them touching, many ending at midnight or near a change of the clocks. */
const windowsOfDay = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15),
      fc.integer({ min: 0, max: 48 }).map((half) => half * 30),
      fc.constant(1440),
    ),
    { maxLength: 6 },
  )
  .map((minutes) => {
    const times = minutes.sort((a, b) => a - b);
    const windows: OpenWindow[] = [];
    for (let i = 0; i + 1 < times.length; i += 2)
      windows.push([clockTime(times[i] ?? 0), clockTime(times[i + 1] ?? 0)]);
    return windows;
  });

const situation = fc
  .record({
    zone: fc.constantFrom(...CHANGES),
    change: fc.nat(),
    nearChange: fc.boolean(),
    anywhere: fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2037, 0) }),
    awayMs: fc.integer({ min: -2 * DAY_MS, max: 2 * DAY_MS }),
    wholeMinute: fc.boolean(),
    week: fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, windowsOfDay])), { requiredKeys: [] }),
    closed: fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 2 }),
    open: fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), windowsOfDay), { maxLength: 2 }),
    workMs: fc.integer({ min: 0, max: 20 * HOUR_MS }),
    spanMs: fc.integer({ min: 0, max: 5 * DAY_MS }),
  })
  .map(
    ({
      zone: { tz, changes },
      change,
      nearChange,
      anywhere,
      awayMs,
      wholeMinute,
      week,
      closed,
      open,
      workMs,
      spanMs,
    }) => {
      const anchor = (nearChange && changes[change % changes.length]) || anywhere;
      const from = wholeMinute ? Math.round((anchor + awayMs) / 60_000) * 60_000 : anchor + awayMs;
      const dateAt = (away: number) => new Date(anchor + away * DAY_MS).toISOString().slice(0, 10);
      const calendar: WorkCalendar = {
        week,
        closed: closed.map(dateAt),
        open: Object.fromEntries(open.map(([away, windows]) => [dateAt(away), windows])),
      };
      const weekMs = Object.values(calendar.week)
        .flat()
        .reduce((sum, [start, end]) => sum + Date.parse(`1970-01-01T${end}Z`) - Date.parse(`1970-01-01T${start}Z`), 0);
      // At most a week of work, so that the slow walk comes to an end.
      return { tz, calendar, from, hours: Math.min(workMs, weekMs) / HOUR_MS, spanMs, opens: weekMs > 0 };
    },
  );

describe('working time agrees with a walk minute by minute, over zones, changes of the clocks, holidays and split days', () => {
  it('adding', () => {
    fc.assert(
      fc.property(situation, ({ tz, calendar, from, hours }) => {
        const dueAt = minuteWalk(tz, calendar).add(from, Math.round(hours * HOUR_MS));
        expect(addWorkingTime({ from, hours, tz, calendar })).toBe(dueAt);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('subtracting', () => {
    fc.assert(
      fc.property(situation, ({ tz, calendar, from, hours }) => {
        const startedAt = minuteWalk(tz, calendar).subtract(from, Math.round(hours * HOUR_MS));
        expect(subtractWorkingTime({ from, hours, tz, calendar })).toBe(startedAt);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('measuring, forwards and backwards', () => {
    fc.assert(
      fc.property(situation, ({ tz, calendar, from, spanMs }) => {
        const openMs = minuteWalk(tz, calendar).between(from, from + spanMs);
        expect(workingTimeBetween(from, from + spanMs, { tz, calendar })).toBe(openMs);
        expect(workingTimeBetween(from + spanMs, from, { tz, calendar })).toBe(0 - openMs);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('the next opening', () => {
    fc.assert(
      fc.property(situation, ({ tz, calendar, from, opens }) => {
        fc.pre(opens);
        expect(nextOpening(from, { tz, calendar })).toBe(minuteWalk(tz, calendar).nextOpening(from));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('what was added lies between, to the millisecond', () => {
    fc.assert(
      fc.property(situation, ({ tz, calendar, from, hours }) => {
        const dueAt = addWorkingTime({ from, hours, tz, calendar }) ?? from;
        expect(workingTimeBetween(from, dueAt, { tz, calendar })).toBe(Math.round(hours * HOUR_MS));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
