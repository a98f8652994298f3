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
import { EXTENSION, waitForBadge } from './steps.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const HOUR = 3_600_000;
const ALWAYS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);
/** How often a worker is ended while it writes; `test/bench/kills.ts` does it 200 times, and kills the browser 20 times. */
const ROUNDS = 12;

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

  const alarms = (page: Page): Promise<Alarms.Alarm[]> => page.evaluate(() => chrome.alarms.getAll());
  /** Everything that counts, as it stands now; nothing is asked of the background. */
  const expectKept = async (label: RegExp) => {
    await waitForBadge(driven, label);
    const page = await openOptions(driven);
    await waitUntil('an alarm is set', async () => (await alarms(page)).length > 0, 15_000);
    const [alarm, ...others] = await alarms(page);
    expect([alarm?.name, others]).toEqual(['tact:next', []]);
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
    driven = await launchBrowser(kind, { extensionDir });
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
    await page.evaluate(() => chrome.alarms.clearAll());
    expect(await alarms(page)).toEqual([]);
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
});
