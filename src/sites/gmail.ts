/**
 * Gmail. Its class names are short and made by a compiler, yet hold for years and are the same in every language;
 * words, labels and dates are not. Conversations that were open before stay in the page, hidden: only what is visible counts.
 */
import type { Message, Person, Side } from '../core/types.ts';
import { findAll, findAllVisible, findFirst, findVisible, isVisible } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { readText } from '../dom/read-text.ts';
import {
  attributeOf,
  closestTo,
  contains,
  documentValue,
  hasMatch,
  type Scope,
  selectAll,
  selectFirst,
  textContentOf,
} from '../dom/unclobbered.ts';
import { parseAddress, parseLastAddress } from './person.ts';
import type { Page, Row, Screen, Site } from './site.ts';

const spots = {
  subject: { selectors: ['h2.hP', '[role="main"] h2[data-legacy-thread-id]'], screens: ['thread'] },
  message: { selectors: ['.adn.ads', '.adf.ads'], screens: ['thread'] }, // adn: opened once, adf: the folded line
  sender: { selectors: ['td.gF span[email]', 'span.gD[email]', 'h3.iw span[email]'], screens: ['thread'] },
  date: { selectors: ['.gK .g3[title]', 'span.g3[title]', 'span.g3'], screens: ['thread'] },
  body: { selectors: ['div.ii.gt div.a3s', 'div.a3s', 'div.ii.gt'], screens: ['thread'] },
  reply: {
    selectors: ['.amn .bkH', 'td.acX [role="button"].aaq', 'td.acX [role="button"] .hB'], // bkI is reply all, bkG forward
    screens: [],
  },
  list: { selectors: ['[gh="tl"]', 'table.F.cf.zt', '[role="main"] .Cp'], screens: ['list'] },
  row: { selectors: ['tr.zA[id]'], screens: [] },
  rowSender: { selectors: ['.yW span[email]', 'span.zF[email],span.yP[email]'], screens: [] },
  rowSubject: { selectors: ['.bqe', '.bog', '.y6 > span:not(.y2)'], screens: [] },
  rowMark: { selectors: ['.xS .xT', '.xT', '.yi'], screens: [] },
  editor: {
    selectors: [
      '.Ap [g_editable="true"]',
      '[role="textbox"][g_editable="true"]',
      '[role="textbox"][contenteditable="true"].editable',
      '.Ap [contenteditable="true"]',
    ],
    screens: ['compose'],
  },
  send: {
    // Uo, and what opens a menu, is the arrow beside it
    selectors: ['.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', '[role="button"].aoO'],
    screens: [],
  },
  account: {
    selectors: ['#gb a[aria-label*="@"]', 'header a[aria-label*="@"]', '[role="banner"] a[aria-label*="@"]'],
    screens: [],
  },
} as const satisfies Site['spots'];

/** Inside these stands what others wrote, which may look like Gmail's own elements. */
const FOREIGN = '.a3s,[g_editable="true"]';

/** Gmail's own folding of repeated text. Not `.im`: in sent mail that can be all of the new text. */
const FOLDED = ['.adL', '.h5'];
const NOT_TEXT = ['.a6S', '.adm', '.ajR', '.yj6qo', '.iX', '.hq']; // image tools, the three dots, "view entire message", attachments

const LISTS = new Set(
  'inbox starred snoozed imp sent drafts scheduled all spam trash category label search advanced-search'.split(' '),
);
/** Their first part is a name, not a thread. */
const NAMED_LISTS = new Set(['category', 'label', 'search', 'advanced-search']);

const LEGACY_ID = /^[0-9a-f]{10,20}$/;
const THREAD_ID_HOLDER = '[data-legacy-thread-id],[data-thread-perm-id],[data-thread-id]';
const PERMANENT_ID = /^(thread|msg)-[af]:[\w-]{1,60}$/;

/** One message's elements, and who sent it. */
interface Part {
  item: Element;
  box: Element;
  body: Element | null;
  from: Person;
  side: Side;
}

