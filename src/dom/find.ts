/** Finds elements by several selectors, best first: sites rename, and show two variants at once. */
import { attributeOf, hasMatch, parentOf, type Scope, selectAll, selectFirst } from './unclobbered.ts';

/** All elements that the best selector with any hit finds, in document order; empty when none does. */
export function findAll(scope: Scope, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = selectAll(scope, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element that the best selector with any hit finds. */
export function findFirst(scope: Scope, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = selectFirst(scope, selector);
    if (found) return found;
  }
  return null;
}

/** Like `findAll`, but of what is on screen: webmails keep the conversations that were open before mounted and hidden. */
export function findAllVisible(scope: Scope, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = selectAll(scope, selector).filter(isVisible);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first visible element of the best selector that has one. */
export function findVisible(scope: Scope, selectors: readonly string[]): Element | null {
  return findAllVisible(scope, selectors)[0] ?? null;
}

/**
 * Whether an element is rendered. May make the browser compute styles: for reading, never for watching.
 * Without a browser (jsdom) only what is written on the elements counts.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Node | null = element; at && at.nodeType === 1; at = parentOf(at)) {
    const one = at as Element;
    if (hasMatch(one, '[hidden]') || /(display:\s*none|visibility:\s*hidden)/i.test(attributeOf(one, 'style')))
      return false;
  }
  return true;
}
