import { CONCEPT_INPUTS, DENSE, type Features } from './features.ts';
import { MOST_OF_A_TOKEN, writeJoinedGrams, writeTokenGrams } from './grams.ts';
import { HEAD_RANGES, OUTPUTS } from './heads.ts';
import type { Model } from './weights-file.ts';

/** The sums of so many tokens are kept; those of a mail are mostly common words. A power of two. */
const KEPT_TOKENS = 8192;
/** Two sums in one number stay apart while no more vectors than this are added up. */
const MOST_PAIRED = 256;

/** Runs the network over one text's features, whole or with one clause left out. */
export class Network {
  /** The answers of all heads, side by side (`HEAD_RANGES`). */
  readonly logits = new Float32Array(OUTPUTS);
  /** The same with what was said beside the text. */
  readonly besideLogits = new Float32Array(OUTPUTS);
  private readonly model: Model;
  /** Only the first so many neurons have a say in the temperament. */
  private readonly temperNeurons: number;
  private readonly dense = new Float32Array(DENSE);
  private readonly denseLeft = new Float32Array(DENSE);
  /** What each neuron is given for the whole text, and without a clause. */
  private readonly charge: Float32Array;
  private readonly chargeLeft: Float32Array;
  private readonly neuronSlope: Float32Array;
  private readonly slopes: Float32Array;
  private readonly total: Int32Array;
  private clauseSums: Int32Array;
  private clauseGrams = new Int32Array(256);
  private grams = 0;

  private readonly buckets = new Int32Array(MOST_OF_A_TOKEN);
  /** The vectors with every two numbers in one, so that two are added up at once. */
  private readonly paired: Int32Array;
  private readonly pairSums: Int32Array;
  private readonly keptToken = new Int32Array(KEPT_TOKENS);
  private readonly keptSums: Int32Array;
  private readonly keptGrams = new Uint8Array(KEPT_TOKENS);

  constructor(model: Model) {
    const { hiddenSize, vectorSize } = model;
    this.model = model;
    this.temperNeurons = countTemperNeurons(model);
    this.charge = new Float32Array(hiddenSize);
    this.chargeLeft = new Float32Array(hiddenSize);
    this.neuronSlope = new Float32Array(hiddenSize);
    this.slopes = new Float32Array(vectorSize + CONCEPT_INPUTS);
    this.total = new Int32Array(vectorSize);
    this.clauseSums = new Int32Array(256 * vectorSize);
    this.paired = pairUp(model);
    this.pairSums = new Int32Array(Math.ceil(vectorSize / 2));
    this.keptSums = new Int32Array(KEPT_TOKENS * this.pairSums.length);
  }

  /** Adds up the vectors of a text just read by `features`, clause by clause, and fills `logits` for the whole of it. */
  run(features: Features): void {
    const { dense, charge, total, model } = this;
    this.addVectors(features);
    features.writeDense(dense, -1);
    charge.set(model.hiddenBias);
    const factor = model.vectorScale * gramFactor(this.grams);
    for (let v = 0; v < total.length; v++) this.excite(charge, v, (total[v] as number) * factor, charge.length);
    for (let d = 0; d < DENSE; d++) this.excite(charge, total.length + d, dense[d] as number, charge.length);
    this.answer(charge, this.logits, OUTPUTS, charge.length);
  }

  /** Fills the temperament's `logits` for the text last run without one clause: only what that changes is reckoned again. */
  runWithout(features: Features, clause: number): void {
    const { dense, denseLeft, charge, chargeLeft, total, clauseSums, model, temperNeurons } = this;
    const size = total.length;
    features.writeDense(denseLeft, clause);
    for (let h = 0; h < temperNeurons; h++) chargeLeft[h] = charge[h] as number;
    const before = model.vectorScale * gramFactor(this.grams);
    const after = model.vectorScale * gramFactor(this.grams - (this.clauseGrams[clause] as number));
    for (let v = 0; v < size; v++) {
      const sum = total[v] as number;
      this.excite(
        chargeLeft,
        v,
        (sum - (clauseSums[clause * size + v] as number)) * after - sum * before,
        temperNeurons,
      );
    }
    for (let d = 0; d < DENSE; d++)
      this.excite(chargeLeft, size + d, (denseLeft[d] as number) - (dense[d] as number), temperNeurons);
    this.answer(chargeLeft, this.logits, HEAD_RANGES.temperament.to, temperNeurons);
  }

