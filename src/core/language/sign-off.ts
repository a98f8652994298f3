import { type Line, LONGEST_MARK, strip } from './mail-lines.ts';
import { matches, opensWith } from './matches.ts';
import { GREETING } from './quote-words.ts';
import {
  BOW,
  CHINESE_WISH,
  CLOSINGS,
  DISCLAIMER_CUES,
  DISCLAIMER_START,
  FOOTERS,
  FORMULA_OPENINGS,
  FROM_AFAR,
  GATEWAY_WARNING,
  openingOf,
  POSTSCRIPT,
  THANKS,
  UNSUBSCRIBE_LINES,
  VIEW_ONLINE,
  WISHES,
} from './sign-off-words.ts';

/** Most lines that a signature, a disclaimer and what stands between them may have; also keeps the work linear. */
const TAIL = 24;
const ROUNDS = 8;
const SHORTEST_DISCLAIMER = 16;
/** Who says such a thing is a person: a disclaimer is nobody's. */
const PERSONAL = /\b(?:I|my)\b|(?<!\p{L})(?:[яЯ]|мы|мне|нам|ми|мені)(?!\p{L})|[我吗嗎?？]/u;
/** A line of thanks that ends so leads over to the name below; with another sign it is a sentence. */
const LEADS_OVER = /[\p{L},，]$/u;
const RULE = /^[-–—_=*~#|\s]+$/u;
const DELIMITER = /^(?:--|—|––|——)$/u;
const CONTACT =
  /[^\s@]@[^\s@]|https?:|www\.|(?:tel|phone|direct|mob(?:ile)?|cell|fax|whatsapp|telegram|skype|wechat|line id|тел|моб|факс|сот|电话|電話|手机|手機|传真|傳真|微信|邮箱|郵箱|信箱|地址|分機|分机)\p{L}*\s?[.:：]|(?:\+|\b00|\(0)\d[\d\s().-]{6,}\d|\b0\d{1,4}[\s-]\d{3,4}[\s-]?\d{2,4}\b|\b[08][\s-]?\(?\d{3,5}\)?(?:[\s-]\d{2,3}){3}\b|\b1\d{2}[\s-]?\d{4}[\s-]?\d{4}\b/iu;
/** What stands below a name in a signature: a post, a department, a firm. */
const POST =
  /(?:consultant|analyst|developer|designer|translator|partner|hospital|clinic|university|school|institute|sales|accounts|manager|director|officer|engineer|head of|assistant|accountant|coordinator|supervisor|specialist|\bc[etf]o|founder|owner|department|team|менеджер|директор|инженер|інженер|бухгалтер|начальник|руководитель|керівни|отдел|відділ|специалист|спеціаліст|фахів|администратор|адміністратор)\p{L}{0,4}(?![\p{L}])|\b(?:ltd|inc|llc|gmbh|corp)\b|^(?:[озп]?ао|ооо|ип|гк|нпо|тов|тзов|фоп|пп|п?ат|прат) |(?:经理|總監|总监|主管|主任|助理|专员|專員|工程师|工程師|会计|會計|[部处處课課組组]|公司|集团|集團)$/iu;
const ABBREVIATED =
  /(?<!\p{L})(?:[Ii]nc|[Ll]td|[Cc]o|[Cc]orp|LLC|[Jj]r|[Ss]r|[Pp]h\.?D|[Dd]r|г|ул|д|оф|кв|обл|тов|вул|буд|[Ss]\.[Aa]|GmbH|\p{Lu})\.$/u;

/**
 * A part of a mail in its writer's words, without what closes it: signature, device line, disclaimer, a gateway's
 * warning, a mailing's way to its web page. A postscript below the signature stays. May be empty; `text` is the mail that the lines point into.
 */
export function dropSignOff(lines: readonly Line[], text: string): Line[] {
  const kept: Line[] = [];
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && !(index > from && isPostscript(lines[index]?.bare ?? ''))) continue;
    kept.push(...closePart(dropWarning(lines.slice(from, index)), text));
    from = index;
  }
  return kept;
}

function isPostscript(bare: string): boolean {
  return 'PpПпЗз附又再補补'.includes(bare[0] ?? ' ') && matches(POSTSCRIPT, bare.slice(0, 40));
}

/** True for a line that says something: not blank, not a rule, not a mere greeting. */
export function hasContent({ bare }: Line): boolean {
  return bare !== '' && !RULE.test(bare) && !(bare.length < 80 && matches(GREETING, bare));
}

