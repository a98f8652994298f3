/** How the page's script and the strip's own script, which comes only where a client's mail is open, find each other. */
import type { ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import type { Place } from '../dom/mount.ts';
import type { Replies } from './replies.ts';

/** A strip on the page. */
export interface StripPanel {
  host: HTMLElement;
  /** Shows this thread from now on. */
  show: (seen: SeenThread, view: ThreadView) => void;
}

/** Puts an empty strip into the page; it is gone when the signal aborts. */
export type MountStrip = (place: Place, replies: Replies, signal: AbortSignal) => StripPanel;

const PANEL = Symbol.for('tact-strip');
const shared = globalThis as { [PANEL]?: MountStrip };

/** Called by the strip's script once it runs in this frame. */
export function offerStrip(mount: MountStrip): void {
  shared[PANEL] = mount;
}

/** The strip's script, if it runs in this frame already. */
export function findStrip(): MountStrip | null {
  return shared[PANEL] ?? null;
}
