import { BUCKETS, DENSE, Features } from '../../src/core/temperament/features.ts';
import { type Lexicon, LexiconTable } from '../../src/core/temperament/lexicon.ts';
import {
  type Calibration,
  HIDDEN,
  INPUTS,
  LABELS,
  MEMBER_HIDDEN,
  MEMBER_VECTOR,
  MEMBERS,
  type Model,
  VECTOR,
} from '../../src/core/temperament/model.ts';
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

interface Plan {
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

const PLAN: Plan = {
  seed: 20261121,
  publicEpochs: 4,
  publicRate: 0.002,
  finalEpochs: 14,
  finalRate: 0.001,
  averaged: 8,
  gramDropout: 0.35,
  denseDropout: 0.12,
  decay: 0.02,
};

/** Learns the members from texts: first with the public sets as votes of their own, then the reader's head alone. */
export function learn(texts: readonly Labelled[], preparer: Preparer, plan: Plan = PLAN): Trainee[] {
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
  const { gramDropout, denseDropout, decay } = plan;
  const shape = { gramDropout, denseDropout, decay };
  return Array.from({ length: MEMBERS }, (_, member) => {
    const trainee = new Trainee(allowed, plan.seed + member);
    trainee.learn([...votes, ...own], { epochs: plan.publicEpochs, rate: plan.publicRate, averaged: 0, ...shape });
    trainee.learn(own, { epochs: plan.finalEpochs, rate: plan.finalRate, averaged: plan.averaged, ...shape });
    return trainee;
  });
}

/** Mean logits of the members for one text. */
export function predict(members: readonly Trainee[], example: Example): Float32Array {
  const logits = new Float32Array(LABELS);
  for (const member of members) {
    member.predict(example).forEach((logit, l) => {
      logits[l] = (logits[l] as number) + logit / members.length;
    });
  }
  return logits;
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

/** The largest whole number of a rounded vector: few, so that the file packs small. */
const LEVELS = 12;

/** Puts the members side by side and rounds them to the model that is shipped. */
export function toModel(members: readonly Trainee[], lexicon: Lexicon, calibration: Calibration): Model {
  const sizes = Float32Array.from(
    members.flatMap(({ vectors }) => [...vectors]),
    Math.abs,
  ).sort();
  const vectorScale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LEVELS;
  const model: Model = {
    calibration,
    lexicon,
    vectors: new Int8Array(BUCKETS * VECTOR),
    vectorScale,
    hidden: new Float32Array(INPUTS * HIDDEN),
    hiddenBias: new Float32Array(HIDDEN),
    output: new Float32Array(HIDDEN * LABELS),
    outputBias: new Float32Array(LABELS),
  };
  members.forEach((trainee, member) => {
    const vector = member * MEMBER_VECTOR;
    const neuron = member * MEMBER_HIDDEN;
    for (let b = 0; b < BUCKETS; b++) {
      if (!trainee.hasSeen(b)) continue;
      for (let v = 0; v < MEMBER_VECTOR; v++) {
        const level = Math.round((trainee.vectors[b * MEMBER_VECTOR + v] as number) / vectorScale);
        model.vectors[b * VECTOR + vector + v] = Math.max(-LEVELS, Math.min(LEVELS, level));
      }
    }
    for (let input = 0; input < MEMBER_VECTOR + DENSE; input++) {
      const from = input * MEMBER_HIDDEN;
      const to = (input < MEMBER_VECTOR ? vector + input : VECTOR + input - MEMBER_VECTOR) * HIDDEN + neuron;
      model.hidden.set(trainee.hidden.weights.subarray(from, from + MEMBER_HIDDEN), to);
    }
    model.hiddenBias.set(trainee.hiddenBias.weights, neuron);
    const output = (trainee.heads[0] as { weights: Float32Array }).weights;
    const bias = (trainee.headBias[0] as { weights: Float32Array }).weights;
    model.output.set(
      output.map((weight) => weight / members.length),
      neuron * LABELS,
    );
    for (let l = 0; l < LABELS; l++)
      model.outputBias[l] = (model.outputBias[l] as number) + (bias[l] as number) / members.length;
  });
  return model;
}
