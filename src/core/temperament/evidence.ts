import type { Language, Span } from '../types.ts';
import type { Features } from './features.ts';
import type { Network } from './model.ts';
import { HEAD_UNITS, TAIL_UNITS } from './scan.ts';

const MOST_SPANS = 3;
/** So many of the clauses that promise most are really left out. */
const MOST_TRIES = 4;
/** So many clauses of a text are checked by reading it again; reading is what costs. */
const MOST_READ_AGAIN = 1;
/** A clause is shown when the label's log odds fall by at least this much without it … */
const LEAST_DROP = 0.3;
/** … and by at least this share of what the strongest one is worth. */
const LEAST_SHARE = 0.25;
/** Where no clause alone is worth that much, the strongest one is shown for this. */
const LAST_RESORT = 0.05;

const SPACE = /\s/u;

const weights = new Float64Array(16384);

/** What finding evidence needs to read a text again with a part of it gone. */
export interface Reading {
  text: string;
  language: Language | null;
  features: Features;
  network: Network;
  /** The label's score by the logits that the network gave last. */
  score: () => number;
}

/**
 * Finds the clauses of the text just read without which the score of its label is lower, strongest first: those that
 * promise most are left out one by one, and what the label then loses is measured. The features are those of another
 * text afterwards.
 */
export function findEvidence(reading: Reading, label: number): Span[] {
  const { text, features, network, score } = reading;
  const { clauses } = features.scan;
  const whole = logOdds(network, label);
  const wholeScore = score();
  let again = MOST_READ_AGAIN;
  network.weighClauses(features, label, weights);
  const tried = Array.from({ length: clauses }, (_, clause) => clause)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, MOST_TRIES)
    .map((clause) => {
      network.runWithout(features, clause);
      return { clause, drop: whole - logOdds(network, label), score: score() };
    })
    .sort((a, b) => b.drop - a.drop || a.clause - b.clause);
  const strongest = tried[0]?.drop ?? 0;
  const least = Math.max(Math.min(LEAST_DROP, strongest), LEAST_SHARE * strongest, LAST_RESORT);
  return tried
    .filter((one) => one.drop >= least && one.score < wholeScore)
    .slice(0, MOST_SPANS)
    .map(({ clause }) => {
      const span = spanOf(text, features, clause);
      return { span, same: standsAlone(reading, clause, span) };
    })
    .filter(({ span, same }) => same || (again-- > 0 && lowersWhenCut(reading, span, wholeScore)))
    .map(({ span }) => span);
}

/**
 * Tells whether leaving a clause out was the same as cutting it from the text: nothing grows together where it was, no
 * marks, no quotes, no phrase of the lexicon. Where it was not, the text is read again.
 */
function standsAlone({ text, features }: Reading, clause: number, { start, end }: Span): boolean {
  const { scan, matches } = features;
  if (text.length > HEAD_UNITS + TAIL_UNITS || scan.quoted[clause] !== 0) return false;
  if (matches.open[clause] !== 0 || (clause > 0 && matches.open[clause - 1] !== 0)) return false;
  return start === 0 || end === text.length || SPACE.test(text.charAt(start - 1)) || SPACE.test(text.charAt(end));
}

function lowersWhenCut({ text, language, features, network, score }: Reading, span: Span, whole: number): boolean {
  features.read(text.slice(0, span.start) + text.slice(span.end), language);
  network.load(features);
  network.run(features);
  return score() < whole;
}

function spanOf(text: string, { scan }: Features, clause: number): Span {
  const start = scan.sourceOf(scan.start[scan.first[clause] as number] as number);
  const end = scan.sourceOf((scan.end[(scan.first[clause + 1] as number) - 1] as number) - 1) + 1;
  return { text: text.slice(start, end), start, end };
}

function logOdds({ logits }: Network, label: number): number {
  let others = 0;
  for (let l = 0; l < logits.length; l++) if (l !== label) others += Math.exp(logits[l] as number);
  return (logits[label] as number) - Math.log(others);
}
