/**
 * Request Tracker (5; 6 by its source), on any host. A thread is a ticket; its history comes after the page, and its
 * replies are written on a page of their own.
 */
import type { Message, Person, Side } from '../core/types.ts';
import { findAll, findAllVisible, findFirst } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { readText } from '../dom/read-text.ts';
import {
  attributeOf,
  closestTo,
  documentValue,
  hasMatch,
  selectAll,
  selectFirst,
  textContentOf,
} from '../dom/unclobbered.ts';
import { parsePerson } from './person.ts';
import type { Page, Row, Screen, Site } from './site.ts';

const spots = {
  user: { selectors: ['a#preferences .current-user', '.current-user'], screens: ['thread', 'compose'] },
  userLink: {
    selectors: [
      'a#preferences[href*="/User/Summary.html?id="]',
      'a[href*="/User/Summary.html?id="]:has(.current-user)',
    ],
    screens: ['thread'],
  },
  subject: { selectors: ['#header h1'], screens: ['thread'] },
  transaction: { selectors: ['.transaction[data-transaction-id]'], screens: [] }, // the history comes later
  sender: { selectors: ['.metadata .description span.user[data-user-id]'], screens: [] },
  headers: { selectors: ['.content .message-header-value'], screens: [] },
  stanza: { selectors: ['.messagebody > .message-stanza', '.messagebody'], screens: [] },
  content: { selectors: [':scope > .content'], screens: [] },
  reply: { selectors: ['.actions a.reply-link'], screens: [] },
  row: { selectors: ['.list-item[data-record-id]'], screens: [] },
  rowLink: { selectors: ['a[href*="/Ticket/Display.html?id="]'], screens: [] },
  editor: {
    selectors: ['iframe.cke_wysiwyg_frame', '.ck-editor__editable', 'textarea#UpdateContent'], // RT 5, RT 6, plain
    screens: ['compose'],
  },
  send: { selectors: ['#SubmitTicket [name="SubmitTicket"]', '[name="SubmitTicket"]'], screens: ['compose'] },
} as const satisfies Site['spots'];

/** The mail that RT sent of a message stands behind it as a transaction of its own. */
const MAIL_RECORD = 'a[href*="ShowEmailRecord.html"]';
/** The people form names who asks and who gets copies by their user number. */
const ASKING =
  'input[name^="Ticket-DeleteWatcher-Type-Requestor-Principal-"],input[name^="Ticket-DeleteWatcher-Type-Cc-Principal-"]';
/** A mail's date as RT prints it of the headers: the only one with a zone. */
const HEADER_DATE = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)/;

