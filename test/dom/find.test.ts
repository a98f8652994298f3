// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAll, findAllVisible, findFirst, findVisible, isVisible } from '../../src/dom/find.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <div id="old" class="pane" style="display: none"><p class="a" id="hidden"></p></div>
    <div class="pane"><p class="a" id="first"></p><p class="a b" id="second"></p></div>
    <p class="c" hidden></p><p class="d" style="visibility:hidden"></p>`;
});
const ids = (elements: Element[]) => elements.map(({ id }) => id);

describe('several selectors, best first', () => {
  it('takes all that the first one with a hit finds', () => {
    expect(ids(findAll(document, ['.none', '.b', '.a']))).toEqual(['second']);
    expect(ids(findAll(document, ['.a', '.b']))).toEqual(['hidden', 'first', 'second']);
    expect(findAll(document, ['.none'])).toEqual([]);
  });

  it('takes the first in the page', () => {
    expect(findFirst(document, ['.none', '.a'])?.id).toBe('hidden');
    expect(findFirst(document, ['.none'])).toBeNull();
  });

  it('passes over what is hidden, and over a selector that finds only hidden things', () => {
    expect(findVisible(document, ['.a'])?.id).toBe('first');
    expect(findVisible(document, ['#hidden', '.b'])?.id).toBe('second');
    expect(ids(findAllVisible(document, ['.a']))).toEqual(['first', 'second']);
    expect(findVisible(document, ['.c', '.d'])).toBeNull();
  });

  it('asks the browser where there is one', () => {
    const element = document.getElementById('hidden') as Element;
    element.checkVisibility = () => true;
    expect(isVisible(element)).toBe(true);
  });
});
