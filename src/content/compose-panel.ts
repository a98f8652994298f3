/** How the page's script and the one that comes only where a reply is being written find each other. */
import type { SeenDraft } from '../contract/shapes.ts';
import type { Place } from '../dom/mount.ts';
import type { Sending } from '../sites/site.ts';

/** The reply that is being written, as the page's script knows it. */
export interface OpenReply {
  /** The editor. */
  box: Element;
  place: Place;
  /** What it is about; read anew at every call. */
  about: () => Omit<SeenDraft, 'text'>;
  sending: () => Sending | null;
}

/** What stands below the reply. */
export interface ComposePanel {
  host: HTMLElement;
  /** The reply as it stands now; null while nothing is written. */
  read: () => SeenDraft | null;
  /** Puts a hint's fix in; false where its words do not stand there once. */
  fix: (phrase: string, text: string) => Promise<boolean>;
  /** Looks at the reply again, though it is the same. */
  refresh: () => void;
}

/** Accompanies one reply; all of it ends when the signal aborts. */
export type AttachCompose = (reply: OpenReply, signal: AbortSignal) => ComposePanel;

const COMPOSE = Symbol.for('tact-compose');
const shared = globalThis as { [COMPOSE]?: AttachCompose };

/** Called by the reply's script once it runs in this frame. */
export function offerCompose(attach: AttachCompose): void {
  shared[COMPOSE] = attach;
}

/** The reply's script, if it runs in this frame already. */
export function findCompose(): AttachCompose | null {
  return shared[COMPOSE] ?? null;
}
