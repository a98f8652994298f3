import { CONCEPTS, type Cues } from './concepts.ts';
import { CLAUSE_END, isInWord, PlainText, READ_UNITS, SENTENCE_END } from './plain-text.ts';

/** In the tree only: the rest of a word. */
const STEM_END = 42;
const MAX_HITS = READ_UNITS * 2;

/** What was found, in order of place, none overlapping; the arrays are used again for the next text. */
export interface Hits {
  count: number;
  /** Index into `CONCEPTS`. */
  concept: Uint8Array;
  /** Offsets in the text: where the cue begins and ends. */
  start: Int32Array;
  end: Int32Array;
  /** The number of the clause, of the sentence and of the word (a Han character is one) at which the cue begins. */
  clause: Int32Array;
  sentence: Int32Array;
  word: Int32Array;
}

/** Finds the cues of one language in one pass: at each word the longest cue that begins there, then on after it. */
export class CueMatcher {
  private readonly plain = new PlainText();
  private nodes = 1;
  private readonly mask: number;
  private readonly parents: Int32Array;
  private readonly edges: Uint16Array;
  private readonly children: Int32Array;
  /** A node's place in `meanings`, 0 where no cue ends. */
  private readonly meaningOf: Uint16Array;
  private readonly openEnded: Uint8Array;
  private readonly meanings: number[][] = [[]];
  private bestNode = 0;
  private bestEnd = 0;
  private readonly hits: Hits = {
    count: 0,
    concept: new Uint8Array(MAX_HITS),
    start: new Int32Array(MAX_HITS),
    end: new Int32Array(MAX_HITS),
    clause: new Int32Array(MAX_HITS),
    sentence: new Int32Array(MAX_HITS),
    word: new Int32Array(MAX_HITS),
  };

  constructor(lists: readonly Cues[]) {
    const size = lists.reduce((sum, cues) => sum + CONCEPTS.reduce((n, concept) => n + cues[concept].length, 0), 0);
    let slots = 1024;
    while (slots < size * 2) slots *= 2;
    this.mask = slots - 1;
    this.parents = new Int32Array(slots);
    this.edges = new Uint16Array(slots);
    this.children = new Int32Array(slots);
    this.meaningOf = new Uint16Array(slots);
    this.openEnded = new Uint8Array(slots);
    for (const cues of lists) {
      CONCEPTS.forEach((concept, index) => {
        for (const cue of cues[concept].split(',')) this.plant(cue, index);
      });
    }
  }

  /** Reads a text, at most `READ_UNITS` of it. */
  find(text: string): Hits {
    const { hits, plain, meaningOf } = this;
    plain.read(text);
    const { units, places, length } = plain;
    hits.count = 0;
    let clause = 0;
    let sentence = 0;
    let word = 0;
    for (let i = 0; i < length; ) {
      const unit = units[i] as number;
      if (!plain.beginsWord(i)) {
        if (unit === CLAUSE_END || unit === SENTENCE_END) clause++;
        if (unit === SENTENCE_END) sentence++;
        i++;
        continue;
      }
      this.bestNode = 0;
      this.bestEnd = i + 1;
      this.walk(0, i);
      if (this.bestNode !== 0 && hits.count < MAX_HITS - 4) {
        for (const concept of this.meanings[meaningOf[this.bestNode] as number] as number[]) {
          const at = hits.count++;
          hits.concept[at] = concept;
          hits.start[at] = places[i] as number;
          hits.end[at] = plain.endOf(text, this.bestEnd - 1);
          hits.clause[at] = clause;
          hits.sentence[at] = sentence;
          hits.word[at] = word;
        }
      }
      for (const end = this.bestEnd; i < end; i++) if (plain.beginsWord(i)) word++;
    }
    return hits;
  }

  private walk(from: number, at: number): void {
    const { plain } = this;
    const { units, length } = plain;
    let node = from;
    for (let i = at; ; i++) {
      if (this.openEnded[node] === 1) {
        let end = i;
        while (end < length && isInWord(units[end] as number)) end++;
        const stem = this.child(node, STEM_END);
        this.offer(stem, end);
        if (end < length) this.walk(stem, end);
      }
      if (this.meaningOf[node] !== 0 && plain.endsWord(i)) this.offer(node, i);
      if (i >= length) return;
      node = this.child(node, units[i] as number);
      if (node === 0) return;
    }
  }

  private offer(node: number, end: number): void {
    if (this.meaningOf[node] === 0 || (this.bestNode !== 0 && end < this.bestEnd)) return;
    this.bestNode = node;
    this.bestEnd = end;
  }

  private child(node: number, unit: number): number {
    return this.children[this.slotOf(node, unit)] as number;
  }

  private slotOf(node: number, unit: number): number {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.mask;
    while (this.children[slot] !== 0 && (this.parents[slot] !== node || this.edges[slot] !== unit)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private plant(cue: string, concept: number): void {
    let node = 0;
    cue
      .trim()
      .split('*')
      .forEach((piece, index) => {
        if (index > 0) {
          this.openEnded[node] = 1;
          node = this.grow(node, STEM_END);
        }
        this.plain.read(piece.replaceAll('#', '0'));
        const gap = index > 0 && piece.startsWith(' ');
        if (gap) node = this.grow(node, piece.charCodeAt(0));
        for (let i = 0; i < this.plain.length; i++) node = this.grow(node, this.plain.units[i] as number);
      });
    if (node === 0) return;
    if (this.meaningOf[node] === 0) this.meaningOf[node] = this.meanings.push([]) - 1;
    const known = this.meanings[this.meaningOf[node] as number] as number[];
    if (!known.includes(concept)) known.push(concept);
  }

  private grow(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    if (this.children[slot] === 0) {
      this.children[slot] = this.nodes++;
      this.parents[slot] = node;
      this.edges[slot] = unit;
    }
    return this.children[slot] as number;
  }
}