export const rt: Site = {
  id: 'rt',
  label: 'Request Tracker',
  matches: [],
  isMadeBy: (document) =>
    hasMatch(documentValue(document, 'body'), '[id^="comp-"]') && findFirst(document, spots.user.selectors) !== null,
  allFrames: false,
  spots,
  screenAt,
  accountOf,
  ownAddresses: () => [], // RT shows names; whose message is whose it says by number

  readThread(page) {
    const { document } = page;
    const id = ticketId(page);
    const subject = findFirst(document, spots.subject.selectors);
    if (!id || !subject || screenAt(page) !== 'thread') return null;
    const messages = readMessages(document);
    return messages.length > 0
      ? {
          id,
          subject: textContentOf(subject)
            .replace(/^\s*#\d+:\s*/, '')
            .trim(),
          messages: messages.map(({ message }) => message),
        }
      : null;
  },

  readRows: (page) =>
    screenAt(page) === 'list'
      ? selectAll(page.document, spots.row.selectors[0]).flatMap((row) => readRow(row) ?? [])
      : [],

  composeBox(page) {
    if (screenAt(page) !== 'compose') return null;
    for (const box of findAllVisible(page.document, spots.editor.selectors)) {
      const inner = hasMatch(box, 'iframe') ? (box as HTMLIFrameElement).contentDocument : null;
      const editor = inner ? selectFirst(inner, 'body[contenteditable="true"]') : box;
      if (editor && !hasMatch(editor, 'iframe')) return editor;
    }
    return null;
  },

  composeThreadId: (page) => (screenAt(page) === 'compose' ? ticketId(page) : ''),

  draftPlace(page) {
    const field = isReply(page) ? selectFirst(page.document, 'textarea#UpdateContent') : null;
    const editor = selectFirst(page.document, '#cke_UpdateContent') ?? field;
    return field && editor?.parentElement ? { parent: editor.parentElement, before: editor.nextElementSibling } : null;
  },

  sending: (page) => (isReply(page) ? { buttons: findAll(page.document, spots.send.selectors), keyArea: null } : null),

  openReply({ document }) {
    const newest = findNewestOfClient(document);
    const link = newest && findFirst(newest, spots.reply.selectors);
    if (link) press(link);
    return link !== null;
  },

  panelPlace(page) {
    const newest = screenAt(page) === 'thread' && ticketId(page) ? findNewestOfClient(page.document) : null;
    const content = newest && findFirst(newest, spots.content.selectors);
    return content ? { parent: newest, before: content } : null;
  },
};

function screenAt({ document }: Page): Screen {
  const body = documentValue(document, 'body');
  if (!hasMatch(body, '[id^="comp-"]') || !findFirst(document, spots.user.selectors)) return 'other';
  if (hasMatch(body, '#comp-Ticket-Display,#comp-Ticket-History')) return 'thread';
  if (hasMatch(body, '#comp-Ticket-Update')) return 'compose';
  return selectFirst(document, spots.row.selectors[0]) ? 'list' : 'other';
}

/** True for a reply; a comment stays among colleagues. */
function isReply(page: Page): boolean {
  const kind = selectFirst(page.document, 'select[name="UpdateType"]') as HTMLSelectElement | null;
  return screenAt(page) === 'compose' && kind?.value !== 'private';
}

/** The login name with the host: the same name on another server is another mailbox. */
function accountOf({ document, url }: Page): string {
  const user = findFirst(document, spots.user.selectors);
  return user ? `${textContentOf(user).trim().toLowerCase()}@${url.host}` : '';
}

function ticketId({ document, url }: Page): string {
  const field = selectFirst(document, 'form[name="TicketUpdate"] input[name="id"]');
  const id = url.searchParams.get('id') ?? (field ? attributeOf(field, 'value') : '');
  return /^\d{1,12}$/.test(id) ? id : '';
}

/** The messages of the history, oldest first: which end RT shows on top is the user's choice. */
function readMessages(document: Document): { element: Element; message: Message }[] {
  const all = findAll(document, spots.transaction.selectors)
    .filter((element) => !closestTo(element, '.messagebody')) // a mail may imitate one
    .sort((a, b) => numberOf(a) - numberOf(b));
  const mailed = findMailed(all);
  const asking = selectAll(document, ASKING).map((field) => attributeOf(field, 'name').split('-').at(-1) ?? '');
  const own = userNumber(findFirst(document, spots.userLink.selectors));
  return all
    .filter((element) => hasMatch(element, '.message'))
    .map((element) => {
      const sender = findFirst(element, spots.sender.selectors);
      const writer = sender ? attributeOf(sender, 'data-user-id') : '';
      const isOurs = writer === own || (asking.length > 0 && !asking.includes(writer));
      const side: Side =
        !writer || !own ? 'unknown' : !isOurs ? 'client' : mailed === null || mailed.has(element) ? 'own' : 'internal';
      return {
        element,
        message: {
          id: attributeOf(element, 'data-transaction-id'),
          from: sender ? readPerson(sender) : { name: '', address: '' },
          date: readDate(element),
          side,
          text: readBody(element),
        },
      };
    });
}

/** The messages that were sent out, which comments among colleagues are not; null where the history shows no mails. */
function findMailed(all: readonly Element[]): Set<Element> | null {
  const mailed = new Set<Element>();
  let message: Element | null = null;
  for (const element of all) {
    if (hasMatch(element, '.message')) message = element;
    else if (message && selectFirst(element, MAIL_RECORD)) mailed.add(message);
  }
  return mailed.size > 0 ? mailed : null;
}

function findNewestOfClient(document: Document): Element | null {
  const foreign = readMessages(document).filter(({ message }) => message.side !== 'own' && message.side !== 'internal');
  return foreign.at(-1)?.element ?? null;
}

const numberOf = (element: Element): number => Number(attributeOf(element, 'data-transaction-id'));

function userNumber(link: Element | null): string {
  return /[?&]id=(\d{1,12})/.exec(link ? attributeOf(link, 'href') : '')?.[1] ?? '';
}

/** "Name <mail>" for clients, "login (Name)" for staff, as the user's settings have it. */
function readPerson(sender: Element): Person {
  const text = textContentOf(sender).trim();
  const person = parsePerson(text);
  return person.address || person.name ? person : { name: text, address: '' };
}

/** The date of the mail itself; a message written in RT has only the page's, which says no zone. */
function readDate(element: Element): string {
  const header = findAll(element, spots.headers.selectors)
    .map((value) => textContentOf(value).trim())
    .find((value) => HEADER_DATE.test(value));
  const shown = selectFirst(element, '.metadata .date');
  return header ?? (shown ? textContentOf(shown).replace(/\s+/g, ' ').trim() : '');
}

/** The parts of a mail; a stanza within a stanza is a quote. */
function readBody(element: Element): string {
  return findAll(element, spots.stanza.selectors)
    .map((part) => readText(part, { cut: ['.message-stanza'], skip: ['.message-stanza-folder'] }))
    .filter(Boolean)
    .join('\n\n');
}

function readRow(row: Element): Row | null {
  const links = findAll(row, spots.rowLink.selectors);
  const markPlace = links[0]?.parentElement;
  const id = attributeOf(row, 'data-record-id');
  if (!markPlace || !/^\d{1,12}$/.test(id)) return null;
  const field = selectFirst(row, 'input[name="Subject"]');
  const people = selectAll(row, 'span.user').map((one) => parsePerson(textContentOf(one).trim()));
  return {
    id,
    element: row,
    markPlace,
    from: people.find(({ address }) => address) ?? { name: '', address: '' },
    subject: field ? attributeOf(field, 'value') : textContentOf(links[1] ?? links[0] ?? row).trim(),
    unread: false,
  };
}
