import { flagTrait } from '../situation/concepts.ts';
import type { Grievance } from '../situation/judge-matter.ts';
import type { Language } from '../types.ts';
import { CONCEPT_COUNT, MATTERS_FROM, matterIndex, type Temper, temperIndex } from './concepts.ts';
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

/** What a concept of temper does to the cues of its clause, a bit each. */
const BAD = 1;
const KIND = 2;
const UNSURE = 4;
const HARD = 8;
const WAIT = 16;
const YOU = 32;
const US = 64;
const ORDER = 128;
const PLEASE = 256;
// biome-ignore format: a list of words
const GROUPS: readonly (readonly [number, readonly Temper[]])[] = [
  [BAD, [
    'insult', 'swear', 'outrage', 'fedup', 'anger', 'scam', 'mockery', 'rude', 'waste',
    'broken', 'late', 'wait', 'repeat', 'damaged', 'money', 'bad', 'silence',
  ]],
  [KIND, ['thanks', 'praise', 'warm', 'patience', 'team', 'recommend', 'joy', 'wish', 'smile', 'empathy']],
  [UNSURE, ['unsure', 'maybe', 'worry', 'waver', 'reassure', 'advice', 'confused', 'selfdoubt', 'hedge']],
  [HARD, ['insult', 'swear', 'outrage', 'rhetorical', 'mockery', 'rude', 'scam', 'fedup']],
  [WAIT, ['wait', 'repeat', 'late']],
  [YOU, ['you']],
  [US, ['us']],
  [ORDER, ['order']],
  [PLEASE, ['please']],
];
const SAYS = new Int32Array(C);
for (const [bit, names] of GROUPS) {
  for (const name of names) SAYS[temperIndex(name)] = (SAYS[temperIndex(name)] as number) | bit;
}
const NOT = temperIndex('not');
const DENIAL = matterIndex('not');
const IF = matterIndex('if');
const THIRD_PARTY = matterIndex('thirdParty');
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
const AGAINST = GRIEVANCE.map((grievance, c) => grievance | (FAULT[c] as number) | ((SAYS[c] as number) & BAD));

