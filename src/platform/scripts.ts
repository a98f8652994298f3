/** Scripts that are brought into a page only when they are needed there. */
import browser from './browser.ts';

/** Runs files of the extension in one frame, one after another; rejects where Tact is not allowed. */
export async function runScript(tabId: number, frameId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/** Runs files in every frame of a tab that Tact may reach; rejects where it may not reach the tab. */
export async function runScriptInTab(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}

/**
 * Runs a function in the page's own world in one frame and gives what it returns; the page can forge that. The function
 * travels as source text: it uses nothing but its arguments.
 */
export async function runInPage<A extends unknown[]>(
  tabId: number,
  frameId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  const [outcome] = await browser.scripting.executeScript({ target, world: 'MAIN', func, args } as never);
  return outcome?.result;
}
