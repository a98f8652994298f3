import type { Span, Step } from '../types.ts';
import { CHECKS } from './checks.ts';
import type { DraftHint } from './draft.ts';
import { findSteps, NO_STEPS } from './find-steps.ts';
import { type DraftInput, readDraft } from './read-draft.ts';

/** More hints than this are noise (goals: never more than five shown). */
const SHOWN = 5;

/** What to look at in a draft, the gravest first, at most five, none overlapping; and the six steps it covers. */
export interface DraftReview {
  hints: DraftHint[];
  steps: Record<Step, boolean>;
}

/**
 * Reviews a draft of ours before it is sent (handbook 1, 2, 6). Quoted lines and the signature are not judged; a draft in
 * none of the five languages gets no hints. Offsets are into `input.text`, and `text.slice(start, end) === phrase`.
 */
export function reviewDraft(input: DraftInput): DraftReview {
  const read = readDraft(input);
  if (!read) return { hints: [], steps: { ...NO_STEPS } };
  const { draft, own } = read;
  const hints: DraftHint[] = [];
  const judged: Span[] = [];
  for (const { name, find } of CHECKS) {
    for (const { start, end, advice, isPlace } of find(draft)) {
      const span = own.toSource(start, end);
      if (!span || hints.length === SHOWN) continue;
      // What is blame and a wrong tone is said once, as the graver.
      if (!isPlace && judged.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (!isPlace) judged.push(span);
      hints.push({ check: name, phrase: span.text, start: span.start, end: span.end, advice });
    }
  }
  return { hints, steps: findSteps(draft) };
}
