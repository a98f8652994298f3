// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import {
  attributeOf,
  closestTo,
  contains,
  documentValue,
  firstChildOf,
  nextSiblingOf,
  nodeNameOf,
  parentOf,
  selectAll,
  selectFirst,
  textContentOf,
} from '../../src/dom/unclobbered.ts';

const shadow = (target: object, ...names: string[]) => {
  for (const name of names) Object.defineProperty(target, name, { value: 'bent', configurable: true });
};

it('answers for a form whose fields shadow it', () => {
  document.body.innerHTML = '<form name=" f "><b>x</b></form><i></i>';
  const form = document.body.firstElementChild as HTMLFormElement;
  shadow(form, 'firstChild', 'nextSibling', 'textContent', 'getAttribute', 'querySelectorAll', 'closest');
  expect(nodeNameOf(firstChildOf(form) as Node)).toBe('B');
  expect(nodeNameOf(nextSiblingOf(form) as Node)).toBe('I');
  expect(parentOf(form)).toBe(document.body);
  expect(textContentOf(form)).toBe('x');
  expect(attributeOf(form, 'name')).toBe('f');
  expect(attributeOf(form, 'none')).toBe('');
  expect(selectAll(form, 'b')).toHaveLength(1);
  expect(selectFirst(form, 'i')).toBeNull();
  expect(closestTo(form, 'body')).toBe(document.body);
  expect(contains(document.body, form)).toBe(true);
});

it('answers for a document that named images shadow', () => {
  const other = document.implementation.createHTMLDocument('Title');
  shadow(other, 'body', 'title', 'querySelector', 'createElement');
  expect(documentValue(other, 'title')).toBe('Title');
  expect(selectFirst(other, 'body')).toBe(documentValue(other, 'body'));
  expect(documentValue(other, 'createElement')('p').ownerDocument).toBe(other);
});

it('does not take a definition of one kind of element for all', async () => {
  class Odd extends HTMLElement {
    override get textContent(): string {
      throw new TypeError('Illegal invocation');
    }
  }
  customElements.define('odd-element', Odd);
  const odd = document.createElement('odd-element');
  odd.append('text');
  vi.resetModules(); // what is looked up first is kept
  const fresh = await import('../../src/dom/unclobbered.ts');
  expect(fresh.textContentOf(odd)).toBe('text');
});
