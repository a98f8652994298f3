import { element, freshId, shownDates } from './element.js';

/** The people of a conversation as a list row names them: the newest mail's writer in bold while unread. */
function senders(thread, folder, unread) {
  const last = thread.mails.at(-1);
  if (folder === 'sent') {
    return ['To: ', element('span', { class: 'yP', email: last.to.address, name: last.to.name }, last.to.name)];
  }
  const shown = new Map();
  for (const mail of thread.mails) shown.set(mail.from.address, mail);
  const names = [...shown.values()].flatMap((mail, index) => [
    ...(index === 0 ? [] : [', ']),
    element(
      'span',
      {
        class: unread && mail === last ? 'zF' : 'yP',
        email: mail.from.address,
        name: mail.mine ? 'me' : mail.from.name,
      },
      mail.mine ? 'me' : mail.from.name,
    ),
  ]);
  const count = thread.mails.length;
  return [
    element('span', { class: 'bA4' }, ...names),
    ...(count > 1 ? [element('span', { class: 'bx0' }, ` ${count}`)] : []),
  ];
}

function row(thread, folder, unread, open) {
  const last = thread.mails.at(-1);
  const dates = shownDates(last.at);
  const ids = {
    'data-thread-id': thread.id,
    'data-legacy-thread-id': thread.legacyId,
    'data-legacy-last-message-id': last.legacyId,
  };
  const subject = element('span', { class: unread ? 'bqe' : null, ...ids }, thread.subject);
  return element(
    'tr',
    { class: `zA ${unread ? 'zE' : 'yO'}`, id: freshId(), role: 'row', tabindex: '-1', click: open },
    element('td', { class: 'PF xY' }),
    element(
      'td',
      { class: 'oZ-x3 xY' },
      element('div', { class: 'oZ-jc T-Jo', role: 'checkbox', 'aria-checked': 'false', tabindex: '-1' }),
    ),
    element('td', { class: 'yX xY' }, element('div', { class: 'yW' }, ...senders(thread, folder, unread))),
    element(
      'td',
      { class: 'xY a4W', tabindex: '-1' },
      element(
        'div',
        { class: 'xS', role: 'link' },
        element(
          'div',
          { class: 'xT' },
          element('div', { class: 'y6' }, element('span', { class: 'bog' }, subject)),
          element('span', { class: 'y2' }, ` - ${last.words.replace(/\n+/g, ' ').slice(0, 160)}`),
        ),
      ),
    ),
    element('td', { class: 'yf xY' }),
    element(
      'td',
      { class: 'xW xY' },
      element('span', { title: dates.full, 'aria-label': dates.full }, element('span', {}, dates.short)),
    ),
  );
}

/** One folder's list, built anew on every visit, as Gmail replaces its rows. */
export function listPane(folder, threads, isUnread, open) {
  const rows = threads.map((thread) => row(thread, folder, isUnread(thread), () => open(thread)));
  const table = element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, ...rows));
  const empty = element('div', { class: 'empty' }, 'Nothing here. Mails that you send appear in Sent.');
  const body = rows.length === 0 ? empty : table;
  return element(
    'div',
    { class: 'nH', role: 'main' },
    element('div', { class: 'ae4 UI', gh: 'tl' }, element('div', { class: 'Cp' }, element('div', {}, body))),
  );
}
