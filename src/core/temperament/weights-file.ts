import { DENSE } from './features.ts';
import { SLOTS } from './grams.ts';
import { OUTPUTS } from './heads.ts';
import type { Lexicon } from './lexicon.ts';

/** How sure scores become an honest chance: `scores = softmax(logits / temperature)`, then along the knots. */
export interface Calibration {
  temperature: number;
  /** The best score, rising … */
  knots: number[];
  /** … and how often the label was right there. */
  chances: number[];
}

/** Everything that goes into the weights file. */
export interface Model {
  calibration: Calibration;
  lexicon: Lexicon;
  /** Length of the vector that a hashed word or piece of a word stands for. */
  vectorSize: number;
  /** Neurons between the dense features and the answers. */
  hiddenSize: number;
  /** `SLOTS`: the tag of the gram that owns each slot, 0 where none does. */
  tags: Uint8Array;
  /** `SLOTS × vectorSize`. */
  vectors: Int8Array;
  /** `DENSE × hiddenSize`, input by input. */
  hidden: Float32Array;
  hiddenBias: Float32Array;
  /** `(vectorSize + hiddenSize) × OUTPUTS`: what each number of the summed vectors, then each neuron, says to the answers. */
  output: Float32Array;
  outputBias: Float32Array;
}

/** Everything that is read from it: the vectors as they lie there. */
export interface PackedModel extends Omit<Model, 'vectors'> {
  /** `SLOTS × wordsOf(vectorSize)`: eight numbers of a vector a word, the first in its lowest four bits, each with `SHIFT` added. */
  words: Int32Array;
}

/** What is added to a number of a vector so that four bits without a sign hold it. */
export const SHIFT = 8;
/** How many words of 32 bits a vector takes. */
export const wordsOf = (vectorSize: number): number => Math.ceil(vectorSize / 8);

interface Header {
  calibration: Calibration;
  vectorSize: number;
  hiddenSize: number;
  entries: number;
  /** Every value that an entry has, once each, the commonest first. */
  meanings: number[];
  /** The number of inputs that the features had when the network learned. */
  dense: number;
}

const MAGIC = 0x54434154;
/** The largest whole number of a row of rounded weights: few levels in the large layer, so that it packs small. */
const HIDDEN_LEVELS = 15;
const OUTPUT_LEVELS = 127;
const align = (offset: number): number => (offset + 3) & ~3;

