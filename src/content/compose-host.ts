/** Notices the reply that is being written, and brings in what accompanies it. */
import type { TabAnswers } from '../contract/messages.ts';
import type { SeenDraft } from '../contract/shapes.ts';
import { contains } from '../dom/unclobbered.ts';
import { ask } from '../platform/ask.ts';
import type { Page, Site } from '../sites/site.ts';
import { type ComposePanel, findCompose } from './compose-panel.ts';
import { seeReply } from './see-thread.ts';

export interface ComposeHost {
  look: () => Promise<void>;
  /** The reply that is open, if it has words in it. */
  read: () => SeenDraft | null;
  /** Undefined leaves the answer to the frame that has a reply. */
  fix: (phrase: string, text: string) => Promise<TabAnswers['draft:fix']> | undefined;
  refresh: () => void;
}

export function createCompose(site: Site, page: () => Page, life: AbortSignal): ComposeHost {
  let open: (ComposePanel & { box: Element; end: AbortController }) | null = null;
  let loading = false;

  const leave = (): void => {
    open?.end.abort();
    open = null;
  };
  const look = async (): Promise<void> => {
    const box = site.composeBox(page());
    if (open && (open.box !== box || !open.host.isConnected)) leave();
    if (!box || open || loading) return;
    if (!findCompose()) {
      loading = true;
      await ask('compose:load', {}).catch(() => null);
      loading = false;
    }
    const place = site.draftPlace?.(page());
    const attach = findCompose();
    if (life.aborted || !place || !attach || site.composeBox(page()) !== box) return;
    const end = new AbortController();
    const about = () => seeReply(site, page());
    const reply = { box, place, about, sending: () => site.sending?.(page()) ?? null };
    open = { ...attach(reply, AbortSignal.any([life, end.signal])), box, end };
  };
  // Of two open replies it accompanies the one that has the focus.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (open && target instanceof Node && !contains(open.box, target) && target !== open.host) void look();
    },
    { signal: life },
  );
  return {
    look,
    read: () => open?.read() ?? null,
    fix: (phrase, text) =>
      open?.fix(phrase, text).then((done) => (done ? { done: true as const } : { problem: 'changed-since' as const })),
    refresh: () => open?.refresh(),
  };
}
