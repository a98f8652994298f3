import 'fake-indexeddb/auto';
import { timeDeadline } from '../../src/core/deadlines/due-soon.ts';
import { DEFAULT_POLICY, replyDueAt } from '../../src/core/deadlines/policy.ts';
import { DEFAULT_CALENDAR } from '../../src/core/working-time/calendar.ts';
import { loadRunning } from '../../src/db/deadlines.ts';
import { createDb } from '../../src/db/schema.ts';
import type { Figure } from './bench.ts';

/** The database on its in-memory stand-in: an upper bound for the code above it, not a figure of the browser's. */
export async function measureStore(): Promise<Figure[]> {
  const db = createDb('bench');
  const startedAt = 1_795_000_000_000;
  const dueAt =
    replyDueAt({
      startedAt,
      temperament: 'angry',
      policy: DEFAULT_POLICY,
      tz: 'Europe/Kyiv',
      calendar: DEFAULT_CALENDAR,
    }) ?? 0;
  const one = timeDeadline(
    {
      threadKey: '',
      clientAddress: 'a@b.example',
      clientName: 'A',
      subject: 'S',
      url: 'https://x.example/',
      messageId: 'm',
      startedAt,
      dueAt,
      tz: 'Europe/Kyiv',
      source: 'policy',
      temperament: 'angry',
      state: 'running',
      snoozedUntil: null,
      endedAt: null,
    },
    DEFAULT_CALENDAR,
  );
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    ...one,
    threadKey: `t${i}`,
    dueAt: dueAt + i * 60_000,
    state: i % 4 ? ('met' as const) : ('running' as const),
  }));
  await db.deadlines.bulkPut(rows);
  const start = performance.now();
  await loadRunning(db, 50);
  const list = performance.now() - start;
  const scan = performance.now();
  await db.deadlines.toArray();
  const all = performance.now() - scan;
  return [
    {
      what: 'the 50 next of 20k deadlines, share of reading all',
      ours: `${((100 * list) / all).toFixed(1)} %`,
      goal: '≤ 5 %',
      met: list / all <= 0.05,
    },
  ];
}
