/** Puts text into the reply that the person is writing. It never replaces what stands there, and never sends. */

import { writeRichByCommand, writeRichByNodes } from './insert/rich-text.ts';
import { writeFieldByCommand, writeFieldByValue } from './insert/text-field.ts';
import { closestTo, hasMatch, nodeNameOf, textContentOf } from './unclobbered.ts';

/** How the text got in: `command` can be undone by the editor's own undo. */
type InsertHow = 'command' | 'value' | 'nodes';

/** `not-landed`: the editor ignored it. `changed`: something else than the text came to stand there. */
type InsertProblem = 'empty' | 'not-editable' | 'not-landed' | 'changed';
export type InsertResult = { ok: true; how: InsertHow } | { ok: false; why: InsertProblem };

/** A reply box is written to once it has been left alone for two of these, ms, or after at most twenty. */
const QUIET_MS = 60;

interface Editor {
  /** What the person would see, for comparing. */
  read: () => string;
  /** What the page has put there so far. */
  state: () => string;
  /** Best first; the next is tried only when the one before left everything as it was. */
  ways: [InsertHow, (text: string) => void][];
}

/**
 * Inserts `text` at the caret when that is in the person's own part, else before quote and signature; its lines stay
 * lines. Reads back two frames later and answers `ok` only when exactly this text came in and nothing else changed.
 */
export async function insertText(box: Element, text: string): Promise<InsertResult> {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '') return { ok: false, why: 'empty' };
  const editor = findEditor(box);
  if (!editor) return { ok: false, why: 'not-editable' };
  await waitUntilQuiet(editor);
  for (const [how, write] of editor.ways) {
    const before = squeeze(editor.read());
    write(lines);
    await nextFrame(box);
    await nextFrame(box);
    const after = squeeze(editor.read());
    if (isInserted(before, after, squeeze(lines))) return { ok: true, how };
    if (after !== before) return { ok: false, why: 'changed' };
  }
  return { ok: false, why: 'not-landed' };
}

function findEditor(box: Element): Editor | null {
  const name = nodeNameOf(box);
  if (name === 'TEXTAREA' || name === 'INPUT') {
    const field = box as HTMLTextAreaElement;
    if (field.disabled || field.readOnly) return null;
    return {
      read: () => field.value,
      state: () => field.value,
      ways: [
        ['command', (text) => writeFieldByCommand(field, text)],
        ['value', (text) => writeFieldByValue(field, text)],
      ],
    };
  }
  const editable = closestTo(box, '[contenteditable],[g_editable="true"]');
  if (!editable || hasMatch(editable, '[contenteditable="false"]')) return null;
  const editor = box as HTMLElement;
  return {
    read: () => textContentOf(editor),
    state: () => editor.innerHTML,
    ways: [
      ['command', (text) => writeRichByCommand(editor, text)],
      ['nodes', (text) => writeRichByNodes(editor, text)],
    ],
  };
}

/** Webmails fill a new reply box a moment after it is there (quote, signature, caret); what is written before that goes wrong. */
async function waitUntilQuiet({ state }: Editor): Promise<void> {
  let before = state();
  for (let quiet = 0, waits = 0; quiet < 2 && waits < 20; waits++) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const now = state();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** White space apart, because editors make paragraphs, line breaks and no-break spaces of it as they like. */
const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

function isInserted(before: string, after: string, text: string): boolean {
  if (after.length !== before.length + text.length) return false;
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (after.slice(0, at) + after.slice(at + text.length) === before) return true;
  }
  return false;
}

/** The next animation frame, or 100 ms where the tab is hidden and has none. */
function nextFrame(box: Element): Promise<void> {
  const window = box.ownerDocument.defaultView;
  return new Promise((resolve) => {
    window?.requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}
