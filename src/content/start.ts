/** One page's life with Tact: choose the site, watch, read, ask, show; all of it ends with one signal. */
import { removeOwnNodes } from '../dom/mount.ts';
import { closestTo } from '../dom/unclobbered.ts';
import { watchAddress, watchPage } from '../dom/watch.ts';
import { ask, isOrphaned, serveTab, type TabHandlers } from '../platform/ask.ts';
import { findSite, matchesUrl } from '../sites/index.ts';
import type { Page, Site } from '../sites/site.ts';
import { type FindAnswered, offerAnswered } from './answered-thread.ts';
import { createCompose } from './compose-host.ts';
import { describeState, NO_SITE } from './describe-state.ts';
import { createReplies } from './replies.ts';
import { createRowMarks } from './row-marks.ts';
import { seeAnswered } from './see-thread.ts';
import { expandShortcuts } from './shortcuts.ts';
import { createStrip } from './strip-host.ts';

/** How often the time on the marks is renewed and an update of the extension is noticed, ms. */
const TICK_MS = 30_000;
const RUNNING = Symbol.for('tact');

/** Begins in this frame; a second copy of the script in the same frame does nothing. */
export function start(window: Window & typeof globalThis): void {
  if (RUNNING in window) return;
  Object.defineProperty(window, RUNNING, { value: true });
  const { document } = window;
  const page = (): Page => ({ document, url: new URL(window.location.href) });
  const isTop = window === window.top;
  const site = findSite(page().url, document);
  const read = site && (site.allFrames || isTop) ? site : null;
  const life = new AbortController();
  const { signal } = life;
  const findSeen: FindAnswered = (box) => read && seeAnswered(read, page(), box);
  offerAnswered(findSeen);
  const shortcuts = expandShortcuts(window, findSeen, signal);
  const handlers = read ? live(window, read, page, life) : {};
  const { 'view:refresh': refreshView, ...others } = handlers;
  serveTab(
    {
      ...(!site && isTop ? { 'page:describe': async () => NO_SITE } : {}),
      ...others,
      'site:off': async ({ patterns }) => {
        if (patterns.some((pattern) => matchesUrl(pattern, page().url))) life.abort();
        return undefined;
      },
      'view:refresh': async (data) => {
        shortcuts.refresh();
        return refreshView?.(data);
      },
    },
    signal,
  );
}

/** Watches and shows; gives what this frame does for each request to its tab. */
function live(window: Window & typeof globalThis, site: Site, page: () => Page, life: AbortController): TabHandlers {
  const { signal } = life;
  removeOwnNodes(window.document);
  const replies = createReplies(site, page);
  const strip = createStrip(site, page, replies, signal);
  const marks = createRowMarks(site, page);
  const compose = createCompose(site, page, signal);

  const look = (): void => {
    // After an update the old script lives on without an extension: it takes its things and goes.
    if (isOrphaned()) {
      life.abort();
      return;
    }
    void strip.look();
    void marks.look();
    void replies.look();
    void compose.look();
  };
  watchPage(window.document.documentElement, look, signal);
  watchAddress(window, strip.announce, signal);
  const rows = site.spots.row?.selectors.join();
  const wake = ({ target, isTrusted }: Event): void => {
    // A press takes a person some 80 ms: the background starts meanwhile. The page itself may not keep it busy.
    if (isTrusted && rows && target instanceof Element && closestTo(target, rows)) {
      void ask('thread:coming', { wantsStrip: false }).catch(() => null);
    }
  };
  window.addEventListener('pointerdown', wake, { capture: true, passive: true, signal });
  const timer = window.setInterval(look, TICK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    removeOwnNodes(window.document);
  });
  look();
  return {
    'page:describe': () => describeState(site, page(), window, compose.read()),
    'draft:fix': ({ phrase, text }) => compose.fix(phrase, text),
    'reply:insert': (reply) => (replies.isHere() ? replies.insert(reply) : undefined),
    'view:refresh': async ({ isTold }) => {
      if (!isTold) strip.forget();
      marks.forget();
      compose.refresh();
      look();
      return undefined;
    },
  };
}
