/** Pieces of text of which each match holds at least one; an ASCII 0 stands for any digit. */
export type Need = readonly string[];

/** What a part of a pattern can match: all of it where that is little, and what each match needs. */
export interface Reach {
  all: readonly string[] | null;
  needs: readonly Need[];
}

/** No more texts than this are listed for a part of a pattern. */
const MOST = 32;
/** Longer pieces are taken as no better. */
const LONGEST = 4;

const NOTHING: Reach = { all: [''], needs: [] };
const ANYTHING: Reach = { all: null, needs: [] };

/** Where groups begin and end, and what only looks like it: behind a backslash, or in a class. */
const BRACKETS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu;
const LETTERS = /[a-z \u0080-\uffff]+/y;
const TIMES = /\{(\d+)(?:,(\d+))?\}/y;

/**
 * Finds what every match of a pattern needs, with what it looks at before and behind: a text that lacks one of these
 * needs not be searched by the pattern; none where nothing is sure.
 * Reads the syntax that date rules are written in; anything beside that makes a pattern unsure. It stands in the way of
 * a worker's first mail, hence `known`: what was found for groups, of which rules have most in common.
 */
export function findNeeds({ source, flags }: RegExp, known = new Map<string, Reach>()): readonly Need[] {
  if (flags !== 'g') return [];
  const reader = new Reader(source, known);
  const reach = reader.readChoice();
  return reader.isSure ? needsOf(reach).map(shorten) : [];
}

/** Of more pieces it is not asked which hold another one. */
const MOST_SHORTENED = 64;

/** The pieces without those that hold another one: "the new year" tells no more than "new year". */
function shorten(pieces: Need): Need {
  if (pieces.length > MOST_SHORTENED) return [...new Set(pieces)];
  const kept: string[] = [];
  for (const piece of pieces.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => piece.includes(shorter))) kept.push(piece);
  }
  return kept;
}

const needsOf = ({ all, needs }: Reach): readonly Need[] => withNeed(needs, all);

/** The best two of some needs and one more, the better first; a second one of single signs would hardly tell more. */
function withNeed(needs: readonly Need[], more: Need | null): readonly Need[] {
  const length = more ? shortestOf(more) : 0;
  if (!more || length === 0) return needs;
  const best = needs[0];
  if (!best) return [more];
  if (isBetter(more, length, best)) return shortestOf(best) > 1 ? [more, best] : [more];
  const second = needs[1];
  return length > 1 && (!second || isBetter(more, length, second)) ? [best, more] : needs;
}

/** Whether pieces tell more than others: the shortest of them, of this length, is longer, or they are not more. */
function isBetter(one: Need, length: number, other: Need): boolean {
  const otherLength = shortestOf(other);
  return length === otherLength ? one.length <= other.length : length > otherLength;
}

function shortestOf(pieces: Need): number {
  let shortest = LONGEST;
  for (const { length } of pieces) if (length < shortest) shortest = length;
  return shortest;
}

/** Each of these texts with each of those behind it; null where that are too many. */
function join(heads: readonly string[] | null, tails: readonly string[] | null): readonly string[] | null {
  if (!heads || !tails || heads.length * tails.length > MOST) return null;
  const joined: string[] = [];
  for (const head of heads) for (const tail of tails) joined.push(head + tail);
  return joined;
}

const lastSigns = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.slice(-1)))];

/** All of these texts and those; null where that are too many. */
function add(some: readonly string[] | null, more: readonly string[] | null): readonly string[] | null {
  return some && more && some.length + more.length <= MOST ? [...some, ...more] : null;
}

class Reader {
  /** False once something was met that is not read here. */
  isSure = true;
  private at = 0;
  private readonly source: string;
  private readonly known: Map<string, Reach>;
  /** For the place of each opening bracket that of the closing one. */
  private readonly ends: number[] = [];

