/** Changes a few words of what a person has written, at their command, through the editor, so that its undo takes it back. */
import { QUOTE_MARKS, SIGNATURE_MARKS } from './quote-marks.ts';
import { readDraft } from './read-draft.ts';
import { documentValue, hasMatch, nodeNameOf, nodeTypeOf } from './unclobbered.ts';
import { walkTree } from './walk.ts';

const FOREIGN = [...QUOTE_MARKS, ...SIGNATURE_MARKS, 'blockquote', '[data-tact]'].join();
const BLANKS = /[\s\u200b\ufeff]+/g;
/** Most nodes of an editor that are looked at. */
const NODE_CAP = 20_000;

const squeeze = (text: string): string => text.replace(BLANKS, '');

/**
 * Puts `text` in the place of `phrase`; false, with everything as it was, where the phrase does not stand in the
 * person's own words exactly once, or the editor does not take it.
 */
export async function replacePhrase(box: Element, phrase: string, text: string): Promise<boolean> {
  const before = squeeze(readDraft(box).text);
  const wanted = squeeze(phrase);
  if (wanted === '' || before.split(wanted).length !== 2 || !selectPhrase(box, phrase)) return false;
  const document = box.ownerDocument;
  // jsdom has no such command.
  const hasCommand = typeof Object.getPrototypeOf(document).execCommand === 'function';
  const typed = hasCommand && documentValue(document, 'execCommand')('insertText', false, text);
  if (!typed) setSelected(box, text);
  await nextTurn();
  return squeeze(readDraft(box).text) === before.replace(wanted, () => squeeze(text));
}

/** Selects the first place where the phrase stands in the person's own words, and puts the focus there; false without one. */
export function selectPhrase(box: Element, phrase: string): boolean {
  const name = nodeNameOf(box);
  return name === 'TEXTAREA' || name === 'INPUT'
    ? selectInField(box as HTMLTextAreaElement, phrase)
    : selectInPage(box as HTMLElement, phrase);
}

function selectInField(field: HTMLTextAreaElement, phrase: string): boolean {
  const { value } = field;
  let start = value.indexOf(phrase);
  while (start >= 0 && value.startsWith('>', value.lastIndexOf('\n', start) + 1))
    start = value.indexOf(phrase, start + 1);
  if (start < 0) return false;
  field.focus();
  field.setSelectionRange(start, start + phrase.length);
  return true;
}

/** Found without regard to white space, of which editors make what they like. */
function selectInPage(editor: HTMLElement, phrase: string): boolean {
  const letters: string[] = [];
  const places: [node: Text, offset: number][] = [];
  let seen = 0;
  walkTree(editor, (node) => {
    if (++seen > NODE_CAP) return 'end';
    if (nodeTypeOf(node) === 3) {
      const { data } = node as Text;
      for (let at = 0; at < data.length; at++) {
        if (squeeze(data.charAt(at)) === '') continue;
        letters.push(data.charAt(at));
        places.push([node as Text, at]);
      }
    }
    return nodeTypeOf(node) === 1 && (node === editor || !hasMatch(node as Element, FOREIGN)) ? 'in' : 'past';
  });
  const wanted = squeeze(phrase);
  const index = letters.join('').indexOf(wanted);
  const first = places[index];
  const last = places[index + wanted.length - 1];
  const document = editor.ownerDocument;
  const selection = documentValue(document, 'getSelection')();
  if (wanted === '' || !first || !last || !selection) return false;
  const range = documentValue(document, 'createRange')();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Where the browser has no command for it: sets the words and tells the page. */
function setSelected(box: Element, text: string): void {
  const document = box.ownerDocument;
  if ('setRangeText' in box) {
    const field = box as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  } else {
    const range = documentValue(document, 'getSelection')()?.getRangeAt(0);
    range?.deleteContents();
    range?.insertNode(documentValue(document, 'createTextNode')(text));
    range?.collapse(false);
  }
  const window = documentValue(document, 'defaultView') ?? globalThis;
  box.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** Some editors take what was typed a moment later. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
