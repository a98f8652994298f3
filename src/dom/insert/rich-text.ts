/** Writing into an editable piece of page, where the selection is. */
import { documentValue } from '../unclobbered.ts';
import { readRange } from './caret.ts';

/** Types the lines in, so that the editor's undo takes them back. False where the browser has no such command. */
export function writeRichByCommand(editor: HTMLElement, text: string): boolean {
  const document = editor.ownerDocument;
  // Asked of the prototype, as in `unclobbered.ts`: a quoted mail is in this document. jsdom has no such command.
  if (typeof Object.getPrototypeOf(document).execCommand !== 'function') return false;
  const run = documentValue(document, 'execCommand');
  run('insertText', false, text);
  return true;
}

/** Adds the lines as nodes and tells the page. */
export function writeRichByNodes(editor: HTMLElement, text: string): boolean {
  const document = editor.ownerDocument;
  const range = readRange(editor);
  if (!range) return false;
  const fragment = documentValue(document, 'createDocumentFragment')();
  text.split('\n').forEach((line, i) => {
    if (i > 0) fragment.append(documentValue(document, 'createElement')('br'));
    if (line !== '') fragment.append(line);
  });
  range.deleteContents();
  range.insertNode(fragment);
  const window = documentValue(document, 'defaultView') ?? globalThis;
  editor.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return true;
}
