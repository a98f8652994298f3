import { CONCEPT_INPUTS, DENSE, type Features } from './features.ts';
import { MOST_OF_A_TOKEN, slotOf, tagOf, writeJoinedGrams, writeTokenGrams } from './grams.ts';
import { HEAD_RANGES, OUTPUTS } from './heads.ts';
import { MAX_TOKENS } from './scan.ts';
import { type PackedModel, SHIFT, wordsOf } from './weights-file.ts';
import { MOST_WORDS } from './words.ts';

/** Every fourth of the eight numbers in a word of a vector, in sixteen bits: */
const LANES = 0x000f000f;
/** Sums in sixteen bits stay apart while no more vectors than this are added up. */
const MOST_ADDED = 4096;

const NOTHING = new Float32Array(DENSE);

/** How much of the network is asked: so many answers, and so many numbers of the vectors and neurons as speak to them. */
interface Part {
  outputs: number;
  numbers: number;
  neurons: number;
}

/** Runs the network over one text's features, whole or with one clause left out. */
export class Network {
  /** The answers of all heads, side by side (`HEAD_RANGES`). */
  readonly logits = new Float32Array(OUTPUTS);
  /** The same with what was said beside the text. */
  readonly besideLogits = new Float32Array(OUTPUTS);
  private readonly model: PackedModel;
  private readonly whole: Part;
  private readonly temper: Part;
  private readonly dense = new Float32Array(DENSE);
  private readonly denseLeft = new Float32Array(DENSE);
  /** The dense features of the text that are not nothing, and all that are no concepts: no clause has others. */
  private readonly inputs = new Int32Array(DENSE);
  private inputCount = 0;
  /** Where the weights of the rows begin that are added up, and what they are multiplied by; up to three more are nothing. */
  private readonly told = new Int32Array(DENSE + 3);
  private readonly values = new Float64Array(DENSE + 3);
  /** The sum of the vectors, as far as it counts: for the whole text, and without a clause. */
  private readonly bag: Float32Array;
  private readonly bagLeft: Float32Array;
  /** What each neuron is given for the whole text, and without a clause. */
  private readonly charge: Float32Array;
  private readonly chargeLeft: Float32Array;
  private readonly slopes: Float32Array;
  private readonly slopeSums = new Float64Array(DENSE);
  private readonly total: Int32Array;
  /** What the numbers for the temperament add up to before each clause; behind the last one, in the whole text. */
  private sumsBefore: Int32Array;
  private clauseGrams = new Int32Array(256);
  private grams = 0;

  private readonly own = new Int32Array(MOST_OF_A_TOKEN);
  private readonly joined = new Int32Array(2 * MAX_TOKENS);
  /** The sum of some vectors, two of its numbers in one. */
  private readonly lanes: Int32Array;
  /** For each word its hash, how many vectors are its own, and their lanes: together, as they are asked for together. */
  private readonly kept: Int32Array;
  private forgotten = 0;

  constructor(model: PackedModel) {
    const { hiddenSize, vectorSize } = model;
    this.model = model;
    this.whole = { outputs: OUTPUTS, numbers: vectorSize, neurons: hiddenSize };
    this.temper = {
      outputs: HEAD_RANGES.temperament.to,
      numbers: countSpeakers(model, 0, vectorSize),
      neurons: countSpeakers(model, vectorSize, hiddenSize),
    };
    this.bag = new Float32Array(vectorSize);
    this.bagLeft = new Float32Array(vectorSize);
    this.charge = new Float32Array(hiddenSize);
    this.chargeLeft = new Float32Array(hiddenSize);
    this.slopes = new Float32Array(vectorSize + CONCEPT_INPUTS);
    this.total = new Int32Array(vectorSize);
    this.sumsBefore = new Int32Array(257 * this.temper.numbers);
    this.lanes = new Int32Array(4 * wordsOf(vectorSize));
    this.kept = new Int32Array(MOST_WORDS * (2 + this.lanes.length));
  }

