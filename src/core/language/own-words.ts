import type { Span } from '../types.ts';
import { flatCopy } from './flat-copy.ts';
import { isQuoted, type Line, readLines, skipBlank, unquoteLines } from './mail-lines.ts';
import { findQuoteMark, isForwardEnd, type QuoteMark } from './quote-marks.ts';
import { FORWARD_NOTES, POINTS_BELOW } from './quote-words.ts';
import { dropSignOff, hasContent } from './sign-off.ts';

/** A forward inside a forward inside … is followed this deep. */
const DEPTH = 4;
/** Below this many letters a note above a forwarded message says too little to stand alone. */
const SHORT_NOTE = 36;
/** Shorter names, and initials, stand in too many words; Chinese ones are short. */
const NAME = /[\u4e00-\u9fff]{2}|.{4}/u;
/** No attribution or header block is longer. */
const LONGEST_HEAD = 1_000;
/** Who wrote a message, by its headers. */
const FROM =
  /(?:^|\s)(?:from|от|від|发件人|寄件者|寄件人|發件人)\s?[:：]([^\n]{1,300}?)(?=\s\p{L}{2,12}\s?[:：]|\n|$)/u;

/** Nobody signs each of so many answers between quoted lines. */
const MOST_SIGNED = 40;

/** The own parts of a mail, each a run of lines, and the first message that it quotes. */
interface Cut {
  own: Line[][];
  quoted: Line[];
  /** What a mail program wrote above the quote. */
  mark: string;
  /** True where the quoted lines carry `>`; else an answer may stand below them. */
  prefixed: boolean;
  kind: QuoteMark['kind'] | null;
}

/**
 * The stretches of a plain-text mail that its sender wrote: quoted history, forwarded headers, signatures,
 * disclaimers and device lines are left out, answers between quoted lines are kept. Where nothing of the sender's own
 * is left, or only a note above a forwarded message, the quoted message is what they say and is given too, unless it is
 * an answer to somebody of `others` (addresses or names): their words are not the sender's.
 * Ordered, not overlapping, offsets into `text`; empty only for a blank text, and for a bare answer to `others`.
 */
export function findOwnWords(text: string, others: readonly string[] = []): Span[] {
  const all = readLines(text);
  const spans = toSpans(readOwnLines(all, text, 0, others), text);
  if (spans.length > 0 || isAnswerTo(cutQuotes(all, text), others)) return spans;
  const start = text.search(/\S/u);
  return start < 0 ? [] : [{ text: text.trim(), start, end: start + text.trim().length }];
}

/** The lines of a mail that quote nobody, trimmed, blank ones left out; signature and footers are still in. */
export function findUnquotedLines(text: string): string[] {
  const { own } = cutQuotes(readLines(text), text);
  return own.flatMap((part) => part.map((line) => line.bare)).filter((bare) => bare !== '');
}

/** Whether one of `others` wrote what is quoted: by the address where there is one, else by the name. */
function isAnswerTo({ kind, mark, prefixed }: Cut, others: readonly string[]): boolean {
  if (kind !== 'reply' || others.length === 0) return false;
  const head = mark.slice(0, LONGEST_HEAD).toLowerCase();
  // Below an attribution without `>` nobody knows where the quote ends.
  const writer = FROM.exec(head)?.[1] ?? (prefixed ? head : '');
  const words = ` ${writer.replace(/[^\p{L}\p{N}@.+_-]+/gu, ' ')} `;
  const hasAddress = writer.includes('@');
  return others.some(
    (one) => one.includes('@') === hasAddress && NAME.test(one) && words.includes(` ${one.toLowerCase()} `),
  );
}

function readOwnLines(lines: readonly Line[], text: string, depth: number, others: readonly string[]): Line[] {
  const cut = cutQuotes(lines, text);
  const { own, quoted, kind } = cut;
  const kept: Line[] = [];
  for (const [index, part] of own.entries())
    kept.push(...(index < MOST_SIGNED || index === own.length - 1 ? dropSignOff(part, text) : part));
  if (kind !== null && depth < DEPTH && !isAnswerTo(cut, others)) {
    const note = kept.filter(hasContent);
    const passedOn = kind === 'forward' && (lengthOf(note) < SHORT_NOTE || pointsBelow(note));
    if (note.length > 0 && !passedOn && !isForwardNote(note)) return kept;
    const message = readOwnLines(quoted, text, depth + 1, others);
    if (message.length > 0) return [...kept, ...message].sort((one, other) => one.start - other.start);
  }
  // A mail that is nothing but a closing formula says just that.
  return kept.some(hasContent) ? kept : own.flat();
}

