import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../src/db/actions.ts';
import { changeClient } from '../../src/jobs/change-client.ts';
import { changeSettings, finishMoving, loadCalendar, previewSettings } from '../../src/jobs/change-settings.ts';
import type { JobContext } from '../../src/jobs/context.ts';
import { changeComplaint, closeComplaint, logComplaint } from '../../src/jobs/log-complaint.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { loadSettings, loadUnmoved, saveUnmoved } from '../../src/platform/storage.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const HOUR = 3_600_000;
/** When the client's mail came, 9:30 in Kyiv. */
const CAME = NOW - HOUR / 2;

const one = async ({ db }: JobContext) => {
  const [deadline] = await db.deadlines.toArray();
  if (!deadline) throw new Error('no deadline');
  return deadline;
};
const idOf = (outcome: object): number => ('actionId' in outcome ? Number(outcome.actionId) : Number.NaN);

beforeEach(resetBrowser);

describe('the calendar', () => {
  it('has the holidays of the country, those that are worked left out, and what is open stands above all', async () => {
    const { settings, loadHolidays } = createContext();
    const own = {
      ...settings,
      country: 'DE',
      workedHolidays: ['2026-12-26'],
      closures: [['2026-12-23', '2026-12-24']] as [string, string][],
      openDays: { '2026-12-24': [['10:00', '12:00']] as [string, string][] },
    };
    const { closed, open } = await loadCalendar(own, 'Europe/Berlin', loadHolidays);
    expect(closed?.filter((day) => day.startsWith('2026-12'))).toEqual(['2026-12-23', '2026-12-24', '2026-12-25']);
    expect(open).toEqual({ '2026-12-24': [['10:00', '12:00']] });
  });

  it('is that of the country in which the zone lies, unless there shall be none', async () => {
    const { settings, loadHolidays } = createContext();
    const national = '2026-10-01';
    const china = await loadCalendar(settings, 'Asia/Shanghai', loadHolidays);
    expect(china.closed).toContain(national);
    expect(Object.keys(china.open ?? {}).length).toBeGreaterThan(0);
    const none = await loadCalendar({ ...settings, country: 'none' }, 'Asia/Shanghai', loadHolidays);
    expect(none.closed).toEqual([]);
  });
});

describe('a closure today', () => {
  it('moves what is due, after it was said, and is undone', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const before = await one(context);
    const change = { closures: [['2026-11-18', '2026-11-18']] as [string, string][], tz: 'Europe/Kyiv' };
    const to = Date.parse('2026-11-19T09:00Z');
    expect(await previewSettings({ change }, context)).toEqual({
      count: 1,
      nearest: {
        from: before.dueAt,
        to,
        who: 'Olga Marchenko',
        subject: 'Orders lost again',
      },
    });
    expect(await one(context)).toEqual(before);
    const changed = await changeSettings({ change }, context);
    const after = await one(context);
    expect([after.dueAt, after.dueSoonAt]).toEqual([to, to - HOUR / 2]);
    await undo(context.db, idOf(changed));
    expect(await one(context)).toEqual(before);
  });

  it('moves what is due at the next start, once, where the worker ended before it did', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const before = await one(context);
    const settings = { ...context.settings, policy: { ...context.settings.policy, angry: 3 } };
    await saveUnmoved(settings, { before: context.settings, at: NOW });
    const started = { ...context, settings: await loadSettings(), now: NOW + 60_000 };
    await finishMoving({ ...started, now: NOW + 1_000 });
    // It may be at work still.
    expect((await one(context)).dueAt).toBe(before.dueAt);
    await finishMoving(started);
    expect((await one(context)).dueAt).toBe(before.dueAt + HOUR);
    expect(await loadUnmoved()).toBeNull();
    // It ended again before it forgot.
    await saveUnmoved(settings, { before: context.settings, at: NOW });
    await finishMoving(started);
    expect((await one(context)).dueAt).toBe(before.dueAt + HOUR);
    expect(await context.db.actions.count()).toBe(1);
  });

  it('moves what is due also where the same is stored once more after that', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const before = await one(context);
    const change = { policy: { ...context.settings.policy, angry: 3 } };
    await saveUnmoved({ ...context.settings, ...change }, { before: context.settings, at: NOW });
    await changeSettings({ change }, { ...context, settings: await loadSettings() });
    expect((await one(context)).dueAt).toBe(before.dueAt + HOUR);
  });

  it('leaves nothing to be moved once it is done', async () => {
    const context = createContext();
    await changeSettings({ change: { tz: 'Europe/Kyiv' } }, context);
    expect(await loadUnmoved()).toBeNull();
    expect((await loadSettings()).tz).toBe('Europe/Kyiv');
  });
});

