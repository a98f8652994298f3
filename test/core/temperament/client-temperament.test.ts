import { describe, expect, it } from 'vitest';
import { estimateClientTemperament, type PastReading } from '../../../src/core/temperament/client-temperament.ts';
import { TEMPERAMENTS, type Temperament } from '../../../src/core/types.ts';

const DAY = 86_400_000;

function readingOf(temperament: Temperament, day: number, corrected?: Temperament, saidOn = day): PastReading {
  const scores = Object.fromEntries(TEMPERAMENTS.map((label) => [label, label === temperament ? 0.8 : 0.05])) as Record<
    Temperament,
    number
  >;
  return {
    temperament,
    confidence: 0.8,
    scores,
    at: day * DAY,
    ...(corrected && { corrected, correctedAt: saidOn * DAY }),
  };
}

describe("a client's temperament over time", () => {
  it('is neutral and nothing to rely on while nothing was read', () => {
    expect(estimateClientTemperament([])).toMatchObject({ temperament: 'neutral', confidence: 0 });
  });

  it('follows what most messages say, and grows surer with each', () => {
    const one = estimateClientTemperament([readingOf('angry', 1), readingOf('angry', 2)]);
    const many = estimateClientTemperament([1, 2, 3, 4, 5, 6, 7].map((day) => readingOf('angry', day)));
    expect(one.temperament).toBe('angry');
    expect(many.confidence).toBeGreaterThan(one.confidence);
  });

  it('weighs recent messages more, whatever their order in the list', () => {
    const was = [1, 2, 3].map((day) => readingOf('angry', day));
    const is = [300, 301, 302].map((day) => readingOf('friendly', day));
    expect(estimateClientTemperament([...is, ...was]).temperament).toBe('friendly');
    expect(estimateClientTemperament([...was, ...is])).toEqual(estimateClientTemperament([...is, ...was]));
  });

  it("believes one correction over several readings, and other messages' moods do not wash it out at once", () => {
    const readings = [1, 2, 3, 4].map((day) => readingOf('angry', day));
    const corrected = [...readings, readingOf('angry', 5, 'assertive')];
    expect(estimateClientTemperament(corrected).temperament).toBe('assertive');
    expect(estimateClientTemperament([...corrected, readingOf('angry', 6)]).temperament).toBe('assertive');
  });

  it('believes a correction from when it is made, however old the message', () => {
    const readings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((day) => readingOf('angry', day));
    const told = [...readings.slice(0, 2), readingOf('angry', 3, 'assertive', 12), ...readings.slice(3)];
    expect(estimateClientTemperament(told).temperament).toBe('assertive');
  });

  it('takes one bad day for a mood', () => {
    const friends = Array.from({ length: 10 }, (_, month) => readingOf('friendly', 30 * month));
    const rage = Array.from({ length: 8 }, (_, hour) => readingOf('angry', 300 + hour / 24));
    expect(estimateClientTemperament([...friends, ...rage]).temperament).toBe('friendly');
    const weeks = Array.from({ length: 8 }, (_, week) => readingOf('angry', 300 + 7 * week));
    expect(estimateClientTemperament([...friends, ...weeks]).temperament).toBe('angry');
  });

  it('is not made neutral by a few plain messages after warm ones', () => {
    const readings = [readingOf('friendly', 1), readingOf('friendly', 2), readingOf('friendly', 3)];
    expect(estimateClientTemperament([...readings, readingOf('neutral', 4)]).temperament).toBe('friendly');
  });

  it('gives shares that sum to 1', () => {
    const { scores } = estimateClientTemperament([readingOf('hesitant', 1), readingOf('angry', 3, 'neutral')]);
    expect(TEMPERAMENTS.reduce((sum, label) => sum + scores[label], 0)).toBeCloseTo(1, 9);
  });
});
