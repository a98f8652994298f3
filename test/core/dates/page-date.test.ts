import { describe, expect, it } from 'vitest';
import { parsePageDate } from '../../../src/core/dates/page-date.ts';

const at = (raw: string, tz = 'Europe/Kyiv') => {
  const instant = parsePageDate(raw, { tz });
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
};

describe('a date as a webmail shows it', () => {
  it.each([
    ['2026-11-16T14:02:00Z', '2026-11-16T14:02'],
    ['2026-11-16T14:02:00+02:00', '2026-11-16T12:02'],
    ['Mon, 16 Nov 2026 13:30:00 +0100', '2026-11-16T12:30'],
    ['2026-11-17 09:42', '2026-11-17T07:42'],
    ['17.11.2026 09:42', '2026-11-17T07:42'],
    ['Nov 16, 2026, 4:02\u202fPM', '2026-11-16T14:02'],
    ['Mon, Nov 16, 2026, 12:05 AM', '2026-11-15T22:05'],
    ['16 November 2026 at 16:02', '2026-11-16T14:02'],
    ['2026年11月16日 16:02', '2026-11-16T14:02'],
    ['2026年11月16日 下午4:02', '2026-11-16T14:02'],
    ['2026年11月16日 週一 上午12:05', '2026-11-15T22:05'],
    ['16 нояб. 2026 г., 16:02:00', '2026-11-16T14:02'],
    ['1 мая 2026 г., 16:02', '2026-05-01T13:02'],
    ['16 лист. 2026 р., 16:02', '2026-11-16T14:02'],
    ['понеділок, 16 листопада 2026 р., 16:02', '2026-11-16T14:02'],
    ['11/16/2026 16:02', '2026-11-16T14:02'],
    ['\u200e16.11.2026 16:02\u200e', '2026-11-16T14:02'],
  ])('reads %s', (raw, instant) => expect(at(raw)).toBe(instant));

  it.each([
    '',
    'Tue 09:42',
    'Today 09:42',
    'yesterday',
    '03/04/2026 09:42',
    '2026-11-17',
    '31.02.2026 09:42',
    '5 мин. назад',
  ])('says nothing of "%s"', (raw) => expect(at(raw)).toBeNull());

  it('counts an hour that the spring change skips as the browser does', () => {
    expect(at('2026-03-29 03:30')).toBe('2026-03-29T01:30');
  });
});
