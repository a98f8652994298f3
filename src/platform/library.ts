/** The built-in scripts as files of the extension: half a megabyte that no worker should have to start with. */
import { type Frame, joinScripts, type Texts } from '../core/scripts/packed-script.ts';
import type { Script } from '../core/scripts/script.ts';
import { LANGUAGES, type Language } from '../core/types.ts';
import { fetchOwnJson } from './files.ts';
import { lazily } from './lazily.ts';

const loadFrames = lazily(async () => (await fetchOwnJson('library/frames.json')) as readonly Frame[]);

async function fetchScripts(language: Language): Promise<readonly Script[]> {
  const [frames, texts] = await Promise.all([loadFrames(), fetchOwnJson(`library/${language}.json`)]);
  return joinScripts(frames, texts as Texts);
}

const loaders = new Map(LANGUAGES.map((one) => [one, lazily(() => fetchScripts(one))]));

/** The built-in scripts in a language, fetched at their first use; rejects when a file is missing. */
export function loadLibrary(language: Language): Promise<readonly Script[]> {
  return loaders.get(language)?.() ?? Promise.reject(new Error(`There are no scripts in ${language}.`));
}
