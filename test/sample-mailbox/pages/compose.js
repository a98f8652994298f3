import { element, freshId, linesOf, mailNodes, markupOf } from './element.js';

const hidden = (name, value) => element('input', { type: 'hidden', name, value });

function editor() {
  return element('div', {
    id: freshId(),
    class: 'Am Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': 'Message Body',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
  });
}

/** What stands in the editor above the quote, and the quote itself, line by line as they are seen. */
function shownText(editable) {
  const parts = [...editable.childNodes];
  const quote = parts.findIndex((node) => node instanceof Element && node.classList.contains('gmail_quote'));
  const words = quote === -1 ? parts : parts.slice(0, quote);
  return { text: linesOf(words).trimEnd(), quote: quote === -1 ? '' : linesOf(parts.slice(quote)).trimEnd() };
}

async function post(mail) {
  const answer = await fetch('send', { method: 'POST', body: JSON.stringify(mail) });
  if (!answer.ok) throw new Error(`The mail was not sent: ${await answer.text()}`);
  return answer.json();
}

/** The editor with its hidden inputs and buttons; `describe()` gives what the fields say when Send is pressed. */
function composeRoot({ inputs, fields, editable, describe, sent, closed }) {
  const status = element('div', { class: 'aDh', role: 'status' });
  const draft = inputs.find((input) => input.name === 'draft');
  editable.addEventListener('input', () => {
    if (draft.value === 'undefined') draft.value = `#msg-a:r${Date.now()}`;
    status.textContent = 'Draft saved';
  });
  let sending = false;
  async function send() {
    if (sending) return;
    sending = true;
    try {
      const thread = await post({ ...describe(), ...shownText(editable), body: markupOf(editable) });
      closed();
      sent(thread);
    } catch (error) {
      sending = false;
      status.textContent = error.message;
    }
  }
  editable.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  });
  const button = {
    class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
    role: 'button',
    tabindex: '1',
    'aria-label': 'Send (Ctrl-Enter)',
    click: send,
  };
  const discard = { class: 'og T-I-J3', role: 'button', tabindex: '1', 'aria-label': 'Discard draft', click: closed };
  return element(
    'div',
    { class: 'M9' },
    element('form', { class: 'bAs', submit: (event) => event.preventDefault() }, ...inputs),
    ...fields,
    element('div', { class: 'Ar Au' }, element('div', { class: 'Ap' }, editable)),
    element(
      'div',
      { class: 'aDg' },
      element(
        'div',
        { class: 'aDj' },
        element(
          'table',
          { class: 'IZ' },
          element(
            'tbody',
            {},
            element(
              'tr',
              {},
              element('td', { class: 'gU Up' }, element('div', { class: 'dC' }, element('div', button, 'Send'))),
            ),
          ),
        ),
        status,
        element('div', discard, 'Discard'),
      ),
    ),
  );
}

/** The inline reply below a conversation: an empty line for the caret, and the last mail quoted under it. */
export function replyBox(thread, { sent, closed }) {
  const last = thread.mails.at(-1);
  const to = last.mine ? last.to : last.from;
  const subject = thread.subject.startsWith('Re: ') ? thread.subject : `Re: ${thread.subject}`;
  const editable = editor();
  const firstLine = element('div', { dir: 'ltr' }, element('br'));
  const quote = mailNodes([thread.replyQuote], `reply${last.legacyId}`);
  const recipient = element('div', { role: 'option', 'data-hovercard-id': to.address, 'data-name': to.name }, to.name);
  const root = composeRoot({
    inputs: [
      hidden('composeid', freshId()),
      hidden('draft', 'undefined'),
      hidden('rm', last.id),
      hidden('lts', thread.legacyId),
      hidden('subjectbox', subject),
    ],
    fields: [element('div', { class: 'GS' }, '↩ ', element('div', { class: 'anm' }, recipient))],
    editable,
    describe: () => ({ threadId: thread.legacyId, to, subject }),
    sent,
    closed,
  });
  // Gmail fills and focuses the editor a moment after the box is there: what is written before that goes wrong.
  setTimeout(() => {
    editable.append(firstLine, element('br'), ...quote);
    editable.focus();
    getSelection().collapse(firstLine, 0);
    box.scrollIntoView({ block: 'nearest' });
  }, 60);
  const box = element('div', { class: 'ip adB' }, element('div', { class: 'aoP HM' }, root));
  return box;
}

/** A new mail in a window at the bottom right. */
export function composeDialog({ sent, closed }) {
  const editable = editor();
  const to = element('input', {
    class: 'agP aFw',
    name: 'to',
    type: 'email',
    tabindex: '1',
    placeholder: 'To',
    'aria-label': 'To recipients',
  });
  const subject = element('input', {
    class: 'aoT',
    name: 'subjectbox',
    tabindex: '1',
    placeholder: 'Subject',
    'aria-label': 'Subject',
  });
  const root = composeRoot({
    inputs: [
      hidden('composeid', freshId()),
      hidden('draft', 'undefined'),
      hidden('rm', 'undefined'),
      hidden('lts', ''),
    ],
    fields: [to, subject],
    editable,
    describe: () => ({
      threadId: null,
      to: { name: to.value, address: to.value },
      subject: subject.value || '(no subject)',
    }),
    sent,
    closed,
  });
  const title = element(
    'div',
    { class: 'Hp' },
    element('h2', { class: 'a3E' }, 'New Message'),
    element('button', { class: 'Ha', 'aria-label': 'Close', click: closed }, '×'),
  );
  setTimeout(() => to.focus(), 30);
  return element('div', { class: 'nH nn', role: 'dialog', 'aria-label': 'New Message' }, title, root);
}
