import { describe, expect, it } from 'vitest';
import type { SeenThread } from '../../src/contract/shapes.ts';
import { UNTIL_THEY_ANSWER } from '../../src/core/deadlines/deadline.ts';
import type { Message } from '../../src/core/types.ts';
import { undo } from '../../src/db/actions.ts';
import { correctTurn } from '../../src/jobs/correct-turn.ts';
import { endDeadlines, quietDeadlines } from '../../src/jobs/keep-deadline.ts';
import { keepPromise } from '../../src/jobs/keep-promise.ts';
import { readSnooze } from '../../src/jobs/list-snoozes.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { noteSent } from '../../src/jobs/note-sent.ts';
import { pinThread } from '../../src/jobs/pin-thread.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { setCadence } from '../../src/jobs/set-cadence.ts';
import { givePromiseDate, settlePromise } from '../../src/jobs/settle-promise.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const KEY = 'gmail:me@firm.example:t1';
const HOUR = 3_600_000;
const FRIDAY = Date.parse('2026-11-20T15:00:00Z');
const PLAN = 'Dear Olga, I will send you the report by Friday 5 pm.';

const ours = (text: string, change: Partial<Message> = {}) => message({ ...OWN, text, ...change });
const thread = (...messages: Message[]) => seenThread([message(), ...messages]);
const plan = ours(PLAN);

/** What the job gave; fails the test when it was refused. */
function given<T extends object>(outcome: T): Exclude<T, { problem: unknown }> {
  if ('problem' in outcome) throw new Error(String(outcome.problem));
  return outcome as Exclude<T, { problem: unknown }>;
}

async function see(seen: SeenThread, context = createContext()) {
  const view = await readThread(seen, context);
  return { context, view, promise: view.promises[0] };
}

async function seeKept() {
  const { context, promise } = await see(thread(plan));
  await settlePromise({ id: promise?.id ?? '', step: 'accept' }, context);
  return { context, id: promise?.id ?? '' };
}

describe('a promise that stands in what we sent', () => {
  it.each([
    ['firmly', PLAN, 'ours', 'firm'],
    ['with a hedge', 'We hope to send you the report by Friday 5 pm.', 'ours', 'hedged'],
  ])('is proposed, %s said or not, and owes nothing yet', async (_, text, direction, kind) => {
    const { view, promise } = await see(thread(ours(text)));
    expect(promise).toMatchObject({ direction, kind, state: 'proposed', dueAt: FRIDAY, clientName: 'Olga Marchenko' });
    expect(view.deadline).toBeNull();
    expect(view.turn).toBe('theirs');
  });

  it('is found once, however often it is seen, and never again after a no', async () => {
    const { context, promise } = await see(thread(plan));
    await settlePromise({ id: promise?.id ?? '', step: 'refuse' }, context);
    expect((await see(thread(plan), context)).view.promises).toEqual([]);
    expect(await context.db.promises.count()).toBe(1);
  });

  it('is owed once the user keeps it, is met by one click, and each is taken back', async () => {
    const { context, id } = await seeKept();
    expect((await see(thread(plan), context)).view).toMatchObject({
      turn: 'ours',
      turnReason: 'our-promise',
      deadline: { state: 'running', source: 'promise', dueAt: FRIDAY },
    });
    const { actionId } = given(await settlePromise({ id, step: 'keep' }, context));
    expect(await context.db.promises.get(id)).toMatchObject({ state: 'kept', endedAt: NOW });
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ state: 'met' });
    await undo(context.db, actionId);
    expect(await context.db.promises.get(id)).toMatchObject({ state: 'open', endedAt: null });
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ state: 'running', dueAt: FRIDAY });
  });

  it('takes its deadline along when it is moved', async () => {
    const { context, id } = await seeKept();
    await givePromiseDate({ id, dueAt: FRIDAY + HOUR }, context);
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ dueAt: FRIDAY + HOUR, source: 'promise' });
  });

  it('past its date is late; moved then, it is another promise, and one click takes that back', async () => {
    const { context, id } = await seeKept();
    const late = { ...context, now: FRIDAY + HOUR };
    const moved = given(await givePromiseDate({ id, dueAt: FRIDAY + 72 * HOUR }, late));
    const [old, next] = await context.db.promises.orderBy('id').toArray();
    expect([old?.state, next?.state, old?.followedBy]).toEqual(['renegotiated', 'open', next?.id]);
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ dueAt: FRIDAY + 72 * HOUR, state: 'running' });
    await undo(context.db, moved.actionId);
    expect(await context.db.promises.toArray()).toMatchObject([{ id, state: 'open', dueAt: FRIDAY }]);
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ dueAt: FRIDAY, state: 'running' });
  });

  it('that a mail kept in time counts as kept then, however late the user says so', async () => {
    const { context, id } = await seeKept();
    await see(thread(plan, ours('The report is attached.', { id: 'm3' })), context);
    await settlePromise({ id, step: 'keep' }, { ...context, now: FRIDAY + 5 * HOUR });
    const kept = await context.db.promises.get(id);
    expect(kept).toMatchObject({ state: 'kept', endedAt: Date.parse(OWN.date ?? '') });
    expect(kept).not.toHaveProperty('keptAt');
  });

  it('seems kept by a later mail that says so, until the user says whether', async () => {
    const { context, id } = await seeKept();
    const done = ours('The report is attached.', { id: 'm3' });
    const { view } = await see(thread(plan, done), context);
    expect(view.promises).toMatchObject([{ id, state: 'open', keptBy: 'The report is attached.' }]);
    expect(view.deadline?.state).toBe('met');
    await settlePromise({ id, step: 'not-kept' }, context);
    const again = await see(thread(plan, done), context);
    expect(again.view.promises[0]).not.toHaveProperty('keptBy');
    expect(again.view.deadline).toMatchObject({ state: 'running', dueAt: FRIDAY });
  });

  it('gives way to the new date of a later mail, by one click', async () => {
    const { context, id } = await seeKept();
    const later = ours('I will send you the report by Monday 5 pm instead.', { id: 'm3' });
    const { view } = await see(thread(plan, later), context);
    const moved = view.promises.find(({ replaces }) => replaces === id);
    expect(moved).toMatchObject({ state: 'proposed' });
    await settlePromise({ id: moved?.id ?? '', step: 'accept' }, context);
    expect(await context.db.promises.get(id)).toMatchObject({ state: 'renegotiated', followedBy: moved?.id });
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ dueAt: moved?.dueAt });
  });

  it('of the client is proposed, and once kept means that we wait', async () => {
    const theirs = message({ id: 'm3', text: 'Thank you. I will send you the signed contract by Friday 5 pm.' });
    const { context, promise } = await see(thread(ours('We are on it.'), theirs));
    expect(promise).toMatchObject({ direction: 'theirs', state: 'proposed' });
    await settlePromise({ id: promise?.id ?? '', step: 'accept' }, context);
    const { view } = await see(thread(ours('We are on it.'), theirs), context);
    expect(view).toMatchObject({ turn: 'theirs', turnReason: 'their-promise' });
    expect(view.deadline?.pausedAt).toBe(NOW);
  });

  it('in an old mail reminds of nothing', async () => {
    const old = ours(PLAN, { date: '2026-10-20T07:50:00Z' });
    expect((await see(thread(old))).view.promises).toEqual([]);
  });
});

