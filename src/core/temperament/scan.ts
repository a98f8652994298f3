import {
  APOSTROPHE,
  DIGIT,
  HAN,
  kindIn,
  LETTER,
  LOWER,
  NEWLINE,
  PAUSE,
  RAISED,
  SPACE,
  STOP,
  SYMBOL,
  signOf,
  unitIn,
} from './fold.ts';
import { HASH_START, roll, spread } from './hash.ts';

/** How much of a long text is read, in UTF-16 units: its beginning and its end. */
export const HEAD_UNITS = 8192;
export const TAIL_UNITS = 4096;

/** No text has more tokens. */
export const MAX_TOKENS = HEAD_UNITS + TAIL_UNITS;
/** Who writes on without a mark is read in pieces of so many words or characters: a reason is one that can be read at a glance. */
const MOST_IN_CLAUSE = 48;
/** A comma ends a clause only after this many units, so that lists do not fall to pieces. */
const MIN_CLAUSE_UNITS = 12;
const MIN_HAN_CLAUSE_UNITS = 4;

/** Marks that open and close another's words; the straight one does both. */
const OPENING = '«„“「『';
const CLOSING = '»”」』';
const STRAIGHT = 0x22;
/** ‘ and ’, which are folded to apostrophes: the second closes what the first opened where no letter follows. */
const SINGLE_OPENING = '‘';
const SINGLE_CLOSING = '’';
/** Another's words go on over the end of a line where they are closed within so many units. */
const LONGEST_CITED = 400;
/** The line separator, which no mail program puts in. */
const HARD_BREAK = 0x2028;

const NUMBER_TOKEN = spread(roll(HASH_START, 0x30));
export const SMILE_TOKEN = spread(roll(HASH_START, 0x263a));
const FROWN_TOKEN = spread(roll(HASH_START, 0x2639));

/**
 * One text as tokens and clauses, in arrays that are used again for the next text.
 * A token is a word, a Han character, a run of digits, an emoji or an emoticon; it is known by its hash alone.
 */
export class Scan {
  /** The sign of each unit of the text. */
  readonly signs = new Int32Array(MAX_TOKENS);
  /** Place in the source of each sign: the same up to the cut of a long text. */
  shift = 0;
  length = 0;

  tokens = 0;
  readonly hash = new Int32Array(MAX_TOKENS);
  readonly kind = new Uint8Array(MAX_TOKENS);
  readonly start = new Int32Array(MAX_TOKENS);
  readonly end = new Int32Array(MAX_TOKENS);
  readonly clause = new Int32Array(MAX_TOKENS);
  clauses = 0;
  /** First token of each clause; the entry after the last clause is the number of tokens. */
  readonly first = new Int32Array(MAX_TOKENS + 1);
  readonly question = new Uint8Array(MAX_TOKENS + 1);
  readonly exclaimed = new Uint8Array(MAX_TOKENS + 1);
  readonly trailing = new Uint8Array(MAX_TOKENS + 1);
  readonly quoted = new Uint8Array(MAX_TOKENS + 1);
  readonly shouted = new Uint8Array(MAX_TOKENS + 1);
  readonly numbered = new Uint8Array(MAX_TOKENS + 1);
  /** The number of the sentence that each clause is in. */
  readonly sentence = new Int32Array(MAX_TOKENS + 1);
  /** How many tokens of each clause stand between quotation marks. */
  readonly cited = new Int32Array(MAX_TOKENS + 1);
  private citing = false;
  private source = '';
  private sentences = 0;

  /** Reads a text into the arrays; a long text only at its beginning and end. */
  read(text: string): void {
    const cut = text.length > MAX_TOKENS;
    this.length = cut ? MAX_TOKENS : text.length;
    this.shift = cut ? text.length - MAX_TOKENS : 0;
    this.tokens = 0;
    this.clauses = 0;
    this.sentences = 0;
    this.citing = false;
    this.source = text;
    this.openClause();
    const { signs, length } = this;
    for (let i = 0; i < length; i++) signs[i] = signOf(text.charCodeAt(this.sourceOf(i)));
    // No clause may reach over what was cut out.
    if (cut) signs[HEAD_UNITS - 1] = signOf(HARD_BREAK);

    for (let i = 0; i < length; ) {
      const sign = signs[i] as number;
      const kind = kindIn(sign);
      if (kind === SPACE) i++;
      else if (kind === LETTER) i = this.readWord(i);
      else if (kind === HAN) {
        this.push(spread(roll(HASH_START, unitIn(sign))), HAN, i, i + 1);
        i++;
      } else if (kind === DIGIT) i = this.readNumber(i);
      else if (kind === SYMBOL) i = this.readSymbol(i);
      else i = this.readMark(i, unitIn(sign), kind);
    }
    this.closeClause();
    this.first[this.clauses] = this.tokens;
  }

