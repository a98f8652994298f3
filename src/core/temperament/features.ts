import type { Language } from '../types.ts';
import { CONCEPTS, type Concept, conceptIndex } from './concepts.ts';
import { DIGIT, HAN, LETTER } from './fold.ts';
import { HASH_START, roll, spread } from './hash.ts';
import { type LexiconTable, Matches } from './lexicon.ts';
import { Scan } from './scan.ts';

/** Buckets that words, word pairs and pieces of words are hashed into. */
export const BUCKETS = 1 << 15;

const C = CONCEPTS.length;
const CUES = [
  'question',
  'exclaimed',
  'trailing',
  'quoted',
  'shouted',
  'number',
  'orderFirst',
  'youBad',
  'askingUnsure',
  'askingHard',
  'waitNumber',
  'pleaseOrder',
  'weUnsure',
  'badClause',
  'kindClause',
] as const;
const Q = CUES.length;
const EXTRAS = 6;
const LANGUAGE_SLOTS: Record<Language, number> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 1, ru: 2, uk: 3 };

/** How many of the dense features stand for concepts, plain and turned; they come first. */
export const CONCEPT_INPUTS = 2 * C;

/** Length of the dense part of a text's features. */
export const DENSE = 2 * C + 2 * Q + EXTRAS + 4;

const group = (...names: Concept[]): Uint8Array => {
  const flags = new Uint8Array(C);
  for (const name of names) flags[conceptIndex(name)] = 1;
  return flags;
};
// biome-ignore format: a list of words
const BAD = group(
  'insult', 'swear', 'outrage', 'fedup', 'anger', 'scam', 'mockery', 'rude', 'waste',
  'broken', 'late', 'wait', 'repeat', 'damaged', 'money', 'bad', 'silence',
);
const KIND = group('thanks', 'praise', 'warm', 'patience', 'team', 'recommend', 'joy', 'wish', 'smile', 'empathy');
const UNSURE = group('unsure', 'maybe', 'worry', 'waver', 'reassure', 'advice', 'confused', 'selfdoubt', 'hedge');
const HARD = group('insult', 'swear', 'outrage', 'rhetorical', 'mockery', 'rude', 'scam', 'fedup');
const WAIT = group('wait', 'repeat', 'late');
const NOT = conceptIndex('not');
const YOU = conceptIndex('you');
const US = conceptIndex('us');
const ORDER = conceptIndex('order');
const PLEASE = conceptIndex('please');
const THANKS = conceptIndex('thanks');

/** How far before a word a negation still turns it, in tokens. */
const NEGATION_REACH = 3;
const MAX_GRAMS = 1 << 16;
const WORD_SALT = 0x1b873593;
/** Stands for the edge of a word. */
const EDGE = 0x7f;
/** Longer ones are no words. */
const LONGEST_WORD = 40;

/** What one text says, as counts that stay apart by clause, so that a clause can be left out without reading again. */
export class Features {
  readonly scan = new Scan();
  readonly matches = new Matches();
  grams = 0;
  readonly bucket = new Int32Array(MAX_GRAMS);
  readonly gramClause = new Int32Array(MAX_GRAMS);

  private readonly negated = new Uint8Array(32768);
  private readonly negation = new Uint8Array(16384);
  private readonly cues = new Uint8Array(16384 * Q);
  private readonly count = new Float32Array(C);
  private readonly turned = new Float32Array(C);
  private readonly cueCount = new Float32Array(Q);
  private readonly held = new Uint8Array(C);
  private readonly firstMatch = new Int32Array(16384);
  private readonly logs = Float32Array.from({ length: 8 }, (_, n) => Math.log2(1 + n));
  private readonly table: LexiconTable;
  private slot = -1;

  constructor(table: LexiconTable) {
    this.table = table;
  }

