/** Puts text into what the person is writing. It never replaces what stands there, and never sends. */
import {
  type Caret,
  type CaretWish,
  extendBack,
  findEditingHost,
  isField,
  moveCaret,
  readRange,
  selectRange,
  squeeze,
} from './insert/caret.ts';
import { findPlainSpot } from './insert/plain-spot.ts';
import { findRichSpot } from './insert/rich-spot.ts';
import { writeRichByCommand, writeRichByNodes } from './insert/rich-text.ts';
import { fitLines, writeFieldByCommand, writeFieldByValue } from './insert/text-field.ts';
import { documentValue, hasMatch, textContentOf } from './unclobbered.ts';

/** How the text got in. All but `value` and `nodes` can be undone by the editor's own undo. */
export type InsertHow = 'command' | 'value' | 'nodes' | 'page';

/** `not-landed`: the editor ignored it. `changed`: something else than the text came to stand there. */
type InsertProblem = 'empty' | 'not-editable' | 'not-landed' | 'changed';
export type InsertResult = { ok: true; how: InsertHow } | { ok: false; why: InsertProblem };

/** Asks for the editor's own means, which only the page's world can reach; the element carries the attribute `mark`. */
export type WriteInPage = (request: { mark: string; text: string }) => Promise<boolean>;

export interface InsertOptions {
  /** Offset in the text at which the caret belongs afterwards; behind the text when missing. */
  cursor?: number | null;
  /** Missing where nobody can reach the page's world: then the editors that need it may refuse. */
  writeInPage?: WriteInPage;
}

/** A reply box is written to once it has been left alone for two of these, ms, or after at most twenty. */
const QUIET_MS = 60;
/** How long editors with a model of their own take to hear of a new selection, ms: Slate looks every 100. */
const SETTLE_MS = 150;

/** Editors with a model of their own: they refuse or lose nodes that others put in, and take a paste as their users make it. */
const MODELLED = [
  '.ProseMirror',
  '[data-lexical-editor]',
  '[data-slate-editor]',
  ':has(> [data-contents])', // Draft
  '.ck-editor__editable', // CKEditor 5
  '.ql-editor', // Quill
  '.cke_editable', // CKEditor 4
].join();

interface Editor {
  box: HTMLElement;
  /** What the person would see, for comparing. */
  read: () => string;
  /** What the page has put there so far. */
  state: () => string;
  /** Selects where the text goes, and says what goes there. */
  place: (wish: Wish) => { text: string; isMoved: boolean };
  putCaret: (wish: CaretWish) => void;
  /** Best first; the next is tried only when the one before left everything as it was. */
  ways: [InsertHow, (text: string) => boolean | Promise<boolean>][];
}

interface Wish {
  text: string;
  /** Several lines get lines of their own at the caret. */
  ownLines: boolean;
  /** Characters before the caret that the text takes the place of. */
  replace: number;
}

/**
 * Inserts `text` at the caret when that is in the person's own part, else before quote and signature; its lines stay
 * lines. Reads back two frames later and answers `ok` only when exactly this text came in and nothing else changed.
 */
export function insertText(
  box: Element,
  text: string,
  { cursor = null, ...options }: InsertOptions = {},
): Promise<InsertResult> {
  const caret = { box: box as HTMLElement, range: readRange(box) };
  const start = text.length - text.trimStart().length;
  const moved = { ...options, cursor: cursor === null ? null : Math.max(0, cursor - start) };
  return insert(caret, text.trim(), moved, { ownLines: true, replace: 0 });
}

/**
 * Inserts `text` exactly at a caret from `findCaret`, in place of the `replace` characters before it (a typed shortcut).
 * A caret inside a quote or signature is left for the end of the own part, unless something typed there is replaced.
 */
export function insertAtCaret(
  caret: Caret,
  text: string,
  { replace = 0, ...options }: InsertOptions & { replace?: number } = {},
): Promise<InsertResult> {
  return insert(caret, text, options, { ownLines: false, replace });
}

async function insert(
  caret: Caret,
  given: string,
  { cursor, writeInPage }: InsertOptions,
  wish: Omit<Wish, 'text'>,
): Promise<InsertResult> {
  const lines = given.replace(/\r\n?/g, '\n');
  if (lines.trim() === '') return { ok: false, why: 'empty' };
  const editor = findEditor(caret, writeInPage);
  if (!editor) return { ok: false, why: 'not-editable' };
  const { box } = editor;
  // Some clear a hint that looks like content only when they have the focus (CKEditor 4).
  box.focus();
  await waitUntilQuiet(editor);
  for (const [how, write] of editor.ways) {
    const old = editor.read();
    const { text, isMoved } = editor.place({ ...wish, text: lines });
    if (isMoved) await pause(SETTLE_MS);
    if (!(await write(text))) continue;
    const before = squeeze(old);
    const after = await readBack(editor, before);
    const at = findInserted(before, after, squeeze(text), wish.replace);
    if (at !== null) {
      editor.putCaret(wishCaret(lines, cursor ?? lines.length, at));
      return { ok: true, how };
    }
    if (after !== before) return { ok: false, why: 'changed' };
  }
  return { ok: false, why: 'not-landed' };
}

