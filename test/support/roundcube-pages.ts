/** What a person does in Roundcube, for tests: log in, open a mail, answer, send. */
import type { Frame, Page } from 'puppeteer-core';
import { clickStill } from './browser/click.ts';
import type { MailServer } from './mail-servers.ts';

/** Logs in; the page ends on the inbox. */
export async function logIn(page: Page, server: MailServer): Promise<void> {
  await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
  if ((await page.$('#rcmloginuser')) !== null) {
    await page.type('#rcmloginuser', server.user);
    await page.type('#rcmloginpwd', server.password);
    await Promise.all([page.waitForNavigation(), clickStill(page, '#rcmloginsubmit')]);
  }
  await page.waitForSelector('#messagelist tr.message');
}

/** Goes to the inbox; once more where a redirect of Roundcube's own, on its way after a mail was sent, broke that off. */
export async function openInbox(page: Page, { url }: Pick<MailServer, 'url'>): Promise<void> {
  const inbox = `${url}?_task=mail&_mbox=INBOX`;
  await page.goto(inbox).catch((error: Error) => {
    if (!/NS_BINDING_ABORTED|ERR_ABORTED/.test(error.message)) throw error;
    return page.goto(inbox);
  });
  await page.waitForSelector('#messagelist tr.message');
}

/** The position of the row with that subject among the list's rows, and its mail's address; from the inbox page. */
async function findRow(page: Page, subject: string): Promise<{ index: number; address: string }> {
  await page.waitForSelector('#messagelist tr.message td.subject span.subject a');
  const row = await page.$$eval(
    '#messagelist tr.message',
    (rows, wanted) => {
      const links = rows.map((one) => one.querySelector<HTMLAnchorElement>('span.subject a'));
      const index = links.findIndex((link) => link?.textContent?.trim() === wanted);
      return { index, address: links[index]?.href ?? '' };
    },
    subject,
  );
  if (row.index === -1) throw new Error(`The inbox holds no mail with the subject ${JSON.stringify(subject)}.`);
  return row;
}

/** Opens a mail on a page of its own, from the inbox. */
export async function openMail(page: Page, subject: string): Promise<void> {
  const { address } = await findRow(page, subject);
  await page.goto(address);
  await page.waitForSelector('#messagebody');
}

/** Opens a mail in the preview beside the list, and gives the preview's frame. */
export async function previewMail(page: Page, subject: string): Promise<Frame> {
  const { index } = await findRow(page, subject);
  const rows = await page.$$('#messagelist tr.message');
  await rows[index]?.click();
  const frame = await page.waitForFrame(async (one) => {
    if (!one.url().includes('_action=preview')) return false;
    const shown = await one.$eval('h2.subject', (heading) => heading.textContent ?? '').catch(() => '');
    return shown.includes(subject);
  });
  await frame.waitForSelector('#messagebody');
  return frame;
}

/** Presses Send, and waits until Roundcube has left the compose page. */
export async function send(page: Page): Promise<void> {
  // `a.send` also matches a hidden copy in the toolbar: this is the button that people see.
  const button = '#compose-content .formbuttons .btn.send';
  await page.waitForSelector(button);
  await Promise.all([page.waitForNavigation(), clickStill(page, button)]);
}
