/** What every end-to-end run does with a mail on screen, whatever the webmail. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { clickStill } from '../support/browser/click.ts';
import type { DrivenBrowser } from '../support/browser/launch-browser.ts';
import { waitUntil } from '../support/browser/session.ts';
import { driveStrip, type StripDriver } from '../support/browser/strip.ts';

export const EXTENSION = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/**
 * Starts before the first test and stops after the last. After a test that failed it does both, so that its second try,
 * and the tests behind it, find nothing that it left.
 */
export function startAround(start: () => Promise<void>, stop: () => Promise<void>): void {
  beforeAll(start);
  afterAll(stop);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await stop();
    await start();
  });
}

/** A text without what editors and mail programs may change about it: kinds of spaces, empty lines. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The strip says angry, and shows why in words that stand in the mail and not in its history (null: not known here). */
export async function expectAngryAndWhy(strip: StripDriver, ownWords: string | null): Promise<void> {
  await strip.waitFor();
  await strip.waitForText(/^Angry/);
  await strip.hover('.mark-button');
  await strip.waitForText(/Because they write/, '.why');
  const reasons = await strip.texts('.why q');
  expect(reasons.length).toBeGreaterThan(0);
  if (ownWords === null) return;
  for (const reason of reasons) expect(squeezed(ownWords)).toContain(squeezed(reason));
}

/** Sends an answer to an angry mail by the site's own button: where Tact asks for a calm second look, it is had. */
export async function sendAfterLook(page: Page, button: string, sendAgain: () => Promise<void>): Promise<void> {
  const left = page.waitForNavigation({ timeout: 4_000 }).then(
    () => true,
    () => false,
  );
  await clickStill(page, button);
  if (await left) return;
  const line = driveStrip(page, page.mainFrame(), 'tact-compose');
  await line.click('.stop button:not(.primary)');
  await line.waitForText(/Press Send once more/);
  await sendAgain();
}

/** Inserts the script on offer whose title says so, with the user's name where it is asked for. */
export async function insertNamedScript(strip: StripDriver, title: string): Promise<void> {
  await strip.click('button[aria-label="Reply script"]');
  await strip.waitForText(/\S/, '.script-text');
  const titles = await strip.texts('.scripts summary b');
  const place = titles.findIndex((one) => one.includes(title)) + 1;
  if (place === 0) throw new Error(`No script is called ${title}: ${titles.join(', ')}.`);
  if (place > 1) await strip.click(`.scripts > li:nth-child(${place}) summary`);
  await waitUntil(`${title} is open`, async () =>
    (await strip.texts('details[open] summary b')).join().includes(title),
  );
  // The piece below moves while the one above it folds.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const text = await strip.text(`.scripts > li:nth-child(${place}) .script-text`);
  await strip.click(`.scripts > li:nth-child(${place}) button.primary`);
  if (!/\[[^\]]{1,40}\]/.test(text)) return;
  await strip.waitForText(/\S/, '.missing');
  await strip.type('.missing input', 'Alex');
  await strip.click('.missing button.primary');
}

/** Inserts the first script on offer, whole, and gives the text as it was shown. */
export async function insertFirstScript(strip: StripDriver): Promise<string> {
  await strip.click('button[aria-label="Reply script"]');
  await strip.waitForText(/\S/, '.script-text');
  const shown = await strip.text('details[open] .script-text');
  await strip.click('details[open] button.primary');
  // The form comes where something is missing: here it is always the user's own name.
  if (!/\[your name\]|\[.{1,20}\]/.test(shown)) return shown;
  await strip.waitForText(/\S/, '.missing');
  await strip.type('.missing input', 'Alex');
  await strip.click('.missing button.primary');
  return shown.replace(/\[[^\]]{1,40}\]/, 'Alex');
}

export async function waitForBadge(browser: DrivenBrowser, pattern: RegExp): Promise<void> {
  let last = '';
  await waitUntil(`the badge shows ${pattern}`, async () => pattern.test((last = await browser.badge())), 15_000).catch(
    (error: Error) => {
      throw new Error(`${error.message} It shows "${last}".`);
    },
  );
}

/** All the words on a page of ours, once they match. */
export async function waitForWords(page: Page, pattern: RegExp): Promise<string> {
  let last = '';
  const matches = async () => pattern.test((last = await page.evaluate(() => document.body.innerText)));
  await waitUntil(`the page says ${pattern}`, matches, 15_000).catch((error: Error) => {
    throw new Error(`${error.message} It says: ${last}`);
  });
  return last;
}

/** Clicks the button of a page of ours that has this name; with `beside`, the one in the list item that says so. */
export async function clickNamed(page: Page, name: string, beside?: string): Promise<void> {
  const within = beside ? `//li[contains(., "${beside}")]` : '';
  await clickStill(page, `::-p-xpath(${within}//button[contains(normalize-space(.), "${name}")])`);
}

/** Gathers what goes wrong unseen on a page: uncaught errors and errors on the console. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // A hostile mail asks for pictures that are not there: that is its own affair.
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('Failed to load resource')) errors.push(line.text());
  });
  return errors;
}
