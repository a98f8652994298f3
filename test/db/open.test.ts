import { describe, expect, it } from 'vitest';
import { UNTIL_THEY_ANSWER } from '../../src/core/deadlines/deadline.ts';
import type { TimedDeadline } from '../../src/core/deadlines/due-soon.ts';
import { orderOpen } from '../../src/core/deadlines/triage.ts';
import { type Complaint, type PromiseGiven, TEMPERAMENTS } from '../../src/core/types.ts';
import { loadOpen, type OpenList } from '../../src/db/open.ts';
import { createContext, NOW } from '../support/job-context.ts';

const HOUR = 3_600_000;
const WHOLE = Number.POSITIVE_INFINITY;

/** Five hundred threads, from six days late on: every ninth is snoozed, every eleventh paused, some are marked at the far end. */
async function manyOpen() {
  const { db } = createContext();
  const about = (threadKey: string) => ({
    ...{ threadKey, clientAddress: 'a@client.example', clientName: 'Ann', subject: 'S', url: 'https://x.example/' },
    ...{ messageId: 'm', tz: 'Europe/Kyiv', endedAt: null },
  });
  const deadlines = Array.from({ length: 500 }, (_, i): TimedDeadline => {
    const dueAt = NOW + (i - 150) * HOUR;
    return {
      ...about(`t${i}`),
      ...{ startedAt: dueAt - ((i * 37) % 300) * HOUR, dueAt, dueSoonAt: dueAt - HOUR, source: 'policy' },
      ...{ temperament: TEMPERAMENTS[i % 5] ?? 'neutral', state: i % 50 === 1 ? 'met' : 'running' },
      snoozedUntil: i % 9 ? null : i % 2 ? UNTIL_THEY_ANSWER : NOW + 1,
      ...(i % 11 === 0 && { pausedAt: NOW - HOUR }),
    };
  });
  await db.deadlines.bulkPut(deadlines);
  const complaint = { words: '', language: null, temperament: 'angry', category: 'timeliness', openedAt: NOW } as const;
  await db.complaints.bulkPut([
    { ...about('t480'), ...complaint, id: '1', severity: 'high', closedAt: null } as Complaint,
    { ...about('t481'), ...complaint, id: '2', severity: 'high', closedAt: NOW } as Complaint,
    { ...about('alone'), ...complaint, id: '3', severity: 'high', closedAt: null } as Complaint,
  ]);
  const promise = { direction: 'ours', state: 'open', followedBy: null, kind: 'firm', dueAt: NOW - 99 * HOUR } as const;
  await db.promises.put({ ...about('t470'), ...promise, id: '1' } as PromiseGiven);
  await db.threads.put({ threadKey: 't499', readIds: [], correction: null, pinnedAt: NOW });
  return { db, deadlines };
}

const firstOf = ({ threads }: OpenList, limit: number) =>
  orderOpen(
    threads.filter(({ isQuiet }) => !isQuiet),
    NOW,
    limit,
  );

describe('all that is open', () => {
  it('is counted right and begins as it does when all is read, with a part of it read', async () => {
    const { db } = await manyOpen();
    const whole = await loadOpen(db, NOW, WHOLE);
    expect(whole).toMatchObject({
      isWhole: true,
      loud: whole.threads.filter(({ isQuiet }) => !isQuiet).length,
      quiet: whole.threads.filter(({ isQuiet }) => isQuiet).length,
    });
    for (const limit of [1, 5, 10, 20]) {
      const part = await loadOpen(db, NOW, limit);
      expect(part).toMatchObject({ isWhole: false, loud: whole.loud, quiet: whole.quiet });
      expect(part.threads.length).toBeLessThan(whole.threads.length);
      expect(firstOf(part, limit)).toEqual(firstOf(whole, limit));
    }
    const ids = (await loadOpen(db, NOW, 1)).threads.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['t499', 't480', 't470', 'alone']));
    expect(ids).not.toContain('t481');
  });

  it('is read whole where there is less than is asked for', async () => {
    const { db } = await manyOpen();
    const whole = await loadOpen(db, NOW, WHOLE);
    expect(await loadOpen(db, NOW, 450)).toEqual(whole);
    await db.deadlines.clear();
    const left = await loadOpen(db, NOW, 1);
    expect(left.threads.map(({ id }) => id).sort()).toEqual(['alone', 't470', 't480']);
    expect(left).toMatchObject({ isWhole: true, loud: 3, quiet: 0 });
  });
});