export const gmail: Site = {
  id: 'gmail',
  label: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  allFrames: false,
  spots,
  screenAt,
  accountOf,
  ownAddresses: (page) => [accountOf(page)].filter(Boolean),

  readThread(page) {
    const subject = findSubject(page);
    if (!subject || screenAt(page) !== 'thread') return null;
    const id = threadId(page, subject);
    const messages = findParts(page, subject).map((part, i) => readMessage(part, `${id}/${i}`));
    return id && messages.length > 0 ? { id, subject: readText(subject), messages } : null;
  },

  readRows(page) {
    if (screenAt(page) === 'other') return [];
    const account = accountOf(page);
    return findAllVisible(page.document, spots.list.selectors)
      .flatMap((list) => findAll(list, spots.row.selectors))
      .flatMap((row) => readRow(row, account) ?? []);
  },

  composeBox,

  composeThreadId(page) {
    const box = composeBox(page);
    const form = box && closestTo(box, '.aoP,.M9,[role="dialog"]');
    const told = form && selectFirst(form, 'input[name="lts"]'); // "legacy thread stored id"
    const id = told ? (told as HTMLInputElement).value : '';
    if (LEGACY_ID.test(id)) return id;
    const subject = findSubject(page);
    return box && subject && contains(rootOf(subject), box) ? threadId(page, subject) : '';
  },

  draftPlace(page) {
    const box = composeBox(page);
    const editor = box && closestTo(box, '.Ar');
    return editor?.parentElement ? { parent: editor.parentElement, before: editor.nextElementSibling } : null;
  },

  sending(page) {
    const box = composeBox(page);
    const form = box && closestTo(box, '.M9');
    return form && { buttons: findAll(form, spots.send.selectors), keyArea: form };
  },

  openReply(page) {
    const subject = findSubject(page);
    const button = subject && findAllVisible(rootOf(subject), spots.reply.selectors).filter(isOutside).at(-1);
    if (button) press(button);
    return Boolean(button);
  },

  panelPlace(page) {
    const subject = findSubject(page);
    if (!subject || screenAt(page) !== 'thread') return null;
    const open = findParts(page, subject).findLast(
      ({ item, body, side }) => side !== 'own' && body && !isFolded(item) && isVisible(body),
    );
    const before = open?.body && (closestTo(open.body, '.ii.gt') ?? open.body);
    return before?.parentElement ? { parent: before.parentElement, before } : null;
  },
};

function screenAt({ document, url }: Page): Screen {
  if (!url.pathname.startsWith('/mail/') || url.pathname.startsWith('/mail/mu/')) return 'other'; // mu: for phones
  if (hasMatch(documentValue(document, 'body'), '.xE.xp')) return 'compose'; // a reply in a window of its own
  if (findVisible(document, spots.subject.selectors)) return 'thread';
  if (url.searchParams.get('view') === 'btop' || threadIdInUrl(url)) return 'thread';
  return LISTS.has(hashParts(url)[0] ?? '') ? 'list' : 'other';
}

/** `#inbox/FMfcg…` → `inbox`, `FMfcg…`; a bare address shows the inbox. */
const hashParts = (url: URL): string[] => (url.hash.slice(1).split('?')[0] || 'inbox').split('/');

function threadIdInUrl(url: URL): string {
  const [list = '', ...rest] = hashParts(url);
  const id = rest.slice(NAMED_LISTS.has(list) ? 1 : 0).at(-1) ?? '';
  return /^([A-Za-z0-9]{15,}|thread-[af]:[\w-]{1,60})$/.test(id) ? id : '';
}

const threadId = ({ url }: Page, subject: Element): string => threadIdOf(subject) || threadIdInUrl(url);

/** The id on the element or below it; what is not an id ("undefined" has been seen) counts as none. */
function threadIdOf(scope: Element): string {
  const holder = hasMatch(scope, THREAD_ID_HOLDER) ? scope : selectFirst(scope, THREAD_ID_HOLDER);
  if (!holder) return '';
  const legacy = attributeOf(holder, 'data-legacy-thread-id');
  if (LEGACY_ID.test(legacy)) return legacy;
  const id = (attributeOf(holder, 'data-thread-perm-id') || attributeOf(holder, 'data-thread-id')).replace(/^#/, '');
  return PERMANENT_ID.test(id) ? id : '';
}

function accountOf({ document }: Page): string {
  const button = findFirst(document, spots.account.selectors);
  // Without the button the title tells: "Subject - account - Gmail".
  const told = button
    ? attributeOf(button, 'aria-label')
    : (documentValue(document, 'title').split(' - ').at(-2) ?? '');
  return button ? parseLastAddress(told) : parseAddress(told);
}

const findSubject = ({ document }: Page): Element | null => findVisible(document, spots.subject.selectors);

const rootOf = (subject: Element): Element =>
  closestTo(subject, '[role="main"]') ?? (closestTo(subject, 'body') as Element);

const isOutside = (element: Element): boolean => closestTo(element, FOREIGN) === null;

function findOutside(scope: Scope, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = selectAll(scope, selector).find(isOutside);
    if (found) return found;
  }
  return null;
}

