import { DENSE } from '../../src/core/temperament/features.ts';
import { SLOTS } from '../../src/core/temperament/grams.ts';
import { gramFactor } from '../../src/core/temperament/network.ts';
import { createRandom, shuffle } from './random.ts';

/** What one head should answer to a text. */
export interface Target {
  head: number;
  answer: number;
  weight: number;
}

/** A text ready to learn from. */
export interface Example {
  /** The slots of the grams that own theirs. */
  grams: Uint16Array;
  /** Places and values of the dense features that are not zero. */
  places: Uint16Array;
  values: Float32Array;
  targets: readonly Target[];
}

/** Length of the vectors, and the number of neurons. */
export interface Shape {
  vector: number;
  hidden: number;
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

const BATCH = 80;
/** How much of a target is shared among all answers: labels are not always right. */
const SMOOTHING = 0.0625;
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

/** One member of the network while it learns: one body, and a head for each question, of so many answers. */
export class Trainee {
  readonly vectors: Float32Array;
  readonly hidden: Layer;
  readonly hiddenBias: Layer;
  /** For each head what the vectors say to it, past the neurons. */
  readonly direct: Layer[];
  readonly heads: Layer[];
  readonly headBias: Layer[];
  private readonly vectorSquare: Float32Array;
  private readonly random: () => number;
  private readonly vectorSize: number;
  private readonly hiddenSize: number;

  private readonly bag: Float32Array;
  private readonly bagSlope: Float32Array;
  private readonly neurons: Float32Array;
  private readonly neuronSlope: Float32Array;
  private kept = new Uint16Array(1 << 16);
  private keptCount = 0;
  private readonly keptDense = new Uint16Array(DENSE);
  private readonly keptValue = new Float32Array(DENSE);
  private keptDenseCount = 0;

  constructor(heads: readonly number[], { vector, hidden }: Shape, seed: number) {
    this.random = createRandom(seed);
    this.vectorSize = vector;
    this.hiddenSize = hidden;
    this.vectors = Float32Array.from({ length: SLOTS * vector }, () => (this.random() * 2 - 1) * 0.02);
    this.vectorSquare = new Float32Array(SLOTS).fill(UNSEEN);
    this.hidden = new Layer(DENSE * hidden, 0.12, this.random);
    this.hiddenBias = new Layer(hidden, 0, this.random);
    this.direct = heads.map((answers) => new Layer(vector * answers, 1, this.random));
    this.heads = heads.map((answers) => new Layer(hidden * answers, 0.15, this.random));
    this.headBias = heads.map((answers) => new Layer(answers, 0, this.random));
    this.bag = new Float32Array(vector);
    this.bagSlope = new Float32Array(vector);
    this.neurons = new Float32Array(hidden);
    this.neuronSlope = new Float32Array(hidden);
  }

  /** Learns from the examples in a seeded order, the rate falling to a twentieth. */
  learn(examples: readonly Example[], schedule: Schedule): void {
    const order = examples.slice();
    const steps = Math.ceil(order.length / BATCH) * schedule.epochs;
    let step = 0;
    const layers = [this.hidden, this.hiddenBias, ...this.direct, ...this.heads, ...this.headBias];
    const mean = new Mean([this.vectors, ...layers.map((layer) => layer.weights)]);
    for (let epoch = 0; epoch < schedule.epochs; epoch++) {
      shuffle(order, this.random);
      for (let from = 0; from < order.length; from += BATCH) {
        const batch = order.slice(from, from + BATCH);
        const rate = schedule.rate * (1 - (0.95 * step++) / steps);
        const used = new Set<number>();
        for (const example of batch) {
          this.forward(example, schedule);
          this.backward(example, rate);
          for (const { head } of example.targets) used.add(head);
        }
        this.hidden.step(rate, schedule.decay);
        this.hiddenBias.step(rate, 0);
        for (const head of used) {
          this.direct[head]?.step(rate, 0);
          this.heads[head]?.step(rate, schedule.decay);
          this.headBias[head]?.step(rate, 0);
        }
      }
      if (epoch >= schedule.epochs - schedule.averaged) mean.add();
    }
    mean.settle();
  }

  /** Tells whether any text had the gram of this slot, so that the vectors of the others can be nothing. */
  hasSeen(slot: number): boolean {
    return (this.vectorSquare[slot] as number) > UNSEEN;
  }

  /** Logits of each of the first so many heads. */
  predict(example: Example, heads: number): Float32Array[] {
    this.forward(example, null);
    return Array.from({ length: heads }, (_, head) => this.logits(head));
  }

  private logits(head: number): Float32Array {
    const weights = (this.heads[head] as Layer).weights;
    const out = (this.headBias[head] as Layer).weights.slice();
    const direct = (this.direct[head] as Layer).weights;
    for (let v = 0; v < this.vectorSize; v++) {
      const value = this.bag[v] as number;
      const at = v * out.length;
      for (let l = 0; l < out.length; l++) out[l] = (out[l] as number) + value * (direct[at + l] as number);
    }
    for (let h = 0; h < this.hiddenSize; h++) {
      const value = this.neurons[h] as number;
      if (value <= 0) continue;
      const at = h * out.length;
      for (let l = 0; l < out.length; l++) out[l] = (out[l] as number) + value * (weights[at + l] as number);
    }
    return out;
  }

