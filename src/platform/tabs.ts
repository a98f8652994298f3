/** Tabs and pages of the extension. */
import browser from './browser.ts';

/** A tab that a person looks at. */
export interface OpenTab {
  id: number;
  url: string;
}

/** The tab in front, or the one named by `?tab=` when the popup is shown as a page of its own. */
export async function findTargetTab(search: string): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Opens a page of the extension in a tab, or brings an open one to the front. */
export async function openPage(page: 'dashboard' | 'options'): Promise<void> {
  await openAddress(browser.runtime.getURL(`src/pages/${page}/index.html`));
}

/** Opens an address in a tab, or brings the tab that shows it to the front. */
export async function openAddress(url: string): Promise<void> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
}

/** All tabs that may hold content scripts of ours. */
export async function findAllTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
