import { MATTERS } from '../../src/core/situation/concepts.ts';
import { matterIndex } from '../../src/core/temperament/concepts.ts';
import { DENSE, Features } from '../../src/core/temperament/features.ts';
import { BUCKETS, MOST_OF_A_TOKEN, writeJoinedGrams, writeTokenGrams } from '../../src/core/temperament/grams.ts';
import { HEAD_RANGES, HEADS, type Head, OUTPUTS } from '../../src/core/temperament/heads.ts';
import { type Lexicon, LexiconTable } from '../../src/core/temperament/lexicon.ts';
import type { Calibration, Model } from '../../src/core/temperament/weights-file.ts';
import {
  COMPLAINT_CATEGORIES,
  SEVERITIES,
  SITUATIONS,
  type Situation,
  TEMPERAMENTS,
  type Temperament,
} from '../../src/core/types.ts';
import { vary } from './augment.ts';
import { isNeverLearned } from './hold-out.ts';
import { COMPLAINT_PRIOR, SITUATION_PRIOR } from './matter-prior.ts';
import { type Example, type Shape, type Target, Trainee } from './network.ts';
import { createRandom } from './random.ts';
import type { Labelled } from './texts.ts';

/** Turns texts into examples. */
export class Preparer {
  private readonly features: Features;
  private readonly dense = new Float32Array(DENSE);
  private readonly buckets = new Int32Array(MOST_OF_A_TOKEN);

  constructor(lexicon: Lexicon) {
    this.features = new Features(new LexiconTable(lexicon));
  }

  prepare({ text, lang }: Labelled, targets: readonly Target[]): Example {
    const { features, dense, buckets } = this;
    features.read(text, lang);
    features.writeDense(dense, -1);
    const places: number[] = [];
    for (let d = 0; d < DENSE; d++) if (dense[d] !== 0) places.push(d);
    const grams: number[] = [];
    for (let i = 0; i < features.scan.tokens; i++) {
      for (let left = writeTokenGrams(features.scan, i, buckets); left > 0; left--)
        grams.push(buckets[left - 1] as number);
      for (let left = writeJoinedGrams(features.scan, i, buckets); left > 0; left--)
        grams.push(buckets[left - 1] as number);
    }
    return {
      grams: Uint16Array.from(grams),
      places: Uint16Array.from(places),
      values: Float32Array.from(places, (place) => dense[place] as number),
      targets,
    };
  }
}

/** One part of the network: a body that learned apart, and the heads that the reader takes from it. */
export interface Part {
  trainee: Trainee;
  shape: Shape;
  /** Its first heads, in this order; others only helped it to learn. */
  heads: readonly Head[];
}

/** An authored text counts this much for complaints: that it is angry, or friendly, only stands in for one. */
const STAND_IN_WEIGHT = 0.05;
/** How much a text's temperament counts where what it is about is learned. */
const ASIDE_WEIGHT = 0.2;

const MATTER_HEADS = ['situation', 'complaint', 'category', 'severity'] as const;

/** What a text is to teach the heads of its matter, and aside how it comes across. */
function matterTargetsOf(text: Labelled): Target[] {
  const targets: Target[] = [];
  const add = (head: number, answer: number, weight: number): void => {
    targets.push({ head, answer, weight });
  };
  if (text.situation !== null) add(0, SITUATIONS.indexOf(text.situation), 1);
  if (text.complaint !== null) add(1, text.complaint ? 1 : 0, 1);
  else if (text.kind === 'authored' && text.label !== 'assertive')
    add(1, text.label === 'angry' ? 1 : 0, STAND_IN_WEIGHT);
  if (text.complaint === true && text.category !== null) add(2, COMPLAINT_CATEGORIES.indexOf(text.category), 1);
  if (text.complaint === true && text.severity !== null) add(3, SEVERITIES.indexOf(text.severity), 1);
  if (text.label !== null) add(4, TEMPERAMENTS.indexOf(text.label), ASIDE_WEIGHT);
  return targets;
}

const SURE_WEIGHT = [0, 0.15, 0.4, 0.7];
const COPIES = { authored: 3, corpus: 3, cases: 3, real: 0, posts: 0, kept: 0, public: 0 };

