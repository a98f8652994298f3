// Before anything of Dexie: it looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { configure } from '@testing-library/preact';
import browser from './fake-browser.ts';

// The only stand-in: a browser's extension API cannot be had outside a browser.
Object.assign(globalThis, { browser });

// Two cores shared with others: what takes milliseconds alone may take seconds beside them.
configure({ asyncUtilTimeout: 8_000 });
