import { findHeads, type Heads, isNumeral, NUMERAL, NUMERALS } from './match-heads.ts';

/** Some four times as many slots as all rules need. */
const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
const keyOf = (node: number, sign: number): number => (node << 16) | sign;
const ROOT = 0;
/** No match has so many numerals in a row, and a mail may be nothing but numerals. */
const MOST_NUMERALS = 32;

/** A rule of a list, and its number there. */
interface Entry<Rule> {
  rule: Rule;
  number: number;
}

/** A place of a text where some rules may match. */
export interface Candidates<Rule> {
  at: number;
  entries: readonly Entry<Rule>[];
}

/** The rules of one list whose matches begin alike. */
interface Beginning<Rule> {
  list: number;
  entries: Entry<Rule>[];
}

/** Tells by one pass over a text which of many rules may match where: a text names few of all the dates there are. */
export class RuleIndex<Rule extends { pattern: RegExp }> {
  private readonly lists = new Map<readonly Rule[], number>();
  /**
   * How matches begin, as a tree: a node is the number of the slot that holds the node above it and its sign, found by
   * the hash of both or behind that.
   */
  private readonly keys = new Int32Array(SLOTS);
  /** For each node 1 more than the number of what begins there; 0 for nothing. */
  private readonly ends = new Uint16Array(SLOTS);
  /** For each unit its node below the root: by that most places of a text are passed over. */
  private readonly firsts = new Uint16Array(1 << 16);
  private readonly beginnings: Beginning<Rule>[][] = [];
  /** What is known of groups of the patterns. */
  private readonly known = new Map<string, Heads>();
  /** For each list where its candidates go. */
  private readonly candidates: (Candidates<Rule>[] | null)[] = [];

  constructor() {
    // No sign stands in the slot of the root.
    this.keys[ROOT] = -1;
  }

  /** Where the rules of each list may match in a text given by its units, from its start on, inside no word. */
  select(units: Uint16Array, lists: readonly (readonly Rule[])[]): Candidates<Rule>[][] {
    for (const list of lists) if (!this.lists.has(list)) this.add(list);
    this.candidates.fill(null);
    const selected = lists.map((list) => {
      const candidates: Candidates<Rule>[] = [];
      this.candidates[this.lists.get(list) as number] = candidates;
      return candidates;
    });
    const { firsts } = this;
    const isAnywhere = this.ends[ROOT] !== 0;
    for (let at = 0; at < units.length; at++) {
      const mayBegin = isAnywhere || firsts[units[at] as number] !== ROOT;
      if (mayBegin && !isInsideWord(units, at)) this.selectAt(units, at);
    }
    return selected;
  }

  private selectAt(units: Uint16Array, at: number): void {
    const { ends } = this;
    const all = ends[ROOT] as number;
    if (all > 0) this.note(all, at);
    let next = at + 1;
    if (isNumeral(units[at] as number)) next = skipNumerals(units, next);
    for (let node = this.firsts[units[at] as number] as number; node !== ROOT; ) {
      const end = ends[node] as number;
      if (end > 0) this.note(end, at);
      if (next === units.length) return;
      let sign = units[next++] as number;
      if (isNumeral(sign)) {
        sign = NUMERAL;
        next = skipNumerals(units, next);
      }
      node = this.below(node, sign);
    }
  }

  private note(end: number, at: number): void {
    for (const { list, entries } of this.beginnings[end - 1] as Beginning<Rule>[]) {
      this.candidates[list]?.push({ at, entries });
    }
  }

  /** The node of a sign below another one, or the root where there is none. */
  private below(node: number, sign: number): number {
    const slot = this.findSlot(node, sign);
    return this.keys[slot] === 0 ? ROOT : slot;
  }

  private findSlot(node: number, sign: number): number {
    const { keys } = this;
    const key = keyOf(node, sign);
    let slot = slotOf(key);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) % SLOTS;
    return slot;
  }

  private add(list: readonly Rule[]): void {
    const number = this.lists.size;
    this.lists.set(list, number);
    this.candidates.push(null);
    list.forEach((rule, place) => {
      const entry = { rule, number: place };
      for (const head of findHeads(rule.pattern, this.known)) this.beginningAt(head, number).entries.push(entry);
    });
  }

  private beginningAt(head: string, list: number): Beginning<Rule> {
    let node = ROOT;
    for (let at = 0; at < head.length; at++) {
      const sign = head.charCodeAt(at);
      const slot = this.findSlot(node, sign);
      this.keys[slot] = keyOf(node, sign);
      node = slot;
      if (at > 0) continue;
      for (const first of sign === NUMERAL ? NUMERALS : head.charAt(0)) this.firsts[first.charCodeAt(0)] = node;
    }
    this.ends[node] ||= this.beginnings.push([]);
    const beginnings = this.beginnings[(this.ends[node] as number) - 1] as Beginning<Rule>[];
    const last = beginnings.at(-1);
    if (last?.list === list) return last;
    const beginning = { list, entries: [] };
    beginnings.push(beginning);
    return beginning;
  }
}

function skipNumerals(units: Uint16Array, from: number): number {
  const last = Math.min(units.length, from + MOST_NUMERALS);
  let next = from;
  while (next < last && isNumeral(units[next] as number)) next++;
  return next;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
/** а-я, і, ї, є, ґ. */
const isCyrillic = (unit: number): boolean =>
  unit >= 0x430 && (unit <= 0x44f || unit === 0x454 || unit === 0x456 || unit === 0x457 || unit === 0x491);
const A = 97;
const M = 109;
const P = 112;
const APOSTROPHE = 39;
const BEFORE_CODE = '#№$€£¥+_';
const BEFORE_PART = '-./:';

/** True where the letter or digit at `at` continues a word, a number or a code such as `INV-2026` or `#16.11`. */
function isInsideWord(units: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const unit = units[at] as number;
  const before = units[at - 1] as number;
  if (isLatin(unit))
    return isLatin(before) || (isDigit(before) && !((unit === A || unit === P) && units[at + 1] === M));
  if (isCyrillic(unit))
    return isCyrillic(before) || (before === APOSTROPHE && at > 1 && isCyrillic(units[at - 2] as number));
  if (!isDigit(unit)) return false;
  if (isDigit(before) || isLatin(before) || isCyrillic(before)) return true;
  const sign = String.fromCharCode(before);
  if (BEFORE_CODE.includes(sign)) return true;
  if (!BEFORE_PART.includes(sign) || at < 2) return false;
  const second = units[at - 2] as number;
  return isDigit(second) || isLatin(second);
}
