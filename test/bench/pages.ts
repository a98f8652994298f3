import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import type { SampleThread } from '../sample-mailbox/mails/mail.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, serveMailbox } from '../sample-mailbox/server.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { driveStrip } from '../support/browser/strip.ts';
import type { Figure } from './bench.ts';

const ROUNDS = 9;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A mailbox of 500 rows, made of the samples over and over. */
function manyThreads(): SampleThread[] {
  return Array.from({ length: 500 }, (_, i) => {
    const sample = SAMPLE_THREADS[i % SAMPLE_THREADS.length] as SampleThread;
    return { ...sample, slug: `${sample.slug}-${i}` };
  });
}

/** Main-thread time of a page load until it has been quiet for a moment, ms. */
async function taskMs(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForSelector('tr.zA');
  await new Promise((done) => setTimeout(done, 1_200));
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

/** What Tact costs in a page, measured in Chromium against the same page in the same run without it. */
export async function measurePages(): Promise<Figure[]> {
  const { chromium } = findBrowsers();
  if (!chromium) return [{ what: 'no Chromium on this machine', ours: '–', goal: '–', met: null }];
  const mailbox = await serveMailbox({ threads: manyThreads() });
  const mapHost = { host: MAILBOX_HOST, port: mailbox.port };
  const off = { host: 'mail.google.com.example', port: mailbox.port };
  const browser = await launchBrowser('chromium', { extensionDir: 'dist/chrome', mapHost });
  const plain = await launchBrowser('chromium', { extensionDir: 'dist/chrome', mapHost: off });
  try {
    const withTact = await browser.page();
    const without = await plain.page();
    const elsewhere = mailbox.url.replace(MAILBOX_HOST, off.host);
    const added: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const base = await taskMs(without, elsewhere);
      added.push((await taskMs(withTact, mailbox.url)) - base);
    }
    const strips: number[] = [];
    for (const { token } of mailbox.threads().slice(0, 20)) {
      await browser.stopWorker();
      await withTact.goto(mailbox.url);
      await withTact.waitForSelector('tr.zA');
      const start = performance.now();
      await withTact.evaluate((hash) => (location.hash = hash), `#inbox/${token}`);
      const strip = driveStrip(withTact);
      if (
        await strip.waitFor(2_000).then(
          () => true,
          () => false,
        )
      )
        strips.push(performance.now() - start);
    }
    strips.sort((a, b) => a - b);
    const cpu = median(added);
    return [
      {
        what: 'CPU added to a list of 500 rows (median of 9 loads)',
        ours: `${cpu.toFixed(0)} ms`,
        goal: '≤ 20 ms',
        met: cpu <= 20,
      },
      {
        what: 'mail opened → strip, worker cold, p50 / p95 (with the page’s own drawing)',
        ours: `${median([...strips]).toFixed(0)} / ${(strips[Math.floor(strips.length * 0.95)] ?? Number.NaN).toFixed(0)} ms`,
        goal: '≤ 150 ms p95 of ours',
        met: null,
      },
    ];
  } finally {
    await browser.close();
    await plain.close();
    await mailbox.close();
  }
}
