/** Notices that a page changed: one observer, batched, and the browser's own signs of navigation. */
import { closestTo, hasMatch, nodeTypeOf, parentOf } from './unclobbered.ts';

/**
 * How long changes are gathered, ms: the first two after a quiet time are told at once, for most often the mail is there
 * in one piece, or after its subject; then ever less soon, for some webmails take dozens of steps.
 */
const GATHER_MS = [0, 0, 40, 100, 250];
/** So long without a report is a quiet time, ms. */
const QUIET_MS = 250;

/** What never counts as a change: our own nodes, and typing. */
const IGNORED = '[data-tact],[contenteditable="true"],[g_editable="true"]';

/**
 * Calls `onChange` in the animation frame after the page below `root` changed or its address did, then ever more
 * seldom, down to once in 250 ms; not at the start. While changes are being gathered a further one costs nothing. Ends with `signal`.
 */
export function watchPage(root: Node, onChange: () => void, signal: AbortSignal): void {
  const window = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!window || signal.aborted) return;
  let gathering: number | undefined;
  let frame: number | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let step = 0;

  const report = (): void => {
    frame = window.requestAnimationFrame(() => {
      gathering = undefined;
      toldAt = window.performance.now();
      onChange();
    });
  };
  const gather = (): void => {
    if (gathering !== undefined) return;
    step = window.performance.now() - toldAt > QUIET_MS ? 0 : Math.min(step + 1, GATHER_MS.length - 1);
    gathering = window.setTimeout(report, GATHER_MS[step]);
  };

  const observer = new window.MutationObserver((records) => {
    if (gathering === undefined && records.some(isForeign)) gather();
  });
  observer.observe(root, { childList: true, subtree: true });

  window.addEventListener('hashchange', gather, { signal });
  window.addEventListener('popstate', gather, { signal });
  // Typed by hand: the Navigation API is younger than the DOM types in use.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', gather, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(gathering);
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });
}

/**
 * Calls `onMove` in the very moment in which the page's address has changed, when most webmails have yet to draw what it
 * names; later, by the page's own events, where the browser has no Navigation API. Ends with `signal`.
 */
export function watchAddress(window: Window, onMove: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', onMove, { signal });
  else for (const type of ['hashchange', 'popstate']) window.addEventListener(type, onMove, { signal });
}

function isForeign({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = (nodeTypeOf(target) === 1 ? target : parentOf(target)) as Element | null;
  if (element && closestTo(element, IGNORED)) return false;
  return hasForeign(addedNodes) || hasForeign(removedNodes);
}

function hasForeign(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (nodeTypeOf(node) !== 1 || !hasMatch(node as Element, '[data-tact]')) return true;
  }
  return false;
}
