// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeInPage, writeIntoMarked } from '../../src/jobs/write-in-page.ts';
import browser from '../../src/platform/browser.ts';

const MARK = 'data-0123abcd';
const TEXT = 'Dear <b>Hanna</b> & co,\n\nsee\nyou';

/** jsdom has no clipboard: as much of one as a paste needs. */
class Data {
  kept: Record<string, string> = {};
  setData(type: string, value: string) {
    this.kept[type] = value;
  }
}
class Paste extends Event {
  clipboardData = new Data();
}

beforeEach(() => {
  Object.assign(window, { DataTransfer: Data, ClipboardEvent: Paste });
});
afterEach(() => {
  document.body.innerHTML = '';
  Reflect.deleteProperty(globalThis, 'CKEDITOR');
});

/** Hears pastes, takes them or not, and keeps what they brought. */
function hear(editor: Element, takes: boolean): Record<string, string>[] {
  const heard: Record<string, string>[] = [];
  editor.addEventListener('paste', (event) => {
    heard.push((event as unknown as Paste).clipboardData.kept);
    if (takes) event.preventDefault();
  });
  return heard;
}

function open(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-box]') as Element;
}

describe('in the page', () => {
  it.each([true, false])('the marked editor gets a paste of plain text, and takes it or not: %s', (takes) => {
    const editor = open(`<p>other</p><div data-box ${MARK}></div>`);
    const heard = hear(editor, takes);
    expect(writeIntoMarked(MARK, TEXT)).toBe(takes);
    expect(heard).toEqual([{ 'text/plain': TEXT }]);
    expect(editor.hasAttribute(MARK)).toBe(false);
  });

  it.each(['ProseMirror', 'ck-editor__editable'])('%s gets paragraphs, too', (name) => {
    const heard = hear(open(`<div data-box ${MARK} class="${name}"></div>`), true);
    writeIntoMarked(MARK, TEXT);
    expect(heard[0]?.['text/html']).toBe('<p>Dear &#60;b&#62;Hanna&#60;/b&#62; &#38; co,</p><p>see<br>you</p>');
  });

  it('it is found in open shadow roots and frames', () => {
    const host = open('<section data-box></section><iframe></iframe>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.setAttribute(MARK, '');
    expect(hear(inner, true)).toEqual([]);
    expect(writeIntoMarked(MARK, TEXT)).toBe(true);
    const frame = document.querySelector('iframe');
    Object.assign(frame?.contentWindow ?? {}, { DataTransfer: Data, ClipboardEvent: Paste });
    const body = frame?.contentDocument?.body as HTMLElement;
    body.setAttribute(MARK, '');
    body.addEventListener('paste', (event) => event.preventDefault());
    expect(writeIntoMarked(MARK, TEXT)).toBe(true);
    expect(body.hasAttribute(MARK)).toBe(false);
  });

  it('CKEditor 4 is told itself, and no other of its editors', () => {
    const editor = open(`<div data-box ${MARK}></div><div></div>`);
    const told: string[] = [];
    const instance = (element: Element | null, name: string) => ({
      editable: () => element && { $: element },
      insertHtml: (html: string) => told.push(`${name} ${html}`),
    });
    const instances = { a: instance(null, 'a'), b: instance(editor.nextElementSibling, 'b'), c: instance(editor, 'c') };
    Object.assign(globalThis, { CKEDITOR: { instances } });
    const heard = hear(editor, true);
    expect(writeIntoMarked(MARK, TEXT)).toBe(true);
    expect(told).toEqual(['c Dear &#60;b&#62;Hanna&#60;/b&#62; &#38; co,<br><br>see<br>you']);
    expect(heard).toEqual([]);
  });

  it('nothing happens without a marked editor', () => {
    const heard = hear(open('<div data-box></div>'), true);
    expect(writeIntoMarked(MARK, TEXT)).toBe(false);
    expect(heard).toEqual([]);
  });

  it('it uses nothing from outside itself, for it travels as source text', () => {
    hear(open(`<div data-box ${MARK} class="ProseMirror"></div>`), true);
    expect(new Function('mark', 'text', `return (${writeIntoMarked})(mark, text)`)(MARK, TEXT)).toBe(true);
  });
});

describe('in the background', () => {
  it('only the asking frame of the asking tab is written in, in the page’s own world', async () => {
    const asked: unknown[] = [];
    const scripting = browser.scripting as unknown as Record<string, unknown>;
    scripting.executeScript = async (injection: object) => {
      asked.push(injection);
      return [{ result: true }];
    };
    expect(await writeInPage({ mark: MARK, text: TEXT }, { tabId: 7, frameId: 3 })).toEqual({ done: true });
    expect(asked).toMatchObject([{ target: { tabId: 7, frameIds: [3] }, world: 'MAIN', args: [MARK, TEXT] }]);
    expect(await writeInPage({ mark: MARK, text: TEXT }, { tabId: null, frameId: 0 })).toEqual({ done: false });
  });

  it.each([{ forged: 1 }, 'true', undefined])('what the page answers is not believed: %j', async (result) => {
    const scripting = browser.scripting as unknown as Record<string, unknown>;
    scripting.executeScript = async () => [{ result }];
    expect(await writeInPage({ mark: MARK, text: TEXT }, { tabId: 7, frameId: 3 })).toEqual({ done: false });
  });
});
