import { beforeEach, describe, expect, it } from 'vitest';
import { findPromises } from '../../src/core/dates/find-promises.ts';
import { writeDateSentence } from '../../src/core/promises/date-sentence.ts';
import { formatMoment } from '../../src/core/scripts/format-moment.ts';
import { LANGUAGES } from '../../src/core/types.ts';
import { changeClient } from '../../src/jobs/change-client.ts';
import { describeClient } from '../../src/jobs/describe-client.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { reviewReply } from '../../src/jobs/review-draft.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, seenThread } from '../support/seen-thread.ts';

const HOUR = 3_600_000;
const address = 'olga@client.example';
/** Where the client's mail was written, by its date. */
const from = async (date: string) => {
  const context = createContext();
  const view = await readThread(seenThread([message({ date })]), context);
  return { context, view };
};

beforeEach(resetBrowser);

describe('the client’s clock', () => {
  it('is guessed from the date of their mail, and said to be a guess', async () => {
    const { context } = await from('2026-11-18T15:30:00+08:00');
    const { clock } = await describeClient({ address }, context);
    expect(clock).toMatchObject({ isGuess: true, time: '16:00', isOpen: true });
  });

  it('is the one that the user set, and says when their day begins', async () => {
    const { context } = await from('2026-11-18T07:30:00Z');
    expect((await describeClient({ address }, context)).clock).toBeNull();
    await changeClient({ address, change: { zone: 'America/New_York' } }, context);
    const { clock, zone } = await describeClient({ address }, context);
    expect(zone).toBe('America/New_York');
    expect(clock).toMatchObject({ isGuess: false, time: '03:00', isOpen: false, opensAt: NOW + 6 * HOUR });
  });

  it('knows the holidays there: Thanksgiving is no day to be read', async () => {
    const { context } = await from('2026-11-18T07:30:00Z');
    await changeClient({ address, change: { zone: 'America/New_York' } }, context);
    const thursday = { ...context, now: Date.parse('2026-11-26T15:00Z') };
    expect((await describeClient({ address }, thursday)).clock?.isOpen).toBe(false);
    await changeClient({ address, change: { country: 'GB' } }, context);
    expect((await describeClient({ address }, thursday)).clock?.isOpen).toBe(true);
  });

  it('stands beside a reply to them', async () => {
    const { context, view } = await from('2026-11-18T15:30:00+08:00');
    const draft = { threadKey: view.threadKey, subject: '', url: 'https://x.example/', clientText: '', text: 'Hello.' };
    expect((await reviewReply(draft, { ...context, now: NOW + 5 * HOUR })).clock).toMatchObject({
      time: '21:00',
      isOpen: false,
    });
  });
});

describe('a date that can be kept', () => {
  it('comes for each size of work, later the more work it is, with its reasons', async () => {
    const { context } = await from('2026-11-18T07:30:00Z');
    const { proposals } = await describeClient({ address }, context);
    expect(proposals.map(({ hours }) => hours)).toEqual([2, 8, 24, 40]);
    expect(proposals.map(({ dueAt }) => dueAt)).toEqual([...proposals.map(({ dueAt }) => dueAt)].sort((a, b) => a - b));
    // Two hours and one to be safe, from 10:00.
    expect(proposals[0]).toMatchObject({
      dueAt: NOW + 3 * HOUR,
      parts: [{ code: 'work' }, { code: 'buffer', because: 'usual' }],
      sentence: 'You will hear from us by Wednesday 18 November, 1:00 pm.',
    });
  });

  it('says where it lies past the holidays that are known, ours or theirs', async () => {
    const { context } = await from('2026-11-18T07:30:00Z');
    const late = { ...context, now: Date.parse('2026-12-30T08:00:00Z') };
    const warned = async () =>
      (await describeClient({ address }, late)).proposals.map(({ hours, parts }) => [
        hours,
        parts.find(({ code }) => code === 'holidays-unknown'),
      ]);
    expect((await warned()).every(([, part]) => part === undefined)).toBe(true);
    await changeClient({ address, change: { zone: 'Asia/Shanghai' } }, late);
    const unknown = { code: 'holidays-unknown', country: 'CN', knownUntil: 2026 };
    expect(await warned()).toEqual([
      [2, undefined],
      [8, undefined],
      [24, unknown],
      [40, unknown],
    ]);
  });

  it('waits until the client works', async () => {
    const { context } = await from('2026-11-18T07:30:00Z');
    await changeClient({ address, change: { zone: 'America/New_York' } }, context);
    const { proposals } = await describeClient({ address }, context);
    // 9:00 in New York is 16:00 in Kyiv.
    expect(proposals[0]?.dueAt).toBe(NOW + 6 * HOUR);
  });

  it.each(LANGUAGES)('is written in %s as Tact itself reads a promise', (language) => {
    const at = NOW + 30 * HOUR;
    const sentence = writeDateSentence(formatMoment(String(at), language, 'Europe/Kyiv', NOW) ?? '', language);
    const [found] = findPromises(sentence, { now: NOW, tz: 'Europe/Kyiv' });
    expect(found).toMatchObject({ dueAt: at, kind: 'firm' });
  });
});
