import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBias, type Correction, learnBias, NO_BIAS } from '../../../src/core/temperament/personal-bias.ts';
import { type Reading, TEMPERAMENTS, type Temperament } from '../../../src/core/types.ts';

const scoresOf = (most: Temperament, share = 0.6): Record<Temperament, number> =>
  Object.fromEntries(TEMPERAMENTS.map((label) => [label, label === most ? share : (1 - share) / 4])) as Record<
    Temperament,
    number
  >;
const times = (count: number, correction: Correction): Correction[] => Array.from({ length: count }, () => correction);
const READ_ANGRY_MEANT_ASSERTIVE: Correction = { scores: scoresOf('angry'), corrected: 'assertive' };

const reading = (temperament: Temperament, confidence = 0.6): Reading => ({
  language: 'en',
  temperament,
  confidence,
  scores: scoresOf(temperament, confidence),
  unsure: confidence < 0.75,
  evidence: [{ text: 'now', start: 0, end: 3 }],
  situation: 'delay',
  complaint: false,
  category: null,
  severity: null,
  asked: null,
  clientText: 'now please',
});

describe('what a user’s corrections teach', () => {
  it('is nothing while there are none', () => expect(learnBias([])).toEqual(NO_BIAS));

  it('is little from one, more from ten, and never enough to turn a clear reading over', () => {
    const one = learnBias(times(1, READ_ANGRY_MEANT_ASSERTIVE));
    const ten = learnBias(times(10, READ_ANGRY_MEANT_ASSERTIVE));
    const hundred = learnBias(times(100, READ_ANGRY_MEANT_ASSERTIVE));
    expect(one.assertive).toBeGreaterThan(0.05);
    expect(one.assertive).toBeLessThan(0.35);
    expect(one.angry).toBeLessThan(0);
    expect(ten.assertive).toBeGreaterThan(one.assertive);
    expect(applyBias(reading('angry', 0.55), one).temperament).toBe('angry');
    expect(applyBias(reading('angry', 0.55), ten).temperament).toBe('assertive');
    expect(applyBias(reading('angry', 0.97), hundred).temperament).toBe('angry');
  });

  it('is nothing from corrections that outweigh each other', () => {
    const bias = learnBias([
      ...times(5, { scores: scoresOf('angry'), corrected: 'assertive' }),
      ...times(5, { scores: scoresOf('assertive'), corrected: 'angry' }),
    ]);
    expect(Math.abs(bias.angry - bias.assertive)).toBeLessThan(0.01);
  });

  it('keeps the scores a share of one and the confidence that of the label, whatever was corrected', () => {
    const label = fc.constantFrom(...TEMPERAMENTS);
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }).map((raw) => {
      const total = raw.reduce((sum, share) => sum + share, 0) || 1;
      return Object.fromEntries(
        TEMPERAMENTS.map((name, i) => [name, (raw[i] as number) / total]),
      ) as Correction['scores'];
    });
    fc.assert(
      fc.property(fc.array(fc.record({ scores, corrected: label }), { maxLength: 40 }), label, (corrections, read) => {
        const turned = applyBias(reading(read), learnBias(corrections));
        const sum = TEMPERAMENTS.reduce((total, name) => total + turned.scores[name], 0);
        expect(sum).toBeCloseTo(1, 6);
        expect(turned.confidence).toBe(turned.scores[turned.temperament]);
        expect(turned.confidence).toBe(Math.max(...Object.values(turned.scores)));
      }),
    );
  });
});

describe('a reading turned by what was learned', () => {
  const bias = { ...NO_BIAS, assertive: 1, angry: -1 };

  it('keeps its evidence while the label stays, and shows none for another one', () => {
    expect(applyBias(reading('assertive'), bias).evidence).toHaveLength(1);
    expect(applyBias(reading('angry'), bias)).toMatchObject({ temperament: 'assertive', evidence: [] });
  });

  it('says "unsure" by its new confidence', () => {
    expect(applyBias(reading('assertive', 0.7), bias).unsure).toBe(false);
    expect(applyBias(reading('angry', 0.78), bias).unsure).toBe(true);
  });

  it('stays unsure where the words were too few', () => {
    expect(applyBias({ ...reading('assertive', 0.8), unsure: true }, bias).unsure).toBe(true);
  });
});
