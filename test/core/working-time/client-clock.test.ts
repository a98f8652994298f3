import { describe, expect, it } from 'vitest';
import { findClientClock, findDateOffset, findSenderZone } from '../../../src/core/working-time/client-clock.ts';

/** Thursday, 19 November 2026, 09:40 in Kyiv. */
const now = Date.parse('2026-11-19T07:40Z');
const ours = { now, ourTz: 'Europe/Kyiv' };

describe('the client’s clock', () => {
  it.each([
    ['America/Los_Angeles', '23:40', -1, false, '2026-11-19T17:00Z'],
    ['Asia/Tokyo', '16:40', 0, true, null],
    ['Pacific/Kiritimati', '21:40', 0, false, '2026-11-19T19:00Z'],
    ['Europe/Kyiv', '09:40', 0, true, null],
    ['Asia/Kathmandu', '13:25', 0, true, null],
  ])('in %s shows %s', (zone, time, daysAhead, isOpen, opensAt) => {
    expect(findClientClock({ ...ours, zone })).toEqual({
      tz: zone,
      isGuess: false,
      time,
      daysAhead,
      isOpen,
      opensAt: opensAt && Date.parse(opensAt),
    });
  });

  it('is a guess when only an offset is known, and nothing without that', () => {
    expect(findClientClock({ ...ours, offsetMinutes: -210 })).toMatchObject({
      tz: '-03:30',
      isGuess: true,
      time: '04:10',
    });
    expect(findClientClock({ ...ours, offsetMinutes: 330 })).toMatchObject({ tz: '+05:30', isOpen: true });
    expect(findClientClock({ ...ours, zone: 'Asia/Tokyo', offsetMinutes: 330 })).toMatchObject({ isGuess: false });
    expect(findClientClock(ours)).toBeNull();
    expect(findClientClock({ ...ours, zone: null, offsetMinutes: null })).toBeNull();
  });

  it('keeps their holidays, and has no opening where they never open', () => {
    const calendar = { week: { thu: [['09:00', '18:00'] as [string, string]] }, closed: ['2026-11-19'] };
    expect(findClientClock({ ...ours, zone: 'Asia/Tokyo', calendar })?.opensAt).toBe(Date.parse('2026-11-26T00:00Z'));
    expect(findClientClock({ ...ours, zone: 'Asia/Tokyo', calendar: { week: {} } })).toMatchObject({
      isOpen: false,
      opensAt: null,
    });
  });
});

describe('the offset of a mail’s date', () => {
  it.each([
    ['Wed, 18 Nov 2026 10:00:00 +0200', 120],
    ['Wed, 18 Nov 2026 10:00:00 -0330 (NST)', -210],
    ['2026-11-18T10:00:00+05:45', 345],
    ['2026-11-18 10:00 -08:00', -480],
    ['2026-11-18T10:00:00Z', null],
    ['Wed, 18 Nov 2026 10:00:00 +0000', null],
    ['Wed, 18 Nov 2026 10:00:00 -0000', null],
    ['2026-11-18T10:00:00+15:00', null],
    ['2026-11-18T10:00:00+02:07', null],
    ['2026-11-18', null],
    ['18-11-2026', null],
    ['10:00', null],
    ['', null],
  ])('%s: %s', (date, offset) => {
    expect(findDateOffset(date)).toBe(offset);
  });
});

describe('the zone of a mail', () => {
  it.each([
    ['Mon, 16 Nov 2026 16:02:00 +0800', '+08:00'],
    ['Mon, 16 Nov 2026 16:02:00 -0330 (NDT)', '-03:30'],
    ['2026-11-16T16:02:00.000-05:00', '-05:00'],
    ['Mon, 16 Nov 2026 16:02:00 +0000', null],
    ['16.11.2026 16:02', null],
    ['2026-11-16', null],
    ['', null],
  ])('of "%s" is %s', (date, zone) => expect(findSenderZone(date)).toBe(zone));
});
