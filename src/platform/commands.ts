/** The key that the browser keeps for the palette, and the browser's own page where it is changed. */
import browser from './browser.ts';
import { type OpenTab, openAddress } from './tabs.ts';

const PALETTE = 'open-palette';

/** Calls back with the tab in which the palette's key was pressed; register at the worker's start, synchronously. */
export function onPaletteKey(open: (tab: OpenTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === PALETTE && tab?.id !== undefined) open({ id: tab.id, url: tab.url ?? '' });
  });
}

/** The palette's key as the browser writes it (`Ctrl+Shift+Space`); empty where it has none. */
export async function loadPaletteKey(): Promise<string> {
  const found = (await browser.commands.getAll()).find(({ name }) => name === PALETTE);
  return found?.shortcut ?? '';
}

/** Shows where the browser lets people change keys; Chrome has an address for it, Firefox a call. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await (openShortcutSettings?.() ?? openAddress('chrome://extensions/shortcuts'));
}
