import { findNeededPieces, type Reach } from './needed-pieces.ts';

/** A piece of text, and which rules may match where it stands. */
interface Opener {
  piece: string;
  rules: number[];
  /** The text that it was last met in, by its number. */
  metIn: number;
}

const SLOTS = 1 << 14;
/** Where the pieces are kept that begin with three units, 0 for those that a shorter one has not. */
const slotOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 2417) + Math.imul(second, 61) + third) & (SLOTS - 1);

const DIGIT_ZERO = 48;
const flattenDigit = (unit: number): number => (unit > DIGIT_ZERO && unit <= DIGIT_ZERO + 9 ? DIGIT_ZERO : unit);

/** Tells by one pass over a text which of many rules may match in it: a text names few of all the dates there are. */
export class RuleIndex<Rule extends { pattern: RegExp }> {
  /** The rules of all lists so far, those of one list in a row. */
  private readonly rules: Rule[] = [];
  private readonly lists = new Map<readonly Rule[], number>();
  /** For each rule the text that it may match in, by its number. */
  private readonly wantedIn: number[] = [];
  private readonly openers = new Map<number, Opener[]>();
  private readonly isUsed = new Uint8Array(SLOTS);
  private readonly byPiece = new Map<string, Opener>();
  /** What groups of the patterns need. */
  private readonly known = new Map<string, Reach>();
  private texts = 0;

  /** The rules of each list that may match in a text given by its units, in their order. */
  select(units: Uint16Array, lists: readonly (readonly Rule[])[]): Rule[][] {
    for (const list of lists) if (!this.lists.has(list)) this.add(list);
    this.texts++;
    const { isUsed, rules, wantedIn } = this;
    let second = unitAt(units, 0);
    let third = unitAt(units, 1);
    for (let at = 0; at < units.length; at++) {
      const first = second;
      second = third;
      third = unitAt(units, at + 2);
      const one = slotOf(first, 0, 0);
      const two = slotOf(first, second, 0);
      const three = slotOf(first, second, third);
      if (isUsed[three] === 1) this.open(three, units, at);
      if (isUsed[two] === 1) this.open(two, units, at);
      if (isUsed[one] === 1) this.open(one, units, at);
    }
    return lists.map((list) => {
      const selected: Rule[] = [];
      const start = this.lists.get(list) as number;
      for (let rule = start; rule < start + list.length; rule++) {
        if ((wantedIn[rule] as number) >= this.texts) selected.push(rules[rule] as Rule);
      }
      return selected;
    });
  }

  private add(list: readonly Rule[]): void {
    this.lists.set(list, this.rules.length);
    for (const rule of list) {
      const pieces = findNeededPieces(rule.pattern, this.known);
      for (const piece of pieces ?? []) this.openerOf(piece).rules.push(this.rules.length);
      this.rules.push(rule);
      this.wantedIn.push(pieces ? 0 : Number.POSITIVE_INFINITY);
    }
  }

  private openerOf(piece: string): Opener {
    const known = this.byPiece.get(piece);
    if (known) return known;
    const opener: Opener = { piece, rules: [], metIn: 0 };
    const slot = slotOf(piece.charCodeAt(0), piece.charCodeAt(1) || 0, piece.charCodeAt(2) || 0);
    this.byPiece.set(piece, opener);
    const openers = this.openers.get(slot);
    if (openers) openers.push(opener);
    else this.openers.set(slot, [opener]);
    this.isUsed[slot] = 1;
    return opener;
  }

  private open(slot: number, units: Uint16Array, at: number): void {
    const { texts, wantedIn } = this;
    for (const opener of this.openers.get(slot) ?? []) {
      if (opener.metIn === texts || !standsAt(opener.piece, units, at)) continue;
      opener.metIn = texts;
      for (const rule of opener.rules) wantedIn[rule] = Math.max(wantedIn[rule] as number, texts);
    }
  }
}

/** The unit at a place, a digit as 0; 0 behind the end. */
const unitAt = (units: Uint16Array, at: number): number => (at < units.length ? flattenDigit(units[at] as number) : 0);

function standsAt(piece: string, units: Uint16Array, at: number): boolean {
  for (let i = 0; i < piece.length; i++) if (unitAt(units, at + i) !== piece.charCodeAt(i)) return false;
  return true;
}
