import type { PageState, TabAnswers } from '../contract/messages.ts';
import type { SeenDraft } from '../contract/shapes.ts';
import { describeSkeleton, findMissingSpots } from '../sites/health.ts';
import type { Page, Site } from '../sites/site.ts';
import { seeThread } from './see-thread.ts';

/** How long a frame without a thread leaves the answer to the one that has it, ms. */
const POLITE_MS = 150;

/** A page that no adapter reads. */
export const NO_SITE: PageState = {
  site: '',
  siteLabel: '',
  screen: 'other',
  seen: null,
  draft: null,
  missing: [],
  report: null,
};

/** What this frame shows, for the popup. Frames with nothing to say stay silent; the top frame speaks last. */
export function describeState(
  site: Site,
  page: Page,
  window: Window,
  draft: SeenDraft | null,
): Promise<TabAnswers['page:describe']> | undefined {
  const state = read(site, page, draft);
  const isChanged = state.screen === 'thread' && state.missing.length > 0;
  if (state.seen || state.draft || isChanged) return Promise.resolve(state);
  if (window !== window.top) return undefined;
  return new Promise((resolve) => window.setTimeout(() => resolve(state), POLITE_MS));
}

function read(site: Site, page: Page, draft: SeenDraft | null): PageState {
  const missing = findMissingSpots(site, page);
  return {
    site: site.id,
    siteLabel: site.label,
    screen: site.screenAt(page),
    seen: seeThread(site, page),
    draft,
    missing,
    report: missing.length > 0 ? describeSkeleton(site, page) : null,
  };
}
