import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDeadline, meetDeadline, snoozeDeadline } from '../../src/core/deadlines/deadline.ts';
import { timeDeadline } from '../../src/core/deadlines/due-soon.ts';
import type { PromiseGiven } from '../../src/core/types.ts';
import type { JobContext } from '../../src/jobs/context.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { answerNotification, countAsTold } from '../../src/jobs/notify.ts';
import { ringDeadlines } from '../../src/jobs/ring-deadlines.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 17:30 in Kyiv, half an hour before the closing. */
const LATE = NOW + 7.5 * HOUR;
/** 9:00 the next morning. */
const MORNING = NOW + 23 * HOUR;

async function owe(context: JobContext, threadKey: string, dueAt: number): Promise<void> {
  const [clientName, url] = [`Client ${threadKey}`, `https://mail.example/${threadKey}`];
  const clientAddress = `${threadKey}@client.example`;
  const start = { threadKey, clientName, clientAddress, subject: `About ${threadKey}`, url, messageId: 'm' } as const;
  const row = {
    ...start,
    startedAt: NOW - HOUR,
    dueAt,
    tz: context.tz,
    source: 'policy',
    temperament: 'angry',
  } as const;
  const deadline = { ...row, state: 'running', snoozedUntil: null, endedAt: null } as const;
  await context.db.deadlines.put(timeDeadline(deadline, context.calendar));
}

const promise = (dueAt: number, change: Partial<PromiseGiven> = {}): PromiseGiven => ({
  ...{ id: `p#${dueAt}`, threadKey: 'p', clientAddress: 'p@client.example', clientName: 'Client p' },
  ...{ subject: 'The plan', url: 'https://mail.example/p', direction: 'ours', phrase: 'by Friday', kind: 'firm' },
  ...{ dueAt, tz: 'Europe/Kyiv', state: 'open', remindAt: dueAt - HOUR, givenAt: NOW - 48 * HOUR, endedAt: null },
  ...{ messageId: 'm', language: 'en', followedBy: null },
  ...change,
});

const create = vi.spyOn(browser.notifications, 'create');
const opened = async () => (await browser.tabs.query({})).map(({ url }) => url);
/** What a ring at an instant says. */
async function ring(context: JobContext, now: number): Promise<string[]> {
  create.mockClear();
  await ringDeadlines({ ...context, now });
  return create.mock.calls.flatMap((call) => {
    const { title, message } = call[1] as unknown as { title: string; message: string };
    return [title, ...message.split('\n')];
  });
}
const alarmAt = async () => (await browser.alarms.get('tact:next'))?.scheduledTime;
const lastId = () => String(create.mock.lastCall?.[0]);

beforeEach(() => {
  resetBrowser();
  create.mockClear();
});

describe('what is due', () => {
  it('is told when it is due soon and again when it is late, each once', async () => {
    const context = createContext();
    await owe(context, 'a', NOW + HOUR);
    expect(await ring(context, NOW)).toEqual([]);
    const soonAt = (await context.db.deadlines.get('a'))?.dueSoonAt ?? 0;
    expect(await alarmAt()).toBeLessThanOrEqual(soonAt);
    expect(await ring(context, soonAt)).toEqual([
      'Client a: an answer is due soon',
      'About a',
      'Wednesday 18 November, 11:00 am',
    ]);
    expect(await ring(context, soonAt + MINUTE)).toEqual([]);
    expect(await ring(context, NOW + HOUR)).toMatchObject(['Client a: the answer is late', 'About a', /./]);
    expect(await ring(context, NOW + 2 * HOUR)).toEqual([]);
  });

  it('is told in one notification where there is more of it, four lines at most', async () => {
    const context = createContext();
    for (const key of ['a', 'b', 'c', 'd', 'e']) await owe(context, key, NOW - MINUTE);
    const [title, ...lines] = await ring(context, NOW);
    expect(title).toBe('Waiting for you: 5');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^Client [a-e]: the answer is late · About [a-e]$/);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('waits for the morning when it is due after hours, and the alarm is set for then', async () => {
    const context = createContext();
    await owe(context, 'a', LATE + HOUR);
    expect((await ring(context, LATE))[0]).toContain('due soon');
    expect(await ring(context, LATE + HOUR)).toEqual([]);
    await context.db.deadlines.update('a', { dueAt: LATE + HOUR - 1 });
    expect(await ring(context, LATE + 2 * HOUR)).toEqual([]);
    expect(await ring(context, MORNING - 1)).toEqual([]);
    expect(await alarmAt()).toBe(MORNING);
    expect((await ring(context, MORNING))[0]).toContain('late');
  });

  it('is told once though two rings come at the same time', async () => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    create.mockClear();
    await Promise.all([ringDeadlines(context), ringDeadlines({ ...context, now: NOW + 1 })]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'it is answered',
      async ({ db }: JobContext) =>
        db.deadlines.toCollection().modify((row) => void Object.assign(row, meetDeadline(row, NOW))),
    ],
    [
      'it is snoozed',
      async ({ db }: JobContext) =>
        db.deadlines.toCollection().modify((row) => void Object.assign(row, snoozeDeadline(row, NOW + HOUR))),
    ],
    [
      'the client is turned off',
      async ({ db }: JobContext) =>
        db.clients.put({ address: 'a@client.example', name: '', language: null, kind: null, quiet: true }),
    ],
    ['it was seen on screen', async (context: JobContext) => countAsTold('a', context)],
  ])('is not told when %s', async (_, change) => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    await change(context);
    expect(await ring(context, NOW)).toEqual([]);
  });

  it('is not told when notifications are turned off', async () => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    expect(await ring({ ...context, settings: { ...context.settings, notify: false } }, NOW)).toEqual([]);
  });

  it('is told anew when its snooze ends, and when its date is another', async () => {
    const context = createContext();
    const edit = async (change: 'snooze' | 'move') => {
      const row = await context.db.deadlines.get('a');
      if (!row) throw new Error('no deadline');
      const next = change === 'snooze' ? snoozeDeadline(row, NOW + HOUR, NOW) : changeDeadline(row, NOW + 3 * HOUR);
      await context.db.deadlines.put(timeDeadline(next, context.calendar));
    };
    await owe(context, 'a', NOW - MINUTE);
    expect(await ring(context, NOW)).not.toEqual([]);
    await edit('snooze');
    expect(await ring(context, NOW + 2 * MINUTE)).toEqual([]);
    expect(await alarmAt()).toBe(NOW + HOUR);
    expect(await ring(context, NOW + HOUR)).not.toEqual([]);
    await edit('move');
    expect((await ring(context, NOW + 3 * HOUR))[0]).toContain('late');
  });
});

