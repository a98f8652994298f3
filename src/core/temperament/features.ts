import { flagTrait } from '../situation/concepts.ts';
import type { Language } from '../types.ts';
import { CONCEPT_COUNT, MATTERS_FROM, matterIndex, type Temper, temperIndex } from './concepts.ts';
import { DIGIT } from './fold.ts';
import type { LexiconTable } from './lexicon.ts';
import { Matches } from './matches.ts';
import { Scan } from './scan.ts';
import { Words } from './words.ts';

const C = CONCEPT_COUNT;
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
const EXTRAS = 7;
const LANGUAGE_SLOTS: Record<Language, number> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 1, ru: 2, uk: 3 };

/** How many of the dense features stand for concepts, plain, turned and excused; they come first. */
export const CONCEPT_INPUTS = 3 * C;

/** Length of the dense part of a text's features. */
export const DENSE = CONCEPT_INPUTS + 2 * Q + EXTRAS + 4;

const group = (...names: Temper[]): Uint8Array => {
  const flags = new Uint8Array(C);
  for (const name of names) flags[temperIndex(name)] = 1;
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
const NOT = temperIndex('not');
const DENIAL = matterIndex('not');
const IF = matterIndex('if');
const THIRD_PARTY = matterIndex('thirdParty');
const YOU = temperIndex('you');
const US = temperIndex('us');
const ORDER = temperIndex('order');
const PLEASE = temperIndex('please');
const THANKS = temperIndex('thanks');

/** Flags of what a message is about, for every concept; those of how a client is have none. */
const flagMatters = (trait: Parameters<typeof flagTrait>[0]): Uint8Array => {
  const flags = new Uint8Array(C);
  flags.set(flagTrait(trait), MATTERS_FROM);
  return flags;
};
const DENIABLE = flagMatters('deniable');
const GRIEVANCE = flagMatters('grievance');
const FAULT = flagMatters('fault');
const BURDEN = flagMatters('burden');

/** How far before a word a negation still turns it, in tokens: of a temper, of a matter. */
const TEMPER_REACH = 3;
const MATTER_REACH = 5;

/** What may be held against somebody; a complaint needs one of these. */
const AGAINST = BAD.map((bad, c) => bad | (GRIEVANCE[c] as number) | (FAULT[c] as number));

/** How a match stands in its clause. */
const PLAIN = 0;
const TURNED = 1;
/** Said of others, or only in case it happens. */
const EXCUSED = 2;

/** The input that counts a concept that stands so. */
const inputOf = (concept: number, standing: number): number => standing * C + concept;

/** What one text says, as counts that stay apart by clause, so that a clause can be left out without reading again. */
export class Features {
  readonly words: Words;
  readonly scan = new Scan();
  readonly matches: Matches;
  /** For each clause whether what others in its sentence mean hangs on it. */
  readonly tied = new Uint8Array(16384);

  private readonly standing = new Uint8Array(65536);
  private readonly cues = new Uint8Array(16384 * Q);
  private readonly counts = new Float32Array(3 * C);
  private readonly cueCount = new Float32Array(Q);
  private readonly held = new Uint8Array(C);
  private readonly firstMatch = new Int32Array(16384);
  private readonly logs = Float32Array.from({ length: 8 }, (_, n) => Math.log2(1 + n));
  private slot = -1;

  constructor(table: LexiconTable, matches = new Matches()) {
    this.matches = matches;
    this.words = new Words(table);
  }

  read(text: string, language: Language | null): void {
    this.scan.read(text);
    this.words.read(this.scan);
    this.matches.read(this.scan, this.words);
    this.slot = language === null ? -1 : LANGUAGE_SLOTS[language];
    this.readClauses();
    this.judgeMatches();
    this.readCues();
    this.counts.fill(0);
    this.cueCount.fill(0);
    for (let c = 0; c < this.scan.clauses; c++) this.countClause(c, 1);
  }

  /** Whether anything in the text is held against somebody: without that no mood makes a complaint. */
  hasGrievance(): boolean {
    for (let c = 0; c < C; c++) if ((AGAINST[c] as number) > 0 && (this.counts[c] as number) > 0) return true;
    return false;
  }

  private readClauses(): void {
    const { scan, matches, firstMatch } = this;
    let m = 0;
    for (let c = 0; c < scan.clauses; c++) {
      firstMatch[c] = m;
      const after = scan.first[c + 1] as number;
      while (m < matches.count && (matches.token[m] as number) < after) m++;
    }
    firstMatch[scan.clauses] = m;
  }

  private judgeMatches(): void {
    const { scan, matches, standing, tied, firstMatch } = this;
    tied.fill(0, 0, scan.clauses);
    for (let c = 0; c < scan.clauses; c++) {
      const after = firstMatch[c + 1] as number;
      let turnedUntil = -1;
      let deniedUntil = -1;
      let conditional = false;
      for (let m = firstMatch[c] as number; m < after; m++) {
        const concept = matches.concept[m] as number;
        const token = matches.token[m] as number;
        standing[m] = PLAIN;
        if (concept === NOT || concept === DENIAL) {
          if (concept === NOT) turnedUntil = (matches.last[m] as number) + TEMPER_REACH;
          deniedUntil = (matches.last[m] as number) + MATTER_REACH;
        } else if (concept === IF) conditional = true;
        else if (concept === THIRD_PARTY) this.excuseSentence(c);
        else if (concept < MATTERS_FROM) {
          if (token <= turnedUntil) standing[m] = TURNED;
        } else if (DENIABLE[concept] === 1 && token <= deniedUntil) standing[m] = TURNED;
        else if (conditional && GRIEVANCE[concept] === 1) standing[m] = EXCUSED;
      }
    }
    for (let m = 0; m < matches.count; m++) {
      const concept = matches.concept[m] as number;
      if (standing[m] !== PLAIN || AGAINST[concept] === 0) continue;
      if (tied[scan.clause[matches.token[m] as number] as number] !== 0) standing[m] = EXCUSED;
    }
  }

  /** What is held against somebody in this sentence is held against others. */
  private excuseSentence(clause: number): void {
    const { scan, tied } = this;
    const sentence = scan.sentence[clause];
    let from = clause;
    while (from > 0 && scan.sentence[from - 1] === sentence) from--;
    for (let c = from; c < scan.clauses && scan.sentence[c] === sentence; c++) tied[c] = 1;
  }
  private readCues(): void {
    const { scan, matches, cues, held } = this;
    cues.fill(0, 0, scan.clauses * Q);
    for (let c = 0; c < scan.clauses; c++) {
      const first = scan.first[c] as number;
      const after = scan.first[c + 1] as number;
      let bad = 0;
      let kind = 0;
      let unsure = 0;
      let hard = 0;
      let wait = 0;
      let orderFirst = 0;
      const lastMatch = this.firstMatch[c + 1] as number;
      for (let m = this.firstMatch[c] as number; m < lastMatch; m++) {
        const concept = matches.concept[m] as number;
        if (concept >= MATTERS_FROM) continue;
        held[concept] = 1;
        if (this.standing[m] === PLAIN) kind |= KIND[concept] as number;
        bad |= BAD[concept] as number;
        unsure |= UNSURE[concept] as number;
        hard |= HARD[concept] as number;
        wait |= WAIT[concept] as number;
        if (concept === ORDER && (matches.token[m] as number) - first < 2) orderFirst = 1;
      }
      let number = 0;
      for (let i = first; i < after; i++) if (scan.kind[i] === DIGIT) number = 1;
      const question = scan.question[c] as number;
      const at = c * Q;
      cues[at] = question;
      cues[at + 1] = scan.exclaimed[c] as number;
      cues[at + 2] = scan.trailing[c] as number;
      cues[at + 3] = Math.min(1, scan.quoted[c] as number);
      cues[at + 4] = Math.min(1, scan.shouted[c] as number);
      cues[at + 5] = number;
      cues[at + 6] = orderFirst;
      cues[at + 7] = (held[YOU] as number) & bad;
      cues[at + 8] = question & unsure;
      cues[at + 9] = question & hard;
      cues[at + 10] = number & wait;
      cues[at + 11] = (held[PLEASE] as number) & (held[ORDER] as number);
      cues[at + 12] = (held[US] as number) & unsure;
      cues[at + 13] = bad;
      cues[at + 14] = kind & (1 - bad);
      for (let m = this.firstMatch[c] as number; m < lastMatch; m++) held[matches.concept[m] as number] = 0;
    }
  }

  /** Adds to each clause's weight what its concepts are worth by the slopes of the concept inputs. */
  weighMatches(slopes: Float32Array, weights: Float64Array): void {
    const { matches, scan, counts, standing } = this;
    for (let m = 0; m < matches.count; m++) {
      const input = inputOf(matches.concept[m] as number, standing[m] as number);
      const clause = scan.clause[matches.token[m] as number] as number;
      weights[clause] = (weights[clause] as number) + (slopes[input] as number) / (counts[input] as number);
    }
  }

  /** Adds a clause to the counts, or takes it away. */
  private countClause(clause: number, sign: 1 | -1): void {
    const { matches, counts, standing, cueCount, cues } = this;
    const after = this.firstMatch[clause + 1] as number;
    for (let m = this.firstMatch[clause] as number; m < after; m++) {
      const input = inputOf(matches.concept[m] as number, standing[m] as number);
      counts[input] = (counts[input] as number) + sign;
    }
    const at = clause * Q;
    for (let q = 0; q < Q; q++) cueCount[q] = (cueCount[q] as number) + sign * (cues[at + q] as number);
  }

  /** Writes the dense features of the text without one clause (none: −1) into `out`, whose length is `DENSE`. */
  writeDense(out: Float32Array, skip: number): void {
    if (skip >= 0) this.countClause(skip, -1);
    const { scan, counts, cueCount, logs } = this;
    const clauses = skip >= 0 ? scan.clauses - 1 : scan.clauses;
    const left = skip >= 0 ? (scan.first[skip + 1] as number) - (scan.first[skip] as number) : 0;
    const tokens = scan.tokens - left;
    let faults = 0;
    let burdens = 0;
    let both = 0;
    for (let c = 0; c < C; c++) {
      const n = counts[c] as number;
      out[c] = n === 0 ? 0 : (logs[n < 7 ? n : 7] as number);
      if (n === 0) continue;
      faults += FAULT[c] as number;
      burdens += BURDEN[c] as number;
      both += (FAULT[c] as number) & (BURDEN[c] as number);
    }
    for (let c = C; c < CONCEPT_INPUTS; c++) out[c] = (counts[c] as number) > 0 ? 1 : 0;
    let at = CONCEPT_INPUTS;
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
    out[at + 2] = (counts[THANKS] as number) > 0 && bad > 0 ? 1 : 0;
    out[at + 3] = bad > 0 && kind === 0 ? 1 : 0;
    out[at + 4] = kind > 0 && bad === 0 ? 1 : 0;
    out[at + 5] = kind > 0 && bad > 0 ? 1 : 0;
    // A fault is a report; with a burden (again, a loss, a broken promise) it is more.
    out[at + 6] = faults > 0 && burdens > 0 && faults + burdens - both > 1 ? 1 : 0;
    for (let slot = 0; slot < 4; slot++) out[at + EXTRAS + slot] = slot === this.slot ? 1 : 0;
    if (skip >= 0) this.countClause(skip, 1);
  }

  /** Writes into `more`, whose length is `CONCEPT_INPUTS`, how often each matter is named in the text. */
  copyMatters(more: Float32Array): void {
    more.set(this.counts.subarray(MATTERS_FROM, C), MATTERS_FROM);
  }

  /** Writes into `out` the concepts of the text, given as `dense`, as if those of `more` had been named too. */
  writeBeside(out: Float32Array, dense: Float32Array, more: Float32Array): void {
    out.set(dense);
    for (let c = MATTERS_FROM; c < C; c++) {
      if (more[c] !== 0) out[c] = this.logs[Math.min(7, (this.counts[c] as number) + (more[c] as number))] as number;
    }
  }
}
