import { matches, matchesAny, opensWith } from '../language/matches.ts';
import { findOwnWords, findUnquotedLines } from '../language/own-words.ts';
import { UNSUBSCRIBE_LINES } from '../language/sign-off-words.ts';
import type { Person, SenderKind, Side } from '../types.ts';
import {
  ABOUT_ABSENCE,
  ABSENT,
  AFTER_TICKET,
  AMBIGUOUS_LOCAL_WORDS,
  ASKS,
  BOT_ENDING,
  BOT_LOCAL_WORDS,
  BOT_OPENING,
  BOT_SUBJECT,
  BULK_LOCAL_WORDS,
  FREE_MAIL_DOMAINS,
  LIST_HOSTS,
  NO_REPLY_WORDS,
  NOTICE,
  RECEIPT_SUBJECT,
  RECEIPT_TEXT,
  SIGN_IN_CODE,
  TICKET_OPENED,
  VOICE,
  YANDEX_DOMAINS,
} from './sender-marks.ts';

/** Most characters of what an absent person's program says, with the signature. */
const LONGEST_ABSENCE = 600;

/** A sentence, however short, rather than a greeting, a name or the rest of a number. */
const SENTENCE = /\S\s+\S+\s+[\p{Ll}\d]|[\u4e00-\u9fff]{5}/u;

/** Somebody speaks of themselves, or asks. */
const PERSONAL =
  /\b(?:I|my|me)\b|(?<!\p{L})(?:[яЯ]|мне|меня|мені|мене|[пП]омогите|[дД]опоможіть)(?!\p{L})|我(?![们們])|(?<![qQ]uestions|[вВ]опросы|[пП]итання|[问問][题題]|疑[问問])[?？]/u;

/** What decided, for the person who asks why there is no strip. */
export type SenderReason =
  | 'override-address'
  | 'override-domain'
  | 'own-address'
  | 'own-side'
  | 'no-reply-address'
  | 'bot-header'
  | 'bot-subject'
  | 'bot-text'
  | 'bulk-header'
  | 'bulk-address'
  | 'unsubscribe-line'
  | 'internal-side'
  | 'own-domain'
  | 'person';

export interface SenderFacts {
  from: Person;
  /** Every address of the mailbox's owner: account, aliases, "send as". */
  ownAddresses: readonly string[];
  side?: Side;
  subject?: string;
  /** The mail as the page shows it, with its footers. */
  text?: string;
  headers?: Readonly<Record<string, string>>;
  /** What the user said, by address (`a@b.example`) or domain (`b.example`, which holds for its subdomains too). */
  overrides?: Readonly<Record<string, SenderKind>>;
}

/**
 * Who writes: a client unless something speaks against it. The user's word goes first, then what we know of ourselves,
 * then marks of machines and mailings, then the shared domain of an organisation (never of a free-mail provider).
 */
export function decideSenderKind(facts: SenderFacts): { kind: SenderKind; reason: SenderReason } {
  const address = facts.from.address.trim().toLowerCase();
  const overrides = new Map(
    Object.entries(facts.overrides ?? {}).map(([key, kind]) => [key.trim().replace(/^@/u, '').toLowerCase(), kind]),
  );
  const byAddress = overrides.get(address);
  if (address !== '' && byAddress) return { kind: byAddress, reason: 'override-address' };
  const own = facts.ownAddresses.map((one) => one.trim().toLowerCase()).filter(Boolean);
  if (own.some((one) => one === address || mailboxOf(one) === mailboxOf(address))) {
    return { kind: 'me', reason: 'own-address' };
  }
  if (facts.side === 'own') return { kind: 'me', reason: 'own-side' };
  for (const domain of domainsOf(address)) {
    const byDomain = overrides.get(domain);
    if (byDomain) return { kind: byDomain, reason: 'override-domain' };
  }
  const ownDomains = new Set(own.map(domainOf).filter((domain) => domain !== '' && !FREE_MAIL_DOMAINS.has(domain)));
  const bot = findBotMark(facts, address);
  if (bot) return { kind: 'bot', reason: bot };
  const bulk = findBulkMark(facts, address, ownDomains);
  if (bulk) return { kind: 'bulk', reason: bulk };
  if (facts.side === 'internal') return { kind: 'colleague', reason: 'internal-side' };
  if (domainsOf(address).some((domain) => ownDomains.has(domain))) return { kind: 'colleague', reason: 'own-domain' };
  return { kind: 'client', reason: 'person' };
}

