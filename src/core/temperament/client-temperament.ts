import { TEMPERAMENTS, type Temperament } from '../types.ts';

/** One message of a client, as it was read. */
export interface PastReading {
  temperament: Temperament;
  confidence: number;
  scores: Record<Temperament, number>;
  /** When the message came. Instant, ms. */
  at: number;
  /** What the user said it was, where they overruled Tact. */
  corrected?: Temperament;
}

/** How a client tends to be over time, apart from the mood of one message (handbook 1). */
export interface ClientTemperament {
  temperament: Temperament;
  /** 0–1; low while there are few messages, or they differ. */
  confidence: number;
  /** A share for each label; they sum to 1. */
  scores: Record<Temperament, number>;
}

/** A message counts half as much as one that came this much later, in messages and in days. */
const HALF_LIFE_MESSAGES = 6;
const HALF_LIFE_DAYS = 90;
/** A correction counts as much as this many readings that are sure of themselves. */
const CORRECTION_WEIGHT = 8;
/** How much is held to be neutral before anything is read. */
const PRIOR_WEIGHT = 1;
/** A neutral message says little about the client: most plain mails are plain whoever writes. */
const NEUTRAL_WEIGHT = 0.5;
const DAY_MS = 86_400_000;

/** Estimates a client's temperament from their messages in any order; with none it is neutral at confidence 0. */
export function estimateClientTemperament(readings: readonly PastReading[]): ClientTemperament {
  const ordered = [...readings].sort((a, b) => b.at - a.at);
  const latest = ordered[0]?.at ?? 0;
  const weights = Object.fromEntries(TEMPERAMENTS.map((label) => [label, 0])) as Record<Temperament, number>;
  weights.neutral = PRIOR_WEIGHT;
  let total = PRIOR_WEIGHT;
  ordered.forEach((reading, age) => {
    const days = (latest - reading.at) / DAY_MS;
    const fresh = 2 ** -(age / HALF_LIFE_MESSAGES + days / HALF_LIFE_DAYS);
    if (reading.corrected !== undefined) {
      weights[reading.corrected] += CORRECTION_WEIGHT * fresh;
      total += CORRECTION_WEIGHT * fresh;
      return;
    }
    for (const label of TEMPERAMENTS) {
      const share = reading.scores[label] * (label === 'neutral' ? NEUTRAL_WEIGHT : 1) * fresh * reading.confidence;
      weights[label] += share;
      total += share;
    }
  });
  const scores = Object.fromEntries(TEMPERAMENTS.map((label) => [label, weights[label] / total])) as Record<
    Temperament,
    number
  >;
  const temperament = TEMPERAMENTS.reduce((best, label) => (scores[label] > scores[best] ? label : best), 'neutral');
  return { temperament, confidence: readings.length === 0 ? 0 : scores[temperament], scores };
}
