/** One line of a mail: offsets into the whole text, without the line break. */
export interface Line {
  start: number;
  end: number;
  /** Offset of the next line; where it equals the next line's `start`, nothing lies between the two. */
  next: number;
  /** What stands there, trimmed and without invisible marks; for recognising only, offsets do not hold in it. */
  bare: string;
}

/** No mark of a mail program is longer; longer lines are somebody's words. */
export const LONGEST_MARK = 400;

/** Nobody writes more to a client's firm; what lies beyond is history, and is not read. */
const MOST_LINES = 2000;
const MOST_SIGNS = 64_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function cleanLine(raw: string): string {
  return raw.replace(INVISIBLE, '').replaceAll('&nbsp;', ' ').trim();
}

/** The lines of a mail with their offsets, up to a length that no person writes; `\r\n`, `\n` and `\r` end a line. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const isClean = text.search(INVISIBLE) < 0 && !text.includes('&nbsp;');
  let [feed, carriage] = [indexOf(text, '\n', 0), indexOf(text, '\r', 0)];
  for (let start = 0, next = 0; lines.length < MOST_LINES && start < MOST_SIGNS; start = next) {
    const end = Math.min(feed, carriage);
    next = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    const raw = text.slice(start, end);
    lines.push({ start, end, next: Math.min(next, text.length), bare: isClean ? raw.trim() : cleanLine(raw) });
    if (end === text.length) break;
    if (feed < next) feed = indexOf(text, '\n', next);
    if (carriage < next) carriage = indexOf(text, '\r', next);
  }
  return lines;
}

/** Like `String.indexOf`, but the length of the text where nothing is found. */
function indexOf(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? text.length : index;
}

/** True for a line that a mail program marked as quoted: with `>`, or with the writer's initials (The Bat: `АП>`). */
export function isQuoted({ bare }: Line): boolean {
  return bare.startsWith('>') || (bare.slice(1, 4).includes('>') && /^\p{Lu}+>/u.test(bare));
}

/** The quoted lines with one level of `>` taken off. */
export function unquoteLines(lines: readonly Line[], text: string): Line[] {
  return lines.map((line) => {
    if (!isQuoted(line)) return line;
    let start = text.indexOf('>', line.start) + 1;
    if (text[start] === ' ' && start < line.end) start++;
    return { ...line, start, bare: cleanLine(text.slice(start, line.end)) };
  });
}

/** Index of the first line at or after `from` that is not blank; `lines.length` where none is left. */
export function skipBlank(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.bare === '') index++;
  return index;
}

/** The text without the given signs at both ends; linear where a regular expression would not be. */
export function strip(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text[start] as string)) start++;
  while (end > start && signs.includes(text[end - 1] as string)) end--;
  return text.slice(start, end);
}
