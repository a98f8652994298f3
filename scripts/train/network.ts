import { BUCKETS, DENSE } from '../../src/core/temperament/features.ts';
import {
  gramFactor,
  MEMBER_HIDDEN as HIDDEN,
  LABELS,
  MEMBER_VECTOR as VECTOR,
} from '../../src/core/temperament/model.ts';
import { createRandom, shuffle } from './random.ts';

/** A text ready to learn from. */
export interface Example {
  grams: Uint16Array;
  /** Places and values of the dense features that are not zero. */
  places: Uint16Array;
  values: Float32Array;
  /** Index into `TEMPERAMENTS`. */
  label: number;
  weight: number;
  /** Which vote it belongs to: 0 is the reader itself, the others are one a public set. */
  head: number;
}

/** How long and how hard to learn. */
export interface Schedule {
  epochs: number;
  rate: number;
  gramDropout: number;
  denseDropout: number;
  decay: number;
  /** The weights of so many last epochs are averaged: steadier than the last ones alone. */
  averaged: number;
}

const INPUTS = VECTOR + DENSE;
const BATCH = 48;
/** How much faster the vectors learn than the layers. */
const VECTOR_GAIN = 8;
const UNSEEN = Math.fround(1e-4);
const BETA1 = 0.9;
const BETA2 = 0.999;

/** A layer's weights with the moments that Adam keeps of them. */
class Layer {
  readonly weights: Float32Array;
  readonly slope: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private steps = 0;

  constructor(size: number, spread: number, random: () => number) {
    this.weights = Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread);
    this.slope = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  step(rate: number, decay: number): void {
    const { weights, slope, mean, square } = this;
    this.steps++;
    const fix1 = 1 - BETA1 ** this.steps;
    const fix2 = 1 - BETA2 ** this.steps;
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i] as number;
      const m = BETA1 * (mean[i] as number) + (1 - BETA1) * g;
      const s = BETA2 * (square[i] as number) + (1 - BETA2) * g * g;
      mean[i] = m;
      square[i] = s;
      const w = weights[i] as number;
      weights[i] = w - rate * (m / fix1 / (Math.sqrt(s / fix2) + 1e-8) + decay * w);
      slope[i] = 0;
    }
  }
}

/** The running mean of some arrays; settling puts it into them. */
class Mean {
  private readonly arrays: readonly Float32Array[];
  private readonly sums: Float64Array[];
  private count = 0;

  constructor(arrays: readonly Float32Array[]) {
    this.arrays = arrays;
    this.sums = arrays.map((array) => new Float64Array(array.length));
  }

  add(): void {
    this.count++;
    this.arrays.forEach((array, a) => {
      const sums = this.sums[a] as Float64Array;
      for (let i = 0; i < array.length; i++) sums[i] = (sums[i] as number) + (array[i] as number);
    });
  }

  settle(): void {
    if (this.count === 0) return;
    this.arrays.forEach((array, a) => {
      const sums = this.sums[a] as Float64Array;
      for (let i = 0; i < array.length; i++) array[i] = (sums[i] as number) / this.count;
    });
  }
}

/** One member of the network while it learns: one body, and a head for each set whose labels are a vote of their own. */
export class Trainee {
  readonly vectors: Float32Array;
  private readonly vectorSquare: Float32Array;
  readonly hidden: Layer;
  readonly hiddenBias: Layer;
  readonly heads: Layer[] = [];
  readonly headBias: Layer[] = [];
  private readonly allowed: Uint8Array[];
  private readonly random: () => number;

  private readonly bag = new Float32Array(VECTOR);
  private readonly bagSlope = new Float32Array(VECTOR);
  private readonly neurons = new Float32Array(HIDDEN);
  private readonly neuronSlope = new Float32Array(HIDDEN);
  private readonly chances = new Float32Array(LABELS);
  private kept = new Uint16Array(1 << 16);
  private keptCount = 0;
  private readonly keptDense = new Uint16Array(DENSE);
  private readonly keptValue = new Float32Array(DENSE);
  private keptDenseCount = 0;

