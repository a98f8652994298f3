import type { Folded } from './fold-text.ts';
import { type Candidates, RuleIndex } from './rule-index.ts';

/** Parts of a day that stand for an hour; see `PART_HOURS`. */
export type DayPart =
  | 'predawn'
  | 'early'
  | 'morning'
  | 'noon'
  | 'lunch'
  | 'afternoon'
  | 'close'
  | 'evening'
  | 'night'
  | 'midnight';

export type SpanUnit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'month' | 'year';

/** A time of day as written; `half` says which half where the writer did, and `exact` that 24 hours are meant. */
export interface Clock {
  hour: number;
  minute: number;
  half?: 'am' | 'pm' | undefined;
  exact?: boolean | undefined;
}

/** A day of the calendar as written; the missing parts follow from today. `other` is the second way to read it. */
export interface CalendarDay {
  day: number;
  month?: number | undefined;
  year?: number | undefined;
  /** Counted from this month, in place of `month`. */
  monthOffset?: number | undefined;
  /** So many days behind the named one, and from there on the first such weekday (1 is Monday). */
  shift?: number | undefined;
  weekday?: number | undefined;
  other?: CalendarDay | undefined;
}

/** The smallest thing with a meaning of its own in a date phrase. */
export type Meaning =
  /**
   * 1 is Monday. `week`: the coming one, this week's (the coming one when that is over), or so many weeks from now;
   * `weeksLater` counts on from there.
   */
  | { kind: 'weekday'; weekday: number; week: 'coming' | 'this' | number; weeksLater?: number }
  /** So many days from today. */
  | { kind: 'days'; days: number }
  | { kind: 'date'; date: CalendarDay }
  /** An edge of a stretch of the calendar, or all of it; `month` names one, in place of `offset`. */
  | {
      kind: 'edge';
      edge: 'start' | 'middle' | 'end' | 'whole';
      unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year';
      offset: number;
      month?: number | undefined;
      /** Its first or last working day, or the first or last Monday (1) to Sunday (7) in it. */
      on?: 'workday' | number | undefined;
    }
  /** So long from now; `within` where it is a limit ("within", 内) and not a point ("in", 后). */
  | { kind: 'span'; count: number; unit: SpanUnit; within?: boolean }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'slot'; from: Clock; to: Clock }
  | { kind: 'part'; part: DayPart }
  /** IANA zone or offset; the speaker's or the reader's own; `standard` is the offset that the letters mean, in minutes. */
  | { kind: 'zone'; zone: string; standard?: number | undefined }
  /** The day named before: "that same day". */
  | { kind: 'same' }
  /**
   * So many days before something that happens, or the day itself (0): "two days before the show". `event` is what the
   * text calls it, or a word that points back.
   */
  | { kind: 'before'; count: number; unit: 'day' | 'workday'; event: string }
  /** Names no single moment ("every Friday", "the week before"), so that what stands beside it names none either. */
  | { kind: 'unclear' }
  /** Looks like a date and is none: a version, a price, "two days ago". */
  | { kind: 'none' };

/**
 * What a find needs before it counts: `day` another find that names the day, `limit` that or a word such as "by",
 * `link` that or at least a preposition.
 */
export type Need = 'day' | 'limit' | 'link';

/** One way to write something; `read` may refuse. Patterns are sticky and run on folded text; none has an open end. */
export interface DateRule {
  pattern: RegExp;
  read(match: RegExpExecArray): Meaning | readonly Meaning[] | null;
  need?: Need;
}

export interface DateAtom {
  start: number;
  end: number;
  /** More than one where a word says two things: "tonight" is today and the night. */
  meanings: readonly Meaning[];
  need: Need | undefined;
}

/**
 * The date words of one language. `heads`: the first four letters of each word (Chinese: one character of each), so
 * that a text is searched only where one stands.
 */
export interface Vocabulary {
  heads: string;
  rules: readonly DateRule[];
}

/** The days of a span, counted back from an event; hours before one name no moment that we know. */
export function readBefore(span: Meaning | null, event = ''): Meaning {
  if (span?.kind !== 'span' || !Number.isInteger(span.count)) return { kind: 'unclear' };
  const { count, unit } = span;
  if (unit === 'week') return { kind: 'before', count: count * 7, unit: 'day', event };
  return unit === 'day' || unit === 'workday' ? { kind: 'before', count, unit, event } : { kind: 'unclear' };
}

/** "The last working day of May", "the first Monday of June": a day at the edge. */
export const dayAt = (edge: Meaning | null, weekday?: Meaning | null): Meaning | null =>
  edge?.kind === 'edge' ? { ...edge, on: weekday?.kind === 'weekday' ? weekday.weekday : 'workday' } : null;

const INDEX = new RuleIndex<DateRule>();

/**
 * Every find of the rules in folded text, first come first served, the longer one where two begin together. The rules
 * of `beside` find only what needs others beside it, and are asked only where there are some.
 */
export function findAtoms(
  { text: folded, units }: Folded,
  lists: readonly (readonly DateRule[])[],
  beside: readonly DateRule[],
): DateAtom[] {
  const found: DateAtom[] = [];
  const [more = [], ...candidates] = INDEX.select(units, [beside, ...lists]);
  for (const list of candidates) collect(folded, list, found);
  if (found.length > 0) collect(folded, more, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const atoms: DateAtom[] = [];
  let free = 0;
  for (const atom of found) {
    if (atom.start < free) continue;
    atoms.push(atom);
    free = atom.end;
  }
  return atoms;
}

/** Adds the longest find of each place; of two as long that of the first rule. */
function collect(folded: string, candidates: readonly Candidates<DateRule>[], found: DateAtom[]): void {
  let best = null as DateAtom | null;
  let bestNumber = 0;
  const matched: RegExp[] = [];
  for (const { at, entries } of candidates) {
    for (const { rule, number } of entries) {
      const { pattern } = rule;
      // Still inside its last match; one that fails sets this to 0.
      if (pattern.lastIndex > at) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (!match) continue;
      matched.push(pattern);
      const read = rule.read(match);
      if (!read) continue;
      const end = pattern.lastIndex;
      if (best?.start === at && (end < best.end || (end === best.end && number > bestNumber))) continue;
      if (best?.start === at) found.pop();
      best = { start: at, end, meanings: 'kind' in read ? [read] : read, need: rule.need };
      bestNumber = number;
      found.push(best);
    }
  }
  for (const pattern of matched) pattern.lastIndex = 0;
}
