import { DENSE } from './features.ts';
import { BUCKETS } from './grams.ts';
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

/** Everything that is read from the weights file. */
export interface Model {
  calibration: Calibration;
  lexicon: Lexicon;
  /** Length of the vector that a hashed word or piece of a word stands for. */
  vectorSize: number;
  /** Neurons between the features and the answers. */
  hiddenSize: number;
  /** `BUCKETS × vectorSize`, each worth `vectorScale`. */
  vectors: Int8Array;
  vectorScale: number;
  /** `(vectorSize + DENSE) × hiddenSize`, input by input. */
  hidden: Float32Array;
  hiddenBias: Float32Array;
  /** `hiddenSize × OUTPUTS`. */
  output: Float32Array;
  outputBias: Float32Array;
}

interface Header {
  calibration: Calibration;
  vectorSize: number;
  hiddenSize: number;
  vectorScale: number;
  entries: number;
  /** The number of inputs that the features had when the network learned. */
  dense: number;
}

const MAGIC = 0x54434154;
/** The largest whole number of a row of rounded weights. */
const LEVELS = 127;
const align = (offset: number): number => (offset + 3) & ~3;

/** Packs a model into the bytes of the weights file: what is alike lies together, so that it packs small. */
export function packModel(model: Model): ArrayBuffer {
  const { calibration, lexicon, vectorSize, hiddenSize, vectorScale, vectors, hiddenBias, outputBias } = model;
  const entries = lexicon.keys.length;
  const header: Header = { calibration, vectorSize, hiddenSize, vectorScale, entries, dense: DENSE };
  const hidden = toRows(model.hidden, hiddenSize);
  const output = toRows(model.output, OUTPUTS);
  const gaps = lexicon.keys.map((key, i) => key - (i === 0 ? 0 : (lexicon.keys[i - 1] as number)));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: ArrayBufferView[] = [
    json,
    toPlanes(gaps),
    toPlanes(lexicon.values),
    hiddenBias,
    outputBias,
    hidden.scales,
    output.scales,
    hidden.rows,
    output.rows,
    vectors,
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
export function parseModel(buffer: ArrayBuffer): Model {
  const [magic, jsonLength] = new Uint32Array(buffer, 0, 2);
  if (magic !== MAGIC || jsonLength === undefined)
    throw new Error('These bytes are not the weights of a temperament reader.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, jsonLength))) as Header;
  const { calibration, vectorSize, hiddenSize, vectorScale, entries, dense } = header;
  if (dense !== DENSE) throw new Error('These weights are not the weights of this version of the reader.');
  const inputs = vectorSize + DENSE;
  let offset = align(8 + jsonLength);
  const take = (bytes: number): number => {
    const at = offset;
    offset = align(offset + bytes);
    return at;
  };
  const keys = fromPlanes(new Uint8Array(buffer, take(entries * 4), entries * 4));
  for (let i = 1; i < entries; i++) keys[i] = (keys[i] as number) + (keys[i - 1] as number);
  const values = fromPlanes(new Uint8Array(buffer, take(entries * 4), entries * 4));
  const hiddenBias = new Float32Array(buffer, take(hiddenSize * 4), hiddenSize);
  const outputBias = new Float32Array(buffer, take(OUTPUTS * 4), OUTPUTS);
  const hiddenScales = new Float32Array(buffer, take(inputs * 4), inputs);
  const outputScales = new Float32Array(buffer, take(hiddenSize * 4), hiddenSize);
  const hidden = fromRows(new Int8Array(buffer, take(inputs * hiddenSize), inputs * hiddenSize), hiddenScales);
  const output = fromRows(new Int8Array(buffer, take(hiddenSize * OUTPUTS), hiddenSize * OUTPUTS), outputScales);
  const vectors = new Int8Array(buffer, take(BUCKETS * vectorSize), BUCKETS * vectorSize);
  return {
    calibration,
    lexicon: { keys, values },
    vectorSize,
    hiddenSize,
    vectors,
    vectorScale,
    hidden,
    hiddenBias,
    output,
    outputBias,
  };
}

const BYTES = [0, 1, 2, 3];

/** First the lowest bytes of all numbers, then the next: the high ones are mostly zero. */
function toPlanes(numbers: Int32Array): Uint8Array {
  const planes = new Uint8Array(4 * numbers.length);
  for (const byte of BYTES)
    planes.set(
      numbers.map((number) => (number >>> (8 * byte)) & 0xff),
      byte * numbers.length,
    );
  return planes;
}

function fromPlanes(planes: Uint8Array): Int32Array {
  const numbers = new Int32Array(planes.length / 4);
  for (const byte of BYTES) {
    const from = byte * numbers.length;
    for (let i = 0; i < numbers.length; i++) {
      numbers[i] = (numbers[i] as number) | ((planes[from + i] as number) << (8 * byte));
    }
  }
  return numbers;
}

/** Rounds each row of a layer to 8 bits, by a scale of its own. */
function toRows(weights: Float32Array, size: number): { rows: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(weights.length / size);
  for (let i = 0; i < weights.length; i++) {
    const row = Math.floor(i / size);
    scales[row] = Math.max(scales[row] as number, Math.abs(weights[i] as number) / LEVELS);
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
