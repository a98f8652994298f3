// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
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

it('wakes the background while a row is being pressed, before the mail opens, and for nothing else', async () => {
  const page = FIXTURES.find(({ name }) => name.startsWith('roundcube/list'))?.open().document;
  document.documentElement.innerHTML = page?.documentElement.innerHTML ?? '';
  start(window);
  const press = (target: Element | null) => target?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  press(document.querySelector('#messagelist thead'));
  press(document.body);
  expect(asked).toEqual([]);
  press(document.querySelector('tr.message td.subject a'));
  expect(asked).toEqual(['{"wantsStrip":false}']);
});
