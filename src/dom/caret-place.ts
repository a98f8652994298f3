/** Where a caret is on the screen, and how it comes back after the focus was elsewhere. */
import { type Caret, isField, selectRange } from './insert/caret.ts';
import { documentValue, nodeTypeOf } from './unclobbered.ts';

/** In the coordinates of the outermost document's window, px. */
export type CaretPlace = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** What makes a field's text as wide and as high as it is. */
const TEXT_STYLES = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align', 'tab-size', 'direction'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'word-break', 'overflow-wrap'],
];

/** Gives the focus back to where the person was writing, and the selection with it; the page does not scroll. */
export function restoreCaret({ box, range }: Caret): void {
  documentValue(box.ownerDocument, 'defaultView')?.focus();
  box.focus({ preventScroll: true });
  if (range) selectRange(box, range);
}

/** Finds the caret's line; `scratch` is a place of our own in which a field's text is measured, for fields do not tell. */
export function findCaretPlace({ box, range }: Caret, scratch: ShadowRoot): CaretPlace {
  const outer = box.getBoundingClientRect();
  const found = isField(box) ? measureField(box, scratch) : range && measureRange(range);
  const { left, top, bottom } = found ?? { left: outer.left, top: outer.top, bottom: outer.top + 20 };
  const place = {
    left: clamp(left, outer.left, outer.right),
    top: clamp(top, outer.top, outer.bottom),
    bottom: clamp(bottom, outer.top, outer.bottom),
  };
  return fromFrame(
    place,
    documentValue(box.ownerDocument, 'defaultView'),
    documentValue(scratch.ownerDocument, 'defaultView'),
  );
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function fromFrame(place: CaretPlace, inner: Window | null, outer: Window | null): CaretPlace {
  let { left, top, bottom } = place;
  for (let window = inner; window && window !== outer; window = window.parent) {
    const frame = window.frameElement;
    if (!frame) break;
    const edge = frame.getBoundingClientRect();
    left += edge.left + frame.clientLeft;
    top += edge.top + frame.clientTop;
    bottom += edge.top + frame.clientTop;
  }
  return { left, top, bottom };
}

function measureRange(range: Range): CaretPlace | null {
  const caret = range.cloneRange();
  caret.collapse(false);
  const [rect] = caret.getClientRects();
  if (rect && rect.height > 0) return rect;
  // Beside an element a caret has no rectangle: the one of its line will do.
  const { endContainer, endOffset } = caret;
  const beside = endContainer.childNodes[endOffset] ?? endContainer.childNodes[endOffset - 1] ?? endContainer;
  const element = nodeTypeOf(beside) === 1 ? (beside as Element) : beside.parentElement;
  const { left, top, height } = element?.getBoundingClientRect() ?? { left: 0, top: 0, height: 0 };
  return height > 0 ? { left, top, bottom: top + Math.min(height, 24) } : null;
}

function measureField(field: HTMLTextAreaElement | HTMLInputElement, scratch: ShadowRoot): CaretPlace | null {
  const { ownerDocument } = scratch;
  const create = documentValue(ownerDocument, 'createElement');
  const text = create('div');
  const caret = create('span');
  const styles = documentValue(field.ownerDocument, 'defaultView')?.getComputedStyle(field);
  if (!styles) return null;
  for (const name of TEXT_STYLES) text.style.setProperty(name, styles.getPropertyValue(name));
  const isLine = field.localName === 'input';
  const { clientWidth, clientHeight, clientLeft, clientTop, scrollLeft, scrollTop } = field;
  text.style.cssText += `;position:fixed;visibility:hidden;inset:0 auto auto 0;box-sizing:border-box;white-space:${isLine ? 'pre' : 'pre-wrap'};${isLine ? '' : `inline-size:${clientWidth}px;`}`;
  text.textContent = field.value.slice(0, field.selectionEnd ?? 0);
  caret.textContent = '\u200b';
  text.append(caret);
  scratch.append(text);
  const { offsetLeft, offsetTop, offsetHeight } = caret;
  text.remove();
  const { left, top } = field.getBoundingClientRect();
  const line = top + clientTop + (isLine ? 0 : offsetTop - scrollTop);
  return {
    left: left + clientLeft + offsetLeft - scrollLeft,
    top: line,
    bottom: line + (isLine ? clientHeight : offsetHeight),
  };
}