  read(text: string, language: Language | null): void {
    this.scan.read(text, this.table.hasStem);
    this.matches.read(this.scan, this.table);
    this.slot = language === null ? -1 : LANGUAGE_SLOTS[language];
    this.readNegations();
    this.readCues();
    this.countAll();
    this.readGrams();
  }

  private readNegations(): void {
    const { scan, matches, negation, negated } = this;
    negation.fill(0, 0, scan.tokens);
    for (let m = 0; m < matches.count; m++) if (matches.concept[m] === NOT) negation[matches.last[m] as number] = 1;
    for (let m = 0; m < matches.count; m++) {
      const token = matches.token[m] as number;
      negated[m] = 0;
      if (matches.concept[m] === NOT) continue;
      const from = Math.max(scan.first[scan.clause[token] as number] as number, token - NEGATION_REACH);
      for (let i = from; i < token; i++) if (negation[i] === 1) negated[m] = 1;
    }
  }

  private readCues(): void {
    const { scan, matches, cues, held } = this;
    cues.fill(0, 0, scan.clauses * Q);
    let m = 0;
    for (let c = 0; c < scan.clauses; c++) {
      this.firstMatch[c] = m;
      const first = scan.first[c] as number;
      const after = scan.first[c + 1] as number;
      held.fill(0);
      let bad = 0;
      let kind = 0;
      let unsure = 0;
      let hard = 0;
      let wait = 0;
      let orderFirst = 0;
      for (; m < matches.count && (matches.token[m] as number) < after; m++) {
        const concept = matches.concept[m] as number;
        held[concept] = 1;
        if (this.negated[m] === 0) kind |= KIND[concept] as number;
        bad |= BAD[concept] as number;
        unsure |= UNSURE[concept] as number;
        hard |= HARD[concept] as number;
        wait |= WAIT[concept] as number;
        if (concept === ORDER && (matches.token[m] as number) - first < 2) orderFirst = 1;
      }
      let number = 0;
      for (let i = first; i < after; i++) if (scan.kind[i] === DIGIT) number = 1;
      const question = scan.question[c] as number;
      const you = held[YOU] as number;
      const at = c * Q;
      cues[at] = question;
      cues[at + 1] = scan.exclaimed[c] as number;
      cues[at + 2] = scan.trailing[c] as number;
      cues[at + 3] = Math.min(1, scan.quoted[c] as number);
      cues[at + 4] = Math.min(1, scan.shouted[c] as number);
      cues[at + 5] = number;
      cues[at + 6] = orderFirst;
      cues[at + 7] = you & bad;
      cues[at + 8] = question & unsure;
      cues[at + 9] = question & hard;
      cues[at + 10] = number & wait;
      cues[at + 11] = (held[PLEASE] as number) & (held[ORDER] as number);
      cues[at + 12] = (held[US] as number) & unsure;
      cues[at + 13] = bad;
      cues[at + 14] = kind & (1 - bad);
    }
    this.firstMatch[scan.clauses] = m;
  }

  /** Adds to each clause's weight what its concepts are worth by the slopes of the concept inputs. */
  weighMatches(slopes: Float32Array, weights: Float64Array): void {
    const { matches, scan, count } = this;
    for (let m = 0; m < matches.count; m++) {
      const concept = matches.concept[m] as number;
      const clause = scan.clause[matches.token[m] as number] as number;
      const slope =
        this.negated[m] === 1 ? slopes[C + concept] : (slopes[concept] as number) / (count[concept] as number);
      weights[clause] = (weights[clause] as number) + (slope as number);
    }
  }

  private countAll(): void {
    this.count.fill(0);
    this.turned.fill(0);
    this.cueCount.fill(0);
    for (let c = 0; c < this.scan.clauses; c++) this.countClause(c, 1);
  }

