import { describe, expect, it, vi } from 'vitest';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { endDeadline } from '../../src/jobs/keep-deadline.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const KEY = 'gmail:me@firm.example:t1';

describe('a thread comes on screen', () => {
  it('reads the client, says why, and starts the clock by the policy', async () => {
    const context = createContext();
    const view = await readThread(seenThread(), context);
    expect(view.reading?.temperament).toBe('angry');
    expect(view.reading?.evidence.length).toBeGreaterThan(0);
    // Angry: two working hours from 9:30 in Kyiv.
    expect(new Date(view.deadline?.dueAt ?? 0).toISOString()).toBe('2026-11-18T09:30:00.000Z');
    expect(await context.db.deadlines.get(KEY)).toMatchObject({
      state: 'running',
      messageId: 'm1',
      clientName: 'Olga Marchenko',
    });
  });

  it('changes nothing when it is seen again, and tells of a change only', async () => {
    const context = createContext();
    const moved = vi.fn();
    const first = await readThread(seenThread(), context, moved);
    expect(moved).toHaveBeenCalledTimes(1);
    const again = await readThread(seenThread(), { ...context, now: NOW + 3_600_000 }, moved);
    expect(again.deadline).toEqual(first.deadline);
    expect(again).not.toHaveProperty('before');
    expect(moved).toHaveBeenCalledTimes(1);
    expect(await context.db.deadlines.count()).toBe(1);
  });

  it('meets the deadline by itself once the last message is ours', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const later = { ...context, now: NOW + 600_000 };
    const view = await readThread(seenThread([message(), message(OWN)]), later);
    expect(view.turn).toBe('theirs');
    expect(view.deadline).toMatchObject({ state: 'met', endedAt: later.now });
  });

  it('meets it too where the site says that the message was answered', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    const view = await readThread(seenThread(undefined, { answered: true }), context);
    expect(view.deadline?.state).toBe('met');
  });

  it('starts anew when the client writes again after our answer', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await readThread(seenThread([message(), message(OWN)]), context);
    const again = message({
      id: 'm3',
      date: '2026-11-18T07:55:00Z',
      text: 'It still does not work! This is unacceptable.',
    });
    const view = await readThread(seenThread([message(), message(OWN), again]), context);
    expect(view.deadline).toMatchObject({ state: 'running', messageId: 'm3' });
  });

  it('starts anew for a newer message after the user was done with it', async () => {
    const context = createContext();
    await readThread(seenThread(), context);
    await endDeadline({ threadKey: KEY }, context);
    expect((await readThread(seenThread(), context)).deadline?.state).toBe('dismissed');
    const later = { ...context, now: NOW + 7_200_000 };
    const again = message({ id: 'm2', date: '2026-11-18T09:30:00Z' });
    expect((await readThread(seenThread([message(), again]), later)).deadline).toMatchObject({
      state: 'running',
      messageId: 'm2',
    });
  });

  it('becomes more pressing by an angry reminder, never less', async () => {
    const context = createContext();
    const calm = message({ text: 'The file for Tuesday is attached.' });
    const before = (await readThread(seenThread([calm]), context)).deadline?.dueAt ?? 0;
    const reminder = message({ id: 'm2', date: '2026-11-18T07:40:00Z' });
    const after = (await readThread(seenThread([calm, reminder]), context)).deadline;
    expect(after?.messageId).toBe('m1');
    expect(after?.dueAt).toBeLessThan(before);
  });

  it('does not restart for a bare thanks', async () => {
    const context = createContext();
    const thanks = message({ id: 'm3', date: '2026-11-18T07:55:00Z', text: 'Thanks a lot!' });
    const view = await readThread(seenThread([message(), message(OWN), thanks]), context);
    expect(view.turn).toBe('nobody');
    expect(view.deadline).toBeNull();
  });

  it('counts from the oldest message that is not answered', async () => {
    const second = message({
      id: 'm1b',
      date: '2026-11-18T07:58:00Z',
      text: 'Hello?! Anybody there? This is a disgrace.',
    });
    const view = await readThread(seenThread([message(), second]), createContext());
    expect(view.deadline?.messageId).toBe('m1');
    expect(view.messageId).toBe('m1b');
  });

  it.each([
    [
      'a newsletter',
      {
        from: { name: 'News', address: 'newsletter@shop.example' },
        text: 'Our November offers.\n\nUnsubscribe here: https://shop.example/u',
      },
    ],
    ['a robot', { from: { name: 'Build', address: 'noreply@ci.example' } }],
    ['a colleague', { from: { name: 'Ann', address: 'ann@firm.example' } }],
  ])('neither reads nor clocks %s', async (_, change) => {
    const context = createContext();
    const view = await readThread(seenThread([message(change)]), context);
    expect(view.reading).toBeNull();
    expect(view.deadline).toBeNull();
    expect(await context.db.deadlines.count()).toBe(0);
  });

  it('starts no clock for what is three weeks old', async () => {
    const view = await readThread(seenThread([message({ date: '2026-10-25T09:00:00Z' })]), createContext());
    expect(view.reading?.temperament).toBe('angry');
    expect(view.deadline).toBeNull();
  });

  it('does not trust a date in the future', async () => {
    const view = await readThread(seenThread([message({ date: '2031-01-01T09:00:00Z' })]), createContext());
    expect(view.deadline?.startedAt).toBe(NOW);
  });
});

