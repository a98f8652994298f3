import { describe, expect, it } from 'vitest';
import { undo } from '../../src/db/actions.ts';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { keepPromise } from '../../src/jobs/keep-promise.ts';
import { logComplaint } from '../../src/jobs/log-complaint.ts';
import { muteHint, unmuteHint } from '../../src/jobs/mute-hint.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { reviewReply } from '../../src/jobs/review-draft.ts';
import { createContext } from '../support/job-context.ts';
import { ANGRY, message, seenThread } from '../support/seen-thread.ts';

const threadKey = 'gmail:me@firm.example:t1';
const draftOf = (text: string, change = {}) => ({
  threadKey,
  subject: 'Orders lost again',
  url: 'https://mail.google.com/mail/u/0/#inbox/t1',
  clientText: ANGRY,
  text,
  ...change,
});

describe('the review of a reply', () => {
  it('knows whom it goes to: tone, second look, steps and name', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const view = await reviewReply(draftOf('It was only a small issue.'), context);
    expect(view).toMatchObject({ needsSecondLook: true, client: 'Olga Marchenko', problem: null });
    expect(view.hints).toMatchObject([{ check: 'tone' }]);
    expect(view.steps).toMatchObject({ apologise: false });
  });

  it('follows the user’s correction', async () => {
    const context = createContext();
    await correctReading(
      { seen: seenThread([message({ text: 'The file is attached.' })]), temperament: 'angry' },
      context,
    );
    expect(await reviewReply(draftOf('Thank you.'), context)).toMatchObject({ needsSecondLook: true });
    await correctReading({ seen: seenThread(), temperament: 'friendly' }, context);
    expect(await reviewReply(draftOf('Thank you.'), context)).toMatchObject({ needsSecondLook: false });
  });

  it('shows the six steps for a complaint that was logged', async () => {
    const context = createContext();
    const quiet = seenThread([message({ text: 'The file for Tuesday is attached.' })]);
    const thread = { ...quiet, thread: { ...quiet.thread, subject: 'Tuesday' } };
    await readThread(thread, context);
    expect((await reviewReply(draftOf('Thank you.'), context)).steps).toBeNull();
    await logComplaint(thread, context);
    expect((await reviewReply(draftOf('Thank you.'), context)).steps).toMatchObject({ thank: true, listen: false });
  });

  it('without a second look where the user wants none', async () => {
    const { settings, ...context } = createContext();
    const without = { ...context, settings: { ...settings, secondLook: false } };
    await readThread(seenThread(), without);
    expect((await reviewReply(draftOf('Thank you.'), without)).needsSecondLook).toBe(false);
  });

  it('finds dates to keep, says which are kept, and gaps', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const draft = draftOf('I will send you the report by Friday 5 pm. Regards, [your name]');
    const { promises, gaps } = await reviewReply(draft, context);
    expect(promises).toMatchObject([{ kind: 'firm', isKept: false }]);
    expect(gaps.map(({ text }) => text)).toEqual(['[your name]']);
    const [promise] = promises;
    if (!promise) throw new Error('No promise was found.');
    await keepPromise({ draft, phrase: promise.phrase, dueAt: promise.dueAt, kind: promise.kind }, context);
    expect((await reviewReply(draft, context)).promises).toMatchObject([{ isKept: true }]);
  });

  it('offers a date that the working hours allow in place of “soon”', async () => {
    const { hints } = await reviewReply(draftOf('I will call you soon.'), createContext());
    expect(hints[0]?.fix?.text).toMatch(/^by Wednesday 18 November, \d{1,2}:[03]0 pm$|^by Thursday 19 November/);
  });

  it('proposes no later date than the client asked for', async () => {
    const context = createContext();
    const text = `${ANGRY} Call me back by 11:15 today.`;
    await readThread(seenThread([message({ text })]), context);
    const { hints } = await reviewReply(draftOf('I will do it as soon as possible.', { clientText: text }), context);
    expect(hints[0]?.fix?.text).toBe('by Wednesday 18 November, 11:00 am');
  });

  it('reviews words alone where nothing is known, and says what could not be looked up', async () => {
    const context = createContext();
    const draft = draftOf('We guarantee that it works.', { threadKey: '', clientText: '' });
    expect(await reviewReply(draft, context)).toMatchObject({
      hints: [{ check: 'overpromise' }],
      client: '',
      steps: null,
    });
    context.db.close();
    expect(await reviewReply(draft, context)).toMatchObject({
      hints: [{ check: 'overpromise' }],
      problem: 'database-failed',
    });
  });
});

describe('a hint', () => {
  const text = 'The API is ready.';
  const hint = { rule: 'jargon', check: 'jargon', phrase: 'API', isPlace: false } as const;
  const shown = async (context: ReturnType<typeof createContext>, key = threadKey) =>
    (await reviewReply(draftOf(text, { threadKey: key, clientText: '' }), context)).hints.length;

  it('never comes again for this client, and does for others', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await muteHint({ threadKey, hint, forClient: true }, context);
    expect(await shown(context)).toBe(0);
    expect(await shown(context, 'gmail:me@firm.example:t2')).toBe(1);
  });

  it('never comes again for anybody, until it is taken back or restored', async () => {
    const context = createContext();
    const muted = await muteHint({ threadKey: '', hint, forClient: false }, context);
    expect(await shown(context)).toBe(0);
    await undo(context.db, 'actionId' in muted ? muted.actionId : 0);
    expect(await shown(context)).toBe(1);
    await muteHint({ threadKey: '', hint, forClient: false }, context);
    await unmuteHint({ key: '|jargon|api' }, context);
    expect(await shown(context)).toBe(1);
    expect(await unmuteHint({ key: '|jargon|api' }, context)).toEqual({ problem: 'not-found' });
  });

  it('needs a client to be silenced for one', async () => {
    expect(await muteHint({ threadKey, hint, forClient: true }, createContext())).toEqual({
      problem: 'sender-missing',
    });
  });
});
