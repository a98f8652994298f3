import { findFormula, mayLeadToName } from './closing-formula.ts';
import { type Line, LONGEST_MARK, strip } from './mail-lines.ts';
import { matches, opensWith } from './matches.ts';
import { GREETING } from './quote-words.ts';
import {
  BOW,
  DISCLAIMER_CUES,
  DISCLAIMER_START,
  FOOTERS,
  FROM_AFAR,
  GATEWAY_WARNING,
  GREETS,
  INVITATION,
  LEADS_INTO,
  LEADS_ON,
  mayInvite,
  UNSUBSCRIBE_LINES,
  VIEW_ONLINE,
  WARNING_GOES_ON,
  WAY_IN,
} from './sign-off-words.ts';
import {
  hasContact,
  hasPost,
  isCardLine,
  isDate,
  isName,
  isPostscript,
  isSignatureLine,
  isSignedName,
} from './signature-line.ts';

/** Most lines that a signature, a disclaimer and what stands between them may have; also keeps the work linear. */
const TAIL = 24;
const ROUNDS = 8;
/** So often at most a mail may seem to go on below a signature, so that a hostile one costs no more. */
const MOST_TRIES = 12;
const SHORTEST_DISCLAIMER = 10;
/** Who says such a thing is a person: a disclaimer is nobody's. */
const PERSONAL = /\b(?:I|my)\b|(?<!\p{L})(?:[яЯ]|мы|мне|нам|ми|мені)(?!\p{L})|[我吗嗎?？]/u;
/** What asks, orders or names a day is no motto of a firm. */
const ORDERS =
  /\d|\b(?:please|send|call|ring|come|bring|deliver|cancel|refund|stop|keep|only|must|never|today|tonight|tomorrow|\p{L}{3,6}days?|asap|by)\b|\p{L}{2}(?:[ий]те|ьте|іть)(?:ся|сь)?(?!\p{L})|прош[уі]|просим|пожалуйста|будь ласка|отмен|скас|верн[иу]|тольк|тільк|срочно|терміново|понедел|понеділ|вторник|вівтор|сред[уа]|серед[уи]|четвер|ятниц|суббот|субот|воскрес|неділ|завтра|сегодня|сьогодні|[前周週天请請要必]|明日|今日/iu;
const RULE = /^[-–—_=*~#|\s]+$/u;
/** Who signs a Chinese letter above its date: a person, a firm; a place (上海仓库) may belong to what is asked. */
const CHINESE_SIGNER = /^(?:[\u4e00-\u9fff]{2,3}|.{2,20}(?:公司|[部处處组組会會]))$/u;
/** Two or three signs, or a title behind them; what may as well be said ("加急", "货没到") is no name. */
const CHINESE_PERSON =
  /^(?!.*[急前后後要请請等已没沒款货貨了到收回快处處仓倉])[\u4e00-\u9fff]{1,3}(?:妈妈|媽媽|爸爸|老师|老師|先生|女士|小姐|[总總])?$/u;
const DELIMITERS = ['--', '—', '––', '——'];

/**
 * A part of a mail in its writer's words, without what closes it: signature, device line, disclaimer, a gateway's
 * warning, an invitation to a call, a mailing's way to its web page. What goes on below the signature (a postscript) stays. May be empty; `text` is the mail that the lines point into.
 */
export function dropSignOff(lines: readonly Line[], text: string): Line[] {
  const kept: Line[] = [];
  let from = 0;
  for (let index = 1, tries = 0; index < lines.length && tries < MOST_TRIES; index++) {
    if (!mayStartAnew(lines, index)) continue;
    tries++;
    if (!startsAnew(lines, from, index)) continue;
    kept.push(...closePart(dropWarning(lines.slice(from, index)), text));
    from = index;
  }
  return [...kept, ...closePart(dropWarning(lines.slice(from)), text)];
}

/** True for a postscript, and for a paragraph that leads on. */
function mayStartAnew(lines: readonly Line[], index: number): boolean {
  const bare = lines[index]?.bare ?? '';
  return isPostscript(bare) || (lines[index - 1]?.bare === '' && LEADS_ON.test(bare.slice(0, 40)));
}

/** True for what may, where it is a postscript or stands right below a closing formula and a name. */
function startsAnew(lines: readonly Line[], from: number, index: number): boolean {
  if (isPostscript(lines[index]?.bare ?? '')) return true;
  return new Tail(lines.slice(from, index)).findClosing() !== null;
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
  let end = first + 1;
  while (end < lines.length && goesOn(lines[end - 1]?.bare ?? '', lines[end]?.bare ?? '')) end++;
  return lines.slice(end);
}

/** True for a line of the same warning: it speaks of the same, or a wrapped sentence above runs on in it. */
function goesOn(above: string, bare: string): boolean {
  if (bare === '') return false;
  return (
    matches(WARNING_GOES_ON, bare.slice(0, LONGEST_MARK)) ||
    (above.length >= 50 && /[\p{L},]$/u.test(above) && /^\p{Ll}/u.test(bare))
  );
}

function closePart(lines: Line[], text: string): Line[] {
  const tail = new Tail(lines);
  const disclaimer = tail.findDisclaimer();
  if (disclaimer !== null) tail.cut(disclaimer);
  for (let round = 0; round < ROUNDS; round++) {
    const cut =
      tail.findInvitation() ?? tail.findDelimiter() ?? tail.findFooter() ?? tail.findClosing() ?? tail.findCard();
    if (cut === null) return closeLine(tail.lines, text);
    tail.cut(cut);
  }
  return tail.lines;
}

function trimTail(lines: Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && RULE.test(lines[end - 1]?.bare || '-')) end--;
  return end === lines.length ? lines : lines.slice(0, end);
}

