/** Any numeral, or several in a row. */
export const NUMERAL = 48;
const HAN_NUMERALS = '一二两三四五六七八九十廿';
/** All signs that are taken for one. */
export const NUMERALS = `0123456789${HAN_NUMERALS}`;
const FIRST_HAN = 0x4e00;
const IS_HAN_NUMERAL = new Uint8Array(0x5200);
for (const numeral of HAN_NUMERALS) IS_HAN_NUMERAL[numeral.charCodeAt(0) - FIRST_HAN] = 1;

/** True for digits and for the Chinese numerals that days and hours are counted with. */
export const isNumeral = (unit: number): boolean =>
  unit < FIRST_HAN ? unit >= NUMERAL && unit <= NUMERAL + 9 : IS_HAN_NUMERAL[unit - FIRST_HAN] === 1;

/** How all matches of a part of a pattern begin: with one of these texts. Behind those of `whole` the part ends. */
export interface Heads {
  whole: readonly string[];
  cut: readonly string[];
}

/** Longer heads hardly tell more, nor do more of them. */
const LONGEST = 5;
const MOST = 256;
/** A class of more signs than this may be any sign. */
const MOST_SIGNS = 32;

const NOTHING: Heads = { whole: [''], cut: [] };
const ANYTHING: Heads = { whole: [], cut: [''] };

/** What holds no bracket and no choice, up to where one stands. */
const PLAIN = /(?:[^\\[()|]|\\.|\[(?:\\.|[^\]\\])*\])*/suy;
const LETTERS = /[a-z \u0080-\u2fff]+/y;
const TIMES = /\{(\d+)(?:,(\d+))?\}/y;

/**
 * Finds with what every match of a pattern begins, a few signs each; numerals in a row are one 0. An empty text where
 * that is not sure: then it may begin with anything.
 * Reads the syntax that date rules are written in; anything beside that is unsure. It stands in the way of a worker's
 * first mail, hence `known`: what was found for groups, of which rules have most in common.
 */
export function findHeads({ source, flags }: RegExp, known = new Map<string, Heads>()): readonly string[] {
  if (flags !== 'y') return [''];
  const reader = new Reader(source, known);
  const { whole, cut } = reader.readChoice();
  return reader.isSure ? withoutLonger([...whole, ...cut].sort()) : [''];
}

/** Sorted heads without those that begin with another one. */
function withoutLonger(heads: readonly string[]): string[] {
  const kept: string[] = [];
  for (const head of heads) {
    const last = kept.at(-1);
    if (last === undefined || !head.startsWith(last)) kept.push(head);
  }
  return kept;
}

function headOf(text: string): Heads {
  return text.length < LONGEST ? { whole: [text], cut: [] } : { whole: [], cut: [text.slice(0, LONGEST)] };
}

/** Each whole head with each of those behind it; where that are too many, with no more than their first signs. */
function join(heads: Heads, next: Heads): Heads {
  if (next === NOTHING) return heads;
  if (heads === NOTHING) return next;
  const isMany = heads.whole.length * (next.whole.length + next.cut.length) > MOST;
  const tails = isMany ? firstSigns(next, heads.whole.length) : next;
  const whole = new Set<string>();
  const cut = new Set(heads.cut);
  for (const head of heads.whole) {
    const { whole: ends, cut: begins } = head === '' ? next : tails;
    for (const tail of ends) {
      const text = append(head, tail);
      if (text.length < LONGEST) whole.add(text);
      else cut.add(text.slice(0, LONGEST));
    }
    for (const tail of begins) cut.add(append(head, tail).slice(0, LONGEST));
  }
  return { whole: [...whole], cut: [...cut] };
}

/** Heads cut to their first signs, or to nothing where these are too many behind `before` others. */
function firstSigns({ whole, cut }: Heads, before: number): Heads {
  if (cut.includes('')) return ANYTHING;
  const signs = new Set([...whole, ...cut].map((text) => text.charAt(0)));
  // What may be left out is left out.
  const isOptional = whole.includes('');
  if (isOptional) signs.delete('');
  return !isOptional && signs.size * before > MOST ? ANYTHING : { whole: isOptional ? [''] : [], cut: [...signs] };
}

const append = (head: string, tail: string): string =>
  head.endsWith('0') && tail.startsWith('0') ? head + tail.slice(1) : head + tail;

function repeat(heads: Heads, least: number, most: number): Heads {
  const whole = new Set(least === 0 ? [''] : []);
  let row = NOTHING;
  let { cut } = row;
  for (let count = 1; count <= most && row.whole.length > 0; count++) {
    const longer = join(row, heads);
    cut = longer.cut;
    // Numerals in a row are one.
    if (count > Math.max(least, 1) && longer.whole.every((text) => whole.has(text))) break;
    row = longer;
    if (count >= least) for (const text of row.whole) whole.add(text);
  }
  return { whole: [...whole], cut };
}

