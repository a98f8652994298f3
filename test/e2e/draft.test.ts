import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from '../sample-mailbox/server.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { clickNamed, EXTENSION, squeezed, waitForWords, watchErrors } from './steps.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const SEND = '.IZ .Up div > div[role="button"]';
const EDITOR = '[g_editable="true"]';

describe.each(KINDS)('a reply on the sample mailbox in %s', (kind) => {
  let mailbox: Mailbox;
  let browser: DrivenBrowser;
  /** Opens a thread and its reply box, and writes into it. */
  const reply = async (slug: string, words: string) => {
    const token = mailbox.threads().find((one) => one.slug === slug)?.token;
    const page = await browser.page(`${mailbox.url}#inbox/${token}`);
    const errors = watchErrors(page);
    const strip = driveStrip(page);
    await strip.waitFor();
    await page.click('span.ams.bkH');
    await page.waitForFunction((editor) => document.querySelector(editor)?.children.length, {}, EDITOR);
    const line = driveStrip(page, page.mainFrame(), 'tact-compose');
    await line.waitFor();
    await page.focus(EDITOR);
    await page.keyboard.type(words);
    return { page, strip, line, errors };
  };
  const written = async (page: Page) =>
    squeezed(await page.$eval(EDITOR, (box) => (box as HTMLElement).innerText)).replace(/ ?On [A-Z][a-z]{2}, .*/, '');
  const openLine = async (page: Page) => {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyD');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  };

  beforeAll(async () => {
    mailbox = await serveMailbox({ threads: SAMPLE_THREADS });
    browser = await launchBrowser(kind, {
      extensionDir: EXTENSION[kind],
      mapHost: { host: MAILBOX_HOST, port: mailbox.port },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await mailbox?.close();
  });

  it('with too much promised says so below it, and one key writes the safer words, which the editor takes back', async () => {
    const { page, line, errors } = await reply('en-hesitant-booking', 'Hello Julia, we guarantee that it works.');
    const height = (await line.box('.line'))?.height;
    await line.waitForText(/1 to look at/);
    expect((await line.box('.line'))?.height).toBe(height);
    await openLine(page);
    await line.waitForText(/Write “we expect”/, '.panel');
    await page.keyboard.press('1');
    await waitUntil('it is changed', async () => (await written(page)).includes('we expect that it works.'));
    await line.waitForText(/Nothing to point out/);
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await waitUntil('it is taken back', async () => (await written(page)).includes('we guarantee that it works.'));
    expect(mailbox.sent()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('with a gap is stopped once, and goes as it was shown at the second press', async () => {
    const words = 'Thank you for the kind words! Best regards, [your name]';
    const { page, line, errors } = await reply('en-friendly-launch', words);
    const before = mailbox.sent().length;
    await page.click(SEND);
    await line.waitForText(/Not sent yet[\s\S]*\[your name\]/, '.stop');
    await line.click('.stop button.primary');
    await waitUntil('the gap is selected', async () =>
      page.evaluate(() => String(getSelection()) === '[your name]' && document.activeElement?.role === 'textbox'),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await line.waitForText(/Not sent yet/, '.stop');
    expect(mailbox.sent().length).toBe(before);
    await line.click('.stop button:not(.primary)');
    await line.waitForText(/Press Send once more/);
    const shown = await written(page);
    await page.click(SEND);
    await waitUntil('the mail is sent', async () => mailbox.sent().length === before + 1);
    expect(squeezed(mailbox.sent().at(-1)?.text ?? '')).toBe(shown);
    expect(shown).toBe(words);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('to an angry mail is looked at once more, unless the user wants no second look', async () => {
    const { page, line } = await reply('en-angry-outage', 'We are on it.');
    await line.waitForText(/Steps \d\/6/);
    const before = mailbox.sent().length;
    await page.click(SEND);
    await line.waitForText(/a calm second look[\s\S]*Not in it yet: Listen/, '.stop');
    expect(mailbox.sent().length).toBe(before);
    await page.close();

    const options = await browser.extensionPage('src/pages/options/index.html');
    await (await options.waitForSelector('.tick input'))?.click();
    await waitForWords(options, /Saved/);
    await options.close();
    const again = await reply('en-angry-outage', 'We are on it.');
    await again.line.waitForText(/Steps \d\/6/);
    await again.page.click(SEND);
    await waitUntil('the mail is sent', async () => mailbox.sent().length === before + 1);
    await again.page.close();
  });

  it('with a date offers to keep the promise, which counts from when the reply is sent', async () => {
    const words = 'Thank you, Marcus. I will send you the plan by Friday 5 pm.';
    const { page, strip, line, errors } = await reply('en-assertive-golive', words);
    await line.waitForText(/Keep this promise/);
    await line.click('.line button:not(.opens)');
    await line.waitForText(/Will be kept once sent/, '.line');
    expect(await strip.text('.promise')).toBe('');
    await page.click(SEND);
    await strip.waitForText(/I will send you the plan by Friday 5 pm/, '.promise');
    expect(await strip.text('.promise')).toMatch(/left/);
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /I will send you the plan by Friday 5 pm/);
    await popup.close();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows a hint no more where the user wants it so, until the options bring it back', async () => {
    const { page, line } = await reply('en-hesitant-booking', 'Hello Julia, the API is ready.');
    await line.waitForText(/1 to look at/);
    await openLine(page);
    await line.waitForText(/Never again/, '.panel');
    await line.click('.hints .plain:nth-last-child(2)');
    await line.waitForText(/Nothing to point out/);
    const options = await browser.extensionPage('src/pages/options/index.html');
    await waitForWords(options, /Jargon\s*“?API”?\s*for everybody/);
    await clickNamed(options, 'Bring back');
    await waitForWords(options, /The hint comes again/);
    await options.close();
    await page.bringToFront();
    await line.waitForText(/1 to look at/);
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /Your reply[\s\S]*Say “connection between the two systems”/);
    await popup.close();
    await page.close();
  });
});
