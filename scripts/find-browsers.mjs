/** Looks for installed browsers in the usual places; needs nothing but Node. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const CHROMIUM_APPS = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'];
const FIREFOX_APPS = ['Firefox', 'Firefox Developer Edition'];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Chrome for Testing, where the common test tools put it, newest folder first. */
function downloadedChromiums() {
  const cache = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  const app = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return [
    {
      folder: join(homedir(), '.cache/puppeteer/chrome'),
      inside: ['chrome-linux64/chrome', `chrome-mac-arm64/${app}`, `chrome-mac-x64/${app}`],
    },
    {
      folder: join(homedir(), cache, 'ms-playwright'),
      inside: ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
    },
  ].flatMap(({ folder, inside }) => {
    try {
      const versions = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
      return versions.flatMap((version) => inside.map((path) => join(folder, version, path)));
    } catch {
      return [];
    }
  });
}

/** @param {string[]} names */
const onPath = (names) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  const paths = names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
  // A snap reads neither hidden folders nor the machine's temporary folder: only when there is nothing else.
  return [...paths.filter((path) => !path.startsWith('/snap/')), ...names.map((name) => `/snap/bin/${name}`)];
};

/** @param {string[]} names */
const macApps = (names) =>
  ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app/Contents/MacOS`, name.startsWith('Firefox') ? 'firefox' : name)),
  );

/**
 * Finds a browser of the Chromium family (Chromium, Chrome for Testing, Edge, Chrome) and a Firefox: the absolute path
 * of each program, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` in the environment go before everything else.
 * @returns {{ chromium: string | null, firefox: string | null }}
 */
export function findBrowsers() {
  const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
  const chromiums = [
    ...onPath(CHROMIUM_NAMES.slice(0, 3)),
    ...downloadedChromiums(),
    ...macApps(CHROMIUM_APPS),
    ...onPath(CHROMIUM_NAMES.slice(3)),
  ];
  const firefoxes = [...onPath(FIREFOX_NAMES), ...macApps(FIREFOX_APPS)];
  return {
    chromium: [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...chromiums].find(isProgram) ?? null,
    firefox: [...(FIREFOX_PATH ? [FIREFOX_PATH] : []), ...firefoxes].find(isProgram) ?? null,
  };
}
