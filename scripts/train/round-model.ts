import { DENSE } from '../../src/core/temperament/features.ts';
import { SLOTS } from '../../src/core/temperament/grams.ts';
import { HEAD_RANGES, OUTPUTS } from '../../src/core/temperament/heads.ts';
import type { Lexicon } from '../../src/core/temperament/lexicon.ts';
import type { Calibration, Model } from '../../src/core/temperament/weights-file.ts';
import type { Learned, Part } from './learn.ts';

/** The largest whole number of a rounded vector: few, so that the file packs small. */
const LEVELS = 3;
/** All but one in so many numbers lie within the levels. */
const OUTLIERS = 500;

/** What grams say, and what each of their numbers says to all answers. */
interface Voice {
  /** `SLOTS × size`. */
  vectors: Float32Array;
  size: number;
  /** `size × OUTPUTS`. */
  output: Float32Array;
}

/** Puts the parts side by side, none of which knows of the others, and rounds them to the model that is shipped. */
export function toModel({ parts, preparer }: Learned, lexicon: Lexicon, calibration: Calibration): Model {
  const voices = parts.map(voiceOf);
  const vectorSize = voices.reduce((sum, { size }) => sum + size, 0);
  const hiddenSize = parts.reduce((sum, { members, shape }) => sum + members.length * shape.hidden, 0);
  const model: Model = {
    calibration,
    lexicon,
    vectorSize,
    hiddenSize,
    tags: preparer.tags,
    vectors: new Int8Array(SLOTS * vectorSize),
    hidden: new Float32Array(DENSE * hiddenSize),
    hiddenBias: new Float32Array(hiddenSize),
    output: new Float32Array((vectorSize + hiddenSize) * OUTPUTS),
    outputBias: new Float32Array(OUTPUTS),
  };
  let vector = 0;
  for (const voice of voices) {
    for (let v = 0; v < voice.size; v++) placeNumber(model, voice, v, vector++);
  }
  let neuron = 0;
  for (const part of parts) {
    for (const member of part.members) {
      placeNeurons(model, part, member, neuron);
      neuron += part.shape.hidden;
    }
  }
  return model;
}

/**
 * What the members' vectors say together: one number an answer, how much more it is than what they say to the head's last
 * answer, which so needs none.
 */
function voiceOf({ members, shape, heads }: Part): Voice {
  const answers = heads.flatMap((name, head) => {
    const { from, to } = HEAD_RANGES[name];
    const of = to - from;
    return Array.from({ length: of - 1 }, (_, l) => ({ head, l, of, at: from + l }));
  });
  const size = answers.length;
  const vectors = new Float32Array(SLOTS * size);
  for (const member of members) {
    for (let slot = 0; slot < SLOTS; slot++) {
      if (!member.hasSeen(slot)) continue;
      answers.forEach(({ head, l, of }, to) => {
        const { weights } = member.direct[head] as { weights: Float32Array };
        let said = 0;
        for (let v = 0; v < shape.vector; v++) {
          const more = (weights[v * of + l] as number) - (weights[(v + 1) * of - 1] as number);
          said += (member.vectors[slot * shape.vector + v] as number) * more;
        }
        vectors[slot * size + to] = (vectors[slot * size + to] as number) + said / members.length;
      });
    }
  }
  const output = new Float32Array(size * OUTPUTS);
  answers.forEach(({ at }, v) => {
    output[v * OUTPUTS + at] = 1;
  });
  return { vectors, size, output };
}

/** Rounds one number of all vectors; what a step of it is worth goes into what it says. */
function placeNumber(model: Model, { vectors, size, output }: Voice, from: number, to: number): void {
  const numbers = Float32Array.from({ length: SLOTS }, (_, b) => vectors[b * size + from] as number);
  const sizes = numbers.map(Math.abs).sort();
  const step = (sizes[Math.floor(SLOTS * (1 - 1 / OUTLIERS))] || 1) / LEVELS;
  for (const [b, number] of numbers.entries()) {
    model.vectors[b * model.vectorSize + to] = Math.max(-LEVELS, Math.min(LEVELS, Math.round(number / step)));
  }
  for (let l = 0; l < OUTPUTS; l++) model.output[to * OUTPUTS + l] = (output[from * OUTPUTS + l] as number) * step;
}

function placeNeurons(
  model: Model,
  { members, shape, heads }: Part,
  member: Part['members'][number],
  to: number,
): void {
  for (let input = 0; input < DENSE; input++) {
    const from = input * shape.hidden;
    model.hidden.set(member.hidden.weights.subarray(from, from + shape.hidden), input * model.hiddenSize + to);
  }
  model.hiddenBias.set(member.hiddenBias.weights, to);
  heads.forEach((name, head) => {
    const { from, to: end } = HEAD_RANGES[name];
    const weights = (member.heads[head] as { weights: Float32Array }).weights;
    const bias = (member.headBias[head] as { weights: Float32Array }).weights;
    for (let answer = 0; answer < end - from; answer++) {
      for (let h = 0; h < shape.hidden; h++) {
        model.output[(model.vectorSize + to + h) * OUTPUTS + from + answer] =
          (weights[h * (end - from) + answer] as number) / members.length;
      }
      model.outputBias[from + answer] =
        (model.outputBias[from + answer] as number) + (bias[answer] as number) / members.length;
    }
  });
}
