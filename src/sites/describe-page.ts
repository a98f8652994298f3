/** All that Tact reads of a page, as plain data: what the command line prints, and what page tests compare. */
import { findOwnWords, joinOwnWords } from '../core/language/own-words.ts';
import type { Person, Thread } from '../core/types.ts';
import { describeElement } from '../dom/redact.ts';
import { findMissingSpots } from './health.ts';
import { findSite } from './index.ts';
import type { Page, Screen } from './site.ts';

export interface PageDescription {
  /** Null when no adapter reads this page; then all else is empty. */
  site: string | null;
  screen: Screen;
  account: string;
  /** Texts are the senders' own words: the page's marks and the plain-text ones both cut. */
  thread: Thread | null;
  answered: boolean;
  rows: { id: string; from: Person; subject: string; unread: boolean; answered: boolean; markPlace: string }[];
  /** The reply editor as `tag#id.class`, or null. */
  compose: string | null;
  composeThreadId: string;
  /** What the strip stands before, and in what. */
  panelPlace: { parent: string; before: string | null } | null;
  /** Names of the spots that should be there and are not. */
  missing: string[];
}

/** Reads a page that is loaded already, in a browser or in jsdom; throws only when `url` is none. */
export function describePage(document: Document, url: string | URL): PageDescription {
  const page: Page = { document, url: new URL(url) };
  const site = findSite(page.url, document);
  if (!site) {
    const nothing = {
      thread: null,
      answered: false,
      rows: [],
      compose: null,
      composeThreadId: '',
      panelPlace: null,
      missing: [],
    };
    return { site: null, screen: 'other', account: '', ...nothing };
  }
  const thread = site.readThread(page);
  const compose = site.composeBox(page);
  const place = site.panelPlace(page);
  return {
    site: site.id,
    screen: site.screenAt(page),
    account: site.accountOf(page),
    thread: thread && { ...thread, messages: thread.messages.map((one) => ({ ...one, text: cutText(one.text) })) },
    answered: site.isAnswered?.(page) ?? false,
    rows: (site.readRows?.(page) ?? []).map(({ id, from, subject, unread, answered = false, markPlace }) => {
      return { id, from, subject, unread, answered, markPlace: describeElement(markPlace) };
    }),
    compose: compose && describeElement(compose),
    composeThreadId: site.composeThreadId?.(page) ?? '',
    panelPlace: place && {
      parent: describeElement(place.parent),
      before: place.before && describeElement(place.before),
    },
    missing: findMissingSpots(site, page),
  };
}

const cutText = (text: string): string => joinOwnWords(findOwnWords(text)).text;
