/** The caret of whatever is being written in, also inside open shadow roots and frames of the same origin. */
import { closestTo, contains, documentValue, nodeNameOf } from '../unclobbered.ts';

/** A place where a person writes. */
export interface Caret {
  box: HTMLElement;
  /** What is selected in an editable piece of page, kept when the focus leaves; null for fields, which keep it themselves. */
  range: Range | null;
}

/** Where the caret belongs: see `moveCaret`. */
export interface CaretWish {
  visible: number;
  share: number;
  longest: number;
}

/** Inputs that hold words; the others have no caret, or are nobody's business. */
const WORDS = /^(?:text|search|url|tel|)$/;

/** What editors and browsers make of white space as they like, and marks that nobody sees. */
const UNSEEN = /[\s\u200b\ufeff]/;

export const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement =>
  nodeNameOf(box) === 'TEXTAREA' || (nodeNameOf(box) === 'INPUT' && WORDS.test((box as HTMLInputElement).type));

/** The outermost element of the editable piece of page that an element belongs to; null outside of any. */
export function findEditingHost(element: Element): HTMLElement | null {
  let host = closestTo(element, '[contenteditable],[g_editable="true"]');
  if (!host || host.getAttribute('contenteditable') === 'false') return null;
  for (let at = host.parentElement; at; at = host.parentElement) {
    const next = closestTo(at, '[contenteditable]');
    if (!next || next.getAttribute('contenteditable') === 'false') break;
    host = next;
  }
  return host as HTMLElement;
}

/** Where the person is writing in this document or in what it holds; null when they are in no editor. */
export function findCaret(document: Document): Caret | null {
  let active: Element | null = documentValue(document, 'activeElement');
  for (let inner = active; inner; inner = findInnerFocus(inner)) active = inner;
  if (!active) return null;
  if (isField(active)) return { box: active, range: null };
  const box = findEditingHost(active);
  return box && { box, range: readRange(box) };
}

function findInnerFocus(element: Element): Element | null {
  if (element.shadowRoot) return element.shadowRoot.activeElement;
  if (nodeNameOf(element) !== 'IFRAME') return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner && documentValue(inner, 'activeElement');
}

/** What is selected inside an editor, as a range that outlives the focus; null when the selection is elsewhere. */
export function readRange(editor: Element): Range | null {
  const { ownerDocument: document } = editor;
  const selection = documentValue(document, 'getSelection')();
  if (!selection || selection.rangeCount === 0) return null;
  const root = editor.getRootNode();
  // From outside a shadow root only its host shows.
  const found =
    root === document
      ? selection.getRangeAt(0)
      : selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] })[0];
  if (!found || !contains(editor, found.startContainer) || !contains(editor, found.endContainer)) return null;
  const range = documentValue(document, 'createRange')();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** Selects a range of an editor; false when it is selected already. */
export function selectRange(editor: Element, range: Range): boolean {
  const now = readRange(editor);
  if (
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  )
    return false;
  const selection = documentValue(editor.ownerDocument, 'getSelection')();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** Without the characters of which editors and browsers make what they like. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** Stretches a range back over characters that were typed before it. */
export function extendBack(editor: Element, range: Range, characters: number): void {
  const texts = textsIn(editor);
  let left = characters;
  for (let i = texts.length - 1; i >= 0 && left > 0; i--) {
    const text = texts[i] as Text;
    const end = text === range.endContainer ? range.endOffset : text.data.length;
    if (range.comparePoint(text, 0) > 0 || (text !== range.endContainer && range.comparePoint(text, end) > 0)) continue;
    const taken = Math.min(left, end);
    left -= taken;
    range.setStart(text, end - taken);
  }
}

/**
 * Puts the caret behind the n-th visible character of an editor, or into the gap that follows: `share` is how much of
 * the gap's white space comes before the caret, 0 to 1. `longest` bounds the stops in it; paragraphs may have made fewer.
 */
export function moveCaret(editor: Element, { visible, share, longest }: CaretWish): void {
  const spot = findVisible(editor, visible);
  if (!spot) return;
  const range = documentValue(editor.ownerDocument, 'createRange')();
  range.setStart(spot.text, spot.offset);
  range.collapse(true);
  const selection = documentValue(editor.ownerDocument, 'getSelection')();
  const walk = (stops: number): number => {
    selectRange(editor, range);
    for (let stop = 0; stop < stops; stop++) {
      selection?.modify('move', 'forward', 'character');
      if (countBefore(editor) !== visible) return stop;
    }
    return stops;
  };
  walk(share === 0 ? 0 : Math.round(share * walk(longest)));
}

function findVisible(editor: Element, visible: number): { text: Text; offset: number } | null {
  let left = visible;
  for (const text of textsIn(editor)) {
    for (let offset = 0; offset < text.data.length; offset++) {
      if (!UNSEEN.test(text.data[offset] as string) && --left === 0) return { text, offset: offset + 1 };
    }
  }
  return null;
}

/** Visible characters before the caret. */
function countBefore(editor: Element): number {
  const caret = readRange(editor);
  if (!caret) return -1;
  caret.setStart(editor, 0);
  return squeeze(caret.toString()).length;
}

function textsIn(editor: Element): Text[] {
  const walker = documentValue(editor.ownerDocument, 'createTreeWalker')(editor, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
