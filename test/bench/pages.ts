import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import type { SampleThread } from '../sample-mailbox/mails/mail.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, serveMailbox } from '../sample-mailbox/server.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import type { Figure } from './bench.ts';

const ROUNDS = 9;
const MAILS = 20;

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

/** Waited for a strip at most, ms; a mail without one by then counts as so late. */
const STRIP_MS = 3_000;

/** How long a person holds the button down, ms. */
const PRESS_MS = 80;

/**
 * From the click on a mail, at the end of a press, until its words and until a strip with a height stand in the page, ms,
 * told by the page's own clock: the webmail takes a moment of its own to show the mail.
 */
async function openMail(page: Page, legacyId: string): Promise<{ mail: number; strip: number }> {
  const row = await page.$(`tr.zA:has([data-legacy-thread-id="${legacyId}"])`);
  await row?.scrollIntoView();
  await page.evaluate(() => {
    const clicked = new Promise((tell) =>
      addEventListener('click', () => tell(performance.now()), { capture: true, once: true }),
    );
    Object.assign(globalThis, { clicked });
  });
  void row?.click({ delay: PRESS_MS });
  return page.evaluate(
    async (id, longest) => {
      const start = await (globalThis as unknown as { clicked: Promise<number> }).clicked;
      for (let mail = longest; ; ) {
        const passed = performance.now() - start;
        const pane = [...document.querySelectorAll(`h2[data-legacy-thread-id="${id}"]`)]
          .map((subject) => subject.closest('[role="main"]'))
          .find((main) => main?.checkVisibility());
        if (mail === longest && pane?.querySelector('.a3s')) mail = passed;
        const strip = pane?.querySelector('tact-strip');
        if (passed > longest || (strip && strip.getBoundingClientRect().height > 0))
          return { mail, strip: Math.min(passed, longest) };
        await new Promise(requestAnimationFrame);
      }
    },
    legacyId,
    STRIP_MS,
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
    const opened: { mail: number; strip: number }[] = [];
    await withTact.goto(mailbox.url);
    await withTact.waitForSelector('tr.zA');
    // A mail of every client once: what others write gets no strip.
    const clients = new Map(
      mailbox.threads().flatMap((thread) => (thread.expect?.kind === 'client' ? [[thread.subject, thread]] : [])),
    );
    for (const { legacyId } of [...clients.values()].slice(0, MAILS)) {
      await withTact.evaluate(() => (location.hash = '#inbox'));
      await new Promise((done) => setTimeout(done, 1_500));
      // A page that asks something meanwhile wakes it again.
      for (let stops = 0; stops < 20 && (await browser.workerRunning()); stops += 1) await browser.stopWorker();
      if (await browser.workerRunning()) throw new Error('The worker runs: nothing here would be cold.');
      opened.push(await openMail(withTact, legacyId));
    }
    const strips = opened.map(({ strip }) => strip).sort((a, b) => a - b);
    const late = strips[Math.floor(strips.length * 0.95)] ?? Number.NaN;
    const behind = median(opened.map(({ mail, strip }) => strip - mail));
    const cpu = median(added);
    return [
      {
        what: 'CPU added to a list of 500 rows (median of 9 loads)',
        ours: `${cpu.toFixed(0)} ms`,
        goal: '≤ 20 ms',
        met: cpu <= 20,
      },
      {
        what: `${strips.length} mails clicked → strip, worker cold, p50 / p95`,
        ours: `${median([...strips]).toFixed(0)} / ${late.toFixed(0)} ms`,
        goal: '≤ 150 ms p95',
        met: late <= 150,
      },
      { what: 'of it after the mail’s words were there, p50', ours: `${behind.toFixed(0)} ms`, goal: '–', met: null },
    ];
  } finally {
    await browser.close();
    await plain.close();
    await mailbox.close();
  }
}
