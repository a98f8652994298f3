/** The extension API in memory, for tests outside a browser; messages come from the real English file. */
import { fakeBrowser } from '@webext-core/fake-browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const granted = new Set<string>();

const browser = Object.assign(fakeBrowser, {
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
