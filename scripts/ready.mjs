/** Makes a fresh machine ready, with nothing but Node: the packages, and the browsers where asked for. Talks on stderr. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowsers } from './find-browsers.mjs';

const ROOT = new URL('..', import.meta.url);
const STAMP = new URL('node_modules/.tact-ready', ROOT);

/** @param {string} sentence */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/**
 * Runs a program in the project's root and returns its exit status; its output is ours.
 * @param {string} program @param {string[]} args @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  const stdio = /** @type {const} */ (['inherit', quiet ? 2 : 'inherit', 'inherit']);
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: [...stdio], env: { ...process.env, ...env } });
  if (error) say(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Stops with a sentence when Node is too old; installs the packages when they are missing or of another lock file. */
export function readyPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(
      `Tact needs Node 20.19 or newer; this is ${process.versions.node}. Install it from your system's packages or nodejs.org.`,
    );
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', ROOT)))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing the packages that package-lock.json names (npm ci) …');
  if (
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      quiet: true,
    }) !== 0
  ) {
    say('npm ci failed; its own message stands above.');
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}

/**
 * The browsers, installed by apt where that can be done (Debian and Ubuntu as root); null for one that is not there.
 * @param {('chromium' | 'firefox')[]} wanted
 */
export function readyBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowsers()[name]);
  const isRoot = process.getuid?.() === 0;
  if (missing.length > 0 && isRoot && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
    // Chinese in screenshots needs a font that has it.
    say(`Installing ${packages.join(' and ')} with apt …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { quiet: true, env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-cjk', ...packages], {
      quiet: true,
      env,
    });
  }
  const found = findBrowsers();
  for (const name of wanted.filter((browser) => !found[browser])) {
    say(
      name === 'firefox'
        ? 'Firefox is missing: install it (Debian: apt install firefox-esr; macOS: brew install --cask firefox), or set FIREFOX_PATH.'
        : 'Chromium is missing: install it (Debian: apt install chromium; macOS: brew install --cask chromium), or set CHROMIUM_PATH. Branded Chrome no longer loads unpacked extensions from the command line.',
    );
  }
  return found;
}
