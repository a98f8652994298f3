import { STEPS, type Step } from '../types.ts';
import type { Draft } from './draft.ts';
import { isSaid } from './phrases.ts';

/** No step done: what a draft covers in which nothing is said yet. */
export const NO_STEPS = Object.fromEntries(STEPS.map((step) => [step, false])) as Record<Step, boolean>;

/**
 * Which of the six steps of handbook 2 a draft covers. `act` needs something done, or something to be done by somebody
 * in particular or by a date; the others need a sentence that says them.
 */
export function findSteps({ sentences, words }: Draft): Record<Step, boolean> {
  const says = (pattern: RegExp) => sentences.some(({ plain }) => isSaid(pattern, plain));
  const { listen, acknowledge, apologise, thank, follow, doing, done, owner } = words.steps;
  return {
    listen: says(listen),
    acknowledge: says(acknowledge),
    apologise: says(apologise),
    act:
      says(done) ||
      sentences.some(
        ({ plain, isDated, isQuestion }) => !isQuestion && isSaid(doing, plain) && (isDated || isSaid(owner, plain)),
      ),
    thank: says(thank),
    follow: says(follow),
  };
}
