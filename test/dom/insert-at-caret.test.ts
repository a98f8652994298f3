// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findCaret } from '../../src/dom/insert/caret.ts';
import { insertAtCaret, type WriteInPage } from '../../src/dom/insert.ts';

const TEXT = 'Dear Hanna,\n\nDana';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

/** Opens a draft, `|` in its words is the caret, and gives the element that is being written in. */
function open(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('[data-box]');
  if (!box) throw new Error('no box');
  box.tabIndex = 0;
  box.focus();
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    const caret = box.value.indexOf('|');
    box.value = box.value.replace('|', '');
    box.setSelectionRange(caret, caret);
    return box;
  }
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const caret = text.data.indexOf('|');
    if (caret < 0) continue;
    text.data = text.data.replace('|', '');
    document.getSelection()?.collapse(text, caret);
  }
  return box;
}

function caret() {
  const found = findCaret(document);
  if (!found) throw new Error('nobody is writing');
  return found;
}

/** What stands before the caret, white space squeezed to one. */
function beforeCaret(box: HTMLElement): string {
  if (box instanceof HTMLTextAreaElement) return box.value.slice(0, box.selectionEnd).replace(/\s+/g, ' ');
  const range = document.getSelection()?.getRangeAt(0);
  range?.setStart(box, 0);
  return range?.toString().replace(/\s+/g, ' ') ?? '';
}

describe('who is writing', () => {
  it.each([
    ['a field', '<textarea data-box>a|</textarea>'],
    ['an editable piece of page', '<div data-box contenteditable="true">a|</div>'],
  ])('%s', (_, html) => {
    const box = open(html);
    expect(findCaret(document)?.box).toBe(box);
  });

  it('in open shadow roots', () => {
    document.body.innerHTML = '<p></p>';
    const inner = document.createElement('p');
    document.querySelector('p')?.attachShadow({ mode: 'open' }).append(inner);
    const box = document.createElement('textarea');
    inner.attachShadow({ mode: 'open' }).append(box);
    box.focus();
    expect(findCaret(document)?.box).toBe(box);
  });

  it('in a frame without an address', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe');
    const box = frame?.contentDocument?.body;
    box?.setAttribute('contenteditable', 'true');
    frame?.focus();
    box?.focus();
    expect(findCaret(document)?.box).toBe(box);
  });

  it.each([
    ['nobody', '<p data-box>page</p>'],
    ['a password', '<input data-box type="password" value="">'],
    ['a number', '<input data-box type="number" value="">'],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    document.querySelector<HTMLElement>('[data-box]')?.focus();
    expect(findCaret(document)).toBeNull();
  });
});

describe('at the caret', () => {
  it.each([
    ['a field', '<textarea data-box>Hello |there</textarea>', `Hello ${TEXT}there`],
    ['an input, in one line', '<input data-box value="Hello |there">', 'Hello Dear Hanna, Danathere'],
  ])('%s takes it exactly there', async (_, html, expected) => {
    const box = open(html) as HTMLInputElement;
    expect(await insertAtCaret(caret(), TEXT)).toMatchObject({ ok: true });
    expect(box.value).toBe(expected);
  });

  it('an editable piece of page takes it exactly there', async () => {
    const box = open('<div data-box contenteditable="true"><p>Hello |there</p></div>');
    expect(await insertAtCaret(caret(), TEXT)).toEqual({ ok: true, how: 'nodes' });
    expect(box.innerHTML).toBe('<p>Hello Dear Hanna,<br><br>Danathere</p>');
    expect(beforeCaret(box)).toBe('Hello Dear Hanna,Dana');
  });

  it('a shortcut gives way, also when it stands in several pieces of text', async () => {
    const box = open('<div data-box contenteditable="true"><p>Hello <b>;h</b><i>i|there</i></p></div>');
    expect(await insertAtCaret(caret(), TEXT, { replace: 3 })).toMatchObject({ ok: true });
    expect(box.textContent).toBe('Hello Dear Hanna,Danathere');
    const field = open('<textarea data-box>Hello ;hi|there</textarea>') as HTMLTextAreaElement;
    expect(await insertAtCaret(caret(), TEXT, { replace: 3 })).toMatchObject({ ok: true });
    expect(field.value).toBe(`Hello ${TEXT}there`);
  });

  it('the caret goes where the script says', async () => {
    const field = open('<textarea data-box>Hello |there</textarea>');
    await insertAtCaret(caret(), TEXT, { cursor: 'Dear '.length });
    expect(beforeCaret(field)).toBe('Hello Dear ');
    const box = open('<div data-box contenteditable="true"><p>Hello |there</p></div>');
    await insertAtCaret(caret(), TEXT, { cursor: 'Dear Ha'.length });
    expect(beforeCaret(box)).toBe('Hello Dear Ha');
  });

  it.each([
    ['a quote', '<div>own</div><blockquote>ol|d</blockquote>'],
    ['a signature', '<div>own</div><div class="gmail_signature">Da|na</div>'],
  ])('%s stays as it is, unless a shortcut was typed there', async (_, draft) => {
    const html = `<div data-box contenteditable="true">${draft}</div>`;
    const box = open(html);
    await insertAtCaret(caret(), 'X');
    expect(box.lastElementChild?.textContent).toBe(draft.includes('Da') ? 'Dana' : 'old');
    expect(box.firstElementChild?.textContent).toBe('ownX');
    const again = open(html);
    await insertAtCaret(caret(), 'X', { replace: 1 });
    expect(again.lastElementChild?.textContent).toBe(draft.includes('Da') ? 'DXna' : 'oXd');
  });
});

describe('an editor with a model of its own', () => {
  const HTML = '<div data-box class="ProseMirror" contenteditable="true"><p>Hello |there</p></div>';
  /** Stands for the editor's own means: adds the text where the caret is. */
  const type: WriteInPage = async ({ text }) => {
    document.getSelection()?.getRangeAt(0).insertNode(document.createTextNode(text));
    return true;
  };

  it('takes it by its own means, and is marked for no longer than that', async () => {
    const box = open(HTML);
    const marked: boolean[] = [];
    const writeInPage: WriteInPage = async (request) => {
      marked.push(box.matches(`[${request.mark}]`));
      return type(request);
    };
    expect(await insertAtCaret(caret(), TEXT, { writeInPage })).toEqual({ ok: true, how: 'page' });
    expect(marked).toEqual([true]);
    expect(box.getAttributeNames()).toEqual(['data-box', 'class', 'contenteditable', 'tabindex']);
  });

  it('may take its time', async () => {
    open(HTML);
    const writeInPage: WriteInPage = async (request) => {
      setTimeout(() => void type(request), 300);
      return true;
    };
    expect(await insertAtCaret(caret(), TEXT, { writeInPage })).toEqual({ ok: true, how: 'page' });
  });

  it.each<[string, WriteInPage]>([
    ['refuses', async () => false],
    ['cannot be reached', () => Promise.reject(new Error('no permission'))],
    ['says that it took it, and did not', async () => true],
  ])('that %s gets no nodes put in behind its back', async (_, writeInPage) => {
    const box = open(HTML);
    expect(await insertAtCaret(caret(), TEXT, { writeInPage })).toEqual({ ok: false, why: 'not-landed' });
    expect(box.innerHTML).toBe('<p>Hello there</p>');
  });

  it('that makes something else of it is told from one that ignores it', async () => {
    open(HTML);
    const writeInPage: WriteInPage = ({ mark }) => type({ mark, text: 'something else' });
    expect(await insertAtCaret(caret(), TEXT, { writeInPage })).toEqual({ ok: false, why: 'changed' });
  });
});
