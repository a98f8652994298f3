/**
 * The sample mailbox with Tact beside it. With a display a browser window stays open; without one every client mail is
 * opened once, what Tact read of it is printed, and screenshots of the main screens are left in `out/start`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, launchBrowser } from '../support/browser/launch-browser.ts';
import type { BrowserKind } from '../support/browser/session.ts';
import { driveStrip } from '../support/browser/strip.ts';
import { MAILBOX_HOST, type Mailbox, serveMailbox } from './server.ts';

const OUT = 'out/start';
const kind: BrowserKind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const headless =
  process.argv.includes('--headless') ||
  (process.platform !== 'darwin' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const mailbox = await serveMailbox();
const extensionDir = kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
const launch = (dark: boolean): Promise<DrivenBrowser> =>
  launchBrowser(kind, { extensionDir, headless, dark, mapHost: { host: MAILBOX_HOST, port: mailbox.port } });

if (headless) {
  mkdirSync(OUT, { recursive: true });
  for (const dark of [false, true]) {
    const browser = await launch(dark);
    try {
      if (!dark) await printReadings(browser, mailbox);
      await takeScreenshots(browser, mailbox, dark ? 'dark' : 'light');
    } finally {
      await browser.close();
    }
  }
  console.log(`Screenshots of the strip, the popup, the dashboard and the options: ${resolve(OUT)}`);
} else {
  const browser = await launchBrowser(kind, {
    extensionDir,
    headless,
    mapHost: { host: MAILBOX_HOST, port: mailbox.port },
  });
  await browser.page(mailbox.url);
  console.log('Open a mail; Tact stands above it, and behind its button in the toolbar. Close the window to stop.');
  await new Promise((closed) => browser.browser.once('disconnected', closed));
}
await mailbox.close();

/** Opens every thread and prints what the strip says of it, beside what a careful reader would say. */
async function printReadings(browser: DrivenBrowser, { url, threads }: Mailbox): Promise<void> {
  const page = await browser.page(url);
  let right = 0;
  let told = 0;
  for (const { slug, token, expect } of threads()) {
    if (!expect) continue;
    await page.goto('about:blank'); // else the strip of the mail before is still there for a moment
    await page.goto(browser.siteUrl(`${url}#inbox/${token}`));
    const strip = driveStrip(page);
    const shown = await strip.waitFor(expect.kind === 'client' && !expect.answered ? 5_000 : 1_000).then(
      () => strip.text('.mark'),
      () => '',
    );
    const said = shown.replace(/\s+/g, ' ').trim() || 'no strip';
    if (expect.temperament && expect.temperament !== 'neutral' && !expect.answered) {
      told += 1;
      if (said.toLowerCase().startsWith(expect.temperament)) right += 1;
    }
    console.log(`${slug.padEnd(28)} ${said.padEnd(28)} (a careful reader: ${expect.temperament ?? expect.kind})`);
  }
  console.log(`${right} of ${told} mails with a temper read as a careful reader would; badge ${await browser.badge()}`);
  await page.close();
}

async function takeScreenshots(browser: DrivenBrowser, { url, threads }: Mailbox, theme: string): Promise<void> {
  const shoot = async (page: Page, name: string, fullPage = false) =>
    page.screenshot({ path: join(OUT, `${name}-${theme}.png`) as `${string}.png`, fullPage });
  for (const temperament of ['friendly', 'hesitant', 'angry']) {
    const { token } =
      threads().find(({ expect, language }) => language === 'en' && expect?.temperament === temperament) ?? {};
    const page = await browser.page(`${url}#inbox/${token}`);
    const strip = driveStrip(page);
    await strip.waitFor();
    await wait(500);
    await shoot(page, `strip-${temperament}`);
    if (temperament !== 'angry') {
      await page.close();
      continue;
    }
    await strip.hover('.mark-button');
    await wait(400);
    await shoot(page, 'why');
    await strip.click('button[aria-label="Reply script"]');
    await strip.waitForText(/\S/, '.script-text');
    await shoot(page, 'scripts');
    await page.keyboard.press('Escape');
    await strip.click('button[aria-label="Log as complaint"]');
    await strip.waitForText(/Logged/);
    const popup = await browser.popupFor(page);
    await popup.setViewport({ width: 400, height: 700 });
    await popup.waitForSelector('.scripts');
    await shoot(popup, 'popup', true);
  }
  for (const name of ['dashboard', 'options']) {
    const page = await browser.extensionPage(
      `src/pages/${name}/index.html${name === 'dashboard' ? '#complaints' : ''}`,
    );
    await wait(800);
    await shoot(page, name, true);
  }
}
