import { describe, expect, it } from 'vitest';
import { addLifts, calibrate, fitLifts, type HeldOut } from '../../../scripts/train/calibrate.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import type { Labelled } from '../../../scripts/train/texts.ts';
import { chanceOf } from '../../../src/core/temperament/calibration.ts';
import { HEAD_RANGES, OUTPUTS } from '../../../src/core/temperament/heads.ts';
import { SITUATIONS, TEMPERAMENTS } from '../../../src/core/types.ts';

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

describe('the lifts of the answers', () => {
  const NEUTRAL = HEAD_RANGES.temperament.from + TEMPERAMENTS.indexOf('neutral');

  /** So many texts of a kind, each read with these logits; the others are 0. */
  const read = (text: Partial<Labelled>, at: number, logits: number[]) =>
    Array.from({ length: 50 }, (_, n) => {
      const all = new Float32Array(OUTPUTS);
      all.set(logits, at);
      return { text: { ...TEXT, ...text, id: `${text.label} ${text.situation} ${n}` }, logits: all };
    });
  const calm = (logits: number[]) => read({ label: 'neutral' }, 0, logits);
  const angry = read({ label: 'angry' }, 0, [0, 0, 1, 0, 0]);

  it('lift neutral to the middle of what is as good', () => {
    expect(fitLifts([...calm([0, 0, 0.3, 0, 0]), ...angry])[NEUTRAL]).toBeCloseTo(0.7);
  });

  it('leave out what nobody sends', () => {
    const sentences = calm([0, 0, 0.3, 0, 0]).map(({ text, logits }) => ({
      text: { ...text, kind: 'authored' as const, source: 'sentence' },
      logits,
    }));
    expect(fitLifts([...calm([0, 0, 0, 0, 1]), ...angry, ...sentences])[NEUTRAL]).toBeCloseTo(0.5);
  });

  it('lift a situation that is taken for another, no further than it takes', () => {
    const { from, to } = HEAD_RANGES.situation;
    const other = from + SITUATIONS.indexOf('other');
    const bug = from + SITUATIONS.indexOf('bug_found');
    const unknown = read({ situation: 'other' }, bug, [0.25]);
    const plain = read({ situation: 'bug_found' }, bug, [2]);
    const lifts = fitLifts([...unknown, ...plain]);
    expect((lifts[other] as number) - (lifts[bug] as number)).toBeGreaterThan(0.25);
    expect(Math.max(...lifts.slice(from, to).map(Math.abs))).toBeLessThanOrEqual(0.5);
    const answers = addLifts((plain[0] as (typeof plain)[number]).logits, lifts).slice(from, to);
    expect(answers.indexOf(Math.max(...answers)) + from).toBe(bug);
  });
});
