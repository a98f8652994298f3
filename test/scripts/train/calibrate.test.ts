import { describe, expect, it } from 'vitest';
import { calibrate, fitNeutral, type HeldOut } from '../../../scripts/train/calibrate.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import type { Labelled } from '../../../scripts/train/texts.ts';
import { chanceOf } from '../../../src/core/temperament/calibration.ts';
import type { Temperament } from '../../../src/core/types.ts';

const TEXT: Labelled = {
  id: '',
  text: 'x',
  lang: 'en',
  label: null,
  kind: 'corpus',
  source: 'ticket',
  sure: 3,
  situation: null,
  complaint: null,
  category: null,
  severity: null,
};

/** Texts of a boastful network: it says 0.99, and is right two times in three. */
function boast(): HeldOut[] {
  const random = createRandom(1);
  return Array.from({ length: 900 }, () => {
    const truth = Math.floor(random() * 5);
    const guess = random() < 0.6 ? truth : Math.floor(random() * 5);
    return { logits: Float32Array.from({ length: 5 }, (_, l) => (l === guess ? 6 : random())), truth, weight: 1 };
  });
}

describe('calibration', () => {
  it('lowers the confidence of a network that is wrong more often than it says', () => {
    const { temperature } = calibrate(boast());
    expect(temperature).toBeGreaterThan(1.5);
  });

  it('gives chances that only rise with the score', () => {
    const curve = calibrate(boast());
    let before = 0;
    for (let score = 0.2; score <= 1; score += 0.01) {
      const chance = chanceOf(score, curve);
      expect(chance).toBeGreaterThanOrEqual(before);
      before = chance;
    }
    expect(before).toBeLessThan(0.9);
  });

  it('lets them rise to the end for a network that is hardly ever wrong where it is sure', () => {
    const random = createRandom(2);
    const sure = Array.from({ length: 3000 }, () => {
      const truth = Math.floor(random() * 5);
      const strength = 9 * random();
      const guess = random() < 0.3 - strength / 20 ? (truth + 1) % 5 : truth;
      return { logits: Float32Array.from({ length: 5 }, (_, l) => (l === guess ? strength : 0)), truth, weight: 1 };
    });
    const curve = calibrate(sure);
    const [before, last] = curve.chances.slice(-2) as [number, number];
    expect(before).toBeGreaterThan(0.99);
    expect(last).toBeGreaterThanOrEqual(before);
  });
});

describe('the lift of neutral', () => {
  /** So many texts of a kind, each read with these logits: assertive, hesitant, angry, friendly, neutral. */
  const read = (label: Temperament, logits: number[]) =>
    Array.from({ length: 50 }, (_, at) => ({
      text: { ...TEXT, id: `${label} ${at}`, label },
      logits: Float32Array.from(logits),
    }));

  it('is the middle of those that are as good', () => {
    const calm = read('neutral', [0, 0, 0.3, 0, 0]);
    const angry = read('angry', [0, 0, 1, 0, 0]);
    expect(fitNeutral([...calm, ...angry])).toBe(0.7);
  });

  it('leaves out what nobody sends', () => {
    const sentences = read('neutral', [0, 0, 0.3, 0, 0]).map(({ text, logits }) => ({
      text: { ...text, kind: 'authored' as const, source: 'sentence' },
      logits,
    }));
    expect(fitNeutral([...read('neutral', [0, 0, 0, 0, 1]), ...read('angry', [0, 0, 1, 0, 0]), ...sentences])).toBe(
      0.5,
    );
  });
});
