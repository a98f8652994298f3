// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readDraft } from '../../src/dom/read-draft.ts';
import { replacePhrase, selectPhrase } from '../../src/dom/replace-phrase.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function open(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('[data-box]') as HTMLElement;
}
const field = (value: string): HTMLTextAreaElement => {
  const box = open('<textarea data-box></textarea>') as HTMLTextAreaElement;
  box.value = value;
  return box;
};
const rich = (html: string): HTMLElement => open(`<div data-box contenteditable="true">${html}</div>`);
const QUOTE =
  '<div class="gmail_quote">On Monday Ann wrote:<blockquote>We guarantee it. <b>When?</b></blockquote></div>';

describe('what stands in a reply', () => {
  it('is the person’s own words, and apart from them what they answer', () => {
    expect(readDraft(field('Hello Ann,\n\nOn Monday Ann wrote:\n> When?\n>> Soon.\n> > Soon.\n\nOn Friday.'))).toEqual({
      text: 'Hello Ann,\n\nOn Monday Ann wrote:\n\nOn Friday.',
      quoted: 'When?',
    });
    expect(readDraft(rich(`<div>Hello Ann,</div><div>on&nbsp;Friday.</div>${QUOTE}`))).toEqual({
      text: 'Hello Ann,\non Friday.',
      quoted: 'We guarantee it. When?',
    });
  });

  it.each([
    ['a field', () => field('> When?')],
    ['an editor', () => rich(`<div><br></div>${QUOTE}`)],
    ['an editor with a signature', () => rich('<br><div class="gmail_signature">Dana, 12 years with the firm</div>')],
  ])('is nothing in %s without words of one’s own', (_, box) => expect(readDraft(box()).text).toBe(''));
});

describe('a phrase', () => {
  it.each([
    ['a field', () => field('We guarantee it.\n> We guarantee it.'), 'We expect it.\n> We guarantee it.'],
    ['an editor', () => rich(`<div>We guarantee it.</div>${QUOTE}`), 'We expect it.'],
    ['an editor, across its nodes', () => rich(`<p>We <i>guar</i>antee&nbsp;it.</p>${QUOTE}`), 'We expect it.'],
  ])('is replaced in %s, and not in what is quoted', async (_, make, words) => {
    const box = make();
    const before = box.querySelector('.gmail_quote')?.outerHTML;
    const told: string[] = [];
    box.addEventListener('input', ({ type }) => told.push(type));
    expect(await replacePhrase(box, 'We guarantee', 'We expect')).toBe(true);
    expect('value' in box ? box.value : readDraft(box).text).toBe(words);
    expect(box.querySelector('.gmail_quote')?.outerHTML).toBe(before);
    expect(told).toEqual(['input']);
  });

  it.each([
    ['twice', 'We guarantee it. We guarantee it.'],
    ['not at all', 'It is blue.'],
    ['only in what is quoted', '> We guarantee it.'],
  ])('that stands there %s is left alone', async (_, value) => {
    const box = field(value);
    expect(await replacePhrase(box, 'We guarantee', 'We expect')).toBe(false);
    expect(box.value).toBe(value);
  });

  it('is selected where it stands, for the person to write over', () => {
    const box = field('> [your name]\nBest, [your name]');
    expect(selectPhrase(box, '[your name]')).toBe(true);
    expect([box.selectionStart, box.selectionEnd]).toEqual([20, 31]);
    expect(document.activeElement).toBe(box);
    expect(selectPhrase(rich(`<div>Best, [your&nbsp;<b>name</b>]</div>${QUOTE}`), '[your name]')).toBe(true);
    expect(String(document.getSelection()).replace('\u00a0', ' ')).toBe('[your name]');
  });

  it('of hostile contents is text', async () => {
    const box = rich('<div>Hello, <form><input name="parentNode"><input name="firstChild"></form> soon.</div>');
    expect(await replacePhrase(box, 'soon', '<img src=x onerror=alert(1)>')).toBe(true);
    expect(box.querySelector('img')).toBeNull();
  });
});
