import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { UNTIL_THEY_ANSWER } from '../../src/core/deadlines/deadline.ts';
import type { SampleThread } from '../sample-mailbox/mails/mail.ts';
import { idsOf, SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from '../sample-mailbox/server.ts';
import { clickStill } from '../support/browser/click.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { askAs, openOptions, readTable } from '../support/browser/stored.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { clickNamed, EXTENSION, startAround, waitForWords, watchErrors } from './steps.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const DAY = 86_400_000;
const ALWAYS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);

const sample = (slug: string): SampleThread => {
  const found = SAMPLE_THREADS.find((one) => one.slug === slug);
  if (!found) throw new Error(`The sample mailbox has no ${slug}.`);
  return found;
};
/** A calm client's mail that we have answered with a promise. */
const promising = (slug: string, subject: string, promise: string): SampleThread => {
  const asked = sample('en-neutral-invoice');
  const [mail] = asked.mails;
  if (!mail) throw new Error('The sample has no mail.');
  const from = { name: subject.split(' ')[0] ?? '', address: `${slug}@client.example` };
  const answer = { from: 'me', hoursAgo: 1, text: `Hello,\n\nthank you. ${promise}\n\nAlex` } as const;
  return { ...asked, slug, subject, mails: [{ ...mail, from, hoursAgo: 5 }, answer] };
};
const OPEN = ['en-angry-outage', 'en-assertive-golive', 'en-hesitant-booking', 'uk-hesitant-shop'].map(sample);
const PROMISED = [
  promising('plan', 'Lena’s plan', 'I will send you the plan by {day+3}.'),
  promising('quote', 'Omar’s quote', 'We will send you the quote by {day+4}.'),
  promising('photos', 'Ruth’s photos', 'I will send you the photos by {day+5}.'),
];

