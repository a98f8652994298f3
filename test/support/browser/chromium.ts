import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { type LaunchOptions, type Session, waitUntil } from './session.ts';

/** The part of `chrome` that is called inside extension pages. */
declare const chrome: {
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    getBadgeBackgroundColor(details: { tabId?: number }): Promise<number[]>;
  };
  commands: { onCommand: { dispatch(name: string, tab: { id: number; url: string }): void } };
  tabs: { query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
};

/**
 * Copies the extension into the profile, with the hosts among its fixed permissions. Always the same path for a profile:
 * an unpacked extension's id, and with it its storage, hangs on the path.
 */
function copyWithHosts(extensionDir: string, profileDir: string, hosts: string[]): string {
  const copy = join(profileDir, 'extension-with-hosts');
  rmSync(copy, { recursive: true, force: true });
  cpSync(extensionDir, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    host_permissions?: string[];
    content_scripts?: { matches: string[] }[];
  };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hosts];
  // What the manifest itself allows is not brought in when a host is granted later.
  for (const script of manifest.content_scripts ?? []) script.matches.push(...hosts);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** Starts a browser of the Chromium family on a profile and loads the extension; its id stays the same for one path. */
export async function startChromium(
  executablePath: string,
  profileDir: string,
  options: LaunchOptions,
): Promise<Session> {
  const { mapHost, lang, dark, downloads, grantHosts = [] } = options;
  const dir =
    grantHosts.length === 0 ? options.extensionDir : copyWithHosts(options.extensionDir, profileDir, grantHosts);
  const args = [
    // Chromium refuses to start as root with its sandbox on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(mapHost ? [`--host-resolver-rules=MAP ${mapHost.host} 127.0.0.1:${mapHost.port}`] : []),
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
    ...(dark === undefined ? [] : [`--blink-settings=preferredColorScheme=${dark ? 0 : 1}`]),
  ];
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Only over a pipe may extensions be installed; unlike --load-extension this works in branded Chrome, too.
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    acceptInsecureCerts: true,
    env: { ...process.env, ...options.env },
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    args,
  });
  const id = await browser.installExtension(dir);
  const origin = `chrome-extension://${id}`;
  const cdp = await browser.target().createCDPSession();

  async function findWorker(): Promise<string | null> {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const worker = targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(origin));
    return worker?.targetId ?? null;
  }

  // A page of the extension's origin that runs no code: it can ask `chrome` for things without waking the worker.
  let observer: Page | undefined;
  async function observe(): Promise<Page> {
    if (observer === undefined || observer.isClosed()) {
      observer = await browser.newPage({ type: 'tab', background: true });
      await observer.goto(`${origin}/manifest.json`);
    }
    return observer;
  }
  async function findTab(page: Page): Promise<number> {
    const asking = await observe();
    await page.bringToFront();
    const tabs = await asking.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const tab = tabs[0];
    if (tab === undefined) throw new Error('No tab is active.');
    return tab.id;
  }
  const forTab = (tabId?: number) => (tabId === undefined ? {} : { tabId });

  return {
    browser,
    origin,
    siteUrl: (url) => url,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    // Chromium grants it to the real popup only: there, tests allow the host from the start (`grantHosts`).
    allowTab: async () => undefined,
    tabId: findTab,
    async pressCommand(name, page) {
      const tab = { id: await findTab(page), url: page.url() };
      const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate((...pressed) => chrome.commands.onCommand.dispatch(...pressed), name, tab);
    },
    badge: async (tabId) => (await observe()).evaluate((details) => chrome.action.getBadgeText(details), forTab(tabId)),
    badgeColour: async (tabId) =>
      (await observe()).evaluate((details) => chrome.action.getBadgeBackgroundColor(details), forTab(tabId)),
    workerRunning: async () => (await findWorker()) !== null,
    async stopWorker() {
      const targetId = await findWorker();
      if (targetId === null) return false;
      await cdp.send('Target.closeTarget', { targetId });
      await waitUntil('the service worker ends', async () => (await findWorker()) !== targetId);
      return true;
    },
    async killWorker() {
      const targetId = await findWorker();
      // The worker shares its process with the extension's pages: the crash of one is the end of all.
      const crashing = await (await observe()).createCDPSession();
      void crashing.send('Page.crash').catch(() => undefined);
      await waitUntil(
        'the service worker is killed',
        async () => (await findWorker()) !== targetId || targetId === null,
      );
      await observer?.close().catch(() => undefined);
      observer = undefined;
    },
    async reloadExtension() {
      await browser.installExtension(dir);
    },
    async setEnabled(isOn) {
      // Only the browser's own page about extensions may turn one off.
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extensionId, enabled) =>
          (
            chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }
          ).management.setEnabled(extensionId, enabled),
        id,
        isOn,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}
