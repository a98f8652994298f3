import { type Reading, TEMPERAMENTS, type Temperament } from '../types.ts';
import { UNSURE_BELOW } from './certainty.ts';

/** What the user said of a reading, beside what Tact had thought of it. */
export interface Correction {
  scores: Record<Temperament, number>;
  corrected: Temperament;
}

/** By how much this user's mails are read otherwise than everybody's: log-odds to add to each label, 0 for "as usual". */
export type PersonalBias = Record<Temperament, number>;

export const NO_BIAS: PersonalBias = { assertive: 0, hesitant: 0, angry: 0, friendly: 0, neutral: 0 };

/** So many corrections speak as loud as the training does: one alone turns little, a habit turns much. */
const PRIOR_CORRECTIONS = 4;
/** No habit turns a clear reading over. */
const MOST_BIAS = 1.2;
const STEPS = 60;

/**
 * Learns how this user sees their clients from their corrections (an empty list: no bias): the shift of the labels'
 * log-odds that makes the corrections likeliest, held back towards none.
 */
export function learnBias(corrections: readonly Correction[]): PersonalBias {
  const bias = { ...NO_BIAS };
  const rate = 1 / (PRIOR_CORRECTIONS + corrections.length / 2);
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(
      TEMPERAMENTS.map((label) => [label, -PRIOR_CORRECTIONS * bias[label]]),
    ) as PersonalBias;
    for (const { scores, corrected } of corrections) {
      const shifted = shift(scores, bias);
      for (const label of TEMPERAMENTS) slope[label] += (label === corrected ? 1 : 0) - shifted[label];
    }
    for (const label of TEMPERAMENTS) {
      bias[label] = Math.max(-MOST_BIAS, Math.min(MOST_BIAS, bias[label] + rate * slope[label]));
    }
  }
  return bias;
}

/** The reading as this user would have it. Where that is another label, the evidence for the first one goes. */
export function applyBias(reading: Reading, bias: PersonalBias): Reading {
  if (TEMPERAMENTS.every((label) => bias[label] === 0)) return reading;
  const { temperament, confidence, scores } = readWith(reading.scores, bias);
  // Too few words to tell stay too few, whatever the habit.
  const tooLittle = reading.unsure && reading.confidence >= UNSURE_BELOW;
  return {
    ...reading,
    temperament,
    confidence,
    scores,
    unsure: tooLittle || confidence < UNSURE_BELOW,
    evidence: temperament === reading.temperament ? reading.evidence : [],
  };
}

/** What a message is read as by its scores and a bias. */
export function readWith(
  plain: Record<Temperament, number>,
  bias: PersonalBias,
): Pick<Reading, 'temperament' | 'confidence' | 'scores'> {
  const scores = shift(plain, bias);
  const temperament = TEMPERAMENTS.reduce((best, label) => (scores[label] > scores[best] ? label : best));
  return { temperament, confidence: scores[temperament], scores };
}

function shift(scores: Record<Temperament, number>, bias: PersonalBias): Record<Temperament, number> {
  const weights = TEMPERAMENTS.map((label) => Math.max(scores[label], 1e-6) * Math.exp(bias[label]));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(TEMPERAMENTS.map((label, i) => [label, (weights[i] as number) / total])) as Record<
    Temperament,
    number
  >;
}