it('does not take our own words for the client’s where they answer with nothing but our mail', async () => {
  const text =
    'Sent from my iPhone\n\nOn Mon, 16 Nov 2026 at 16:02, Alex <me@firm.example> wrote:\n> Please send us the signed contract by Friday. We are delighted to work with you!';
  const { reading } = await readThread(seenThread([message({ text })]), createContext());
  expect(reading).toMatchObject({ temperament: 'neutral', asked: null, evidence: [] });
});

describe('bad input', () => {
  it('says that a message is empty', async () => {
    const view = await readThread(seenThread([message({ text: ' \n ' })]), createContext());
    expect(view.problems).toEqual(['message-empty']);
    expect(view.reading).toBeNull();
  });

  it('reads a message without a sender, and says so', async () => {
    const view = await readThread(seenThread([message({ from: { name: '', address: '' } })]), createContext());
    expect(view.problems).toEqual(['sender-missing']);
    expect(view.reading?.temperament).toBe('angry');
  });

  it('reads the beginning and the end of a giant message, and says so', async () => {
    const text = `${message().text} ${'x '.repeat(99_990)}`.slice(0, 200_000);
    const view = await readThread(seenThread([message({ text })]), createContext());
    expect(view.problems).toEqual(['message-too-long']);
    expect(view.reading).not.toBeNull();
  });

  it('goes on without the model', async () => {
    const view = await readThread(seenThread(), createContext({ loadReader: async () => null }));
    expect(view.problems).toEqual(['model-missing']);
  });

  it('still reads when the database will not open, and stores nothing', async () => {
    const context = createContext();
    context.db.close({ disableAutoOpen: true });
    const view = await readThread(seenThread(), context);
    expect(view.problems).toEqual(['database-failed']);
    expect(view.reading?.temperament).toBe('angry');
  });

  it('does not run a name that looks like a placeholder', async () => {
    const name = '{{client.name}} <script>alert(1)</script>';
    const view = await readThread(
      seenThread([message({ from: { name, address: 'x@client.example' } })]),
      createContext(),
    );
    expect(view.deadline?.clientName).toBe(name);
  });
});

