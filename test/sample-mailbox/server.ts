import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';
import { gmailQuote, htmlOf } from './mail-body.ts';
import type { Markup, SampleThread } from './mails/mail.ts';
import { datedThreads, idsOf, type MailThread, OWNER, SAMPLE_THREADS, sentMail } from './sample-threads.ts';

/** The host name under which browsers must see the sample mailbox, so that the real manifest and adapter run on it. */
export const MAILBOX_HOST = 'mail.google.com';
const ROOT = '/mail/u/0/';
const MAX_POST_BYTES = 20_000_000;

/** A mail as it left the webmail. */
export interface SentMail {
  /** The legacy id of its thread. */
  threadId: string;
  to: string;
  subject: string;
  /** The writer's own words exactly as they stood on the screen, the quote below left out. */
  text: string;
  /** The quote below, as it stood on the screen; empty where there was none. */
  quote: string;
  /** The whole body as HTML. */
  html: string;
  /** Instant, ms. */
  at: number;
}

export interface Mailbox {
  /** The mailbox's address, to be opened in a browser that maps `MAILBOX_HOST` to 127.0.0.1 at `port`. */
  url: string;
  port: number;
  /** Everything sent since the start or the last reset, oldest first. */
  sent(): SentMail[];
  /** The conversations as they are now, with ids and with what is expected of them. */
  threads(): MailThread[];
  /** Back to the mails of the start, dated anew. */
  reset(): void;
  close(): Promise<void>;
}

export interface MailboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Other conversations than the thirty-four samples. */
  threads?: readonly SampleThread[];
}

/** Every file that the webmail is made of; anything else is not found. */
const PAGES = new Set([
  'index.html',
  'mailbox.css',
  'conversation.css',
  'mailbox.js',
  'element.js',
  'list.js',
  'conversation.js',
  'compose.js',
]);

const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Gmail's policy in short: no inline script, no string may become HTML or code. */
const POLICY = "require-trusted-types-for 'script'; script-src 'self'; object-src 'none'; base-uri 'self'";

interface Posted {
  /** Null for a new conversation. */
  threadId: string | null;
  to: { name: string; address: string };
  subject: string;
  text: string;
  quote: string;
  body: Markup[];
}

async function readPosted(request: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_POST_BYTES) throw new Error('The mail is larger than 20 MB.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted;
}

/**
 * Serves the Gmail-shaped sample mailbox over HTTPS on 127.0.0.1 with a certificate of its own, made in memory. Sent
 * mails stay until `reset()` or `close()`, and are also to be read at `<url>sent.json`.
 */
export async function serveMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const samples = options.threads ?? SAMPLE_THREADS;
  let threads = datedThreads(samples, Date.now());
  let sent: SentMail[] = [];

  function send(posted: Posted): MailThread {
    const at = Date.now();
    const name = `sent/${at}/${sent.length}`;
    const mail = sentMail(name, at, posted.to, posted.subject, posted.body, posted.text);
    let thread = threads.find((one) => one.legacyId === posted.threadId);
    if (thread === undefined) {
      const ids = idsOf(`${name}/thread`);
      const { subject } = posted;
      const id = `#thread-a:r${ids.long}`;
      thread = {
        slug: name,
        id,
        legacyId: ids.legacy,
        token: ids.token,
        language: 'en',
        subject,
        mails: [],
        expect: null,
      };
    }
    thread.mails.push(mail);
    threads = [thread, ...threads.filter((one) => one !== thread)];
    const { to, subject, text, quote, body } = posted;
    sent.push({ threadId: thread.legacyId, to: to.address, subject, text, quote, html: htmlOf(body), at });
    return thread;
  }

  function shown(thread: MailThread) {
    const { expect: _, ...rest } = thread;
    const last = thread.mails.at(-1);
    return { ...rest, replyQuote: last ? gmailQuote(thread.language, last) : null };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', `https://${MAILBOX_HOST}`);
    const name = pathname.slice(ROOT.length);
    const json = (data: unknown) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(data));
    };
    response.setHeader('cache-control', 'no-store');
    if (!pathname.startsWith(ROOT)) {
      const known = ['/', '/mail', '/mail/', '/mail/u/0'].includes(pathname);
      response.writeHead(known ? 302 : 404, known ? { location: ROOT } : {}).end();
    } else if (name === 'data.json') {
      json({ account: OWNER, threads: threads.map(shown) });
    } else if (name === 'sent.json') {
      json(sent);
    } else if (name === 'send' && request.method === 'POST') {
      json(shown(send(await readPosted(request))));
    } else {
      const file = name === '' ? 'index.html' : name;
      if (!PAGES.has(file)) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('content-security-policy', POLICY);
      response.end(await readFile(new URL(`pages/${file}`, import.meta.url)));
    }
  }

  const server = createServer(selfSignedCertificate([MAILBOX_HOST], Date.now()), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(400).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${MAILBOX_HOST}${ROOT}`,
    port,
    sent: () => [...sent],
    threads: () => threads,
    reset() {
      threads = datedThreads(samples, Date.now());
      sent = [];
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
