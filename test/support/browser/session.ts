import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension: `dist/chrome` or `dist/firefox`. */
  extensionDir: string;
  /** A profile that stays; without it a temporary one is made, and removed by `close()`. */
  profileDir?: string;
  /** True unless said otherwise. */
  headless?: boolean;
  /** Shows a server of this machine under another name, so that the real manifest matches: see `siteUrl`. */
  mapHost?: { host: string; port: number };
  /** What pages see as the user's language. The browser's own language follows only where that language is installed. */
  lang?: string;
  /** What pages see as the preferred colour scheme; the machine's where nothing is said. */
  dark?: boolean;
  /**
   * Match patterns of optional hosts to grant. Firefox really grants them. Chromium has no way to answer its prompt, so
   * there a copy of the extension is loaded with these patterns under `host_permissions`; asking for them then succeeds
   * at once.
   */
  grantHosts?: string[];
  /** The folder into which files are saved, unasked. */
  downloads?: string;
  /** What the browser's process finds in its environment besides what this one has. */
  env?: Record<string, string>;
  /** The browser's program, if not the one that is found on this machine. */
  executablePath?: string;
}

/** One running browser with the extension in it; ends with the browser. */
export interface Session {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The address under which this browser reaches a page of the mapped host. */
  siteUrl(url: string): string;
  extensionPage(path: string): Promise<Page>;
  /** The extension's id of a tab; brings that tab to the front. */
  tabId(page: Page): Promise<number>;
  /** What a click on the toolbar button does besides opening the popup: the extension may see this tab for now (`activeTab`). */
  allowTab(page: Page): Promise<void>;
  /**
   * What pressing the key of a command of ours does on a page. No driver's key press reaches the browser's own keys: in
   * Firefox the key's own element is triggered, in Chromium the listener is called in the worker.
   */
  pressCommand(name: string, page: Page): Promise<void>;
  /** The toolbar badge's text: the one of a tab where that has its own, else the one for all tabs. */
  badge(tabId?: number): Promise<string>;
  /** The badge's background as `[red, green, blue, alpha]`, each 0–255. */
  badgeColour(tabId?: number): Promise<number[]>;
  workerRunning(): Promise<boolean>;
  /** Ends the service worker or event page, and returns when it is gone; true if it was running. */
  stopWorker(): Promise<boolean>;
  /** Ends the background in the middle of what it does, without a word to it; the extension's pages may go with it. */
  killWorker(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does: pages already open keep the old content script. */
  reloadExtension(): Promise<void>;
  /** Turns the extension off or on, as its switch among the browser's add-ons does; its pages close. */
  setEnabled(isOn: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `isDone` answers true, and throws with `what` in the message after `timeoutMs`. */
export async function waitUntil(what: string, isDone: () => Promise<boolean>, timeoutMs = 5000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
