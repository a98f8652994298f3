/** Text areas and inputs. */
import { insertTextIntoField } from 'text-field-edit';
import { findPlainSpot, type PlainSpot } from './plain-spot.ts';

/** A caret at the very start of a field that nobody is in was put there by nobody. */
function findSpot(field: HTMLTextAreaElement, text: string): PlainSpot {
  const isMeant = field.selectionEnd > 0 || field.ownerDocument.activeElement === field;
  return findPlainSpot(field.value, isMeant ? field.selectionEnd : null, text);
}

/** Types the text in, so that the editor's undo takes it back. Does nothing where the browser has no such command. */
export function writeFieldByCommand(field: HTMLTextAreaElement, text: string): void {
  if (typeof field.ownerDocument.execCommand !== 'function') return;
  const { offset, lead, trail } = findSpot(field, text);
  field.focus();
  field.setSelectionRange(offset, offset);
  insertTextIntoField(field, lead + text + trail);
}

/** Sets the text and tells the page. `setRangeText` goes round a framework's own setter, so its `input` handler sees the change. */
export function writeFieldByValue(field: HTMLTextAreaElement, text: string): void {
  const { offset, lead, trail } = findSpot(field, text);
  field.focus();
  field.setRangeText(lead + text + trail, offset, offset, 'end');
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