  constructor(source: string, known: Map<string, Reach>) {
    this.source = source;
    this.known = known;
    const open: number[] = [];
    for (const { index, 0: sign } of source.matchAll(BRACKETS)) {
      if (sign === '(') open.push(index);
      else if (sign === ')') this.ends[open.pop() ?? -1] = index;
    }
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Reads up to the end of the pattern or of the group. */
  readChoice(): Reach {
    const first = this.readRow();
    const rows = [first];
    while (this.take('|')) rows.push(this.readRow());
    if (rows.length === 1) return first;
    let all: readonly string[] | null = [];
    let isNeeded = true;
    const needed: string[] = [];
    for (const row of rows) {
      all = add(all, row.all);
      const best = needsOf(row)[0];
      if (best) needed.push(...best);
      else isNeeded = false;
    }
    return { all, needs: isNeeded && !all ? [needed] : [] };
  }

  private readRow(): Reach {
    let run: readonly string[] = [''];
    let isWhole = true;
    let needs: readonly Need[] = [];
    for (let sign = this.source[this.at]; sign && sign !== '|' && sign !== ')'; sign = this.source[this.at]) {
      const next = this.readRepeated();
      if (next.needs[0]) for (const need of next.needs) needs = withNeed(needs, need);
      let longer = join(run, next.all);
      if (!longer) {
        needs = withNeed(needs, run);
        isWhole = false;
        if (next.all) longer = join(lastSigns(run), next.all);
      }
      run = longer ?? next.all ?? [''];
    }
    return isWhole ? { all: run, needs } : { all: null, needs: withNeed(needs, run) };
  }

  private readRepeated(): Reach {
    const one = this.readOne();
    const [least, most] = this.readTimes();
    if (least === 1 && most === 1) return one;
    let row: readonly string[] | null = [''];
    let all: readonly string[] | null = least === 0 ? row : [];
    for (let count = 1; count <= most && all; count++) {
      row = join(row, one.all);
      if (count >= least || !row) all = add(all, row);
    }
    return { all, needs: least === 0 ? [] : all ? one.needs : needsOf(one) };
  }

  /** How often what was just read stands there, at least and at most. */
  private readTimes(): [number, number] {
    if (this.take('?')) return [0, 1];
    TIMES.lastIndex = this.at;
    const times = this.source[this.at] === '{' ? TIMES.exec(this.source) : null;
    if (!times) return [1, 1];
    this.at = TIMES.lastIndex;
    // As few as will do are as many, in the end.
    this.take('?');
    return [Number(times[1]), Number(times[2] ?? times[1])];
  }

  private readOne(): Reach {
    const letters = this.readLetters();
    if (letters !== '') return { all: [letters], needs: [] };
    const sign = this.source.charAt(this.at++);
    if (sign === '[') return this.readClass();
    if (sign === '(') return this.readGroup();
    if (sign === '.') return ANYTHING;
    if (sign === '^' || sign === '$') return NOTHING;
    if ('*+?{'.includes(sign)) this.isSure = false;
    if (sign !== '\\') return { all: [sign], needs: [] };
    const escaped = this.readEscaped();
    return escaped === null ? ANYTHING : { all: [escaped], needs: [] };
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
    return isDigit(sign) ? null : sign;
  }

  private readGroup(): Reach {
    const opens = this.source.startsWith('(?<=') && this.at === 1;
    const end = this.ends[this.at - 1] ?? this.source.length;
    const isPlain = this.take('?:') || this.source[this.at] !== '?';
    const isAhead = !isPlain && (this.take('?=') || this.take('?<='));
    const isNot = !isPlain && !isAhead && (this.take('?!') || this.take('?<!'));
    if (!isPlain && this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1;
    const inside = isNot ? NOTHING : this.readInside(end);
    this.at = end + 1;
    // What a pattern looks back at first of all stands right before its match.
    if (opens && inside.all) return inside;
    return isAhead ? { ...NOTHING, needs: needsOf(inside) } : inside;
  }

  private readInside(end: number): Reach {
    const text = this.source.slice(this.at, end);
    const reach = this.known.get(text) ?? this.readChoice();
    if (this.isSure) this.known.set(text, reach);
    return reach;
  }

  private readClass(): Reach {
    const isOpen = this.take('^');
    const signs = new Set<string>();
    while (!this.take(']') && this.at < this.source.length) {
      const from = this.readSign();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (isRange) this.at++;
      const last = (isRange ? this.readSign() : from).charCodeAt(0);
      for (let unit = from.charCodeAt(0); unit <= last && signs.size <= MOST; unit++) {
        signs.add(flattenDigit(String.fromCharCode(unit)));
      }
    }
    return isOpen || signs.size > MOST ? ANYTHING : { all: [...signs], needs: [] };
  }

  private readSign(): string {
    const sign = this.source.charAt(this.at++);
    return sign === '\\' ? (this.readEscaped() ?? '') : sign;
  }
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const flattenDigit = (sign: string): string => (isDigit(sign) ? '0' : sign);
