import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cues } from '../../src/core/situation/concepts.ts';
import { readMatterLists, readTemperLists, type WordList } from '../../src/core/temperament/compile-lexicon.ts';

/** Loads every word list of the reader; file names decide the order, so the bytes of what is made of them are the same. */
export async function loadWordLists(root: string): Promise<WordList[]> {
  const tempers = await importAll<{ default: string }>(join(root, 'src/core/temperament/lexicon'));
  const matters = await importAll<Record<string, Cues>>(join(root, 'src/core/situation/cues'));
  return [
    ...tempers.flatMap((module) => readTemperLists(module.default)),
    ...matters.flatMap((module) => Object.values(module).flatMap(readMatterLists)),
  ];
}

function importAll<Module>(folder: string): Promise<Module[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Promise.all(files.sort().map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Module>));
}
