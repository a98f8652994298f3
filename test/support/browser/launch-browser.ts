import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/find-browsers.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { type BrowserKind, type LaunchOptions, type Session, waitUntil } from './session.ts';

/** A browser with the extension, the same to drive whichever it is; `restart()` keeps the profile and this object. */
export interface DrivenBrowser extends Omit<Session, 'browser' | 'origin'> {
  readonly kind: BrowserKind;
  /** Puppeteer's browser, another one after every restart. */
  readonly browser: Session['browser'];
  readonly origin: string;
  /** A new tab, on `url` where one is given (as the site's real address: `siteUrl` is applied). */
  page(url?: string): Promise<Page>;
  /** The extension's popup page in a tab of its own, told by `?tab=<id>` which mail tab it is about. */
  popupFor(page: Page): Promise<Page>;
  /** Closes the browser and starts it again on the same profile, with the same extension; all pages are gone. */
  restart(): Promise<void>;
  /** Ends the browser's process as a power cut would, and starts it again like `restart`. */
  kill(): Promise<void>;
}

/** Starts a browser with the extension loaded; throws with one sentence where this machine has no such browser. */
export async function launchBrowser(kind: BrowserKind, given: LaunchOptions): Promise<DrivenBrowser> {
  const options = { ...given, extensionDir: resolve(given.extensionDir) };
  const executablePath = options.executablePath ?? findBrowsers()[kind];
  if (executablePath === null) {
    throw new Error(`No ${kind} on this machine: install it, or set ${kind.toUpperCase()}_PATH to its program.`);
  }
  const manifest = JSON.parse(readFileSync(join(options.extensionDir, 'manifest.json'), 'utf8')) as {
    action?: { default_popup?: string };
  };
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), `tact-${kind}-`));
  mkdirSync(profileDir, { recursive: true });
  const start = () => (kind === 'chromium' ? startChromium : startFirefox)(executablePath, profileDir, options);
  const removeProfile = () => {
    if (options.profileDir === undefined) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  let session = await start().catch((error: unknown) => {
    removeProfile();
    throw error;
  });

  return {
    kind,
    get browser() {
      return session.browser;
    },
    get origin() {
      return session.origin;
    },
    siteUrl: (url) => session.siteUrl(url),
    async page(url) {
      const page = await session.browser.newPage();
      if (url !== undefined) await page.goto(session.siteUrl(url));
      return page;
    },
    extensionPage: (path) => session.extensionPage(path),
    async popupFor(page) {
      const popup = manifest.action?.default_popup;
      if (popup === undefined) throw new Error('The manifest names no popup.');
      await session.allowTab(page);
      return session.extensionPage(`${popup.replace(/^\//, '')}?tab=${await session.tabId(page)}`);
    },
    tabId: (page) => session.tabId(page),
    allowTab: (page) => session.allowTab(page),
    pressCommand: (name, page) => session.pressCommand(name, page),
    badge: (tabId) => session.badge(tabId),
    badgeColour: (tabId) => session.badgeColour(tabId),
    workerRunning: () => session.workerRunning(),
    stopWorker: () => session.stopWorker(),
    killWorker: () => session.killWorker(),
    reloadExtension: () => session.reloadExtension(),
    async restart() {
      await session.close();
      session = await start();
    },
    setEnabled: (isOn) => session.setEnabled(isOn),
    async kill() {
      const ended = session.browser.process();
      const gone = new Promise((resolve) => ended?.once('exit', resolve));
      ended?.kill('SIGKILL');
      await gone;
      // The driver puts back what it changed in Firefox's profile, and a start in the midst of that fails.
      const isPutBack = async () =>
        ['prefs.js', 'user.js'].every((name) => !existsSync(join(profileDir, `${name}.puppeteer`)));
      await waitUntil('the profile is put back', isPutBack);
      session = await start();
    },
    async close() {
      await session.close();
      removeProfile();
    },
  };
}
