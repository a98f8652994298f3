/** Turns a message body on the page into plain text: what its sender wrote, without quotes, signature and machinery. */
import { WROTE_END } from '../core/language/wrote.ts';
import { ANSWERED_QUOTE, HISTORY_STARTS, isOutlookHeaderStyle, QUOTE_MARKS, SIGNATURE_MARKS } from './quote-marks.ts';
import { attributeOf, hasMatch, nodeNameOf, nodeTypeOf, selectFirst } from './unclobbered.ts';
import { type Step, walkTree } from './walk.ts';

/** Longest text that is read, in UTF-16 units, and most nodes that are looked at: a hostile mail can be 5 MB. */
const TEXT_CAP = 200_000;
const NODE_CAP = 20_000;

/** Below this many letters the quote is the message (a forward, an answer written below or inside the quote). */
const ENOUGH = 20;

const NEVER_TEXT = [
  'script,style,template,noscript,head,title,textarea,input,select,option,object,embed,iframe,video,audio,canvas,svg',
  '[data-tact],[hidden],[aria-hidden="true"]',
];

/** What a mail hides by its own style: previews for the list, text for machines. What a style sheet hides is not known. */
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\s*(?:!important\s*)?(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:!important\s*)?;(?:[^;]{0,80};){0,8}?\s*overflow\s*:\s*hidden)/i;

const PARAGRAPHS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'HR']);
const LINES = new Set(
  'DIV TR DL DT DD SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS FIGURE FIGCAPTION FORM FIELDSET DETAILS SUMMARY CENTER CAPTION TBODY THEAD TFOOT BODY'.split(
    ' ',
  ),
);

/**
 * What a site adds: `cut` are its own quote and signature marks, `skip` what it puts into a body that is never text.
 * `ownOnly` leaves the quote out also where nothing else is there: of a reply, which begins empty.
 */
export interface ReadTextOptions {
  cut?: readonly string[];
  skip?: readonly string[];
  ownOnly?: boolean;
}

/**
 * Reads a body as lines of text, at most 200,000 UTF-16 units. Marked quotes and signatures are left out; where fewer
 * than about 20 letters would stay, the quote is kept. Never writes to the page and never asks for its layout.
 */
export function readText(root: Element, { cut = [], skip = [], ownOnly = false }: ReadTextOptions = {}): string {
  const never = [...NEVER_TEXT, ...skip];
  const own = read(root, joinMarks(never, [...QUOTE_MARKS, ...SIGNATURE_MARKS, ...cut], HISTORY_STARTS));
  if (ownOnly || !own.wasCut || weigh(own.text) >= ENOUGH) return own.text;
  return read(root, joinMarks(never, SIGNATURE_MARKS)).text || read(root, joinMarks(never)).text;
}

