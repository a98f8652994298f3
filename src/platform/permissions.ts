/** Asking for one website at a time, and giving it back. */
import browser from './browser.ts';

/** The match pattern for the site of an address: its host on every port; null for what is no website. */
export function originPattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

export async function hasSite(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks for one site; call it straight from a click. False when the person says no. */
export async function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function dropSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The sites that are on, as match patterns. */
export async function findSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back with the match patterns that Tact may no longer read; register at the worker's start, synchronously. */
export function onSitesRemoved(tell: (patterns: string[]) => void): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => tell(origins));
}
