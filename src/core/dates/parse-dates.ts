import type { Language } from '../types.ts';
import { findDateGroups, guessLanguage, READ_AT_MOST } from './find-date-groups.ts';
import type { Relation } from './find-relation.ts';
import { fold } from './fold-text.ts';
import { type ResolvedDate, resolveGroup } from './resolve-group.ts';

/** A date phrase: `phrase` is exactly `text.slice(start, end)`, the words that tie it ("by", 前) included. */
export interface FoundDate extends ResolvedDate {
  phrase: string;
  start: number;
  end: number;
  relation: Relation;
}

/**
 * Finds every date that a text names, in order, each as one instant (ms).
 * A day without an hour is due at 18:00 in `tz`; hours are the writer's, in `senderTz` where that is known. "By",
 * "before", до, 前 X mean X itself; weeks end on Friday; working days skip weekends; hours and minutes are elapsed
 * time; a slot is due at its end. A bare weekday is the coming one, and today's only with an hour still to come.
 * "Next Friday" and 下周五 are in the next week, Monday to Sunday. A phrase that can be read in two ways gives nothing, but of an
 * hour that may be morning or evening the day stays ("tomorrow between six and eight").
 */
export function parseDates(
  text: string,
  {
    now,
    tz,
    language,
    senderTz,
  }: { now: number; tz: string; language: Language | null; senderTz?: string | undefined },
): FoundDate[] {
  const folded = fold(text.slice(0, READ_AT_MOST));
  const spoken = language ?? guessLanguage(folded.text);
  const moment = { now, tz, spokenIn: senderTz ?? tz, speaker: senderTz ?? null, listener: tz, language: spoken };
  const found: FoundDate[] = [];
  for (const group of findDateGroups(folded, spoken, tz)) {
    const resolved = resolveGroup(group, moment);
    if (!resolved) continue;
    const { start, end, relation } = group;
    found.push({ phrase: text.slice(start, end), start, end, relation, ...resolved });
  }
  return found;
}