  /** Adds up the vectors of a text just read by `features`, clause by clause, and fills `logits` for the whole of it. */
  run(features: Features): void {
    this.runPart(features, this.whole);
  }

  /** The same for the temperament's `logits` alone. */
  runTemper(features: Features): void {
    this.runPart(features, this.temper);
  }

  private runPart(features: Features, part: Part): void {
    const { dense, bag, charge, total, model } = this;
    this.addVectors(features);
    features.writeDense(dense, -1);
    charge.set(model.hiddenBias);
    const factor = gramFactor(this.grams);
    for (let v = 0; v < part.numbers; v++) bag[v] = (total[v] as number) * factor;
    this.listInputs(dense);
    this.excite(charge, dense, NOTHING, part);
    this.answer(bag, charge, this.logits, part);
  }

  /** Fills the temperament's `logits` for the text last run without one clause: only what that changes is reckoned again. */
  runWithout(features: Features, clause: number): void {
    const { dense, denseLeft, bagLeft, charge, chargeLeft, total, temper } = this;
    denseLeft.set(dense);
    features.writeDense(denseLeft, clause);
    for (let h = 0; h < temper.neurons; h++) chargeLeft[h] = charge[h] as number;
    const factor = gramFactor(this.grams - (this.clauseGrams[clause] as number));
    for (let v = 0; v < temper.numbers; v++) bagLeft[v] = ((total[v] as number) - this.sumOf(clause, v)) * factor;
    this.excite(chargeLeft, denseLeft, dense, temper);
    this.answer(bagLeft, chargeLeft, this.logits, temper);
  }

  /** Fills `besideLogits` for the text last run as if `more`, counts of concepts, had been named beside it. */
  runBeside(features: Features, more: Float32Array): void {
    const { dense, denseLeft, bag, charge, chargeLeft, whole } = this;
    features.writeBeside(denseLeft, dense, more);
    chargeLeft.set(charge);
    this.listInputs(denseLeft);
    this.excite(chargeLeft, denseLeft, dense, whole);
    this.answer(bag, chargeLeft, this.besideLogits, whole);
  }

  /**
   * Guesses how much each clause of the text last run speaks for a temperament: the slope of the label's log chance
   * along the clause's own features. One number a clause, to choose which ones are worth leaving out.
   */
  weighClauses(features: Features, label: number, chances: Float64Array, weights: Float64Array): void {
    const { model, charge, inputs, slopes, slopeSums, temper } = this;
    const { hidden, hiddenSize, output, vectorSize } = model;
    const slopeOf = (row: number): number => {
      let slope = 0;
      for (let l = 0; l < chances.length; l++)
        slope += (output[row * OUTPUTS + l] as number) * ((l === label ? 1 : 0) - (chances[l] as number));
      return Math.fround(slope);
    };
    for (let v = 0; v < temper.numbers; v++) slopes[v] = slopeOf(v);
    const concepts = this.inputCount - (DENSE - CONCEPT_INPUTS);
    slopeSums.fill(0, 0, concepts);
    // Neuron by neuron, so that no sum waits for its own last addition.
    for (let h = 0; h < temper.neurons; h++) {
      if ((charge[h] as number) <= 0) continue;
      const slope = slopeOf(vectorSize + h);
      for (let i = 0; i < concepts; i++)
        slopeSums[i] = (slopeSums[i] as number) + slope * (hidden[(inputs[i] as number) * hiddenSize + h] as number);
    }
    for (let i = 0; i < concepts; i++) slopes[vectorSize + (inputs[i] as number)] = slopeSums[i] as number;
    const factor = gramFactor(this.grams);
    for (let c = 0; c < features.scan.clauses; c++) {
      let weight = 0;
      for (let v = 0; v < temper.numbers; v++) weight += this.sumOf(c, v) * (slopes[v] as number);
      weights[c] = weight * factor;
    }
    features.weighMatches(slopes.subarray(vectorSize), weights);
  }

