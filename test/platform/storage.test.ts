import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/core/deadlines/policy.ts';
import { loadSettings, saveAwaitedReply, saveSettings, takeAwaitedReply } from '../../src/platform/storage.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';

beforeEach(resetBrowser);

describe('the settings', () => {
  it('have defaults, and keep what is changed', async () => {
    expect((await loadSettings()).policy).toEqual(DEFAULT_POLICY);
    await saveSettings({ myName: 'Alex' });
    await saveSettings({ tz: 'Asia/Taipei' });
    expect(await loadSettings()).toMatchObject({ myName: 'Alex', tz: 'Asia/Taipei', policy: DEFAULT_POLICY });
  });

  it.each([
    ['a text'],
    [null],
    [{ policy: { angry: -1 }, myName: 7, week: { mon: [['25:00', '1']] }, tz: 'Asia/Taipei' }],
  ])('read as their defaults where they are damaged: %j', async (settings) => {
    await browser.storage.local.set({ settings });
    const loaded = await loadSettings();
    expect(loaded.policy).toEqual(DEFAULT_POLICY);
    expect(loaded.myName).toBe('');
    expect(loaded.week.mon).toEqual([['09:00', '18:00']]);
  });

  it('take the default for what does not fit, and keep the rest', async () => {
    await saveSettings({ policy: { ...DEFAULT_POLICY, angry: 1 } });
    expect((await saveSettings({ myName: 'x'.repeat(201) })).myName).toBe('');
    expect((await loadSettings()).policy.angry).toBe(1);
  });
});

describe('a reply that waits for its box', () => {
  it('is handed out once, to its thread, within its minute', async () => {
    await saveAwaitedReply({ threadKey: 'a', reply: { text: 'hello', cursor: 2 }, until: 1_000 });
    expect(await takeAwaitedReply('b', 500)).toBeNull();
    expect(await takeAwaitedReply('a', 500)).toEqual({ text: 'hello', cursor: 2 });
    expect(await takeAwaitedReply('a', 500)).toBeNull();
    await saveAwaitedReply({ threadKey: 'a', reply: { text: 'late', cursor: null }, until: 1_000 });
    expect(await takeAwaitedReply('a', 1_001)).toBeNull();
  });
});