  private forward(example: Example, schedule: Schedule | null): void {
    const { bag, neurons, vectors, random, vectorSize, hiddenSize } = this;
    if (example.grams.length > this.kept.length) this.kept = new Uint16Array(example.grams.length * 2);
    bag.fill(0);
    this.keptCount = 0;
    const drop = schedule?.gramDropout ?? 0;
    for (const gram of example.grams) {
      if (drop > 0 && random() < drop) continue;
      this.kept[this.keptCount++] = gram;
      const at = gram * vectorSize;
      for (let v = 0; v < vectorSize; v++) bag[v] = (bag[v] as number) + (vectors[at + v] as number);
    }
    const factor = gramFactor(this.keptCount);
    for (let v = 0; v < vectorSize; v++) bag[v] = (bag[v] as number) * factor;
    this.keptDenseCount = 0;
    const dropDense = schedule?.denseDropout ?? 0;
    for (let i = 0; i < example.places.length; i++) {
      if (dropDense > 0 && random() < dropDense) continue;
      this.keptDense[this.keptDenseCount] = example.places[i] as number;
      this.keptValue[this.keptDenseCount++] = example.values[i] as number;
    }
    const weights = this.hidden.weights;
    neurons.set(this.hiddenBias.weights);
    for (let i = 0; i < this.keptDenseCount; i++) {
      const at = (this.keptDense[i] as number) * hiddenSize;
      const value = this.keptValue[i] as number;
      for (let h = 0; h < hiddenSize; h++) neurons[h] = (neurons[h] as number) + value * (weights[at + h] as number);
    }
  }

  private backward(example: Example, rate: number): void {
    const { neuronSlope, bagSlope, hiddenSize } = this;
    neuronSlope.fill(0);
    bagSlope.fill(0);
    for (const target of example.targets) this.backwardHead(target);
    const { slope } = this.hidden;
    for (let h = 0; h < hiddenSize; h++) {
      this.hiddenBias.slope[h] = (this.hiddenBias.slope[h] as number) + (neuronSlope[h] as number);
    }
    for (let i = 0; i < this.keptDenseCount; i++) {
      const from = (this.keptDense[i] as number) * hiddenSize;
      const value = this.keptValue[i] as number;
      for (let h = 0; h < hiddenSize; h++)
        slope[from + h] = (slope[from + h] as number) + value * (neuronSlope[h] as number);
    }
    this.moveVectors(rate);
  }

  /** The slopes of one head, and what it adds to those of the neurons. */
  private backwardHead({ head, answer, weight }: Target): void {
    const { neurons, neuronSlope, bag, bagSlope } = this;
    const chances = this.logits(head);
    let top = -Infinity;
    for (let l = 0; l < chances.length; l++) top = Math.max(top, chances[l] as number);
    let sum = 0;
    for (let l = 0; l < chances.length; l++) {
      chances[l] = Math.exp((chances[l] as number) - top);
      sum += chances[l] as number;
    }
    const scale = weight / BATCH;
    const { weights, slope: slopes } = this.heads[head] as Layer;
    const bias = (this.headBias[head] as Layer).slope;
    const { weights: direct, slope: directSlopes } = this.direct[head] as Layer;
    for (let l = 0; l < chances.length; l++) {
      const target = (1 - SMOOTHING) * (l === answer ? 1 : 0) + SMOOTHING / chances.length;
      const slope = ((chances[l] as number) / sum - target) * scale;
      bias[l] = (bias[l] as number) + slope;
      for (let v = 0; v < bag.length; v++) {
        const at = v * chances.length + l;
        bagSlope[v] = (bagSlope[v] as number) + slope * (direct[at] as number);
        directSlopes[at] = (directSlopes[at] as number) + slope * (bag[v] as number);
      }
      for (let h = 0; h < neurons.length; h++) {
        const value = neurons[h] as number;
        if (value <= 0) continue;
        const at = h * chances.length + l;
        neuronSlope[h] = (neuronSlope[h] as number) + slope * (weights[at] as number);
        slopes[at] = (slopes[at] as number) + slope * value;
      }
    }
  }

  /** Adagrad, one step size a bucket: rare words move far, common ones little. */
  private moveVectors(rate: number): void {
    const { vectors, vectorSquare, bagSlope, vectorSize } = this;
    let square = 0;
    for (let v = 0; v < vectorSize; v++) square += (bagSlope[v] as number) ** 2;
    square = (square * BATCH * BATCH * gramFactor(this.keptCount) ** 2) / vectorSize;
    const gain = rate * VECTOR_GAIN * BATCH * gramFactor(this.keptCount);
    for (let k = 0; k < this.keptCount; k++) {
      const gram = this.kept[k] as number;
      vectorSquare[gram] = (vectorSquare[gram] as number) + square;
      const move = gain / Math.sqrt(vectorSquare[gram] as number);
      const at = gram * vectorSize;
      for (let v = 0; v < vectorSize; v++)
        vectors[at + v] = (vectors[at + v] as number) - move * (bagSlope[v] as number);
    }
  }
}
