/** Puts Tact's own element into a page that Tact does not control. */
import { closestTo, documentValue, selectAll } from './unclobbered.ts';

/** Where an own element goes: before a child of `parent`, or last in it. */
export interface Place {
  parent: Element;
  before: Element | null;
}

export interface MountOptions {
  place: Place;
  /** A custom element's name, as `tact-strip`. */
  name: string;
  /** Stands in a `<style>` of the shadow root; Firefox refuses adopted style sheets here. */
  css: string;
  /** The language of Tact's own words (BCP 47): screen readers speak by it, quotation marks and signs are drawn by it. */
  lang: string;
  signal: AbortSignal;
}

export interface Mounted {
  host: HTMLElement;
  /** What to render into. */
  root: ShadowRoot;
}

/** How often an element that the page took away is put back, before it is left alone. */
const MOST_RETURNS = 5;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** Nothing of ours listens to these, so they end at the window; what is typed or pasted still arrives. */
const ENDED = ['beforeinput', 'paste'] as const;
const KEPT_INSIDE =
  'input change copy cut click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend'.split(
    ' ',
  );

/** Takes away every element that an earlier run left behind (the extension was updated while the page was open). */
export function removeOwnNodes(document: Document): void {
  for (const host of selectAll(document, '[data-tact]')) host.remove();
}

/**
 * Adds a host element with a closed shadow root, so that the page can neither restyle nor read nor click what is in it.
 * Events stay inside, focus stays where it was, an element that the page removes comes back; all ends with `signal`,
 * and nothing is added when that has ended already (it throws the signal's reason).
 */
export function mountHost({ place, name, css, lang, signal }: MountOptions): Mounted {
  signal.throwIfAborted();
  const document = place.parent.ownerDocument;
  for (const stale of selectAll(place.parent, `${name}[data-tact]`)) {
    if (stale.parentElement === place.parent) stale.remove();
  }
  const host = documentValue(document, 'createElement')(name);
  host.setAttribute('data-tact', '');
  host.setAttribute('lang', lang);
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = documentValue(document, 'createElement')('style');
  style.textContent = css;
  root.append(style);

  keepEventsInside(host, root, signal);
  place.parent.insertBefore(host, place.before);
  keepMounted(host, place, signal);
  signal.addEventListener('abort', () => host.remove());
  return { host, root };
}

function keepEventsInside(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  root.addEventListener(
    'mousedown',
    (event) => {
      const target = event.target as Element;
      if (!closestTo(target, 'input,select,textarea')) event.preventDefault(); // else the caret in the reply is lost
    },
    { signal },
  );
  // Some webmails take their shortcuts in capture on the document, before an event can reach us: so keys are taken at
  // the window, and handed in as a copy that cannot leave the shadow root. What a key does by itself still happens.
  const window = host.ownerDocument.defaultView;
  const atWindow = { capture: true, signal };
  for (const type of KEYS) {
    window?.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (event.isTrusted && !(root.activeElement ?? root).dispatchEvent(copyKey(event))) event.preventDefault();
      },
      atWindow,
    );
  }
  for (const type of ENDED) {
    window?.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), atWindow);
  }
}

/** A plain event with the key's properties: a KeyboardEvent made by an extension leaves shadow roots in Firefox, whatever it is told. */
function copyKey({ type, key, code, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): Event {
  const copy = new Event(type, { bubbles: true, cancelable: true, composed: false });
  return Object.assign(copy, { key, code, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey });
}

function keepMounted(host: HTMLElement, { parent, before }: Place, signal: AbortSignal): void {
  const window = host.ownerDocument.defaultView;
  if (!window) return;
  let returns = 0;
  const observer = new window.MutationObserver(() => {
    if (host.parentNode === parent) return;
    if (++returns > MOST_RETURNS) return observer.disconnect();
    parent.insertBefore(host, before?.parentNode === parent ? before : null);
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
