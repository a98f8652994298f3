// Before anything of Dexie: it looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { afterAll } from 'vitest';
import browser from './fake-browser.ts';

// The only stand-in: a browser's extension API cannot be had outside a browser.
Object.assign(globalThis, { browser });

if ('document' in globalThis) {
  const { configure } = await import('@testing-library/preact');
  // Two cores shared with others: what takes milliseconds alone may take seconds beside them.
  configure({ asyncUtilTimeout: 8_000 });
  // Preact runs effects 35 ms after the last drawing, and wants the page's own functions then.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));
}