  /** `allowed` says for each head which labels it knows. */
  constructor(allowed: Uint8Array[], seed: number) {
    this.random = createRandom(seed);
    this.vectors = Float32Array.from({ length: BUCKETS * VECTOR }, () => (this.random() * 2 - 1) * 0.02);
    this.vectorSquare = new Float32Array(BUCKETS).fill(UNSEEN);
    this.hidden = new Layer(INPUTS * HIDDEN, 0.12, this.random);
    this.hiddenBias = new Layer(HIDDEN, 0, this.random);
    this.allowed = allowed;
    for (let h = 0; h < allowed.length; h++) {
      this.heads.push(new Layer(HIDDEN * LABELS, 0.15, this.random));
      this.headBias.push(new Layer(LABELS, 0, this.random));
    }
  }

  /** Learns from the examples in a seeded order, the rate falling to a tenth. */
  learn(examples: readonly Example[], schedule: Schedule): void {
    const order = examples.slice();
    const steps = Math.ceil(order.length / BATCH) * schedule.epochs;
    let step = 0;
    const mean = new Mean([
      this.vectors,
      ...[this.hidden, this.hiddenBias, ...this.heads, ...this.headBias].map((l) => l.weights),
    ]);
    for (let epoch = 0; epoch < schedule.epochs; epoch++) {
      shuffle(order, this.random);
      for (let from = 0; from < order.length; from += BATCH) {
        const batch = order.slice(from, from + BATCH);
        const rate = schedule.rate * (1 - (0.95 * step++) / steps);
        const used = new Set<number>();
        for (const example of batch) {
          this.forward(example, schedule);
          this.backward(example, rate);
          used.add(example.head);
        }
        this.hidden.step(rate, schedule.decay);
        this.hiddenBias.step(rate, 0);
        for (const head of used) {
          this.heads[head]?.step(rate, schedule.decay);
          this.headBias[head]?.step(rate, 0);
        }
      }
      if (epoch >= schedule.epochs - schedule.averaged) mean.add();
    }
    mean.settle();
  }

  /** Tells whether any text had this bucket, so that the vectors of the others can be nothing. */
  hasSeen(bucket: number): boolean {
    return (this.vectorSquare[bucket] as number) > UNSEEN;
  }

  /** Logits of the reader's own head. */
  predict(example: Example): Float32Array {
    this.forward({ ...example, head: 0 }, null);
    return this.logits(0).slice();
  }

  private readonly out = new Float32Array(LABELS);

  private logits(head: number): Float32Array {
    const weights = (this.heads[head] as Layer).weights;
    this.out.set((this.headBias[head] as Layer).weights);
    for (let h = 0; h < HIDDEN; h++) {
      const value = this.neurons[h] as number;
      if (value <= 0) continue;
      for (let l = 0; l < LABELS; l++)
        this.out[l] = (this.out[l] as number) + value * (weights[h * LABELS + l] as number);
    }
    return this.out;
  }

  private forward(example: Example, schedule: Schedule | null): void {
    const { bag, neurons, vectors, random } = this;
    if (example.grams.length > this.kept.length) this.kept = new Uint16Array(example.grams.length * 2);
    bag.fill(0);
    this.keptCount = 0;
    const drop = schedule?.gramDropout ?? 0;
    for (const gram of example.grams) {
      if (drop > 0 && random() < drop) continue;
      this.kept[this.keptCount++] = gram;
      const at = gram * VECTOR;
      for (let v = 0; v < VECTOR; v++) bag[v] = (bag[v] as number) + (vectors[at + v] as number);
    }
    const factor = gramFactor(this.keptCount);
    this.keptDenseCount = 0;
    const dropDense = schedule?.denseDropout ?? 0;
    for (let i = 0; i < example.places.length; i++) {
      if (dropDense > 0 && random() < dropDense) continue;
      this.keptDense[this.keptDenseCount] = example.places[i] as number;
      this.keptValue[this.keptDenseCount++] = example.values[i] as number;
    }
    const weights = this.hidden.weights;
    neurons.set(this.hiddenBias.weights);
    for (let v = 0; v < VECTOR; v++) {
      const value = (bag[v] as number) * factor;
      for (let h = 0; h < HIDDEN; h++)
        neurons[h] = (neurons[h] as number) + value * (weights[v * HIDDEN + h] as number);
    }
    for (let i = 0; i < this.keptDenseCount; i++) {
      const at = (VECTOR + (this.keptDense[i] as number)) * HIDDEN;
      const value = this.keptValue[i] as number;
      for (let h = 0; h < HIDDEN; h++) neurons[h] = (neurons[h] as number) + value * (weights[at + h] as number);
    }
  }

