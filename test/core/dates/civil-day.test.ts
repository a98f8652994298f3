import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  daysInMonth,
  findDayOf,
  instantOf,
  localTimeOf,
  weekdayOf,
} from '../../../src/core/dates/civil-day.ts';

const ZONES = [
  'UTC',
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  '+05:30',
];
const days = fc.integer({ min: -30_000, max: 60_000 });
/** Days on which one of the zones changes its clocks, and one on which none does. */
// biome-ignore format: a list of days
const CHANGES = [
  '2026-02-15', '2026-03-08', '2026-03-22', '2026-03-29', '2026-04-05', '2026-07-01', '2026-10-04', '2026-10-25',
  '2026-11-01',
];
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
const plainOf = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });

describe('a day as a number', () => {
  it('is the same day of the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const plain = plainOf(day);
        expect(dateOf(day)).toEqual({ year: plain.year, month: plain.month, day: plain.day });
        expect(findDayOf(plain.year, plain.month, plain.day)).toBe(day);
        expect(weekdayOf(day)).toBe(plain.dayOfWeek);
        expect(daysInMonth(plain.year, plain.month)).toBe(plain.daysInMonth);
        expect(plainOf(addMonths(day, months)).toString()).toBe(plain.add({ months }).toString());
      }),
    );
  });

  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 4, 0],
  ])('is none for %i-%i-%i', (year, month, day) => {
    expect(findDayOf(year, month, day)).toBeNull();
  });
});

describe('the clocks of a zone', () => {
  const zones = fc.constantFrom(...ZONES);

  it('show what Temporal says they show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_100_000_000, max: 2_000_000_000 }), zones, (seconds, tz) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(tz);
        const { day, hour, minute } = localTimeOf(seconds * 1000, tz);
        expect([plainOf(day).toString(), hour, minute]).toEqual([
          shown.toPlainDate().toString(),
          shown.hour,
          shown.minute,
        ]);
      }),
    );
  });

  it('show a time when Temporal says they do, on the days when they change too', () => {
    for (const tz of ZONES) {
      for (const day of CHANGES.flatMap((date) => [-1, 0, 1].map((beside) => dayOf(date) + beside))) {
        for (const [hour, minute] of [
          [0, 30],
          [1, 30],
          [2, 15],
          [3, 0],
          [18, 0],
        ] as const) {
          const told = plainOf(day).toPlainDateTime({ hour, minute }).toZonedDateTime(tz);
          expect(instantOf(day, { hour, minute }, tz), `${told}`).toBe(told.epochMilliseconds);
        }
      }
    }
  });
});