  /** Fills `besideLogits` for the text last run as if `more`, counts of concepts, had been named beside it. */
  runBeside(features: Features, more: Float32Array): void {
    const { dense, denseLeft, charge, chargeLeft, total } = this;
    features.writeBeside(denseLeft, dense, more);
    chargeLeft.set(charge);
    for (let d = 0; d < CONCEPT_INPUTS; d++)
      this.excite(chargeLeft, total.length + d, (denseLeft[d] as number) - (dense[d] as number), charge.length);
    this.answer(chargeLeft, this.besideLogits, OUTPUTS, charge.length);
  }

  /**
   * Guesses how much each clause of the text last run speaks for a temperament: the slope of the label's log chance
   * along the clause's own features. One number a clause, to choose which ones are worth leaving out.
   */
  weighClauses(features: Features, label: number, chances: Float64Array, weights: Float64Array): void {
    const { model, charge, neuronSlope, slopes, temperNeurons } = this;
    const { hiddenSize, vectorSize } = model;
    for (let h = 0; h < temperNeurons; h++) {
      let slope = 0;
      if ((charge[h] as number) > 0) {
        for (let l = 0; l < chances.length; l++) {
          slope += (model.output[h * OUTPUTS + l] as number) * ((l === label ? 1 : 0) - (chances[l] as number));
        }
      }
      neuronSlope[h] = slope;
    }
    for (let input = 0; input < slopes.length; input++) {
      if (input >= vectorSize && this.dense[input - vectorSize] === 0) continue;
      let slope = 0;
      const at = input * hiddenSize;
      for (let h = 0; h < temperNeurons; h++) slope += (neuronSlope[h] as number) * (model.hidden[at + h] as number);
      slopes[input] = slope;
    }
    const factor = model.vectorScale * gramFactor(this.grams);
    for (let c = 0; c < features.scan.clauses; c++) {
      let weight = 0;
      for (let v = 0; v < vectorSize; v++) {
        weight += (this.clauseSums[c * vectorSize + v] as number) * (slopes[v] as number);
      }
      weights[c] = weight * factor;
    }
    features.weighMatches(slopes.subarray(vectorSize), weights);
  }

  private addVectors({ scan }: Features): void {
    const { total, buckets, paired, pairSums, keptSums } = this;
    const size = total.length;
    const pairs = pairSums.length;
    if (scan.clauses > this.clauseGrams.length) {
      this.clauseSums = new Int32Array(2 * scan.clauses * size);
      this.clauseGrams = new Int32Array(2 * scan.clauses);
    }
    const { clauseSums, clauseGrams } = this;
    clauseSums.fill(0, 0, scan.clauses * size);
    clauseGrams.fill(0, 0, scan.clauses);
    for (let clause = 0; clause < scan.clauses; clause++) {
      const after = scan.first[clause + 1] as number;
      let open = 0;
      for (let i = scan.first[clause] as number; i < after; i++) {
        const slot = this.keepToken(scan, i);
        const joined = writeJoinedGrams(scan, i, buckets);
        const added = (this.keptGrams[slot] as number) + joined;
        if (open + added > MOST_PAIRED) {
          this.splitPairs(clause);
          open = 0;
        }
        open += added;
        clauseGrams[clause] = (clauseGrams[clause] as number) + added;
        for (let p = 0, from = slot * pairs; p < pairs; p++, from++)
          pairSums[p] = (pairSums[p] as number) + (keptSums[from] as number);
        for (let g = 0; g < joined; g++) {
          for (let p = 0, from = (buckets[g] as number) * pairs; p < pairs; p++, from++)
            pairSums[p] = (pairSums[p] as number) + (paired[from] as number);
        }
      }
      this.splitPairs(clause);
    }
    total.fill(0);
    this.grams = 0;
    for (let c = 0; c < scan.clauses; c++) {
      this.grams += clauseGrams[c] as number;
      for (let v = 0; v < size; v++) total[v] = (total[v] as number) + (clauseSums[c * size + v] as number);
    }
  }

