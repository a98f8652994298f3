import { complaintOdds } from '../../src/core/situation/judge-matter.ts';
import { softmax } from '../../src/core/temperament/network.ts';
import type { Calibration } from '../../src/core/temperament/weights-file.ts';
import { TEMPERAMENTS, type Temperament } from '../../src/core/types.ts';
import { macroF1 } from './measure.ts';
import type { Labelled } from './texts.ts';

/** Logits of a text that the network did not learn from, with the truth. */
export interface HeldOut {
  /** Those of the temperament come first. */
  logits: Float32Array;
  /** Index into `TEMPERAMENTS`. */
  truth: number;
  weight: number;
}

const BINS = 12;
const NEUTRAL = TEMPERAMENTS.indexOf('neutral');

/** The chances of the temperaments. */
export function chancesOf(logits: Float32Array, temperature: number): Float64Array {
  const chances = new Float64Array(TEMPERAMENTS.length);
  softmax(logits, 0, temperature, chances);
  return chances;
}

/** Fits the temperature by likelihood, then rising knots by pooling neighbours, on held-out texts. */
export function calibrate(held: readonly HeldOut[]): Calibration {
  const temperature = fitTemperature(held);
  const points = held
    .map(({ logits, truth, weight }) => {
      const chances = chancesOf(logits, temperature);
      const score = Math.max(...chances);
      return { score, hit: chances.indexOf(score) === truth ? 1 : 0, weight };
    })
    .sort((a, b) => a.score - b.score);
  return { temperature, ...fitKnots(points) };
}

function fitTemperature(held: readonly HeldOut[]): number {
  let best = 1;
  let least = Infinity;
  for (let temperature = 0.5; temperature < 4; temperature *= 1.04) {
    let loss = 0;
    for (const { logits, truth, weight } of held) {
      loss -= weight * Math.log(Math.max(1e-6, chancesOf(logits, temperature)[truth] ?? 0));
    }
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

type Point = { score: number; hit: number; weight: number };

/** Bins of equal weight, merged until they rise: isotonic regression drawn with few knots. */
function fitKnots(points: readonly Point[]): { knots: number[]; chances: number[] } {
  const all = points.reduce((sum, point) => sum + point.weight, 0);
  const bins: { score: number; hits: number; weight: number }[] = [];
  let bin = { score: 0, hits: 0, weight: 0 };
  for (const { score, hit, weight } of points) {
    bin.score += score * weight;
    bin.hits += hit * weight;
    bin.weight += weight;
    if (bin.weight < all / BINS) continue;
    bins.push(bin);
    bin = { score: 0, hits: 0, weight: 0 };
  }
  const merged: typeof bins = [];
  for (const next of bins) {
    merged.push({ ...next });
    while (merged.length > 1) {
      const last = merged[merged.length - 1] as (typeof bins)[number];
      const before = merged[merged.length - 2] as (typeof bins)[number];
      if (before.hits / before.weight < last.hits / last.weight) break;
      before.score += last.score;
      before.hits += last.hits;
      before.weight += last.weight;
      merged.pop();
    }
  }
  const inner = merged.map(({ score, hits, weight }) => ({ knot: score / weight, chance: hits / weight }));
  const first = inner[0]?.chance ?? 0.2;
  const last = inner[inner.length - 1]?.chance ?? 1;
  return {
    knots: [0.2, ...inner.map((point) => round(point.knot)), 1],
    chances: [
      round(Math.max(0.2, first - 0.1)),
      ...inner.map((point) => round(point.chance)),
      // Never less than the knot before: without a clause the score would seem to rise.
      round(last + 0.5 * (1 - last)),
    ],
  };
}

const round = (value: number): number => Math.round(value * 10000) / 10000;

/** The temperament that the network finds likeliest. */
export function temperamentOf(logits: Float32Array): Temperament {
  const answers = logits.subarray(0, TEMPERAMENTS.length);
  return TEMPERAMENTS[answers.indexOf(Math.max(...answers))] as Temperament;
}

/** Held-out texts by what they are like; sentences are not what people send, and doubtful labels teach nothing here. */
function likenessOf({ kind, source, sure }: Labelled): string | null {
  if (kind === 'real') return sure === 3 ? kind : null;
  if (kind === 'unposed') return sure >= 2 ? kind : null;
  return kind === 'corpus' || source === 'email' ? kind : null;
}

/** Scores so near to the best one are as good. */
const AS_GOOD = 0.001;

/**
 * How far the answer "neutral" is lifted so that the macro-F1 over texts not learned from, the mean of their kinds, is as
 * good as the best: while learning all labels are about equally common, but nearly half of what people write is
 * neutral. The curve is flat, so its middle is taken: a higher lift misses moods that are there, and a lower one sees
 * some in texts of sources that it does not know.
 */
export function fitNeutral(read: readonly { text: Labelled; logits: Float32Array }[]): number {
  const kinds = new Map<string, { logits: Float32Array; truth: number }[]>();
  for (const { text, logits } of read) {
    const kind = likenessOf(text);
    if (kind === null || text.label === null) continue;
    const list = kinds.get(kind) ?? [];
    list.push({ logits, truth: TEMPERAMENTS.indexOf(text.label) });
    kinds.set(kind, list);
  }
  const means = Array.from({ length: 31 }, (_, step) => {
    const scores = [...kinds.values()].map((list) =>
      macroF1(
        list.map(({ logits, truth }) => {
          return { truth, guess: TEMPERAMENTS.indexOf(temperamentOf(liftNeutral(logits, step / 20))), confidence: 1 };
        }),
      ),
    );
    return scores.reduce((a, b) => a + b, 0) / scores.length;
  });
  const enough = Math.max(...means) - AS_GOOD;
  const first = means.findIndex((mean) => mean >= enough);
  const last = means.findLastIndex((mean) => mean >= enough);
  return Math.round((first + last) / 2) / 20;
}

/** The logits with the answer "neutral" lifted. */
export function liftNeutral(logits: Float32Array, lift: number): Float32Array {
  const lifted = logits.slice();
  lifted[NEUTRAL] = (lifted[NEUTRAL] as number) + lift;
  return lifted;
}

/** How far the answer "yes" to "is it a complaint?" is lifted so that the F1 over texts not learned from is best. */
export function fitComplaint(read: readonly { text: Pick<Labelled, 'complaint'>; logits: Float32Array }[]): number {
  const known = read
    .filter(({ text }) => text.complaint !== null)
    .map(({ text, logits }) => ({
      odds: complaintOdds(logits, temperamentOf(logits)),
      truth: text.complaint === true,
    }));
  let lift = 0;
  let best = -1;
  for (let step = -40; step <= 40; step++) {
    const found = known.filter(({ odds }) => odds + step / 20 > 0);
    const f1 =
      (2 * found.filter(({ truth }) => truth).length) / (found.length + known.filter(({ truth }) => truth).length);
    if (f1 > best) {
      best = f1;
      lift = step / 20;
    }
  }
  return lift;
}
