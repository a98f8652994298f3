/** What Tact knows of one website: facts first, in one constant. Nothing here writes to the page, waits or watches. */
import type { Person, Thread } from '../core/types.ts';
import type { Place } from '../dom/mount.ts';

/** The page as it is now: read anew at every call, for conversations come and go without a page load. */
export interface Page {
  document: Document;
  url: URL;
}

/** What the page mainly shows; a reply box may be open on any of them. */
export type Screen = 'list' | 'thread' | 'compose' | 'other';

/** One thing to find on a site's pages. */
interface Spot {
  /** Best first. */
  selectors: readonly string[];
  /** Where it must exist; elsewhere it may be missing. */
  screens: readonly Screen[];
}

/** One conversation in a list. */
export interface Row {
  /** The same id as `readThread` gives once the row is opened. */
  id: string;
  element: Element;
  /** A small mark goes in as its first child; it leaves the row's height alone. */
  markPlace: Element;
  from: Person;
  subject: string;
  unread: boolean;
  /** Set where the list shows that the last message was answered. */
  answered?: boolean;
}

/** What sends a reply. */
export interface Sending {
  buttons: Element[];
  /** The part of the page in which Ctrl+Enter sends; null where it does not. */
  keyArea: Element | null;
}

/** A site adapter. Optional members are abilities that the site may lack. */
export interface Site {
  /** Kebab case; also the file, the fixture folder and the key in settings. Never changes. */
  id: string;
  /** The product's own name, as shown to people. */
  label: string;
  /** Match patterns of the pages it reads, hosts in full; empty for products that people host themselves. */
  matches: readonly string[];
  /** Asked on pages that no site's patterns match: true when the page is made by this product, whatever its host. */
  isMadeBy?(document: Document): boolean;
  /** True when messages are shown in frames, each of which is then a page of its own. */
  allFrames: boolean;
  /** Every selector of the site by name, for reading, for health and for the report. */
  spots: Record<string, Spot>;
  /** Asked first after each change; `other` stops everything else. */
  screenAt(page: Page): Screen;
  /**
   * What tells this mailbox from the user's others here, the same on every page: its address in lower case, or the site's
   * own name for it where some pages do not show the address. Empty when the page says nothing.
   */
  accountOf(page: Page): string;
  /** All addresses that the page shows to be the user's, lower case. */
  ownAddresses(page: Page): string[];
  /** The conversation on screen, oldest message first; null when there is none or it cannot be read. */
  readThread(page: Page): Thread | null;
  /** True when the site itself says that the message on screen was answered; for sites that show one message at a time. */
  isAnswered?(page: Page): boolean;
  /** The rows of the list on screen, in its order; empty when there is no list. */
  readRows?(page: Page): Row[];
  /** The field in which a reply is being written, the focused one first; null when none is open. */
  composeBox(page: Page): Element | null;
  /** Id of the thread that the open reply belongs to; empty when it is a new mail or the page does not say. */
  composeThreadId?(page: Page): string;
  /** Where the line below the open reply goes: after the editor, before the site's buttons. */
  draftPlace?(page: Page): Place | null;
  /** What sends the open reply, so that it can be looked at first; Tact never presses it. */
  sending?(page: Page): Sending | null;
  /** Opens the site's own reply box, never sends; false when there is no way to. The box appears later, perhaps on another page. */
  openReply?(page: Page): boolean;
  /** Where the strip goes: above the text of the newest message on screen that is not the user's; null for no strip. */
  panelPlace(page: Page): Place | null;
}
