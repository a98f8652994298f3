import { CONCEPTS, type Cues } from './concepts.ts';
import { isInWord, PlainText, READ_UNITS } from './plain-text.ts';

/** In the tree only: the rest of a word. */
const STEM_END = 42;
const MAX_HITS = READ_UNITS * 2;
/** An edge holds its node in 16 bits. */
const MAX_NODES = 65_536;
/** Node flags. */
const STEM = 1;
const CUE = 2;

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
  /** The tree's edges, hashed: at even places node and unit in one number, after it the node that the edge leads to. */
  private readonly edges: Int32Array;
  /** The first edges again, by their unit: most words end here. */
  private readonly roots = new Uint16Array(65_536);
  /** A node's place in `meanings`, 0 where no cue ends. */
  private readonly meaningOf: Uint16Array;
  /** Whether a cue may go on in a node with the rest of a word, or end there. */
  private readonly flags: Uint8Array;
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
    // A letter makes one node at most; the root is one more.
    const size = lists.reduce((sum, cues) => sum + CONCEPTS.reduce((n, concept) => n + cues[concept].length, 0), 0);
    let slots = 1024;
    while (slots < size) slots *= 2;
    this.mask = slots * 2 - 2;
    this.edges = new Int32Array(slots * 2);
    this.meaningOf = new Uint16Array(size + 1);
    this.flags = new Uint8Array(size + 1);
    for (const cues of lists) {
      CONCEPTS.forEach((concept, index) => {
        for (const cue of cues[concept].split(',')) this.plant(cue, index);
      });
    }
  }

  /** Reads a text, at most `READ_UNITS` of it. */
  find(text: string): Hits {
    const { hits, plain } = this;
    plain.read(text);
    const { begins, words } = plain;
    hits.count = 0;
    for (let word = 0; word < words; ) {
      this.bestNode = 0;
      this.bestEnd = 0;
      this.walk(0, begins[word] as number);
      if (this.bestNode !== 0) this.keep(text, word);
      word++;
      while (word < words && (begins[word] as number) < this.bestEnd) word++;
    }
    return hits;
  }

  private keep(text: string, word: number): void {
    const { hits, plain } = this;
    const start = plain.places[plain.begins[word] as number] as number;
    const end = plain.endOf(text, this.bestEnd - 1);
    for (const concept of this.meanings[this.meaningOf[this.bestNode] as number] as number[]) {
      if (hits.count === MAX_HITS) return;
      const at = hits.count++;
      hits.concept[at] = concept;
      hits.start[at] = start;
      hits.end[at] = end;
      hits.clause[at] = plain.clauses[word] as number;
      hits.sentence[at] = plain.sentences[word] as number;
      hits.word[at] = word;
    }
  }

  /** Follows the tree from a node along the text and keeps the longest cue; of equal ones that with more letters. */
  private walk(from: number, at: number): void {
    const { plain, flags } = this;
    const { units, length } = plain;
    let node = from;
    for (let i = at; ; i++) {
      const flag = flags[node] as number;
      if (flag !== 0) {
        if ((flag & STEM) !== 0) this.walkOn(node, i);
        if ((flag & CUE) !== 0 && plain.endsWord(i)) this.offer(node, i);
      }
      if (i >= length) return;
      const unit = units[i] as number;
      node = node === 0 ? (this.roots[unit] as number) : this.child(node, unit);
      if (node === 0) return;
    }
  }

  private walkOn(node: number, at: number): void {
    const { units, length } = this.plain;
    let end = at;
    while (end < length && isInWord(units[end] as number)) end++;
    const stem = this.child(node, STEM_END);
    if (((this.flags[stem] as number) & CUE) !== 0) this.offer(stem, end);
    if (end < length) this.walk(stem, end);
  }

  private offer(node: number, end: number): void {
    if (end < this.bestEnd) return;
    this.bestNode = node;
    this.bestEnd = end;
  }

  private child(node: number, unit: number): number {
    return this.edges[this.slotOf(node, unit) + 1] as number;
  }

  private slotOf(node: number, unit: number): number {
    const key = (node << 16) | unit;
    const mixed = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    let slot = ((mixed ^ (mixed >>> 13)) << 1) & this.mask;
    while (this.edges[slot + 1] !== 0 && this.edges[slot] !== key) slot = (slot + 2) & this.mask;
    return slot;
  }

  private plant(cue: string, concept: number): void {
    let node = 0;
    cue
      .trim()
      .split('*')
      .forEach((piece, index) => {
        if (index > 0) {
          this.flags[node] = (this.flags[node] as number) | STEM;
          node = this.grow(node, STEM_END);
        }
        this.plain.read(piece.replaceAll('#', '0'));
        const gap = index > 0 && piece.startsWith(' ');
        if (gap) node = this.grow(node, piece.charCodeAt(0));
        for (let i = 0; i < this.plain.length; i++) node = this.grow(node, this.plain.units[i] as number);
      });
    if (node === 0) return;
    this.flags[node] = (this.flags[node] as number) | CUE;
    if (this.meaningOf[node] === 0) this.meaningOf[node] = this.meanings.push([]) - 1;
    const known = this.meanings[this.meaningOf[node] as number] as number[];
    if (!known.includes(concept)) known.push(concept);
  }

  private grow(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    if (this.edges[slot + 1] === 0) {
      this.edges[slot] = (node << 16) | unit;
      this.edges[slot + 1] = this.nodes++;
      if (node === 0) this.roots[unit] = this.edges[slot + 1] as number;
      if (this.nodes > MAX_NODES) throw new Error('More cues than the tree can number');
    }
    return this.edges[slot + 1] as number;
  }
}
