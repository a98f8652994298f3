import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Alarms, Browser } from 'webextension-polyfill';
import { killInBetween } from '../support/browser/kill-in-between.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { askAs, openOptions, readTable } from '../support/browser/stored.ts';
import { createWallClock } from '../support/browser/wall-clock.ts';
import { EXTENSION, waitForBadge } from './steps.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const HOUR = 3_600_000;
const ALWAYS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);
/** How often a worker is ended while it writes; `test/bench/kills.ts` does it 200 times, and kills the browser 20 times. */
const ROUNDS = 8;

declare const chrome: Browser;

const seen = (id: string, hoursAgo: number) => ({
  ...{ site: 'gmail', account: 'me@firm.example', ownAddresses: ['me@firm.example'], answered: false },
  url: `https://mail.google.com/mail/u/0/#inbox/${id}`,
  thread: {
    id,
    subject: `About ${id}`,
    messages: [
      {
        id: `${id}-m`,
        from: { name: `Client ${id}`, address: `${id}@client.example` },
        date: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
        side: 'client',
        text: 'Could you please tell me when the new report will be ready? I would like to plan my week.',
      },
    ],
  },
});

describe.each(KINDS)('what is owed, in %s', (kind) => {
  let driven: DrivenBrowser;
  let extensionDir: string;
  let told: string;
  const clock = createWallClock();

  const alarms = (page: Page): Promise<Alarms.Alarm[]> => page.evaluate(() => chrome.alarms.getAll());
  /** Everything that counts, as it stands now; nothing is asked of the background. */
  const expectKept = async (label: RegExp) => {
    await waitForBadge(driven, label);
    const page = await openOptions(driven);
    await waitUntil('an alarm is set', async () => (await alarms(page)).length > 0, 15_000);
    const all = await alarms(page);
    const alarm = all.find(({ name }) => name === 'tact:next');
    expect(all.map(({ name }) => name).sort()).toEqual(['tact:next', 'tact:watch']);
    const late = (alarm?.scheduledTime ?? 0) - Date.now();
    // The badge counts minutes or hours: the next change is never further away than that.
    expect(late).toBeGreaterThan(-60_000);
    expect(late).toBeLessThan(HOUR + 60_000);
    expect(JSON.stringify(await readTable(page, 'notified'))).toBe(told);
    await page.close();
  };
  const wake = async () => {
    const page = await openOptions(driven);
    await askAs(page, 'snooze:choices', {});
    await page.close();
  };

  beforeAll(async () => {
    extensionDir = mkdtempSync(join(tmpdir(), 'tact-extension-'));
    cpSync(EXTENSION[kind], extensionDir, { recursive: true });
    driven = await launchBrowser(kind, { extensionDir, ...('env' in clock && { env: clock.env }) });
    const page = await openOptions(driven);
    await askAs(page, 'settings:change', { change: { week: ALWAYS, tz: 'UTC', country: 'none' } });
    // Eight hours are owed to someone neutral: one is late, one has a day of its own ahead.
    await askAs(page, 'thread:seen', seen('later', 1));
    await askAs(page, 'thread:seen', seen('sooner', 4));
    await askAs(page, 'deadline:set', { seen: seen('over', 1), dueAt: Date.now() + 4_000 });
    await waitUntil(
      'the late one is told',
      async () => JSON.stringify(await readTable(page, 'notified')).includes('overdue#gmail'),
      90_000,
    );
    told = JSON.stringify(await readTable(page, 'notified'));
    await page.close();
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(extensionDir, { recursive: true, force: true });
    if ('remove' in clock) clock.remove();
  });

  const LATE = /^-?\d+m$/;

  it('is told once', async () => {
    expect((JSON.parse(told) as unknown[]).length).toBeGreaterThan(0);
    await expectKept(LATE);
  });

  it('survives the worker', async () => {
    await driven.stopWorker();
    await wake();
    await expectKept(LATE);
  });

  it('survives alarms that were cleared', async () => {
    const page = await openOptions(driven);
    // Again where the background, still at work, set them anew.
    await waitUntil('no alarm is left', async () => {
      await page.evaluate(() => chrome.alarms.clearAll());
      return (await alarms(page)).length === 0;
    });
    await driven.stopWorker();
    await page.close();
    await wake();
    await expectKept(LATE);
  });

  it('survives the browser’s restart', async () => {
    await driven.restart();
    await expectKept(LATE);
  });

  it('survives an update', async () => {
    const path = join(extensionDir, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    writeFileSync(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
    await driven.reloadExtension();
    const page = await openOptions(driven);
    const version = await page.evaluate(() => chrome.runtime.getManifest().version);
    expect(version).toBe('9.9.9');
    await page.close();
    await expectKept(LATE);
  });

  it('survives being turned off and on', async () => {
    await driven.setEnabled(false);
    await driven.setEnabled(true);
    await expectKept(LATE);
  });

  it('survives a worker that ends while it writes: nothing is torn, nothing lost that was acknowledged', async () => {
    const { acknowledged, torn, lost } = await killInBetween(driven, {
      rounds: ROUNDS,
      end: () => driven.killWorker(),
    });
    expect({ torn, lost }).toEqual({ torn: 0, lost: 0 });
    expect(acknowledged).toBeGreaterThan(0);
  });

  it('rings within a minute after the machine slept, and says nothing twice when the clock is moved', async ({
    skip,
  }) => {
    if ('skipped' in clock) return skip(clock.skipped);
    const page = await openOptions(driven);
    await askAs(page, 'deadline:dismiss', { threadKey: 'gmail:me@firm.example:over' });
    await waitForBadge(driven, /^3h$/);
    const sayings = async () =>
      (await readTable(page, 'notified')).map(({ key }) => String(key).split('#').slice(0, 2));
    const before = await sayings();
    const watch = (await alarms(page)).find(({ name }) => name === 'tact:watch');
    expect(watch?.periodInMinutes).toBe(1);
    // The same look, only sooner: the test need not wait a minute for it.
    await page.evaluate(() => chrome.alarms.create('tact:watch', { periodInMinutes: 0.1 }));

    // Asleep for five hours: the processes stand still, and so does the clock by which they count.
    const pid = driven.browser.process()?.pid ?? Number.NaN;
    process.kill(-pid, 'SIGSTOP');
    clock.set(5 * 3_600);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    process.kill(-pid, 'SIGCONT');
    await waitForBadge(driven, /^-\dh$|^-\d+m$/);
    await waitUntil('it is told', async () => (await sayings()).length > before.length);
    const after = await sayings();
    expect(after.slice()).toContainEqual(['overdue', 'gmail:me@firm.example:sooner']);
    expect(new Set(after.map(String)).size).toBe(after.length);
    expect((await alarms(page)).map(({ name }) => name).sort()).toEqual(['tact:next', 'tact:watch']);

    // Back, and ahead once more.
    clock.set(0);
    await askAs(page, 'snooze:choices', {});
    await waitForBadge(driven, /^3h$/);
    clock.set(5 * 3_600);
    await askAs(page, 'snooze:choices', {});
    await waitForBadge(driven, /^-\dh$|^-\d+m$/);
    expect(await sayings()).toEqual(after);
    await page.close();
  });
});
