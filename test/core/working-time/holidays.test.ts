import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import file from '../../../public/holidays/holidays.json' with { type: 'json' };
import { DEFAULT_CALENDAR, type WorkCalendar } from '../../../src/core/working-time/calendar.ts';
import {
  findHolidays,
  findUnknownHolidays,
  joinHolidays,
  listHolidayCountries,
} from '../../../src/core/working-time/holidays.ts';
import {
  addWorkingTime,
  isOpen,
  nextOpening,
  subtractWorkingTime,
  workingTimeBetween,
} from '../../../src/core/working-time/working-time.ts';
import { minuteWalk } from './minute-walk.ts';

const at = (iso: string) => Temporal.ZonedDateTime.from(iso).epochMilliseconds;
const holidays = (country: string) => findHolidays(file, country);

describe('a public holiday', () => {
  it.each([
    ['US', '2026-11-26', 'Thanksgiving'],
    ['US', '2026-07-03', 'Independence Day, observed on a Friday'],
    ['GB', '2026-08-31', 'the summer bank holiday'],
    ['GB', '2026-12-28', 'Boxing Day, moved to Monday'],
    ['IE', '2026-03-17', 'St Patrick'],
    ['DE', '2026-10-03', 'unity'],
    ['FR', '2026-07-14', 'the fourteenth of July'],
    ['UA', '2026-08-24', 'independence'],
    ['RU', '2026-01-06', 'in the middle of the new year holidays'],
    ['KZ', '2026-12-16', 'independence'],
    ['TW', '2026-02-17', 'the lunar new year'],
    ['HK', '2026-02-19', 'its third day'],
    ['CN', '2026-10-07', 'the last of the golden week'],
    ['KR', '2026-09-26', 'the third day of Chuseok'],
    ['JP', '2026-05-06', 'moved behind the golden week'],
    ['IL', '2026-09-21', 'Yom Kippur, by its day and not its eve'],
    ['TR', '2026-03-22', 'the third day of the feast'],
    ['IN', '2026-01-26', 'the republic'],
  ])('in %s on %s: %s', (country, date) => {
    expect(holidays(country)?.closed).toContain(date);
  });

  it.each([
    ['US', '2026-11-27', 'the day after Thanksgiving'],
    ['GB', '2026-07-03', 'a Friday'],
    ['CN', '2026-03-08', 'a half day'],
    ['CN', '2027-06-01', 'a day off for children'],
    ['TR', '2026-03-23', 'the day after the feast'],
  ])('is none in %s on %s: %s', (country, date) => {
    expect(holidays(country)?.closed).not.toContain(date);
  });

  it('is listed by country, and of no other is anything made up', () => {
    expect(listHolidayCountries(file)).toEqual(expect.arrayContaining(['US', 'GB', 'CN', 'TW', 'RU', 'UA']));
    expect(holidays('XX')).toBeNull();
    expect(holidays('toString')).toBeNull();
    expect(() => findHolidays([], 'US')).toThrow('The holidays must be an object with "countries", and not [].');
  });
});

