import { TEMPERAMENTS } from '../types.ts';
import { BUCKETS, CONCEPT_INPUTS, DENSE, type Features } from './features.ts';
import type { Lexicon } from './lexicon.ts';

/** Networks that learn apart and are read as one: they err in different places, and their mean errs less. */
export const MEMBERS = 3;
/** Length of the vector that a hashed word or piece of a word stands for in one member. */
export const MEMBER_VECTOR = 6;
/** Neurons of one member between the features and the labels. */
export const MEMBER_HIDDEN = 48;
/** All members side by side. */
export const VECTOR = MEMBERS * MEMBER_VECTOR;
export const HIDDEN = MEMBERS * MEMBER_HIDDEN;
export const INPUTS = VECTOR + DENSE;
export const LABELS = TEMPERAMENTS.length;

/** How sure scores become an honest chance: `scores = softmax(logits / temperature)`, then along the knots. */
export interface Calibration {
  temperature: number;
  /** The best score, rising … */
  knots: number[];
  /** … and how often the label was right there. */
  chances: number[];
}

/** Everything that is read from the weights file. */
export interface Model {
  calibration: Calibration;
  lexicon: Lexicon;
  /** `BUCKETS × VECTOR`, each worth `vectorScale`. */
  vectors: Int8Array;
  vectorScale: number;
  /** `INPUTS × HIDDEN`, input by input. */
  hidden: Float32Array;
  hiddenBias: Float32Array;
  /** `HIDDEN × LABELS`. */
  output: Float32Array;
  outputBias: Float32Array;
}

interface Header {
  calibration: Calibration;
  vectorScale: number;
  hiddenScale: number;
  outputScale: number;
  entries: number;
}

const MAGIC = 0x54434154;
const align = (offset: number): number => (offset + 3) & ~3;

/** The largest whole number of a layer's rounded weights: few levels, so that the file packs small. */
const LEVELS = 1023;

/** Packs a model into the bytes of the weights file: vectors as 8-bit, layers as 16-bit integers. */
export function packModel(model: Model): ArrayBuffer {
  const hidden = toInt16(model.hidden);
  const output = toInt16(model.output);
  const header: Header = {
    calibration: model.calibration,
    vectorScale: model.vectorScale,
    hiddenScale: hidden.scale,
    outputScale: output.scale,
    entries: model.lexicon.keys.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: ArrayBufferView[] = [
    json,
    model.lexicon.keys,
    model.hiddenBias,
    model.outputBias,
    model.lexicon.values,
    hidden.values,
    output.values,
    model.vectors,
  ];
  const size = parts.reduce((sum, part) => align(sum + part.byteLength), 8);
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 2).set([MAGIC, json.byteLength]);
  let offset = 8;
  for (const part of parts) {
    new Uint8Array(buffer, offset).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    offset = align(offset + part.byteLength);
  }
  return buffer;
}

