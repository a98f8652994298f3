import { type Caret, isField } from './insert/caret.ts';
import { documentValue, nodeNameOf, nodeTypeOf, parentOf } from './unclobbered.ts';

/** The caret's line before it, at most so many characters; empty while something is selected. */
export function readBeforeCaret({ box, range }: Caret, most: number): string {
  if (!isField(box)) return range?.collapsed ? readBack(box, range, most).slice(-most) : '';
  const { selectionStart: start, selectionEnd: end } = box;
  if (start === null || start !== end) return '';
  return box.value.slice(Math.max(0, start - most), start).replace(/.*\n/s, '');
}

/** Reads text nodes backwards until the line begins: at a break, or where a block begins or ends. */
function readBack(box: Element, { startContainer, startOffset }: Range, most: number): string {
  const { childNodes } = startContainer;
  let text = '';
  let at: Node | null = startContainer;
  if (nodeTypeOf(at) === 3) text = (at as Text).data.slice(0, startOffset);
  else if (startOffset > 0) at = descend(childNodes[startOffset - 1] as Node);
  if (at !== startContainer && at && nodeTypeOf(at) === 3) text = (at as Text).data;
  while (at && text.length < most && (at = stepBack(box, at)))
    if (nodeTypeOf(at) === 3) text = (at as Text).data + text;
  return text;
}

/** The leaf before a node on the same line; null where the line begins. */
function stepBack(box: Element, from: Node): Node | null {
  if (isEdge(from)) return null;
  let at = from;
  while (!at.previousSibling) {
    const parent = parentOf(at);
    if (!parent || parent === box || isEdge(parent)) return null;
    at = parent;
  }
  return descend(at.previousSibling);
}

/** The last leaf in a node, unless a line ends in between: then what ends it. */
function descend(node: Node): Node {
  let at = node;
  while (at.lastChild && !isEdge(at)) at = at.lastChild;
  return at;
}

function isEdge(node: Node): boolean {
  if (nodeTypeOf(node) !== 1) return false;
  if (nodeNameOf(node) === 'BR') return true;
  const window = node.ownerDocument && documentValue(node.ownerDocument, 'defaultView');
  return !/^(?:inline|contents)/.test(window?.getComputedStyle(node as Element).display ?? '');
}
