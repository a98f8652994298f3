import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import manifest from '../../manifest.json' with { type: 'json' };
import type { Figure } from './bench.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

function limit(what: string, bytes: number, goal: number): Figure {
  return { what, ours: kB(bytes), goal: `≤ ${kB(goal)}`, met: bytes <= goal };
}

/** What is shipped; needs `npm run package`. */
export async function measureSizes(): Promise<Figure[]> {
  const zip = `out/tact-${manifest.version}-chrome.zip`;
  if (!existsSync(zip)) throw new Error('Nothing is packed yet: npm run package.');
  const mail = 'dist/chrome/src/content/mail.iife.js';
  const strip = [mail, 'dist/chrome/libraries/preact.js', 'dist/chrome/src/content/strip.iife.js'];
  const model = readdirSync('public/model').map((name) => join('public/model', name));
  const sum = (paths: string[], size = gzipped): number => paths.reduce((bytes, path) => bytes + size(path), 0);
  return [
    limit('content script on every page of a site, min', statSync(mail).size, 60_000),
    limit('content script on every page of a site, gz', gzipped(mail), 20_000),
    limit(
      'with the strip, where a client’s mail is open, min',
      sum(strip, (path) => statSync(path).size),
      60_000,
    ),
    limit('with the strip, where a client’s mail is open, gz', sum(strip), 20_000),
    limit('weights, gz', sum(model), 1_500_000),
    limit('the package for Chrome', statSync(zip).size, 1_000_000),
  ];
}
