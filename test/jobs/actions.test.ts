import { describe, expect, it } from 'vitest';
import { undo } from '../../src/db/actions.ts';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { decideSender } from '../../src/jobs/decide-sender.ts';
import { endDeadline, quietDeadline, setDeadline } from '../../src/jobs/keep-deadline.ts';
import { changeComplaint, closeComplaint, deleteComplaint, logComplaint } from '../../src/jobs/log-complaint.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { ANGRY, message, OWN, seenThread } from '../support/seen-thread.ts';

const KEY = 'gmail:me@firm.example:t1';
const HOUR = 3_600_000;

/** The action's id; fails the test when the action was refused. */
function idOf(outcome: Awaited<ReturnType<typeof logComplaint>>): number {
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.actionId;
}

describe('logging a complaint', () => {
  it('keeps the client, the words and what it is about', async () => {
    const context = createContext();
    idOf(await logComplaint(seenThread(), context));
    expect(await context.db.complaints.toArray()).toMatchObject([
      {
        threadKey: KEY,
        clientAddress: 'olga@client.example',
        words: ANGRY,
        temperament: 'angry',
        openedAt: NOW,
        closedAt: null,
      },
    ]);
    expect((await readThread(seenThread(), context)).complaint?.words).toBe(ANGRY);
  });

  it('logs one message once, however often it is clicked', async () => {
    const context = createContext();
    const outcomes = await Promise.all([1, 2, 3].map(() => logComplaint(seenThread(), context)));
    expect(outcomes.filter((outcome) => 'actionId' in outcome)).toHaveLength(1);
    expect(await context.db.complaints.count()).toBe(1);
  });

  it('is taken back whole', async () => {
    const context = createContext();
    const id = idOf(await logComplaint(seenThread(), context));
    expect(await undo(context.db, id)).toEqual({ done: true });
    expect(await context.db.complaints.count()).toBe(0);
    expect(await undo(context.db, id)).toEqual({ problem: 'nothing-to-undo' });
  });

  it('is not taken back over a later change', async () => {
    const context = createContext();
    const id = idOf(await logComplaint(seenThread(), context));
    const complaint = (await context.db.complaints.toArray())[0];
    await changeComplaint({ id: complaint?.id ?? '', category: 'attitude', severity: 'low' }, context);
    expect(await undo(context.db, id)).toEqual({ problem: 'changed-since' });
    expect((await context.db.complaints.toArray())[0]).toMatchObject({ category: 'attitude', severity: 'low' });
  });

  it('can be settled, reopened and deleted, each with undo', async () => {
    const context = createContext();
    await logComplaint(seenThread(), context);
    const id = (await context.db.complaints.toArray())[0]?.id ?? '';
    const closing = idOf(await closeComplaint({ id, closed: true }, context));
    expect((await context.db.complaints.get(id))?.closedAt).toBe(NOW);
    await undo(context.db, closing);
    expect((await context.db.complaints.get(id))?.closedAt).toBeNull();
    const deleting = idOf(await deleteComplaint({ id }, context));
    expect(await context.db.complaints.count()).toBe(0);
    await undo(context.db, deleting);
    expect(await context.db.complaints.count()).toBe(1);
  });

  it('keeps the client’s words when a colleague wrote below them', async () => {
    const context = createContext();
    const ann = message({
      id: 'm2',
      from: { name: 'Ann', address: 'ann@firm.example' },
      text: 'Shall I take this one?',
    });
    idOf(await logComplaint(seenThread([message(), ann]), context));
    expect((await context.db.complaints.toArray())[0]).toMatchObject({
      words: ANGRY,
      clientAddress: 'olga@client.example',
    });
  });

  it('is for clients only', async () => {
    const robot = message({ from: { name: 'Build', address: 'noreply@ci.example' } });
    expect(await logComplaint(seenThread([robot]), createContext())).toEqual({ problem: 'not-a-client' });
  });

  it('says when there is nothing to change', async () => {
    const context = createContext();
    expect(await deleteComplaint({ id: 'x' }, context)).toEqual({ problem: 'not-found' });
    expect(await closeComplaint({ id: 'x', closed: true }, context)).toEqual({ problem: 'not-found' });
    expect(await logComplaint(seenThread([]), context)).toEqual({ problem: 'message-empty' });
  });
});

