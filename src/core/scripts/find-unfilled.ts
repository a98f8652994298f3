import type { Span } from '../types.ts';

/** Liquid that was never filled in, closed or not; every part is bounded, so the search is linear. */
const RAW = /\{\{[^{}]{0,200}(?:\}\})?|\{%[^{}%]{0,200}(?:%\})?/gu;

/** Words in brackets, as `renderScript` shows a missing value; not a Markdown link, a reference or a quoted tag. */
const BRACKETED = /\[([\p{L}\p{M}\p{N} ,.:_，、：（）'’"“”«»()/?–-]{2,100})\](?!\()/gu;

/** What people write in brackets themselves. */
const ORDINARY = new Set(['sic', 'ok', 'image', 'http', 'https', 'cid']);

/**
 * Placeholders that are still open in a draft, in the order of the text: raw Liquid, and labels in brackets as a missing
 * value leaves them. For the guard before sending: give it the user's own words only, without quotes.
 */
export function findUnfilled(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(RAW)) spans.push(toSpan(match));
  for (const match of text.matchAll(BRACKETED)) if (isLabel(match[1] ?? '')) spans.push(toSpan(match));
  return spans.sort((a, b) => a.start - b.start);
}

function toSpan(match: RegExpExecArray): Span {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** A label is words: it begins with a letter and is no tag such as [EXT], [External], [Ticket 12] or [image: logo]. */
function isLabel(inside: string): boolean {
  const first = inside.split(/[ :]/u, 1)[0] ?? '';
  if (ORDINARY.has(first.toLowerCase()) || !/^\p{L}/u.test(inside)) return false;
  if (/^\p{Script=Han}/u.test(inside)) return true;
  return /\p{Ll}/u.test(inside) && !/^\p{Lu}[\p{L}-]*(?: ?\d+)?$/u.test(inside);
}
