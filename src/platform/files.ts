/** Files of the extension itself, and files that it hands to the user. */
import browser from './browser.ts';

/** Fetches a file that is part of the extension; rejects when it is not there. */
export async function fetchOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension (${response.status})`);
  return response.arrayBuffer();
}

/** Offers a text to the user as a download. */
export function offerDownload(
  name: string,
  text: string,
  type: 'application/json' | 'text/csv' | 'text/calendar',
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has begun by then; revoked at once, Firefox would save an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The same for a file of JSON. */
export async function fetchOwnJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await fetchOwnFile(path)));
}
