/** Keeps a strip above the client's message, true to what is on screen. */
import type { ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import type { Place } from '../dom/mount.ts';
import { ask } from '../platform/ask.ts';
import type { Page, Site } from '../sites/site.ts';
import type { Replies } from './replies.ts';
import { seeThread } from './see-thread.ts';
import { findStrip, type StripPanel } from './strip-panel.ts';

export interface StripHost {
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
  let seen: SeenThread | null = null;
  let view: ThreadView | null = null;
  let panel: (StripPanel & { end: AbortController; parent: Element }) | null = null;

  const unmount = (): void => {
    panel?.end.abort();
    panel = null;
  };
  const mount = async (place: Place): Promise<void> => {
    unmount();
    if (!findStrip()) await ask('strip:load', {});
    const end = new AbortController();
    const strip = findStrip()?.(place, replies, AbortSignal.any([life, end.signal]));
    if (strip) panel = { ...strip, end, parent: place.parent };
  };
  const show = async (): Promise<void> => {
    const place = view && isWorthAStrip(view) ? site.panelPlace(page()) : null;
    if (!place) {
      unmount();
      return;
    }
    if (!panel?.host.isConnected || panel.parent !== place.parent) await mount(place);
    if (seen && view) panel?.show(seen, view);
  };

  const look = async (): Promise<void> => {
    const now = site.screenAt(page()) === 'other' ? null : seeThread(site, page());
    if (!now) {
      asked = '';
      view = null;
      unmount();
      return;
    }
    const print = fingerprint(now);
    if (print !== asked) {
      asked = print;
      const answer = await ask('thread:seen', now);
      if (asked !== print) return; // another thread came on screen meanwhile
      seen = now;
      view = 'problem' in answer ? null : answer;
    }
    await show();
  };
  return {
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
