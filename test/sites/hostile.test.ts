import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/sites/describe-page.ts';
import type { Page } from '../../src/sites/site.ts';
import { openPage } from './pages.ts';

/** A message of each site with a body put in; `words` are the last client message's own. */
const MAILS: [string, (body: string, sender?: string) => Page][] = [
  [
    'gmail',
    (body, sender = 'Mallory') =>
      openPage(
        `<title>x - me@own.example - Gmail</title><body><div role="main"><h2 class="hP" data-legacy-thread-id="1926f0c3d5a90001">Hi</h2>
        <div role="list"><div class="h7" role="listitem"><div class="adn ads" data-legacy-message-id="1926f0c3d5a90001">
        <table><tr><td class="gF"><span class="gD" email="mallory@evil.example" name="${sender}"></span></td></tr></table><span class="g3">now</span>
        <div class="ii gt"><div class="a3s">${body}</div></div></div></div></div></div></body>`,
        'https://mail.google.com/mail/u/0/#inbox/FMfcgzQWVnmxBLKTRPQSDFGHJZXCVBNM',
      ),
  ],
  [
    'roundcube',
    (body, sender = 'Mallory') =>
      openPage(
        `<body class="task-mail action-show"><script>rcmail.set_env(${JSON.stringify({
          task: 'mail',
          action: 'show',
          user_id: 'u',
          uid: '1',
          mailbox: 'INBOX',
          username: 'me@own.example',
          sender: `${sender} <mallory@evil.example>`,
        }).replace(
          /</g,
          '\\u003C',
        )})</script><div id="message-header"><h2 class="subject">Hi</h2><span class="header-summary"><span class="text-nowrap">now</span></span></div>
        <div id="messagebody"><div class="message-htmlpart"><div class="rcmBody">${body}</div></div></div></body>`,
        'https://any.example/?_task=mail&_action=show',
      ),
  ],
  [
    'rt',
    (body, sender = 'Mallory') =>
      openPage(
        `<body id="comp-Ticket-Display"><div id="header"><h1>#7: Hi</h1></div><a id="preferences" href="/User/Summary.html?id=28"><span class="current-user">me</span></a>
        <div class="transaction message" data-transaction-id="9"><div class="metadata"><span class="description">
        <span class="user" data-user-id="34"><a>${sender} &lt;mallory@evil.example&gt;</a></span></span></div>
        <div class="content"><div class="messagebody"><div class="message-stanza">${body}</div></div></div></div></body>`,
        'https://any.example/Ticket/Display.html?id=7',
      ),
  ],
];

const read = (page: Page) => describePage(page.document, page.url).thread?.messages[0];

/** jsdom does not let named fields shadow a form's properties as browsers do, so the test does it, but for those that jsdom needs itself. */
function shadow(target: object, names: string[], by: Element): void {
  for (const name of names) Object.defineProperty(target, name, { value: by, configurable: true });
}

describe.each(MAILS)('a hostile mail in %s', (_site, mail) => {
  it('cannot hide behind a form whose fields are named like the parts of a node', () => {
    const page = mail('<form id="f"><input id="i"><p>We leave you if this is not solved today.</p></form>');
    const input = page.document.getElementById('i') as Element;
    shadow(
      page.document.getElementById('f') as Element,
      'firstChild nextSibling childNodes children textContent attributes matches closest getAttribute querySelectorAll contains'.split(
        ' ',
      ),
      input,
    );
    expect(read(page)?.text).toBe('We leave you if this is not solved today.');
  });

  it('cannot shadow the document with named images', () => {
    const page = mail('<img id="i"><p>Please call me back as soon as you can.</p>');
    shadow(
      page.document,
      'querySelector querySelectorAll body title activeElement referrer createElement'.split(' '),
      page.document.getElementById('i') as Element,
    );
    expect(read(page)?.text).toBe('Please call me back as soon as you can.');
  });

  it('keeps a name with placeholders as it is', () => {
    expect(read(mail('Hello there, this is the message.', '{{ name }} {% raw %}'))?.from.name).toBe(
      '{{ name }} {% raw %}',
    );
  });

  it('runs and reads no script', () => {
    const page = mail(
      '<script>document.title = "hit"</script><img src="x" onerror="document.title = 1">Only these words are read.',
    );
    expect(read(page)?.text).toBe('Only these words are read.');
    expect(page.document.title).not.toBe('hit');
  });

  it.each([
    ['empty', ''],
    ['blank', '&nbsp;<br> \n<div></div>'],
    ['only a picture', '<img src="x" alt="Spring sale">'],
  ])('has no words when it is %s', (_, body) => expect(read(mail(body))?.text).toBe(''));

  it('is cut at 200,000 characters when it is 5 MB long', () => {
    const page = mail('<p id="p"></p>');
    page.document.getElementById('p')?.append('five bytes '.repeat(460_000));
    const text = read(page)?.text ?? '';
    expect(text.length).toBeGreaterThan(190_000);
    expect(text.length).toBeLessThanOrEqual(200_000);
    expect(text.startsWith('five bytes five bytes')).toBe(true);
  });

  it('is read to the bottom when it is nested deep', () => {
    const page = mail(`${'<div>'.repeat(400)}These words are at the bottom of it.${'</div>'.repeat(400)}`);
    expect(read(page)?.text).toBe('These words are at the bottom of it.');
  });

  it('may imitate our own elements, which are never read', () => {
    expect(read(mail('Words of the mail, as they were sent.<div data-tact>Angry</div>'))?.text).toBe(
      'Words of the mail, as they were sent.',
    );
  });
});
