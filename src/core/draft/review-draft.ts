import type { Span, Step } from '../types.ts';
import { CHECKS } from './checks.ts';
import type { DraftHint, Find, MutedHint } from './draft.ts';
import { findFix } from './find-fix.ts';
import { findSteps, NO_STEPS } from './find-steps.ts';
import { mutedWords } from './muted-words.ts';
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
    for (const found of find(draft)) {
      const span = own.toSource(found.start, found.end);
      if (!span || hints.length === SHOWN || isMuted(input.muted ?? [], found, span.text)) continue;
      // What is blame and a wrong tone is said once, as the graver.
      if (!found.isPlace && judged.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (!found.isPlace) judged.push(span);
      const { text: phrase, start, end } = span;
      const isTwice = input.text.indexOf(phrase) !== input.text.lastIndexOf(phrase);
      const text = isTwice ? null : findFix(draft, found);
      hints.push({
        check: name,
        rule: found.rule,
        phrase,
        start,
        end,
        advice: fillIn(draft.advice[found.rule], found.fill ?? {}),
        fix: text === null ? null : { text },
        isPlace: found.isPlace ?? false,
      });
    }
  }
  return { hints, steps: findSteps(draft) };
}

function isMuted(muted: readonly MutedHint[], { rule, isPlace }: Find, phrase: string): boolean {
  if (muted.length === 0) return false;
  const words = mutedWords({ phrase, isPlace: isPlace ?? false });
  return muted.some((one) => one.rule === rule && one.words === words);
}

function fillIn(advice: string, fill: Readonly<Record<string, string>>): string {
  return advice.replace(/\{(\w+)\}/gu, (blank, name) => fill[name] ?? blank);
}
