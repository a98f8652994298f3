import type { Draft, Find, Sentence } from './draft.ts';
import { isSaid } from './phrases.ts';
import type { CueName } from './words/draft-words.ts';

/** No clause is looked at further than this to either side of a phrase, so that giant ones cost no more. */
const REACH = 120;
const CLAUSE_END = /[,;:.!?()，；：。！？（）—\n]/u;

/** Whether a phrase counts, given its sentence, the part of its clause that stands before it, and where it begins. */
export type Fits = (sentence: Sentence, before: string, at: number) => boolean;

/** Finds what a draft says of one kind, with the advice for it. */
export function findCue(draft: Draft, name: CueName, fits: Fits = () => true): Find[] {
  const { says, unless, unlessInClause } = draft.words.cues[name];
  const finds: Find[] = [];
  for (const sentence of draft.sentences) {
    const { plain } = sentence;
    if (!isSaid(says, plain) || isSaid(unless, plain)) continue;
    for (const match of plain.matchAll(says)) {
      const end = match.index + match[0].trimEnd().length;
      const before = clauseBefore(plain, match.index);
      if (!fits(sentence, before, match.index) || isSaid(unlessInClause, before + match[0] + clauseAfter(plain, end)))
        continue;
      finds.push({ start: sentence.start + match.index, end: sentence.start + end, rule: name });
    }
  }
  return finds;
}

function clauseBefore(plain: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !isClauseEnd(plain, from - 1)) from--;
  return plain.slice(from, at);
}

/** "We cannot promise, that …" is one clause, though Russian and Ukrainian put a comma there. */
function isClauseEnd(plain: string, at: number): boolean {
  return CLAUSE_END.test(plain.charAt(at)) && !/^, (?:that|что|чтобы|що|щоб)[ \n]/u.test(plain.slice(at, at + 8));
}

function clauseAfter(plain: string, at: number): string {
  let to = at;
  while (to < plain.length && to - at < REACH && !isClauseEnd(plain, to)) to++;
  return plain.slice(at, to);
}

/** Fits what is said outright: not denied ("we cannot …") and not only supposed ("if we …"). */
export function isMeant({ words }: Draft): (sentence: Sentence, before: string) => boolean {
  return (_, before) => !isSaid(words.negated, before) && !isSaid(words.supposed, before);
}
