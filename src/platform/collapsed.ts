/** Whether the strip is shown as a dot; its own key and file, so that content scripts do not carry the settings' schema. */
import browser from './browser.ts';

const KEY = 'strip-collapsed';

export async function loadCollapsed(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export async function saveCollapsed(collapsed: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: collapsed });
}
