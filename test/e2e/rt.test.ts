import { describe, expect, it } from 'vitest';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { type MailServer, startRt } from '../support/mail-servers.ts';
import { findTicket, logInToRt, openTicket, RT_SEND, readRtDraft, sendRtReply } from '../support/rt-pages.ts';
import {
  clickNamed,
  EXTENSION,
  expectAngryAndWhy,
  insertFirstScript,
  sendAfterLook,
  squeezed,
  startAround,
  waitForBadge,
  waitForWords,
} from './steps.ts';

const ANGRY = 'en-angry-outage';

describe.each<BrowserKind>(['chromium', 'firefox'])('Tact on a real Request Tracker in %s', (kind) => {
  let server: MailServer | { skipped: string };
  let browser: DrivenBrowser;

  const start = async () => {
    server = await startRt();
    if ('skipped' in server) return;
    const host = new URL(server.url).hostname;
    browser = await launchBrowser(kind, {
      extensionDir: EXTENSION[kind],
      grantHosts: kind === 'chromium' ? [`http://${host}/*`] : [],
    });
  };
  startAround(start, async () => {
    await browser?.close();
    if (server && 'stop' in server) await server.stop();
  });

  it('goes the whole chain in a ticket, through its rich editor', async ({ skip }) => {
    if ('skipped' in server) return skip(server.skipped);
    const page = await browser.page();
    await logInToRt(page, server);
    if (kind === 'firefox') {
      const popup = await browser.popupFor(page);
      await clickNamed(popup, 'Turn on for');
      await waitForWords(popup, /Open a client's mail|Reload this page/);
      await popup.close();
    }
    const mail = server.threads.find(({ slug }) => slug === ANGRY)?.mails.at(-1);
    const { subject, words } = mail ?? { subject: process.env.RT_ANGRY ?? 'Re: Re: Fwd: urgent!!!', words: null };
    const ticket = await findTicket(page, server, subject);
    await openTicket(page, ticket);
    const strip = driveStrip(page);
    await expectAngryAndWhy(strip, words);
    await waitForBadge(browser, /^-?\d+[mhd]$/);
    await strip.click('button[aria-label="Log as complaint"]');
    await strip.waitForText(/Logged as a complaint/);

    const shown = await insertFirstScript(strip);
    await page.waitForSelector('iframe.cke_wysiwyg_frame');
    await waitUntil(
      'the script stands in the reply',
      async () => squeezed(await readRtDraft(page)).includes(squeezed(shown)),
      20_000,
    );
    await sendAfterLook(page, RT_SEND, () => sendRtReply(page));
    await page.waitForSelector('.transaction.message .messagebody');
    // The first mails that left RT acknowledge the tickets; ours is the one with the script.
    await waitUntil(
      'the mail leaves as it was shown',
      async () => (await (server as MailServer).sent()).some(({ text }) => squeezed(text).includes(squeezed(shown))),
      20_000,
    );
    // The history shows our answer; the complaint is open, and the client is owed the next word on it.
    await strip.waitFor();
    await strip.click('button[aria-label="Reply by"]');
    await strip.waitForText(/The next word on the open complaint/, '.reply-by');

    await browser.stopWorker();
    await openTicket(page, ticket);
    await strip.waitForText(/Logged as a complaint/);
    expect(await strip.isThere()).toBe(true);
    await page.close();
  });
});
