/**
 * Roundcube, on any host. It shows one message at a time, in a page of its own or in the preview frame of the list, so a
 * thread here is one message; whether it was answered, the server says.
 */
import type { Message, Person, Side } from '../core/types.ts';
import { findAll, findAllVisible, findFirst } from '../dom/find.ts';
import { press } from '../dom/press.ts';
import { readText } from '../dom/read-text.ts';
import { attributeOf, documentValue, hasMatch, selectAll, selectFirst, textContentOf } from '../dom/unclobbered.ts';
import { parseAddress, parsePerson } from './person.ts';
import { envHas, envIdentities, envText, isSentFolder, readRoundcubeEnv } from './roundcube-env.ts';
import type { Page, Row, Screen, Site } from './site.ts';

const spots = {
  subject: { selectors: ['#message-header h2.subject', '#message-header .subject', 'h2.subject'], screens: ['thread'] },
  sender: {
    selectors: [
      'td.header.from a.rcmContactAddress[title]',
      '#message-header .header-summary a.rcmContactAddress[title]',
      '#message-header a.rcmContactAddress[title]',
      '#messageheader .from .rcmContactAddress[title]', // skins before Elastic
    ],
    screens: [], // the env tells it too, and a mail may have none
  },
  date: { selectors: ['#message-header .header-summary .text-nowrap', 'td.header.date'], screens: ['thread'] },
  body: { selectors: ['#messagebody'], screens: ['thread'] },
  part: {
    selectors: ['#messagebody > .message-part, #messagebody > .message-htmlpart', '#messagebody'],
    screens: ['thread'],
  },
  reply: { selectors: ['#toolbar-menu a.reply', '#mailtoolbar a.reply', '#messagetoolbar a.reply'], screens: [] },
  list: { selectors: ['table#messagelist', 'table.messagelist'], screens: ['list'] },
  row: { selectors: ['#messagelist tr.message[id^="rcmrow"]', 'tr.message[id^="rcmrow"]'], screens: [] },
  rowSubject: { selectors: ['td.subject a[href*="_uid="]', 'a[href*="_uid="]'], screens: [] },
  rowSender: { selectors: ['.fromto .rcmContactAddress[title]', '.rcmContactAddress[title]'], screens: [] },
  rowMark: { selectors: ['td.subject > .subject', 'td.subject'], screens: [] },
  editor: {
    selectors: ['iframe#composebody_ifr', 'textarea#composebody', 'textarea[name="_message"]'], // TinyMCE, else plain
    screens: ['compose'],
  },
  composeBody: { selectors: ['#composebodycontainer'], screens: [] },
  // a copy for small screens stands beside the button
  send: {
    selectors: ['#layout-content button.send, #layout-content a.send', 'button.send, a.send'],
    screens: [],
  },
  username: { selectors: ['.header-title.username', '.username'], screens: [] },
} as const satisfies Site['spots'];

export const roundcube: Site = {
  id: 'roundcube',
  label: 'Roundcube',
  matches: [],
  isMadeBy: (document) =>
    hasMatch(documentValue(document, 'body'), '.task-mail') && envText(readRoundcubeEnv(document), 'task') === 'mail',
  allFrames: true,
  spots,
  screenAt,
  accountOf: ({ document }) => envText(readRoundcubeEnv(document), 'user_id'), // the reply page does not have the login name
  ownAddresses,

  readThread(page) {
    const { document } = page;
    const id = threadId(page);
    const subject = findFirst(document, spots.subject.selectors);
    const body = findFirst(document, spots.body.selectors);
    if (!id || !body || screenAt(page) !== 'thread') return null;
    const from = readSender(document);
    const date = findFirst(document, spots.date.selectors);
    const message: Message = {
      id,
      from,
      date: date ? textContentOf(date).trim() : '',
      side: sideOf(page, from),
      text: readBody(document),
    };
    return { id, subject: subject ? readText(subject, { skip: ['.voice', 'a'] }) : '', messages: [message] };
  },

  isAnswered: ({ document }) => envHas(readRoundcubeEnv(document), 'message_flags', 'answered'),

  readRows: (page) =>
    screenAt(page) === 'list'
      ? findAll(page.document, spots.row.selectors).flatMap((row) => readRow(row, page.url) ?? [])
      : [],

  composeBox,

  composeThreadId({ document, url }) {
    const env = readRoundcubeEnv(document);
    if (envText(env, 'action') !== 'compose' || envText(env, 'compose_mode') !== 'reply') return '';
    // The server moves the reply to an address without the message's number; where the reader came from still has it.
    const from = parseUrl(documentValue(document, 'referrer'), url);
    if (from?.origin !== url.origin) return '';
    return threadIdIn(from.searchParams, envText(env, 'mailbox'));
  },

  draftPlace(page) {
    const editor = screenAt(page) === 'compose' ? findFirst(page.document, spots.composeBody.selectors) : null;
    return editor?.parentElement ? { parent: editor.parentElement, before: editor.nextElementSibling } : null;
  },

  sending: (page) =>
    screenAt(page) === 'compose' ? { buttons: findAll(page.document, spots.send.selectors), keyArea: null } : null,

  openReply,

  panelPlace(page) {
    const body = findFirst(page.document, spots.body.selectors);
    if (!body?.parentElement || screenAt(page) !== 'thread' || sideOf(page, readSender(page.document)) === 'own')
      return null;
    return { parent: body.parentElement, before: body };
  },
};

