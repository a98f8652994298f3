import type { Language, Span } from '../types.ts';
import type { Features } from './features.ts';
import { foldUnit, kindOf, PAUSE, STOP } from './fold.ts';
import type { Network } from './network.ts';
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
/** Where every clause says the same, none is missed alone: so many neighbours on either side go with the strongest one. */
const WIDENINGS = [1, 2, 4, 8];

const SPACE = /\s/u;
/** What a face may begin with. */
const FACES = ':;=()';

const weights = new Float64Array(16384);

/** What finding evidence needs: the text just run, and what is asked of it. */
export interface Asking {
  text: string;
  language: Language | null;
  features: Features;
  network: Network;
  /** Whose reasons are wanted, as an index into `TEMPERAMENTS`, and the chances that the network gave. */
  label: number;
  chances: Float64Array;
  /** The label's score by the logits that the network gave last. */
  score: () => number;
}

/**
 * Finds the clauses of the text just run without which the label's score is lower, strongest first: those that
 * promise most are left out one by one, and what the label then loses is measured; where the others say enough without
 * any one of them, the fewest together round the strongest. What stands between quotation marks
 * is another's, and no reason. Features and network may be those of another text afterwards.
 */
export function findEvidence(asking: Asking): Span[] {
  const { text, features, network, score } = asking;
  const whole = logOdds(asking);
  const wholeScore = score();
  const tried = findPromising(asking).map((clause) => {
    network.runWithout(features, clause);
    return { clause, drop: whole - logOdds(asking), score: score() };
  });
  tried.sort((a, b) => b.drop - a.drop || a.clause - b.clause);
  const strongest = tried[0]?.drop ?? 0;
  const least = Math.max(Math.min(LEAST_DROP, strongest), LEAST_SHARE * strongest, LAST_RESORT);
  const shown = tried.filter((one) => one.drop >= least && one.score < wholeScore).slice(0, MOST_SPANS);
  const spans = shown.map(({ clause }) => {
    const span = spanOf(text, features, clause, clause);
    return { span, same: standsAlone(asking, clause, span) };
  });
  const wider = tried[0] === undefined ? [] : widen(asking, tried[0].clause);
  let again = MOST_READ_AGAIN;
  const found = spans
    .filter(({ span, same }) => same || (again-- > 0 && lowersWhenCut(asking, span, wholeScore)))
    .map(({ span }) => span);
  if (found.length > 0) return found;
  const fewest = wider.find((span) => lowersWhenCut(asking, span, wholeScore));
  return fewest === undefined ? [] : [fewest];
}

/** Ever longer runs of the client's own clauses round one of them. */
function widen({ text, features }: Asking, clause: number): Span[] {
  const { scan } = features;
  const isOwn = (c: number): boolean => c >= 0 && c < scan.clauses && !isCited(scan, c);
  let first = clause;
  let last = clause;
  return WIDENINGS.map((by) => {
    while (clause - first < by && isOwn(first - 1)) first--;
    while (last - clause < by && isOwn(last + 1)) last++;
    return spanOf(text, features, first, last);
  });
}

/** The clauses that promise most, best first. */
function findPromising({ features, network, label, chances }: Asking): number[] {
  const { scan } = features;
  network.weighClauses(features, label, chances, weights);
  const best: number[] = [];
  for (let c = 0; c < scan.clauses; c++) {
    if (isCited(scan, c)) continue;
    const weight = weights[c] as number;
    let place = best.length;
    while (place > 0 && (weights[best[place - 1] as number] as number) < weight) place--;
    if (place === MOST_TRIES) continue;
    best.splice(place, 0, c);
    if (best.length > MOST_TRIES) best.pop();
  }
  return best;
}

/** Tells whether at least half of a clause is another's words. */
const isCited = (scan: Features['scan'], clause: number): boolean =>
  2 * (scan.cited[clause] as number) >= (scan.first[clause + 1] as number) - (scan.first[clause] as number);

/**
 * Tells whether leaving a clause out was the same as cutting it from the text: nothing grows together where it was, no
 * marks and no quotes. Where it was not, the text is read again.
 */
function standsAlone({ text, features }: Asking, clause: number, { start, end }: Span): boolean {
  const { scan, tied } = features;
  if (text.length > HEAD_UNITS + TAIL_UNITS || scan.quoted[clause] !== 0 || tied[clause] !== 0) return false;
  if (start === 0 || end === text.length) return true;
  return SPACE.test(text.charAt(start - 1)) || SPACE.test(text.charAt(end)) || staysApart(text, start - 1, end);
}

/** Tells whether two marks mean side by side what they mean alone: stops run together, and some marks are parts of a face. */
function staysApart(text: string, before: number, after: number): boolean {
  const [left, right] = [before, after].map((at) => foldUnit(text.charCodeAt(at))) as [number, number];
  const kinds = [kindOf(left), kindOf(right)];
  if (!kinds.every((kind) => kind === PAUSE || kind === STOP) || (kinds[0] === STOP && kinds[1] === STOP)) return false;
  return !FACES.includes(String.fromCharCode(left));
}

function lowersWhenCut({ text, language, features, network, score }: Asking, span: Span, whole: number): boolean {
  features.read(text.slice(0, span.start) + text.slice(span.end), language);
  network.runTemper(features);
  return score() < whole;
}

function spanOf(text: string, { scan }: Features, first: number, last: number): Span {
  const start = scan.sourceOf(scan.start[scan.first[first] as number] as number);
  const end = scan.sourceOf((scan.end[(scan.first[last + 1] as number) - 1] as number) - 1) + 1;
  return { text: text.slice(start, end), start, end };
}

function logOdds({ network: { logits }, label, chances }: Asking): number {
  let others = 0;
  for (let l = 0; l < chances.length; l++) if (l !== label) others += Math.exp(logits[l] as number);
  return (logits[label] as number) - Math.log(others);
}
