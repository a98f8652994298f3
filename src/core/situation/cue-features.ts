import { CONCEPTS, flagTrait } from './concepts.ts';
import type { Hits } from './cue-matcher.ts';

/** A repeated cue of the same concept is worth this share of the one before. */
const REPEAT_SHARE = 0.6;
/** A negation reaches this many words (Han characters) on, within its clause. */
const NEGATION_REACH = 5;
/** What a mail is about stands early in it, and early in its sentences: cues further on count for less. */
const SENTENCE_DECAY = 0.4;
const WORD_DECAY = 1 / 30;
/** Long mails have more cues of every kind, so values are divided by this power of their Euclidean length. */
const LENGTH_POWER = 0.5;
const GAIN = 2;

const FACT = 1;
const AGAINST_US = 2;

const DENIABLE = flagTrait('deniable');
const GRIEVANCES = flagTrait('grievance');
const FAULTS = flagTrait('fault');
const BURDENS = flagTrait('burden');
const NOT = CONCEPTS.indexOf('not');
const IF = CONCEPTS.indexOf('if');
const THIRD_PARTY = CONCEPTS.indexOf('thirdParty');

/** How much of each concept a message holds: for what it is about, and for what it holds against us. */
export class CueCounts {
  readonly topic = new Float64Array(CONCEPTS.length);
  readonly grievance = new Float64Array(CONCEPTS.length);
  private standing = new Uint8Array(256);

  /** Adds the hits of a text; `weight` is 1 for the words of the mail, more for its subject. */
  add(hits: Hits, weight: number): void {
    this.judge(hits);
    let sentence = -1;
    let firstWord = 0;
    for (let i = 0; i < hits.count; i++) {
      const concept = hits.concept[i] as number;
      const word = hits.word[i] as number;
      if (hits.sentence[i] !== sentence) {
        sentence = hits.sentence[i] as number;
        firstWord = word;
      }
      const early = 1 / (1 + SENTENCE_DECAY * sentence) / (1 + WORD_DECAY * (word - firstWord));
      if (this.isFact(i)) this.topic[concept] = (this.topic[concept] as number) + weight * early;
      if (this.isAgainstUs(i)) this.grievance[concept] = (this.grievance[concept] as number) + weight;
    }
  }

  /** Tells of a hit of the text added last whether it stands as said, neither denied nor taken back. */
  isFact(hit: number): boolean {
    return ((this.standing[hit] as number) & FACT) !== 0;
  }

  /** Tells of a hit of the text added last whether it is also said about us, and not only in case something happens. */
  isAgainstUs(hit: number): boolean {
    return ((this.standing[hit] as number) & AGAINST_US) !== 0;
  }

  private judge(hits: Hits): void {
    if (this.standing.length < hits.count) this.standing = new Uint8Array(hits.count * 2);
    let denied = -1;
    let deniedWord = 0;
    let conditional = -1;
    let others = -1;
    let sentenceStart = 0;
    for (let i = 0; i < hits.count; i++) {
      const concept = hits.concept[i] as number;
      const clause = hits.clause[i] as number;
      const word = hits.word[i] as number;
      if (i > 0 && hits.sentence[i] !== hits.sentence[i - 1]) sentenceStart = i;
      this.standing[i] = FACT | AGAINST_US;
      if (concept === NOT) {
        denied = clause;
        deniedWord = word;
      } else if (concept === IF) conditional = clause;
      else if (concept === THIRD_PARTY) {
        others = hits.sentence[i] as number;
        for (let k = sentenceStart; k < i; k++) this.excuse(hits, k);
      } else if (DENIABLE[concept] === 1 && clause === denied && word - deniedWord < NEGATION_REACH) {
        this.standing[i] = 0;
      } else if (clause === conditional || hits.sentence[i] === others) this.excuse(hits, i);
    }
  }

  private excuse(hits: Hits, hit: number): void {
    if (GRIEVANCES[hits.concept[hit] as number] === 1) this.standing[hit] = (this.standing[hit] as number) & FACT;
  }
}

const saturate = (counts: Float64Array): Float64Array =>
  counts.map((count) => (count === 0 ? 0 : (1 - REPEAT_SHARE ** count) / (1 - REPEAT_SHARE)));

/** The values for which the weights of the situations are: saturated, and scaled down where a text is rich in cues. */
export function readTopicValues(counts: CueCounts): Float64Array {
  const values = saturate(counts.topic);
  let squares = 0;
  for (const value of values) squares += value * value;
  if (squares === 0) return values;
  const scale = GAIN / squares ** (LENGTH_POWER / 2);
  return values.map((value) => value * scale);
}

/**
 * The values for which the weights of a complaint are: saturated, with one more at the end for a fault that comes with a burden
 * (it happened again, cost something, broke a promise): a fault alone is a report, together they are a complaint.
 */
export function readGrievanceValues(counts: CueCounts): Float64Array {
  const values = new Float64Array(CONCEPTS.length + 1);
  values.set(saturate(counts.grievance));
  let faults = 0;
  let burdens = 0;
  let both = 0;
  counts.grievance.forEach((count, concept) => {
    if (count === 0) return;
    const fault = FAULTS[concept] as number;
    const burden = BURDENS[concept] as number;
    faults += fault;
    burdens += burden;
    both += fault * burden;
  });
  const joined = faults > 0 && burdens > 0 && faults + burdens - both > 1;
  if (joined) values[CONCEPTS.length] = Math.min(2, (Math.min(faults, 2) + Math.min(burdens, 2) - 1) / 1.5);
  return values;
}
