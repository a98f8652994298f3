import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR, parseCalendar, parseZone } from '../../../src/core/working-time/calendar.ts';

describe('a calendar is taken', () => {
  it.each<[what: string, calendar: unknown]>([
    ['as it stands by default', DEFAULT_CALENDAR],
    ['with no open time at all', { week: {} }],
    [
      'with windows that touch',
      {
        week: {
          mon: [
            ['09:00', '12:00'],
            ['12:00', '24:00'],
          ],
        },
      },
    ],
    [
      'with days closed and opened, a leap day among them',
      { week: {}, closed: ['2028-02-29'], open: { '2026-12-24': [['09:00', '13:00']], '2026-12-25': [] } },
    ],
  ])('%s', (_what, calendar) => {
    expect(parseCalendar(calendar)).toEqual(calendar);
  });

  it('as a copy, with the windows of a day in order', () => {
    const given = {
      week: {
        mon: [
          ['14:00', '18:00'],
          ['09:00', '12:00'],
        ],
      },
    };
    const calendar = parseCalendar(given);
    expect(calendar.week.mon).toEqual([
      ['09:00', '12:00'],
      ['14:00', '18:00'],
    ]);
    expect(given.week.mon[0]).toEqual(['14:00', '18:00']);
  });
});

describe('a calendar is refused, in one sentence', () => {
  const mon = (...windows: unknown[]) => ({ week: { mon: windows } });
  it.each<[calendar: unknown, sentence: string]>([
    [null, 'The calendar must be an object with "week", and may have "closed" and "open".'],
    [[], 'The calendar must be an object with "week", and may have "closed" and "open".'],
    [{ week: [] }, 'The calendar must be an object with "week", and may have "closed" and "open".'],
    [{ week: {}, holidays: [] }, 'The calendar has an unknown entry "holidays".'],
    [{ week: { monday: [] } }, 'The week has an unknown day "monday"; its days are mon, tue, wed, thu, fri, sat, sun.'],
    [{ week: { mon: '09:00-18:00' } }, 'The windows of mon must be a list.'],
    [mon('09:00-18:00'), 'A window of mon must be a pair of times, such as ["09:00", "18:00"], and not "09:00-18:00".'],
    [mon(['09:00']), 'A window of mon must be a pair of times, such as ["09:00", "18:00"], and not ["09:00"].'],
    [mon(['9:00', '18:00']), 'On mon, "9:00" is not a time HH:MM at which a window begins.'],
    [mon(['24:00', '24:00']), 'On mon, "24:00" is not a time HH:MM at which a window begins.'],
    [mon(['09:00', '24:30']), 'On mon, "24:30" is not a time HH:MM, or 24:00, at which a window ends.'],
    [mon(['09:00', 18]), 'On mon, 18 is not a time HH:MM, or 24:00, at which a window ends.'],
    [mon(['18:00', '09:00']), 'The window 18:00–09:00 of mon does not end after it begins.'],
    [mon(['09:00', '09:00']), 'The window 09:00–09:00 of mon does not end after it begins.'],
    [mon(['11:00', '15:00'], ['09:00', '12:00']), 'The windows 09:00–12:00 and 11:00–15:00 of mon overlap.'],
    [
      mon(['09:00', '18:00'], ['10:00', '11:00'], ['12:00', '13:00']),
      'The windows 09:00–18:00 and 10:00–11:00 of mon overlap.',
    ],
    [{ week: {}, closed: '2026-01-01' }, 'The calendar\'s "closed" must be a list of dates.'],
    [{ week: {}, closed: ['2026-02-29'] }, '"2026-02-29" in the calendar is not a date YYYY-MM-DD.'],
    [{ week: {}, closed: ['2026-01-01T00:00'] }, '"2026-01-01T00:00" in the calendar is not a date YYYY-MM-DD.'],
    [{ week: {}, closed: [20260101] }, '20260101 in the calendar is not a date YYYY-MM-DD.'],
    [{ week: {}, open: [] }, 'The calendar\'s "open" must be an object of windows by date.'],
    [{ week: {}, open: { '01.02.2026': [] } }, '"01.02.2026" in the calendar is not a date YYYY-MM-DD.'],
    [JSON.parse('{"week":{},"open":{"__proto__":[]}}'), '"__proto__" in the calendar is not a date YYYY-MM-DD.'],
    [
      { week: {}, open: { '2026-01-01': [['18:00', '09:00']] } },
      'The window 18:00–09:00 of 2026-01-01 does not end after it begins.',
    ],
  ])('%j', (calendar, sentence) => {
    expect(() => parseCalendar(calendar)).toThrow(new Error(sentence));
  });

  it('with a long value cut short', () => {
    expect(() => parseCalendar({ week: {}, closed: ['x'.repeat(5_000)] })).toThrow(/^"x{59}… in the calendar/);
  });
});

describe('a zone', () => {
  it.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['UTC', 'UTC'],
    ['+05:45', '+05:45'],
  ])('%s is known', (given, zone) => {
    expect(parseZone(given)).toBe(zone);
  });

  it.each(['Mars/Olympus', '', 'Kyiv', '2026-01-01T00:00Z', null, 2])('%j is refused', (given) => {
    expect(() => parseZone(given)).toThrow(
      new Error(`${JSON.stringify(given)} is not a time zone, such as "Europe/Kyiv".`),
    );
  });
});
