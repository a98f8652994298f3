import { useEffect, useState } from 'preact/hooks';
import type { PageState, ScriptOffer, ThreadView } from '../../contract/messages.ts';
import type { SeenThread } from '../../contract/shapes.ts';
import { ask, askTab } from '../../platform/ask.ts';
import { hasSite, originPattern } from '../../platform/permissions.ts';
import { findTargetTab, type OpenTab } from '../../platform/tabs.ts';
import { showTimesIn } from '../../ui/times.ts';

/** What is on screen in the tab in front. */
export interface OnScreen {
  tab: OpenTab | null;
  /** The site's match pattern when Tact is not allowed there yet; null when it is, or when it is no website. */
  askFor: string | null;
  page: PageState | null;
  view: ThreadView | null;
  offers: ScriptOffer[];
}

async function look(search: string): Promise<OnScreen> {
  const tab = await findTargetTab(search);
  const page = tab && (await askTab(tab.id, 'page:describe', {}));
  const pattern = tab && originPattern(tab.url);
  const askFor = !page && pattern && !(await hasSite(pattern)) ? pattern : null;
  const view = page?.seen ? await ask('thread:seen', page.seen) : null;
  const offers = page?.seen && view?.reading ? await offer(page.seen) : [];
  if (view) showTimesIn(view.tz);
  return { tab, askFor, page, view, offers };
}

async function offer(seen: SeenThread): Promise<ScriptOffer[]> {
  const answer = await ask('scripts:offer', { seen });
  return 'problem' in answer ? [] : answer;
}

/** Looks at the tab in front; `refresh` looks again. */
export function useThread(search: string): { screen: OnScreen | null; refresh: () => Promise<void> } {
  const [screen, setScreen] = useState<OnScreen | null>(null);
  const refresh = async (): Promise<void> => setScreen(await look(search));
  useEffect(() => void refresh(), []);
  return { screen, refresh };
}