  /** Adds a clause to the counts, or takes it away. */
  private countClause(clause: number, sign: 1 | -1): void {
    const { matches, count, turned, cueCount, cues } = this;
    const after = this.firstMatch[clause + 1] as number;
    for (let m = this.firstMatch[clause] as number; m < after; m++) {
      const concept = matches.concept[m] as number;
      if (this.negated[m] === 1) turned[concept] = (turned[concept] as number) + sign;
      else count[concept] = (count[concept] as number) + sign;
    }
    const at = clause * Q;
    for (let q = 0; q < Q; q++) cueCount[q] = (cueCount[q] as number) + sign * (cues[at + q] as number);
  }

  private readGrams(): void {
    const { scan } = this;
    this.grams = 0;
    for (let i = 0; i < scan.tokens; i++) {
      const clause = scan.clause[i] as number;
      const hash = scan.hash[i] as number;
      const kind = scan.kind[i];
      this.pushGram(hash ^ WORD_SALT, clause);
      const first = scan.first[clause] as number;
      if (i > first) {
        const pair = Math.imul(scan.hash[i - 1] as number, 31) + hash;
        this.pushGram(pair, clause);
        if (kind === HAN && i > first + 1) this.pushGram(Math.imul(scan.hash[i - 2] as number, 961) + pair, clause);
      }
      if (kind === LETTER) this.pushPieces(i, clause);
    }
  }

  /** The four-letter pieces of a word, its edges marked: what it shares with its kin, and with its misspellings. */
  private pushPieces(token: number, clause: number): void {
    const { folded } = this.scan;
    const from = this.scan.start[token] as number;
    const to = this.scan.end[token] as number;
    if (to - from < 3 || to - from > LONGEST_WORD) return;
    for (let i = from - 1; i + 3 <= to; i++) {
      let hash = roll(HASH_START, i < from ? EDGE : (folded[i] as number));
      hash = roll(roll(hash, folded[i + 1] as number), folded[i + 2] as number);
      this.pushGram(roll(hash, i + 3 < to ? (folded[i + 3] as number) : EDGE), clause);
    }
  }

  private pushGram(hash: number, clause: number): void {
    if (this.grams === MAX_GRAMS) return;
    this.bucket[this.grams] = spread(hash) & (BUCKETS - 1);
    this.gramClause[this.grams++] = clause;
  }

  /** Writes the dense features of the text without one clause (none: −1) into `out`, whose length is `DENSE`. */
  writeDense(out: Float32Array, skip: number): void {
    if (skip >= 0) this.countClause(skip, -1);
    const { scan, count, turned, cueCount, logs } = this;
    const clauses = skip >= 0 ? scan.clauses - 1 : scan.clauses;
    const left = skip >= 0 ? (scan.first[skip + 1] as number) - (scan.first[skip] as number) : 0;
    const tokens = scan.tokens - left;
    for (let c = 0; c < C; c++) {
      out[c] = logs[Math.min(count[c] as number, 7)] as number;
      out[C + c] = (turned[c] as number) > 0 ? 1 : 0;
    }
    let at = 2 * C;
    for (let q = 0; q < Q; q++) {
      const n = cueCount[q] as number;
      out[at + q] = n > 0 ? 1 : 0;
      out[at + Q + q] = clauses > 0 ? n / clauses : 0;
    }
    at += 2 * Q;
    const bad = cueCount[13] as number;
    const kind = cueCount[14] as number;
    out[at] = Math.log2(1 + tokens) / 4;
    out[at + 1] = tokens < 4 ? 1 : 0;
    out[at + 2] = (count[THANKS] as number) > 0 && bad > 0 ? 1 : 0;
    out[at + 3] = bad > 0 && kind === 0 ? 1 : 0;
    out[at + 4] = kind > 0 && bad === 0 ? 1 : 0;
    out[at + 5] = kind > 0 && bad > 0 ? 1 : 0;
    for (let slot = 0; slot < 4; slot++) out[at + EXTRAS + slot] = slot === this.slot ? 1 : 0;
    if (skip >= 0) this.countClause(skip, 1);
  }
}
