// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findCaret } from '../../src/dom/insert/caret.ts';
import { readBeforeCaret } from '../../src/dom/read-before-caret.ts';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** Reads before the caret, which is `|` in the only editor of the page. */
function read(html: string, most = 40): string {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('textarea,input,[contenteditable]') as HTMLElement;
  box.tabIndex = 0;
  box.focus();
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    const at = box.value.indexOf('|');
    box.value = box.value.replace('|', '');
    box.setSelectionRange(at, at);
  } else {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf('|');
      if (at < 0) continue;
      text.data = text.data.replace('|', '');
      if (text.data === '') {
        const parent = text.parentNode as Node;
        document.getSelection()?.collapse(parent, [...parent.childNodes].indexOf(text));
        text.remove();
      } else document.getSelection()?.collapse(text, at);
      break;
    }
  }
  const caret = findCaret(document);
  if (!caret) throw new Error('nobody is writing');
  return readBeforeCaret(caret, most);
}

const rich = (html: string) => `<div contenteditable="true">${html}</div>`;

describe('what stands before the caret', () => {
  it.each([
    ['in a field', '<textarea>Dear Anna, ;bye| and on</textarea>', 'Dear Anna, ;bye'],
    ['on the last line of a field', '<textarea>Dear Anna\n;bye|\nmore</textarea>', ';bye'],
    ['in a line field', '<input value="Re: ;bye|">', 'Re: ;bye'],
    ['in one piece of text', rich('<p>Dear Anna, ;bye| and on</p>'), 'Dear Anna, ;bye'],
    ['across spans', rich('<p><span>Dear </span><b>Anna, <i>;b</i></b>ye|</p>'), 'Dear Anna, ;bye'],
    ['not across paragraphs', rich('<p>Dear Anna,</p><p>;bye|</p>'), ';bye'],
    ['not across a break', rich('Dear Anna,<br>;bye|'), ';bye'],
    ['not out of a paragraph that is over', rich('<div>Dear Anna,</div>;bye|'), ';bye'],
    ['not into a list above', rich('<ul><li>one</li></ul><span>;bye|</span>'), ';bye'],
    ['behind an element', rich('<p><b>;bye</b>|</p>'), ';bye'],
    ['at the start', rich('<p>|Dear</p>'), ''],
    ['in an empty paragraph', rich('<p>Dear</p><p>|</p>'), ''],
  ])('%s', (_, html, before) => expect(read(html)).toBe(before));

  it('is no more than asked for', () => {
    expect(read(`<textarea>${'a'.repeat(100)};bye|</textarea>`, 6)).toBe('aa;bye');
    expect(read(rich(`<p>${'<i>aaaa</i>'.repeat(50)};bye|</p>`), 6)).toBe('aa;bye');
  });

  it('is nothing while something is selected', () => {
    document.body.innerHTML = '<textarea>;bye</textarea>';
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.focus();
    box.setSelectionRange(0, 4);
    expect(readBeforeCaret({ box, range: null }, 40)).toBe('');
  });
});
