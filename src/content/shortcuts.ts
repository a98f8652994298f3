/** A shortcut and Tab become the script. At every other key nothing is read. */
import { findTypedShortcut } from '../core/scripts/find-typed-shortcut.ts';
import { isInnerFrame } from '../dom/inner-frame.ts';
import { type Caret, findCaret } from '../dom/insert/caret.ts';
import { insertAtCaret } from '../dom/insert.ts';
import { readBeforeCaret } from '../dom/read-before-caret.ts';
import { documentValue, nodeNameOf } from '../dom/unclobbered.ts';
import { ask, isOrphaned } from '../platform/ask.ts';
import type { FindAnswered } from './answered-thread.ts';
import { writeInPage } from './write-in-page.ts';

/** Longer than any shortcut with its semicolon and the space before it. */
const LOOK_BACK = 40;

export interface Shortcuts {
  /** The user's scripts, or where they are wanted, may have changed. */
  refresh: () => void;
}

/** Expands shortcuts in this document and in the frames of its origin. */
export function expandShortcuts({ document }: Window, findAnswered: FindAnswered, life: AbortSignal): Shortcuts {
  // Whether Tab is ours is decided while the key is pressed: so what there is must be known beforehand.
  let known = new Set<string>();
  const watched = new WeakSet<Document>();

  const refresh = async (): Promise<void> => {
    const found = await ask('shortcuts:list', {}).catch(() => null);
    if (Array.isArray(found)) known = new Set(found);
  };
  const findTyped = (caret: Caret | null): string | null => {
    const typed = caret && findTypedShortcut(readBeforeCaret(caret, LOOK_BACK));
    return typed && known.has(nameOf(typed)) ? typed : null;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || known.size === 0 || !isPlain(event) || isOrphaned()) return;
    const caret = findCaret(document);
    const typed = findTyped(caret);
    if (!caret || !typed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void expand(caret, typed);
  };
  const expand = async (pressedAt: Caret, typed: string): Promise<void> => {
    const seen = findAnswered(pressedAt.box) ?? undefined;
    const about = seen ? { seen } : {};
    const script = await ask('shortcut:expand', { shortcut: nameOf(typed), ...about }).catch(() => null);
    // Whoever has written on meanwhile keeps what they wrote.
    const caret = findCaret(document);
    if (!script || 'problem' in script || !caret || findTyped(caret) !== typed) return;
    const { id, text, cursor, dueAt } = script;
    const { ok } = await insertAtCaret(caret, text, { replace: typed.length, cursor, writeInPage });
    if (ok) await ask('script:used', { id, text, dueAt, ...about }).catch(() => null);
  };

  const watch = (inner: Document): void => {
    const window = documentValue(inner, 'defaultView');
    if (!window || watched.has(inner)) return;
    watched.add(inner);
    window.addEventListener('keydown', onKey, { capture: true, signal: life });
    // A frame without an address has no script of its own; this is how a page learns that one got the focus.
    const look = (): void => {
      const active = documentValue(inner, 'activeElement');
      const held = active && nodeNameOf(active) === 'IFRAME' ? (active as HTMLIFrameElement).contentDocument : null;
      if (held) watch(held);
    };
    window.addEventListener('blur', () => setTimeout(look), { signal: life });
    look();
  };
  if (!isInnerFrame(document)) {
    watch(document);
    void refresh();
  }
  return { refresh: () => void refresh() };
}

const nameOf = (typed: string): string => typed.slice(1).toLowerCase();

const isPlain = (event: KeyboardEvent): boolean =>
  event.isTrusted && !event.isComposing && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