  /** What a number of the vectors of a clause adds up to. */
  private sumOf(clause: number, v: number): number {
    const at = clause * this.temper.numbers + v;
    return (this.sumsBefore[at + this.temper.numbers] as number) - (this.sumsBefore[at] as number);
  }

  private addVectors({ scan, words }: Features): void {
    const { total, joined, kept, lanes } = this;
    const { ofToken } = words;
    const rowSize = 2 + lanes.length;
    if (words.forgotten !== this.forgotten) {
      this.forgotten = words.forgotten;
      kept.fill(0);
    }
    // In a pass of its own, so that the looks wait for the memory side by side.
    for (let i = 0; i < scan.tokens; i++) {
      const row = (ofToken[i] as number) * rowSize;
      if (kept[row] !== scan.hash[i]) this.learnToken(scan, i, row);
    }
    if (scan.clauses > this.clauseGrams.length) {
      this.sumsBefore = new Int32Array((2 * scan.clauses + 1) * this.temper.numbers);
      this.clauseGrams = new Int32Array(2 * scan.clauses);
    }
    const { sumsBefore, clauseGrams } = this;
    const { numbers } = this.temper;
    total.fill(0);
    this.grams = 0;
    let added = 0;
    let at = numbers;
    for (let clause = 0; clause < scan.clauses; clause++) {
      const after = scan.first[clause + 1] as number;
      let grams = 0;
      let pairs = 0;
      for (let i = scan.first[clause] as number; i < after; i++) {
        const row = (ofToken[i] as number) * rowSize;
        const own = kept[row + 1] as number;
        if (added + own > MOST_ADDED) added = this.unload(added);
        for (let l = 0; l < lanes.length; l++) lanes[l] = (lanes[l] as number) + (kept[row + 2 + l] as number);
        added += own;
        grams += own;
        pairs += writeJoinedGrams(scan, i, joined, pairs);
      }
      const owned = this.findSlots(joined, pairs);
      for (let from = 0; from < owned; from += MOST_ADDED) {
        const to = Math.min(owned, from + MOST_ADDED);
        if (added + to - from > MOST_ADDED) added = this.unload(added);
        this.load(joined, from, to, lanes, 0);
        added += to - from;
      }
      clauseGrams[clause] = grams + owned;
      this.grams += grams + owned;
      for (let v = 0; v < numbers; v++) sumsBefore[at++] = this.addUp(v, added);
    }
    this.unload(added);
  }

  /** Puts the slots of those of the first `count` grams that own theirs in their place; returns how many those are. */
  private findSlots(grams: Int32Array, count: number): number {
    const { tags } = this.model;
    let owned = 0;
    for (let g = 0; g < count; g++) {
      const gram = grams[g] as number;
      const slot = slotOf(gram);
      grams[owned] = slot;
      // One more where the tags are the same, but without a branch: so the looks into memory wait side by side.
      owned += (((tags[slot] as number) ^ tagOf(gram)) - 1) >>> 31;
    }
    return owned;
  }

  /** Adds the vectors of some slots to the lanes that begin at a place. */
  private load(slots: Int32Array, from: number, to: number, lanes: Int32Array, place: number): void {
    const { words: vectors, vectorSize } = this.model;
    const words = wordsOf(vectorSize);
    for (let s = from; s < to; s++) {
      const at = (slots[s] as number) * words;
      for (let w = 0; w < words; w++) {
        const word = vectors[at + w] as number;
        const l = place + 4 * w;
        lanes[l] = (lanes[l] as number) + (word & LANES);
        lanes[l + 1] = (lanes[l + 1] as number) + ((word >>> 4) & LANES);
        lanes[l + 2] = (lanes[l + 2] as number) + ((word >>> 8) & LANES);
        lanes[l + 3] = (lanes[l + 3] as number) + ((word >>> 12) & LANES);
      }
    }
  }

  /** What a number of the vectors adds up to so far, `added` of them in the lanes. */
  private addUp(v: number, added: number): number {
    const inLanes = ((this.lanes[((v >> 3) << 2) | (v & 3)] as number) >>> ((v & 4) << 2)) & 0xffff;
    return (this.total[v] as number) + inLanes - SHIFT * added;
  }

