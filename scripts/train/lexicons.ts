import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon, type Lexicon } from '../../src/core/temperament/lexicon.ts';

const FOLDER = 'src/core/temperament/lexicon';

/** Compiles every lexicon file of the reader into one table; file names decide the order, so the bytes are the same. */
export async function loadLexicon(root: string): Promise<Lexicon> {
  const sources: string[] = [];
  for (const file of readdirSync(join(root, FOLDER)).sort()) {
    if (!file.endsWith('.ts')) continue;
    const module = (await import(pathToFileURL(join(root, FOLDER, file)).href)) as { default: string };
    sources.push(module.default);
  }
  return compileLexicon(sources);
}
