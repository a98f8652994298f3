import { compile } from './letters.ts';

/** What is looked for, and whether in lower case. */
interface Search {
  pattern: RegExp;
  isLower: boolean;
}

const single = new Map<RegExp, Search>();
const together = new Map<readonly RegExp[], readonly Search[]>();

/** Of one line many marks are asked in a row. */
let lastText = '';
let lastInLowerCase = '';

/**
 * True where a mark is found in a text. One that does not regard case is looked for in lower case: with `iu` V8 would first
 * close each letter and class over all cases, and that was most of the time in which a cold worker learned who wrote a mail.
 */
export function matches(mark: RegExp, text: string): boolean {
  let search = single.get(mark);
  if (!search) single.set(mark, (search = toSearch(mark.source, mark.flags)));
  return finds(search, text);
}

/** True where one of some marks, always the same list, is found in a text; those with the same flags are looked for at once. */
export function matchesAny(marks: readonly RegExp[], text: string): boolean {
  const searches = together.get(marks) ?? joinMarks(marks);
  together.set(marks, searches);
  return searches.some((search) => finds(search, text));
}

/** Marks that stand at the beginning of a line, by the script of its first sign; in `any` those that several can begin with. */
export type MarksByOpening = Readonly<Record<'latin' | 'cyrillic' | 'chinese' | 'any', readonly RegExp[]>>;

/** True where a line has one of some marks; those of the other scripts are not even compiled. */
export function opensWith(marks: MarksByOpening, line: string): boolean {
  const first = line.charCodeAt(0);
  const script = first < 0x370 ? 'latin' : first < 0x530 ? 'cyrillic' : 'chinese';
  return matchesAny(marks[script], line) || matchesAny(marks.any, line);
}

function joinMarks(marks: readonly RegExp[]): Search[] {
  return [...new Set(marks.map(({ flags }) => flags))].map((flags) => {
    const alike = marks.filter((mark) => mark.flags === flags);
    return toSearch(alike.map(({ source }) => `(?:${source})`).join('|'), flags);
  });
}

function toSearch(source: string, flags: string): Search {
  const isLower = flags.includes('i');
  return { pattern: compile(isLower ? lowerLetters(source) : source, flags.replace('i', '')), isLower };
}

function finds({ pattern, isLower }: Search, text: string): boolean {
  if (!isLower) return pattern.test(text);
  if (text !== lastText) {
    lastText = text;
    lastInLowerCase = text.toLowerCase();
  }
  return pattern.test(lastInLowerCase);
}

/** The pattern with small letters, what stands behind a backslash as it is. */
const lowerLetters = (source: string): string =>
  source.replace(/(\\[pP]\{\w+\}|\\.)|[^\\]+/gs, (part, escaped?: string) => escaped ?? part.toLowerCase());
