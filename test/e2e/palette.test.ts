import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from '../sample-mailbox/server.ts';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { driveStrip, type StripDriver } from '../support/browser/strip.ts';
import { type EditorPages, serveEditorPages } from './editors/server.ts';
import { EXTENSION, squeezed, watchErrors } from './steps.ts';

interface Subject {
  box(): HTMLElement | undefined;
  frame?(): HTMLIFrameElement;
  read(): string;
}
declare const globalThis: { subject: Subject };
/** Inside pages of ours. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<object> } };

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const COMMAND = 'open-palette';
const SIGNED = 'Best regards\nOlena from the harbour office';

/** What is written, without what editors make of spaces. */
const readBox = async (page: Page) =>
  squeezed((await page.evaluate(() => globalThis.subject.read())).replace(/[\u200b\ufeff]/g, ''));

/** Clicks into the editor and writes. */
async function write(page: Page, words: string): Promise<void> {
  await page.waitForFunction(() => globalThis.subject?.box());
  const { x, y } = await page.evaluate(() => {
    const frame = globalThis.subject.frame?.().getBoundingClientRect();
    const box = globalThis.subject.box()?.getBoundingClientRect() as DOMRect;
    return { x: (frame?.x ?? 0) + box.x + 12, y: (frame?.y ?? 0) + box.y + Math.min(box.height / 2, 12) };
  });
  await page.mouse.click(x, y);
  await page.keyboard.type(words);
  await waitUntil('it is written', async () => (await readBox(page)).includes(squeezed(words)));
}

describe.each(KINDS)('the palette and shortcuts in %s', (kind) => {
  let pages: EditorPages;
  let mailbox: Mailbox;
  let browser: DrivenBrowser;

  const openPage = async (name: string, strict = false) => {
    const page = await browser.page(pages.url(name, [], strict));
    return { page, palette: driveStrip(page, page.mainFrame(), 'tact-palette'), errors: watchErrors(page) };
  };
  const openPalette = async (page: Page, palette: StripDriver) => {
    await browser.pressCommand(COMMAND, page);
    await palette.waitForText(/to choose/);
    await palette.waitForText(/\S/, '[role="option"]');
  };

  beforeAll(async () => {
    pages = await serveEditorPages();
    mailbox = await serveMailbox({ threads: SAMPLE_THREADS });
    browser = await launchBrowser(kind, {
      extensionDir: EXTENSION[kind],
      mapHost: { host: MAILBOX_HOST, port: mailbox.port },
      grantHosts: ['http://127.0.0.1/*'],
    });
    const own = await browser.extensionPage('src/pages/options/index.html');
    await own.evaluate((draft) => chrome.runtime.sendMessage({ name: 'script:save', data: { id: null, draft } }), {
      versions: { en: { title: 'Signing off', text: SIGNED } },
      situation: null,
      temperaments: [],
      tags: [],
      shortcut: 'bye',
    });
    await own.close();
  });
  afterAll(async () => {
    await browser?.close();
    await mailbox?.close();
    await pages?.close();
  });

  it.each([
    ['a textarea', 'textarea', false],
    ['a page without inline styles and HTML strings', 'textarea', true],
    ['a contenteditable', 'contenteditable', false],
    ['a frame without an address', 'iframe', false],
    ['a frame of the same origin', 'own-frame', false],
    ['an open shadow root', 'shadow', false],
  ])('opens at the caret in %s, and inserts there', async (_, name, strict) => {
    const { page, palette, errors } = await openPage(name, strict);
    await write(page, 'Hello there');
    for (let i = 0; i < 'there'.length; i++) await page.keyboard.press('ArrowLeft');
    await openPalette(page, palette);
    await page.keyboard.type('signing');
    await palette.waitForText(/^Signing off\s+;bye\s+English/, '[role="option"]');
    await page.keyboard.press('Enter');
    const expected = `Hello ${squeezed(SIGNED)}there`;
    await waitUntil('it is inserted', async () => (await readBox(page)) === expected).catch(async (error: Error) => {
      throw new Error(`${error.message} It holds: ${await readBox(page)}; ${await palette.text()}`);
    });
    await palette.waitForText(/Put into the reply/);
    await page.keyboard.type('!');
    await waitUntil('the caret is back', async () => /office!/.test(await readBox(page)));
    expect(errors).toEqual([]);
    await page.close();
  });
});
