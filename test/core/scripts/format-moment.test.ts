import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../../src/core/scripts/format-moment.ts';
import type { Language } from '../../../src/core/types.ts';

const NOW = Date.UTC(2026, 10, 18);

describe('a moment in a mail', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Friday 20 November, 5:00 pm', 'Tuesday 5 January 2027', 'Friday 20 November, 12:05 am'],
    ['zh-Hans', '11月20日（周五）17:00', '2027年1月5日（周二）', '11月20日（周五）00:05'],
    ['zh-Hant', '11月20日（週五）17:00', '2027年1月5日（週二）', '11月20日（週五）00:05'],
    ['ru', '20 ноября (пятница), 17:00', '5 января 2027 года (вторник)', '20 ноября (пятница), 00:05'],
    ['uk', '20 листопада (п’ятниця), 17:00', '5 січня 2027 року (вівторок)', '20 листопада (п’ятниця), 00:05'],
  ])('reads naturally in %s', (language, hour, day, midnight) => {
    expect(formatMoment(String(Date.UTC(2026, 10, 20, 15)), language, 'Europe/Kyiv', NOW)).toBe(hour);
    expect(formatMoment('2027-01-05', language, 'Europe/Kyiv', NOW)).toBe(day);
    expect(formatMoment('2026-11-20T00:05', language, 'Asia/Taipei', NOW)).toBe(midnight);
  });

  it.each([
    ['2026-11-20T17:00:00Z', 'Asia/Shanghai', 'Saturday 21 November, 1:00 am'],
    ['2026-11-20T17:00:00+02:00', 'UTC', 'Friday 20 November, 3:00 pm'],
    ['2026-11-20T17:00', 'America/New_York', 'Friday 20 November, 5:00 pm'],
    ['2026-03-29T03:30', 'Europe/Kyiv', 'Sunday 29 March, 4:30 am'],
  ])('puts %s into %s', (value, tz, expected) => {
    expect(formatMoment(value, 'en', tz, NOW)).toBe(expected);
  });

  it.each(['', 'Friday', '2026-13-40', '2026-02-30T10:00', '2026-11-20T', '12', '99999999999999999', 'tomorrow at 5'])(
    'leaves %j to the writer',
    (value) => {
      expect(formatMoment(value, 'en', 'UTC', NOW)).toBeNull();
    },
  );
});
