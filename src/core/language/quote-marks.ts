import { isQuoted, type Line, LONGEST_MARK, skipBlank, strip } from './mail-lines.ts';
import { matches } from './matches.ts';
import {
  ATTRIBUTION_OPENING,
  FORWARD_ENDS,
  FORWARD_TITLES,
  HEADER_KINDS,
  type HeaderKind,
  ORIGINAL_TITLES,
  REPLY_LINE,
  REPLY_LINE_OPENING,
} from './quote-words.ts';
import { WROTE, WROTE_END } from './wrote.ts';

/** What a mail program wrote above a message that it quotes. */
export interface QuoteMark {
  kind: 'reply' | 'forward';
  /** Index of the first line below the mark. */
  body: number;
  /** True where the quoted lines carry `>`; else everything below is quoted. */
  prefixed: boolean;
}

const RULE_SIGNS = '-–—_=*~# \t\u00a0';
const DATE =
  /(?:19|20)\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}|\d{1,2}月\d{1,2}|^[在于於]?\s?\d{1,2}\/\d{1,2}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const CLOCK = /\d{1,2}[:：]\d\d|\d[点點时時]/u;
const YEAR = /(?:19|20)\d\d/u;
const ADDRESS_END = /[^\s<>]@[^\s<>@]+ ?>+\)?\s?[:：]$/u;
/** Mail.ru leaves the address bare where there are no brackets in the name. */
const BARE_ADDRESS_END = /[^\s<>]@[^\s<>@]+:$/u;
/** The one undated line that programs write. */
const ADDRESS_WROTE = new RegExp(`<[^\\s<>]+@[^\\s<>]+>\\s?(?:${WROTE.source})\\s?[:：]$`, 'iu');
const ADDRESS = /[^\s<>]@[^\s<>]/u;
/** An attribution with the first words of the quote behind it. */
const RUN_ON = new RegExp(`^.{10,300}?>\\s?(?:${WROTE.source})\\s?[:：](?=\\s)`, 'iu');
/** A person who tells what was written, not a program: "on 5 May you wrote:". */
const TOLD =
  /\b(?:you|we|I|they) wrote|(?:вы|мы|я|они) (?:на)?писали?(?!\p{L})|(?:ви|ми|я|вони) (?:на)?писали(?!\p{L})|[你您我们們]/iu;

const SENT = '\\s(?:sent|date|отправлено|дата|надіслано|відправлено|发送时间|日期|寄件日期|傳送時間)\\s?[:：]';
const TO = 'to|кому|收件人|收件者|至';
const ABOUT = 'subject|тема|主题|主旨';
/** A header block that a page has run together on one line: with the writer's address, or with all of who, when, to whom and what. */
const HEADERS_IN_A_ROW = new RegExp(
  [
    `^.{4,12}(?:[^:：]|mailto:){0,160}[^\\s@]@[^\\s@].{0,80}?${SENT}.{6,60}?\\s(?:${TO}|${ABOUT})\\s?[:：]`,
    `^[^:：]{2,12}[:：][^:：@]{2,80}${SENT}(?=.{0,50}(?:19|20)\\d\\d)(?=.{0,60}\\d[:：]\\d\\d).{6,80}?\\s(?:${TO})\\s?[:：].{1,160}?\\s(?:${ABOUT})\\s?[:：]`,
  ].join('|'),
  'iu',
);

/** No program wraps an attribution before so many columns. */
const WRAPPED = 55;