class Reader {
  /** False once something was met that is not read here. */
  isSure = true;
  private at = 0;
  private readonly source: string;
  private readonly known: Map<string, Heads>;

  constructor(source: string, known: Map<string, Heads>) {
    this.source = source;
    this.known = known;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Reads up to the end of the pattern or of the group. */
  readChoice(): Heads {
    const first = this.readRow();
    if (this.source[this.at] !== '|') return first;
    const whole = new Set(first.whole);
    const cut = new Set(first.cut);
    while (this.take('|')) {
      const row = this.readRow();
      for (const text of row.whole) whole.add(text);
      for (const text of row.cut) cut.add(text);
    }
    return { whole: [...whole], cut: [...cut] };
  }

  private readRow(): Heads {
    let heads = NOTHING;
    for (let sign = this.source[this.at]; sign && sign !== '|' && sign !== ')'; sign = this.source[this.at]) {
      if (heads.whole.length === 0) this.skip('|');
      else heads = join(heads, this.readRepeated());
    }
    return heads;
  }

  /** Goes on to the end of the group, or to a sign that stands in it and in no group inside. */
  private skip(sign = ')'): void {
    const { source } = this;
    for (let depth = 0; ; this.at++) {
      PLAIN.lastIndex = this.at;
      PLAIN.test(source);
      this.at = PLAIN.lastIndex;
      const stop = source[this.at];
      if (!stop || (depth === 0 && (stop === ')' || stop === sign))) return;
      if (stop === '(') depth++;
      else if (stop === ')') depth--;
    }
  }

  private readRepeated(): Heads {
    const one = this.readOne();
    if (this.take('?')) return repeat(one, 0, 1);
    if (this.source[this.at] !== '{') return one;
    TIMES.lastIndex = this.at;
    const times = TIMES.exec(this.source);
    if (!times) return one;
    this.at = TIMES.lastIndex;
    // As few as will do are as many, in the end.
    this.take('?');
    return repeat(one, Number(times[1]), Number(times[2] ?? times[1]));
  }

  private readOne(): Heads {
    const letters = this.readLetters();
    if (letters !== '') return headOf(letters);
    const sign = this.source.charAt(this.at++);
    if (sign === '[') return this.readClass();
    if (sign === '(') return this.readGroup();
    if (sign === '.') return ANYTHING;
    if (sign === '^' || sign === '$') return NOTHING;
    if ('*+?{'.includes(sign)) this.isSure = false;
    const text = sign === '\\' ? this.readEscaped() : sign;
    return text === null ? ANYTHING : headOf(flatten(text));
  }

  /** Letters and blanks in a row, but the last where a sign behind it says how often it stands there. */
  private readLetters(): string {
    const from = this.at;
    LETTERS.lastIndex = from;
    let end = LETTERS.test(this.source) ? LETTERS.lastIndex : from;
    if (end - from > 1 && (this.source[end] === '?' || this.source[end] === '{')) end--;
    this.at = end;
    return this.source.slice(from, end);
  }

  /** The text for which a sign behind a backslash stands; null for what a group has caught. */
  private readEscaped(): string | null {
    const sign = this.source.charAt(this.at++);
    if (sign === 'd') return '0';
    if (sign === 'n') return '\n';
    if (/[a-z]/i.test(sign)) this.isSure = false;
    return /\d/.test(sign) ? null : sign;
  }

  private readGroup(): Heads {
    const isPlain = this.take('?:') || this.source[this.at] !== '?';
    const looksAround = !isPlain && /^\?<?[=!]/.test(this.source.slice(this.at, this.at + 3));
    if (!isPlain && !looksAround) this.at = this.source.indexOf('>', this.at) + 1;
    const from = this.at;
    this.skip();
    const end = this.at;
    const heads = looksAround ? NOTHING : this.readInside(from, end);
    this.at = end + 1;
    return heads;
  }

  private readInside(from: number, end: number): Heads {
    const text = this.source.slice(from, end);
    const known = this.known.get(text);
    if (known) return known;
    this.at = from;
    const heads = this.readChoice();
    if (this.isSure) this.known.set(text, heads);
    return heads;
  }

  private readClass(): Heads {
    const isOpen = this.take('^');
    const signs = new Set<string>();
    while (!this.take(']') && this.at < this.source.length) {
      const from = this.readSign();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (isRange) this.at++;
      const last = (isRange ? this.readSign() : from).charCodeAt(0);
      for (let unit = from.charCodeAt(0); unit <= last && signs.size <= MOST_SIGNS; unit++) {
        signs.add(flatten(String.fromCharCode(unit)));
      }
    }
    return isOpen || signs.size > MOST_SIGNS ? ANYTHING : { whole: [...signs], cut: [] };
  }

  private readSign(): string {
    const sign = this.source.charAt(this.at++);
    return sign === '\\' ? (this.readEscaped() ?? '') : sign;
  }
}

const flatten = (sign: string): string => (isNumeral(sign.charCodeAt(0)) ? '0' : sign);
