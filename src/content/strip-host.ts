/** Keeps a strip above the client's message, true to what is on screen. */
import type { ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { ask } from '../platform/ask.ts';
import type { Page, Site } from '../sites/site.ts';
import type { Replies } from './replies.ts';
import { seeThread } from './see-thread.ts';
import { findStrip, type StripPanel } from './strip-panel.ts';

export interface StripHost {
  /** Wakes the background where the address names a conversation, before it is drawn. */
  announce: () => void;
  look: () => Promise<void>;
  /** Ask anew at the next look, though the thread is the same. */
  forget: () => void;
}

/** What a thread looks like from outside: when this is the same, nothing new has to be read. */
function fingerprint({ thread, answered }: SeenThread): string {
  return [thread.id, answered, ...thread.messages.map(({ id, side, text }) => `${id}:${side}:${text.length}`)].join(
    '|',
  );
}

export function createStrip(site: Site, page: () => Page, replies: Replies, life: AbortSignal): StripHost {
  let asked = '';
  /** Asked for when a conversation opens, often before its mails are there: the worker starts meanwhile. */
  let coming: Promise<unknown> | null = null;
  let shown: { seen: SeenThread; view: ThreadView } | null = null;
  let panel: (StripPanel & { end: AbortController; parent: Element }) | null = null;
  let busy = false;
  let again = false;

  const announce = (): void => {
    if (site.screenAt(page()) !== 'thread') return;
    coming ??= ask('thread:coming', { wantsStrip: !findStrip() }).catch(() => null);
  };
  const unmount = (): void => {
    panel?.end.abort();
    panel = null;
  };
  const show = async (): Promise<void> => {
    if (!shown || !isWorthAStrip(shown.view)) {
      unmount();
      return;
    }
    const place = site.panelPlace(page());
    if (!place || life.aborted) {
      unmount();
      return;
    }
    if (!panel?.host.isConnected || panel.parent !== place.parent) {
      unmount();
      const end = new AbortController();
      const strip = findStrip()?.(place, replies, AbortSignal.any([life, end.signal]));
      panel = strip ? { ...strip, end, parent: place.parent } : null;
    }
    panel?.show(shown.seen, shown.view);
  };

  const lookOnce = async (): Promise<void> => {
    const screen = site.screenAt(page());
    const now = screen === 'other' ? null : seeThread(site, page());
    // Whatever is said of one client must be gone before another one's mail is read.
    if (!now || now.thread.id !== shown?.seen.thread.id) {
      shown = null;
      unmount();
    }
    if (screen === 'thread' && !shown) announce();
    if (!now) {
      asked = '';
      if (screen !== 'thread') coming = null;
      return;
    }
    const print = fingerprint(now);
    if (print !== asked) {
      asked = print;
      const [view] = await Promise.all([ask('thread:seen', now), coming]);
      if (!view || 'problem' in view || !findStrip()) throw new Error('The background did not answer.');
      shown = { seen: now, view };
      if (site.readThread(page())?.id !== now.thread.id) return look();
    }
    coming = null;
    await show();
  };

  /** One look at a time: what changes meanwhile is looked at afterwards. */
  const look = async (): Promise<void> => {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again && !life.aborted) {
        again = false;
        await lookOnce();
      }
    } catch {
      // The next look asks anew.
      asked = '';
      coming = null;
    } finally {
      busy = false;
    }
  };
  return {
    announce,
    look,
    forget: () => {
      asked = '';
    },
  };
}

/** Newsletters, robots, colleagues and our own mail get no strip; what Tact could not read gets one that says so. */
function isWorthAStrip({ sender, messageId, deadline, complaint }: ThreadView): boolean {
  return messageId !== '' && (sender.kind === 'client' || deadline?.state === 'running' || complaint !== null);
}
