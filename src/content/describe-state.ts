import type { PageState, TabAnswers } from '../contract/messages.ts';
import { describeSkeleton, findMissingSpots } from '../sites/health.ts';
import type { Page, Site } from '../sites/site.ts';
import { seeThread } from './see-thread.ts';

/** How long a frame without a thread leaves the answer to the one that has it, ms. */
const POLITE_MS = 150;

/** What this frame shows, for the popup. Frames with nothing to say stay silent; the top frame speaks last. */
export function describeState(
  site: Site,
  page: Page,
  window: Window,
  _data: Record<string, never>,
): Promise<TabAnswers['page:describe']> | undefined {
  const state = read(site, page);
  if (state.seen) return Promise.resolve(state);
  if (window !== window.top) return undefined;
  return new Promise((resolve) => window.setTimeout(() => resolve(state), POLITE_MS));
}

function read(site: Site, page: Page): PageState {
  const missing = findMissingSpots(site, page);
  return {
    site: site.id,
    siteLabel: site.label,
    screen: site.screenAt(page),
    seen: seeThread(site, page),
    missing,
    report: missing.length > 0 ? describeSkeleton(site, page) : null,
  };
}
