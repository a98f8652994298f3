import { describe, expect, it } from 'vitest';
import { undo } from '../../src/db/actions.ts';
import { keepPromise } from '../../src/jobs/keep-promise.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { noteSent } from '../../src/jobs/note-sent.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const HOUR = 3_600_000;
const PHRASE = 'I will send you the report by Friday 5 pm';
const DUE_AT = NOW + 50 * HOUR;
const threadKey = 'gmail:me@firm.example:t1';
const draft = {
  threadKey,
  subject: 'Orders lost again',
  url: 'https://mail.google.com/mail/u/0/#inbox/t1',
  clientText: '',
  text: `${PHRASE}.`,
};

/** A thread that was read, and a reply to it with a promise that is to be kept. */
async function keepOne() {
  const context = createContext();
  await readThread(seenThread(), context);
  const done = await keepPromise({ draft, phrase: PHRASE, dueAt: DUE_AT, kind: 'firm' }, context);
  return { context, actionId: 'actionId' in done ? done.actionId : 0 };
}
const later = (context: ReturnType<typeof createContext>, ms: number) => ({ ...context, now: NOW + ms });
const answer = (text: string) =>
  seenThread([message(), message({ ...OWN, id: 'm9', date: new Date(NOW + 60_000).toISOString(), text })]);

describe('a promise in a reply', () => {
  it('counts for nothing before the reply is sent', async () => {
    const { context } = await keepOne();
    const view = await readThread(seenThread(), context);
    expect(view.promises).toEqual([]);
    expect(view.deadline?.source).toBe('policy');
  });

  it('is stored when our message with its words is on screen, and is the date of the next word', async () => {
    const { context } = await keepOne();
    const view = await readThread(
      answer(`Hello,\n\nI will  send you the\nreport by Friday 5 pm.`),
      later(context, HOUR),
    );
    expect(view.promises).toMatchObject([
      {
        clientAddress: 'olga@client.example',
        clientName: 'Olga Marchenko',
        direction: 'ours',
        phrase: PHRASE,
        state: 'open',
        dueAt: DUE_AT,
        givenAt: NOW + 60_000,
      },
    ]);
    expect(view.deadline).toMatchObject({ source: 'promise', dueAt: DUE_AT, state: 'running', messageId: 'm9' });
    expect(await context.db.drafted.count()).toBe(0);
    const again = await readThread(answer(`${PHRASE}.`), later(context, 2 * HOUR));
    expect(again.promises).toEqual(view.promises);
    expect(again.deadline).toEqual(view.deadline);
  });

  it('is forgotten when our message went without its words', async () => {
    const { context } = await keepOne();
    const view = await readThread(answer('We will see.'), later(context, HOUR));
    expect(view.promises).toEqual([]);
    expect(view.deadline?.state).toBe('met');
    expect(await context.db.drafted.count()).toBe(0);
  });

  it('waits on while only messages from before it are there, or ours is folded away', async () => {
    const { context } = await keepOne();
    const before = message({ ...OWN, text: 'I will send you the report by Friday 5 pm.' });
    await readThread(seenThread([message(), before]), context);
    await readThread(answer(''), later(context, HOUR));
    expect(await context.db.drafted.count()).toBe(1);
    expect(await context.db.promises.toArray()).toMatchObject([{ messageId: 'm2', state: 'proposed' }]);
  });

  it('gives way to a newer mail that is owed an answer sooner', async () => {
    const { context } = await keepOne();
    await readThread(answer(PHRASE), later(context, HOUR));
    const newer = message({ id: 'm10', date: new Date(NOW + 2 * HOUR).toISOString() });
    const thread = seenThread([...answer(PHRASE).thread.messages, newer]);
    const view = await readThread(thread, later(context, 2 * HOUR));
    expect(view.deadline).toMatchObject({ source: 'policy', messageId: 'm10' });
    expect(view.promises).toHaveLength(1);
  });

  it('can be taken back until then', async () => {
    const { context, actionId } = await keepOne();
    expect(await undo(context.db, actionId)).toEqual({ done: true });
    expect((await readThread(answer(PHRASE), later(context, HOUR))).promises).toMatchObject([{ state: 'proposed' }]);
  });

  it('needs a thread', async () => {
    const request = { draft: { ...draft, threadKey: '' }, phrase: PHRASE, dueAt: DUE_AT, kind: 'firm' as const };
    expect(await keepPromise(request, createContext())).toEqual({ problem: 'not-found' });
  });
});