/** 1 where all the bits are among those said. */
const saysAll = (said: number, bits: number): number => ((said & bits) === bits ? 1 : 0);

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
  /** The cues of each clause, a bit each in the order of `CUES`. */
  private readonly cues = new Int32Array(16384);
  private readonly counts = new Float32Array(3 * C);
  private readonly cueCount = new Float32Array(Q);
  /** How many concepts that stand plain in the text are faults, burdens, both. */
  private faults = 0;
  private burdens = 0;
  private both = 0;
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
    this.judgeMatches();
    this.readCues();
    this.counts.fill(0);
    this.cueCount.fill(0);
    this.faults = 0;
    this.burdens = 0;
    this.both = 0;
    for (let c = 0; c < this.scan.clauses; c++) this.countClause(c, 1);
  }

  /**
   * Whether words of the text hold something against somebody that happened, or only something that others did, that did
   * not happen, or that would be wrong if it did.
   */
  findGrievance(): Grievance {
    const { scan, matches, standing } = this;
    let found: Grievance = 'unnamed';
    for (let c = 0; c < scan.clauses; c++) {
      const after = matches.first[c + 1] as number;
      let conditional = false;
      for (let m = matches.first[c] as number; m < after; m++) {
        const concept = matches.concept[m] as number;
        if (concept === IF) conditional = true;
        else if ((AGAINST[concept] as number) > 0) {
          if (!conditional && standing[m] === PLAIN) return 'held';
          found = 'excused';
        }
      }
    }
    return found;
  }

  private judgeMatches(): void {
    const { scan, matches, standing, tied } = this;
    tied.fill(0, 0, scan.clauses);
    for (let c = 0; c < scan.clauses; c++) {
      const after = matches.first[c + 1] as number;
      let turnedUntil = -1;
      let deniedUntil = -1;
      let negation = -1;
      let deniesUntil = -1;
      let conditional = false;
      for (let m = matches.first[c] as number; m < after; m++) {
        const concept = matches.concept[m] as number;
        const token = matches.token[m] as number;
        standing[m] = PLAIN;
        // "Not finished" is not denied by its own "not".
        if (token > negation) deniedUntil = deniesUntil;
        if (concept === NOT || concept === DENIAL) {
          if (concept === NOT) turnedUntil = (matches.last[m] as number) + TEMPER_REACH;
          negation = token;
          deniesUntil = (matches.last[m] as number) + MATTER_REACH;
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
    const { scan, matches, standing, cues } = this;
    for (let c = 0; c < scan.clauses; c++) {
      const second = (scan.first[c] as number) + 1;
      const after = matches.first[c + 1] as number;
      let said = 0;
      let orderFirst = 0;
      for (let m = matches.first[c] as number; m < after; m++) {
        const says = SAYS[matches.concept[m] as number] as number;
        said |= standing[m] === PLAIN ? says : says & ~KIND;
        if ((says & ORDER) !== 0 && (matches.token[m] as number) <= second) orderFirst = 1;
      }
      const question = scan.question[c] as number;
      const number = scan.numbered[c] as number;
      cues[c] =
        question |
        ((scan.exclaimed[c] as number) << 1) |
        ((scan.trailing[c] as number) << 2) |
        (Math.min(1, scan.quoted[c] as number) << 3) |
        (Math.min(1, scan.shouted[c] as number) << 4) |
        (number << 5) |
        (orderFirst << 6) |
        (saysAll(said, YOU | BAD) << 7) |
        ((question & saysAll(said, UNSURE)) << 8) |
        ((question & saysAll(said, HARD)) << 9) |
        ((number & saysAll(said, WAIT)) << 10) |
        (saysAll(said, PLEASE | ORDER) << 11) |
        (saysAll(said, US | UNSURE) << 12) |
        (saysAll(said, BAD) << 13) |
        ((saysAll(said, KIND) & ~saysAll(said, BAD)) << 14);
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
    const after = matches.first[clause + 1] as number;
    for (let m = matches.first[clause] as number; m < after; m++) {
      const input = inputOf(matches.concept[m] as number, standing[m] as number);
      const before = counts[input] as number;
      counts[input] = before + sign;
      if (input >= C || (before !== 0 && before + sign !== 0)) continue;
      const fault = FAULT[input] as number;
      const burden = BURDEN[input] as number;
      this.faults += sign * fault;
      this.burdens += sign * burden;
      this.both += sign * (fault & burden);
    }
    for (let bits = cues[clause] as number; bits !== 0; bits &= bits - 1) {
      const q = 31 - Math.clz32(bits & -bits);
      cueCount[q] = (cueCount[q] as number) + sign;
    }
  }

  /**
   * Writes the dense features of the text into `out`, whose length is `DENSE`; of the text without one clause (none: −1)
   * only what that changes, into those of the whole.
   */
  writeDense(out: Float32Array, skip: number): void {
    if (skip >= 0) this.countClause(skip, -1);
    else out.fill(0);
    const { scan, matches, standing, counts, cueCount, logs, faults, burdens, both } = this;
    const clauses = skip >= 0 ? scan.clauses - 1 : scan.clauses;
    const left = skip >= 0 ? (scan.first[skip + 1] as number) - (scan.first[skip] as number) : 0;
    const tokens = scan.tokens - left;
    const after = skip >= 0 ? (matches.first[skip + 1] as number) : matches.count;
    for (let m = skip >= 0 ? (matches.first[skip] as number) : 0; m < after; m++) {
      const input = inputOf(matches.concept[m] as number, standing[m] as number);
      const n = counts[input] as number;
      out[input] = logs[input < C ? Math.min(7, n) : Math.min(1, n)] as number;
    }
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
