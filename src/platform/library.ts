/** The built-in scripts as files of the extension: half a megabyte that no worker should have to start with. */
import type { Script } from '../core/scripts/script.ts';
import { LANGUAGES, type Language } from '../core/types.ts';
import { fetchOwnJson } from './files.ts';
import { lazily } from './lazily.ts';

const loaders = new Map(
  LANGUAGES.map((one) => [one, lazily(async () => (await fetchOwnJson(`library/${one}.json`)) as readonly Script[])]),
);

/** The built-in scripts in a language, fetched at their first use; rejects when the file is missing. */
export function loadLibrary(language: Language): Promise<readonly Script[]> {
  return loaders.get(language)?.() ?? Promise.reject(new Error(`There are no scripts in ${language}.`));
}
