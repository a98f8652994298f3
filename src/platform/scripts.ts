/** Scripts that are brought into a page only when they are needed there. */
import browser from './browser.ts';

/** Runs a file of the extension in one frame; rejects where Tact is not allowed. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
