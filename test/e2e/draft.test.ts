import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from '../sample-mailbox/server.ts';
import { clickStill } from '../support/browser/click.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { startRoundcube } from '../support/mail-servers.ts';
import { logIn, openInbox, openMail, send } from '../support/roundcube-pages.ts';
import { clickNamed, EXTENSION, squeezed, startAround, waitForWords, watchErrors } from './steps.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const SEND = '.IZ .Up div > div[role="button"]';
const EDITOR = '[g_editable="true"]';

async function openLine(page: Page): Promise<void> {
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
  await page.keyboard.press('KeyD');
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
}

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
    await clickStill(page, 'span.ams.bkH');
    await page.waitForFunction((editor) => document.querySelector(editor)?.children.length, {}, EDITOR);
    const line = driveStrip(page, page.mainFrame(), 'tact-compose');
    await line.waitFor();
    await page.focus(EDITOR);
    await page.keyboard.type(words);
    return { page, strip, line, errors };
  };
  const written = async (page: Page) =>
    squeezed(await page.$eval(EDITOR, (box) => (box as HTMLElement).innerText)).replace(/ ?On [A-Z][a-z]{2}, .*/, '');
  startAround(
    async () => {
      mailbox = await serveMailbox({ threads: SAMPLE_THREADS });
      const mapHost = { host: MAILBOX_HOST, port: mailbox.port };
      browser = await launchBrowser(kind, { extensionDir: EXTENSION[kind], mapHost });
    },
    async () => {
      await browser?.close();
      await mailbox?.close();
    },
  );

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
    await clickStill(page, SEND);
    await line.waitForText(/Not sent yet[\s\S]*\[your name\]/, '.stop');
    await line.click('.stop button.primary');
    await waitUntil('the gap is selected', async () =>
      page.evaluate(() => String(getSelection()) === '[your name]' && document.activeElement?.role === 'textbox'),
    );
    // Other words, and a gap again: however long that took, these were never stopped.
    await page.keyboard.type('[your team]');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await line.waitForText(/Not sent yet[\s\S]*\[your team\]/, '.stop');
    expect(mailbox.sent().length).toBe(before);
    await line.click('.stop button:not(.primary)');
    await line.waitForText(/Press Send once more/);
    const shown = await written(page);
    await clickStill(page, SEND);
    await waitUntil('the mail is sent', async () => mailbox.sent().length === before + 1);
    expect(squeezed(mailbox.sent().at(-1)?.text ?? '')).toBe(shown);
    expect(shown).toBe(words.replace('[your name]', '[your team]'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('to an angry mail is looked at once more, unless the user wants no second look', async () => {
    const { page, line } = await reply('en-angry-outage', 'We are on it.');
    await line.waitForText(/Steps \d\/6/);
    const before = mailbox.sent().length;
    await clickStill(page, SEND);
    await line.waitForText(/a calm second look[\s\S]*Not in it yet: Listen/, '.stop');
    expect(mailbox.sent().length).toBe(before);
    await page.close();

    const options = await browser.extensionPage('src/pages/options/index.html');
    const ticks = '::-p-xpath(//label[contains(., "A calm second look")]/input)';
    await (await options.waitForSelector(ticks))?.click();
    await waitForWords(options, /Saved/);
    await options.close();
    const again = await reply('en-angry-outage', 'We are on it.');
    await again.line.waitForText(/Steps \d\/6/);
    await clickStill(again.page, SEND);
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
    await clickStill(page, SEND);
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

describe.each(['plain', 'html'] as const)('a reply on a real Roundcube in Chromium, written in %s', (editor) => {
  it('is fixed by a key, stopped at its gap, sent as shown, and its promise is kept', async ({ skip }) => {
    const server = await startRoundcube({ editor });
    if ('skipped' in server) return skip(server.skipped);
    const browser = await launchBrowser('chromium', {
      extensionDir: EXTENSION.chromium,
      grantHosts: ['http://127.0.0.1/*'],
    });
    try {
      const page = await browser.page();
      await logIn(page, server);
      const mail = server.threads.find(({ slug }) => slug === 'en-angry-outage')?.mails.at(-1);
      if (!mail) return skip('This Roundcube holds mails of its own.');
      await openMail(page, mail.subject);
      await driveStrip(page).waitFor();
      await Promise.all([page.waitForNavigation(), clickStill(page, '#toolbar-menu a.reply')]);
      const line = driveStrip(page, page.mainFrame(), 'tact-compose');
      await line.waitFor();
      if (editor === 'html') await (await (await page.$('iframe#composebody_ifr'))?.contentFrame())?.focus('body');
      else await page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).setSelectionRange(0, 0));
      if (editor === 'plain') await page.focus('#composebody');
      for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp'] as const) await page.keyboard.press(key);
      await page.keyboard.type(
        'Dear Patricia, we guarantee that it works. I will call you by Friday 5 pm.\n\nBest, [your name]',
      );
      await line.waitForText(/we guarantee[\s\S]*Steps \d\/6/);
      await openLine(page);
      await line.waitForText(/Write “we expect”/, '.panel');
      await page.keyboard.press('1');
      await line.waitForText(/^(?![\s\S]*Promises much)/, '.panel');
      await page.keyboard.press('Escape');
      await line.click('.line button:not(.opens)');
      await line.waitForText(/Will be kept once sent/, '.line');
      await clickStill(page, '#compose-content .formbuttons .btn.send');
      await line.waitForText(/Not sent yet[\s\S]*\[your name\]/, '.stop');
      expect(await server.sent()).toEqual([]);
      await line.click('.stop button:not(.primary)');
      await line.waitForText(/Press Send once more/);
      await send(page);
      const [sent] = await server.waitForSent(1);
      expect(squeezed(sent?.text ?? '')).toMatch(
        /^Dear Patricia, we expect that it works\. I will call you by Friday 5 pm\. Best, \[your name\] On /,
      );
      await openInbox(page, server);
      await openMail(page, mail.subject);
      await driveStrip(page).waitForText(/I will call you by Friday 5 pm[\s\S]*left/, '.promise');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