describe('a browser without buttons', () => {
  it('gets the same notification without them, and one that refuses all keeps the alarm', async () => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    create.mockClear();
    create.mockRejectedValueOnce(new Error('Unexpected property "buttons"'));
    await ringDeadlines(context);
    expect(create.mock.lastCall?.[1]).not.toHaveProperty('buttons');
    await owe(context, 'b', NOW - MINUTE);
    create.mockRejectedValueOnce(new Error()).mockRejectedValueOnce(new Error());
    await ringDeadlines({ ...context, now: NOW + MINUTE });
    expect(await alarmAt()).toBeGreaterThan(NOW);
  });
});

describe('a promise', () => {
  it('is told on the morning of the working day before', async () => {
    const context = createContext();
    // Monday at noon: told on Friday.
    await context.db.promises.put(promise(NOW + (5 * 24 + 2) * HOUR));
    const friday = NOW + (2 * 24 - 1) * HOUR;
    expect(await ring(context, friday - 1)).toEqual([]);
    expect(await alarmAt()).toBe(friday);
    expect(await ring(context, friday)).toEqual([
      'Client p: your promise is due on the next working day',
      'The plan',
      'Monday 23 November, 12:00 pm',
    ]);
    expect(await ring(context, friday + HOUR)).toEqual([]);
  });

  it.each([
    ['was made after that', { givenAt: NOW }],
    ['is kept', { state: 'kept' as const }],
    ['is theirs', { direction: 'theirs' as const }],
  ])('is not told when it %s', async (_, change) => {
    const context = createContext();
    await context.db.promises.put(promise(NOW + 26 * HOUR, change));
    expect(await ring(context, NOW + HOUR)).toEqual([]);
  });
});

describe('a click on the notification', () => {
  it('opens the thread, or Today where it tells of several', async () => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    await ring(context, NOW);
    await answerNotification(lastId(), null, context);
    expect(await opened()).toContain('https://mail.example/a');
    await owe(context, 'b', NOW - MINUTE);
    await owe(context, 'c', NOW - MINUTE);
    await ring(context, NOW + MINUTE);
    await answerNotification(lastId(), 0, context);
    expect(await opened()).toContainEqual(expect.stringContaining('dashboard'));
  });

  it('on the second button keeps all of it quiet for an hour of work', async () => {
    const context = createContext();
    await owe(context, 'a', NOW - MINUTE);
    await owe(context, 'b', NOW - MINUTE);
    await ring(context, NOW);
    await answerNotification(lastId(), 1, context);
    const until = (await context.db.deadlines.toArray()).map(({ snoozedUntil }) => snoozedUntil);
    expect(until).toEqual([NOW + HOUR, NOW + HOUR]);
  });
});

it('what is due among the rows of a list, seen at night, is told in the morning all the same, and once', async () => {
  const context = createContext();
  await owe(context, 'a', NOW + 8 * HOUR);
  await markRows({ rows: [{ threadKey: 'a', answered: false }] }, { ...context, now: NOW + 12 * HOUR });
  expect(await ring(context, NOW + 12 * HOUR)).toEqual([]);
  expect((await ring(context, MORNING))[0]).toContain('Client a');
  await markRows({ rows: [{ threadKey: 'a', answered: false }] }, { ...context, now: MORNING });
  expect(await ring(context, MORNING + MINUTE)).toEqual([]);
});