describe('a promise that was kept while the reply was written', () => {
  const draft = { threadKey: KEY, subject: '', url: 'https://mail.google.com/', clientText: '', text: PLAN };
  const kept = { draft, phrase: 'I will send you the report by Friday 5 pm', dueAt: FRIDAY, kind: 'firm' } as const;

  it('is owed as soon as the reply is there', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await keepPromise(kept, context);
    const { view } = await see(thread(ours(PLAN, { date: '2026-11-18T08:00:00Z' })), context);
    expect(view.promises).toMatchObject([{ state: 'open', dueAt: FRIDAY }]);
    expect(view.deadline).toMatchObject({ state: 'running', source: 'promise', dueAt: FRIDAY });
    expect(await context.db.drafted.count()).toBe(0);
  });

  it('is forgotten where its words were taken out before sending', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await keepPromise(kept, context);
    await noteSent({ threadKey: KEY, text: PLAN }, context);
    // Stopped, changed, and sent.
    await noteSent({ threadKey: KEY, text: 'We are on it.' }, context);
    await markRows({ rows: [{ threadKey: KEY, answered: true }] }, context);
    expect(await context.db.promises.count()).toBe(0);
    expect(await context.db.drafted.count()).toBe(0);
  });

  it('holds where the site shows the answer only as a mark, and seems kept by the next one', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await keepPromise(kept, context);
    await noteSent({ threadKey: KEY, text: PLAN }, context);
    const [row] = await markRows({ rows: [{ threadKey: KEY, answered: true }] }, context);
    expect(row?.deadline).toMatchObject({ state: 'running', source: 'promise', dueAt: FRIDAY });
    const { view } = await see(seenThread(undefined, { answered: true }), context);
    expect(view).toMatchObject({ turn: 'ours', turnReason: 'our-promise', deadline: { dueAt: FRIDAY } });
    await noteSent({ threadKey: KEY, text: 'Here is the report, as promised: it is attached.' }, context);
    expect(await context.db.promises.toArray()).toMatchObject([{ state: 'open' }]);
    expect((await context.db.promises.toArray())[0]).not.toHaveProperty('keptBy');
    expect(await markRows({ rows: [{ threadKey: KEY, answered: true }] }, context)).toEqual([]);
    expect((await see(seenThread(undefined, { answered: true }), context)).promise?.keptBy).toMatch(/report/);
  });
});

