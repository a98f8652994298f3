import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenItem, orderOpen, type TriageReason } from '../../../src/core/deadlines/triage.ts';
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

  it('gives the first of the whole order when only so many are asked for', () => {
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
    const items = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 60 });
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
});
