/** Where in an editable piece of page (Gmail's reply, the body of a TinyMCE frame) an inserted text belongs. */
import { QUOTE_MARKS, SIGNATURE_MARKS } from '../quote-marks.ts';
import { closestTo, contains, documentValue, hasMatch, nodeNameOf, selectAll, selectFirst } from '../unclobbered.ts';

/** In a reply every quotation is foreign, whoever marked it. */
const FOREIGN = [
  ...QUOTE_MARKS,
  ...SIGNATURE_MARKS,
  '[id*="divRplyFwdMsg"]',
  '[id*="appendonsend"]',
  'blockquote',
].join();

const BLOCKS = /^(DIV|P|LI|UL|OL|PRE|TABLE|BLOCKQUOTE|H[1-6]|HR)$/;

export interface RichSpot {
  /** Collapsed. */
  range: Range;
  /** Line breaks to put before and after the inserted text. */
  lead: string;
  trail: string;
}

/**
 * The caret when it stands in the person's own part, else the end of that part, before quote and signature. With
 * `ownLines` the text comes to stand on lines of its own at the caret, too.
 */
export function findRichSpot(editor: HTMLElement, caret: Range | null, ownLines: boolean): RichSpot {
  if (!caret || !isInOwnPart(editor, caret.endContainer)) return findEndOfOwnPart(editor);
  const range = caret.cloneRange();
  range.collapse(false);
  const [before, after] = ownLines ? lineAround(editor, range) : ['', ''];
  return { range, lead: before === '' ? '' : '\n', trail: after === '' ? '' : '\n' };
}

function findEndOfOwnPart(editor: HTMLElement): RichSpot {
  const document = editor.ownerDocument;
  const range = documentValue(document, 'createRange')();
  const foreign = findForeign(editor);
  const block = findLastOwnBlock(editor, foreign);
  range.selectNodeContents(block ?? (foreign ? addLineBefore(foreign, document) : editor));
  const afterText = range.toString().trim() !== '';
  range.collapse(!afterText);
  const beforeForeign = foreign !== null && (!block || foreign.previousSibling === block);
  return { range, lead: afterText ? '\n' : '', trail: beforeForeign ? '\n' : '' };
}

function addLineBefore(foreign: Node, document: Document): Element {
  const create = documentValue(document, 'createElement');
  const line = create('div');
  line.append(create('br'));
  foreign.parentNode?.insertBefore(line, foreign);
  return line;
}

function isInOwnPart(editor: HTMLElement, node: Node): boolean {
  if (!contains(editor, node) || node === editor) return false;
  const element = (node.nodeType === 1 ? node : node.parentNode) as Element;
  const foreign = closestTo(element, FOREIGN);
  return foreign === null || !contains(editor, foreign);
}

/** The words of the caret's line before and after it. */
function lineAround(editor: HTMLElement, caret: Range): [string, string] {
  let block: Node = caret.endContainer;
  while (block !== editor && block.parentNode && !BLOCKS.test(nodeNameOf(block))) block = block.parentNode;
  const before = caret.cloneRange();
  const after = caret.cloneRange();
  before.setStart(block, 0);
  after.setEnd(block, block.nodeType === 3 ? (block as Text).data.length : block.childNodes.length);
  const edges = block.nodeType === 1 ? selectAll(block as Element, 'br,div,p,li,pre,table,blockquote') : [];
  for (const edge of edges) {
    if (contains(edge, caret.endContainer)) continue;
    if (caret.comparePoint(edge, 0) < 0) before.setStartAfter(edge);
    else {
      after.setEndBefore(edge);
      break;
    }
  }
  return [before.toString().trim(), after.toString().trim()];
}

/** The node at which the quote or signature begins, with the line that announces it ("On … wrote:"). */
function findForeign(editor: HTMLElement): Node | null {
  let at: Node | null = selectFirst(editor, FOREIGN);
  if (!at) return null;
  const announcement = at.previousSibling;
  if (announcement?.nodeType === 3 && /[:：]\s*$/.test((announcement as Text).data.slice(-40))) at = announcement;
  // A wrapper that holds nothing before the quote belongs to it.
  while (at.parentNode !== editor && !at.previousSibling && at.parentNode) at = at.parentNode;
  return at;
}

/** The paragraph, if any, that ends the own part: above the quote, else below it (Gmail and Roundcube keep an empty one there). */
function findLastOwnBlock(editor: HTMLElement, foreign: Node | null): Node | null {
  return findOwnBlockBefore(foreign ? foreign.previousSibling : editor.lastChild) ?? findOwnBlockBelow(editor, foreign);
}

function findOwnBlockBefore(start: Node | null): Node | null {
  let at = start;
  while (at && (nodeNameOf(at) === 'BR' || isBlank(at))) at = at.previousSibling;
  return at && BLOCKS.test(nodeNameOf(at)) ? at : null;
}

function findOwnBlockBelow(editor: HTMLElement, foreign: Node | null): Node | null {
  if (foreign?.parentNode !== editor) return null;
  for (let at = editor.lastChild; at && at !== foreign; at = at.previousSibling) {
    if (!BLOCKS.test(nodeNameOf(at))) continue;
    const block = at as Element;
    if (!hasMatch(block, FOREIGN) && !selectFirst(block, FOREIGN)) return block;
  }
  return null;
}

const isBlank = (node: Node): boolean => node.nodeType === 3 && (node as Text).data.trim() === '';
