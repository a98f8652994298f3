import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickStill } from '../support/browser/click.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { type MailServer, startRoundcube } from '../support/mail-servers.ts';
import { logIn, openInbox, openMail, previewMail, send } from '../support/roundcube-pages.ts';
import {
  clickNamed,
  EXTENSION,
  expectAngryAndWhy,
  insertFirstScript,
  insertNamedScript,
  sendAfterLook,
  squeezed,
  startAround,
  waitForBadge,
  waitForWords,
} from './steps.ts';

const ANGRY = 'en-angry-outage';
const SEND = '#compose-content .formbuttons .btn.send';
const HESITANT = 'en-hesitant-booking';

describe.each<{ kind: BrowserKind; editor: 'plain' | 'html' }>([
  { kind: 'chromium', editor: 'plain' },
  { kind: 'firefox', editor: 'plain' },
  { kind: 'chromium', editor: 'html' },
  { kind: 'firefox', editor: 'html' },
])('Tact on a real Roundcube in $kind, replying in $editor', ({ kind, editor }) => {
  let server: MailServer | { skipped: string };
  let browser: DrivenBrowser;

  const start = async () => {
    server = await startRoundcube({ editor });
    if ('skipped' in server) return;
    // Chromium’s question cannot be answered by a program, so there the host is allowed from the start; in Firefox the
    // popup’s own button asks.
    const grantHosts =
      kind === 'chromium' ? [`${new URL(server.url).protocol}//${new URL(server.url).hostname}/*`] : [];
    browser = await launchBrowser(kind, { extensionDir: EXTENSION[kind], grantHosts });
  };
  startAround(start, async () => {
    await browser?.close();
    if (server && 'stop' in server) await server.stop();
  });

  it('goes the whole chain', async ({ skip }) => {
    if ('skipped' in server) return skip(server.skipped);
    const page = await browser.page();
    await logIn(page, server);
    if (kind === 'firefox') {
      const popup = await browser.popupFor(page);
      await waitForWords(popup, /Tact is not on for/);
      await clickNamed(popup, 'Turn on for');
      await waitForWords(popup, /Open a client's mail|Reload this page/);
      await popup.close();
    }

    const mail = server.threads.find(({ slug }) => slug === ANGRY)?.mails.at(-1);
    // A Roundcube that was there before holds mails of its own: it is told which of them is angry.
    const { subject, words } = mail ?? {
      subject: process.env.ROUNDCUBE_ANGRY ?? 'Re: Re: Fwd: urgent!!!',
      words: null,
    };
    const frame = await previewMail(page, subject);
    const preview = driveStrip(page, frame);
    await expectAngryAndWhy(preview, words);
    if (mail) await waitForBadge(browser, /^-?\d+[mhd]$/);

    await openMail(page, subject);
    const strip = driveStrip(page);
    await strip.waitForText(/^Angry/);
    await strip.click('button[aria-label="Log as complaint"]');
    await strip.waitForText(/Logged as a complaint/);

    // Roundcube writes replies on a page of their own: the script has to follow there.
    const shown = await insertFirstScript(strip);
    await page.waitForSelector('#composebody');
    await waitUntil(
      'the script stands in the reply',
      async () => squeezed(await readDraft(page)).includes(squeezed(shown)),
      20_000,
    );
    await sendAfterLook(page, SEND, () => send(page));
    const sent = await server.waitForSent(1);
    expect(squeezed(sent[0]?.text ?? '')).toContain(squeezed(shown));

    // The list shows the mail as answered, and that meets the deadline.
    await openInbox(page, server);
    await waitForBadge(browser, /^$/);

    await browser.stopWorker();
    await openMail(page, subject);
    await strip.waitForText(/Logged as a complaint/);
    await page.close();

    await browser.restart();
    const dashboard = await browser.extensionPage('src/pages/dashboard/index.html#complaints');
    await waitForWords(dashboard, new RegExp(subject.replace(/[^\p{L}\p{N} ]/gu, '.'), 'u'));
    await dashboard.close();
  });

  it('keeps the date of a holding reply: owed once it is sent, kept by the full answer, and on record', async ({
    skip,
  }) => {
    if ('skipped' in server) return skip(server.skipped);
    const subject = server.threads.find(({ slug }) => slug === HESITANT)?.mails.at(-1)?.subject;
    if (!subject) return skip('The mails of that Roundcube are not known.');
    const page = await browser.page();
    await logIn(page, server);
    await openMail(page, subject);
    const strip = driveStrip(page);
    await strip.waitForText(/^Hesitant/);
    await waitForBadge(browser, /^-?\d+[mhd]$/);
    const before = (await server.sent()).length;

    await insertNamedScript(strip, 'Holding reply');
    await page.waitForSelector('#composebody');
    await waitUntil('the holding reply stands there', async () => /by \w+/.test(await readDraft(page)), 20_000);
    await sendAfterLook(page, SEND, () => send(page));
    await server.waitForSent(before + 1);
    await openInbox(page, server);
    await openMail(page, subject);
    await strip.waitForText(/left/, '.promise');

    await replyWith(page, 'The full answer is attached.');
    await sendAfterLook(page, SEND, () => send(page));
    await server.waitForSent(before + 2);
    await openInbox(page, server);
    await openMail(page, subject);
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /A later mail seems to keep it/);
    await clickNamed(popup, 'Kept');
    await waitForWords(popup, /It stays in the history/);
    await popup.close();
    const promises = await browser.extensionPage('src/pages/dashboard/index.html#promises');
    await clickNamed(promises, 'History');
    await waitForWords(promises, /Kept[\s\S]*we promised/);
    await promises.close();
    await page.close();
  });

  it('lets go of the site when it is turned off', async ({ skip }) => {
    if ('skipped' in server) return skip(server.skipped);
    // Chromium's host cannot be taken from it here: it was allowed by the manifest.
    if (kind === 'firefox') {
      const options = await browser.extensionPage('src/pages/options/index.html');
      await clickNamed(options, 'Turn off', '127.0.0.1');
      const again = await browser.page(`${server.url}?_task=mail&_mbox=INBOX`);
      await waitForWords(await browser.popupFor(again), /Tact is not on for/);
    }
  });
});

/** Answers the mail on screen, on Roundcube’s page for that, with these words of one’s own. */
async function replyWith(page: Page, words: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), clickStill(page, '#toolbar-menu a.reply')]);
  await page.waitForSelector('#composebody');
  const rich = await page.$('iframe#composebody_ifr');
  const frame = rich && (await rich.contentFrame());
  if (frame) await frame.click('body');
  else await clickStill(page, '#composebody');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

/** What stands in Roundcube’s reply, in whichever of its two editors is open. */
async function readDraft(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rich = document.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
    const plain = document.querySelector<HTMLTextAreaElement>('textarea#composebody');
    return rich?.contentDocument?.body.innerText || plain?.value || '';
  });
}
