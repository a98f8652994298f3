import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type SnoozePresets, snoozePresets } from '../../../src/core/deadlines/snooze.ts';
import { DEFAULT_CALENDAR, WEEKDAYS, type WorkCalendar } from '../../../src/core/working-time/calendar.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
const shown = (instant: number | null) =>
  instant === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(tz)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });

/** The week of Wednesday, 25 March 2026; in the night to Sunday the clocks go forward. */
describe('the moments to snooze to', () => {
  const easter: WorkCalendar = { ...DEFAULT_CALENDAR, closed: ['2026-03-30'] };
  const always: WorkCalendar = { week: Object.fromEntries(WEEKDAYS.map((day) => [day, [['00:00', '24:00']]])) };
  const nights: WorkCalendar = { week: { wed: [['20:00', '24:00']], thu: [['00:00', '04:00']] } };
  it.each<[what: string, now: string, calendar: WorkCalendar, presets: Record<keyof SnoozePresets, string | null>]>([
    [
      'on Wednesday morning',
      '2026-03-25T10:00',
      DEFAULT_CALENDAR,
      {
        inAnHour: '2026-03-25T11:00',
        laterToday: '2026-03-25T13:00',
        tomorrow: '2026-03-26T09:00',
        monday: '2026-03-30T09:00',
      },
    ],
    [
      'three hours before the closing',
      '2026-03-25T15:00',
      DEFAULT_CALENDAR,
      {
        inAnHour: '2026-03-25T16:00',
        laterToday: '2026-03-25T18:00',
        tomorrow: '2026-03-26T09:00',
        monday: '2026-03-30T09:00',
      },
    ],
    [
      'when today is too short for later',
      '2026-03-25T15:01',
      DEFAULT_CALENDAR,
      { inAnHour: '2026-03-25T16:01', laterToday: null, tomorrow: '2026-03-26T09:00', monday: '2026-03-30T09:00' },
    ],
    [
      'on Friday night',
      '2026-03-27T22:00',
      DEFAULT_CALENDAR,
      { inAnHour: '2026-03-30T10:00', laterToday: null, tomorrow: '2026-03-30T09:00', monday: '2026-03-30T09:00' },
    ],
    [
      'before Monday is closed',
      '2026-03-27T10:00',
      easter,
      {
        inAnHour: '2026-03-27T11:00',
        laterToday: '2026-03-27T13:00',
        tomorrow: '2026-03-31T09:00',
        monday: '2026-03-31T09:00',
      },
    ],
    [
      'on a Monday: the next one',
      '2026-03-30T08:00',
      DEFAULT_CALENDAR,
      {
        inAnHour: '2026-03-30T10:00',
        laterToday: '2026-03-30T12:00',
        tomorrow: '2026-03-31T09:00',
        monday: '2026-04-06T09:00',
      },
    ],
    [
      'on a Sunday: Monday is tomorrow',
      '2026-03-29T12:00',
      DEFAULT_CALENDAR,
      { inAnHour: '2026-03-30T10:00', laterToday: null, tomorrow: '2026-03-30T09:00', monday: '2026-03-30T09:00' },
    ],
    [
      'in a week without a day off',
      '2026-03-25T10:00',
      always,
      {
        inAnHour: '2026-03-25T11:00',
        laterToday: '2026-03-25T13:00',
        tomorrow: '2026-03-26T00:00',
        monday: '2026-03-30T00:00',
      },
    ],
    [
      'on the night shift',
      '2026-03-25T22:30',
      nights,
      { inAnHour: '2026-03-25T23:30', laterToday: null, tomorrow: '2026-03-26T00:00', monday: '2026-04-01T20:00' },
    ],
    [
      'with a calendar that never opens',
      '2026-03-25T10:00',
      { week: {} },
      { inAnHour: null, laterToday: null, tomorrow: null, monday: null },
    ],
  ])('%s', (_what, now, calendar, presets) => {
    const { inAnHour, laterToday, tomorrow, monday } = snoozePresets({ now: at(now), tz, calendar });
    expect({
      inAnHour: shown(inAnHour),
      laterToday: shown(laterToday),
      tomorrow: shown(tomorrow),
      monday: shown(monday),
    }).toEqual(presets);
  });
});