  /** The offset in the source text of a sign. */
  sourceOf(index: number): number {
    return index < HEAD_UNITS ? index : index + this.shift;
  }

  private unitAt(i: number): number {
    return unitIn(this.signs[i] as number);
  }

  /** The kind of the unit at a place; nothing is a space. */
  private kindAt(i: number): number {
    return i < this.length ? kindIn(this.signs[i] as number) : SPACE;
  }

  private push(hash: number, kind: number, start: number, end: number): void {
    if (this.tokens - (this.first[this.clauses] as number) >= MOST_IN_CLAUSE) this.closeClause();
    const at = this.tokens++;
    this.hash[at] = hash;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.clause[at] = this.clauses;
    if (this.citing) this.cited[this.clauses] = (this.cited[this.clauses] as number) + 1;
  }

  private readWord(from: number): number {
    const { signs, length } = this;
    let hash = HASH_START;
    let upper = 0;
    let size = 0;
    let i = from;
    for (; i < length; i++) {
      const sign = signs[i] as number;
      const kind = kindIn(sign);
      if (kind === LETTER) {
        hash = roll(hash, unitIn(sign));
        size++;
        if ((sign & RAISED) !== 0) upper++;
      } else if (kind !== APOSTROPHE || this.kindAt(i + 1) !== LETTER) break;
    }
    this.push(spread(hash), LETTER, from, i);
    if (size > 3 && upper === size) this.bump(this.shouted);
    return i;
  }

  private readNumber(from: number): number {
    let i = from + 1;
    while (i < this.length && this.isInNumber(i)) i++;
    this.push(NUMBER_TOKEN, DIGIT, from, i);
    this.numbered[this.clauses] = 1;
    return i;
  }

  private isInNumber(i: number): boolean {
    if (this.kindAt(i) === DIGIT) return true;
    const unit = this.unitAt(i);
    const joins = unit === 0x2e || unit === 0x2c || unit === 0x3a;
    return joins && this.kindAt(i + 1) === DIGIT;
  }

  private readSymbol(from: number): number {
    const unit = this.unitAt(from);
    const pair = unit >= 0xd800 && unit < 0xdc00 && from + 1 < this.length;
    const hash = pair ? roll(roll(HASH_START, unit), this.unitAt(from + 1)) : roll(HASH_START, unit);
    const end = from + (pair ? 2 : 1);
    this.push(spread(hash), SYMBOL, from, end);
    return end;
  }

  private readMark(from: number, unit: number, kind: number): number {
    const face = this.readFace(from, unit);
    if (face > from) return face;
    if (kind === NEWLINE) {
      // A line that goes on in lower case was broken by a mail program, not by the writer.
      if (unit !== HARD_BREAK && this.goesOn(from)) return from + 1;
      this.closeClause();
      this.sentences++;
      this.citing &&= this.isClosedBehind(from);
      return from + 1;
    }
    if (kind === STOP) return this.readStops(from);
    if (kind === PAUSE) {
      if (unit === STRAIGHT || unit === 0xab || unit === 0x201c || unit === 0x300c) this.bump(this.quoted);
      if (this.isLongClause(from)) this.closeClause();
    }
    if (kind === PAUSE || kind === APOSTROPHE) this.readQuote(from);
    return from + 1;
  }

  private goesOn(newline: number): boolean {
    return this.kindAt(newline + 1) === LETTER && ((this.signs[newline + 1] as number) & LOWER) !== 0;
  }

