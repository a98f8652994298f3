import { findNeededPieces } from './needed-pieces.ts';

/** A piece of text, and the rules that may match where it stands. */
interface Opener {
  piece: string;
  rules: IndexedRule[];
  /** The text that it was last met in, by its number. */
  metIn: number;
}

interface IndexedRule {
  /** The text that it may match in, by its number. */
  wantedIn: number;
}

const SLOTS = 1 << 14;
const slotOf = (unit: number, next: number): number => (Math.imul(unit, 61) + next) & (SLOTS - 1);

const DIGIT_ZERO = 48;
const flattenDigit = (unit: number): number => (unit > DIGIT_ZERO && unit <= DIGIT_ZERO + 9 ? DIGIT_ZERO : unit);

/** Tells by one pass over a text which of many rules may match in it: a text names few of all the dates there are. */
export class RuleIndex<Rule extends { pattern: RegExp }> {
  /** The pieces by their first two units, those of one unit by that; `isUsed` says in a small table where there are some. */
  private readonly openers: Opener[][] = Array.from({ length: SLOTS }, () => []);
  private readonly isUsed = new Uint8Array(SLOTS);
  private readonly lists = new Map<readonly Rule[], IndexedRule[]>();
  private readonly byPiece = new Map<string, Opener>();
  private texts = 0;

  /** The rules of each list that may match in a text, in their order. */
  select(text: string, lists: readonly (readonly Rule[])[]): Rule[][] {
    const indexed = lists.map((rules) => this.lists.get(rules) ?? this.add(rules));
    this.texts++;
    const { isUsed } = this;
    let unit = flattenDigit(text.charCodeAt(0));
    for (let at = 1; at <= text.length; at++) {
      const next = at < text.length ? flattenDigit(text.charCodeAt(at)) : 0;
      const alone = slotOf(unit, 0);
      const pair = slotOf(unit, next);
      if (isUsed[alone] === 1) this.open(alone, text, at - 1);
      if (isUsed[pair] === 1) this.open(pair, text, at - 1);
      unit = next;
    }
    return lists.map((rules, list) => rules.filter((_, rule) => (indexed[list]?.[rule]?.wantedIn ?? 0) >= this.texts));
  }

  private add(rules: readonly Rule[]): IndexedRule[] {
    const indexed = rules.map(({ pattern }): IndexedRule => {
      const pieces = findNeededPieces(pattern);
      const rule = { wantedIn: pieces ? 0 : Number.POSITIVE_INFINITY };
      for (const piece of pieces ?? []) this.openerOf(piece).rules.push(rule);
      return rule;
    });
    this.lists.set(rules, indexed);
    return indexed;
  }

  private openerOf(piece: string): Opener {
    const known = this.byPiece.get(piece);
    if (known) return known;
    const opener: Opener = { piece, rules: [], metIn: 0 };
    const slot = slotOf(piece.charCodeAt(0), piece.charCodeAt(1) || 0);
    this.byPiece.set(piece, opener);
    this.openers[slot]?.push(opener);
    this.isUsed[slot] = 1;
    return opener;
  }

  private open(slot: number, text: string, at: number): void {
    for (const opener of this.openers[slot] ?? []) {
      if (opener.metIn === this.texts || !standsAt(opener.piece, text, at)) continue;
      opener.metIn = this.texts;
      for (const rule of opener.rules) rule.wantedIn = Math.max(rule.wantedIn, this.texts);
    }
  }
}

function standsAt(piece: string, text: string, at: number): boolean {
  for (let i = 0; i < piece.length; i++) {
    if (flattenDigit(text.charCodeAt(at + i)) !== piece.charCodeAt(i)) return false;
  }
  return true;
}
