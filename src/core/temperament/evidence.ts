import type { Span } from '../types.ts';
import type { Features } from './features.ts';
import type { Network } from './model.ts';

const MOST_SPANS = 3;
/** So many of the clauses that promise most are really left out. */
const MOST_TRIES = 6;
/** A clause is shown when the label's log odds fall by at least this much without it … */
const LEAST_DROP = 0.3;
/** … and by at least this share of what the strongest one is worth. */
const LEAST_SHARE = 0.25;
/** Where no clause alone is worth that much, the strongest one is shown for this. */
const LAST_RESORT = 0.05;

const weights = new Float64Array(16384);

/**
 * Finds the clauses without which the label of the text just read would score lower, strongest first: those that
 * promise most are left out one by one, and what the label then loses is measured.
 */
export function findEvidence(text: string, features: Features, network: Network, label: number): Span[] {
  const { clauses } = features.scan;
  const whole = logOdds(network, label);
  network.weighClauses(features, label, weights);
  const tried = Array.from({ length: clauses }, (_, clause) => clause)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, MOST_TRIES)
    .map((clause) => {
      network.run(features, clause);
      return { clause, drop: whole - logOdds(network, label) };
    })
    .sort((a, b) => b.drop - a.drop || a.clause - b.clause);
  const strongest = tried[0]?.drop ?? 0;
  const least = Math.max(Math.min(LEAST_DROP, strongest), LEAST_SHARE * strongest, LAST_RESORT);
  return tried
    .filter(({ drop }) => drop >= least)
    .slice(0, MOST_SPANS)
    .map(({ clause }) => spanOf(text, features, clause));
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
