/** Text areas and inputs. */
import { documentValue, nodeNameOf } from '../unclobbered.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** An input has one line. */
export const fitLines = (field: Field, text: string): string =>
  nodeNameOf(field) === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;

/** Types the text in over what is selected, so that undo takes it back. False where the browser has no such command. */
export function writeFieldByCommand(field: Field, text: string): boolean {
  const document = field.ownerDocument;
  if (typeof Object.getPrototypeOf(document).execCommand !== 'function') return false;
  documentValue(document, 'execCommand')('insertText', false, text);
  return true;
}

/** Sets the text and tells the page. `setRangeText` goes round a framework's own setter, so its `input` handler sees the change. */
export function writeFieldByValue(field: Field, text: string): boolean {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}
