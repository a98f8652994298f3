/** One thing to learn from: what is said of it, whether it is so, and how much it counts. */
export interface Sample {
  traits: ReadonlySet<string>;
  is: boolean;
  weight: number;
}

/** What each trait adds to the odds (natural logarithm). */
export interface Weights {
  bias: number;
  of: Map<string, number>;
}

/** A trait of fewer samples is chance. */
const LEAST_SAMPLES = 4;
/** How hard weights are pulled to zero, against the loss summed over all samples: all alike, so that most are none, and by their size. */
const PULL_ALIKE = 2.2;
const PULL_BY_SIZE = 5;
const STEPS = 200;

/** Logistic regression with an elastic net, by accelerated proximal gradients; the same samples give the same weights. */
export function fit(samples: readonly Sample[]): Weights {
  const counts = new Map<string, number>();
  for (const { traits } of samples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_SAMPLES).map(([name]) => name);
  names.sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ traits }) =>
    Int32Array.from([...traits].flatMap((trait) => indexes.get(trait) ?? [])).sort(),
  );
  const size = names.length;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);

  // The last weight is the bias, which nothing pulls.
  let now = new Float64Array(size + 1);
  const ahead = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const step = 1 / (curvature(rows, samples, size) + PULL_BY_SIZE / total);
  let momentum = 1;
  for (let turn = 0; turn < STEPS; turn++) {
    gradient.fill(0);
    rows.forEach((row, index) => {
      const { is, weight } = samples[index] as Sample;
      let sum = ahead[size] as number;
      for (const at of row) sum += ahead[at] as number;
      const error = ((1 / (1 + Math.exp(-sum)) - (is ? 1 : 0)) * weight) / total;
      for (const at of row) gradient[at] = (gradient[at] as number) + error;
      gradient[size] = (gradient[size] as number) + error;
    });
    const next = new Float64Array(size + 1);
    for (let at = 0; at <= size; at++) {
      const value = ahead[at] as number;
      if (at === size) {
        next[at] = value - step * (gradient[at] as number);
        continue;
      }
      const moved = value - step * ((gradient[at] as number) + (PULL_BY_SIZE / total) * value);
      next[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - (step * PULL_ALIKE) / total);
    }
    const further = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / further;
    for (let at = 0; at <= size; at++) {
      ahead[at] = (next[at] as number) + push * ((next[at] as number) - (now[at] as number));
    }
    momentum = further;
    now = next;
  }
  const of = new Map<string, number>();
  names.forEach((name, at) => {
    if (now[at] !== 0) of.set(name, now[at] as number);
  });
  return { bias: now[size] as number, of };
}

/** The odds (natural logarithm) of what has these traits. */
export function weigh({ bias, of }: Weights, traits: Iterable<string>): number {
  let sum = bias;
  for (const trait of traits) sum += of.get(trait) ?? 0;
  return sum;
}

/** How much the loss can bend at most: a quarter of the largest eigenvalue of the samples' second moments, by power iteration. */
function curvature(rows: readonly Int32Array[], samples: readonly Sample[], size: number): number {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  let vector = new Float64Array(size + 1).fill(1 / Math.sqrt(size + 1));
  let length = 1;
  for (let turn = 0; turn < 12; turn++) {
    const next = new Float64Array(size + 1);
    rows.forEach((row, index) => {
      let sum = vector[size] as number;
      for (const at of row) sum += vector[at] as number;
      sum *= (samples[index] as Sample).weight / total;
      for (const at of row) next[at] = (next[at] as number) + sum;
      next[size] = (next[size] as number) + sum;
    });
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return (1.05 * length) / 4;
}
