import { replyBox } from './compose.js';
import { avatar, element, freshId, mailNodes, shownDates } from './element.js';

const isQuote = (part) =>
  typeof part === 'object' &&
  ((part.attributes?.class ?? '').includes('gmail_quote') || part.attributes?.id === 'divRplyFwdMsg');
const isGap = (part) => typeof part === 'object' && (part.tag === 'br' || part.tag === 'hr');

/** Wraps what a quote repeats from the conversation, as Gmail does. */
function markRepeated(node) {
  for (const quote of node.querySelectorAll('blockquote')) {
    if (quote.firstElementChild?.classList.contains('im')) continue;
    quote.append(element('div', { class: 'im' }, ...quote.childNodes));
  }
}

/** The body: the writer's words, and behind three dots what is quoted below them. */
function body(mail) {
  const prefix = BigInt.asUintN(62, BigInt(`0x${mail.legacyId}`)).toString();
  let cut = mail.body.findIndex(isQuote);
  if (cut === -1) cut = mail.body.length;
  while (cut > 0 && isGap(mail.body[cut - 1]) && cut < mail.body.length) cut -= 1;
  const words = mailNodes(mail.body.slice(0, cut), prefix);
  // Gmail marks own words that it has seen before as repeated: text inside .im is not always history.
  const content = mail.mine ? [element('div', { class: 'im' }, ...words)] : words;
  if (cut < mail.body.length) {
    const quoted = element(
      'div',
      { class: 'adL', style: 'display: none;' },
      ...mailNodes(mail.body.slice(cut), prefix),
    );
    markRepeated(quoted);
    const toggle = () => {
      const closed = quoted.style.display === 'none';
      quoted.style.display = closed ? '' : 'none';
      dots.setAttribute('aria-expanded', String(closed));
    };
    const dots = element(
      'div',
      {
        class: 'ajR',
        role: 'button',
        tabindex: '0',
        'aria-label': 'Show trimmed content',
        'aria-expanded': 'false',
        click: toggle,
      },
      element('span', { class: 'ajT' }, '•••'),
    );
    content.push(element('div', { class: 'yj6qo ajU' }, dots), quoted);
  } else {
    content.push(element('div', { class: 'yj6qo' }));
  }
  return element(
    'div',
    { class: 'ii gt', id: freshId() },
    element('div', { class: 'a3s aiL', id: freshId() }, ...content),
  );
}

function header(mail, owner, reply) {
  const dates = shownDates(mail.at);
  const recipient = { email: mail.to.address, name: mail.to.address === owner.address ? 'me' : mail.to.name };
  const sender = {
    class: 'gD',
    email: mail.from.address,
    name: mail.from.name,
    'data-hovercard-id': mail.from.address,
  };
  const button = {
    class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
    role: 'button',
    tabindex: '0',
    'aria-label': 'Reply',
    click: reply,
  };
  const people = element(
    'h3',
    { class: 'iw' },
    element(
      'span',
      { class: 'qu', translate: 'no' },
      element('span', sender, element('span', {}, mail.from.name)),
      ' ',
    ),
    element('span', { class: 'go' }, `<${mail.from.address}>`),
    ...(mail.automatic === 'list' ? [' ', element('span', { class: 'Ca', tabindex: '0' }, 'Unsubscribe')] : []),
  );
  const first = element(
    'tr',
    { class: 'acZ' },
    element('td', { class: 'gF gK' }, people),
    element(
      'td',
      { class: 'gH' },
      element(
        'div',
        { class: 'gK' },
        element('span', { class: 'g3', id: freshId(), title: dates.header, alt: dates.header }, dates.short),
      ),
    ),
    element('td', { class: 'gH acX' }, element('div', button, '↩')),
  );
  const second = element(
    'tr',
    { class: 'acZ xD' },
    element(
      'td',
      { colspan: '3' },
      element(
        'div',
        { class: 'iw ajw' },
        element(
          'span',
          { class: 'hb' },
          'to ',
          element('span', { class: 'g2', dir: 'ltr', ...recipient }, recipient.name),
        ),
      ),
    ),
  );
  return element('table', { class: 'cf gJ', cellpadding: '0' }, element('tbody', {}, first, second));
}

/** One message of the conversation; a collapsed one gets its body when it is first opened. */
function listItem(mail, owner, open, reply) {
  const snippet = element('div', { class: 'iA g6' }, mail.words.replace(/\n+/g, ' ').slice(0, 140));
  const top = element('div', { class: 'gE iv gt' }, header(mail, owner, reply), snippet);
  const inner = element('div', { class: 'gs' }, top);
  const message = element(
    'div',
    { class: 'adn ads', 'data-message-id': mail.id, 'data-legacy-message-id': mail.legacyId },
    element('div', { class: 'aju' }, avatar(mail.from)),
    inner,
  );
  const item = element(
    'div',
    { role: 'listitem', tabindex: '-1' },
    element('div', { class: 'Bk' }, element('div', { class: 'G3 G2' }, message)),
  );
  const setOpen = (isOpen) => {
    item.className = isOpen ? 'h7 ie nH oy8Mbf' : 'kv';
    item.setAttribute('aria-expanded', String(isOpen));
    if (isOpen && inner.querySelector('.ii.gt') === null) {
      inner.append(element('div', { id: freshId(), tabindex: '-1' }), body(mail), element('div', { class: 'hi' }));
    }
  };
  top.addEventListener('click', (event) => {
    if (event.target.closest('[role=button], a') === null) setOpen(item.className === 'kv');
  });
  setOpen(open);
  return item;
}

/**
 * One conversation's pane. The subject is there at once, the messages a moment later, as in Gmail. `pane.reply()` opens
 * the reply box; `owner` is the account's person.
 */
export function conversationPane(thread, owner, onSent) {
  const list = element('div', { class: 'nH', role: 'list' });
  const place = element('div', { class: 'nH' });
  const replyButton = element('span', { class: 'ams bkH', role: 'link', tabindex: '0', click: () => reply() }, 'Reply');
  const bar = element('div', { class: 'amn' }, replyButton);

  function reply() {
    if (place.querySelector('.ip.adB') !== null) return;
    bar.style.display = 'none';
    const box = replyBox(thread, {
      sent(changed) {
        thread = changed;
        const item = listItem(thread.mails.at(-1), owner, true, reply);
        const message = item.querySelector('.adn');
        const legacyId = message.getAttribute('data-legacy-message-id');
        // Gmail knows the legacy id of an own mail only after the server has answered.
        message.removeAttribute('data-legacy-message-id');
        setTimeout(() => message.setAttribute('data-legacy-message-id', legacyId), 300);
        list.append(item);
        onSent(changed);
      },
      closed() {
        place.replaceChildren();
        bar.style.display = '';
      },
    });
    place.append(box);
  }

  const subject = element(
    'h2',
    {
      class: 'hP',
      tabindex: '-1',
      'data-thread-perm-id': thread.id.slice(1),
      'data-legacy-thread-id': thread.legacyId,
    },
    thread.subject,
  );
  const root = element(
    'div',
    { class: 'a98 iY' },
    element('div', { class: 'nH' }, element('div', { class: 'ha' }, subject)),
    element('div', { class: 'nH aHU' }, element('div', { class: 'nH hx' }, list)),
    element('div', { class: 'nH' }, bar),
    place,
  );
  setTimeout(() => {
    const last = thread.mails.at(-1);
    list.append(...thread.mails.map((mail) => listItem(mail, owner, mail === last, reply)));
  }, 30);
  const pane = element('div', { class: 'nH', role: 'main' }, element('div', { class: 'nH g id' }, root));
  return { pane, reply };
}