function cutQuotes(lines: readonly Line[], text: string): Cut {
  const own: Line[][] = [];
  const cut: Cut = { own, quoted: [], mark: '', prefixed: false, kind: null };
  let part: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    const quoted = isQuoted(line);
    const mark = quoted ? null : findQuoteMark(lines, index);
    if (!mark && !quoted) {
      part.push(line);
      index++;
      continue;
    }
    own.push(part);
    part = [];
    const from = mark?.body ?? index;
    const prefixed = mark?.prefixed ?? true;
    const end = prefixed ? endOfQuoted(lines, from) : endOfMessage(lines, from);
    if (cut.kind === null) {
      cut.kind = mark?.kind ?? 'reply';
      cut.mark = text.slice(line.start, lines[from]?.start);
      cut.prefixed = prefixed;
      cut.quoted = prefixed ? unquoteLines(lines.slice(from, end), text) : lines.slice(from, end);
    }
    index = end < lines.length && isForwardEnd(lines[end] as Line) ? end + 1 : end;
  }
  own.push(part);
  cut.own = own.filter((part) => part.some((line) => line.bare !== ''));
  return cut;
}

/** Index after a run of `>` lines, with the blank lines in it and the tails that hard wrapping pushed out of it. */
function endOfQuoted(lines: readonly Line[], from: number): number {
  let end = from;
  for (;;) {
    while (end < lines.length && isQuoted(lines[end] as Line)) end++;
    const below = skipBlank(lines, end);
    if (below < lines.length && below > end && isQuoted(lines[below] as Line)) end = below;
    else if (isWrappedTail(lines, end)) end++;
    else return end;
  }
}

function isWrappedTail(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  return (
    above !== undefined &&
    line !== undefined &&
    below !== undefined &&
    isQuoted(above) &&
    isQuoted(below) &&
    above.bare.length >= 66 &&
    line.bare.length < 40 &&
    /^\p{Ll}/u.test(line.bare) &&
    !/[.!?:]$/u.test(above.bare)
  );
}

/** A quote without `>` runs to the end of the mail, or to the line that says that the forwarded message ends. */
function endOfMessage(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && !isForwardEnd(lines[end] as Line)) end++;
  return end;
}

function lengthOf(lines: readonly Line[]): number {
  let length = 0;
  for (const { bare } of lines) {
    // A Chinese character says as much as two and a half letters.
    length += bare.length + 1.5 * (bare.match(/[\u4e00-\u9fff]/gu)?.length ?? 0);
  }
  return length;
}

function pointsBelow(lines: readonly Line[]): boolean {
  return lines.length === 1 && lines.every(({ bare }) => POINTS_BELOW.test(bare.slice(0, 80)));
}

function isForwardNote(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > 3) return false;
  return lines.every(
    ({ bare }) =>
      bare.length < 80 &&
      bare
        .toLowerCase()
        .split(/[.,;:!，。；：！、—–-]+/u)
        .map((piece) => piece.trim())
        .every((piece) => piece === '' || FORWARD_NOTES.has(piece)),
  );
}

function toSpans(lines: readonly Line[], text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.next === lines[index + 1]?.start) continue;
    addSpan(spans, text, lines[from]?.start ?? 0, lines[index]?.end ?? 0);
    from = index + 1;
  }
  return spans;
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const own = raw.trim();
  if (own !== '') spans.push({ text: own, start, end: start + own.length });
}

/** The own words as one text, with the way back to the mail. */
export interface OwnText {
  text: string;
  /**
   * The stretch of the mail that `text.slice(start, end)` came from, cut to the part of it that lies inside one span:
   * null where the stretch crosses a gap, or is empty or outside.
   */
  toSource(start: number, end: number): Span | null;
}

const GAP = '\n\n';

/** A page of log is not read through sign by sign, and its copy would cost more than it saves. */
const MOST_COPIED = 20_000;

/** Joins own words to one text to read, an empty line where something was cut out. */
export function joinOwnWords(spans: readonly Span[]): OwnText {
  const starts: number[] = [];
  let length = 0;
  for (const span of spans) {
    starts.push(length);
    length += span.text.length + GAP.length;
  }
  const text = spans.map((span) => span.text).join(GAP);
  return {
    text: text.length > MOST_COPIED ? text : flatCopy(text),
    toSource(start, end) {
      if (!(start < end)) return null;
      const index = starts.findLastIndex((from) => from <= start);
      const span = spans[index];
      if (!span) return null;
      const offset = start - (starts[index] as number);
      const length = end - start;
      if (offset + length > span.text.length) return null;
      return {
        text: span.text.slice(offset, offset + length),
        start: span.start + offset,
        end: span.start + offset + length,
      };
    },
  };
}
