import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdFirst, type OpenItem, orderOpen, type TriageReason } from '../../../src/core/deadlines/triage.ts';
import { SEVERITIES, TEMPERAMENTS } from '../../../src/core/types.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 18, 8);
const item = (facts: Partial<OpenItem>): OpenItem => ({
  id: '1',
  isPinned: false,
  severity: null,
  dueAt: null,
  temperament: 'neutral',
  waitingSince: null,
  promiseDueAt: null,
  ...facts,
});

describe('what is open', () => {
  it.each<[facts: Partial<OpenItem>, reason: TriageReason]>([
    [{}, { code: 'nothing-pressing' }],
    [{ dueAt: NOW + 48 * HOUR }, { code: 'nothing-pressing' }],
    [{ isPinned: true, severity: 'high' }, { code: 'pinned' }],
    [
      { severity: 'high', dueAt: NOW },
      { code: 'severity', severity: 'high' },
    ],
    [
      { severity: 'medium', dueAt: NOW },
      { code: 'overdue', dueAt: NOW },
    ],
    [
      { dueAt: NOW + HOUR, temperament: 'angry' },
      { code: 'due-soon', dueAt: NOW + HOUR },
    ],
    [
      { dueAt: NOW + 20 * HOUR, temperament: 'angry' },
      { code: 'temperament', temperament: 'angry' },
    ],
    [
      { dueAt: NOW - 1, promiseDueAt: NOW - 1 },
      { code: 'promise-broken', dueAt: NOW - 1 },
    ],
    [
      { dueAt: NOW + 9 * HOUR, promiseDueAt: NOW + HOUR },
      { code: 'promise-due', dueAt: NOW + HOUR },
    ],
    [
      { waitingSince: NOW - 200 * HOUR, temperament: 'hesitant' },
      { code: 'waiting', since: NOW - 200 * HOUR },
    ],
  ])('%j stands where it does because of %j', (facts, reason) => {
    expect(orderOpen([item(facts)], NOW)[0]?.reason).toEqual(reason);
  });

  it('is ordered: pinned, bad and late, broken, due, waiting', () => {
    const items = [
      item({ id: 'quiet' }),
      item({ id: 'due in an hour', dueAt: NOW + HOUR }),
      item({ id: 'pinned', isPinned: true }),
      item({ id: 'waits a week', waitingSince: NOW - 168 * HOUR }),
      item({ id: 'late', dueAt: NOW - HOUR }),
      item({ id: 'bad and late', severity: 'high', dueAt: NOW - HOUR, temperament: 'angry' }),
      item({ id: 'promise broken', promiseDueAt: NOW - 48 * HOUR }),
      item({ id: 'due tomorrow', dueAt: NOW + 23 * HOUR }),
    ];
    expect(orderOpen(items, NOW).map(({ item: { id } }) => id)).toEqual([
      'pinned',
      'bad and late',
      'promise broken',
      'late',
      'due in an hour',
      'waits a week',
      'due tomorrow',
      'quiet',
    ]);
  });

  it('keeps equals in the order of their dates, then ids', () => {
    const items = [
      item({ id: 'c' }),
      item({ id: 'b', dueAt: NOW + 99 * HOUR }),
      item({ id: 'a', dueAt: NOW + 50 * HOUR }),
      item({ id: 'B' }),
    ];
    expect(orderOpen(items, NOW).map(({ item: { id } }) => id)).toEqual(['a', 'b', 'B', 'c']);
  });

  const time = fc.option(fc.integer({ min: -72, max: 72 }).map((hours) => NOW + hours * HOUR));
  const anyItem = fc.record({
    id: fc.string({ maxLength: 2 }),
    isPinned: fc.boolean(),
    severity: fc.option(fc.constantFrom(...SEVERITIES)),
    dueAt: time,
    temperament: fc.constantFrom(...TEMPERAMENTS),
    waitingSince: time,
    promiseDueAt: time,
  });
  const byId = { selector: ({ id }: OpenItem) => id };

  it('gives the first of the whole order when only so many are asked for', () => {
    const items = fc.uniqueArray(anyItem, { ...byId, maxLength: 60 });
    fc.assert(
      fc.property(items, fc.integer({ min: -1, max: 70 }), (open, limit) => {
        const all = orderOpen(open, NOW);
        expect(all).toHaveLength(open.length);
        expect(orderOpen(open, NOW, limit)).toEqual(all.slice(0, Math.max(0, limit)));
        expect(orderOpen(open.toReversed(), NOW)).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });

  it('has the first of all as soon as it says so, with the soonest and all that is marked read', () => {
    let leftOut = 0;
    const dueAt = fc.integer({ min: -72, max: 72 }).map((hours) => NOW + hours * HOUR);
    const plain = fc.record({
      ...{ id: fc.string({ minLength: 3, maxLength: 4 }), dueAt, waitingSince: time },
      ...{ isPinned: fc.constant(false), severity: fc.constant(null), promiseDueAt: fc.constant(null) },
      temperament: fc.constantFrom(...TEMPERAMENTS),
    });
    const unmarked = fc.uniqueArray(plain, { ...byId, minLength: 10, maxLength: 60, size: 'max' });
    const marked = fc.uniqueArray(anyItem, { ...byId, maxLength: 6 });
    fc.assert(
      fc.property(unmarked, marked, fc.integer({ min: 1, max: 5 }), (open, others, limit) => {
        const soonest = open.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
        const first = orderOpen([...soonest, ...others], NOW, limit);
        soonest.forEach((last, at) => {
          const seen = [...others, ...soonest.slice(0, at + 1)];
          if (!holdFirst(seen, last, NOW, limit)) return;
          leftOut += soonest.length - at - 1;
          expect(orderOpen(seen, NOW, limit)).toEqual(first);
        });
      }),
      { numRuns: 500 },
    );
    expect(leftOut).toBeGreaterThan(5_000);
  });

  it('has the first of all only when it has so many, and not one left out could come before the last of them', () => {
    const late = (id: string) =>
      item({ id, dueAt: NOW - 48 * HOUR, temperament: 'angry', waitingSince: NOW - 240 * HOUR });
    const [a, b, c] = [late('a'), late('b'), late('c')];
    expect(holdFirst([a, b], b, NOW, 3)).toBe(false);
    expect(holdFirst([a, b], b, NOW, 2)).toBe(true);
    expect(holdFirst([a, c], b, NOW, 2)).toBe(false);
    expect(holdFirst([a, { ...b, temperament: 'neutral' }], b, NOW, 2)).toBe(false);
    expect(holdFirst([a, { ...b, temperament: 'neutral' }], { ...b, dueAt: NOW + HOUR }, NOW, 2)).toBe(true);
  });
});