/** Reads a weights file; throws when the bytes are not one, or are cut short. */
export function parseModel(buffer: ArrayBuffer): Model {
  const [magic, jsonLength] = new Uint32Array(buffer, 0, 2);
  if (magic !== MAGIC || jsonLength === undefined)
    throw new Error('These bytes are not the weights of a temperament reader.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, jsonLength))) as Header;
  let offset = align(8 + jsonLength);
  const take = (bytes: number): number => {
    const at = offset;
    offset = align(offset + bytes);
    return at;
  };
  const keys = new Int32Array(buffer, take(header.entries * 4), header.entries);
  const hiddenBias = new Float32Array(buffer, take(HIDDEN * 4), HIDDEN);
  const outputBias = new Float32Array(buffer, take(LABELS * 4), LABELS);
  const values = new Uint16Array(buffer, take(header.entries * 2), header.entries);
  const hidden = new Int16Array(buffer, take(INPUTS * HIDDEN * 2), INPUTS * HIDDEN);
  const output = new Int16Array(buffer, take(HIDDEN * LABELS * 2), HIDDEN * LABELS);
  const vectors = new Int8Array(buffer, take(BUCKETS * VECTOR), BUCKETS * VECTOR);
  return {
    calibration: header.calibration,
    lexicon: { keys, values },
    vectors,
    vectorScale: header.vectorScale,
    hidden: Float32Array.from(hidden, (value) => value * header.hiddenScale),
    hiddenBias,
    output: Float32Array.from(output, (value) => value * header.outputScale),
    outputBias,
  };
}

function toInt16(values: Float32Array): { values: Int16Array; scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / LEVELS;
  return { values: Int16Array.from(values, (value) => Math.round(value / scale)), scale };
}

/** Runs the network over one text's features, whole or with one clause left out. */
export class Network {
  readonly logits = new Float32Array(LABELS);
  private readonly model: Model;
  private readonly dense = new Float32Array(DENSE);
  private readonly denseLeft = new Float32Array(DENSE);
  /** What each neuron is given for the whole text, and without a clause. */
  private readonly charge = new Float32Array(HIDDEN);
  private readonly chargeLeft = new Float32Array(HIDDEN);
  private readonly neuronSlope = new Float32Array(HIDDEN);
  private readonly slopes = new Float32Array(VECTOR + CONCEPT_INPUTS);
  private readonly total = new Int32Array(VECTOR);
  private clauseSums = new Int32Array(256 * VECTOR);
  private clauseGrams = new Int32Array(256);
  private readonly sums = new Int32Array(VECTOR);
  private grams = 0;

  constructor(model: Model) {
    this.model = model;
  }

  /** Adds up the vectors of a text just read by `features`, clause by clause. */
  load(features: Features): void {
    const clauses = features.scan.clauses;
    if (clauses > this.clauseGrams.length) {
      this.clauseSums = new Int32Array(2 * clauses * VECTOR);
      this.clauseGrams = new Int32Array(2 * clauses);
    }
    const { clauseSums, clauseGrams, total } = this;
    const { vectors } = this.model;
    clauseSums.fill(0, 0, clauses * VECTOR);
    clauseGrams.fill(0, 0, clauses);
    total.fill(0);
    this.grams = features.grams;
    const { bucket, gramClause } = features;
    const sums = this.sums.fill(0);
    for (let g = 0; g < features.grams; ) {
      const clause = gramClause[g] as number;
      const start = g;
      for (; g < features.grams && gramClause[g] === clause; g++) {
        const from = (bucket[g] as number) * VECTOR;
        for (let v = 0; v < VECTOR; v++) sums[v] = (sums[v] as number) + (vectors[from + v] as number);
      }
      clauseGrams[clause] = g - start;
      clauseSums.set(sums, clause * VECTOR);
      sums.fill(0);
    }
    for (let c = 0; c < clauses; c++) {
      for (let v = 0; v < VECTOR; v++) total[v] = (total[v] as number) + (clauseSums[c * VECTOR + v] as number);
    }
  }

  /** Fills `logits` for the whole loaded text. */
  run(features: Features): void {
    const { dense, charge, total, model } = this;
    features.writeDense(dense, -1);
    charge.set(model.hiddenBias);
    const factor = model.vectorScale * gramFactor(this.grams);
    for (let v = 0; v < VECTOR; v++) this.excite(charge, v, (total[v] as number) * factor);
    for (let d = 0; d < DENSE; d++) this.excite(charge, VECTOR + d, dense[d] as number);
    this.answer(charge);
  }

  /** Fills `logits` for the text last run without one clause: only what that changes is reckoned again. */
  runWithout(features: Features, clause: number): void {
    const { dense, denseLeft, charge, chargeLeft, total, clauseSums, model } = this;
    features.writeDense(denseLeft, clause);
    chargeLeft.set(charge);
    const before = model.vectorScale * gramFactor(this.grams);
    const after = model.vectorScale * gramFactor(this.grams - (this.clauseGrams[clause] as number));
    for (let v = 0; v < VECTOR; v++) {
      const sum = total[v] as number;
      this.excite(chargeLeft, v, (sum - (clauseSums[clause * VECTOR + v] as number)) * after - sum * before);
    }
    for (let d = 0; d < DENSE; d++)
      this.excite(chargeLeft, VECTOR + d, (denseLeft[d] as number) - (dense[d] as number));
    this.answer(chargeLeft);
  }

  private answer(charge: Float32Array): void {
    const { model, logits } = this;
    logits.set(model.outputBias);
    for (let h = 0; h < HIDDEN; h++) {
      const value = charge[h] as number;
      if (value <= 0) continue;
      for (let l = 0; l < LABELS; l++) {
        logits[l] = (logits[l] as number) + value * (model.output[h * LABELS + l] as number);
      }
    }
  }

  /**
   * Guesses how much each clause of the text last run speaks for a label: the slope of the label's log chance along the
   * clause's own features. One number a clause, to choose which ones are worth leaving out.
   */
  weighClauses(features: Features, label: number, weights: Float64Array): void {
    const { model, charge, neuronSlope, slopes, logits } = this;
    const chances = softmax(logits, 1);
    for (let h = 0; h < HIDDEN; h++) {
      let slope = 0;
      if ((charge[h] as number) > 0) {
        for (let l = 0; l < LABELS; l++) {
          slope += (model.output[h * LABELS + l] as number) * ((l === label ? 1 : 0) - (chances[l] as number));
        }
      }
      neuronSlope[h] = slope;
    }
    for (let input = 0; input < slopes.length; input++) {
      if (input >= VECTOR && this.dense[input - VECTOR] === 0) continue;
      let slope = 0;
      for (let h = 0; h < HIDDEN; h++)
        slope += (neuronSlope[h] as number) * (model.hidden[input * HIDDEN + h] as number);
      slopes[input] = slope;
    }
    const factor = model.vectorScale * gramFactor(this.grams);
    for (let c = 0; c < features.scan.clauses; c++) {
      let weight = 0;
      for (let v = 0; v < VECTOR; v++) weight += (this.clauseSums[c * VECTOR + v] as number) * (slopes[v] as number);
      weights[c] = weight * factor;
    }
    features.weighMatches(slopes.subarray(VECTOR), weights);
  }

  private excite(charge: Float32Array, input: number, value: number): void {
    if (value === 0) return;
    const { hidden } = this.model;
    const at = input * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) charge[h] = (charge[h] as number) + value * (hidden[at + h] as number);
  }
}

/** What the sum of `n` vectors is multiplied by: between a mean and a sum, so that a long mail is not all noise. */
export const gramFactor = (n: number): number => 1 / Math.sqrt(n + 16);

/** Chances from logits, flattened by a temperature. */
export function softmax(logits: Float32Array, temperature: number): number[] {
  let top = -Infinity;
  for (const logit of logits) top = Math.max(top, logit);
  const powers = Array.from(logits, (logit) => Math.exp((logit - top) / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
