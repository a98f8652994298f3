import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type LaunchOptions, type Session, waitUntil } from './session.ts';

/** The extension's address inside this driver's Firefox: fixed, so that its storage is found again after a restart. */
const UUID = '7ac70000-0000-4000-8000-00000000fe01';

/** Runs a function in the browser's own window, where all of Firefox can be reached; arguments and result are JSON. */
type Privileged = <Result>(run: string, ...args: unknown[]) => Promise<Result>;

/** What puppeteer keeps to itself: the connection below the browser object. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: never }> };
}

async function connectPrivileged(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as Connected;
  const tree: { contexts: { context: string; url: string }[] } = (
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const context = tree.contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox has no browser window.');
  return async (run, ...args) => {
    const parameters = args.map((arg) => JSON.stringify(arg)).join(', ');
    const answer: { type: string; result: { value: string }; exceptionDetails?: { text: string } } = (
      await connection.send('script.evaluate', {
        target: { context },
        awaitPromise: true,
        expression: `(async () => JSON.stringify((await (${run})(${parameters})) ?? null))()`,
      })
    ).result;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value);
  };
}

// These run inside Firefox, as text: nothing of this module can be seen there.
const TAB_ID = `() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}`;
const BADGE = `(id, tabId, property) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
  const { action } = browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.getProperty(tabId === null ? null : tabTracker.getTab(tabId), property);
}`;
const ALLOW_TAB = `(id) => WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`;
// The elements of an extension's keys carry no names, but stand in the order of its commands.
const COMMAND = `async (id, name) => {
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  const commands = [...(await shortcuts.commands)].filter(([, { shortcut }]) => shortcut);
  const keys = shortcuts.keysetsMap.get(window).children;
  keys[commands.findIndex(([one]) => one === name)].doCommand();
}`;
const STATE = '(id) => WebExtensionPolicy.getByID(id).extension.backgroundState';
const STOP = '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()';
const ENABLE = `async (id, isOn) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}`;
const GRANT = `async (id, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { origins, permissions: [] }, WebExtensionPolicy.getByID(id).extension);
}`;

function preferences(id: string, { mapHost, lang, dark, downloads }: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // An extension installed for a test goes with the browser; these keep what it stored for the next start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // permissions.request() after a click is granted without a question.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(mapHost && {
      'network.dns.localDomains': mapHost.host,
      'network.dns.forceResolve': '127.0.0.1',
      'security.cert_pinning.enforcement_level': 0,
      'network.stricttransportsecurity.preloadlist': false,
    }),
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar',
    }),
    ...(lang && { 'intl.accept_languages': lang, 'intl.locale.requested': lang }),
    ...(dark !== undefined && { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
  };
}

/** Starts Firefox on a profile and installs the extension for the time of the run; what it stores stays in the profile. */
export async function startFirefox(
  executablePath: string,
  profileDir: string,
  options: LaunchOptions,
): Promise<Session> {
  const { extensionDir, mapHost, grantHosts = [] } = options;
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profileDir,
    acceptInsecureCerts: true,
    env: { ...process.env, ...options.env },
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, options),
  });
  await browser.installExtension(extensionDir);
  const privileged = await connectPrivileged(browser);
  if (grantHosts.length > 0) await privileged(GRANT, id, grantHosts);
  const origin = `moz-extension://${UUID}`;
  const state = () => privileged<string>(STATE, id);

  return {
    browser,
    origin,
    siteUrl(url) {
      const address = new URL(url);
      // Firefox maps names, not ports. Match patterns ignore the port.
      if (mapHost && address.hostname === mapHost.host) address.port = String(mapHost.port);
      return address.href;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      // Firefox reports no load events for extension pages: wait for the page itself.
      await page.goto(`${origin}/${path}`, { waitUntil: [] });
      await page.waitForFunction(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        {},
        origin,
      );
      return page;
    },
    async tabId(page) {
      await page.bringToFront();
      return privileged<number>(TAB_ID);
    },
    async pressCommand(name, page) {
      await page.bringToFront();
      await privileged(COMMAND, id, name);
    },
    async allowTab(page) {
      await page.bringToFront();
      await privileged(ALLOW_TAB, id);
    },
    badge: async (tabId) => (await privileged<string | null>(BADGE, id, tabId ?? null, 'badgeText')) ?? '',
    badgeColour: (tabId) => privileged<number[]>(BADGE, id, tabId ?? null, 'badgeBackgroundColor'),
    workerRunning: async () => (await state()) !== 'stopped',
    async stopWorker() {
      if ((await state()) === 'stopped') return false;
      await privileged(STOP, id);
      await waitUntil('the event page ends', async () => (await state()) === 'stopped');
      return true;
    },
    async killWorker() {
      // What was asked of it in the meantime starts it again at once: there is nothing to wait for.
      await privileged(STOP, id);
    },
    async reloadExtension() {
      await browser.installExtension(extensionDir);
    },
    setEnabled: (isOn) => privileged(ENABLE, id, isOn),
    close: () => browser.close(),
  };
}
