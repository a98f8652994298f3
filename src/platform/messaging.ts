/** Typed, validated messages between the extension's contexts. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Problem, Request, RequestName } from '../contract/messages.ts';
import type { REQUEST_SHAPES } from '../contract/shapes.ts';
import browser, { listen } from './browser.ts';

/** Where a request came from: the tab and frame of a content script, or null for a page of ours. */
export interface Asker {
  tabId: number | null;
  frameId: number;
  /** Address of the tab; empty for a page of ours, and where Tact may not know it. */
  url: string;
}

/** One handler for every request: a missing one does not compile. */
export type Handlers = {
  [N in RequestName]: (data: Request<N>, asker: Asker) => Promise<Answer<N> | { problem: Problem }>;
};

/**
 * Answers requests in the background. A message from elsewhere, of an unknown name or of another shape has no effect
 * and is answered `{ problem: 'bad-request' }`.
 */
export function serveRequests(shapes: typeof REQUEST_SHAPES, handlers: Handlers): void {
  const answer = async (message: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
    const parsed = v.safeParse(v.object({ name: v.string(), data: v.unknown() }), message);
    if (sender.id !== browser.runtime.id || !parsed.success || !Object.hasOwn(shapes, parsed.output.name)) {
      return { problem: 'bad-request' };
    }
    const name = parsed.output.name as RequestName;
    const data = v.safeParse(shapes[name], parsed.output.data);
    if (!data.success) return { problem: 'bad-request' };
    const handle = handlers[name] as (data: unknown, asker: Asker) => Promise<unknown>;
    const { tab, frameId = 0 } = sender;
    return handle(data.output, { tabId: tab?.id ?? null, frameId, url: tab?.url ?? '' });
  };
  listen(answer);
}