  /** Moves the sum of `added` vectors from the lanes to the total; returns how many the lanes then hold: none. */
  private unload(added: number): number {
    const { total } = this;
    for (let v = 0; v < total.length; v++) total[v] = this.addUp(v, added);
    this.lanes.fill(0);
    return 0;
  }

  /** Keeps what a token's own vectors add up to. */
  private learnToken(scan: Features['scan'], token: number, row: number): void {
    const { kept, own } = this;
    const owned = this.findSlots(own, writeTokenGrams(scan, token, own));
    kept[row] = scan.hash[token] as number;
    kept[row + 1] = owned;
    kept.fill(0, row + 2, row + 2 + this.lanes.length);
    this.load(own, 0, owned, kept, row + 2);
  }

  /** Fills the logits of a part from the sum of the vectors and the neurons. */
  private answer(bag: Float32Array, charge: Float32Array, logits: Float32Array, part: Part): void {
    const { told, values, model } = this;
    const { outputs, numbers, neurons } = part;
    let count = 0;
    for (; count < numbers; count++) {
      told[count] = count * OUTPUTS;
      values[count] = bag[count] as number;
    }
    for (let h = 0; h < neurons; h++) {
      const value = charge[h] as number;
      if (value <= 0) continue;
      told[count] = (bag.length + h) * OUTPUTS;
      values[count++] = value;
    }
    for (let l = 0; l < outputs; l++) logits[l] = model.outputBias[l] as number;
    this.addRows(logits, outputs, model.output, count);
  }

  private listInputs(dense: Float32Array): void {
    let count = 0;
    for (let d = 0; d < DENSE; d++) if (dense[d] !== 0 || d >= CONCEPT_INPUTS) this.inputs[count++] = d;
    this.inputCount = count;
  }

  /** Gives the neurons of a part what the inputs are worth to them by which `dense` is more than `known`. */
  private excite(charge: Float32Array, dense: Float32Array, known: Float32Array, { neurons }: Part): void {
    const { inputs, inputCount, told, values, model } = this;
    let count = 0;
    for (let i = 0; i < inputCount; i++) {
      const d = inputs[i] as number;
      const value = (dense[d] as number) - (known[d] as number);
      if (value === 0) continue;
      told[count] = d * charge.length;
      values[count++] = value;
    }
    this.addRows(charge, neurons, model.hidden, count);
  }

  /** Adds to the first `size` sums the `count` rows of weights that begin where `told` says, each times its value. */
  private addRows(sums: Float32Array, size: number, weights: Float32Array, count: number): void {
    const { told, values } = this;
    told.fill(0, count, count + 3);
    values.fill(0, count, count + 3);
    // Four at a time, in their order: half as long as one by one, and rounded the same.
    for (let i = 0; i < count; i += 4) {
      const a = told[i] as number;
      const b = told[i + 1] as number;
      const c = told[i + 2] as number;
      const d = told[i + 3] as number;
      const p = values[i] as number;
      const q = values[i + 1] as number;
      const r = values[i + 2] as number;
      const s = values[i + 3] as number;
      for (let k = 0; k < size; k++) {
        let sum = Math.fround((sums[k] as number) + p * (weights[a + k] as number));
        sum = Math.fround(sum + q * (weights[b + k] as number));
        sum = Math.fround(sum + r * (weights[c + k] as number));
        sums[k] = sum + s * (weights[d + k] as number);
      }
    }
  }
}

/** How many of the rows from one on come before the last that speaks to the temperament, that one too. */
function countSpeakers({ output }: PackedModel, from: number, count: number): number {
  const { to } = HEAD_RANGES.temperament;
  const speaks = (row: number): boolean =>
    output.subarray(row * OUTPUTS, row * OUTPUTS + to).some((said) => said !== 0);
  let last = count;
  while (last > 0 && !speaks(from + last - 1)) last--;
  return last;
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