function screenAt({ document }: Page): Screen {
  const body = documentValue(document, 'body');
  if (!hasMatch(body, '.task-mail')) return 'other';
  if (hasMatch(body, '.action-show,.action-preview')) return 'thread';
  if (hasMatch(body, '.action-compose')) return 'compose';
  return hasMatch(body, '.action-none,.action-list') ? 'list' : 'other';
}

/** `folder/number`, which the server never gives twice. */
function threadIdIn(params: URLSearchParams, folder: string): string {
  const uid = params.get('_uid') ?? '';
  return /^\d{1,20}$/.test(uid) ? `${params.get('_mbox') || folder}/${uid}` : '';
}

/** `URL.parse` is not in Node 20. */
const parseUrl = (text: string, base: URL): URL | null => (URL.canParse(text, base) ? new URL(text, base) : null);

function threadId({ document, url }: Page): string {
  const env = readRoundcubeEnv(document);
  const uid = envText(env, 'uid');
  return /^\d{1,20}$/.test(uid)
    ? `${envText(env, 'mailbox')}/${uid}`
    : threadIdIn(url.searchParams, envText(env, 'mailbox'));
}

/** The login name where that is an address, else the addresses that mail on this page came to under that name. */
function ownAddresses({ document }: Page): string[] {
  const env = readRoundcubeEnv(document);
  const shown = findFirst(document, spots.username.selectors);
  const login = (envText(env, 'username') || (shown ? textContentOf(shown) : '')).trim().toLowerCase();
  const address = parseAddress(login);
  const received = selectAll(document, 'td.header.to .rcmContactAddress,td.header.cc .rcmContactAddress')
    .map((one) => parseAddress(attributeOf(one, 'title')))
    .filter((one) => !address && login !== '' && one.startsWith(`${login}@`));
  return [...new Set([address, ...envIdentities(env), ...received].filter(Boolean))];
}

function readSender(document: Document): Person {
  const told = parsePerson(envText(readRoundcubeEnv(document), 'sender'));
  if (told.address) return told;
  const shown = findFirst(document, spots.sender.selectors);
  return shown ? { name: textContentOf(shown).trim(), address: parseAddress(attributeOf(shown, 'title')) } : told;
}

function sideOf(page: Page, { address }: Person): Side {
  const env = readRoundcubeEnv(page.document);
  const own = ownAddresses(page);
  if (isSentFolder(env, envText(env, 'mailbox')) || (address && own.includes(address))) return 'own';
  return address && own.length > 0 ? 'client' : 'unknown';
}

/** In plain parts every blockquote was a `>` and `.sig` stands below two dashes; in HTML parts a blockquote may be anything. */
function readBody(document: Document): string {
  return findAll(document, spots.part.selectors)
    .map((part) => readText(part, hasMatch(part, '.message-part') ? { cut: ['blockquote', '.sig'] } : {}))
    .filter(Boolean)
    .join('\n\n');
}

function readRow(row: Element, base: URL): Row | null {
  const link = findFirst(row, spots.rowSubject.selectors);
  const markPlace = findFirst(row, spots.rowMark.selectors);
  const target = link && parseUrl(attributeOf(link, 'href'), base);
  const id = target ? threadIdIn(target.searchParams, '') : '';
  if (!link || !markPlace || !id) return null;
  const sender = findFirst(row, spots.rowSender.selectors);
  return {
    id,
    element: row,
    markPlace,
    from: sender
      ? { name: textContentOf(sender).trim(), address: parseAddress(attributeOf(sender, 'title')) }
      : { name: '', address: '' },
    subject: textContentOf(link).trim(),
    unread: hasMatch(row, '.unread'),
    answered: selectFirst(row, '.msgicon.replied') !== null,
  };
}

/** The plain field, or the body in TinyMCE's frame, which has this page's origin. */
function composeBox(page: Page): Element | null {
  if (screenAt(page) !== 'compose') return null;
  for (const box of findAllVisible(page.document, spots.editor.selectors)) {
    const inner = hasMatch(box, 'iframe') ? (box as HTMLIFrameElement).contentDocument : null;
    const editor = inner ? selectFirst(inner, 'body[contenteditable="true"]') : box;
    if (editor && !hasMatch(editor, 'iframe')) return editor;
  }
  return null;
}

/**
 * On a message's own page its button is pressed. In the preview frame the button is the list's, and the reply page could
 * not tell whose reply it is; so a link in the frame leads there. It must be a link: a location set by an extension has
 * no referrer in Firefox.
 */
function openReply({ document, url }: Page): boolean {
  const button = findAllVisible(document, spots.reply.selectors).find((one) => !hasMatch(one, '.disabled'));
  if (button) {
    press(button);
    return true;
  }
  const env = readRoundcubeEnv(document);
  const uid = envText(env, 'uid');
  if (!uid) return false;
  const query = { _task: 'mail', _action: 'compose', _mbox: envText(env, 'mailbox'), _reply_uid: uid };
  const link = documentValue(document, 'createElement')('a');
  link.setAttribute('data-tact', '');
  link.href = `${url.pathname}?${new URLSearchParams(query)}`;
  link.target = '_top';
  documentValue(document, 'body').append(link);
  link.click();
  link.remove();
  return true;
}
