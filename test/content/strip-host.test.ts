// @vitest-environment jsdom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStrip } from '../../src/content/strip-host.ts';
import { offerStrip } from '../../src/content/strip-panel.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { listen } from '../../src/platform/browser.ts';
import type { Screen, Site } from '../../src/sites/site.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';

const shown = vi.fn();
let asked: string[];
let screen: Screen;
let thread: ReturnType<Site['readThread']>;
let life: AbortController;
/** Whether the background can bring the strip's script. */
let brings: boolean;

beforeEach(() => {
  resetBrowser();
  shown.mockReset();
  [asked, screen, thread, brings] = [[], 'thread', null, true];
  life = new AbortController();
  const context = createContext();
  listen(async (message) => {
    const { name, data } = message as { name: string; data: never };
    asked.push(name === 'thread:coming' ? `${name} ${JSON.stringify(data)}` : name);
    if (name === 'thread:seen') return readThread(data, context);
    if (brings) offerStrip(() => ({ host: document.createElement('tact-strip'), show: shown }));
    return { done: true };
  });
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(globalThis, Symbol.for('tact-strip'));
});

function createHost() {
  const { account, site: id } = seenThread();
  const site = {
    id,
    screenAt: () => screen,
    accountOf: () => account,
    ownAddresses: () => [account],
    readThread: () => thread,
    panelPlace: () => ({ parent: document.body, before: null }),
  } as Partial<Site> as Site;
  const replies = { isHere: () => true, insert: vi.fn(), look: async () => undefined };
  return createStrip(site, () => ({ document, url: new URL(location.href) }), replies, life.signal);
}

it('announces a conversation whose mails are not there yet, once, and shows it when they come', async () => {
  const host = createHost();
  await host.look();
  await host.look();
  expect(asked).toEqual(['thread:coming {"wantsStrip":true}']);
  thread = seenThread().thread;
  await host.look();
  expect(asked).toEqual(['thread:coming {"wantsStrip":true}', 'thread:seen']);
  expect(shown).toHaveBeenCalledTimes(1);
});

it('announces the next one too, and does not ask again for the script that is there', async () => {
  const host = createHost();
  thread = seenThread().thread;
  await host.look();
  thread = null;
  await host.look();
  expect(asked.slice(2)).toEqual(['thread:coming {"wantsStrip":false}']);
});

it('announces what the address names before it is drawn, once', async () => {
  const host = createHost();
  host.announce();
  await host.look();
  thread = seenThread().thread;
  await host.look();
  expect(asked).toEqual(['thread:coming {"wantsStrip":true}', 'thread:seen']);
  host.announce();
  expect(asked).toHaveLength(3);
});

it('leaves the background asleep where no conversation is open', async () => {
  screen = 'list';
  const host = createHost();
  host.announce();
  await host.look();
  expect(asked).toEqual([]);
});

it('asks for the script again after it could not be brought', async () => {
  const host = createHost();
  thread = seenThread().thread;
  brings = false;
  await host.look();
  expect(shown).not.toHaveBeenCalled();
  brings = true;
  await host.look();
  expect(shown).toHaveBeenCalledTimes(1);
});

it('asks for the script again after the background could not be reached', async () => {
  const host = createHost();
  thread = seenThread().thread;
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Nobody listens.'));
  await host.look();
  send.mockRestore();
  await host.look();
  expect(shown).toHaveBeenCalledTimes(1);
});
