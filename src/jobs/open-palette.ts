/** The palette's key was pressed. */
import type { Settings } from '../contract/settings.ts';
import { askTab } from '../platform/ask.ts';
import { originPattern } from '../platform/permissions.ts';
import { runScriptInTab } from '../platform/scripts.ts';
import type { OpenTab } from '../platform/tabs.ts';

/** Opens the palette in the frame that has the caret; where none has, the tab's top frame says so. */
export async function openPalette(tab: OpenTab, files: string[], settings: Settings): Promise<void> {
  if (isQuietAt(tab.url, settings)) return;
  await runScriptInTab(tab.id, files);
  const opened = await askTab(tab.id, 'palette:open', { inVain: false });
  if (!opened) await askTab(tab.id, 'palette:open', { inVain: true });
}

/** True where the user wants neither palette nor shortcuts, by the address of the tab. */
export function isQuietAt(url: string, { quietSites }: Settings): boolean {
  return quietSites.includes(originPattern(url) ?? '');
}
