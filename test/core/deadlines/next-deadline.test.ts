import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownLabel, countdownTone } from '../../../src/core/deadlines/countdown.ts';
import {
  deadlineStatus,
  meetDeadline,
  pauseDeadline,
  snoozeDeadline,
  startDeadline,
} from '../../../src/core/deadlines/deadline.ts';
import type { TimedDeadline } from '../../../src/core/deadlines/due-soon.ts';
import { nextChangeAt, pickNextDeadline } from '../../../src/core/deadlines/next-deadline.ts';
import { deadlineFrom } from './deadline-from.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 25, 8);

const due = (inMs: number, soonMs = 30 * MINUTE): TimedDeadline => ({
  ...startDeadline(deadlineFrom({ threadKey: String(inMs), startedAt: NOW - DAY, dueAt: NOW + inMs })),
  dueSoonAt: NOW + inMs - soonMs,
});

describe('the next deadline', () => {
  it('is the running one that is due first, or longest over', () => {
    const first = due(-HOUR);
    expect(pickNextDeadline([due(HOUR), first, due(2 * HOUR)], NOW)).toBe(first);
  });

  it('is not one that sleeps or has ended', () => {
    const awake = due(HOUR);
    const asleep = snoozeDeadline(due(MINUTE), NOW + 1);
    expect(pickNextDeadline([asleep, meetDeadline(due(2 * MINUTE), NOW), awake], NOW)).toBe(awake);
    expect(pickNextDeadline([asleep, awake], NOW + 1)).toBe(asleep);
    expect(pickNextDeadline([meetDeadline(awake, NOW)], NOW)).toBeNull();
  });
});

describe('the next change', () => {
  it.each<[what: string, deadlines: TimedDeadline[], inMs: number | null]>([
    ['the hour of the badge', [due(2 * HOUR + 5 * MINUTE)], 5 * MINUTE + 1],
    ['its minute', [due(5 * MINUTE + 9)], 10],
    ['turning amber', [due(2 * HOUR, 2 * HOUR - 3)], 1],
    ['turning amber, between two labels', [due(2 * HOUR + 5 * MINUTE, 2 * HOUR + 3 * MINUTE)], 2 * MINUTE],
    ['turning red', [due(30)], 30],
    ['a day overdue', [due(-DAY - HOUR)], 23 * HOUR],
    ['a second deadline due while the first is long over', [due(-DAY), due(3 * HOUR, HOUR)], 2 * HOUR],
    ['the end of a snooze', [snoozeDeadline(due(HOUR), NOW + 7 * MINUTE)], 7 * MINUTE],
    ['the end of a snooze before the next label', [due(3 * HOUR + HOUR / 2), snoozeDeadline(due(HOUR), NOW + 7)], 7],
    ['nothing, once all have ended', [meetDeadline(due(HOUR), NOW)], null],
    ['nothing, once the badge says -99d', [due(-100 * DAY)], null],
    ['nothing, without deadlines', [], null],
  ])('%s', (_what, deadlines, inMs) => {
    expect(nextChangeAt(deadlines, NOW)).toBe(inMs === null ? null : NOW + inMs);
  });

  it('comes later than now, and until then no badge and no status changes', () => {
    const deadline = fc
      .record({
        inMs: fc.oneof(fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), fc.integer({ min: -110 * DAY, max: 20 * DAY })),
        soonMs: fc.integer({ min: 1, max: 5 * HOUR }),
        snoozed: fc.option(fc.integer({ min: -HOUR, max: 5 * HOUR })),
        ended: fc.boolean(),
        paused: fc.boolean(),
      })
      .map(({ inMs, soonMs, snoozed, ended, paused }) => {
        const running = snoozeDeadline(due(inMs, soonMs), snoozed === null ? null : NOW + snoozed);
        if (ended) return meetDeadline(running, NOW - 1);
        return paused ? pauseDeadline(running, NOW - 1) : running;
      });
    fc.assert(
      fc.property(
        fc.array(deadline, { maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (deadlines, part) => {
          const seen = (at: number) => {
            const next = pickNextDeadline(deadlines, at);
            const badge = next && `${countdownLabel(next.dueAt, at)} ${countdownTone(next, at)}`;
            return [badge, ...deadlines.map((one) => deadlineStatus(one, at))].join();
          };
          const change = nextChangeAt(deadlines, NOW);
          if (change === null) {
            for (const later of [HOUR, DAY, 1_000 * DAY]) expect(seen(NOW + later)).toBe(seen(NOW));
            return;
          }
          expect(change).toBeGreaterThan(NOW);
          expect(seen(change)).not.toBe(seen(NOW));
          for (const between of [change - 1, NOW + Math.floor((change - 1 - NOW) * part)])
            expect(seen(between)).toBe(seen(NOW));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