describe('on a site that shows no messages of ours', () => {
  const rows = { rows: [{ threadKey, answered: true }] };

  it('a promise counts once Send was pressed with it and the mail shows as answered', async () => {
    const { context } = await keepOne();
    await noteSent({ threadKey, text: `Hello, ${PHRASE}.` }, context);
    expect(await markRows(rows, context)).toMatchObject([{ deadline: { source: 'promise', dueAt: DUE_AT } }]);
    expect(await markRows(rows, context)).toMatchObject([{ deadline: { source: 'promise', dueAt: DUE_AT } }]);
    const view = await readThread(seenThread([message()], { answered: true }), context);
    expect(view.promises).toHaveLength(1);
    expect(view.deadline).toMatchObject({ source: 'promise', state: 'running' });
  });

  it('an answer from before, without a press, stores nothing', async () => {
    const { context } = await keepOne();
    expect(await markRows(rows, context)).toEqual([]);
    expect(await context.db.promises.count()).toBe(0);
    expect(await context.db.drafted.count()).toBe(1);
  });

  it('what no longer stood in the reply when Send was pressed is forgotten once it is sent', async () => {
    const { context } = await keepOne();
    await noteSent({ threadKey, text: 'We will see.' }, context);
    await markRows(rows, context);
    expect([await context.db.drafted.count(), await context.db.promises.count()]).toEqual([0, 0]);
  });
});

describe('Send was pressed, and the reply was not sent', () => {
  const olga = ({ db }: ReturnType<typeof createContext>) => db.clients.get('olga@client.example');
  /** A promise that is open, and then a press on a reply that would keep it. */
  async function press() {
    const { context } = await keepOne();
    await readThread(answer(`${PHRASE}.`), later(context, HOUR));
    const pressed = later(context, 2 * HOUR);
    await noteSent({ threadKey, text: 'The report is attached.' }, pressed);
    return { context: pressed, before: await olga(context) };
  }
  const unanswered = { rows: [{ threadKey, answered: false }] };

  it('the promise is owed as before, and the client has had no word', async () => {
    const { context, before } = await press();
    await markRows(unanswered, context);
    const view = await readThread(answer(`${PHRASE}.`), context);
    expect(view.promises).toMatchObject([{ state: 'open' }]);
    expect(view.promises[0]).not.toHaveProperty('keptBy');
    expect(view.deadline).toMatchObject({ state: 'running', source: 'promise', dueAt: DUE_AT });
    expect((await olga(context))?.lastOursAt).toBe(before?.lastOursAt);
  });

  it('what was sent in its place tells by itself what it keeps', async () => {
    const { context } = await press();
    const other = message({ ...OWN, id: 'm10', date: new Date(NOW + 3 * HOUR).toISOString(), text: 'We will see.' });
    const view = await readThread(
      seenThread([...answer(`${PHRASE}.`).thread.messages, other]),
      later(context, 3 * HOUR),
    );
    expect(view.promises[0]).not.toHaveProperty('keptBy');
    expect(await context.db.pressed.count()).toBe(0);
  });

  it('where it was sent after all, it seems to keep the promise since the press', async () => {
    const { context } = await press();
    await markRows({ rows: [{ threadKey, answered: true }] }, later(context, 5 * HOUR));
    expect(await context.db.promises.toArray()).toMatchObject([
      { state: 'open', keptBy: 'The report is attached.', keptAt: NOW + 2 * HOUR },
    ]);
    expect((await olga(context))?.lastOursAt).toBe(NOW + 2 * HOUR);
  });
});
