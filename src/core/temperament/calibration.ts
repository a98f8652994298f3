import type { Calibration } from './weights-file.ts';

/** The honest chance for a best score: along the calibration's knots, which only rise. */
export function chanceOf(score: number, { knots, chances }: Pick<Calibration, 'knots' | 'chances'>): number {
  for (let i = 1; i < knots.length; i++) {
    const right = knots[i] as number;
    if (score > right && i < knots.length - 1) continue;
    const left = knots[i - 1] as number;
    const low = chances[i - 1] as number;
    const high = chances[i] as number;
    const part = right === left ? 1 : Math.min(1, Math.max(0, (score - left) / (right - left)));
    return low + part * (high - low);
  }
  return score;
}

/** Gives the best of some chances the one that is honest, and the others the rest; the best one stays the best. */
export function makeHonest(chances: Float64Array, calibration: Calibration): void {
  let best = 0;
  for (let l = 1; l < chances.length; l++) if ((chances[l] as number) > (chances[best] as number)) best = l;
  const top = chances[best] as number;
  const rest = 1 - top;
  if (rest === 0) return;
  let second = 0;
  for (let l = 0; l < chances.length; l++) if (l !== best) second = Math.max(second, chances[l] as number);
  const share = Math.max(chanceOf(top, calibration), second / (rest + second));
  for (let l = 0; l < chances.length; l++) {
    chances[l] = l === best ? share : ((chances[l] as number) * (1 - share)) / rest;
  }
}
