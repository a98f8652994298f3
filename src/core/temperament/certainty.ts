import type { Certainty } from '../types.ts';

/**
 * Below this calibrated chance Tact says "unsure". Chosen on held-out real texts so that what stays is right nine times
 * in ten; `npm run train` prints what that leaves.
 */
export const UNSURE_BELOW = 0.75;
const CLEAR_FROM = 0.9;

/** The word that people are shown for a calibrated chance, 0–1: clear, likely or unsure. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence < UNSURE_BELOW) return 'unsure';
  return confidence < CLEAR_FROM ? 'likely' : 'clear';
}
