import { parentOf } from './unclobbered.ts';

/**
 * Whether what lies behind an element is dark, by the first background above it that can be seen; a page without any is
 * white. The system's theme does not tell: many webmails are light on a dark system.
 */
export function isDarkBehind(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  for (let at: Node | null = element; window && at && at.nodeType === 1; at = parentOf(at)) {
    const colour = window.getComputedStyle(at as Element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (/\d/.test(colour) && alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}
