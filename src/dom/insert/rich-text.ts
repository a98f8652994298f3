/** Editors that are a piece of editable page: Gmail's reply, the body of a TinyMCE frame. */
import { QUOTE_MARKS, SIGNATURE_MARKS } from '../quote-marks.ts';
import { closestTo, contains, documentValue, hasMatch, nodeNameOf, selectFirst } from '../unclobbered.ts';

/** In a reply every quotation is foreign, whoever marked it. */
const FOREIGN = [
  ...QUOTE_MARKS,
  ...SIGNATURE_MARKS,
  '[id*="divRplyFwdMsg"]',
  '[id*="appendonsend"]',
  'blockquote',
].join();

const BLOCKS = /^(DIV|P|LI|UL|OL|PRE|TABLE|BLOCKQUOTE|H[1-6]|HR)$/;

/** Types the lines in, so that the editor's undo takes them back. Does nothing where the browser has no such command. */
export function writeRichByCommand(editor: HTMLElement, text: string): void {
  const document = editor.ownerDocument;
  // Asked of the prototype, as in `unclobbered.ts`: a quoted mail is in this document. jsdom has no such command.
  if (typeof Object.getPrototypeOf(document).execCommand !== 'function') return;
  const run = documentValue(document, 'execCommand');
  const caret = placeCaret(editor, text);
  if (!caret) return;
  if (caret.afterText) run('insertParagraph');
  text.split('\n').forEach((line, i) => {
    if (i > 0) run('insertParagraph');
    if (line !== '') run('insertText', false, line);
  });
  if (caret.beforeForeign) run('insertParagraph');
}

/** Adds the lines as nodes and tells the page. */
export function writeRichByNodes(editor: HTMLElement, text: string): void {
  const document = editor.ownerDocument;
  const create = documentValue(document, 'createElement');
  const caret = placeCaret(editor, text);
  if (!caret) return;
  const fragment = documentValue(document, 'createDocumentFragment')();
  if (caret.afterText) fragment.append(create('br'));
  text.split('\n').forEach((line, i) => {
    if (i > 0) fragment.append(create('br'));
    fragment.append(line);
  });
  if (caret.beforeForeign) fragment.append(create('br'));
  caret.range.insertNode(fragment);
  caret.range.collapse(false);
  const window = documentValue(document, 'defaultView') ?? globalThis;
  editor.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

interface Caret {
  range: Range;
  /** The person has written something before the caret, so the text starts on a line of its own. */
  afterText: boolean;
  /** A quote or signature follows directly, so an empty line goes between. */
  beforeForeign: boolean;
}

/** Leaves the caret where it is in the person's own part, else puts it at the end of the own part. Null without a selection. */
function placeCaret(editor: HTMLElement, text: string): Caret | null {
  const document = editor.ownerDocument;
  const selection = documentValue(document, 'getSelection')();
  if (!selection) return null;
  const kept = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const caret = kept && isInOwnPart(editor, kept.endContainer) ? keepCaret(kept, text) : findCaret(editor);
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(caret.range);
  return caret;
}

function keepCaret(range: Range, text: string): Caret {
  range.collapse(false);
  return { range, afterText: text.includes('\n') && lineBefore(range) !== '', beforeForeign: false };
}

function findCaret(editor: HTMLElement): Caret {
  const document = editor.ownerDocument;
  const range = documentValue(document, 'createRange')();
  const foreign = findForeign(editor);
  const block = findLastOwnBlock(editor, foreign);
  range.selectNodeContents(block ?? (foreign ? addLineBefore(foreign, document) : editor));
  const afterText = range.toString().trim() !== '';
  range.collapse(!afterText);
  return { range, afterText, beforeForeign: foreign !== null && (!block || foreign.previousSibling === block) };
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

/** Text of the caret's line up to the caret. */
function lineBefore(caret: Range): string {
  const { endContainer, endOffset } = caret;
  if (endContainer.nodeType !== 3) return '';
  return (endContainer as Text).data.slice(0, endOffset).trim();
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