describe('the client over time', () => {
  const mail = (id: string, text: string, day: number) =>
    message({ id, text, date: `2026-11-${String(day).padStart(2, '0')}T07:30:00Z` });
  const thread = (id: string, one: ReturnType<typeof message>) =>
    seenThread([one], { thread: { id, subject: 'Orders', messages: [one] } });
  const KIND = 'Thank you so much, you are wonderful! The team is thrilled, please pass on our warmest thanks.';

  it('is not spoken of after one message', async () => {
    expect((await readThread(seenThread(), createContext())).client).toBeNull();
  });

  it('stays friendly through one bad day, which is read as angry all the same', async () => {
    const context = createContext();
    for (const day of [12, 13, 14, 15]) await readThread(thread(`t${day}`, mail(`m${day}`, KIND, day)), context);
    const view = await readThread(thread('t18', mail('m18', message().text, 18)), context);
    expect(view.reading?.temperament).toBe('angry');
    expect(view.client).toMatchObject({ temperament: 'friendly', messages: 5 });
  });

  it('is not made up for good by one mail from a clock that runs ahead', async () => {
    const context = createContext();
    const ahead = message({ id: 'm1', text: 'The list is attached.', date: '2031-11-18T07:30:00Z' });
    await readThread(thread('t1', ahead), context);
    for (const day of [12, 13, 14, 15]) await readThread(thread(`t${day}`, mail(`m${day}`, KIND, day)), context);
    const view = await readThread(thread('t16', mail('m16', KIND, 16)), context);
    expect(view.client).toMatchObject({ temperament: 'friendly', messages: 6 });
  });

  it('does not take an old thread for the language that they write in now', async () => {
    const context = createContext();
    const language = async () => (await context.db.clients.get('olga@client.example'))?.language;
    await readThread(thread('t17', mail('m17', 'Доброго дня! Надішліть, будь ласка, рахунок.', 17)), context);
    await readThread(thread('t2', mail('m2', 'Здравствуйте! Пришлите, пожалуйста, счёт.', 2)), context);
    expect(await language()).toBe('uk');
    await readThread(thread('t18', mail('m18', 'Здравствуйте! Пришлите, пожалуйста, счёт.', 18)), context);
    expect(await language()).toBe('ru');
  });

  it('follows the user’s correction at once', async () => {
    const context = createContext();
    const first = thread('t17', mail('m17', message().text, 17));
    const second = thread('t18', mail('m18', message().text, 18));
    await readThread(first, context);
    await correctReading({ seen: second, temperament: 'hesitant' }, context);
    expect((await readThread(second, context)).client?.temperament).toBe('hesitant');
  });
});

describe('a correction', () => {
  it('teaches how this user’s later mails are read, and what is stored stays the plain reading', async () => {
    const context = createContext();
    const plain = (await readThread(seenThread(), context)).reading;
    const other = (id: string) => {
      const one = message({ id, from: { name: 'Ann', address: `${id}@other.example` } });
      return seenThread([one], { thread: { id, subject: 'Orders', messages: [one] } });
    };
    for (const id of ['a', 'b', 'c']) await correctReading({ seen: other(id), temperament: 'assertive' }, context);
    const taught = (await readThread(seenThread(), context)).reading;
    expect(taught?.scores.assertive).toBeGreaterThan(plain?.scores.assertive ?? 1);
    const one = message({ id: 'm9', date: '2026-11-17T07:30:00Z' });
    const { client } = await readThread(
      seenThread([one], { thread: { id: 't9', subject: 'Orders', messages: [one] } }),
      context,
    );
    const { client: untaught } = await readThread(seenThread(), {
      ...context,
      settings: { ...context.settings, learnFrom: NOW + 1 },
    });
    expect(client?.scores.assertive).toBeGreaterThan(untaught?.scores.assertive ?? 1);
    expect((await context.db.readings.get(`${KEY}#m1`))?.scores).toEqual(plain?.scores);
    const settings = { ...context.settings, learnFrom: NOW + 1 };
    expect((await readThread(seenThread(), { ...context, settings })).reading?.scores).toEqual(plain?.scores);
  });
});

it("takes an hour as the sender's where their mail tells their clock", async () => {
  const text = 'Please send me the signed contract by 5 pm today.';
  const view = await readThread(
    seenThread([message({ text, date: 'Wed, 18 Nov 2026 15:30:00 +0800' })]),
    createContext(),
  );
  expect(new Date(view.reading?.asked?.dueAt ?? 0).toISOString()).toBe('2026-11-18T09:00:00.000Z');
});