function findBotMark(facts: SenderFacts, address: string): SenderReason | null {
  const said = facts.text?.slice(0, 2000) ?? '';
  const isPersonal = matches(PERSONAL, said);
  const isMachine = (word: string): boolean => {
    if (NO_REPLY_WORDS.has(word)) return true;
    if (!BOT_LOCAL_WORDS.has(word) || isPersonal || FREE_MAIL_DOMAINS.has(domainOf(address))) return false;
    return !AMBIGUOUS_LOCAL_WORDS.has(word) || isNotice(said);
  };
  if (localWords(address).some(isMachine)) return 'no-reply-address';
  const headers = lowerCased(facts.headers);
  const submitted = headers.get('auto-submitted');
  if ((submitted !== undefined && submitted !== 'no') || headers.has('x-autoreply') || headers.has('x-autorespond')) {
    return 'bot-header';
  }
  if (headers.get('precedence') === 'auto_reply' || headers.get('return-path') === '<>') return 'bot-header';
  const subject = facts.subject?.trim().slice(0, 200) ?? '';
  if (matchesAny(BOT_SUBJECT, subject)) return 'bot-subject';
  const text = facts.text?.trim() ?? '';
  if (matches(RECEIPT_SUBJECT, subject) && (text === '' || matches(RECEIPT_TEXT, text.slice(0, 1000)))) {
    return 'bot-subject';
  }
  const opening = facts.text?.trimStart().slice(0, 400) ?? '';
  if (matchesAny(BOT_OPENING, opening) || (!isPersonal && matches(SIGN_IN_CODE, opening))) return 'bot-text';
  if (matchesAny(ABSENT, opening) && tellsOnlyAbsence(facts.text ?? '')) return 'bot-text';
  const lines = findUnquotedLines(facts.text ?? '');
  // Above its "reply above this line" a tool says nothing.
  const told = lines.join('\n').slice(0, 200) || opening;
  const isTicket = matchesAny(TICKET_OPENED, told);
  if (isTicket && !matchesAny(AFTER_TICKET, lines.join('\n').slice(0, 400))) return 'bot-text';
  const ending = lines.slice(1).slice(-4);
  const signed = ending.findIndex((line) => line.length < 200 && matchesAny(BOT_ENDING, line));
  // A client who pastes such a mail goes on below it.
  return signed >= 0 && !ending.slice(signed + 1).some((line) => matches(PERSONAL, line)) ? 'bot-text' : null;
}

/** True for what a program tells rather than a person, and where nothing is said: in doubt it is a person who writes. */
const isNotice = (said: string): boolean =>
  said.trim() === '' || (matchesAny(NOTICE, said) && !matchesAny(VOICE, said));

/** True for a short mail that says no more than who is away and whom to turn to. */
function tellsOnlyAbsence(text: string): boolean {
  const own = findOwnWords(text)
    .map((span) => span.text)
    .join('\n');
  if (own.length > LONGEST_ABSENCE || matchesAny(ASKS, own)) return false;
  return own.split(/[.!;。！，；\n]/u).every((one) => !SENTENCE.test(one) || matchesAny(ABOUT_ABSENCE, one));
}

function findBulkMark(facts: SenderFacts, address: string, ownDomains: ReadonlySet<string>): SenderReason | null {
  const host = domainOf(address);
  if (LIST_HOSTS.has(host) || LIST_HOSTS.has(host.split('.', 1)[0] as string)) return 'bulk-address';
  if (localWords(address).some((word) => BULK_LOCAL_WORDS.has(word))) return 'bulk-address';
  const headers = lowerCased(facts.headers);
  // A shared inbox run as a mailing list (support@ours) marks every client's mail as list mail.
  const list = headers.get('list-id') ?? '';
  const ownList = [...ownDomains].some((domain) => list.includes(domain));
  const precedence = headers.get('precedence') ?? '';
  if (!ownList && (headers.has('list-unsubscribe') || /^(?:bulk|list|junk)$/u.test(precedence))) return 'bulk-header';
  return facts.text !== undefined && hasUnsubscribeLine(facts.text) ? 'unsubscribe-line' : null;
}

/**
 * Looks near the end of what the sender wrote: a client who answers our newsletter quotes its footer. A mail that says
 * hardly more than "unsubscribe" is a person's.
 */
function hasUnsubscribeLine(text: string): boolean {
  const lines = findUnquotedLines(text);
  if (lines.length < 3) return false;
  return lines
    .slice(-12)
    .some((line) => line.length <= 300 && sentencesIn(line).some((words) => opensWith(UNSUBSCRIBE_LINES, words)));
}

/** A line, and the sentences that end it where no person speaks of themselves in it. */
const sentencesIn = (line: string): string[] =>
  matches(PERSONAL, line) ? [line] : [line, ...line.split(/(?<=[.!。！])\s*/u).slice(1)];

function lowerCased(headers: SenderFacts['headers']): Map<string, string> {
  return new Map(
    Object.entries(headers ?? {}).map(([name, value]) => [name.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The domain that everybody at the sender's firm writes from; null for a free-mail provider's, and without an address. */
export function findFirmDomain(address: string): string | null {
  const domain = address.includes('@') ? domainOf(address.trim().toLowerCase()) : '';
  return domain === '' || FREE_MAIL_DOMAINS.has(domain) ? null : domain;
}

/** The domain and its parents, closest first, without the bare top level. */
function domainsOf(address: string): string[] {
  if (!address.includes('@')) return [];
  const labels = domainOf(address).split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** The keys of the words that hold for everybody at the address's domain and above, closest first: `@mail.firm.example` … */
export const domainKeys = (address: string): string[] => domainsOf(address).map((domain) => `@${domain}`);

/**
 * The mailbox behind an address: `anna+crm@x.example` is `anna@x.example`. Gmail reads no dots and has two domains; Yandex
 * has many, and takes a hyphen for a dot.
 */
function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  const plus = address.indexOf('+');
  const local = address.slice(0, plus > 0 && plus < at ? plus : at);
  const host = address.slice(at + 1);
  if (host === 'gmail.com' || host === 'googlemail.com') return `${local.replaceAll('.', '')}@gmail.com`;
  return YANDEX_DOMAINS.has(host) ? `${local.replaceAll('-', '.')}@yandex.ru` : `${local}@${host}`;
}

/** `jira-no_reply.2+x@…` gives jira, no, reply, noreply …: single words, and neighbours joined. */
function localWords(address: string): string[] {
  const at = address.lastIndexOf('@');
  if (at < 1) return [];
  const parts = address
    .slice(0, Math.min(at, 64))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  const triples = parts.slice(2).map((part, index) => `${parts[index]}${parts[index + 1]}${part}`);
  return [...parts, ...pairs, ...triples];
}