/** All messages of the conversation, oldest first. */
function findParts(page: Page, subject: Element): Part[] {
  const account = accountOf(page);
  const boxes = selectAll(rootOf(subject), spots.message.selectors.join()).filter(isOutside);
  const items = [...new Set(boxes.map((box) => closestTo(box, '[role="listitem"]') ?? box))];
  return items.flatMap((item) => {
    const box = selectFirst(item, '.adn.ads') ?? item;
    const body = findFirst(box, spots.body.selectors);
    const sender = findOutside(box, spots.sender.selectors);
    if (!sender && !body) return []; // a draft
    const from = readPerson(sender);
    return [{ item, box, body, from, side: sideOf(from, account) }];
  });
}

/** A message that was never unfolded has its sender and date, and no text. */
function readMessage({ box, body, from, side }: Part, fallbackId: string): Message {
  return {
    id: messageIdOf(box, body) || fallbackId,
    from,
    date: readDate(findOutside(box, spots.date.selectors)),
    side,
    text: body ? readText(body, { cut: FOLDED, skip: NOT_TEXT }) : '',
  };
}

function messageIdOf(box: Element, body: Element | null): string {
  for (const [name, pattern] of [
    ['data-legacy-message-id', LEGACY_ID],
    ['data-message-id', PERMANENT_ID],
  ] as const) {
    const holder = hasMatch(box, `[${name}]`) ? box : findOutside(box, [`[${name}]`]);
    const id = holder ? attributeOf(holder, name).replace(/^#/, '') : '';
    if (pattern.test(id)) return id;
  }
  return (body && /\bm([0-9a-f]{16})\b/.exec(attributeOf(body, 'class'))?.[1]) ?? ''; // until 2018
}

function readPerson(holder: Element | null): Person {
  if (!holder) return { name: '', address: '' };
  const address = parseAddress(attributeOf(holder, 'email'));
  return { name: attributeOf(holder, 'name') || textContentOf(holder).trim(), address };
}

const readDate = (holder: Element | null): string =>
  holder ? attributeOf(holder, 'title') || attributeOf(holder, 'alt') || textContentOf(holder).trim() : '';

function sideOf({ address }: Person, account: string): Side {
  if (!account || !address) return 'unknown';
  return address === account ? 'own' : 'client';
}

/** kv, ky: folded to one line; kQ, kx: hidden behind the count of older messages. */
const isFolded = (item: Element): boolean => hasMatch(item, '.kv,.ky,.kQ,.kx');

function readRow(row: Element, account: string): Row | null {
  const lines = [row];
  // Beside a reading pane one thread takes two or three table rows, of which only the first has an id.
  let next = row.nextElementSibling;
  while (next && hasMatch(next, 'tr.zA:not([id])')) {
    lines.push(next);
    next = next.nextElementSibling;
  }
  const find = (selectors: readonly string[]) => firstOf(lines, (line) => findFirst(line, selectors));
  const id = firstOf(lines, threadIdOf);
  const markPlace = find(spots.rowMark.selectors);
  if (!id || !markPlace) return null;
  const people = lines.flatMap((line) => findAll(line, spots.rowSender.selectors)).map(readPerson);
  const subject = find(spots.rowSubject.selectors);
  return {
    id,
    element: row,
    markPlace,
    from: people.findLast(({ address }) => address !== account) ?? people[0] ?? { name: '', address: '' },
    subject: subject ? textContentOf(subject).trim() : '',
    unread: hasMatch(row, '.zE'),
  };
}

function firstOf<T>(lines: Element[], read: (line: Element) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

function composeBox(page: Page): Element | null {
  const boxes = findAllVisible(page.document, spots.editor.selectors).filter((box) => !closestTo(box, '.a3s'));
  const focused = documentValue(page.document, 'activeElement');
  const subject = findSubject(page);
  return (
    boxes.find((box) => focused && contains(box, focused)) ??
    boxes.find((box) => subject && contains(rootOf(subject), box)) ??
    boxes.at(-1) ??
    null
  );
}