type LineKind = 'footer' | 'signature' | 'words';

/** The last lines of a part; every search gives the index at which to cut, or null. */
class Tail {
  lines: Line[] = [];
  /** Index of the part's first line that says something, or -1. */
  readonly firstContent: number;
  /** Indexes of the last lines that are not blank, the lowest line first. */
  readonly upward: number[] = [];
  /** What is known of lines by their index: the same ones are asked for after every cut. */
  private readonly kinds: LineKind[] = [];
  private readonly invitations: boolean[] = [];

  constructor(lines: Line[]) {
    this.firstContent = lines.findIndex(hasContent);
    this.cutTo(lines);
  }

  /** Leaves out the line at an index and all below. */
  cut(index: number): void {
    this.cutTo(this.lines.slice(0, index));
  }

  private cutTo(lines: Line[]): void {
    this.lines = trimTail(lines);
    this.upward.length = 0;
    for (let index = this.lines.length - 1; index >= 0 && this.upward.length < TAIL; index--) {
      if (this.bare(index) !== '') this.upward.push(index);
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

  /** The lowest line of words above a line. */
  private above(index: number): string {
    return this.lines.slice(0, index).findLast((line) => line.bare !== '')?.bare ?? '';
  }

  private kindOf(index: number): LineKind {
    return (this.kinds[index] ??= readKind(this.bare(index)));
  }

  private isSignature(index: number): boolean {
    return this.kindOf(index) !== 'words';
  }

  private isInvitation(index: number): boolean {
    return (this.invitations[index] ??= opensInvitation(this.bare(index)));
  }

  /** The highest `-- ` of the tail. */
  findDelimiter(): number | null {
    return this.upward.findLast((index) => DELIMITERS.includes(this.bare(index))) ?? null;
  }

  /** The first line of an invitation to a call, with the way in below. */
  findInvitation(): number | null {
    const first = this.upward.findLast((index) => this.hasContentAbove(index) && this.isInvitation(index));
    if (first === undefined) return null;
    const hasWayIn = this.upward.some(
      (index) => index >= first && matches(WAY_IN, this.bare(index).slice(0, LONGEST_MARK)),
    );
    return hasWayIn ? first : null;
  }

  /** The highest device line or footer that has only such lines and signature lines below. */
  findFooter(): number | null {
    let cut: number | null = null;
    for (const index of this.upward) {
      if (this.kindOf(index) === 'footer') cut = index;
      else if (!this.isSignature(index) && !/^<?https?:\S+$/u.test(this.bare(index).slice(0, LONGEST_MARK))) break;
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
    let post = false;
    let below = 0;
    let slogan = false;
    let framed = false;
    for (const index of this.upward) {
      const bare = this.bare(index);
      const formula = findFormula(bare);
      if (slogan && formula !== null) {
        const [name = ''] = this.bare(this.lowestBut(below)).split(/\s?[|｜•]/u);
        if (!((contact || framed) && isName(name))) break;
      }
      if (formula === 'closing' || (formula === 'signed thanks' && this.isOwnName(bare)))
        cut = BOW.test(bare) ? this.aboveBow(index) : index;
      else if (formula === 'thanks' || matches(FROM_AFAR, bare)) {
        if (below > 0 && this.hasContentAbove(index)) cut = index;
      } else if (formula === 'exclaimed thanks') {
        const isPerson = below === 1 && CHINESE_PERSON.test(this.bare(this.lowestBut(1)));
        if (!isPerson || !this.hasContentAbove(index)) break;
        cut = index;
      } else if (below > 0 && (below === 1 || contact || post) && this.leadsToName(index, this.lowestBut(below))) {
        cut = index;
      } else if (RULE.test(bare)) {
        // A rule with a name or a phone number below is a program's signature frame.
        if (this.hasContentAbove(index) && (contact || (below <= 3 && isName(this.bare(this.lowestBut(below))))))
          cut = this.aboveFrame(index);
      } else if (!this.isSignature(index)) {
        // A firm's motto right below its address, or its notice below a rule.
        framed = RULE.test(this.bare(index - 1) || '.');
        if (slogan || below > 0 || bare.length > (framed ? 240 : 80) || this.bare(index - 1) === '') break;
        slogan = true;
      }
      contact ||= hasContact(bare);
      post ||= hasPost(bare);
      below++;
    }
    return cut;
  }

  /** A closing that no list knows: a short line of its own below a whole sentence, and the name. */
  private leadsToName(index: number, name: number): boolean {
    if (!this.hasContentAbove(index) || !isName(this.bare(name)) || !mayLeadToName(this.bare(index))) return false;
    const above = this.above(index);
    return this.bare(index - 1) === '' ? !/[,:;，：；]$/u.test(above) : /[.!?…)]$/u.test(above);
  }

  /** "Thanks, Tom" is signed where the mail greets somebody else; else it may thank a Tom. */
  private isOwnName(bare: string): boolean {
    const opening = this.lines.find((line) => line.bare !== '')?.bare.slice(0, LONGEST_MARK) ?? '';
    const name = bare.split(/\s/u).at(-1) ?? '';
    return matches(GREETS, opening) && !opening.toLowerCase().includes(name.toLowerCase());
  }

  /** A signature frame may have the name right above it. */
  private aboveFrame(index: number): number {
    const name = this.bare(index - 1);
    const isAlone = this.bare(index - 2) === '' && this.hasContentAbove(index - 2);
    return isAlone && (/^[\u4e00-\u9fff]{2,4}$/u.test(name) || /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name))
      ? index - 1
      : index;
  }

  /** A bow may have a line above it that tells who bows ("學生家長"). */
  private aboveBow(index: number): number {
    return this.bare(index - 2) === '' && /^[\u4e00-\u9fff]{2,8}$/u.test(this.bare(index - 1)) ? index - 1 : index;
  }

  /** A firm's sentence right below its address or number; a person's asks, orders, or says "I". */
  private isMotto(index: number): boolean {
    const bare = this.bare(index);
    const above = this.bare(index - 1);
    if (this.isSignature(index) || bare.length > 80 || !hasContact(above)) return false;
    return !matches(PERSONAL, bare) && !matches(ORDERS, bare);
  }

  /** A last paragraph of name, title and phone without a formula above it. */
  findCard(): number | null {
    const last = this.upward[0] ?? 0;
    // Outlook's paragraphs are lines; read as text they are one blank line apart.
    const step = this.upward[1] === last - 2 ? 2 : 1;
    let first = last + step;
    let contact = false;
    let post = false;
    let posts = 0;
    let count = 0;
    let slogan = false;
    let name: number | null = null;
    for (const index of this.upward) {
      if (index < first - step) break;
      if (count === 8) return null;
      const bare = this.bare(index);
      if (count === 0 && this.isMotto(index)) {
        slogan = true;
        first = index;
        continue;
      }
      if (!this.isSignature(index)) {
        if (step === 1 && (count < 3 || !/[.!?…。！？]$/u.test(bare))) return null;
        break;
      }
      const [head = '', ...more] = bare.split(/\s?[|｜•]\s?/u);
      const single =
        count === 0 && (isCardLine(bare) || (isSignedName(bare) && !/^[-–—~*•]/u.test(this.bare(index - 1))));
      const besides = count > 0 && more.some(hasPost);
      const dated = count === 0 && isDate(bare) && CHINESE_SIGNER.test(this.bare(this.upward[1] ?? -1));
      contact ||= post || besides || dated || hasContact(bare);
      post = hasPost(bare);
      if (post) posts++;
      first = index;
      count++;
      if (single || (contact && (count > 1 || more.length > 0) && isName(head))) name = index;
    }
    const address =
      this.bare(last - 1) === '' && /^<?[^\s@<>]+@[^\s@<>]+>?$/u.test(this.bare(last).slice(0, LONGEST_MARK));
    const cut = name ?? (address ? last : null);
    if (cut === null || (slogan && (posts === 0 || count < 3))) return null;
    const above = this.above(cut).slice(-20);
    if (step === 1 && cut !== first && !/[.!?…。！？]$/u.test(above)) return null;
    return !matches(LEADS_INTO, above) && this.hasContentAbove(cut) ? cut : null;
  }
}

function readKind(bare: string): LineKind {
  if (isFooter(bare)) return 'footer';
  return isSignatureLine(bare) ? 'signature' : 'words';
}

function opensInvitation(bare: string): boolean {
  const words = strip(bare.slice(0, LONGEST_MARK), '-–—_=* ');
  return mayInvite(words) && opensWith(INVITATION, words);
}

function isFooter(bare: string): boolean {
  if (bare.length > LONGEST_MARK) return false;
  const words = strip(bare, '-–—_=* ');
  return opensWith(FOOTERS, words) || opensWith(UNSUBSCRIBE_LINES, words);
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
