/** Store packages: a zip a browser, and the source zip that Mozilla asks for; the same bytes for the same sources. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import manifest from '../manifest.json' with { type: 'json' };

/** What every entry carries: zip files know no dates before 1980, and a real one would change the bytes. */
const ATTRIBUTES = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16 };
const DEFLATED = 8;

/** What the goals allow the package of a browser, bytes. */
const MOST = 1_000_000;

/** A file of a package, packed already: the archive only notes how large it was, and its checksum. */
class PackedEntry extends ZipPassThrough {
  override compression = DEFLATED;
  private readonly packed: Uint8Array<ArrayBuffer>;

  constructor(name: string, packed: Uint8Array<ArrayBuffer>) {
    super(name);
    this.packed = packed;
  }

  protected override process(_chunk: Uint8Array, final: boolean): void {
    this.ondata(null, this.packed, final);
  }
}

/** Packs a file of an extension by zopfli: a tenth smaller than by others. */
async function packSmall(name: string, bytes: Uint8Array): Promise<PackedEntry> {
  return new PackedEntry(name, new Uint8Array(await deflateAsync(bytes, {})));
}

/** The sources are large, and nobody downloads them but who checks them. */
const packFast = (name: string): ZipDeflate => new ZipDeflate(name, { level: 9 });

async function writeZip(
  name: string,
  folder: string,
  files: string[],
  pack: (name: string, bytes: Uint8Array) => ZipPassThrough | ZipDeflate | Promise<ZipPassThrough>,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const file of files.sort()) {
    const bytes = readFileSync(join(folder, file));
    const entry = Object.assign(await pack(file, bytes), ATTRIBUTES);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  const archive = Buffer.concat(chunks);
  if (archive.length > most) throw new Error(`${name} has ${archive.length} bytes, and may have ${most}.`);
  writeFileSync(join('out', name), archive);
  const digest = createHash('sha256').update(archive).digest('hex');
  console.log(`${name}  ${(archive.length / 1000).toFixed(0)} kB  sha256 ${digest}`);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

mkdirSync('out', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  execFileSync('node_modules/.bin/vite', ['build', '--mode', browser, '--logLevel', 'error'], { stdio: 'inherit' });
  const folder = `dist/${browser}`;
  await writeZip(`tact-${manifest.version}-${browser}.zip`, folder, filesBelow(folder), packSmall, MOST);
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
await writeZip(`tact-${manifest.version}-source.zip`, '.', tracked, packFast);