describe('a calendar with holidays', () => {
  const due = (country: string, tz: string, from: string, hours: number, calendar: WorkCalendar = DEFAULT_CALENDAR) => {
    const joined = joinHolidays(calendar, holidays(country));
    const dueAt = addWorkingTime({ from: at(`${from}[${tz}]`), hours, tz, calendar: joined });
    return Temporal.Instant.fromEpochMilliseconds(dueAt ?? 0)
      .toZonedDateTimeISO(tz)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
  };

  it('leaves out ours and the client’s', () => {
    const calendar = joinHolidays(DEFAULT_CALENDAR, holidays('UA'), holidays('US'));
    expect(calendar.closed).toEqual(expect.arrayContaining(['2026-08-24', '2026-11-26']));
    expect(due('US', 'America/New_York', '2026-11-25T16:00', 4)).toBe('2026-11-27T11:00');
  });

  it('works the weekends that China works for its long holidays, and not those of the client’s country', () => {
    expect(due('CN', 'Asia/Shanghai', '2026-02-13T17:00', 2)).toBe('2026-02-14T10:00');
    expect(due('CN', 'Asia/Shanghai', '2026-02-14T17:00', 2)).toBe('2026-02-24T10:00');
    expect(joinHolidays(DEFAULT_CALENDAR, holidays('UA'), holidays('CN')).open).toEqual({});
  });

  it('gives way to what the user wrote: open beats closed beats week', () => {
    const open: WorkCalendar = { ...DEFAULT_CALENDAR, open: { '2026-11-26': [['10:00', '12:00']] } };
    expect(due('US', 'America/New_York', '2026-11-25T16:00', 3, open)).toBe('2026-11-26T11:00');
    const closed: WorkCalendar = { ...DEFAULT_CALENDAR, closed: ['2026-02-14'] };
    expect(due('CN', 'Asia/Shanghai', '2026-02-13T17:00', 2, closed)).toBe('2026-02-24T10:00');
  });

  it('is open until the minute of its closing, and not on a holiday', () => {
    const schedule = { tz: 'America/New_York', calendar: joinHolidays(DEFAULT_CALENDAR, holidays('US')) };
    expect(isOpen(at('2026-11-25T09:00[America/New_York]'), schedule)).toBe(true);
    expect(isOpen(at('2026-11-25T18:00[America/New_York]'), schedule)).toBe(false);
    expect(isOpen(at('2026-11-26T12:00[America/New_York]'), schedule)).toBe(false);
  });

  it('says from which year on it knows no more', () => {
    const [us, cn] = [holidays('US'), holidays('CN')];
    expect(findUnknownHolidays(at('2031-12-31T23:00[America/New_York]'), 'America/New_York', [us, null])).toBeNull();
    expect(findUnknownHolidays(at('2031-12-31T23:00[America/New_York]'), 'Asia/Tokyo', [us])).toEqual({
      country: 'US',
      knownUntil: 2031,
    });
    expect(findUnknownHolidays(at('2027-01-01T00:00[Asia/Shanghai]'), 'Asia/Shanghai', [us, cn])).toEqual({
      country: 'CN',
      knownUntil: 2026,
    });
  });
});

describe('working time agrees with a walk minute by minute, in every country, around its holidays', () => {
  const ZONES = [
    'Europe/Kyiv',
    'America/New_York',
    'Asia/Shanghai',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Asia/Tokyo',
  ];
  const countries = listHolidayCountries(file);
  const week: WorkCalendar['week'] = {
    ...DEFAULT_CALENDAR.week,
    tue: [
      ['08:30', '12:15'],
      ['13:00', '17:45'],
    ],
    sun: [['22:00', '24:00']],
  };
  const situation = fc
    .record({
      tz: fc.constantFrom(...ZONES),
      own: fc.constantFrom(...countries),
      client: fc.option(fc.constantFrom(...countries)),
      near: fc.nat(),
      awayMs: fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 }),
      workMs: fc.integer({ min: 1, max: 12 * 3_600_000 }),
    })
    .map(({ tz, own, client, near, awayMs, workMs }) => {
      const home = holidays(own);
      const days = [...(home?.worked ?? []), ...(home?.closed ?? [])];
      const from = Date.parse(`${days[near % days.length]}T12:00Z`) + awayMs;
      return { tz, from, workMs, calendar: joinHolidays({ week }, home, client === null ? null : holidays(client)) };
    });

  it('forwards, backwards, between, and whether it is open', () => {
    fc.assert(
      fc.property(situation, ({ tz, from, workMs, calendar }) => {
        const walk = minuteWalk(tz, calendar);
        const hours = workMs / 3_600_000;
        const dueAt = walk.add(from, workMs);
        expect(addWorkingTime({ from, hours, tz, calendar })).toBe(dueAt);
        expect(subtractWorkingTime({ from, hours, tz, calendar })).toBe(walk.subtract(from, workMs));
        expect(workingTimeBetween(from, dueAt, { tz, calendar })).toBe(workMs);
        expect(nextOpening(from, { tz, calendar })).toBe(walk.nextOpening(from));
        expect(isOpen(from, { tz, calendar })).toBe(walk.isOpen(from));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
