import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import type { SampleThread } from '../sample-mailbox/mails/mail.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, serveMailbox } from '../sample-mailbox/server.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
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

/** From the change of the address until a new strip stands in the page, ms, told by the page's own clock; null without one. */
function stripMs(page: Page, hash: string): Promise<number | null> {
  return page.evaluate(
    (to) =>
      new Promise<number | null>((resolve) => {
        const before = new Set(document.querySelectorAll('tact-strip'));
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if ([...document.querySelectorAll('tact-strip')].every((strip) => before.has(strip))) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.documentElement, { childList: true, subtree: true });
        location.hash = to;
        setTimeout(() => resolve(null), 3_000);
      }),
    hash,
  );
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
    await withTact.goto(mailbox.url);
    await withTact.waitForSelector('tr.zA');
    for (const { token } of mailbox.threads().slice(0, 20)) {
      await withTact.evaluate(() => (location.hash = '#inbox'));
      await new Promise((done) => setTimeout(done, 900));
      await browser.stopWorker();
      const ms = await stripMs(withTact, `#inbox/${token}`);
      if (ms !== null) strips.push(ms);
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
        what: 'mail opened → strip, worker cold, p50 / p95',
        ours: `${median([...strips]).toFixed(0)} / ${(strips[Math.floor(strips.length * 0.95)] ?? Number.NaN).toFixed(0)} ms`,
        goal: '≤ 150 ms p95',
        met: (strips[Math.floor(strips.length * 0.95)] ?? Number.NaN) <= 150,
      },
    ];
  } finally {
    await browser.close();
    await plain.close();
    await mailbox.close();
  }
}
