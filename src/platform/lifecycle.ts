/** The moments in the life of the extension. */
import browser from './browser.ts';

/** Calls back at the browser's start and after an install or update; register at the worker's start, synchronously. */
export function onStart(begin: () => void): void {
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}
