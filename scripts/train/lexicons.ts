import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cues } from '../../src/core/situation/concepts.ts';
import { compileLexicon, readMatterLists, readTemperLists } from '../../src/core/temperament/compile-lexicon.ts';
import type { Lexicon } from '../../src/core/temperament/lexicon.ts';

/** Compiles every word list of the reader into one table; file names decide the order, so the bytes are the same. */
export async function loadLexicon(root: string): Promise<Lexicon> {
  const tempers = await importAll<{ default: string }>(join(root, 'src/core/temperament/lexicon'));
  const matters = await importAll<Record<string, Cues>>(join(root, 'src/core/situation/cues'));
  return compileLexicon([
    ...tempers.flatMap((module) => readTemperLists(module.default)),
    ...matters.flatMap((module) => Object.values(module).flatMap(readMatterLists)),
  ]);
}

function importAll<Module>(folder: string): Promise<Module[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Promise.all(files.sort().map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Module>));
}
