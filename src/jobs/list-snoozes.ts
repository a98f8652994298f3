import type { Request, SnoozeChoice } from '../contract/messages.ts';
import { UNTIL_THEY_ANSWER } from '../core/deadlines/deadline.ts';
import { parseSnooze } from '../core/deadlines/parse-snooze.ts';
import { snoozePresets } from '../core/deadlines/snooze.ts';
import { LANGUAGES } from '../core/types.ts';
import type { JobContext } from './context.ts';

const SOON_MS = 2 * 3_600_000;

/** The moments to snooze to, by the user's working hours, soonest first; those that do not exist today are left out. */
export function listSnoozes({ now, tz, calendar }: JobContext): SnoozeChoice[] {
  const { inAnHour, laterToday, tomorrow, monday } = snoozePresets({ now, tz, calendar });
  const choices: { id: SnoozeChoice['id']; until: number | null }[] = [
    // Late in the day an hour of work ends tomorrow: that is no longer "in an hour".
    { id: 'hour', until: inAnHour !== null && inAnHour - now <= SOON_MS ? inAnHour : null },
    { id: 'later-today', until: laterToday },
    { id: 'tomorrow', until: tomorrow },
    { id: 'monday', until: monday === tomorrow ? null : monday },
    { id: 'answer', until: UNTIL_THEY_ANSWER },
  ];
  return choices.flatMap(({ id, until }) => (until === null ? [] : [{ id, until }])).sort((a, b) => a.until - b.until);
}

/** The moment that somebody typed, in any of the five languages: a few words may not tell in which. */
export function readSnooze(
  { text }: Request<'snooze:read'>,
  { now, tz, calendar, spoken }: JobContext,
): { until: number | null } {
  for (const language of [null, spoken, ...LANGUAGES]) {
    const until = parseSnooze(text, { now, tz, calendar, language });
    if (until !== null) return { until };
  }
  return { until: null };
}
