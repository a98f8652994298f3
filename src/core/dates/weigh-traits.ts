import type { Ledger } from './date-traits.ts';

/** What each trait adds to the odds of a verdict, as `npm run train:dates` writes it. */
export interface Scale {
  /** The odds of what has no trait that counts, like all weights in parts of their natural logarithm. */
  bias: number;
  /** How many parts make one. */
  parts: number;
  /** Traits by weight, parted by `|` and line breaks. */
  weights: readonly (readonly [weight: number, traits: string])[];
}

/** Names the traits of something, one by one. */
export type ListTraits = <Node>(ledger: Ledger<Node>) => void;

/** A word of a trait; `turn` is when it was weighed last, for a trait counts once. */
interface Step {
  weight: number;
  turn: number;
  next: Map<string, Step>;
}

const LOADED = new WeakMap<Scale, Step>();
let turn = 0;

/** All traits word by word, the place first. Made when the first date is weighed: most mails have none. */
function load(scale: Scale): Step {
  const root: Step = { weight: 0, turn: 0, next: new Map() };
  for (const [weight, traits] of scale.weights) {
    for (const trait of traits.trim().split(/[|\n]/)) {
      let step = root;
      for (const word of trait.split(' ')) {
        const next = step.next.get(word) ?? { weight: 0, turn: 0, next: new Map() };
        step.next.set(word, next);
        step = next;
      }
      step.weight = weight;
    }
  }
  LOADED.set(scale, root);
  return root;
}

/** The odds (natural logarithm) of what has these traits. */
export function weighTraits(scale: Scale, list: ListTraits): number {
  const root = LOADED.get(scale) ?? load(scale);
  const now = ++turn;
  let sum = scale.bias;
  list<Step>({
    open: (place) => root.next.get(place),
    step(from, word) {
      const step = from.next.get(word);
      if (step === undefined || step.turn === now) return step;
      step.turn = now;
      sum += step.weight;
      return step;
    },
  });
  return sum / scale.parts;
}
