import { findNeeds, type Reach } from './needed-pieces.ts';

const SLOTS = 1 << 14;
/** Where the pieces are kept that begin with three units, 0 for those that a shorter one has not. */
const slotOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 2417) + Math.imul(second, 61) + third) & (SLOTS - 1);

const ANY_DIGIT = 48;
const isDigit = (unit: number): boolean => unit >= ANY_DIGIT && unit <= ANY_DIGIT + 9;
const flattenDigit = (unit: number): number => (isDigit(unit) ? ANY_DIGIT : unit);

/**
 * Tells by one pass over a text which of many rules may match in it: a text names few of all the dates there are.
 * Pieces, needs and rules are numbers into flat arrays: the pass goes on in a few kilobytes.
 */
export class RuleIndex<Rule extends { pattern: RegExp }> {
  /** The rules of all lists so far, those of one list in a row. */
  private readonly rules: Rule[] = [];
  private readonly lists = new Map<readonly Rule[], number>();
  /** The first need of each rule; those of one rule in a row. */
  private readonly firstNeed: number[] = [0];
  /** For each need the last text that met it, by its number. */
  private readonly metIn: number[] = [];
  /** The first piece of each slot, and of each piece the next one of its slot; 0 for none. */
  private readonly firstPiece = new Uint16Array(SLOTS);
  private readonly nextPiece: number[] = [0];
  /** The need that each piece meets, and where its letters begin. */
  private readonly needOf: number[] = [0];
  private readonly letters: number[] = [];
  private readonly firstLetter: number[] = [0, 0];
  /** What groups of the patterns need. */
  private readonly known = new Map<string, Reach>();
  private texts = 0;

  /** The rules of each list that may match in a text given by its units, in their order. */
  select(units: Uint16Array, lists: readonly (readonly Rule[])[]): Rule[][] {
    for (const list of lists) if (!this.lists.has(list)) this.add(list);
    this.texts++;
    const { firstPiece } = this;
    const { length } = units;
    let second = length > 0 ? flattenDigit(units[0] as number) : 0;
    let third = length > 1 ? flattenDigit(units[1] as number) : 0;
    for (let at = 0; at < length; at++) {
      const first = second;
      second = third;
      third = at + 2 < length ? flattenDigit(units[at + 2] as number) : 0;
      const three = firstPiece[slotOf(first, second, third)] as number;
      const two = firstPiece[slotOf(first, second, 0)] as number;
      const one = firstPiece[slotOf(first, 0, 0)] as number;
      if ((one | two | three) === 0) continue;
      this.meet(three, units, at);
      this.meet(two, units, at);
      this.meet(one, units, at);
    }
    return lists.map((list) => this.wanted(list));
  }

  private wanted(list: readonly Rule[]): Rule[] {
    const { firstNeed, metIn, texts } = this;
    const wanted: Rule[] = [];
    const start = this.lists.get(list) as number;
    for (let rule = start; rule < start + list.length; rule++) {
      const end = firstNeed[rule + 1] as number;
      let need = firstNeed[rule] as number;
      while (need < end && metIn[need] === texts) need++;
      if (need === end) wanted.push(this.rules[rule] as Rule);
    }
    return wanted;
  }

  private add(list: readonly Rule[]): void {
    this.lists.set(list, this.rules.length);
    for (const rule of list) {
      for (const pieces of findNeeds(rule.pattern, this.known)) {
        for (const piece of pieces) this.addPiece(piece, this.metIn.length);
        this.metIn.push(0);
      }
      this.rules.push(rule);
      this.firstNeed.push(this.metIn.length);
    }
  }

  private addPiece(piece: string, need: number): void {
    for (let at = 0; at < piece.length; at++) this.letters.push(piece.charCodeAt(at));
    const unitAt = (at: number): number => (at < piece.length ? flattenDigit(piece.charCodeAt(at)) : 0);
    const slot = slotOf(unitAt(0), unitAt(1), unitAt(2));
    this.nextPiece.push(this.firstPiece[slot] as number);
    this.firstPiece[slot] = this.needOf.length;
    this.needOf.push(need);
    this.firstLetter.push(this.letters.length);
  }

  /** Notes which needs are met by a piece, or one behind it in its slot, at a place of the text. */
  private meet(first: number, units: Uint16Array, at: number): void {
    const { metIn, needOf, nextPiece, texts } = this;
    for (let piece = first; piece !== 0; piece = nextPiece[piece] as number) {
      const need = needOf[piece] as number;
      if (metIn[need] !== texts && this.standsAt(piece, units, at)) metIn[need] = texts;
    }
  }

  private standsAt(piece: number, units: Uint16Array, at: number): boolean {
    const { letters } = this;
    const start = this.firstLetter[piece] as number;
    const end = this.firstLetter[piece + 1] as number;
    if (at + end - start > units.length) return false;
    // From the end: that a piece begins like the text is known from its slot.
    for (let i = end - 1; i >= start; i--) {
      const unit = units[at + i - start] as number;
      if (unit !== letters[i] && !(letters[i] === ANY_DIGIT && isDigit(unit))) return false;
    }
    return true;
  }
}