function dropWarning(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => line.bare !== '');
  const head = lines[first]?.bare.slice(0, LONGEST_MARK) ?? '';
  if (matches(VIEW_ONLINE, head)) return lines.slice(first + 1);
  if (!matches(GATEWAY_WARNING, head)) return lines;
  let end = first;
  while (end < lines.length && lines[end]?.bare !== '') end++;
  return lines.slice(end);
}

function closePart(lines: Line[], text: string): Line[] {
  const firstContent = lines.findIndex(hasContent);
  let kept = trimTail(lines);
  const judged = new Map<string, LineKind>();
  const disclaimer = new Tail(kept, firstContent, judged).findDisclaimer();
  if (disclaimer !== null) kept = trimTail(kept.slice(0, disclaimer));
  for (let round = 0; round < ROUNDS; round++) {
    const tail = new Tail(kept, firstContent, judged);
    const cut = tail.findDelimiter() ?? tail.findFooter() ?? tail.findClosing() ?? tail.findCard();
    if (cut === null) return closeLine(kept, text);
    kept = trimTail(kept.slice(0, cut));
  }
  return kept;
}

function trimTail(lines: Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && RULE.test(lines[end - 1]?.bare || '-')) end--;
  return end === lines.length ? lines : lines.slice(0, end);
}

type LineKind = 'footer' | 'signature' | 'words';

/** The last lines of a part; every search gives the index at which to cut, or null. */
class Tail {
  readonly lines: readonly Line[];
  /** Index of the part's first line that says something, or -1. */
  readonly firstContent: number;
  /** Indexes of the last lines that are not blank, the lowest line first. */
  readonly upward: number[] = [];
  /** Which lines may stand in a signature, of those that were asked for: the same ones are asked for in every round. */
  private readonly judged: Map<string, LineKind>;

  constructor(lines: readonly Line[], firstContent: number, judged: Map<string, LineKind>) {
    this.lines = lines;
    this.firstContent = firstContent;
    this.judged = judged;
    for (let index = lines.length - 1; index >= 0 && this.upward.length < TAIL; index--) {
      if (lines[index]?.bare !== '') this.upward.push(index);
    }
  }

  /** Index of the line with `count` lines of words up to and below it. */
  private lowestBut(count: number): number {
    return this.upward[count - 1] ?? -1;
  }

  private hasContentAbove(index: number): boolean {
    return this.firstContent >= 0 && this.firstContent < index;
  }

  private bare(index: number): string {
    return this.lines[index]?.bare ?? '';
  }

  private kindOf(bare: string): LineKind {
    const known = this.judged.get(bare) ?? (isFooter(bare) ? 'footer' : isSignatureLine(bare) ? 'signature' : 'words');
    this.judged.set(bare, known);
    return known;
  }

  private isSignature(bare: string): boolean {
    return this.kindOf(bare) !== 'words';
  }

  /** The highest `-- ` of the tail. */
  findDelimiter(): number | null {
    return this.upward.findLast((index) => DELIMITER.test(this.bare(index))) ?? null;
  }

  /** The highest device line or footer that has only such lines and signature lines below. */
  findFooter(): number | null {
    let cut: number | null = null;
    for (const index of this.upward) {
      const bare = this.bare(index);
      if (this.kindOf(bare) === 'footer') cut = index;
      else if (!this.isSignature(bare) && !/^<?https?:\S+$/u.test(bare.slice(0, LONGEST_MARK))) break;
    }
    return cut;
  }

  findDisclaimer(): number | null {
    const long = this.upward.filter((index) => this.bare(index).length >= SHORTEST_DISCLAIMER).slice(0, 6);
    return long.findLast((index) => this.isDisclaimer(index)) ?? null;
  }

  private isDisclaimer(index: number): boolean {
    const head = this.bare(index).slice(0, 140);
    const speaksOfItself = matches(DISCLAIMER_START, head);
    if (!speaksOfItself && !(this.bare(index - 1) === '' && matches(DISCLAIMER_CUES[0] as RegExp, head))) return false;
    let paragraph = '';
    for (let next = index; next < this.lines.length && this.bare(next) !== '' && paragraph.length < 1200; next++) {
      paragraph += ` ${this.bare(next).slice(0, 1200)}`;
    }
    const cues = DISCLAIMER_CUES.filter((cue) => matches(cue, paragraph)).length;
    return cues >= (speaksOfItself ? 3 : 4) || (cues === 2 && speaksOfItself && !matches(PERSONAL, paragraph));
  }

