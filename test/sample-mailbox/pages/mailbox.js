/** The sample webmail: Gmail's page structure and habits, on invented mails. */
import { composeDialog } from './compose.js';
import { conversationPane } from './conversation.js';
import { avatar, element } from './element.js';
import { listPane } from './list.js';

const { account, threads: loaded } = await (await fetch('data.json')).json();
let threads = loaded;
const read = new Set();
const trashed = new Set();
/** Conversations that were opened stay mounted, hidden, as in Gmail. */
const opened = new Map();
let listCursor = 0;

const views = element('div', { class: 'nH' });
const dialogs = element('div', { class: 'no' });
const toast = element('div', { class: 'vh', role: 'alert' });
const folders = ['inbox', 'sent'].map((folder) =>
  element('a', { class: 'J-Ke n0', href: `#${folder}`, 'data-folder': folder }, folder === 'inbox' ? 'Inbox' : 'Sent'),
);

document.body.append(
  element(
    'header',
    { class: 'gb' },
    element('div', { class: 'logo' }, 'Sample mailbox'),
    element(
      'div',
      { class: 'gb_note' },
      'Served from this computer. The people and firms are invented, and nothing is sent anywhere.',
    ),
    element(
      'a',
      { class: 'gb_B', href: '#inbox', 'aria-label': `Google Account: ${account.name} \n(${account.address})` },
      avatar(account),
    ),
  ),
  element(
    'div',
    { class: 'columns' },
    element(
      'nav',
      { class: 'aeN' },
      element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', click: () => compose() }, 'Compose'),
      ...folders,
    ),
    element('div', { class: 'aeF' }, views),
  ),
  element('div', { class: 'dw' }, element('div', { class: 'nH' }, element('div', { class: 'nH' }, dialogs))),
  toast,
);

const isUnread = (thread) => !thread.mails.at(-1).mine && !read.has(thread.token);
const inFolder = (folder) =>
  threads.filter((thread) => {
    if (trashed.has(thread.token)) return false;
    return thread.mails.some((mail) => mail.mine === (folder === 'sent'));
  });

/** What the address says: a folder, and perhaps one of its conversations. */
function place() {
  const [folder, token] = location.hash.slice(1).split('/');
  const known = folder === 'sent' ? 'sent' : 'inbox';
  return { folder: known, thread: threads.find((thread) => thread.token === token) ?? null };
}

const go = (folder, thread = null) => {
  location.hash = thread === null ? `#${folder}` : `#${folder}/${thread.token}`;
};

let toastTimer;
function say(text, undo = null) {
  toast.replaceChildren(text, ...(undo === null ? [] : [element('button', { click: undo }, 'Undo')]));
  toast.classList.add('shown');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => toast.classList.remove('shown'), 6000);
}

function keepSent(changed) {
  threads = [changed, ...threads.filter((thread) => thread.token !== changed.token)];
  say('Message sent');
}

function openConversation(thread) {
  const known = opened.get(thread.token);
  if (known !== undefined) return known;
  const made = conversationPane(thread, account, keepSent);
  opened.set(thread.token, made);
  views.append(made.pane);
  return made;
}

function show() {
  const { folder, thread } = place();
  for (const pane of views.children) pane.style.display = 'none';
  for (const link of folders) link.classList.toggle('nZ', link.dataset.folder === folder);
  if (thread === null) {
    views.querySelector('[gh=tl]')?.parentElement.remove();
    const pane = listPane(folder, inFolder(folder), isUnread, (one) => go(folder, one));
    views.prepend(pane);
    markCursor();
    const unread = inFolder('inbox').filter(isUnread).length;
    const name = folder === 'inbox' ? `Inbox${unread > 0 ? ` (${unread})` : ''}` : 'Sent Mail';
    document.title = `${name} - ${account.address} - Gmail`;
  } else {
    read.add(thread.token);
    listCursor = Math.max(0, inFolder(folder).indexOf(thread));
    openConversation(thread).pane.style.display = '';
    document.title = `${thread.subject} - ${account.address} - Gmail`;
  }
}

function markCursor() {
  for (const [index, row] of views.querySelectorAll('[gh=tl] tr.zA').entries())
    row.classList.toggle('btb', index === listCursor);
}

function compose() {
  const dialog = composeDialog({ sent: keepSent, closed: () => dialog.remove() });
  dialogs.append(dialog);
}

function trash(thread) {
  trashed.add(thread.token);
  go(place().folder);
  show();
  say('Conversation moved to Trash.', () => {
    trashed.delete(thread.token);
    show();
  });
}

/** Single-key shortcuts as Gmail's: every one has an effect that can be seen, so that a leaked key shows. */
function shortcut(key) {
  const { folder, thread } = place();
  const list = inFolder(folder);
  const selected = thread ?? list[listCursor];
  const step = key === 'j' ? 1 : -1;
  switch (key) {
    case 'c':
      return compose();
    case 'u':
      return go(folder);
    case 'r':
      return thread && openConversation(thread).reply();
    case '#':
      return selected && trash(selected);
    case 'o':
    case 'Enter':
      return thread === null && selected && go(folder, selected);
    case 'j':
    case 'k': {
      listCursor = Math.min(list.length - 1, Math.max(0, listCursor + step));
      return thread === null ? markCursor() : go(folder, list[listCursor]);
    }
  }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, button, a, [contenteditable=true], [role=button]') !== null)
    return;
  if (!['c', 'u', 'r', '#', 'o', 'Enter', 'j', 'k'].includes(event.key)) return;
  event.preventDefault();
  shortcut(event.key);
});
addEventListener('hashchange', show);
show();