interface Plan {
  prior: number;
  seed: number;
  shape: Shape;
  publicEpochs: number;
  publicRate: number;
  finalEpochs: number;
  finalRate: number;
  averaged: number;
  gramDropout: number;
  denseDropout: number;
  decay: number;
}

export const TEMPER_PLAN: Plan = {
  prior: 0,
  seed: 20261121,
  shape: { vector: 8, hidden: 64 },
  publicEpochs: 2,
  publicRate: 0.0025,
  finalEpochs: 11,
  finalRate: 0.0013,
  averaged: 6,
  gramDropout: 0.35,
  denseDropout: 0.12,
  decay: 0.02,
};

export const MATTER_PLAN: Plan = {
  ...TEMPER_PLAN,
  seed: 20261122,
  shape: { vector: 6, hidden: 48 },
  prior: 3,
  publicEpochs: 0,
  finalEpochs: 6,
  finalRate: 0.001,
  averaged: 3,
};

const all = (head: Head): Uint8Array => new Uint8Array(HEADS[head].length).fill(1);

/** Learns both parts of the reader from texts. */
export function learn(texts: readonly Labelled[], preparer: Preparer): Part[] {
  return [learnTemper(texts, preparer), learnMatter(texts, preparer)];
}

/** How a text comes across: first with the public sets as votes of their own, then the reader's head alone. */
export function learnTemper(texts: readonly Labelled[], preparer: Preparer, plan = TEMPER_PLAN): Part {
  const sets = [...new Set(texts.filter((text) => text.kind === 'public').map((text) => text.source))].sort();
  const heads = [all('temperament'), ...sets.map(() => new Uint8Array(TEMPERAMENTS.length))];
  const votes: Example[] = [];
  for (const text of texts) {
    if (text.kind !== 'public' || text.label === null) continue;
    const head = 1 + sets.indexOf(text.source);
    const answer = TEMPERAMENTS.indexOf(text.label);
    (heads[head] as Uint8Array)[answer] = 1;
    votes.push(preparer.prepare(text, [{ head, answer, weight: 0.5 }]));
  }
  const main = texts.filter((text) => text.kind !== 'public' && text.label !== null);
  const weigh = weightByLabel(main);
  const own = prepareWithCopies(main, preparer, createRandom(plan.seed), (text) => [
    { head: 0, answer: TEMPERAMENTS.indexOf(text.label as Temperament), weight: weigh(text) },
  ]);
  const trainee = new Trainee(heads, plan.shape, plan.seed);
  trainee.learn([...votes, ...own], { ...plan, epochs: plan.publicEpochs, rate: plan.publicRate, averaged: 0 });
  trainee.learn(own, { ...plan, epochs: plan.finalEpochs, rate: plan.finalRate });
  return { trainee, shape: plan.shape, heads: ['temperament'] };
}

/** What a text is about, whether it complains, of what and how badly. */
export function learnMatter(texts: readonly Labelled[], preparer: Preparer, plan = MATTER_PLAN): Part {
  const main = texts.filter((text) => text.situation !== null);
  const own = prepareWithCopies(main, preparer, createRandom(plan.seed), matterTargetsOf);
  if (plan.prior > 0) own.push(...priorExamples(plan.prior));
  const trainee = new Trainee([...MATTER_HEADS.map(all), all('temperament')], plan.shape, plan.seed);
  trainee.learn(own, { ...plan, epochs: plan.finalEpochs, rate: plan.finalRate });
  return { trainee, shape: plan.shape, heads: MATTER_HEADS };
}

/** What the concepts mean before any text is seen: for each a text that says nothing else. */
function priorExamples(weight: number): Example[] {
  return MATTERS.map((matter) => {
    const targets = Object.entries(SITUATION_PRIOR[matter] ?? {}).map(([situation, share]) => {
      return { head: 0, answer: SITUATIONS.indexOf(situation as Situation), weight: weight * share };
    });
    const grievance = COMPLAINT_PRIOR[matter] ?? 0;
    if (grievance !== 0)
      targets.push({ head: 1, answer: grievance > 0 ? 1 : 0, weight: 0.5 * weight * Math.abs(grievance) });
    return {
      grams: new Uint16Array(),
      places: Uint16Array.of(matterIndex(matter)),
      values: Float32Array.of(1),
      targets,
    };
  });
}

