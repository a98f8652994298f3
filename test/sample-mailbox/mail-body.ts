/** Writes the body of a sample mail as Gmail, Outlook and plain-text programs write it, history included. */
import type { Language, Person } from '../../src/core/types.ts';
import type { Markup, SampleMail } from './mails/mail.ts';

/** A mail that another one quotes: who wrote it when, and its whole body. */
export interface History {
  from: Person;
  to: Person;
  at: number;
  subject: string;
  body: Markup[];
  plain: string;
}

const QUOTE_STYLE = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';

const OUTLOOK_HEADER: Record<Language, [from: string, sent: string, to: string, subject: string]> = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  'zh-Hans': ['发件人:', '发送时间:', '收件人:', '主题:'],
  'zh-Hant': ['寄件者:', '寄件日期:', '收件者:', '主旨:'],
  ru: ['От:', 'Отправлено:', 'Кому:', 'Тема:'],
  uk: ['Від:', 'Надіслано:', 'Кому:', 'Тема:'],
};

const LOCALES: Record<Language, string> = {
  en: 'en-US',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  ru: 'ru-RU',
  uk: 'uk-UA',
};

/** The calendar day of an instant in words of that language, without the year: "November 28", "28 ноября". */
export function dayInWords(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long' }).format(at);
}

/** The two halves of the line that Gmail puts above a quote; the writer's address stands between them as a link. */
function attribution(language: Language, from: Person, at: number): [before: string, after: string] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], options).format(at);
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'short' });
  const date = format({ year: 'numeric', month: 'short', day: 'numeric' });
  switch (language) {
    case 'en':
      return [`On ${weekday}, ${date} at ${time} ${from.name} <`, '> wrote:'];
    case 'ru':
      return [`${weekday}, ${date} в ${time}, ${from.name} <`, '>:'];
    case 'uk':
      return [`${weekday}, ${date} о ${time} ${from.name} <`, '> пише:'];
    case 'zh-Hans':
      return [`${from.name} <`, `> 于${date}${weekday} ${time}写道：`];
    case 'zh-Hant':
      return [`${from.name} <`, `> 於 ${date} ${weekday} ${time}寫道：`];
  }
}

const lineBreak: Markup = { tag: 'br' };
const division = (children: Markup[], attributes: Record<string, string> = {}): Markup => ({
  tag: 'div',
  attributes,
  children,
});

const asDivisions = (text: string): Markup[] =>
  text.split('\n').map((line) => division(line === '' ? [lineBreak] : [line]));

const asBrokenLines = (text: string): Markup[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [lineBreak, line]));

function signatureMarkup(signature: string): Markup[] {
  return [
    { tag: 'br', attributes: { clear: 'all' } },
    division([lineBreak]),
    { tag: 'span', attributes: { class: 'gmail_signature_prefix' }, children: ['-- '] },
    lineBreak,
    division(asDivisions(signature), { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }),
  ];
}

/** The quote that Gmail puts below a reply, ready to follow the writer's own words. */
export function gmailQuote(language: Language, history: Pick<History, 'from' | 'at' | 'body'>): Markup {
  const [before, after] = attribution(language, history.from, history.at);
  const link = { tag: 'a', attributes: { href: `mailto:${history.from.address}` }, children: [history.from.address] };
  return division(
    [
      division([before, link, after, lineBreak], { dir: 'ltr', class: 'gmail_attr' }),
      { tag: 'blockquote', attributes: { class: 'gmail_quote', style: QUOTE_STYLE }, children: history.body },
    ],
    { class: 'gmail_quote gmail_quote_container' },
  );
}

function outlookQuote(language: Language, history: History): Markup[] {
  const [from, sent, to, subject] = OUTLOOK_HEADER[language];
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeStyle: 'short' }).format(history.at);
  const bold = (text: string): Markup => ({ tag: 'b', children: [text] });
  const header = [
    [bold(from), ` ${history.from.name} <${history.from.address}>`],
    [bold(sent), ` ${when}`],
    [bold(to), ` ${history.to.name} <${history.to.address}>`],
    [bold(subject), ` ${history.subject}`],
  ].flatMap((line) => [...line, lineBreak]);
  return [
    { tag: 'hr', attributes: { style: 'display:inline-block;width:98%', tabindex: '-1' } },
    division([{ tag: 'font', attributes: { style: 'font-size:11pt', color: '#000000' }, children: header }], {
      id: 'divRplyFwdMsg',
      dir: 'ltr',
    }),
    division(history.body),
  ];
}

/** The text/plain form of a mail: words, signature after "-- ", history behind "> ". */
export function plainBody(language: Language, mail: SampleMail, history: History | null): string {
  const signature = mail.signature === undefined ? '' : `\n\n-- \n${mail.signature}`;
  if (history === null) return mail.text + signature;
  const [before, after] = attribution(language, history.from, history.at);
  const quoted = history.plain
    .split('\n')
    .map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`));
  return `${mail.text}${signature}\n\n${before}${history.from.address}${after}\n${quoted.join('\n')}`;
}

/** The HTML form of a mail as its program writes it; a plain mail becomes text with line breaks, as webmail shows it. */
export function bodyMarkup(language: Language, mail: SampleMail, history: History | null): Markup[] {
  const extra = mail.extra ?? [];
  if (mail.program === 'plain') return [...asBrokenLines(plainBody(language, mail, history)), ...extra];
  const signature = mail.signature;
  if (mail.program === 'outlook') {
    const paragraphs = (text: string): Markup[] =>
      text
        .split('\n\n')
        .map((part) => ({ tag: 'p', attributes: { class: 'MsoNormal' }, children: asBrokenLines(part) }));
    const signed = signature === undefined ? [] : [division(asDivisions(signature), { id: 'Signature' })];
    return [
      division([...paragraphs(mail.text), ...extra, ...signed], { class: 'WordSection1' }),
      ...(history === null ? [] : outlookQuote(language, history)),
    ];
  }
  const signed = signature === undefined ? [] : signatureMarkup(signature);
  return [
    division([...asDivisions(mail.text), ...extra, ...signed], { dir: 'ltr' }),
    ...(history === null ? [] : [lineBreak, gmailQuote(language, history)]),
  ];
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'input']);
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Writes markup as an HTML string, for mails in files and for what a test wants to compare. */
export function htmlOf(markup: Markup[]): string {
  return markup
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      const attributes = Object.entries(part.attributes ?? {}).map(
        ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
      );
      const start = `<${part.tag}${attributes.join('')}>`;
      return VOID_TAGS.has(part.tag) ? start : `${start}${htmlOf(part.children ?? [])}</${part.tag}>`;
    })
    .join('');
}
