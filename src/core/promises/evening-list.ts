import type { PromiseGiven } from '../types.ts';
import { dayAt, nextOpening, type Schedule, startOfDay } from '../working-time/working-time.ts';

/** What the evening look at the promises shows (handbook 6): each list soonest first. */
export interface EveningList {
  /** Ours, open, past their date. */
  overdue: PromiseGiven[];
  /** Ours, open, due until the end of the next working day. */
  next: PromiseGiven[];
  /** Theirs, open, past their date: to ask after. */
  theirs: PromiseGiven[];
  /** Found in mails and not yet the user's word. */
  proposed: PromiseGiven[];
}

/** Sorts the promises that somebody should look at this evening; what is due later, or has ended, is in no list. */
export function listEvening(
  promises: readonly PromiseGiven[],
  { now, tz, calendar }: Schedule & { now: number },
): EveningList {
  const tomorrow = startOfDay(dayAt(now, tz).add({ days: 1 }), tz);
  const opening = nextOpening(tomorrow, { tz, calendar }) ?? tomorrow;
  const until = startOfDay(dayAt(opening, tz).add({ days: 1 }), tz);
  const list: EveningList = { overdue: [], next: [], theirs: [], proposed: [] };
  for (const promise of [...promises].sort((a, b) => a.dueAt - b.dueAt)) {
    const { state, direction, dueAt } = promise;
    if (state === 'proposed') list.proposed.push(promise);
    else if (state !== 'open') continue;
    else if (direction === 'theirs') {
      if (dueAt <= now) list.theirs.push(promise);
    } else if (dueAt <= now) list.overdue.push(promise);
    else if (dueAt < until) list.next.push(promise);
  }
  return list;
}
