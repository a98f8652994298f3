/** Store packages: a zip a browser, and the source zip that Mozilla asks for; the same bytes for the same sources. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import manifest from '../manifest.json' with { type: 'json' };

/** The date that every entry carries: zip files know no dates before 1980, and a real one would change the bytes. */
const DATE = new Date(1980, 0, 1);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** What the goals allow the package of a browser, bytes. */
const MOST = 1_000_000;

function writeZip(name: string, folder: string, files: string[], most = Number.POSITIVE_INFINITY): void {
  const entries: Zippable = {};
  for (const file of files.sort())
    entries[file] = [readFileSync(join(folder, file)), { mtime: DATE, level: 9, os: 3, attrs: 0o644 << 16 }];
  const zip = zipSync(entries);
  if (zip.length > most) throw new Error(`${name} has ${zip.length} bytes, and may have ${most}.`);
  writeFileSync(join('out', name), zip);
  const digest = createHash('sha256').update(zip).digest('hex');
  console.log(`${name}  ${(zip.length / 1024).toFixed(0)} kB  sha256 ${digest}`);
}

mkdirSync('out', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  execFileSync('node_modules/.bin/vite', ['build', '--mode', browser, '--logLevel', 'error'], { stdio: 'inherit' });
  writeZip(`tact-${manifest.version}-${browser}.zip`, `dist/${browser}`, filesBelow(`dist/${browser}`), MOST);
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
writeZip(`tact-${manifest.version}-source.zip`, '.', tracked);
