/** Turns the sample mails into dated conversations with ids, as a mail server would hold them. */
import { createHash } from 'node:crypto';
import type { Language, Person } from '../../src/core/types.ts';
import { bodyMarkup, dayInWords, type History, plainBody } from './mail-body.ts';
import { english } from './mails/en.ts';
import type { Expected, Markup, QuotedMail, SampleMail, SampleThread, Writer } from './mails/mail.ts';
import { others } from './mails/others.ts';
import { russian } from './mails/ru.ts';
import { ukrainian } from './mails/uk.ts';
import { simplifiedChinese } from './mails/zh-hans.ts';
import { traditionalChinese } from './mails/zh-hant.ts';

const HOUR_MS = 3_600_000;

/** The sample mailbox's owner. */
export const OWNER: Person = { name: 'Alex Moreau', address: 'alex@northlight.example' };

/** Thirty client threads, six in each language, and a newsletter, a colleague, a bot and a hostile mail. */
export const SAMPLE_THREADS: readonly SampleThread[] = [
  ...english,
  ...simplifiedChinese,
  ...traditionalChinese,
  ...russian,
  ...ukrainian,
  ...others,
];

/** One mail with its ids, its instant, and its body both as HTML (data) and as text. */
export interface Mail extends History {
  id: string;
  legacyId: string;
  mine: boolean;
  /** The writer's own words, for the list's preview. */
  words: string;
  program: NonNullable<SampleMail['program']>;
  automatic: SampleMail['automatic'] | null;
}

/** One conversation as the webmail shows it; mails oldest first. */
export interface MailThread {
  slug: string;
  id: string;
  legacyId: string;
  /** What the address bar shows after `#inbox/`. */
  token: string;
  language: Language;
  subject: string;
  mails: Mail[];
  /** Null for a conversation that was begun in the webmail itself. */
  expect: Expected | null;
}

/** Gmail's ids for a name: the legacy id is the long id in hexadecimal, the token another form of it. */
export function idsOf(name: string): { long: string; legacy: string; token: string } {
  const hash = createHash('sha256').update(name).digest();
  const legacy = `19${hash.toString('hex').slice(0, 14)}`;
  const letters = [...hash.subarray(0, 26)].map((byte) => 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'[byte % 40]);
  return { long: BigInt(`0x${legacy}`).toString(), legacy, token: `FMfcgz${letters.join('')}` };
}

/** The instant `count` working days (Monday to Friday, local zone) after `now`. */
function workingDaysAfter(now: number, count: number): number {
  const day = new Date(now);
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() % 6 !== 0) left -= 1;
  }
  return day.getTime();
}

/** Replaces every `{day+3}` by that date in words. */
function fillDates(text: string, language: Language, now: number): string {
  return text.replace(/\{day\+(\d{1,3})\}/g, (_, days) => dayInWords(language, workingDaysAfter(now, Number(days))));
}

function dateThread(thread: SampleThread, now: number, owner: Person): MailThread {
  const { language } = thread;
  const client = thread.mails.find((mail) => mail.from !== 'me')?.from;
  const person = (writer: Writer) => (writer === 'me' ? owner : onOwnersDomain(writer, owner));
  const other = client === undefined ? owner : person(client);
  const build = (mail: SampleMail, history: History | null): History => {
    const filled = { ...mail, text: fillDates(mail.text, language, now) };
    return {
      from: person(mail.from),
      to: mail.from === 'me' ? other : owner,
      at: now - mail.hoursAgo * HOUR_MS,
      subject: history === null || thread.subject.startsWith('Re: ') ? thread.subject : `Re: ${thread.subject}`,
      body: bodyMarkup(language, filled, history),
      plain: plainBody(language, filled, history),
    };
  };
  const mails: Mail[] = [];
  for (const [index, mail] of thread.mails.entries()) {
    const quoted: QuotedMail | undefined = typeof mail.history === 'object' ? mail.history : undefined;
    const history = quoted ? build(quoted, null) : mail.history === 'previous' ? (mails.at(-1) ?? null) : null;
    const ids = idsOf(`${thread.slug}/${index}`);
    mails.push({
      ...build(mail, history),
      id: `#msg-f:${ids.long}`,
      legacyId: ids.legacy,
      mine: mail.from === 'me',
      words: fillDates(mail.text, language, now),
      program: mail.program ?? 'gmail',
      automatic: mail.automatic ?? null,
    });
  }
  const ids = idsOf(thread.slug);
  const asked = thread.expect.asked === null ? null : fillDates(thread.expect.asked, language, now);
  const expect = { ...thread.expect, asked };
  return { ...thread, id: `#thread-f:${ids.long}`, legacyId: ids.legacy, token: ids.token, mails, expect };
}

/** Colleagues are written with the sample owner's domain; another owner's colleagues share that owner's. */
function onOwnersDomain(writer: Person, owner: Person): Person {
  const [name, domain] = writer.address.split('@');
  const [, sampleDomain] = OWNER.address.split('@');
  const [, ownersDomain] = owner.address.split('@');
  return domain === sampleDomain ? { ...writer, address: `${name}@${ownersDomain}` } : writer;
}

/** Dates the given sample threads as seen at `now` (ms) in the mailbox of `owner`, newest conversation first. */
export function datedThreads(threads: readonly SampleThread[], now: number, owner: Person = OWNER): MailThread[] {
  const last = (thread: MailThread) => thread.mails.at(-1)?.at ?? 0;
  return threads.map((thread) => dateThread(thread, now, owner)).sort((a, b) => last(b) - last(a));
}

/** A mail that the owner wrote in the webmail, as the thread keeps it. */
export function sentMail(name: string, at: number, to: Person, subject: string, body: Markup[], words: string): Mail {
  const ids = idsOf(name);
  return {
    // Gmail numbers own mails by another scheme, and fills in the legacy id only after it has synchronised.
    id: `#msg-a:r${ids.long}`,
    legacyId: ids.legacy,
    from: OWNER,
    to,
    at,
    subject,
    body,
    plain: words,
    mine: true,
    words,
    program: 'gmail',
    automatic: null,
  };
}
