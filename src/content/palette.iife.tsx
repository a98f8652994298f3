/** The palette's script: brought into the frames of a tab when its key is pressed, and only then. */
import { render } from 'preact';
import { findCaretPlace, restoreCaret } from '../dom/caret-place.ts';
import { isGenuineClick } from '../dom/genuine.ts';
import { isInnerFrame } from '../dom/inner-frame.ts';
import { type Caret, findCaret, isField } from '../dom/insert/caret.ts';
import { insertAtCaret } from '../dom/insert.ts';
import { type Mounted, mountHost } from '../dom/mount.ts';
import { isDarkBehind } from '../dom/page-theme.ts';
import { closestTo, documentValue, nodeNameOf } from '../dom/unclobbered.ts';
import { serveTab } from '../platform/ask.ts';
import { t, uiLocale } from '../platform/i18n.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import { findAnswered } from './answered-thread.ts';
import css from './palette/palette.css?inline';
import { Palette } from './palette/palette.tsx';
import { Said } from './palette/said.tsx';
import panel from './panel.css?inline';
import { writeInPage } from './write-in-page.ts';

/** How long a sentence stays that nothing follows from, ms. */
const SENTENCE_MS = 6_000;
/** What may keep the focus to itself: then the palette has to be inside. */
const KEEPERS = 'dialog,[role="dialog"],[aria-modal="true"]';

const PALETTE = Symbol.for('tact-palette');

let close: (() => void) | null = null;
let shown: AbortController | null = null;

if (!(PALETTE in globalThis)) {
  Object.defineProperty(globalThis, PALETTE, { value: true });
  serveTab({ 'palette:open': ({ inVain }) => (inVain ? sayWhy() : open()) }, new AbortController().signal);
}

/** Opens at the caret, or closes what is open; undefined leaves it to the frame that has the caret. */
function open(): Promise<{ done: true }> | undefined {
  if (close) close();
  else {
    const caret = isInnerFrame(document) || !document.hasFocus() ? null : findCaret(document);
    if (!caret || (isField(caret.box) && (caret.box.disabled || caret.box.readOnly))) return undefined;
    show(caret);
  }
  return Promise.resolve({ done: true });
}

function show(caret: Caret): void {
  const seen = findAnswered(caret.box);
  const anchor = anchorOf(caret.box);
  const end = new AbortController();
  /** Ends with the choice: then the focus goes where it likes. */
  const choosing = new AbortController();
  const { host, root } = mount(closestTo(anchor, KEEPERS) ?? document.documentElement, anchor, end);
  const whileChoosing = { capture: true, signal: AbortSignal.any([end.signal, choosing.signal]) };
  const leave = (): void => {
    end.abort();
    restoreCaret(caret);
  };
  close = leave;
  whileChoosing.signal.addEventListener('abort', () => {
    close = null;
  });
  window.addEventListener('pointerdown', ({ target }) => target !== host && end.abort(), whileChoosing);
  window.addEventListener('blur', () => setTimeout(() => isInFrame() && end.abort()), whileChoosing);
  root.addEventListener('keydown', (event) => keepTabInside(event as KeyboardEvent, root), { signal: end.signal });
  render(
    <Palette
      caretAt={findCaretPlace(caret, root)}
      seen={seen}
      put={async ({ text, cursor }) => {
        choosing.abort();
        restoreCaret(caret);
        const { ok } = await insertAtCaret(caret, text, { cursor, writeInPage });
        return ok ? { done: true } : { problem: 'insert-failed' };
      }}
      onLeave={leave}
      onEnd={() => end.abort()}
    />,
    root,
  );
}

/** Nobody has the caret, or it is where Tact may not look. */
function sayWhy(): Promise<{ done: true }> | undefined {
  if (window !== window.top) return undefined;
  const end = new AbortController();
  const { root } = mount(document.documentElement, document.body, end);
  const text = t(isInFrame() ? 'caretElsewhere' : 'noCaret');
  render(<Said note={{ text }} />, root);
  for (const type of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(type, () => end.abort(), { capture: true, signal: end.signal });
  }
  setTimeout(() => end.abort(), SENTENCE_MS);
  return Promise.resolve({ done: true });
}

/** In place of whatever is still shown. */
function mount(parent: Element, behind: Element, end: AbortController): Mounted {
  shown?.abort();
  shown = end;
  const { signal } = end;
  const styles = `${tokens}${pieces}${panel}${css}`;
  const place = { parent, before: null };
  const mounted = mountHost({ place, name: 'tact-palette', css: styles, lang: uiLocale(), signal });
  const { host, root } = mounted;
  host.style.setProperty('position', 'fixed', 'important'); // takes no room: nothing in the page moves
  host.style.setProperty('color-scheme', isDarkBehind(behind) ? 'dark' : 'light', 'important');
  const refuse = (event: Event): void => {
    if (isGenuineClick(event as MouseEvent, host)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  root.addEventListener('click', refuse, { capture: true });
  signal.addEventListener('abort', () => render(null, root));
  return mounted;
}

/** What stands in this document for an element in a frame or in a shadow root. */
function anchorOf(element: Element): Element {
  const root = element.getRootNode();
  if (root === document) return element;
  const outer = (root as ShadowRoot).host ?? documentValue(root as Document, 'defaultView')?.frameElement;
  return outer ? anchorOf(outer) : document.documentElement;
}

function isInFrame(): boolean {
  const active = documentValue(document, 'activeElement');
  return active !== null && nodeNameOf(active) === 'IFRAME';
}

/** Tab goes round: past the last field would be somewhere in the page. */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>('input,button')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}
