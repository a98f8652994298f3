/** Files of the extension itself. */
import browser from './browser.ts';

/** Fetches a file that is part of the extension; rejects when it is not there. */
export async function fetchOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension (${response.status})`);
  return response.arrayBuffer();
}
