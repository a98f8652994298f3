/** What the extension stores, read by a page of its own, and what it answers to one. */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { RequestName } from '../../../src/contract/messages.ts';
import type { DrivenBrowser } from './launch-browser.ts';

/** In Manifest V3 both browsers answer with promises under this name. */
declare const chrome: Browser;

/** Opens a page of the extension that asks the background nothing by itself. */
export async function openOptions(browser: DrivenBrowser): Promise<Page> {
  return browser.extensionPage('src/pages/options/index.html');
}

/** Asks the background as the extension's own pages do. */
export async function askAs(page: Page, name: RequestName, data: unknown): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { name, data } as never);
}

/** All rows of a table, by its key. */
export async function readTable(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('tact');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const all = db.transaction(name).objectStore(name).getAll();
          all.addEventListener('error', () => reject(all.error));
          all.addEventListener('success', () => {
            db.close();
            resolve(all.result);
          });
        });
      }),
    table,
  );
}