  /** The highest closing formula that has only a signature below. */
  findClosing(): number | null {
    let cut: number | null = null;
    let contact = false;
    let below = 0;
    let slogan = false;
    for (const index of this.upward) {
      const bare = this.bare(index);
      const formula = findFormula(bare);
      if (slogan && formula !== null && !(contact && isName(this.bare(this.lowestBut(below))))) break;
      if (formula === 'closing') cut = BOW.test(bare) ? this.aboveBow(index) : index;
      else if (formula === 'thanks' || matches(FROM_AFAR, bare)) {
        if (below > 0 && this.hasContentAbove(index)) cut = index;
      } else if (RULE.test(bare)) {
        // A rule with a name or a phone number below is a program's signature frame.
        if (this.hasContentAbove(index) && (contact || (below <= 3 && isName(this.bare(this.lowestBut(below))))))
          cut = index;
      } else if (!this.isSignature(bare)) {
        // A firm's motto right below its address.
        if (slogan || below > 0 || bare.length > 80 || this.bare(index - 1) === '') break;
        slogan = true;
      }
      contact ||= hasContact(bare);
      below++;
    }
    return cut;
  }

  /** A bow may have a line above it that tells who bows ("學生家長"). */
  private aboveBow(index: number): number {
    return this.bare(index - 2) === '' && /^[\u4e00-\u9fff]{2,8}$/u.test(this.bare(index - 1)) ? index - 1 : index;
  }

  /** A last paragraph of name, title and phone without a formula above it. */
  findCard(): number | null {
    const last = this.upward[0] ?? 0;
    // Outlook's paragraphs are lines; read as text they are one blank line apart.
    const step = this.upward[1] === last - 2 ? 2 : 1;
    let first = last + step;
    let contact = false;
    let post = false;
    let count = 0;
    let name: number | null = null;
    for (const index of this.upward) {
      if (index < first - step) break;
      if (count === 8) return null;
      const bare = this.bare(index);
      if (!this.isSignature(bare)) {
        if (step === 1 && (count < 3 || !/[.!?…。！？]$/u.test(bare))) return null;
        break;
      }
      const [head = '', ...more] = bare.split(/\s?[|｜•]\s?/u);
      const single = count === 0 && isCardLine(bare);
      contact ||= post || hasContact(bare);
      post = matches(POST, bare);
      first = index;
      count++;
      if (single || (contact && (count > 1 || more.length > 0) && isName(head))) name = index;
    }
    const address =
      this.bare(last - 1) === '' && /^<?[^\s@<>]+@[^\s@<>]+>?$/u.test(this.bare(last).slice(0, LONGEST_MARK));
    const cut = name ?? (address ? last : null);
    if (cut === null) return null;
    const above =
      this.lines
        .slice(0, cut)
        .findLast((line) => line.bare !== '')
        ?.bare.slice(-1) ?? '';
    if (step === 1 && cut !== first && !/[.!?…。！？]/u.test(above)) return null;
    return !/[:：]/u.test(above) && this.hasContentAbove(cut) ? cut : null;
  }
}

/**
 * A whole signature on one line: "Anna Lee, Acme Ltd, +44 161 496 0000". A mere name, comma and number may be the
 * contact that the mail speaks of.
 */
function isCardLine(bare: string): boolean {
  const pieces = bare.split(/\s?[|｜•/]\s?|, /u);
  if (pieces.length < 2 || pieces.length > 6 || !/\S\s\S/u.test(pieces[0] as string)) return false;
  const telling = pieces.length > 2 || /[|｜•/]/u.test(bare);
  return (
    ((telling && hasContact(bare)) || matches(POST, bare)) &&
    pieces.every((piece, at) => isName(piece) || (at > 0 && hasContact(piece)))
  );
}

function isFooter(bare: string): boolean {
  if (bare.length > LONGEST_MARK) return false;
  const words = strip(bare, '-–—_=* ');
  return opensWith(FOOTERS, words) || opensWith(UNSUBSCRIBE_LINES, words);
}

type Formula = 'closing' | 'thanks';

/** True for a line with an address, a link or a number to call. */
const hasContact = (bare: string): boolean => /[@\d.:：]/u.test(bare) && matches(CONTACT, bare);

