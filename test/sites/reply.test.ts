import { describe, expect, it } from 'vitest';
import { findSite } from '../../src/sites/index.ts';
import type { Page } from '../../src/sites/site.ts';
import { FIXTURES, openPage } from './pages.ts';

const open = (name: string): Page => {
  const fixture = FIXTURES.find((one) => one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return fixture.open();
};

/** Opens the reply and tells what was clicked: the class or the address of the thing. */
function openReply(page: Page): { opened: boolean; clicked: string[] } {
  const clicked: string[] = [];
  page.document.addEventListener('click', (event) => {
    event.preventDefault();
    const target = event.target as Element;
    clicked.push(target.getAttribute('href')?.replace(/^#$/, '') || target.className);
  });
  const opened = findSite(page.url, page.document)?.openReply?.(page) ?? false;
  return { opened, clicked };
}

describe('opening a reply', () => {
  it.each([
    ['gmail/thread--2026-11.html', ['ams bkH']],
    ['gmail/thread-title-account--2026-11.html', ['aaq']],
    ['roundcube/show-html--1.6.5.html', ['reply']],
    // Of the newest message that is the client's, not of ours below it.
    ['rt/ticket-newest-first--5.0.html', ['Update.html?id=7&QuoteTransaction=140&Action=Respond']],
    ['rt/ticket-no-mail-records--5.0.html', ['Update.html?id=7&QuoteTransaction=130&Action=Respond']],
    // The frame has no button of its own; a link from it leaves the message's number to the reply page.
    ['roundcube/preview-plain--1.6.5.html', ['/?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=41']],
  ])('%s: presses %s, once', (name, expected) => {
    expect(openReply(open(name))).toEqual({ opened: true, clicked: expected });
  });

  it.each([
    'gmail/changed--2026-11.html',
    'gmail/list--2026-11.html',
    'roundcube/list--1.6.5.html',
    'rt/ticket-before-history--5.0.html',
  ])('%s: there is no way to, and nothing is pressed', (name) =>
    expect(openReply(open(name))).toEqual({ opened: false, clicked: [] }),
  );

  it('leaves the page as it was', () => {
    const page = open('roundcube/preview-plain--1.6.5.html');
    const before = page.document.documentElement.outerHTML;
    openReply(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

describe('the reply box', () => {
  it('is the one that has the focus', () => {
    const page = open('gmail/reply-open--2026-11.html');
    const box = page.document.querySelector<HTMLElement>('.dw [g_editable]');
    box?.setAttribute('tabindex', '0');
    box?.focus();
    const site = findSite(page.url, page.document);
    expect(site?.composeBox(page)).toBe(box);
    expect(site?.composeThreadId?.(page)).toBe('');
  });

  it.each([
    ['another host', 'https://evil.example/?_uid=41&_mbox=INBOX', ''],
    ['a list, which names no message', 'https://m.example/?_task=mail&_mbox=INBOX', ''],
    ['a number that is none', 'https://m.example/?_task=mail&_mbox=INBOX&_uid=4x', ''],
    ['a message', 'https://m.example/?_task=mail&_mbox=A%2FB&_uid=7&_action=show', 'A/B/7'],
  ])('in Roundcube it belongs to the thread that the reader came from: %s', (_, from, id) => {
    const page = openPage(
      '<body class="task-mail action-compose"><script>rcmail.set_env({"task":"mail","action":"compose","compose_mode":"reply","mailbox":"INBOX"})</script>',
      'https://m.example/?_task=mail&_action=compose&_id=1',
      from,
    );
    expect(findSite(page.url, page.document)?.composeThreadId?.(page)).toBe(id);
  });
});