describe('whose turn it is', () => {
  it.each([
    ['theirs', { pausedAt: NOW, state: 'running' }],
    ['nobody', { state: 'met' }],
  ] as const)('is %s by the user’s word until the next message, and is taken back', async (turn, expected) => {
    const context = createContext();
    await readThread(seenThread(), context);
    const { actionId } = given(await correctTurn({ seen: seenThread(), turn }, context));
    const { view } = await see(seenThread(), context);
    expect(view).toMatchObject({ turn, turnReason: 'corrected', deadline: expected });
    const again = thread(message({ id: 'm9', date: '2026-11-18T09:00:00Z' }));
    expect((await see(again, { ...context, now: NOW + 2 * HOUR })).view.turn).toBe('ours');
    const fresh = createContext();
    await readThread(seenThread(), fresh);
    const done = given(await correctTurn({ seen: seenThread(), turn }, fresh));
    await undo(fresh.db, done.actionId);
    expect((await see(seenThread(), fresh)).view).toMatchObject({ turn: 'ours', deadline: { state: 'running' } });
    expect(actionId).toBeGreaterThan(0);
  });

  it('is ours by the user’s word where all seems answered', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const seen = thread(ours('We are on it.'));
    await readThread(seen, context);
    await correctTurn({ seen, turn: 'ours' }, context);
    expect((await see(seen, context)).view).toMatchObject({ turn: 'ours', deadline: { state: 'running' } });
  });
});

describe('many threads at once', () => {
  it('are snoozed and done in one action each, and taken back in one', async () => {
    const context = createContext();
    const other = seenThread(undefined, { thread: { ...seenThread().thread, id: 't2' } });
    for (const seen of [seenThread(), other]) await readThread(seen, context);
    const threadKeys = (await context.db.deadlines.toArray()).map(({ threadKey }) => threadKey);
    const quiet = given(await quietDeadlines({ threadKeys, until: UNTIL_THEY_ANSWER }, context));
    const until = async () => (await context.db.deadlines.toArray()).map(({ snoozedUntil }) => snoozedUntil);
    expect(await until()).toEqual([UNTIL_THEY_ANSWER, UNTIL_THEY_ANSWER]);
    await undo(context.db, quiet.actionId);
    expect(await until()).toEqual([null, null]);
    const ended = given(await endDeadlines({ threadKeys }, context));
    expect(await endDeadlines({ threadKeys }, context)).toEqual({ problem: 'not-found' });
    await undo(context.db, ended.actionId);
    expect((await context.db.deadlines.toArray()).map(({ state }) => state)).toEqual(['running', 'running']);
  });

  it('wake when the client writes, where they are quiet until then', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await quietDeadlines({ threadKeys: [KEY], until: UNTIL_THEY_ANSWER }, context);
    const later = { ...context, now: NOW + HOUR };
    const { view } = await see(thread(message({ id: 'm2', date: '2026-11-18T08:30:00Z' })), later);
    expect(view.deadline?.snoozedUntil).toBeNull();
  });
});

it.each([
  ['next Tuesday', '2026-11-24T07:00:00.000Z'],
  ['завтра в 15:00', '2026-11-19T13:00:00.000Z'],
  ['у п’ятницю о 10:00', '2026-11-20T08:00:00.000Z'],
  ['明天下午3点', '2026-11-19T13:00:00.000Z'],
  ['明天下午3點', '2026-11-19T13:00:00.000Z'],
  ['whenever', null],
])('reads the typed moment %s', (text, expected) => {
  const { until } = readSnooze({ text }, createContext());
  expect(until && new Date(until).toISOString()).toBe(expected);
});

it('pins a thread, and takes the pin back', async () => {
  const context = createContext();
  await readThread(thread(plan), context);
  await pinThread({ threadKey: KEY, pinned: true }, context);
  expect(await context.db.threads.get(KEY)).toMatchObject({ pinnedAt: NOW, readIds: ['m1', 'm2'] });
  await pinThread({ threadKey: KEY, pinned: false }, context);
  expect(await context.db.threads.get(KEY)).not.toHaveProperty('pinnedAt');
});

it('remembers when each side last wrote, and how often a client should hear from us', async () => {
  const context = createContext();
  await readThread(thread(plan, message({ id: 'm3', date: '2026-11-18T07:55:00Z', text: 'Thanks!' })), context);
  const address = 'olga@client.example';
  expect(await context.db.clients.get(address)).toMatchObject({
    lastOursAt: Date.parse('2026-11-18T07:50:00Z'),
    lastTheirsAt: Date.parse('2026-11-18T07:30:00Z'),
  });
  const { actionId } = given(await setCadence({ address, cadence: { idealDays: 2, mostDays: 3 } }, context));
  expect((await context.db.clients.get(address))?.cadence).toEqual({ idealDays: 2, mostDays: 3 });
  await undo(context.db, actionId);
  expect((await context.db.clients.get(address))?.cadence).toBeUndefined();
});
