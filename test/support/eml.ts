import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/core/types.ts';
import { htmlOf } from '../sample-mailbox/mail-body.ts';
import type { Mail, MailThread } from '../sample-mailbox/sample-threads.ts';

/** At most 45 bytes of UTF-8 fit into one encoded word of 75 characters (RFC 2047). */
const WORD_BYTES = 45;

function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const longer = words.at(-1) + character;
    if (Buffer.byteLength(longer) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function mailbox(person: Person): string {
  const name = encodedWords(person.name);
  return `${name === person.name ? `"${name.replace(/["\\]/g, '\\$&')}"` : name} <${person.address}>`;
}

const messageId = (mail: Mail) => `<${mail.legacyId}@${mail.from.address.split('@')[1]}>`;

function part(type: string, text: string): string {
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
}

/** Writes a mail as a message in RFC 5322 form, `before` being the mail that it answers. */
export function emlOf(mail: Mail, before: Mail | null): string {
  const date = new Date(mail.at).toUTCString().replace('GMT', '+0000');
  const headers = [
    `From: ${mailbox(mail.from)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${date}`,
    `Message-ID: ${messageId(mail)}`,
    ...(before ? [`In-Reply-To: ${messageId(before)}`, `References: ${messageId(before)}`] : []),
    ...(mail.automatic === 'list'
      ? ['List-Unsubscribe: <https://project-letter.example/unsubscribe>', 'Precedence: bulk']
      : []),
    ...(mail.automatic === 'notification' ? ['Auto-Submitted: auto-generated'] : []),
    'MIME-Version: 1.0',
  ].join('\r\n');
  if (mail.program === 'plain') return `${headers}\r\n${part('text/plain', mail.plain)}`;
  const boundary = `=_${mail.legacyId}`;
  return [
    `${headers}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n`,
    `--${boundary}\r\n${part('text/plain', mail.plain)}`,
    `--${boundary}\r\n${part('text/html', htmlOf(mail.body))}`,
    `--${boundary}--\r\n`,
  ].join('\r\n');
}

/** Writes the newest mail of every conversation that waits for an answer into a folder, one `<slug>.eml` each. */
export function writeEmlFolder(folder: string, threads: readonly MailThread[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { slug, mails } of threads) {
    const last = mails.at(-1);
    if (last === undefined || last.mine) continue;
    writeFileSync(join(folder, `${slug}.eml`), emlOf(last, mails.at(-2) ?? null));
  }
}
