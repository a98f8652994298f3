import { beforeEach, describe, expect, it } from 'vitest';
import { meetDeadline, snoozeDeadline } from '../../src/core/deadlines/deadline.ts';
import type { TimedDeadline } from '../../src/core/deadlines/due-soon.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { ringDeadlines } from '../../src/jobs/ring-deadlines.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';

const MINUTE = 60_000;
const badge = () => browser.action.getBadgeText({});
const names = async () => (await browser.alarms.getAll()).map(({ name }) => name).sort();
const alarm = () => browser.alarms.get('tact:next');

beforeEach(resetBrowser);

describe('the badge and the one alarm', () => {
  it('are empty when nothing is owed', async () => {
    await ringDeadlines(createContext());
    expect(await badge()).toBe('');
    expect(await names()).toEqual([]);
  });

  it('count down to the next answer, in the past too', async () => {
    const context = createContext();
    const { deadline } = await readThread(seenThread(), context);
    const dueAt = deadline?.dueAt ?? 0;
    for (const [now, label] of [
      [dueAt - 90 * MINUTE, '1h'],
      [dueAt - 45 * MINUTE, '45m'],
      [dueAt + 20 * MINUTE, '-20m'],
    ] as const) {
      await ringDeadlines({ ...context, now });
      expect(await badge()).toBe(label);
      expect(await names()).toEqual(['tact:next', 'tact:watch']);
      expect((await alarm())?.scheduledTime).toBeGreaterThan(now);
    }
  });

  it('are repaired from the database after they were lost', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await ringDeadlines(context);
    const before = [await badge(), await names(), await alarm()];
    resetBrowser();
    await ringDeadlines(context);
    expect([await badge(), await names(), await alarm()]).toEqual(before);
  });

  it.each([
    ['met', (deadline: TimedDeadline) => meetDeadline(deadline, NOW), 0],
    ['snoozed', (deadline: TimedDeadline) => snoozeDeadline(deadline, NOW + 30 * MINUTE), 2],
  ])('keep quiet about one that is %s', async (_, change, armed) => {
    const context = createContext();
    const { deadline } = await readThread(seenThread(), context);
    if (!deadline) throw new Error('no deadline to change');
    await context.db.deadlines.put({ ...deadline, ...change(deadline) });
    await ringDeadlines(context);
    expect(await badge()).toBe('');
    expect(await names()).toHaveLength(armed);
  });
});
