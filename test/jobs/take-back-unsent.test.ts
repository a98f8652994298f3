import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/types.ts';
import type { JobContext } from '../../src/jobs/context.ts';
import { keepPromise } from '../../src/jobs/keep-promise.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { settlePromise } from '../../src/jobs/settle-promise.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const SECOND = 1_000;
const KEY = 'gmail:me@firm.example:t1';
const FRIDAY = Date.parse('2026-11-20T15:00:00Z');
const PHRASE = 'I will send you the report by Friday 5 pm';
const reply = (text: string, change: Partial<Message> = {}) =>
  message({ ...OWN, id: 'm9', date: new Date(NOW).toISOString(), text, ...change });
const later = (context: JobContext, seconds: number): JobContext => ({ ...context, now: NOW + seconds * SECOND });

/** The client's mail was read, then our reply to it, and 20 seconds later it is gone. */
async function undo(
  text: string,
  { after = 20, prepare }: { after?: number; prepare?: (context: JobContext) => Promise<void> } = {},
) {
  const context = createContext();
  const before = await readThread(seenThread(), context);
  await prepare?.(context);
  const sent = await readThread(seenThread([message(), reply(text)]), context);
  const view = await readThread(seenThread(), later(context, after));
  return { context, before, sent, view };
}

describe('a reply that was taken back', () => {
  it('leaves the answer owed, by the date of before', async () => {
    const { before, sent, view } = await undo('We are on it.');
    expect(sent.deadline?.state).toBe('met');
    expect(view.deadline).toEqual(before.deadline);
    expect(view.turn).toBe('ours');
  });

  it('has promised nothing, and its words wait for the reply that is sent', async () => {
    const draft = { threadKey: KEY, subject: '', url: 'https://mail.google.com/', clientText: '', text: PHRASE };
    const keep = async (context: JobContext) => {
      await keepPromise({ draft, phrase: PHRASE, dueAt: FRIDAY, kind: 'firm' }, context);
    };
    const { context, before, sent, view } = await undo(`${PHRASE}.`, { prepare: keep });
    expect(sent.promises).toMatchObject([{ state: 'open', dueAt: FRIDAY }]);
    expect(sent.deadline).toMatchObject({ source: 'promise', dueAt: FRIDAY });
    expect(view.promises).toEqual([]);
    expect(view.deadline).toEqual(before.deadline);
    const again = reply(`${PHRASE}.`, { id: 'm10', date: new Date(NOW + 60 * SECOND).toISOString() });
    const resent = await readThread(seenThread([message(), again]), later(context, 60));
    expect(resent.promises).toMatchObject([{ state: 'open', dueAt: FRIDAY, messageId: 'm10' }]);
  });

  it('has kept nothing', async () => {
    const promised = message({ ...OWN, text: `${PHRASE}.` });
    const context = createContext();
    const { promises } = await readThread(seenThread([message(), promised]), context);
    await settlePromise({ id: promises[0]?.id ?? '', step: 'accept' }, context);
    const open = await readThread(seenThread([message(), promised]), context);
    const kept = await readThread(seenThread([message(), promised, reply('The report is attached.')]), context);
    expect(kept.promises).toMatchObject([{ keptBy: 'The report is attached.' }]);
    const view = await readThread(seenThread([message(), promised]), later(context, 20));
    expect(view.promises).toEqual(open.promises);
    expect(view.deadline).toMatchObject({ state: 'running', source: 'promise', dueAt: FRIDAY });
  });
});

describe('a reply that is not to be seen', () => {
  it('was not taken back where it went long ago', async () => {
    const { view } = await undo(`${PHRASE}.`, { after: 600 });
    expect(view.promises).toMatchObject([{ state: 'proposed' }]);
  });

  it('was not taken back where it only got another id', async () => {
    const context = createContext();
    const { promises } = await readThread(seenThread([message(), reply(`${PHRASE}.`)]), context);
    await settlePromise({ id: promises[0]?.id ?? '', step: 'accept' }, context);
    const renamed = seenThread([message(), reply(`${PHRASE}.`, { id: 'final' })]);
    const view = await readThread(renamed, later(context, 5));
    expect(view.promises).toMatchObject([{ id: promises[0]?.id, state: 'open', messageId: 'm9' }]);
  });

  it('was not taken back where the site marks the mail as answered', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await readThread(seenThread([message(), reply('We are on it.')]), context);
    const marked = seenThread([message()], { answered: true });
    expect((await readThread(marked, later(context, 5))).deadline?.state).toBe('met');
  });
});