const RULED_TITLE = /^[-–—_=*~#]{3,60}[^-–—_=*~#]{4,48}[-–—_=*~#]{3,60}/u;

/** Above which an answer has to stand is told in 120 characters. */
const LONGEST_REPLY_LINE = 240;
/** No title without rules around it is longer. */
const LONGEST_TITLE = 48;

/** The mark that starts at line `index`, or null; every look is at a bounded number of lines. */
export function findQuoteMark(lines: readonly Line[], index: number): QuoteMark | null {
  const line = lines[index];
  if (!line || line.bare === '' || line.bare.length > LONGEST_MARK) return null;
  if (isReplyLine(line.bare)) return { kind: 'reply', body: index + 1, prefixed: false };
  return findTitle(lines, index, line.bare) ?? findHeaders(lines, index) ?? findAttribution(lines, index);
}

const isReplyLine = (bare: string): boolean =>
  bare.length <= LONGEST_REPLY_LINE && REPLY_LINE_OPENING.test(bare) && matches(REPLY_LINE, bare);

/** True for the line that closes a forwarded message (Yandex: "Конец пересылаемого сообщения"). */
export function isForwardEnd(line: Line): boolean {
  return line.bare.length <= LONGEST_MARK && FORWARD_ENDS.has(titleOf(line.bare));
}

function titleOf(bare: string): string {
  return strip(strip(bare, RULE_SIGNS), '：:#- ').toLowerCase();
}

function findTitle(lines: readonly Line[], index: number, bare: string): QuoteMark | null {
  const opensRuled = RULE_SIGNS.includes(bare[0] as string);
  const ruled = opensRuled && /^[-–—_=*~#]{2}/u.test(bare);
  if (!ruled && bare.length > (opensRuled ? 120 : LONGEST_TITLE)) return null;
  const start = skipBlank(lines, index + 1);
  if (!ruled && !mayBeHeader(lines[start]?.bare ?? '')) return null;
  // A page may have run the title together with the headers below it.
  const title = titleOf(RULED_TITLE.exec(bare)?.[0] ?? bare);
  const forward = FORWARD_TITLES.has(title) || title.startsWith('forwarded by ');
  if (!forward && !ORIGINAL_TITLES.has(title)) return null;
  const kind = forward ? 'forward' : 'reply';
  const headers = readHeaders(lines, start);
  if (!ruled && !headers?.kinds.has('from')) return null;
  const body = findAttribution(lines, start)?.body ?? headers?.body ?? start;
  return { kind, body, prefixed: startsQuoted(lines, body) };
}

function startsQuoted(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && isQuoted(line);
}

function findHeaders(lines: readonly Line[], index: number): QuoteMark | null {
  const bare = lines[index]?.bare ?? '';
  const kind = kindOfHeader(bare);
  if (kind === undefined) return null;
  if (kind === 'from' && HEADERS_IN_A_ROW.test(bare))
    return { kind: 'reply', body: index + 1, prefixed: startsQuoted(lines, index + 1) };
  const headers = readHeaders(lines, index);
  if (!headers?.kinds.has('from')) return null;
  const enough = headers.kinds.size >= 3 || (headers.kinds.size === 2 && headers.address);
  if (!enough || !(headers.kinds.has('subject') || headers.address)) return null;
  return { kind: 'reply', body: headers.body, prefixed: startsQuoted(lines, headers.body) };
}

interface Headers {
  kinds: Set<HeaderKind>;
  address: boolean;
  body: number;
}

/** `Label: value`, also bold (`*From:* X`) and as a table row (`| From | X |`). */
function kindOfHeader(bare: string): HeaderKind | undefined {
  const cells = bare.startsWith('|') ? bare.split('|', 3) : null;
  const colon = cells ? -1 : findColon(bare);
  if (!cells && colon < 1) return undefined;
  const label = cells ? (cells[1] ?? '') : bare.slice(0, colon);
  return HEADER_KINDS.get(label.replace(/[\s*_]/gu, '').toLowerCase());
}

/** False for a line with which no header block, and no table of headers, begins. */
const mayBeHeader = (bare: string): boolean => '|:-'.includes(bare[0] ?? ' ') || kindOfHeader(bare) !== undefined;

const findColon = (bare: string): number => bare.slice(0, 30).search(/[:：]/);

/** True for a line that ends in a colon, also in bold. */
function endsOpen(bare: string): boolean {
  let end = bare.length - 1;
  while (end > 0 && (bare[end] === '*' || bare[end] === ' ')) end--;
  return bare[end] === ':' || bare[end] === '：';
}

function readHeaders(lines: readonly Line[], start: number): Headers | null {
  const kinds = new Set<HeaderKind>();
  let address = false;
  let body = start;
  let last: HeaderKind | null = null;
  for (let index = start; index < lines.length && index < start + 24; index++) {
    const bare = lines[index]?.bare ?? '';
    if (bare === '' || /^[|\s:-]+$/u.test(bare)) continue;
    const kind: HeaderKind | undefined = bare.length > LONGEST_MARK ? undefined : kindOfHeader(bare);
    // A long list of recipients or a long subject runs on, right below its own line.
    const runsOn =
      kind === undefined &&
      last !== null &&
      body === index &&
      (last === 'to' || last === 'copy' || last === 'from') &&
      ADDRESS.test(bare.slice(0, LONGEST_MARK));
    if (!runsOn && (kind === undefined || (kinds.has(kind) && kind !== 'other'))) break;
    // One blank line may part two headers (a page's rows), not more.
    if (index > body + 1) break;
    if (kind !== undefined) {
      kinds.add(kind);
      last = kind;
    }
    address ||= ADDRESS.test(bare.slice(0, LONGEST_MARK));
    body = index + 1;
  }
  return kinds.size > 0 ? { kinds, address, body: skipBlank(lines, body) } : null;
}

function findAttribution(lines: readonly Line[], index: number): QuoteMark | null {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const bare = lines[index + count - 1]?.bare ?? '';
    if (bare === '' || (count > 1 && bare.startsWith('>'))) return null;
    joined = count === 1 ? bare : `${joined} ${bare}`;
    if (joined.length > LONGEST_MARK) return null;
    if (count === 1 && isRunOn(joined)) return { kind: 'reply', body: index + 1, prefixed: false };
    if (!endsOpen(bare)) continue;
    if (count > 1 && (!mayOpen(lines, index) || standsAlone(lines, index, count))) return null;
    const body = skipBlank(lines, index + count);
    const prefixed = startsQuoted(lines, body);
    if (isAttribution(strip(joined, '* '), prefixed)) return { kind: 'reply', body, prefixed };
  }
  return null;
}

/** The first line of a wrapped attribution names the day or the writer's address; other lines are somebody's words. */
function mayOpen(lines: readonly Line[], index: number): boolean {
  const bare = lines[index]?.bare ?? '';
  const breaksAddress = bare.endsWith('<') && /^\S+@\S+>/u.test(lines[index + 1]?.bare.slice(0, LONGEST_MARK) ?? '');
  return breaksAddress || matches(ATTRIBUTION_OPENING, bare) || ADDRESS.test(bare);
}

/** True where the lines below the first are a whole dated attribution, and the first is no piece that a program wrapped. */
function standsAlone(lines: readonly Line[], index: number, count: number): boolean {
  const first = lines[index]?.bare ?? '';
  if (/[<>,，]$/u.test(first)) return false;
  const sentence = /[.!?…。！？]$/u.test(first);
  const width = first.length + (first.match(/[\u3000-\u9fff\uff00-\uffef]/gu)?.length ?? 0);
  if (!sentence && width >= WRAPPED) return false;
  for (let from = 1; from < count; from++) {
    let joined = '';
    for (let at = from; at < count; at++) joined += `${at > from ? ' ' : ''}${lines[index + at]?.bare ?? ''}`;
    const bare = strip(joined, '* ');
    if (matches(DATE, bare) && isAttribution(bare, startsQuoted(lines, skipBlank(lines, index + count)))) return true;
  }
  return false;
}

/** Programs that leave the quote on the attribution's line (Yahoo), or frame the attribution with dashes (Zoho). */
function isRunOn(bare: string): boolean {
  if (!bare.includes('@')) return false;
  const framed = /^-{3,}.{8,}-{3,}$/u.test(bare);
  const head = framed ? strip(bare, '- ') : (RUN_ON.exec(bare)?.[0] ?? '');
  return head !== '' && matches(DATE, head) && CLOCK.test(head) && ADDRESS.test(head) && matches(WROTE, head);
}

function isAttribution(joined: string, prefixed: boolean): boolean {
  const dated = matches(DATE, joined);
  if (dated && ADDRESS_END.test(joined)) return true;
  if (dated && CLOCK.test(joined) && BARE_ADDRESS_END.test(joined) && matches(ATTRIBUTION_OPENING, joined)) return true;
  if (!matches(WROTE, joined)) return false;
  if (prefixed) return dated || joined.split(/\s+/u).length <= 6;
  if (!dated) return matches(ADDRESS_WROTE, joined);
  if (ADDRESS.test(joined)) return true;
  // "… wrote:", "… wrote on <date>:"
  const shaped = matches(WROTE_END, joined) || /\d(?: [ap]m)?\s?[:：]$/iu.test(joined);
  if (!shaped) return false;
  return CLOCK.test(joined) || (YEAR.test(joined) && matches(ATTRIBUTION_OPENING, joined) && !matches(TOLD, joined));
}