describe('keeping a deadline', () => {
  it('is set by the user, and no policy moves it', async () => {
    const context = createContext();
    idOf(await setDeadline({ seen: seenThread(), dueAt: NOW + 5 * HOUR }, context));
    await correctReading({ seen: seenThread(), temperament: 'friendly' }, context);
    expect(await context.db.deadlines.get(KEY)).toMatchObject({
      dueAt: NOW + 5 * HOUR,
      source: 'user',
      state: 'running',
    });
  });

  it('is moved, kept quiet and ended, each with undo', async () => {
    const context = createContext();
    const before = (await readThread(seenThread(), context)).deadline;
    for (const action of [
      () => setDeadline({ seen: seenThread(), dueAt: NOW + 9 * HOUR }, context),
      () => quietDeadline({ threadKey: KEY, until: NOW + HOUR }, context),
      () => endDeadline({ threadKey: KEY }, context),
    ]) {
      const id = idOf(await action());
      expect(await context.db.deadlines.get(KEY)).not.toEqual(before);
      await undo(context.db, id);
      expect(await context.db.deadlines.get(KEY)).toEqual(before);
    }
  });

  it('is due sooner once the client is corrected to angry', async () => {
    const context = createContext();
    const text = 'Please find attached the list for Tuesday. The rooms are the same as last week.';
    const calm = seenThread([message({ text })]);
    const before = (await readThread(calm, context)).deadline?.dueAt ?? 0;
    await correctReading({ seen: calm, temperament: 'angry' }, context);
    const view = await readThread(calm, context);
    expect(view.corrected).toBe('angry');
    expect(view.deadline?.dueAt).toBeLessThan(before);
  });

  it('ends for a sender who is no client, and comes back with undo', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const id = idOf(await decideSender({ seen: seenThread(), kind: 'bulk', everybody: false }, context));
    expect((await readThread(seenThread(), context)).sender.kind).toBe('bulk');
    expect((await context.db.deadlines.get(KEY))?.state).toBe('dismissed');
    await undo(context.db, id);
    expect((await context.db.deadlines.get(KEY))?.state).toBe('running');
  });

  it.each(['client', null] as const)('runs again once the word is %s after all', async (kind) => {
    const context = createContext();
    idOf(await decideSender({ seen: seenThread(), kind: 'bulk', everybody: false }, context));
    idOf(await decideSender({ seen: seenThread(), kind, everybody: false }, context));
    expect(await context.db.deadlines.get(KEY)).toMatchObject({ state: 'running', endedAt: null });
  });

  it('ends for everybody at a firm that is no client, and for nobody else', async () => {
    const context = createContext();
    idOf(await decideSender({ seen: seenThread(), kind: 'bulk', everybody: true }, context));
    const colleague = message({ id: 'm5', from: { name: 'Ivan', address: 'ivan@mail.client.example' } });
    expect((await readThread(seenThread([colleague]), context)).sender.kind).toBe('bulk');
    const stranger = message({ id: 'm6', from: { name: 'Eve', address: 'eve@notclient.example' } });
    expect((await readThread(seenThread([stranger]), context)).sender.kind).toBe('client');
  });

  it('ends for no word about a colleague while a client waits in the same thread', async () => {
    const context = createContext();
    const helper = message({
      id: 'm5',
      from: { name: 'Rob', address: 'rob@helper.example' },
      text: 'Shall I go there?',
    });
    const seen = seenThread([message(), helper]);
    expect((await readThread(seen, context)).deadline?.clientAddress).toBe('rob@helper.example');
    idOf(await decideSender({ seen, kind: 'colleague', everybody: false }, context));
    const view = await readThread(seen, context);
    expect(view.sender).toMatchObject({ kind: 'client', writer: { address: 'olga@client.example' } });
    expect(view.deadline).toMatchObject({ state: 'running', clientAddress: 'olga@client.example' });
  });

  it('cannot be decided for a free-mail provider as a whole', async () => {
    const free = seenThread([message({ from: { name: 'Eve', address: 'eve@gmail.com' } })]);
    expect(await decideSender({ seen: free, kind: 'bulk', everybody: true }, createContext())).toEqual({
      problem: 'sender-missing',
    });
  });

  it('is started for who is a client after all, and taken back with undo', async () => {
    const context = createContext();
    const robot = seenThread([message({ from: { name: 'Orders', address: 'noreply@client.example' } })]);
    const id = idOf(await decideSender({ seen: robot, kind: 'client', everybody: false }, context));
    expect((await readThread(robot, context)).deadline?.state).toBe('running');
    expect(await undo(context.db, id)).toEqual({ done: true });
    expect((await readThread(robot, context)).deadline?.state).toBe('dismissed');
  });

  it('is started by a later word about the whole firm, and undo restores both words', async () => {
    const context = createContext();
    const seen = seenThread();
    idOf(await decideSender({ seen, kind: 'bulk', everybody: false }, context));
    const id = idOf(await decideSender({ seen, kind: 'client', everybody: true }, context));
    expect((await readThread(seen, context)).sender).toMatchObject({ kind: 'client', reason: 'override-domain' });
    expect(await undo(context.db, id)).toEqual({ done: true });
    expect((await readThread(seen, context)).sender).toMatchObject({ kind: 'bulk', reason: 'override-address' });
    expect((await context.db.clients.get('@client.example'))?.kind).toBeNull();
  });

  it('follows the firm once the word about one address is taken back, and Tact once that is', async () => {
    const context = createContext();
    const seen = seenThread([message({ from: { name: 'Olga', address: 'olga@mail.client.example' } })]);
    await context.db.clients.add({ address: '@client.example', name: '', language: null, kind: 'bulk' });
    idOf(await decideSender({ seen, kind: 'colleague', everybody: false }, context));
    const reasons: string[] = [];
    for (let times = 0; times < 3; times++) {
      reasons.push((await readThread(seen, context)).sender.reason);
      await decideSender({ seen, kind: null, everybody: false }, context);
    }
    expect(reasons).toEqual(['override-address', 'override-domain', 'person']);
  });

  it('is of the user’s own address too, and is shown where all are ours', async () => {
    const context = createContext();
    const seen = seenThread([message(OWN), message({ from: { name: 'Alias', address: 'alias@other.example' } })]);
    idOf(await decideSender({ seen, kind: 'me', everybody: false }, context));
    const { sender, turn } = await readThread(seen, context);
    expect(sender).toMatchObject({ kind: 'me', person: { address: '' }, writer: { address: 'alias@other.example' } });
    expect(turn).not.toBe('ours');
    idOf(await decideSender({ seen, kind: null, everybody: false }, context));
    expect((await readThread(seen, context)).sender.kind).toBe('client');
  });

  it('stays on a thread that we answered, until we write again', async () => {
    const context = createContext();
    const answered = seenThread([message(), message(OWN)]);
    idOf(await setDeadline({ seen: answered, dueAt: NOW + HOUR }, context));
    expect((await readThread(answered, context)).deadline?.state).toBe('running');
    const again = seenThread([message(), message(OWN), message({ ...OWN, id: 'm3' })]);
    expect((await readThread(again, context)).deadline?.state).toBe('met');
  });

  it('says when there is none', async () => {
    expect(await endDeadline({ threadKey: 'none' }, createContext())).toEqual({ problem: 'not-found' });
  });
});

