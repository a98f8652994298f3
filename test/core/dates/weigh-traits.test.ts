import { describe, expect, it } from 'vitest';
import { ASKING_SCALE } from '../../../src/core/dates/cues/asking-weights.ts';
import { PROMISING_SCALE } from '../../../src/core/dates/cues/promising-weights.ts';
import { type ListTraits, type Scale, weighTraits } from '../../../src/core/dates/weigh-traits.ts';

const SCALE: Scale = {
  bias: -8,
  parts: 16,
  weights: [
    [24, 'c send|c send @@ by'],
    [-4, '\nc sent|rel by\nrules yes\n'],
  ],
};

/** Lists traits word by word, as far as they are wanted. */
const list =
  (...traits: string[]): ListTraits =>
  (ledger) => {
    for (const trait of traits) {
      const [place = '', ...words] = trait.split(' ');
      let node = ledger.open(place);
      for (const word of words) node = node === undefined ? node : ledger.step(node, word);
    }
  };

describe('the odds of what has some traits', () => {
  it.each<[string, string[], number]>([
    ['nothing that counts', ['c unknown', 'z send'], -8],
    ['one trait', ['c send'], 16],
    ['traits of both signs, over several lines', ['c send', 'rel by', 'rules yes'], 8],
    ['a longer trait with all that it begins with', ['c send @@ by'], 40],
    ['a beginning that weighs nothing by itself', ['c send @@'], 16],
    ['a trait that comes twice', ['c send', 'c send'], 16],
  ])('of %s', (_what, traits, parts) => {
    expect(weighTraits(SCALE, list(...traits))).toBe(parts / 16);
  });

  it('are the same each time', () => {
    const weigh = () => weighTraits(SCALE, list('c send', 'rel by'));
    expect([weigh(), weigh()]).toEqual([0.75, 0.75]);
  });
});

describe.each([
  ['asking', ASKING_SCALE],
  ['promising', PROMISING_SCALE],
])('the weights of %s', (_name, { weights, bias, parts }) => {
  it('are whole numbers, each trait once, none empty', () => {
    const traits = weights.flatMap(([, some]) => some.trim().split(/[|\n]/));
    expect(traits.length).toBeGreaterThan(100);
    expect(new Set(traits).size).toBe(traits.length);
    expect(traits.filter((trait) => !/^\S+ \S+(?: \S+)*$/.test(trait))).toEqual([]);
    expect([bias, parts, ...weights.map(([weight]) => weight)].every(Number.isInteger)).toBe(true);
  });
});
