import type { Reading, Temperament } from './types.ts';

/** The temperament that counts: the user's word, else the reading, else "not enough to tell". */
export function effectiveTemperament(reading: Reading | null, corrected: Temperament | null): Temperament {
  return corrected ?? (reading && !reading.unsure ? reading.temperament : 'neutral');
}