  /** True where what was opened is closed before anything else is opened; a straight mark may do either. */
  private isClosedBehind(from: number): boolean {
    const end = Math.min(this.length, from + LONGEST_CITED);
    for (let i = from + 1; i < end; i++) {
      const told = this.quoteAt(i);
      if (told !== null) return told === 'closes';
    }
    return false;
  }

  /** What a mark of speech at a place does; a single one closes where no letter follows, else it is an apostrophe. */
  private quoteAt(at: number): 'opens' | 'closes' | null {
    const mark = this.source.charAt(this.sourceOf(at));
    if (mark < '\u0080') return null;
    if (mark === SINGLE_OPENING) return this.kindAt(at + 1) === LETTER ? 'opens' : null;
    if (mark === SINGLE_CLOSING) return this.kindAt(at + 1) === LETTER ? null : 'closes';
    if (CLOSING.includes(mark)) return 'closes';
    return OPENING.includes(mark) ? 'opens' : null;
  }

  private readQuote(at: number): void {
    const told = this.quoteAt(at);
    if (told === 'closes') this.citing = false;
    else if (told === 'opens')
      this.citing = this.source.charAt(this.sourceOf(at)) === SINGLE_OPENING ? this.isClosedBehind(at) : !this.citing;
    else if (this.unitAt(at) === STRAIGHT) this.citing = !this.citing;
  }

  /** Emoticons: `:)`, `;-)`, `:(`, and the bare bracket runs `))` and `((` of Cyrillic writers. */
  private readFace(from: number, unit: number): number {
    const { length } = this;
    if (unit === 0x28 || unit === 0x29) {
      let i = from + 1;
      while (i < length && this.unitAt(i) === unit) i++;
      if (i - from < 2) return from;
      this.push(unit === 0x29 ? SMILE_TOKEN : FROWN_TOKEN, SYMBOL, from, i);
      return i;
    }
    if (unit !== 0x3a && unit !== 0x3b && unit !== 0x3d) return from;
    let i = from + 1;
    if (i < length && this.unitAt(i) === 0x2d) i++;
    const mouth = i < length ? this.unitAt(i) : 0;
    if (mouth !== 0x29 && mouth !== 0x28 && mouth !== 0x64) return from;
    if (mouth === 0x64 && this.kindAt(i + 1) === LETTER) return from;
    while (i + 1 < length && this.unitAt(i + 1) === mouth) i++;
    this.push(mouth === 0x28 ? FROWN_TOKEN : SMILE_TOKEN, SYMBOL, from, i + 1);
    return i + 1;
  }

  private readStops(from: number): number {
    const empty = this.tokens === this.first[this.clauses];
    let dots = 0;
    let i = from;
    for (; this.kindAt(i) === STOP; i++) {
      const unit = this.unitAt(i);
      if (empty) continue;
      if (unit === 0x3f) this.question[this.clauses] = 1;
      else if (unit === 0x21) this.exclaimed[this.clauses] = 1;
      else if (unit === 0x2026) dots += 3;
      else dots++;
    }
    if (dots > 1 && !empty) this.trailing[this.clauses] = 1;
    const inside = i - from === 1 && dots === 1 && this.kindAt(i) === LETTER;
    if (!inside) {
      this.closeClause();
      this.sentences++;
    }
    return i;
  }

  private isLongClause(at: number): boolean {
    const first = this.first[this.clauses] as number;
    if (first >= this.tokens) return false;
    const least = this.kind[this.tokens - 1] === HAN ? MIN_HAN_CLAUSE_UNITS : MIN_CLAUSE_UNITS;
    return at - (this.start[first] as number) >= least;
  }

  private bump(counts: Uint8Array): void {
    const now = counts[this.clauses] as number;
    if (now < 255) counts[this.clauses] = now + 1;
  }

  private openClause(): void {
    const at = this.clauses;
    this.first[at] = this.tokens;
    this.question[at] = 0;
    this.exclaimed[at] = 0;
    this.trailing[at] = 0;
    this.quoted[at] = 0;
    this.shouted[at] = 0;
    this.numbered[at] = 0;
    this.cited[at] = 0;
  }

  private closeClause(): void {
    if (this.tokens === this.first[this.clauses]) return;
    this.sentence[this.clauses] = this.sentences;
    this.clauses++;
    this.openClause();
  }
}