  /** Adds what `pairSums` holds to a clause, and empties it. */
  private splitPairs(clause: number): void {
    const { pairSums, clauseSums, total } = this;
    const size = total.length;
    for (let v = 0, to = clause * size; v < size; v++, to++) {
      const pair = pairSums[v >> 1] as number;
      const low = (pair << 16) >> 16;
      clauseSums[to] = (clauseSums[to] as number) + ((v & 1) === 0 ? low : (pair - low) >> 16);
    }
    pairSums.fill(0);
  }

  /** The slot that holds the sum of a token's own vectors. */
  private keepToken(scan: Features['scan'], token: number): number {
    const { buckets, keptSums, paired } = this;
    const hash = scan.hash[token] as number;
    const slot = hash & (KEPT_TOKENS - 1);
    if (this.keptToken[slot] === hash) return slot;
    const pairs = this.pairSums.length;
    const at = slot * pairs;
    const count = writeTokenGrams(scan, token, buckets);
    keptSums.fill(0, at, at + pairs);
    for (let g = 0; g < count; g++) {
      const from = (buckets[g] as number) * pairs;
      for (let p = 0; p < pairs; p++) keptSums[at + p] = (keptSums[at + p] as number) + (paired[from + p] as number);
    }
    this.keptToken[slot] = hash;
    this.keptGrams[slot] = count;
    return slot;
  }

  /** Fills the first `outputs` logits from the first `neurons`. */
  private answer(charge: Float32Array, logits: Float32Array, outputs: number, neurons: number): void {
    const { output, outputBias } = this.model;
    for (let l = 0; l < outputs; l++) logits[l] = outputBias[l] as number;
    for (let h = 0; h < neurons; h++) {
      const value = charge[h] as number;
      if (value <= 0) continue;
      const at = h * OUTPUTS;
      for (let l = 0; l < outputs; l++) logits[l] = (logits[l] as number) + value * (output[at + l] as number);
    }
  }

  /** Gives the first `neurons` what an input of this value is worth to them. */
  private excite(charge: Float32Array, input: number, value: number, neurons: number): void {
    if (value === 0) return;
    const { hidden } = this.model;
    const at = input * charge.length;
    for (let h = 0; h < neurons; h++) charge[h] = (charge[h] as number) + value * (hidden[at + h] as number);
  }
}

/** Every two numbers of a vector as one: the second times 65536 plus the first, so that sums of pairs are pairs of sums. */
function pairUp({ vectors, vectorSize }: Model): Int32Array {
  const pairs = Math.ceil(vectorSize / 2);
  const paired = new Int32Array((vectors.length / vectorSize) * pairs);
  for (let bucket = 0, at = 0; at < paired.length; bucket++) {
    for (let v = 0; v < vectorSize; v += 2, at++) {
      const from = bucket * vectorSize + v;
      const second = v + 1 < vectorSize ? (vectors[from + 1] as number) : 0;
      paired[at] = (vectors[from] as number) + second * 65_536;
    }
  }
  return paired;
}

function countTemperNeurons({ hiddenSize, output }: Model): number {
  let count = hiddenSize;
  for (; count > 0; count--) {
    const at = (count - 1) * OUTPUTS;
    for (let l = 0; l < HEAD_RANGES.temperament.to; l++) if (output[at + l] !== 0) return count;
  }
  return count;
}

/** What the sum of `n` vectors is multiplied by: between a mean and a sum, so that a long mail is not all noise. */
export const gramFactor = (n: number): number => 1 / Math.sqrt(n + 16);

/** Fills `chances` from the logits beginning at `from`, flattened by a temperature. */
export function softmax(logits: Float32Array, from: number, temperature: number, chances: Float64Array): void {
  let top = -Infinity;
  for (let l = 0; l < chances.length; l++) top = Math.max(top, logits[from + l] as number);
  let sum = 0;
  for (let l = 0; l < chances.length; l++) {
    const power = Math.exp(((logits[from + l] as number) - top) / temperature);
    chances[l] = power;
    sum += power;
  }
  for (let l = 0; l < chances.length; l++) chances[l] = (chances[l] as number) / sum;
}