/** Letters, where one Han character says about as much as three Latin ones. */
function weigh(text: string): number {
  return text.replace(/\s+/gu, '').length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Selectors of what is left out: `never` is no text, `history` ends the reading, the rest of `all` is what others wrote. */
interface Marks {
  all: string;
  never: string;
  history: string;
}

function joinMarks(never: readonly string[], foreign: readonly string[] = [], history: readonly string[] = []): Marks {
  return { all: [...never, ...foreign, ...history].join(), never: never.join(), history: history.join() };
}

function judge(
  element: Element,
  style: string,
  { all, never, history }: Marks,
): 'own' | 'never' | 'foreign' | 'history' {
  if (HIDDEN.test(style)) return 'never';
  if (history && isOutlookHeader(element, style)) return 'history';
  if (!hasMatch(element, all)) return 'own';
  if (hasMatch(element, never)) return 'never';
  if (hasMatch(element, ANSWERED_QUOTE)) return 'own';
  return history && hasMatch(element, history) ? 'history' : 'foreign';
}

function read(root: Element, marks: Marks): { text: string; wasCut: boolean } {
  const lines = createLines();
  let preformatted: Node | null = null;
  let seen = 0;
  let wasCut = false;

  function enter(node: Node): Step {
    if (++seen > NODE_CAP || lines.length() > TEXT_CAP) return 'end';
    const type = nodeTypeOf(node);
    if (type === 3) lines.text((node as Text).data, preformatted !== null);
    if (type !== 1) return 'past';
    const element = node as Element;
    const name = nodeNameOf(element);
    const style = attributeOf(element, 'style').slice(0, 500);
    const kind = node === root ? 'own' : judge(element, style, marks);
    if (kind !== 'own') {
      wasCut ||= kind !== 'never';
      return kind === 'history' ? 'end' : 'past';
    }
    if (name === 'BR') lines.breakLine();
    else if (name === 'IMG') lines.text(readEmoji(element), false);
    else if (name === 'LI') lines.separateItem(true);
    else lines.separate(gapAround(name));
    if (name === 'HR') lines.rule();
    if (name === 'BLOCKQUOTE') lines.openQuote();
    if (!preformatted && (name === 'PRE' || /white-space:\s*(pre|break)/i.test(style))) preformatted = element;
    return 'in';
  }

  function leave(node: Node): void {
    if (node === preformatted) preformatted = null;
    const name = nodeNameOf(node);
    if (name === 'LI') lines.separateItem(false);
    else lines.separate(gapAround(name));
    if (name === 'BLOCKQUOTE') lines.closeQuote();
    if (name === 'TD' || name === 'TH') lines.text(' ', false);
  }

  walkTree(root, enter, leave);
  return { text: lines.join(), wasCut };
}

/** Line breaks that an element puts before and after itself. */
function gapAround(name: string): 0 | 1 | 2 {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

const isOutlookHeader = (element: Element, style: string): boolean =>
  isOutlookHeaderStyle(style) && selectFirst(element, '[class*="MsoNormal"] b') !== null;

/** Webmails show emoji as pictures; they tell a mood, other pictures tell nothing. */
function readEmoji(image: Element): string {
  const emoji = attributeOf(image, 'data-emoji') || attributeOf(image, 'alt');
  return emoji.length <= 16 && /^\p{Extended_Pictographic}/u.test(emoji) ? emoji : '';
}

/** True where the last line has a date or a clock, ends in an address or in "wrote", and opens what follows. */
function tellsWhoWroteWhen(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const clock = /\d[:：]\d\d/.test(line);
  if (!clock && !/\d[./-] ?\d|(?:19|20)\d\d|\d月/.test(line)) return false;
  return /@[^\s<>@]+ ?>\)?\s?[:：]$/.test(line) || (clock && /@[^\s<>@]+:$/.test(line)) || WROTE_END.test(line);
}

/** Collects text the way a browser lays it out: white space collapses, at most one empty line between paragraphs. */
function createLines() {
  const parts: string[] = [];
  let length = 0;
  let breaks = 0;
  /** A line that holds nothing but a non-breaking space is an empty line. */
  let blank = false;
  let space = false;
  let item = false;
  let depth = 0;
  let quoting = false;
  let ruled = false;

  function put(words: string): void {
    const gap = length === 0 ? '' : breaks > 0 ? '\n'.repeat(Math.min(breaks, 2)) : space ? ' ' : '';
    const mark = quoting && depth > 0 && (length === 0 || breaks > 0) ? '> ' : '';
    const text = gap + (ruled && length > 0 ? '--------\n\n' : '') + mark + (item ? '- ' : '') + words;
    parts.push(text);
    length += text.length;
    breaks = 0;
    blank = false;
    space = false;
    item = false;
    ruled = false;
  }

  function flow(text: string): void {
    const collapsed = text.slice(0, 4 * TEXT_CAP).replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    const words = collapsed.trim();
    if (collapsed.startsWith(' ')) space = true;
    if (words === '') {
      blank ||= breaks > 0 && text.includes('\u00a0');
      return;
    }
    put(words);
    if (collapsed.endsWith(' ')) space = true;
  }

  return {
    length: () => length,
    join: () => parts.join('').slice(0, TEXT_CAP),
    breakLine(): void {
      breaks++;
      blank = false;
    },
    /** A line across, which programs draw above a signature or a quote; none at the end. */
    rule(): void {
      ruled = true;
    },
    /** Below "12.11.2026, 14:03, Anna <a@b.example>:" a blockquote is a quote, and so are those that follow. */
    openQuote(): void {
      depth++;
      quoting ||= tellsWhoWroteWhen(parts.slice(-20).join('').slice(-300));
    },
    closeQuote(): void {
      depth--;
    },
    /** A list item begins or ends; an empty one leaves no dash. */
    separateItem(begins: boolean): void {
      breaks = Math.max(breaks, 1);
      item = begins;
    },
    /** Sees to it that at least this many line breaks stand before what comes next. */
    separate(gap: number): void {
      if (gap > 0 && blank) breaks = Math.max(breaks, 2);
      if (gap > 0) blank = false;
      breaks = Math.max(breaks, gap);
    },
    text(text: string, preformatted: boolean): void {
      const rows = preformatted ? text.slice(0, TEXT_CAP).split('\n') : [text];
      rows.forEach((row, i) => {
        if (i > 0) breaks++;
        flow(row);
      });
    },
  };
}