function findEditor({ box, range }: Caret, writeInPage: WriteInPage | undefined): Editor | null {
  if (isField(box)) return box.disabled || box.readOnly ? null : openField(box);
  const host = findEditingHost(box);
  return host && openRich(host, range, writeInPage);
}

function openField(field: HTMLTextAreaElement | HTMLInputElement): Editor {
  // A caret at the very start of a field that nobody is in was put there by nobody.
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  const isMeant = activeElement === field || (field.selectionEnd ?? 0) > 0;
  return {
    box: field,
    read: () => field.value,
    state: () => field.value,
    place: ({ text, ownLines, replace }) => {
      const { value } = field;
      const end = field.selectionEnd ?? 0;
      const taken = Math.min(replace, end);
      const caret = isMeant ? end - taken : null;
      const fitted = fitLines(field, text);
      const spot =
        taken > 0
          ? { offset: end - taken, lead: '', trail: '' }
          : findPlainSpot(value, caret, ownLines && fitted.includes('\n'));
      field.setSelectionRange(spot.offset, spot.offset + taken);
      return { text: spot.lead + fitted + spot.trail, isMoved: false };
    },
    putCaret: ({ visible, share, longest }) => {
      let offset = 0;
      for (let left = visible; left > 0 && offset < field.value.length; offset++) {
        if (squeeze(field.value[offset] as string) !== '') left--;
      }
      for (let left = share * longest; left > 0 && squeeze(field.value[offset] ?? 'x') === ''; left--) offset++;
      field.setSelectionRange(offset, offset);
    },
    ways: [
      ['command', (text) => writeFieldByCommand(field, text)],
      ['value', (text) => writeFieldByValue(field, text)],
    ],
  };
}

function openRich(box: HTMLElement, caret: Range | null, writeInPage: WriteInPage | undefined): Editor {
  const typed: Editor['ways'][0] = ['command', (text) => writeRichByCommand(box, text)];
  const page: Editor['ways'][0] = ['page', (text) => (writeInPage ? writeMarked(box, text, writeInPage) : false)];
  return {
    box,
    read: () => textContentOf(box),
    state: () => box.innerHTML,
    place: ({ text, ownLines, replace }) => {
      if (replace > 0 && caret) {
        const range = caret.cloneRange();
        range.collapse(false);
        extendBack(box, range, replace);
        return { text, isMoved: selectRange(box, range) };
      }
      const { range, lead, trail } = findRichSpot(box, caret, ownLines && text.includes('\n'));
      return { text: lead + text + trail, isMoved: selectRange(box, range) };
    },
    putCaret: (wish) => moveCaret(box, wish),
    ways: hasMatch(box, MODELLED) ? [page, typed] : [typed, page, ['nodes', (text) => writeRichByNodes(box, text)]],
  };
}

/** Marks the editor for the page's world, for no longer than that takes. */
async function writeMarked(box: Element, text: string, write: WriteInPage): Promise<boolean> {
  // Not `randomUUID`, which pages without https lack.
  const mark = `data-${Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(16)).join('')}`;
  box.setAttribute(mark, '');
  try {
    return await write({ mark, text });
  } catch {
    return false;
  } finally {
    box.removeAttribute(mark);
  }
}

/** Webmails fill a new reply box a moment after it is there (quote, signature, caret); what is written before that goes wrong. */
async function waitUntilQuiet({ state }: Editor): Promise<void> {
  let before = state();
  for (let quiet = 0, waits = 0; quiet < 2 && waits < 20; waits++) {
    await pause(QUIET_MS);
    const now = state();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** The caret at an offset of a text that came to stand at the visible character `at`. */
function wishCaret(text: string, offset: number, at: number): CaretWish {
  const head = text.slice(0, offset);
  const before = head.length - head.trimEnd().length;
  const longest = before + text.length - offset - text.slice(offset).trimStart().length;
  return { visible: at + squeeze(head).length, share: before === 0 ? 0 : before / longest, longest };
}

/** What stands there two frames later, or a little later still where nothing came in yet: some render at their leisure. */
async function readBack({ box, read }: Editor, before: string): Promise<string> {
  await nextFrame(box);
  await nextFrame(box);
  for (let waits = 0; waits < 10 && squeeze(read()) === before; waits++) await pause(QUIET_MS);
  return squeeze(read());
}

/** Where the text came to stand, counted in visible characters; null when anything else came in or went. */
function findInserted(before: string, after: string, text: string, replaced: number): number | null {
  const taken = before.length + text.length - after.length;
  if (taken < 0 || taken > replaced || (replaced > 0 && taken === 0)) return null;
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (before.startsWith(after.slice(0, at)) && before.slice(at + taken) === after.slice(at + text.length)) return at;
  }
  return null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The next animation frame, or 100 ms where the tab is hidden and has none. */
function nextFrame(box: Element): Promise<void> {
  const window = documentValue(box.ownerDocument, 'defaultView');
  return new Promise((resolve) => {
    window?.requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}
