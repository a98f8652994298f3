import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownLabel, countdownTone, nextLabelAt } from '../../../src/core/deadlines/countdown.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 25, 8);

describe('the label of the time left', () => {
  it.each<[leftMs: number, label: string]>([
    [9 * DAY + 23 * HOUR, '9d'],
    [2 * DAY, '2d'],
    [2 * DAY - 1, '1d'],
    [DAY, '1d'],
    [DAY - 1, '23h'],
    [3 * HOUR + 59 * MINUTE, '3h'],
    [HOUR, '1h'],
    [HOUR - 1, '59m'],
    [45 * MINUTE + 59 * SECOND, '45m'],
    [MINUTE, '1m'],
    [MINUTE - 1, '0m'],
    [0, '0m'],
    [-1, '0m'],
    [-MINUTE + 1, '0m'],
    [-MINUTE, '-1m'],
    [-20 * MINUTE - 59 * SECOND, '-20m'],
    [-HOUR + 1, '-59m'],
    [-HOUR, '-1h'],
    [-3 * HOUR, '-3h'],
    [-DAY + 1, '-23h'],
    [-DAY, '-1d'],
    [-99 * DAY, '-99d'],
    [-100 * DAY, '-99d'],
    [999 * DAY, '999d'],
    [1000 * DAY, '999d'],
  ])('%d ms: %s', (leftMs, label) => {
    expect(countdownLabel(NOW + leftMs, NOW)).toBe(label);
  });
});

it.each<[leftMs: number, inMs: number | null]>([
  [3 * HOUR + 5 * MINUTE, 5 * MINUTE + 1],
  [HOUR, 1],
  [MINUTE, 1],
  [MINUTE - 1, 2 * MINUTE - 1],
  [0, MINUTE],
  [-MINUTE, MINUTE],
  [-59 * MINUTE, MINUTE],
  [-23 * HOUR, HOUR],
  [-98 * DAY, DAY],
  [-99 * DAY, null],
  [1_001 * DAY, 2 * DAY + 1],
])('%d ms before the date the label changes in %s ms', (leftMs, inMs) => {
  expect(nextLabelAt(NOW + leftMs, NOW)).toBe(inMs === null ? null : NOW + inMs);
});

it.each<[leftMs: number, tone: string]>([
  [31 * MINUTE, 'calm'],
  [30 * MINUTE + 1, 'calm'],
  [30 * MINUTE, 'amber'],
  [1, 'amber'],
  [0, 'red'],
  [-DAY, 'red'],
])('%d ms before the date the tone is %s', (leftMs, tone) => {
  expect(countdownTone({ dueAt: NOW + leftMs, dueSoonAt: NOW + leftMs - 30 * MINUTE }, NOW)).toBe(tone);
});

describe('at any time', () => {
  const leftMs = fc.oneof(
    ...[2 * MINUTE, 2 * HOUR, 2 * DAY, 3_000 * DAY].map((most) => fc.integer({ min: -most, max: most })),
    fc
      .tuple(fc.constantFrom(MINUTE, HOUR, DAY), fc.integer({ min: -120, max: 120 }), fc.integer({ min: -1, max: 1 }))
      .map(([unit, count, off]) => unit * count + off),
  );

  it('the label has at most four characters, and says no more than is true', () => {
    const UNITS = { m: MINUTE, h: HOUR, d: DAY };
    fc.assert(
      fc.property(leftMs, (left) => {
        const label = countdownLabel(NOW + left, NOW);
        expect(label).toMatch(/^(?:0|-?[1-9]\d{0,2})[mhd]$/);
        expect(label.length).toBeLessThanOrEqual(4);
        const claimed = Number.parseInt(label, 10) * UNITS[label.at(-1) as 'm' | 'h' | 'd'];
        expect(Math.abs(claimed)).toBeLessThanOrEqual(Math.abs(left));
        if (claimed !== 0) expect(Math.sign(claimed)).toBe(Math.sign(left));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the label stays the same until nextLabelAt, and is another then', () => {
    fc.assert(
      fc.property(leftMs, fc.double({ min: 0, max: 1, noNaN: true }), (left, part) => {
        const dueAt = NOW + left;
        const label = countdownLabel(dueAt, NOW);
        const next = nextLabelAt(dueAt, NOW);
        if (next === null) {
          expect(label).toBe('-99d');
          expect(countdownLabel(dueAt, NOW + 10_000 * DAY)).toBe('-99d');
          return;
        }
        expect(next).toBeGreaterThan(NOW);
        expect(countdownLabel(dueAt, next)).not.toBe(label);
        for (const between of [next - 1, NOW + Math.floor((next - 1 - NOW) * part)])
          expect(countdownLabel(dueAt, between)).toBe(label);
      }),
      { numRuns: 2_000 },
    );
  });
});
