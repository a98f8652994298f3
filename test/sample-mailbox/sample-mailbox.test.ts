import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES, TEMPERAMENTS } from '../../src/core/types.ts';
import { selfSignedCertificate } from './certificate.ts';
import { bodyMarkup, htmlOf, plainBody } from './mail-body.ts';
import { english } from './mails/en.ts';
import type { SampleMail } from './mails/mail.ts';
import { datedThreads, OWNER, SAMPLE_THREADS } from './sample-threads.ts';
import { serveMailbox } from './server.ts';

// A Wednesday: three working days later is a Monday.
const NOW = new Date('2026-11-18T15:00:00').getTime();
const clients = SAMPLE_THREADS.filter((thread) => thread.expect.kind === 'client' && thread.slug !== 'other-hostile');

describe('the sample mails', () => {
  it.each(LANGUAGES)('are six client threads in %s, with every temperament among them', (language) => {
    const threads = clients.filter((thread) => thread.language === language);
    expect(threads).toHaveLength(6);
    expect(new Set(threads.map((thread) => thread.expect.temperament))).toEqual(new Set(TEMPERAMENTS));
  });

  it('hold every kind of sender, every complaint category, and answered threads', () => {
    const expected = SAMPLE_THREADS.map((thread) => thread.expect);
    expect(new Set(expected.map(({ kind }) => kind))).toEqual(new Set(['client', 'bulk', 'colleague', 'bot']));
    expect(new Set(expected.map(({ category }) => category))).toEqual(
      new Set(['attitude', 'timeliness', 'quality', null]),
    );
    expect(expected.filter(({ answered }) => answered)).toHaveLength(2);
  });

  it('name a category exactly where there is a complaint', () => {
    for (const { expect: expected, slug } of SAMPLE_THREADS) {
      expect(expected.complaint, slug).toBe(expected.category !== null);
    }
  });

  it('have names of their own, and ids that follow from them', () => {
    const threads = datedThreads(SAMPLE_THREADS, NOW);
    expect(new Set(threads.map((thread) => thread.slug)).size).toBe(threads.length);
    for (const key of ['id', 'legacyId', 'token'] as const) {
      expect(new Set(threads.map((thread) => thread[key])).size).toBe(threads.length);
    }
    expect(datedThreads(SAMPLE_THREADS, NOW + 1).map((thread) => thread.token)).toEqual(
      threads.map((thread) => thread.token),
    );
  });

  it.each(datedThreads(SAMPLE_THREADS, NOW))('are in order, and $slug says what is expected of it', (thread) => {
    const times = thread.mails.map((mail) => mail.at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(NOW);
    const newest = thread.mails.findLast((mail) => !mail.mine);
    expect(newest?.words).toContain(thread.expect?.asked ?? '');
    expect(thread.mails.at(-1)?.mine).toBe(thread.expect?.answered);
  });

  it('write dates of the coming days in words of the language', () => {
    const [thread] = datedThreads(
      SAMPLE_THREADS.filter(({ slug }) => slug === 'ru-neutral-act'),
      NOW,
    );
    expect(thread?.expect?.asked).toBe('до 23 ноября');
  });

  it("put colleagues on the owner's domain, whoever the owner is", () => {
    const owner = { name: 'Alex Moreau', address: 'agent@example.test' };
    const threads = datedThreads(SAMPLE_THREADS, NOW, owner);
    expect(threads.find(({ slug }) => slug === 'other-colleague')?.mails[0]?.from.address).toBe('mira@example.test');
    const people = threads.flatMap(({ mails }) => mails.flatMap(({ from, to }) => [from.address, to.address]));
    expect(people).not.toContain(OWNER.address);
  });
});

describe('the body of a mail', () => {
  const mail: SampleMail = { from: 'me', hoursAgo: 1, text: 'Words', signature: 'Alex' };
  const history = {
    from: { name: 'Ann', address: 'ann@client.example' },
    to: OWNER,
    at: NOW,
    subject: 'Topic',
    body: ['Old <words>'],
    plain: 'Old <words>\n> older',
  };

  it('quotes below as Gmail does', () => {
    const html = htmlOf(bodyMarkup('en', mail, history));
    expect(html).toMatch(
      /^<div dir="ltr"><div>Words<\/div>.*gmail_signature.*<br><div class="gmail_quote gmail_quote_container">/,
    );
    expect(html).toMatch(/gmail_attr">On Wed, Nov 18, 2026 at 3:00\sPM Ann &#60;<a href="mailto:ann@client.example">/);
    expect(html).toContain('Old &#60;words&#62;');
  });

  it('quotes below a header table as Outlook does, in the language of the thread', () => {
    const html = htmlOf(bodyMarkup('uk', { ...mail, program: 'outlook' }, history));
    expect(html).toMatch(
      /<div id="Signature"><div>Alex<\/div><\/div><\/div><hr [^>]*><div id="divRplyFwdMsg" dir="ltr">.*<b>Надіслано:<\/b>.*<b>Тема:<\/b> Topic/,
    );
  });

  it('quotes with > in plain text', () => {
    expect(plainBody('zh-Hans', mail, history)).toBe(
      'Words\n\n-- \nAlex\n\nAnn <ann@client.example> 于2026年11月18日周三 15:00写道：\n> Old <words>\n>> older',
    );
  });
});

describe('the certificate', () => {
  it('is for the given names, signed by itself, and valid today', () => {
    const certificate = new X509Certificate(selfSignedCertificate(['mail.google.com'], NOW).cert);
    expect(certificate.subjectAltName).toBe('DNS:mail.google.com, IP Address:127.0.0.1');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(new Date(certificate.validFrom).getTime()).toBeLessThan(NOW);
    expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(NOW);
  });
});

describe('the server', () => {
  async function serve() {
    const mailbox = await serveMailbox({ threads: english });
    onTestFinished(() => mailbox.close());
    const call = (path: string, body?: string) =>
      new Promise<{ status: number; policy: string; text: string }>((resolve, reject) => {
        const target = {
          host: '127.0.0.1',
          port: mailbox.port,
          path,
          method: body ? 'POST' : 'GET',
          rejectUnauthorized: false,
        };
        const sending = request(target, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          const policy = String(answer.headers['content-security-policy'] ?? '');
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, policy, text }));
        });
        sending.on('error', reject).end(body);
      });
    return { mailbox, call };
  }

  it("serves the page with Gmail's policy, and no file beyond the page's own", async () => {
    const { call } = await serve();
    expect((await call('/mail/u/0/')).policy).toContain("require-trusted-types-for 'script'");
    expect((await call('/mail/u/0/conversation.js')).status).toBe(200);
    expect((await call('/mail/u/0/../../../server.ts')).status).toBe(404);
    expect((await call('/mail/u/0/server.ts')).status).toBe(404);
    expect((await call('/')).status).toBe(302);
  });

  it('keeps a sent mail in its conversation until it is reset', async () => {
    const { mailbox, call } = await serve();
    const thread = mailbox.threads()[0];
    const to = { name: 'P', address: 'p@client.example' };
    const body = [{ tag: 'div', children: ['Done.'] }];
    const posted = { threadId: thread?.legacyId, to, subject: 'Re: x', text: 'Done.', quote: '', body };
    expect((await call('/mail/u/0/send', JSON.stringify(posted))).status).toBe(200);
    expect(JSON.parse((await call('/mail/u/0/sent.json')).text)).toEqual(mailbox.sent());
    expect(mailbox.sent()).toMatchObject([
      { threadId: thread?.legacyId, to: to.address, text: 'Done.', html: '<div>Done.</div>' },
    ]);
    expect(mailbox.threads()[0]?.mails.at(-1)).toMatchObject({ mine: true, words: 'Done.' });
    mailbox.reset();
    expect(mailbox.sent()).toEqual([]);
    expect(mailbox.threads()[0]?.mails.at(-1)?.mine).toBe(false);
  });

  it('answers 400 to a mail that it cannot read, and goes on', async () => {
    const { mailbox, call } = await serve();
    expect((await call('/mail/u/0/send', '{')).status).toBe(400);
    expect(mailbox.sent()).toEqual([]);
    expect((await call('/mail/u/0/data.json')).status).toBe(200);
  });

  it('does not tell the page what is expected of a mail', async () => {
    const { call } = await serve();
    expect((await call('/mail/u/0/data.json')).text).not.toContain('temperament');
  });
});
