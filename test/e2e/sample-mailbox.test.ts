import { describe, expect, it } from 'vitest';
import type { SampleThread } from '../sample-mailbox/mails/mail.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from '../sample-mailbox/server.ts';
import { clickStill } from '../support/browser/click.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import {
  clickNamed,
  EXTENSION,
  expectAngryAndWhy,
  insertFirstScript,
  squeezed,
  startAround,
  waitForBadge,
  waitForWords,
  watchErrors,
} from './steps.ts';

/** A client who pastes five megabytes of log below an angry line. */
function giantThread(): SampleThread {
  const sample = SAMPLE_THREADS.find(({ slug }) => slug === 'en-angry-outage');
  const mail = sample?.mails.at(-1);
  if (!sample || !mail) throw new Error('The sample mailbox has no angry mail.');
  const text = `${mail.text}\n\n${`${'ERROR 500 at /orders '.repeat(100)}\n`.repeat(2_500)}`;
  return { ...sample, slug: 'giant', subject: 'The log', mails: [{ ...mail, text }] };
}

const KINDS: BrowserKind[] = ['chromium', 'firefox'];

describe.each(KINDS)('Tact on the sample mailbox in %s', (kind) => {
  let mailbox: Mailbox;
  let browser: DrivenBrowser;
  const thread = (slug: string) => {
    const found = mailbox.threads().find((one) => one.slug === slug);
    if (!found) throw new Error(`The sample mailbox has no ${slug}.`);
    return found;
  };
  const open = async (slug: string) => {
    const page = await browser.page(`${mailbox.url}#inbox/${thread(slug).token}`);
    return { page, strip: driveStrip(page), errors: watchErrors(page) };
  };

  startAround(
    async () => {
      mailbox = await serveMailbox({ threads: [...SAMPLE_THREADS, giantThread()] });
      const mapHost = { host: MAILBOX_HOST, port: mailbox.port };
      browser = await launchBrowser(kind, { extensionDir: EXTENSION[kind], mapHost });
    },
    async () => {
      await browser?.close();
      await mailbox?.close();
    },
  );

  it('goes the whole chain: angry, why, badge, script, sent, met, complaint, and all of it still there afterwards', async () => {
    const { page, strip, errors } = await open('en-angry-outage');
    await expectAngryAndWhy(strip, thread('en-angry-outage').mails.at(-1)?.words ?? '');
    await waitForBadge(browser, /^-?\d+[mhd]$/);

    const shown = await insertFirstScript(strip);
    await page.waitForSelector('[g_editable="true"]');
    await waitUntil('the script stands in the reply', async () =>
      squeezed(await page.$eval('[g_editable="true"]', (box) => (box as HTMLElement).innerText)).includes(
        squeezed(shown),
      ),
    );
    const send = '.IZ .Up div > div[role="button"]';
    await clickStill(page, send);
    // Angry clients' answers are looked at once more.
    const line = driveStrip(page, page.mainFrame(), 'tact-compose');
    await line.waitForText(/Not sent yet|a calm second look/, '.stop');
    await line.click('.stop button:not(.primary)');
    await line.waitForText(/Press Send once more/);
    await clickStill(page, send);
    await waitUntil('the mail is sent', async () => mailbox.sent().length === 1);
    expect(squeezed(mailbox.sent()[0]?.text ?? '')).toBe(squeezed(shown));

    await waitForBadge(browser, /^$/);
    await strip.click('button[aria-label="Log as complaint"]');
    await strip.waitForText(/Logged as a complaint/);
    expect(errors).toEqual([]);
    await page.close();

    // Another client's deadline, so that the badge has something to come back with.
    const other = await open('en-assertive-golive');
    await other.strip.waitFor();
    await waitForBadge(browser, /^-?\d+[mhd]$/);
    const before = await browser.badge();
    await other.page.close();

    await browser.stopWorker();
    const again = await open('en-angry-outage');
    // Our own mail is the newest now: the client’s is folded above it, as webmails do.
    const folded = await again.page.waitForSelector('[role="listitem"].kv:nth-last-child(2)');
    await folded?.click();
    await again.strip.waitForText(/Logged as a complaint/);
    // The same as before, unless the minute or the hour is over by now.
    expect(await browser.badge()).toMatch(new RegExp(before.slice(-1)));
    await again.page.close();

    await browser.restart();
    await waitForBadge(browser, /^-?\d+[mhd]$/);
    const dashboard = await browser.extensionPage('src/pages/dashboard/index.html#complaints');
    await waitForWords(dashboard, /Patricia Vance[\s\S]*Listings site is down AGAIN/);
    await clickNamed(dashboard, 'Today');
    await waitForWords(dashboard, /Marcus Thiele/);
    await dashboard.close();
  });

  it('marks the rows of the list and leaves their height alone', async () => {
    const page = await browser.page(`${mailbox.url}#inbox`);
    await page.waitForSelector('tr.zA');
    const heights = () => page.$$eval('tr.zA', (rows) => rows.map((row) => row.getBoundingClientRect().height));
    // A thread is opened and left again: its row is marked without a reload.
    await page.evaluate((hash) => (location.hash = hash), `#inbox/${thread('ru-angry-delay').token}`);
    await driveStrip(page).waitFor();
    await page.evaluate(() => (location.hash = '#inbox'));
    await page.waitForFunction(
      (subject) =>
        [...document.querySelectorAll('tr.zA')].some(
          (row) => row.textContent?.includes(subject) && row.querySelector('tact-mark'),
        ),
      {},
      thread('ru-angry-delay').subject,
    );
    expect(new Set(await heights()).size).toBe(1);
    await page.close();
  });

  it('takes a script from the dashboard into a reply, its gap filled by the form, and scripts from a table', async () => {
    const dashboard = await browser.extensionPage('src/pages/dashboard/index.html#scripts');
    await clickNamed(dashboard, 'New script');
    await (await dashboard.waitForSelector('#script-title'))?.type('Our own first word');
    await dashboard.type('#script-text', 'Hello, order ');
    await clickNamed(dashboard, 'a question for you');
    await dashboard.type('#script-text', ' is being looked for.');
    await clickStill(dashboard, '.suits .hesitant input');
    await clickNamed(dashboard, 'Save');
    await waitForWords(dashboard, /Script saved\.[\s\S]*Undo/);

    await clickNamed(dashboard, 'Bring in a file');
    await dashboard.waitForSelector('input[type="file"]');
    await dashboard.$eval(
      'input[type="file"]',
      (field, table) => {
        const files = new DataTransfer();
        files.items.add(new File([table], 'team.csv', { type: 'text/csv' }));
        (field as HTMLInputElement).files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      'title,text,shortcut\nA courier is late,Hello {{client.first_name}},late\nBroken,{{,x\n',
    );
    await waitForWords(dashboard, /team\.csv: 1 new, 0 changed, 0 the same, 1 refused/);
    await clickNamed(dashboard, 'Bring in 1');
    await waitForWords(
      dashboard,
      /A courier is late[\s\S]*Our own first word|Our own first word[\s\S]*A courier is late/,
    );
    await dashboard.close();

    const { page, strip, errors } = await open('en-hesitant-booking');
    await strip.waitFor();
    await strip.click('button[aria-label="Reply script"]');
    await strip.waitForText(/Our own first word/, 'details[open] summary');
    await strip.click('details[open] button.primary');
    await strip.type('.missing input', '4711');
    await page.keyboard.press('Enter');
    await waitUntil('the script stands in the reply', async () =>
      squeezed(
        await page.$eval('[g_editable="true"]', (box) => (box as HTMLElement).innerText).catch(() => ''),
      ).includes('Hello, order 4711 is being looked for.'),
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it('lets the popup correct the reading, and takes the correction back', async () => {
    const { page, strip } = await open('en-friendly-launch');
    await strip.waitFor();
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /What to say/);
    await clickNamed(popup, 'Hesitant');
    await waitForWords(popup, /Hesitant\s*your word/);
    await strip.waitForText(/Hesitant\s*your word/);
    await clickNamed(popup, 'Undo');
    await waitForWords(popup, /Undone/);
    await popup.close();
    await page.close();
  });

  it('is used with the keyboard alone: the panels open, and Escape gives the focus back to their buttons', async () => {
    const { page, strip } = await open('en-assertive-golive');
    await strip.waitFor();
    const focused = async (pattern: RegExp) =>
      waitUntil(`the focus is on ${pattern}`, async () => pattern.test(await strip.text(':focus')));
    const tabTo = async (pattern: RegExp) => {
      for (let tabs = 0; tabs < 30 && !pattern.test(await strip.text(':focus')); tabs += 1)
        await page.keyboard.press('Tab');
      await focused(pattern);
    };
    await tabTo(/^Assertive/);
    await strip.waitForText(/Because they write/);
    for (const [button, inside] of [
      ['Reply script', 'Insert into reply'],
      ['Reply by', 'Tomorrow'],
    ] as const) {
      await tabTo(new RegExp(`^${button}$`));
      await page.keyboard.press('Enter');
      await strip.waitForText(new RegExp(inside), '.panel:not([hidden])');
      await tabTo(new RegExp(`^${inside}$`));
      await page.keyboard.press('Escape');
      await focused(new RegExp(`^${button}$`));
    }
    await page.close();
  });

  it('runs nothing that a hostile mail brings along, and shows it as text', async () => {
    const { page, strip, errors } = await open('other-hostile');
    await strip.waitFor();
    await strip.click('button[aria-label="Reply script"]');
    await strip.waitForText(/\S/, '.script-text');
    expect(await strip.text('.script-text')).not.toContain('{{');
    // Its subject may stand in the script, as the text that it is.
    expect(await strip.text('.script-text script')).toBe('');
    expect(await page.evaluate(() => 'hostileMailRan' in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['other-newsletter', 'other-colleague', 'other-bot'])('leaves %s alone', async (slug) => {
    const { page, strip } = await open(slug);
    await page.waitForSelector('.adn');
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /Not read/);
    await popup.close();
    expect(await strip.isThere()).toBe(false);
    await page.close();
  });

  it('reads a mail of five megabytes, and the page goes on', async () => {
    const { page } = await open('giant');
    await page.waitForSelector('tact-strip');
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /This message is very long[\s\S]*What to say/);
    await popup.close();
    await page.bringToFront();
    await clickStill(page, 'span.ams.bkH');
    await page.waitForSelector('[g_editable="true"]');
    await page.close();
  });

  it('says so when the page has changed, and offers a report without anybody’s words', async () => {
    const { page, strip } = await open('en-hesitant-booking');
    await strip.waitFor();
    await page.evaluate(() => {
      for (const message of document.querySelectorAll('.adn')) message.className = 'changed';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await waitUntil('the strip is gone', async () => !(await strip.isThere()));
    const popup = await browser.popupFor(page);
    await waitForWords(popup, /looks different than Tact expects/);
    await popup.close();
    await page.close();
  });

  it('survives being reloaded under an open mail: one strip, no errors', async () => {
    const { page, strip, errors } = await open('en-hesitant-booking');
    await strip.waitFor();
    await browser.reloadExtension();
    await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await page.$$eval('tact-strip', (strips) => strips.length)).toBeLessThanOrEqual(1);
    await page.reload();
    await strip.waitFor();
    expect(await page.$$eval('tact-strip', (strips) => strips.length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
