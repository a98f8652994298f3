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
  // A page's timers end with it. Here they are Node's: they would ring in a page that has lost its functions.
  const { setTimeout, setInterval } = globalThis;
  const ends: (() => void)[] = [];
  const ending =
    <A extends unknown[]>(start: (...of: A) => NodeJS.Timeout) =>
    (...of: A) => {
      const timer = start(...of);
      ends.push(() => clearTimeout(timer));
      return timer;
    };
  Object.assign(globalThis, { setTimeout: ending(setTimeout), setInterval: ending(setInterval) });
  afterAll(async () => {
    // Preact runs effects 35 ms after the last drawing.
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const end of ends) end();
  });
}