describe('marking rows', () => {
  it('marks what is owed and what is a complaint, and nothing else', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await logComplaint(seenThread(), context);
    const rows = [KEY, 'gmail:me@firm.example:other'].map((threadKey) => ({ threadKey, answered: false }));
    expect(await markRows({ rows }, context)).toMatchObject([
      { threadKey: KEY, complaint: true, deadline: { state: 'running' } },
    ]);
  });

  it('meets the deadline of a row that the site shows as answered', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    expect(await markRows({ rows: [{ threadKey: KEY, answered: true }] }, context)).toEqual([]);
    expect((await context.db.deadlines.get(KEY))?.state).toBe('met');
  });

  it('leaves an answered thread without a mark', async () => {
    const context = createContext();
    await readThread(seenThread([message(), message(OWN)]), context);
    expect(await markRows({ rows: [{ threadKey: KEY, answered: false }] }, context)).toEqual([]);
  });
});

describe('a write that fails', () => {
  it('leaves nothing half-written', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    context.db.actions.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const before = await context.db.deadlines.toArray();
    expect(await endDeadline({ threadKey: KEY }, context)).toEqual({ problem: 'database-full' });
    expect(await logComplaint(seenThread(), context)).toEqual({ problem: 'database-full' });
    expect(await context.db.deadlines.toArray()).toEqual(before);
    expect(await context.db.complaints.count()).toBe(0);
  });
});
