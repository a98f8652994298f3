/** Where in a plain-text reply an inserted text belongs. */

export interface PlainSpot {
  offset: number;
  /** Line breaks to put before and after the inserted text. */
  lead: string;
  trail: string;
}

interface Region {
  start: number;
  end: number;
}

/**
 * At the caret when it stands in the person's own part; else, and without a caret, at the end of the own part before
 * quote and signature. With `ownLines` the text comes to stand on lines of its own at the caret, too.
 */
export function findPlainSpot(value: string, caret: number | null, ownLines: boolean): PlainSpot {
  const regions = findForeignRegions(value);
  const first = regions[0]?.start ?? value.length;
  if (caret === null || regions.some(({ start, end }) => caret > start && caret < end))
    return endOfOwnPart(value, first);
  if (regions.some(({ start }) => start === caret)) return endOfOwnPart(value, caret);
  const line = value.slice(value.lastIndexOf('\n', caret - 1) + 1, caret);
  const rest = value.slice(caret).split('\n', 1)[0] ?? '';
  const follows = regions.some(({ end }) => end === caret);
  return {
    offset: caret,
    lead: line.trim() === '' ? (follows ? '\n' : '') : ownLines ? '\n' : '',
    trail: rest.trim() === '' ? gapBefore(value, caret, regions) : ownLines ? '\n' : '',
  };
}

function endOfOwnPart(value: string, start: number): PlainSpot {
  const own = value.slice(0, start).trimEnd();
  const rest = value.slice(own.length);
  return { offset: own.length, lead: own === '' ? '' : '\n\n', trail: rest.trim() === '' ? '' : missingBreaks(rest) };
}

/** One empty line before a quote or signature that comes next. */
function gapBefore(value: string, caret: number, regions: Region[]): string {
  const next = regions.find(({ start }) => start >= caret);
  return next && value.slice(caret, next.start).trim() === '' ? missingBreaks(value.slice(caret)) : '';
}

function missingBreaks(after: string): string {
  const there = after.length - after.replace(/^\n+/, '').length;
  return '\n'.repeat(Math.max(0, 2 - there));
}

/** Quotes with the line that announces them, forwarded headers, and the signature (RFC 3676: a line of two dashes and a space). */
function findForeignRegions(value: string): Region[] {
  const regions: Region[] = [];
  const open = (start: number): void => {
    const last = regions.at(-1);
    if (!last || last.end !== Number.POSITIVE_INFINITY) regions.push({ start, end: Number.POSITIVE_INFINITY });
  };
  const close = (end: number): void => {
    const last = regions.at(-1);
    if (last && last.end === Number.POSITIVE_INFINITY) last.end = end;
  };
  let start = 0;
  let inQuote = false;
  let above: { start: number; text: string }[] = [];
  for (const line of value.split('\n')) {
    const quoted = line.startsWith('>');
    if (quoted && !inQuote) {
      const announced = /[:：]\s?$/.test(above.at(-1)?.text ?? '');
      close(announced ? (above[0]?.start ?? start) : start);
      open(announced ? (above[0]?.start ?? start) : start);
    } else if (!quoted && inQuote) close(start);
    else if (line === '-- ' || line === '--' || (line.startsWith('-----') && line.endsWith('-----'))) open(start);
    inQuote = quoted;
    above = line.trim() === '' || quoted ? [] : [...above, { start, text: line }].slice(-3);
    start += line.length + 1;
  }
  return regions;
}