/** Packs a model into the bytes of the weights file: what is alike lies together, so that it packs small. */
export function packModel(model: Model): ArrayBuffer {
  const { calibration, lexicon, vectorSize, hiddenSize, tags, vectors, hiddenBias, outputBias } = model;
  const entries = lexicon.keys.length;
  const meanings = commonestFirst(lexicon.values);
  const header: Header = { calibration, vectorSize, hiddenSize, entries, meanings, dense: DENSE };
  const hidden = toRows(model.hidden, hiddenSize, HIDDEN_LEVELS);
  const output = toRows(model.output, OUTPUTS, OUTPUT_LEVELS);
  const gaps = lexicon.keys.map((key, i) => key - (i === 0 ? 0 : (lexicon.keys[i - 1] as number)));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: ArrayBufferView[] = [
    json,
    toPlanes(gaps, KEY_BYTES),
    toPlanes(indexIn(meanings, lexicon.values), MEANING_BYTES),
    hiddenBias,
    outputBias,
    hidden.scales,
    output.scales,
    hidden.rows,
    output.rows,
    tags,
    toPairs(vectors, vectorSize, tags),
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

/** Reads a weights file; throws when the bytes are not one, are cut short, or belong to another version of the features. */
export function parseModel(buffer: ArrayBuffer): PackedModel {
  const [magic, jsonLength] = new Uint32Array(buffer, 0, 2);
  if (magic !== MAGIC || jsonLength === undefined)
    throw new Error('These bytes are not the weights of a temperament reader.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, jsonLength))) as Header;
  const { calibration, vectorSize, hiddenSize, entries, meanings, dense } = header;
  if (dense !== DENSE) throw new Error('These weights are not the weights of this version of the reader.');
  const speakers = vectorSize + hiddenSize;
  let offset = align(8 + jsonLength);
  const take = (bytes: number): number => {
    const at = offset;
    offset = align(offset + bytes);
    return at;
  };
  const bytesOf = (size: number) => new Uint8Array(buffer, take(size), size);
  const keys = fromPlanes(bytesOf(entries * KEY_BYTES), entries);
  for (let i = 1; i < entries; i++) keys[i] = (keys[i] as number) + (keys[i - 1] as number);
  const values = fromPlanes(bytesOf(entries * MEANING_BYTES), entries);
  for (let i = 0; i < entries; i++) values[i] = meanings[values[i] as number] as number;
  const hiddenBias = new Float32Array(buffer, take(hiddenSize * 4), hiddenSize);
  const outputBias = new Float32Array(buffer, take(OUTPUTS * 4), OUTPUTS);
  const hiddenScales = new Float32Array(buffer, take(DENSE * 4), DENSE);
  const outputScales = new Float32Array(buffer, take(speakers * 4), speakers);
  const hidden = fromRows(new Int8Array(buffer, take(DENSE * hiddenSize), DENSE * hiddenSize), hiddenScales);
  const output = fromRows(new Int8Array(buffer, take(speakers * OUTPUTS), speakers * OUTPUTS), outputScales);
  const tags = bytesOf(SLOTS);
  const owned = tags.reduce((count, tag) => count + (tag === 0 ? 0 : 1), 0);
  const words = fromPairs(bytesOf((owned * vectorSize) / 2), vectorSize, tags);
  return {
    calibration,
    lexicon: { keys, values },
    vectorSize,
    hiddenSize,
    tags,
    words,
    hidden,
    hiddenBias,
    output,
    outputBias,
  };
}

/** Bytes that a number takes: between sorted keys the gaps are short, and there are few meanings. */
const KEY_BYTES = 3;
const MEANING_BYTES = 2;

/** First the lowest bytes of all numbers, then the next: the high ones are mostly zero. */
function toPlanes(numbers: Int32Array, bytes: number): Uint8Array {
  const planes = new Uint8Array(bytes * numbers.length);
  for (const [i, number] of numbers.entries()) {
    if (number >>> (8 * bytes) !== 0) throw new RangeError(`${number} takes more than ${bytes} bytes.`);
    for (let byte = 0; byte < bytes; byte++) planes[byte * numbers.length + i] = (number >>> (8 * byte)) & 0xff;
  }
  return planes;
}

function fromPlanes(planes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  const second = planes.subarray(count);
  for (let i = 0; i < count; i++) numbers[i] = (planes[i] as number) | ((second[i] as number) << 8);
  for (let at = 2 * count, i = 0; at < planes.length; at++, i++) {
    const high = planes[at] as number;
    if (high !== 0) numbers[i] = (numbers[i] as number) | (high << 16);
  }
  return numbers;
}

function commonestFirst(values: Int32Array): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([value]) => value);
}

function indexIn(meanings: readonly number[], values: Int32Array): Int32Array {
  const places = new Map(meanings.map((value, place) => [value, place]));
  return values.map((value) => places.get(value) as number);
}

/** The vectors of the slots that are owned, two numbers a byte. */
function toPairs(vectors: Int8Array, vectorSize: number, tags: Uint8Array): Uint8Array {
  if (vectors.some((number) => number < -SHIFT || number >= SHIFT) || vectorSize % 2 !== 0)
    throw new RangeError('A vector has too large a number, or an odd one of them.');
  const pairs: number[] = [];
  for (const [slot, tag] of tags.entries()) {
    if (tag === 0) continue;
    for (let at = slot * vectorSize; at < (slot + 1) * vectorSize; at += 2)
      pairs.push(((vectors[at] as number) + SHIFT) | (((vectors[at + 1] as number) + SHIFT) << 4));
  }
  return Uint8Array.from(pairs);
}

function fromPairs(pairs: Uint8Array, vectorSize: number, tags: Uint8Array): Int32Array {
  const size = wordsOf(vectorSize);
  const words = new Int32Array(SLOTS * size);
  for (let slot = 0, pair = 0; slot < SLOTS; slot++) {
    if (tags[slot] === 0) continue;
    for (let v = 0; v < vectorSize; v += 2) {
      const at = slot * size + (v >> 3);
      words[at] = (words[at] as number) | ((pairs[pair++] as number) << ((v & 7) << 2));
    }
  }
  return words;
}

/** Rounds each row of a layer to so many levels on either side of zero, by a scale of its own. */
function toRows(weights: Float32Array, size: number, levels: number): { rows: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(weights.length / size);
  for (let i = 0; i < weights.length; i++) {
    const row = Math.floor(i / size);
    scales[row] = Math.max(scales[row] as number, Math.abs(weights[i] as number) / levels);
  }
  const rows = Int8Array.from(weights, (weight, i) => Math.round(weight / (scales[Math.floor(i / size)] || 1)));
  return { rows, scales };
}

function fromRows(rows: Int8Array, scales: Float32Array): Float32Array {
  const size = rows.length / scales.length;
  const weights = new Float32Array(rows.length);
  for (let row = 0, i = 0; row < scales.length; row++) {
    const scale = scales[row] as number;
    for (const end = i + size; i < end; i++) weights[i] = (rows[i] as number) * scale;
  }
  return weights;
}
