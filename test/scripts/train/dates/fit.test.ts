import { describe, expect, it } from 'vitest';
import { fit, type Sample, weigh } from '../../../../scripts/train/dates/fit.ts';

const sample = (is: boolean, ...traits: string[]): Sample => ({ traits: new Set(traits), is, weight: 1 });
const many = (count: number, make: (at: number) => Sample): Sample[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** "Send" asks, "sent" tells, "the" stands in both, "once" comes too seldom to say anything. */
const SAMPLES = [
  ...many(60, (at) => sample(true, 'send', 'the', ...(at === 0 ? ['once'] : []))),
  ...many(60, () => sample(false, 'sent', 'the')),
];

describe('the weights of traits', () => {
  const weights = fit(SAMPLES);

  it('speak for what goes with a yes and against what goes with a no', () => {
    expect(weights.of.get('send')).toBeGreaterThan(0.5);
    expect(weights.of.get('sent')).toBeLessThan(-0.5);
    expect(weigh(weights, ['send', 'the'])).toBeGreaterThan(1);
    expect(weigh(weights, ['sent', 'the'])).toBeLessThan(-1);
  });

  it('are none for what stands in both, and for what comes seldom', () => {
    expect(weights.of.has('the')).toBe(false);
    expect(weights.of.has('once')).toBe(false);
  });

  it('are the same for the same samples', () => {
    expect(fit(SAMPLES)).toEqual(weights);
  });

  it('follow what counts more', () => {
    const mixed = [...SAMPLES.map((one) => ({ ...one, traits: new Set(['same']), weight: one.is ? 3 : 1 }))];
    expect(weigh(fit(mixed), ['same'])).toBeCloseTo(Math.log(3), 1);
  });
});
