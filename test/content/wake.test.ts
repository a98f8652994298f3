// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start } from '../../src/content/start.ts';
import { listen } from '../../src/platform/browser.ts';
import { FIXTURES } from '../sites/pages.ts';
import { resetBrowser } from '../support/fake-browser.ts';

let asked: string[];

beforeEach(() => {
  resetBrowser();
  asked = [];
  listen(async (message) => {
    const { name, data } = message as { name: string; data: never };
    if (name === 'thread:coming') asked.push(JSON.stringify(data));
    return [];
  });
});
afterEach(() => {
  document.body.innerHTML = '';
});

it('wakes the background while a row is being pressed, before the mail opens, and for nothing else, nor for the page itself', async () => {
  const page = FIXTURES.find(({ name }) => name.startsWith('roundcube/list'))?.open().document;
  document.documentElement.innerHTML = page?.documentElement.innerHTML ?? '';
  const listening = vi.spyOn(window, 'addEventListener');
  start(window);
  const wake = listening.mock.calls.find(([type]) => type === 'pointerdown')?.[1] as (event: Event) => void;
  // What a script dispatches is never trusted, so a person's press is handed over by hand.
  const press = (target: Element | null) => wake({ target, isTrusted: true } as unknown as Event);
  press(document.querySelector('#messagelist thead'));
  press(document.body);
  document.querySelector('tr.message td.subject a')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(asked).toEqual([]);
  press(document.querySelector('tr.message td.subject a'));
  expect(asked).toEqual(['{"wantsStrip":false}']);
});
