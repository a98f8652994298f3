// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchAddress, watchPage } from '../../src/dom/watch.ts';

let life: AbortController;
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main><div id="editor" contenteditable="true"></div><div data-tact></div>';
  life = new AbortController();
  onChange.mockReset();
  watchPage(document.body, onChange, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main') as Element;
/** Lets the observer hear of what was changed, and the gathering time pass. */
async function settle(ms = 300): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

it('says nothing at the start', async () => {
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

it('tells the first change after a quiet time at once, the next soon, and gathers what follows', async () => {
  for (let i = 0; i < 1_000; i++) main().append(document.createElement('p'));
  await settle(40);
  expect(onChange).toHaveBeenCalledTimes(1);
  main().append('the mails, after the subject');
  await settle(70);
  expect(onChange).toHaveBeenCalledTimes(2);
  for (let i = 0; i < 40; i++) {
    main().append('more');
    await settle(15);
  }
  expect(onChange.mock.calls.length).toBeLessThan(6);
});

it('is as quick again after a quiet time', async () => {
  for (let i = 0; i < 40; i++) {
    main().append('more');
    await settle(15);
  }
  await settle(600);
  onChange.mockReset();
  main().append('the next mail');
  await settle(40);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('calls again for what changes later', async () => {
  main().append('one');
  await settle();
  main().firstChild?.remove();
  await settle();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('does not hear our own elements coming, changing and going', async () => {
  const own = document.createElement('tact-strip');
  own.setAttribute('data-tact', '');
  main().append(own);
  document.querySelector('[data-tact]')?.append('text of ours');
  own.remove();
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

it('does not hear typing', async () => {
  document.getElementById('editor')?.append('d', document.createElement('br'));
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

it.each(['hashchange', 'popstate'])('hears %s', async (type) => {
  window.dispatchEvent(new Event(type));
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('hears the Navigation API where there is one', async () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const other = vi.fn();
  watchPage(document.body, other, life.signal);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  await settle();
  Reflect.deleteProperty(window, 'navigation');
  expect(other).toHaveBeenCalledTimes(1);
});

it('tells of a new address in the same moment, once, by what the browser has for that', () => {
  const moved = vi.fn();
  watchAddress(window, moved, life.signal);
  window.dispatchEvent(new Event('hashchange'));
  expect(moved).toHaveBeenCalledTimes(1);
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const soon = vi.fn();
  watchAddress(window, soon, life.signal);
  Reflect.deleteProperty(window, 'navigation');
  navigation.dispatchEvent(new Event('currententrychange'));
  window.dispatchEvent(new Event('hashchange'));
  expect(soon).toHaveBeenCalledTimes(1);
  life.abort();
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(soon).toHaveBeenCalledTimes(1);
});

it('ends with its signal, also while gathering', async () => {
  main().append('one');
  await settle(100);
  main().append('and more');
  onChange.mockReset();
  life.abort();
  main().append('two');
  window.dispatchEvent(new Event('hashchange'));
  await settle(1_000);
  expect(onChange).not.toHaveBeenCalled();
});
