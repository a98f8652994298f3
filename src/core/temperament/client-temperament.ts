import { TEMPERAMENTS, type Temperament } from '../types.ts';

/** One message of a client, as it was read. */
export interface PastReading {
  temperament: Temperament;
  confidence: number;
  scores: Record<Temperament, number>;
  /** When the message came. Instant, ms. */
  at: number;
  /** What the user said it was, where they overruled Tact, and when (instant, ms). */
  corrected?: Temperament;
  correctedAt?: number;
}

/** How a client tends to be over time, apart from the mood of one message (handbook 1). */
export interface ClientTemperament {
  temperament: Temperament;
  /** 0–1; low while there are few messages, or they differ. */
  confidence: number;
  /** A share for each label; they sum to 1. */
  scores: Record<Temperament, number>;
}

/** What was written counts half as much as what came this much later, in writings and in days. */
const HALF_LIFE_WRITINGS = 6;
const HALF_LIFE_DAYS = 90;
/** A correction counts as much as this many readings that are sure of themselves. */
const CORRECTION_WEIGHT = 8;
/** How much is held to be neutral before anything is read. */
const PRIOR_WEIGHT = 1;
/** A neutral message says little about the client: most plain mails are plain whoever writes. */
const NEUTRAL_WEIGHT = 0.5;
const DAY_MS = 86_400_000;

/** Messages that follow each other within so many hours count together as one. */
const ONE_MOOD_MS = 8 * 3_600_000;

/**
 * Estimates a client's temperament from their messages in any order; with none it is neutral at confidence 0. What was written
 * in one go counts together as one message: a bad afternoon is a mood.
 */
export function estimateClientTemperament(readings: readonly PastReading[]): ClientTemperament {
  const weights = Object.fromEntries(TEMPERAMENTS.map((label) => [label, 0])) as Record<Temperament, number>;
  weights.neutral = PRIOR_WEIGHT;
  const newest = Math.max(...readings.map(saidAt));
  for (const [age, mood] of groupMoods(readings).entries()) {
    const days = (newest - saidAt(mood[0] as PastReading)) / DAY_MS;
    const fresh = 2 ** -(age / HALF_LIFE_WRITINGS + days / HALF_LIFE_DAYS);
    const read = mood.filter(({ corrected }) => corrected === undefined);
    for (const { corrected } of mood) if (corrected !== undefined) weights[corrected] += CORRECTION_WEIGHT * fresh;
    for (const { scores, confidence } of read) {
      for (const label of TEMPERAMENTS) {
        const share = (scores[label] * confidence) / read.length;
        weights[label] += share * (label === 'neutral' ? NEUTRAL_WEIGHT : 1) * fresh;
      }
    }
  }
  const total = TEMPERAMENTS.reduce((sum, label) => sum + weights[label], 0);
  const scores = Object.fromEntries(TEMPERAMENTS.map((label) => [label, weights[label] / total])) as Record<
    Temperament,
    number
  >;
  const temperament = TEMPERAMENTS.reduce((best, label) => (scores[label] > scores[best] ? label : best), 'neutral');
  return { temperament, confidence: readings.length === 0 ? 0 : scores[temperament], scores };
}

/** The messages that were written in one go, the newest first. */
function groupMoods(readings: readonly PastReading[]): PastReading[][] {
  const moods: PastReading[][] = [];
  for (const reading of [...readings].sort((a, b) => saidAt(b) - saidAt(a))) {
    const mood = moods.at(-1);
    const newer = mood?.at(-1);
    if (mood && newer && saidAt(newer) - saidAt(reading) <= ONE_MOOD_MS) mood.push(reading);
    else moods.push([reading]);
  }
  return moods;
}

/** From when on a message says how the client is (instant, ms); a correction says so when it is made. */
const saidAt = ({ at, corrected, correctedAt = at }: PastReading): number =>
  corrected ? Math.max(at, correctedAt) : at;