describe('a complaint', () => {
  it('makes its thread more pressing, never less, and undo gives the time back', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const before = await one(context);
    expect(before.dueAt).toBe(CAME + 2 * HOUR);
    const logged = await logComplaint(seenThread(), context);
    const [complaint] = await context.db.complaints.toArray();
    const id = complaint?.id ?? '';
    await changeComplaint({ id, category: 'quality', severity: 'high' }, context);
    expect((await one(context)).dueAt).toBe(CAME + HOUR);
    await changeComplaint({ id, category: 'quality', severity: 'low' }, context);
    expect((await one(context)).dueAt).toBe(CAME + HOUR);
    expect('actionId' in logged).toBe(true);
  });

  it('is owed the next word once it is answered, in turn, until it is settled', async () => {
    const context = createContext();
    await logComplaint(seenThread(), context);
    const [complaint] = await context.db.complaints.toArray();
    await changeComplaint({ id: complaint?.id ?? '', category: 'quality', severity: 'high' }, context);
    const answered = seenThread([message(), message(OWN)]);
    const first = await readThread(answered, context);
    // Four working hours from our answer at 9:50.
    expect(first.deadline).toMatchObject({ state: 'running', isUpdate: true, dueAt: Date.parse('2026-11-18T11:50Z') });
    expect((await readThread(answered, context)).deadline).toEqual(first.deadline);
    // The list shows the thread as answered as long as it is: that is no next word.
    await markRows({ rows: [{ threadKey: first.threadKey, answered: true }] }, context);
    expect(await one(context)).toMatchObject({ state: 'running' });
    const more = message({ ...OWN, id: 'm3', date: '2026-11-18T08:50:00Z', text: 'We found the cause.' });
    const later = { ...context, now: NOW + HOUR };
    const second = await readThread(seenThread([message(), message(OWN), more]), later);
    expect(second.deadline?.dueAt).toBe(Date.parse('2026-11-18T12:50Z'));
    const closed = await closeComplaint({ id: complaint?.id ?? '', closed: true }, later);
    expect(await one(context)).toMatchObject({ state: 'dismissed' });
    await undo(context.db, idOf(closed));
    expect(await one(context)).toMatchObject({ state: 'running' });
  });

  it('whose client writes again is answered by the policy', async () => {
    const context = createContext();
    await logComplaint(seenThread(), context);
    await readThread(seenThread([message(), message(OWN)]), context);
    const again = message({ id: 'm3', date: '2026-11-18T08:00:00Z' });
    const { deadline } = await readThread(seenThread([message(), message(OWN), again]), context);
    expect(deadline).toMatchObject({ messageId: 'm3', source: 'policy' });
    expect(deadline?.isUpdate).toBeUndefined();
  });
});

describe('one client', () => {
  it('can be answered sooner than others, and what runs moves with it', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const before = await one(context);
    const address = 'olga@client.example';
    const outcome = await changeClient({ address, change: { hours: 1 } }, context);
    expect((await one(context)).dueAt).toBe(CAME + HOUR);
    await undo(context.db, idOf(outcome));
    expect(await one(context)).toEqual(before);
    await changeClient({ address, change: { hours: 3 } }, context);
    const other = seenThread([message({ id: 'm9' })], {
      thread: { id: 't9', subject: 'S', messages: [message({ id: 'm9' })] },
    });
    expect((await readThread(other, context)).deadline?.dueAt).toBe(CAME + 3 * HOUR);
  });

  it('keeps what was set when their next mail is read', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await changeClient({ address: 'olga@client.example', change: { zone: 'Asia/Taipei', quiet: true } }, context);
    await readThread(seenThread(), context);
    expect(await context.db.clients.get('olga@client.example')).toMatchObject({ zone: 'Asia/Taipei', quiet: true });
  });
});
