import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/dom/find.ts';
import { describePage } from '../../src/sites/describe-page.ts';
import { gmail } from '../../src/sites/gmail.ts';
import { openPage } from './pages.ts';

const FOLDER = '../shared/fixtures';
const there = existsSync(FOLDER);
if (!there) console.info(`Skipped: pages saved from real servers, for there is no ${FOLDER}`);

const open = (file: string, url: string) => openPage(readFileSync(`${FOLDER}/${file}`, 'utf8'), url);
const roundcube = (file: string) => {
  const { document, url } = open(`roundcube/${file}.html`, 'http://webmail.example/?_task=mail');
  return describePage(document, url);
};

describe.skipIf(!there)('pages saved from a real Roundcube', () => {
  it.each([
    ['message-preview-frame-plain', 'INBOX/1', 'maria.keller@client-one.example', /^Hello,.*month on Thursday/s],
    [
      'message-preview-frame-plain-quoted',
      'INBOX/2',
      'sean@client-two.example',
      /^Thanks for the quick answer.*Sean$/s,
    ],
    ['message-preview-frame-html-quoted', 'INBOX/5', 'maria.keller@client-one.example', /^Hello again,.*Maria$/s],
    ['message-preview-frame-html-remote-images', 'INBOX/7', 'newsletter@vendor.example', /^November news/],
    ['message-preview-frame-cc', 'INBOX/9', 'priya.nair@client-seven.example', /Dublin 6/],
    ['message-preview-frame-hostile-subject', 'INBOX/12', 'ben.carter@client-ten.example', /<b>Not bold<\/b> & fine/],
    ['message-preview-frame-attachments', 'INBOX/13', 'ap@client-one.example', /18 Nov 2026\.$/],
    ['message-show-fullpage', 'INBOX/5', 'maria.keller@client-one.example', /^Hello again,.*Maria$/s],
  ])('%s', (file, id, address, text) => {
    const { thread, missing, panelPlace } = roundcube(file);
    expect(thread).toMatchObject({
      id,
      messages: [{ id, from: { address }, side: 'client', text: expect.stringMatching(text) }],
    });
    expect(thread?.messages[0]?.date).toMatch(/^2026-11-1\d \d\d:\d\d$/);
    expect(missing).toEqual([]);
    expect(panelPlace?.before).toBe('div#messagebody');
  });

  it.each(['message-list', 'message-list-with-preview-open'])('%s', (file) => {
    const { rows, screen, missing } = roundcube(file);
    expect(screen).toBe('list');
    expect(missing).toEqual([]);
    expect(rows).toHaveLength(14);
    expect(rows.filter(({ unread }) => unread)).toHaveLength(file === 'message-list' ? 13 : 12);
    expect(rows[0]).toMatchObject({ id: 'INBOX/14', subject: 'Invoice 2026-1050: thank you' });
  });

  it.each([
    ['compose-reply-plain', 'textarea#composebody.form-control[data-html-editor]'],
    ['compose-new-plain', 'textarea#composebody.form-control[data-html-editor]'],
    ['compose-reply-html-tinymce', null], // its editor is in a frame, which was saved apart
  ])('%s', (file, compose) => expect(roundcube(file)).toMatchObject({ screen: 'compose', compose, missing: [] }));

  it('its login page is nobody’s', () => expect(roundcube('login').site).toBeNull());
});

describe.skipIf(!there)('pieces of Gmail that people published', () => {
  it('all but the subject is found in a message of 2016', () => {
    const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKLmnbvcxzPQRSTVWXZBCDFGH';
    const { document } = open('gmail/real-2016-message-header-scrubbed.html', url);
    expect(describePage(document, url)).toMatchObject({ account: 'owner@example.com', missing: ['subject'] });
  });

  it.each([
    ['inboxsdk-2014-row-normal', 'me', 'test merge again'],
    ['inboxsdk-2014-row-vertical-preview', 'me', 'test merge again'],
    ['inboxsdk-2014-row-vertical-preview-no-snippet', 'Streak Bot', 'devuser finished a deploy (fed8a27)'],
  ])('%s: sender, subject and place for a mark are found', (file, name, subject) => {
    const { document } = open(`gmail/${file}.html`, 'https://mail.google.com/mail/u/0/#inbox');
    const { row, rowSender, rowSubject, rowMark } = gmail.spots;
    expect(findAll(document, row?.selectors ?? [])).toHaveLength(1);
    expect(findAll(document, rowSender?.selectors ?? [])[0]?.getAttribute('name')).toBe(name);
    expect(findAll(document, rowSubject?.selectors ?? [])[0]?.textContent).toBe(subject);
    expect(findAll(document, rowMark?.selectors ?? [])).toHaveLength(1);
  });
});

describe.skipIf(!there)('pages saved from a real Request Tracker', () => {
  const read = (file: string) => {
    const { document, url } = open(`rt/${file}.html`, 'http://rt.example/Ticket/Display.html?id=5');
    return describePage(document, url);
  };

  it.each([
    ['ticket', 'maria.keller@client-one.example', /^Hello again,.*Maria$/s],
    ['ticket-plain-quoted', 'sean@client-two.example', /^Thanks for the quick answer.*Sean$/s],
    ['ticket-hostile-subject', 'helpdesk@client-ten.example', /<b>Not bold<\/b> & fine/],
    ['ticket-attachments', 'ap@client-one.example', /18 Nov 2026\.$/],
  ])('%s', (file, address, text) => {
    const { site, account, thread, missing, panelPlace } = read(file);
    expect({ site, account }).toEqual({ site: 'rt', account: 'agent@rt.example' });
    expect(thread).toMatchObject({
      id: '5',
      messages: [{ from: { address }, side: 'client', text: expect.stringMatching(text) }],
    });
    expect(thread?.messages[0]?.date).toMatch(/^[A-Z][a-z]{2}, 1\d Nov 2026 \d\d:\d\d:00 \+0100$/);
    expect(missing).toEqual([]);
    expect(panelPlace?.before).toBe('div.content');
  });

  it('the lists', () => {
    expect(read('ticket-list').rows).toHaveLength(14);
    expect(read('home').rows.length).toBeGreaterThan(5);
  });

  it('the reply page', () => {
    expect(read('reply-plain-quoted')).toMatchObject({ screen: 'compose', composeThreadId: '5', missing: [] });
    expect(read('reply-plain-quoted').compose).toContain('textarea#UpdateContent');
  });
});
