// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountHost, removeOwnNodes } from '../../src/dom/mount.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<main><p id="text">mail</p></main>';
});
afterEach(() => life.abort());

const main = () => document.querySelector('main') as HTMLElement;
const mount = (css = '') =>
  mountHost({
    place: { parent: main(), before: document.getElementById('text') },
    name: 'tact-strip',
    css,
    lang: 'uk-UA',
    signal: life.signal,
  });
/** The observer's callback runs after the current task. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('stands before the text, marked, cut off from the page’s style and scripts', () => {
  const { host, root } = mount('p { color: red }');
  expect(main().firstElementChild).toBe(host);
  expect(host.localName).toBe('tact-strip');
  expect(host.hasAttribute('data-tact')).toBe(true);
  expect(host.lang).toBe('uk-UA');
  expect(host.style.getPropertyPriority('display')).toBe('important');
  expect(host.shadowRoot).toBeNull();
  expect(root.querySelector('style')?.textContent).toBe('p { color: red }');
});

it('replaces what an earlier run left there, and nothing else', () => {
  main().insertAdjacentHTML('afterbegin', '<tact-strip data-tact></tact-strip><tact-strip>the page’s</tact-strip>');
  main().insertAdjacentHTML('beforeend', '<div><tact-strip data-tact id="elsewhere"></tact-strip></div>');
  const { host } = mount();
  expect([...main().querySelectorAll('tact-strip')].map((one) => one === host || one.id || one.textContent)).toEqual([
    'the page’s',
    true,
    'elsewhere',
  ]);
});

it('all own elements can be taken away at once', () => {
  mount();
  main().insertAdjacentHTML('beforeend', '<tact-mark data-tact></tact-mark>');
  removeOwnNodes(document);
  expect(document.querySelectorAll('[data-tact]')).toHaveLength(0);
});

it('goes with its signal, and does not come once that has ended', async () => {
  const { host } = mount();
  life.abort();
  expect(host.isConnected).toBe(false);
  await settle();
  expect(host.isConnected).toBe(false);
  expect(() => mount()).toThrow();
  expect(main().children).toHaveLength(1);
});

describe('when the page takes it away', () => {
  it('it comes back to its place', async () => {
    const { host } = mount();
    host.remove();
    await settle();
    expect(main().firstElementChild).toBe(host);
    document.getElementById('text')?.remove();
    host.remove();
    await settle();
    expect(main().lastElementChild).toBe(host);
  });

  it('it gives up after five times', async () => {
    const { host } = mount();
    for (let i = 0; i < 6; i++) {
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
  });
});

describe('events', () => {
  const types =
    'keydown keypress keyup beforeinput paste input click mousedown mouseup pointerdown contextmenu dblclick'.split(
      ' ',
    );

  it.each(types)('%s does not reach the page', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    const { root } = mount();
    const button = root.appendChild(document.createElement('button'));
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['keydown', 'keypress', 'keyup', 'beforeinput', 'paste'])(
    '%s does not even reach listeners in capture',
    (type) => {
      const heard = vi.fn();
      const { host } = mount();
      document.addEventListener(type, heard, true);
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      main().dispatchEvent(new Event(type, { bubbles: true }));
      document.removeEventListener(type, heard, true);
      expect(heard.mock.calls.map(([event]) => (event as Event).target)).toEqual([main()]);
    },
  );

  it('a click is heard inside', () => {
    const { root } = mount();
    const heard = vi.fn();
    const button = root.appendChild(document.createElement('button'));
    button.addEventListener('click', heard);
    button.click();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['button', true],
    ['span', true],
    ['input', false],
    ['select', false],
    ['textarea', false],
  ])('pressing the mouse on a %s leaves the focus where it is: %s', (tag, kept) => {
    const { root } = mount();
    const event = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    root.appendChild(document.createElement(tag)).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(kept);
  });
});
