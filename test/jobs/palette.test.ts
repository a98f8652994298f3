import { beforeEach, describe, expect, it } from 'vitest';
import { saveScript } from '../../src/jobs/keep-scripts.ts';
import { listShortcuts } from '../../src/jobs/list-shortcuts.ts';
import { openPalette } from '../../src/jobs/open-palette.ts';
import { loadSettings } from '../../src/platform/storage.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';

const TAB = { id: 7, url: 'https://mail.example.com/inbox?1' };
const SITE = 'https://mail.example.com/*';

beforeEach(resetBrowser);

/** Presses the key over a tab in which a frame has the caret, or none has; gives what happened, in order. */
async function press({ hasCaret = true, quietSites = [] as string[] } = {}): Promise<string[]> {
  const done: string[] = [];
  Object.assign(browser, {
    scripting: {
      executeScript: async (script: { target: object; files: string[] }) => {
        done.push(`${JSON.stringify(script.target)} ${script.files}`);
      },
    },
  });
  Object.assign(browser.tabs, {
    sendMessage: async (_: number, { name, data }: { name: string; data: { inVain: boolean } }) => {
      done.push(`${name} ${data.inVain}`);
      return hasCaret ? { done: true } : undefined;
    },
  });
  await openPalette(TAB, ['preact.js', 'palette.js'], { ...(await loadSettings()), quietSites });
  return done;
}

describe('the palette’s key', () => {
  const loaded = '{"tabId":7,"allFrames":true} preact.js,palette.js';

  it('brings the scripts into all frames and opens it where the caret is', async () =>
    expect(await press()).toEqual([loaded, 'palette:open false']));

  it('has the top frame say so where nobody writes', async () =>
    expect(await press({ hasCaret: false })).toEqual([loaded, 'palette:open false', 'palette:open true']));

  it('does nothing on a site where the user does not want it', async () =>
    expect(await press({ quietSites: [SITE] })).toEqual([]));
});

describe('the shortcuts of a page', () => {
  const draft = {
    versions: { uk: { title: 'Подяка', text: 'Дякую!' } },
    situation: null,
    temperaments: [],
    tags: [],
  };

  it('are those of the user’s own scripts, none twice and none empty', async () => {
    const context = createContext();
    for (const shortcut of ['Дякую', '', 'thanks', '']) {
      await saveScript({ id: null, draft: { ...draft, shortcut } }, context);
    }
    expect((await listShortcuts({}, context, TAB)).sort()).toEqual(['thanks', 'дякую']);
  });

  it('are none where the user does not want them', async () => {
    const context = createContext();
    await saveScript({ id: null, draft: { ...draft, shortcut: 'thanks' } }, context);
    const quiet = { ...context, settings: { ...context.settings, quietSites: [SITE] } };
    expect(await listShortcuts({}, quiet, TAB)).toEqual([]);
    expect(await listShortcuts({}, quiet, { url: 'https://mail.example.com.evil.example/' })).toEqual(['thanks']);
  });
});