/** The closing formula that a line is, alone or with the name behind it, or null. */
function findFormula(bare: string): Formula | null {
  if (bare.length > 120) return null;
  // Two languages on one line: "Mit freundlichen Grüßen / Best regards".
  const [first, second] = /[/|]/u.test(bare) ? bare.split(/\s?[/|]\s?/u, 2) : [];
  if (first && second && findFormula(first) === 'closing' && (isName(second) || findFormula(second))) return 'closing';
  if (BOW.test(bare) || CHINESE_WISH.test(bare)) return 'closing';
  if (!FORMULA_OPENINGS.has(openingOf(bare))) return null;
  const words = bare
    .replace(/[\p{Extended_Pictographic}\ufe0f]/gu, '')
    .trim()
    .split(/[\s\u3000]+/u);
  if (words.length > 14) return null;
  if (words.every((word) => CLOSINGS.has(strip(word, '，,。！!')))) return 'closing';
  for (let count = Math.min(words.length, 7); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const phrase = strip(head, ' ,，.。!！~～—–-:：;').toLowerCase().replace('&', 'and').replace(/[’ʼ]/u, "'");
    const tight = phrase.replace(/[\s,，!！。]/gu, '');
    const closing = CLOSINGS.has(phrase) || CLOSINGS.has(tight);
    const rest = words.slice(count).join(' ');
    if (rest === '') {
      if (closing) return 'closing';
      // "Thanks!" and "Thanks." are sentences; "Thanks," and "Thanks" lead over to the name.
      if (THANKS.has(phrase) && matches(LEADS_OVER, bare)) return 'thanks';
      if (WISHES.has(phrase) && bare.endsWith(',')) return 'thanks';
    } else if (closing && isSignatureLine(rest) && (/[,，!！—–-]$/u.test(head) || (count > 1 && isName(rest)))) {
      return 'closing';
    }
  }
  const [head = '', ...rest] = bare.split(/[，,！!。]\s?/u);
  const name = rest.join('');
  return CLOSINGS.has(head.replace(/\s/gu, '').toLowerCase()) && (name === '' || isSignatureLine(name))
    ? 'closing'
    : null;
}

/** What may stand below a closing formula: a name, a title, a firm, an address, a phone number, a date. */
function isSignatureLine(bare: string): boolean {
  if (bare.length > 140 || isPostscript(bare)) return false;
  if (hasContact(bare)) return true;
  if (/^[-–—] ?\p{Lu}/u.test(bare)) return isName(bare.slice(1).trim());
  if (/[!！]$/u.test(bare) && isName(strip(bare, ' !！'))) return true;
  if (/[?？!！;；:：…]$/u.test(bare) || /^(?:[-*•·–]\s|\d{1,2}[.)、]\s?\p{L})/u.test(bare)) return false;
  const words = bare.split(/\s+/u).length;
  if (/[.。]$/u.test(bare) && words > 3 && !matches(ABBREVIATED, bare)) return false;
  const han = bare.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  if (han > 0) return han <= 32 && !/[。！？]|[我你您请請]|[了吗嗎吧呢]$/u.test(bare) && words <= 12;
  return words <= 11;
}

/** Up to five words that begin with a capital, or up to ten Chinese characters: a person or a firm. */
function isName(line: string): boolean {
  const bare = strip(line, '*_ ');
  if (/\d|[?!:;]/u.test(bare)) return false;
  if (/^[\u4e00-\u9fff\s·]{2,12}$/u.test(bare)) return true;
  const words = bare.split(/\s+/u);
  return words.length <= 5 && words.every((word) => /^["«“(]?\p{Lu}/u.test(word) || word.length <= 3);
}

/** Cuts a formula that closes the last line itself: "… Waiting for news. Best regards, Anna". */
function closeLine(lines: Line[], text: string): Line[] {
  const last = lines.at(-1);
  if (!last) return lines;
  const raw = text.slice(Math.max(last.start, last.end - 160), last.end).trimEnd();
  for (const found of [...raw.matchAll(/[.!?…。！？]["»”)]?\s*/gu)].slice(-4)) {
    const rest = raw.slice(found.index + found[0].length);
    if (rest === '' || findFormula(rest) !== 'closing') continue;
    const end = text.lastIndexOf(rest, last.end);
    return [...lines.slice(0, -1), { ...last, end, next: end }];
  }
  return lines;
}
