import type { ComplaintCategory, Severity } from '../types.ts';
import { CONCEPTS, type Concept } from './concepts.ts';

/** How much a concept speaks for each category of complaint (handbook 4). */
const CATEGORY_CUES: Readonly<Record<ComplaintCategory, Partial<Record<Concept, number>>>> = {
  attitude: { rude: 2.2, ignored: 1.7, insult: 0.5, sarcasm: 0.2, absence: 0.3, assign: 0.3, call: 0.4, thanks: 0.1 },
  timeliness: {
    late: 2,
    waiting: 1.1,
    deadline: 0.8,
    promised: 0.6,
    postpone: 0.4,
    delivery: 0.6,
    timeline: 0.5,
    emergency: 0.3,
  },
  quality: {
    broken: 1.2,
    bug: 1.3,
    wrong: 1.3,
    poor: 1.6,
    allWrong: 1.4,
    dataLoss: 1.5,
    outage: 1.5,
    standstill: 1,
    extent: 0.3,
    overcharge: 1.6,
    fix: 0.5,
    issues: 0.8,
    update: 0.5,
    module: 0.5,
    display: 0.5,
    designItem: 0.5,
    change: 0.4,
    remove: 0.5,
    testing: 0.6,
    refund: 0.8,
    promised: 0.3,
    assign: 0.3,
    payment: 0.3,
    invoice: 0.4,
    loss: 0.3,
    training: 0.7,
    prototype: 0.6,
    role: 0.4,
    expertise: 0.6,
  },
};

/**
 * Points of severity (handbook 2: what happened, whom it touches, how far it reaches): a standstill, lost data, danger and
 * threats weigh two, the number of people, lost money, repetition, silence and open anger about one; thanks and patience take away.
 */
const SEVERITY_POINTS: Partial<Record<Concept, number>> = {
  standstill: 2,
  outage: 2,
  dataLoss: 2,
  danger: 2,
  leave: 2,
  legal: 2,
  publicity: 1.2,
  loss: 1.2,
  extent: 1,
  again: 0.8,
  ignored: 0.8,
  late: 0.8,
  outrage: 1,
  insult: 1,
  allWrong: 0.8,
  emergency: 0.6,
  rude: 0.7,
  poor: 0.6,
  disappointed: 0.6,
  overcharge: 0.6,
  refund: 0.6,
  promised: 0.5,
  blame: 0.5,
  broken: 0.5,
  issues: 0.4,
  clarify: 0.4,
  demand: 0.3,
  waiting: 0.4,
  urgent: 0.3,
  sarcasm: 0.4,
  remove: 0.3,
  assign: 0.4,
  expertise: 0.5,
  noHurry: -1.5,
  allFine: -1,
  thanks: -0.5,
  hedge: -0.5,
  selfDoubt: -0.5,
};
/** A cue given more often than this adds nothing. */
const MOST_OF_ONE = 2;
const MEDIUM_FROM = 2;
const HIGH_FROM = 4.5;

/** The category that most of a complaint's cues speak for; a fault of the solution when none do. */
export function judgeCategory(counts: Float64Array): ComplaintCategory {
  let best: ComplaintCategory = 'quality';
  let most = 0;
  for (const category of ['quality', 'timeliness', 'attitude'] as const) {
    const score = sum(counts, CATEGORY_CUES[category]);
    if (score > most) {
      most = score;
      best = category;
    }
  }
  return best;
}

/** Low, medium or high by the points of what is said, a thing said again counted twice at most. */
export function judgeSeverity(counts: Float64Array): Severity {
  const points = sum(counts, SEVERITY_POINTS);
  if (points >= HIGH_FROM) return 'high';
  return points >= MEDIUM_FROM ? 'medium' : 'low';
}

function sum(counts: Float64Array, weights: Partial<Record<Concept, number>>): number {
  return CONCEPTS.reduce(
    (total, concept, i) => total + Math.min(counts[i] as number, MOST_OF_ONE) * (weights[concept] ?? 0),
    0,
  );
}
