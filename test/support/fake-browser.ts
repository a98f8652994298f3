/** The extension API in memory, for tests outside a browser; messages come from the real English file. */
import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LIBRARY } from '../../src/core/scripts/library/index.ts';
import { framesOf, textsOf } from '../../src/core/scripts/packed-script.ts';
import type { Language } from '../../src/core/types.ts';

const granted = new Set<string>();

/** The extension's own files, as the build packs them. */
async function fetchOwn(path: string): Promise<Response> {
  if (path === 'library/frames.json') return Response.json(framesOf(LIBRARY.en));
  const language = /^library\/(.+)\.json$/.exec(path)?.[1] as Language | undefined;
  return language ? Response.json(textsOf(LIBRARY[language])) : new Response(readFileSync(`public/${path}`));
}
globalThis.fetch = (path) => fetchOwn(String(path));

const browser = Object.assign(fakeBrowser, {
  runtime: Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path }),
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (key: string, fill: string[] = []) =>
      ((english as Record<string, { message: string }>)[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, place) => fill[Number(place) - 1] ?? '',
      ),
  },
  commands: { getAll: async () => [{ name: 'open-palette', shortcut: 'Ctrl+Shift+Space' }] },
  permissions: {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) granted.add(origin);
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.delete(origin)),
    getAll: async () => ({ origins: [...granted], permissions: [] }),
  },
});

/** Empties everything, as before a first start. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  granted.clear();
}

export default browser;
