import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { DrivenBrowser } from './launch-browser.ts';
import { waitUntil } from './session.ts';
import { askAs, openOptions, readTable } from './stored.ts';

declare const chrome: Browser;

/** So many writes are on their way when the end comes. */
const WRITES = 6;

/** What came of writes that were cut off. */
export interface Survived {
  rounds: number;
  asked: number;
  acknowledged: number;
  /** Deadlines without the action that made them, or the other way round. */
  torn: number;
  /** Acknowledged, and not there afterwards. */
  lost: number;
}

/** Asks for several deadlines at once, ends the worker (or the browser) in between, and looks at what is stored. */
export async function killInBetween(
  driven: DrivenBrowser,
  { rounds, end }: { rounds: number; end: () => Promise<unknown> },
): Promise<Survived> {
  const result: Survived = { rounds, asked: 0, acknowledged: 0, torn: 0, lost: 0 };
  // On a slow machine the writes take longer: the end shall come at every moment of them.
  const mostMs = await timeWrites(driven);
  for (let round = 0; round < rounds; round++) {
    const ids = Array.from({ length: WRITES }, (_, i) => `kill-${Date.now()}-${round}-${i}`);
    const page = await openOptions(driven);
    const acknowledged: string[] = [];
    await page.exposeFunction('acknowledge', (id: string) => void acknowledged.push(id));
    // Awake before: else the end comes while it still starts.
    await askAs(page, 'snooze:choices', {});
    await write(page, ids);
    // Spread evenly over the time that the writes take; the last end comes after some are done, however slow it was.
    if (round < rounds - 1) await new Promise((resolve) => setTimeout(resolve, (mostMs * round) / rounds));
    else await waitUntil('a write is acknowledged', async () => acknowledged.length > 0, 15_000);
    await end();
    await page.close().catch(() => undefined);
    const after = await openOptions(driven);
    const deadlines = new Set((await readTable(after, 'deadlines')).map(({ threadKey }) => String(threadKey)));
    const actions = new Set(
      (await readTable(after, 'actions')).flatMap(({ rows }) => (rows as { key: string }[]).map(({ key }) => key)),
    );
    await after.close();
    const keyOf = (id: string): string => `gmail:me@firm.example:${id}`;
    result.asked += ids.length;
    result.acknowledged += acknowledged.length;
    result.lost += acknowledged.filter((id) => !deadlines.has(keyOf(id))).length;
    result.torn += ids.filter((id) => deadlines.has(keyOf(id)) !== actions.has(keyOf(id))).length;
  }
  return result;
}

/** How long the writes take when nothing ends them, ms. */
async function timeWrites(driven: DrivenBrowser): Promise<number> {
  const page = await openOptions(driven);
  await askAs(page, 'snooze:choices', {});
  const data = Array.from({ length: WRITES }, (_, i) => wanted(`whole-${i}`));
  const start = Date.now();
  await Promise.all(data.map((one) => askAs(page, 'deadline:set', one)));
  const ms = Date.now() - start;
  await page.close();
  return ms;
}

/** Asks without waiting; each answer that says "done" is told to the test at once. */
async function write(page: Page, ids: string[]): Promise<void> {
  const requests = ids.map((id) => ({ id, request: { name: 'deadline:set', data: wanted(id) } }));
  await page.evaluate((all) => {
    const { acknowledge } = globalThis as never as { acknowledge: (id: string) => void };
    for (const { id, request } of all)
      chrome.runtime.sendMessage(request).then(
        (answer) => 'actionId' in Object(answer) && acknowledge(id),
        () => undefined,
      );
  }, requests);
}

/** A deadline of the user's own, on a thread that nobody has seen before. */
const wanted = (id: string) => ({
  dueAt: Date.now() + 10 * 24 * 3_600_000,
  seen: {
    ...{ site: 'gmail', account: 'me@firm.example', ownAddresses: [], answered: true },
    url: 'https://mail.google.com/mail/u/0/#inbox/kill',
    thread: {
      id,
      subject: 'Kill',
      messages: [{ id: 'm', from: { name: 'K', address: 'k@client.example' }, date: '', side: 'client', text: '' }],
    },
  },
});