/** Each text, and copies of it that are told in another way and count half. */
function prepareWithCopies(
  texts: readonly Labelled[],
  preparer: Preparer,
  random: () => number,
  targetsOf: (text: Labelled) => Target[],
): Example[] {
  const neutralOf = new Map<string, Labelled[]>();
  for (const text of texts) {
    if (text.label === 'neutral' && text.kind !== 'real') {
      const list = neutralOf.get(text.lang) ?? [];
      list.push(text);
      neutralOf.set(text.lang, list);
    }
  }
  const examples: Example[] = [];
  for (const text of texts) {
    if (isNeverLearned(text)) continue;
    examples.push(preparer.prepare(text, targetsOf(text)));
    for (let copy = 0; copy < COPIES[text.kind]; copy++) {
      const varied = vary(text, neutralOf.get(text.lang) ?? [], random);
      const targets = targetsOf(varied).map((target) => ({ ...target, weight: 0.5 * target.weight }));
      examples.push(preparer.prepare(varied, targets));
    }
  }
  return examples;
}

/** The logits of the parts for one text, of all heads side by side. */
export function predict(parts: readonly Part[], example: Example): Float32Array {
  const logits = new Float32Array(OUTPUTS);
  for (const { trainee, heads } of parts) {
    const answers = trainee.predict(example, heads.length);
    heads.forEach((head, i) => {
      logits.set(answers[i] as Float32Array, HEAD_RANGES[head].from);
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

/** Puts the parts side by side, none of which knows of the others, and rounds them to the model that is shipped. */
export function toModel(parts: readonly Part[], lexicon: Lexicon, calibration: Calibration): Model {
  const vectorSize = parts.reduce((sum, { shape }) => sum + shape.vector, 0);
  const hiddenSize = parts.reduce((sum, { shape }) => sum + shape.hidden, 0);
  const sizes = Float32Array.from(
    parts.flatMap(({ trainee }) => [...trainee.vectors]),
    Math.abs,
  ).sort();
  const vectorScale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LEVELS;
  const model: Model = {
    calibration,
    lexicon,
    vectorSize,
    hiddenSize,
    vectors: new Int8Array(BUCKETS * vectorSize),
    vectorScale,
    hidden: new Float32Array((vectorSize + DENSE) * hiddenSize),
    hiddenBias: new Float32Array(hiddenSize),
    output: new Float32Array(hiddenSize * OUTPUTS),
    outputBias: new Float32Array(OUTPUTS),
  };
  let vector = 0;
  let neuron = 0;
  for (const { trainee, shape, heads } of parts) {
    for (let b = 0; b < BUCKETS; b++) {
      if (!trainee.hasSeen(b)) continue;
      for (let v = 0; v < shape.vector; v++) {
        const level = Math.round((trainee.vectors[b * shape.vector + v] as number) / vectorScale);
        model.vectors[b * vectorSize + vector + v] = Math.max(-LEVELS, Math.min(LEVELS, level));
      }
    }
    for (let input = 0; input < shape.vector + DENSE; input++) {
      const from = input * shape.hidden;
      const to = (input < shape.vector ? vector + input : vectorSize + input - shape.vector) * hiddenSize + neuron;
      model.hidden.set(trainee.hidden.weights.subarray(from, from + shape.hidden), to);
    }
    model.hiddenBias.set(trainee.hiddenBias.weights, neuron);
    heads.forEach((name, head) => {
      const { from, to } = HEAD_RANGES[name];
      const { weights } = trainee.heads[head] as { weights: Float32Array };
      for (let h = 0; h < shape.hidden; h++) {
        model.output.set(weights.subarray(h * (to - from), (h + 1) * (to - from)), (neuron + h) * OUTPUTS + from);
      }
      model.outputBias.set((trainee.headBias[head] as { weights: Float32Array }).weights, from);
    });
    vector += shape.vector;
    neuron += shape.hidden;
  }
  return model;
}