  private backward(example: Example, rate: number): void {
    const { chances, neurons, neuronSlope, bag, bagSlope } = this;
    const allowed = this.allowed[example.head] as Uint8Array;
    const logits = this.logits(example.head);
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) if (allowed[l] === 1) top = Math.max(top, logits[l] as number);
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      chances[l] = allowed[l] === 1 ? Math.exp((logits[l] as number) - top) : 0;
      sum += chances[l] as number;
    }
    const scale = example.weight / BATCH;
    const head = this.heads[example.head] as Layer;
    const headBias = this.headBias[example.head] as Layer;
    neuronSlope.fill(0);
    for (let l = 0; l < LABELS; l++) {
      if (allowed[l] === 0) continue;
      const target = l === example.label ? 0.95 : 0.0125;
      const slope = ((chances[l] as number) / sum - target) * scale;
      headBias.slope[l] = (headBias.slope[l] as number) + slope;
      for (let h = 0; h < HIDDEN; h++) {
        const value = neurons[h] as number;
        if (value <= 0) continue;
        const at = h * LABELS + l;
        neuronSlope[h] = (neuronSlope[h] as number) + slope * (head.weights[at] as number);
        head.slope[at] = (head.slope[at] as number) + slope * value;
      }
    }
    const { weights, slope } = this.hidden;
    const factor = gramFactor(this.keptCount);
    for (let h = 0; h < HIDDEN; h++) {
      this.hiddenBias.slope[h] = (this.hiddenBias.slope[h] as number) + (neuronSlope[h] as number);
    }
    for (let v = 0; v < VECTOR; v++) {
      const value = (bag[v] as number) * factor;
      let back = 0;
      for (let h = 0; h < HIDDEN; h++) {
        const at = v * HIDDEN + h;
        slope[at] = (slope[at] as number) + value * (neuronSlope[h] as number);
        back += (weights[at] as number) * (neuronSlope[h] as number);
      }
      bagSlope[v] = back * factor;
    }
    for (let i = 0; i < this.keptDenseCount; i++) {
      const from = (VECTOR + (this.keptDense[i] as number)) * HIDDEN;
      const value = this.keptValue[i] as number;
      for (let h = 0; h < HIDDEN; h++)
        slope[from + h] = (slope[from + h] as number) + value * (neuronSlope[h] as number);
    }
    this.moveVectors(rate);
  }

  /** Adagrad, one step size a bucket: rare words move far, common ones little. */
  private moveVectors(rate: number): void {
    const { vectors, vectorSquare, bagSlope } = this;
    let square = 0;
    for (let v = 0; v < VECTOR; v++) square += (bagSlope[v] as number) ** 2;
    square = (square * BATCH * BATCH) / VECTOR;
    const gain = rate * VECTOR_GAIN * BATCH;
    for (let k = 0; k < this.keptCount; k++) {
      const gram = this.kept[k] as number;
      vectorSquare[gram] = (vectorSquare[gram] as number) + square;
      const move = gain / Math.sqrt(vectorSquare[gram] as number);
      const at = gram * VECTOR;
      for (let v = 0; v < VECTOR; v++) vectors[at + v] = (vectors[at + v] as number) - move * (bagSlope[v] as number);
    }
  }
}
