import { afterEach, describe, expect, it } from 'vitest';
import { instantText, leftText, parseLocalInput, showTimesIn, toLocalInput } from '../../src/ui/times.ts';

afterEach(() => showTimesIn(''));

const NOW = Date.parse('2026-11-18T08:00:00Z');
const MINUTE = 60_000;

describe('how long is left', () => {
  it.each([
    [0, '0 min left'],
    [59 * MINUTE, '59 min left'],
    [100 * MINUTE, '1 hr 40 min left'],
    [30 * 60 * MINUTE, '30 hr left'],
    [72 * 60 * MINUTE, '3 days left'],
    [-20 * MINUTE, '20 min late'],
  ])('%d ms: %s', (ms, words) => expect(leftText(NOW + ms, NOW)).toBe(words));
});

describe('times in the user’s zone', () => {
  it.each([
    ['Asia/Taipei', '2026-11-18T16:00'],
    ['Europe/Kyiv', '2026-11-18T10:00'],
    ['America/New_York', '2026-11-18T03:00'],
    ['Asia/Kathmandu', '2026-11-18T13:45'],
  ])('%s', (tz, local) => {
    showTimesIn(tz);
    expect(toLocalInput(NOW)).toBe(local);
    expect(parseLocalInput(local)).toBe(NOW);
    expect(instantText(NOW)).toContain(local.slice(-2));
  });

  it('reads an hour that the clocks skip as the next, and nothing as null', () => {
    showTimesIn('Europe/Kyiv');
    expect(parseLocalInput('2026-03-29T03:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(parseLocalInput('')).toBeNull();
  });
});
