const inLowerCase = new Map<RegExp, RegExp>();
const together = new Map<readonly RegExp[], readonly RegExp[]>();

/** Of one line many marks are asked in a row. */
let lastText = '';
let lastInLowerCase = '';

/**
 * True where a mark is found in a text. One that does not regard case is looked for in lower case: with `iu` V8 would first
 * close each letter and class over all cases, and that was most of the time in which a cold worker learned who wrote a mail.
 */
export function matches(mark: RegExp, text: string): boolean {
  if (!mark.ignoreCase) return mark.test(text);
  const known = inLowerCase.get(mark) ?? new RegExp(lowerLetters(mark.source), mark.flags.replace('i', ''));
  inLowerCase.set(mark, known);
  if (text !== lastText) {
    lastText = text;
    lastInLowerCase = text.toLowerCase();
  }
  return known.test(lastInLowerCase);
}

/** True where one of some marks, always the same list, is found in a text; those with the same flags are looked for at once. */
export function matchesAny(marks: readonly RegExp[], text: string): boolean {
  const joined = together.get(marks) ?? joinMarks(marks);
  together.set(marks, joined);
  return joined.some((mark) => matches(mark, text));
}

function joinMarks(marks: readonly RegExp[]): RegExp[] {
  const flags = new Set(marks.map((mark) => mark.flags));
  return [...flags].map((same) => {
    const alike = marks.filter((mark) => mark.flags === same);
    return new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), same);
  });
}

/** The pattern with small letters, what stands behind a backslash as it is. */
const lowerLetters = (source: string): string =>
  source.replace(/(\\[pP]\{\w+\}|\\.)|[^\\]+/gs, (part, escaped?: string) => escaped ?? part.toLowerCase());
