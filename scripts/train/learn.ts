import { DENSE, Features } from '../../src/core/temperament/features.ts';
import { type Lexicon, LexiconTable } from '../../src/core/temperament/lexicon.ts';
import { type Calibration, type Model, VECTOR } from '../../src/core/temperament/model.ts';
import { TEMPERAMENTS } from '../../src/core/types.ts';
import { vary } from './augment.ts';
import { type Example, Trainee } from './network.ts';
import { createRandom } from './random.ts';
import type { Labelled } from './texts.ts';

/** Turns texts into examples; public texts go to a head of their own, one a set. */
export class Preparer {
  private readonly features: Features;
  private readonly dense = new Float32Array(DENSE);

  constructor(lexicon: Lexicon) {
    this.features = new Features(new LexiconTable(lexicon));
  }

  prepare(text: Labelled, head: number, weight: number): Example {
    const { features, dense } = this;
    features.read(text.text, text.lang);
    features.writeDense(dense, -1);
    const places: number[] = [];
    for (let d = 0; d < DENSE; d++) if (dense[d] !== 0) places.push(d);
    return {
      grams: Uint16Array.from(features.bucket.subarray(0, features.grams)),
      places: Uint16Array.from(places),
      values: Float32Array.from(places, (place) => dense[place] as number),
      label: TEMPERAMENTS.indexOf(text.label),
      weight,
      head,
    };
  }
}

const SURE_WEIGHT = [0, 0.15, 0.4, 0.7];
const COPIES = { authored: 3, corpus: 3, real: 1, posts: 0, public: 0 };

export interface Plan {
  seed: number;
  publicEpochs: number;
  publicRate: number;
  finalEpochs: number;
  finalRate: number;
  averaged: number;
  gramDropout: number;
  denseDropout: number;
  decay: number;
}

export const PLAN: Plan = {
  seed: 20261121,
  publicEpochs: 4,
  publicRate: 0.002,
  finalEpochs: 16,
  finalRate: 0.001,
  averaged: 9,
  gramDropout: 0.35,
  denseDropout: 0.12,
  decay: 0.02,
};

/** Learns a network from texts: first with the public sets as votes of their own, then the reader's head alone. */
export function learn(texts: readonly Labelled[], preparer: Preparer, plan: Plan = PLAN): Trainee {
  const random = createRandom(plan.seed);
  const sets = [...new Set(texts.filter((text) => text.kind === 'public').map((text) => text.source))].sort();
  const allowed = [new Uint8Array(TEMPERAMENTS.length).fill(1), ...sets.map(() => new Uint8Array(TEMPERAMENTS.length))];
  const own: Example[] = [];
  const votes: Example[] = [];
  const main = texts.filter((text) => text.kind !== 'public' && text.kind !== 'posts');
  const weigh = weightByLabel(main);
  const neutralOf = new Map<string, Labelled[]>();
  for (const text of main) {
    if (text.label === 'neutral' && text.kind !== 'real') {
      const list = neutralOf.get(text.lang) ?? [];
      list.push(text);
      neutralOf.set(text.lang, list);
    }
  }
  for (const text of texts) {
    if (text.kind === 'posts') continue;
    if (text.kind === 'public') {
      const head = 1 + sets.indexOf(text.source);
      (allowed[head] as Uint8Array)[TEMPERAMENTS.indexOf(text.label)] = 1;
      votes.push(preparer.prepare(text, head, 0.5));
      continue;
    }
    const weight = weigh(text);
    own.push(preparer.prepare(text, 0, weight));
    for (let copy = 0; copy < COPIES[text.kind]; copy++) {
      own.push(preparer.prepare(vary(text, neutralOf.get(text.lang) ?? [], random), 0, weight * 0.5));
    }
  }
  const trainee = new Trainee(allowed, plan.seed);
  const { gramDropout, denseDropout, decay } = plan;
  const shape = { gramDropout, denseDropout, decay };
  trainee.learn([...votes, ...own], { epochs: plan.publicEpochs, rate: plan.publicRate, averaged: 0, ...shape });
  trainee.learn(own, { epochs: plan.finalEpochs, rate: plan.finalRate, averaged: plan.averaged, ...shape });
  return trainee;
}

/** Rarer labels of a language and kind weigh more, by the square root, and surer labels more. */
function weightByLabel(texts: readonly Labelled[]): (text: Labelled) => number {
  const counts = new Map<string, number>();
  const key = (text: Labelled): string => `${text.kind} ${text.lang} ${text.label}`;
  const all = (text: Labelled): string => `${text.kind} ${text.lang}`;
  for (const text of texts) {
    counts.set(key(text), (counts.get(key(text)) ?? 0) + 1);
    counts.set(all(text), (counts.get(all(text)) ?? 0) + 1);
  }
  return (text) => {
    const share = (counts.get(key(text)) ?? 1) / (counts.get(all(text)) ?? 1);
    const sure = text.kind === 'real' ? (SURE_WEIGHT[text.sure] ?? 0.8) : 1;
    return sure * Math.min(3, Math.sqrt(0.2 / share)) * (text.source === 'email' || text.kind === 'corpus' ? 1.5 : 1);
  };
}

/** Rounds a trained network to the model that is shipped. */
export function toModel(trainee: Trainee, lexicon: Lexicon, calibration: Calibration): Model {
  const { vectors } = trainee;
  const sizes = Float32Array.from(vectors, Math.abs).sort();
  const most = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const vectorScale = most / 127;
  const untouched = new Uint8Array(vectors.length / VECTOR);
  for (let b = 0; b < untouched.length; b++) untouched[b] = trainee.hasSeen(b) ? 0 : 1;
  return {
    calibration,
    lexicon,
    vectors: Int8Array.from(vectors, (value, i) =>
      untouched[Math.floor(i / VECTOR)] === 1 ? 0 : Math.max(-127, Math.min(127, Math.round(value / vectorScale))),
    ),
    vectorScale,
    hidden: trainee.hidden.weights,
    hiddenBias: trainee.hiddenBias.weights,
    output: (trainee.heads[0] as { weights: Float32Array }).weights,
    outputBias: (trainee.headBias[0] as { weights: Float32Array }).weights,
  };
}
