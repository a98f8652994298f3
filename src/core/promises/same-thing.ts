import { findDateGroups, guessLanguage } from '../dates/find-date-groups.ts';
import { fold } from '../dates/fold-text.ts';
import type { PromiseGiven } from '../types.ts';
import { LIGHT_WORDS } from './cues/light-words.ts';

/** How much of two phrases' own words must be the same for them to speak of the same thing. */
const SAME_SHARE = 0.6;

/** Inflected words are compared by their beginnings. */
const STEM_LENGTH = 5;

/** Finds which open promise a phrase speaks of: the one that shares its words, or, where it names nothing, the only one there is. */
export function findSameThing(phrase: string, promises: readonly PromiseGiven[]): PromiseGiven | null {
  const named = namedThings(phrase);
  if (named.size === 0) return promises.length === 1 ? (promises[0] ?? null) : null;
  let best: PromiseGiven | null = null;
  let bestShare = 0;
  for (const promise of promises) {
    const other = namedThings(promise.phrase);
    const share = shareOf(named, other);
    if (share > bestShare) [best, bestShare] = [promise, share];
  }
  return bestShare >= SAME_SHARE ? best : null;
}

/** What a phrase names, without its dates and without the words that every promise has: stems, and pairs of Han characters. */
function namedThings(phrase: string): Set<string> {
  const folded = fold(phrase);
  let rest = folded.text;
  // Dates are blanked from the end, so that the offsets before them hold.
  for (const { start, end } of findDateGroups(folded, guessLanguage(folded.text), 'UTC').reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const things = new Set<string>();
  for (const [word] of rest.matchAll(/[a-zа-яіїєґ\d]{2,}/g)) {
    if (!LIGHT_WORDS.has(word)) things.add(word.slice(0, STEM_LENGTH));
  }
  const han = rest.replace(LIGHT_HAN, ' ');
  for (const [run] of han.matchAll(/[\u4e00-\u9fff]{2,}/g))
    for (let at = 0; at + 1 < run.length; at++) things.add(run.slice(at, at + 2));
  return things;
}

const LIGHT_HAN =
  /我们?|你们?|他们?|会|将|给|发送|发(?!票|现|布|展|货)|寄|在|前|之前|以前|就|把|了|的|可以|能|一定|争取|尽量|尽快|预计|应该|完成|处理|提供|提交|回复|答复|好|再|也|都|请|是|到|来|去|这|那|个|会把|还/g;

/** The share of the smaller set that is in the other: "the report" is "the final report on sales". */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const thing of a) if (b.has(thing)) shared++;
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared / least;
}
