/** What a person does in Request Tracker, for tests: log in, open a ticket, send the reply. */
import type { Page } from 'puppeteer-core';
import { clickStill } from './browser/click.ts';
import type { MailServer } from './mail-servers.ts';

/** Logs in; the page ends on the first page of RT. */
export async function logInToRt(page: Page, server: MailServer): Promise<void> {
  await page.goto(server.url);
  if ((await page.$('input[name="user"]')) === null) return;
  await page.type('input[name="user"]', server.user);
  await page.type('input[name="pass"]', server.password);
  await Promise.all([
    page.waitForNavigation(),
    clickStill(page, '#login input[type="submit"], form[name="login"] [type="submit"]'),
  ]);
  await page.waitForSelector('.current-user');
}

/** The address of the ticket with that subject, found as a person does: in the search of all open ones. */
export async function findTicket(page: Page, server: MailServer, subject: string): Promise<string> {
  await page.goto(`${server.url}Search/Results.html?Query=id%3E0&Rows=0`);
  await page.waitForSelector('.list-item[data-record-id]');
  const id = await page.$$eval(
    '.list-item[data-record-id]',
    (rows, wanted) => {
      const row = rows.find((one) =>
        [...one.querySelectorAll('a')].some((link) => link.textContent?.trim() === wanted),
      );
      return row?.getAttribute('data-record-id') ?? '';
    },
    subject,
  );
  if (!id) throw new Error(`No ticket has the subject ${JSON.stringify(subject)}.`);
  return `${server.url}Ticket/Display.html?id=${id}`;
}

/** Opens a ticket; its history comes a moment later. */
export async function openTicket(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('.transaction.message .messagebody');
}

/** What stands in the reply, in the rich editor or the plain field. */
export async function readRtDraft(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rich = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
    return (
      rich?.contentDocument?.body?.innerText ??
      document.querySelector<HTMLTextAreaElement>('textarea#UpdateContent')?.value ??
      ''
    );
  });
}

export const RT_SEND = '#SubmitTicket input[name="SubmitTicket"]';

/** Presses RT's own button, and waits for the ticket to come back. */
export async function sendRtReply(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), clickStill(page, RT_SEND)]);
  await page.waitForSelector('.transaction.message .messagebody');
}
