const inLowerCase = new Map<RegExp, RegExp>();

/**
 * True where a mark is found in a text. One that does not regard case is looked for in lower case: with `iu` V8 would first
 * close each letter and class over all cases, and that was most of the time in which a cold worker learned who wrote a mail.
 */
export function matches(mark: RegExp, text: string): boolean {
  if (!mark.ignoreCase) return mark.test(text);
  const known = inLowerCase.get(mark) ?? new RegExp(lowerLetters(mark.source), mark.flags.replace('i', ''));
  inLowerCase.set(mark, known);
  return known.test(text.toLowerCase());
}

/** The pattern with small letters, what stands behind a backslash as it is. */
const lowerLetters = (source: string): string =>
  source.replace(/(\\[pP]\{\w+\}|\\.)|[^\\]+/gs, (part, escaped?: string) => escaped ?? part.toLowerCase());
