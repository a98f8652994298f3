/** Ends the worker 200 times while it writes, and the browser 20 times, on a build: `tsx test/bench/kills.ts chromium|firefox [200 [20]]`. */
import { killInBetween } from '../support/browser/kill-in-between.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import type { BrowserKind } from '../support/browser/session.ts';

const DIST: Record<BrowserKind, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
const kind: BrowserKind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const [workers = 200, browsers = 20] = process.argv.slice(3).map(Number);
const browser = await launchBrowser(kind, { extensionDir: DIST[kind] });
try {
  const worker = await killInBetween(browser, { rounds: workers, end: () => browser.killWorker() });
  console.log(JSON.stringify({ kind, worker }));
  const whole = await killInBetween(browser, { rounds: browsers, end: () => browser.kill() });
  console.log(JSON.stringify({ kind, whole }));
  const isWhole = [worker, whole].every(({ torn, lost, acknowledged }) => torn === 0 && lost === 0 && acknowledged > 0);
  process.exitCode = isWhole ? 0 : 1;
} finally {
  await browser.close();
}
