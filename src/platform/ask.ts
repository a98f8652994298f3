/** The asking side of messages; apart from `messaging.ts` so that content scripts do not carry the validation. */
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Request, RequestName, TabAnswers, TabRequestName, TabRequests } from '../contract/messages.ts';
import browser, { listen } from './browser.ts';

/** Asks the background. Rejects when the extension was updated or removed under this page (see `isOrphaned`). */
export async function ask<N extends RequestName>(name: N, data: Request<N>): Promise<Answer<N>> {
  return (await browser.runtime.sendMessage({ name, data })) as Answer<N>;
}

/** Asks the content scripts of a tab; null when none answers (no permission there, or the page has nothing to say). */
export async function askTab<N extends TabRequestName>(
  tabId: number,
  name: N,
  data: TabRequests[N],
): Promise<TabAnswers[N] | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, { name, data })) as TabAnswers[N] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What a frame does for each request to its tab; undefined leaves the answer to another frame. */
export type TabHandlers = { [N in TabRequestName]?: (data: TabRequests[N]) => Promise<TabAnswers[N]> | undefined };

/** Serves the requests to this frame until the signal aborts. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const answer = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    // A content script must not be driven by another one: only pages of ours and the background speak to a tab.
    if (sender.id !== browser.runtime.id || sender.tab?.url?.startsWith('http')) return undefined;
    const { name, data } = message as { name: TabRequestName; data: never };
    return Object.hasOwn(handlers, name) ? handlers[name]?.(data) : undefined;
  };
  const stop = listen(answer);
  signal.addEventListener('abort', () => isOrphaned() || stop());
}

/** True once the extension was updated, disabled or removed under a page that is still open. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
