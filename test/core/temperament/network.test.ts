import { expect, it } from 'vitest';
import { DENSE, Features } from '../../../src/core/temperament/features.ts';
import { SLOTS, slotOf, tagOf, writeJoinedGrams, writeTokenGrams } from '../../../src/core/temperament/grams.ts';
import { OUTPUTS } from '../../../src/core/temperament/heads.ts';
import { LexiconTable } from '../../../src/core/temperament/lexicon.ts';
import { gramFactor, Network } from '../../../src/core/temperament/network.ts';
import { SHIFT } from '../../../src/core/temperament/weights-file.ts';
import { MOST_WORDS } from '../../../src/core/temperament/words.ts';

const VECTOR = [7, -8, 3, 0, -1, 5, -7, 6, 1, 2, -3, 4];

/** A network whose every owned vector is `VECTOR`, and whose answers are their sums. */
function makeNetwork(grams: Iterable<number>): Network {
  const tags = new Uint8Array(SLOTS);
  const words = new Int32Array(2 * SLOTS);
  for (const gram of grams) {
    const slot = slotOf(gram);
    tags[slot] = tagOf(gram);
    words.fill(0, 2 * slot, 2 * slot + 2);
    for (const [v, number] of VECTOR.entries()) {
      const at = 2 * slot + (v >> 3);
      words[at] = (words[at] ?? 0) | ((number + SHIFT) << (4 * (v & 7)));
    }
  }
  const output = new Float32Array((VECTOR.length + 1) * OUTPUTS);
  for (const v of VECTOR.keys()) output[v * OUTPUTS + v] = 1;
  return new Network({
    calibration: { temperature: 1, knots: [], chances: [] },
    lexicon: { keys: new Int32Array(0), values: new Int32Array(0) },
    vectorSize: VECTOR.length,
    hiddenSize: 1,
    tags,
    words,
    hidden: new Float32Array(DENSE),
    hiddenBias: new Float32Array(1),
    output,
    outputBias: new Float32Array(OUTPUTS),
  });
}

const noEntries = () => new LexiconTable({ keys: new Int32Array(0), values: new Int32Array(0) });

it.each([
  ['a few words', 'late again, late'],
  ['a clause that fills the sums', '我'.repeat(9000)],
  ['a clause of long words that fills them', 'responsibilities '.repeat(700)],
])('adds up the vectors of %s', (_, text) => {
  const features = new Features(noEntries());
  features.read(text, null);
  const found = new Set<number>();
  const out = new Int32Array(64);
  let count = 0;
  for (let i = 0; i < features.scan.tokens; i++) {
    for (const write of [writeTokenGrams, writeJoinedGrams]) {
      const written = write(features.scan, i, out);
      for (const gram of out.subarray(0, written)) found.add(gram);
      count += written;
    }
  }
  const network = makeNetwork(found);
  network.run(features);
  for (const [v, number] of VECTOR.entries())
    expect(network.logits[v]).toBe(Math.fround(Math.fround(count * number * gramFactor(count))));
});

it('takes no word for one of the same hash that was forgotten', () => {
  const late = 'knowcomma';
  const features = new Features(noEntries());
  const gramsOf = (text: string): number[] => {
    features.read(text, null);
    const out = new Int32Array(64);
    return [...out.subarray(0, writeTokenGrams(features.scan, 0, out))];
  };
  const network = makeNetwork(gramsOf(late));
  const run = (text: string): number[] => {
    features.read(text, null);
    network.run(features);
    return [...network.logits];
  };
  const fresh = run(late);
  const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  // The first word gets the number that the other one has after all words were forgotten.
  for (const early of ['wastherwise', late]) {
    for (let from = 0; from < 3 * MOST_WORDS; from += 1000) {
      run(Array.from({ length: 1000 }, (_, i) => `x${letters(from + i)}`).join(' '));
      run(early);
      expect(run(late)).toEqual(fresh);
    }
  }
});
