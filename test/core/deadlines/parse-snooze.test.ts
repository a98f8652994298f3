import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseSnooze } from '../../../src/core/deadlines/parse-snooze.ts';
import type { Language } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
/** Wednesday, 18 November 2026; Thursday the 26th is closed. */
const rules = { now: at('2026-11-18T12:00'), tz, calendar: { ...DEFAULT_CALENDAR, closed: ['2026-11-26'] } };

describe('a typed snooze', () => {
  it.each<[language: Language, text: string, until: string | null]>([
    ['en', 'tomorrow', '2026-11-19T09:00'],
    ['en', 'tomorrow 7am', '2026-11-19T07:00'],
    ['en', 'Monday', '2026-11-23T09:00'],
    ['en', 'on Saturday', '2026-11-23T09:00'],
    ['en', '26 November', '2026-11-27T09:00'],
    ['en', 'in 2 hours', '2026-11-18T14:00'],
    ['en', 'in 3 days', '2026-11-23T09:00'],
    ['en', 'next week', '2026-11-23T09:00'],
    ['en', 'next month', '2026-12-01T09:00'],
    ['en', 'tonight', '2026-11-18T22:00'],
    ['en', 'today', null],
    ['en', 'at 9 am today', null],
    ['en', 'Monday or Tuesday', null],
    ['en', 'Monday, then Friday', null],
    ['en', 'soon', null],
    ['en', '', null],
    ['ru', 'завтра', '2026-11-19T09:00'],
    ['ru', 'завтра в 10', '2026-11-19T10:00'],
    ['ru', 'в понедельник', '2026-11-23T09:00'],
    ['ru', 'через 2 часа', '2026-11-18T14:00'],
    ['ru', 'через неделю', '2026-11-25T09:00'],
    ['ru', 'на следующей неделе', '2026-11-23T09:00'],
    ['ru', 'потом', null],
    ['uk', 'завтра', '2026-11-19T09:00'],
    ['uk', 'завтра о 10', '2026-11-19T10:00'],
    ['uk', 'у понеділок', '2026-11-23T09:00'],
    ['uk', 'через 2 години', '2026-11-18T14:00'],
    ['uk', 'наступного тижня', '2026-11-23T09:00'],
    ['uk', 'колись', null],
    ['zh-Hans', '明天', '2026-11-19T09:00'],
    ['zh-Hans', '明天上午10点', '2026-11-19T10:00'],
    ['zh-Hans', '下周一', '2026-11-23T09:00'],
    ['zh-Hans', '两小时后', '2026-11-18T14:00'],
    ['zh-Hans', '下周', '2026-11-23T09:00'],
    ['zh-Hans', '以后', null],
    ['zh-Hant', '明天', '2026-11-19T09:00'],
    ['zh-Hant', '下週一', '2026-11-23T09:00'],
    ['zh-Hant', '兩小時後', '2026-11-18T14:00'],
    ['zh-Hant', '下週', '2026-11-23T09:00'],
  ])('in %s: "%s"', (language, text, until) => {
    expect(parseSnooze(text, { ...rules, language })).toBe(until === null ? null : at(until));
  });

  it('is nothing with a calendar that never opens, unless it names the hour', () => {
    expect(parseSnooze('tomorrow', { ...rules, calendar: { week: {} }, language: 'en' })).toBeNull();
    expect(parseSnooze('tomorrow 9am', { ...rules, calendar: { week: {} }, language: 'en' })).toBe(
      at('2026-11-19T09:00'),
    );
  });
});