describe.each(KINDS)('the dashboard over the sample mailbox in %s', (kind) => {
  let mailbox: Mailbox;
  let browser: DrivenBrowser;
  let page: Page;
  let downloads: string;
  let errors: string[];
  const thread = (slug: string) => {
    const found = mailbox.threads().find((one) => one.slug === slug);
    if (!found) throw new Error(`The mailbox has no ${slug}.`);
    return found;
  };
  const stored = (table: string) => readTable(page, table);
  const quiet = async (slug: string) => {
    const rows = (await stored('deadlines')) as { subject: string; snoozedUntil: number | null }[];
    return rows.find(({ subject }) => subject === thread(slug).subject)?.snoozedUntil ?? null;
  };
  const rows = () => page.$$eval('.open-rows > li .subject', (all) => all.map((one) => one.textContent ?? ''));
  const show = async (tab: string) => {
    await clickStill(page, `#tab-${tab}`);
    await page.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
  };
  /** Moves the focus there as a person without a mouse does. */
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`No way leads to ${selector} by Tab.`);
  };
  const expectAccessible = async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as never as { axe: typeof axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(found).toEqual([]);
  };
  const see = async (inbox: Page, slug: string) => {
    await inbox.evaluate((hash) => (location.hash = hash), `#inbox/${thread(slug).token}`);
    await waitUntil(
      `${slug} was read`,
      async () => ((await stored('threads')) as { threadKey: string }[]).some(({ threadKey }) => isOf(threadKey, slug)),
      15_000,
    );
  };
  const isOf = (threadKey: string, slug: string) => {
    const { id, legacyId } = thread(slug);
    return threadKey.includes(legacyId) || threadKey.includes(id.replace('#', ''));
  };

  const start = async () => {
    downloads = await mkdtemp(join(tmpdir(), 'tact-downloads-'));
    mailbox = await serveMailbox({ threads: [...OPEN, ...PROMISED] });
    const mapHost = { host: MAILBOX_HOST, port: mailbox.port };
    browser = await launchBrowser(kind, { extensionDir: EXTENSION[kind], mapHost, downloads });
    page = await openOptions(browser);
    await askAs(page, 'settings:change', { change: { week: ALWAYS, tz: 'UTC', country: 'none' } });
    const inbox = await browser.page(`${mailbox.url}#inbox`);
    await inbox.waitForSelector('tr.zA');
    for (const { slug } of [...OPEN, ...PROMISED]) await see(inbox, slug);
    await inbox.close();
    await page.close();
    page = await browser.extensionPage('src/pages/dashboard/index.html');
    errors = watchErrors(page);
    await waitForWords(page, /Choose all/);
  };
  startAround(start, async () => {
    await browser?.close();
    await mailbox?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  it('snoozes many at once and takes that back, with the keyboard alone', async () => {
    await waitUntil('all are listed', async () => (await rows()).length === OPEN.length);
    await tabTo('.bulk input');
    await page.keyboard.press(' ');
    await waitForWords(page, /Chosen: 4/);
    await tabTo('.bulk summary');
    await page.keyboard.press('Enter');
    await tabTo('.bulk .snooze fieldset button');
    await page.keyboard.press('Enter');
    await waitForWords(page, /Quiet for now: 4/);
    await tabTo('.status button');
    await page.keyboard.press('Enter');
    await waitUntil('all are back', async () => (await rows()).length === OPEN.length);
  });

  it('puts on top what is pinned, and down again, with the keyboard alone', async () => {
    const before = await rows();
    const last = before.at(-1) ?? '';
    const pin = '.open-rows > li:last-child button[aria-label^="Pin"]';
    await tabTo(pin);
    await page.keyboard.press('Enter');
    await waitUntil('it is on top', async () => (await rows())[0] === last);
    expect(await rows()).toEqual([last, ...before.slice(0, -1)]);
    await expectAccessible();
    await clickNamed(page, 'Unpin', last);
    await waitUntil('it is where it was', async () => (await rows()).at(-1) === last);
  });

  it.each([
    ['in Ukrainian', 'завтра о 15:00', 'uk-hesitant-shop'],
    ['in Chinese', '明天下午三点', 'en-hesitant-booking'],
  ])('snoozes to a moment typed %s', async (_language, typed, slug) => {
    const { subject } = thread(slug);
    const row = await page.waitForSelector(`::-p-xpath(//li[contains(., "${subject}")]//details[@class="drop"])`);
    await (await row?.$('summary'))?.click();
    await (await row?.waitForSelector('input'))?.type(typed);
    await waitForWords(page, /Understood: /);
    await page.keyboard.press('Enter');
    const tomorrow = Date.now() - (Date.now() % DAY) + DAY;
    await waitUntil('it is quiet', async () => (await quiet(slug)) === tomorrow + 15 * 3_600_000);
    await clickNamed(page, 'Undo');
    await waitUntil('it is awake', async () => (await quiet(slug)) === null);
  });

  it('keeps quiet until they answer, and wakes on their next mail', async () => {
    const { subject, mails } = thread('en-angry-outage');
    const row = await page.waitForSelector(`::-p-xpath(//li[contains(., "${subject}")]//details[@class="drop"])`);
    await (await row?.$('summary'))?.click();
    await clickNamed(page, 'When they answer', subject);
    await waitUntil('it is quiet', async () => (await quiet('en-angry-outage')) === UNTIL_THEY_ANSWER);
    const mail = mails.at(-1);
    const ids = idsOf('they wrote again');
    if (!mail) throw new Error('The thread has no mail.');
    mails.push({ ...mail, id: `#msg-f:${ids.long}`, legacyId: ids.legacy, at: Date.now() + 60_000 });
    const inbox = await browser.page(`${mailbox.url}#inbox/${thread('en-angry-outage').token}`);
    await driveStrip(inbox).waitFor();
    await waitUntil('it is awake', async () => (await quiet('en-angry-outage')) === null);
    await inbox.close();
    await page.bringToFront();
    await waitUntil('it is listed again', async () => (await rows()).includes(subject));
  });

  it('keeps, moves and refuses promises from their list', async () => {
    await show('promises');
    await waitForWords(page, /the plan[\s\S]*the quote[\s\S]*the photos/);
    await clickNamed(page, 'Keep', 'the plan');
    await waitForWords(page, /Noted: Tact keeps an eye on it/);
    await clickNamed(page, 'Other date', 'the quote');
    const before = (await stored('promises')).find(({ phrase }) => String(phrase).includes('the quote'))?.dueAt;
    await page.$eval('input[type="datetime-local"]', (field) => {
      const input = field as HTMLInputElement;
      const at = new Date(Date.parse(`${input.value}Z`) + 86_400_000);
      input.value = at.toISOString().slice(0, 16);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await clickNamed(page, 'Set', 'the quote');
    await waitForWords(page, /The date is changed/);
    await clickNamed(page, 'No promise', 'the photos');
    await waitForWords(page, /that is no promise/);
    const states = (await stored('promises')).map(({ phrase, state, dueAt }) => [
      String(phrase).match(/plan|quote|photos/)?.[0],
      state,
      dueAt,
    ]);
    expect(Object.fromEntries(states.map(([what, state]) => [what, state]))).toEqual({
      plan: 'open',
      quote: 'open',
      photos: 'refused',
    });
    expect(states.find(([what]) => what === 'quote')?.[2]).toBe(Number(before) + DAY);
    await expectAccessible();
  });

  it('shows the week, and gives it away as a calendar', async () => {
    await show('calendar');
    await waitForWords(page, /Listings site is down AGAIN/);
    await expectAccessible();
    await clickNamed(page, 'Week after');
    await clickNamed(page, 'This week');
    await show('promises');
    await waitForWords(page, /the plan/);
    await clickNamed(page, 'For your calendar');
    const saved = () =>
      readdirSync(downloads)
        .filter((name) => name.endsWith('.ics'))
        .map((name) => readFileSync(join(downloads, name), 'utf8'))
        .join('');
    await waitUntil('the file is there', async () => saved().includes('END:VCALENDAR'), 15_000);
    const file = saved().replaceAll('\r\n ', '');
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    expect(file).toMatch(/^SUMMARY:.*the plan.*\r$/m);
    expect(file).toMatch(/^SUMMARY:.*the quote.*\r$/m);
    expect(file).not.toContain('the photos');
    expect(file).toMatch(/^TRIGGER:-PT\d+M\r$/m);
    expect(errors).toEqual([]);
  });
});
