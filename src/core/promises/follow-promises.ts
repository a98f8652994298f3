import { meetDeadline, startDeadline } from '../deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../deadlines/due-soon.ts';
import type { PromiseGiven, Temperament } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { isOwed } from './is-owed.ts';

/** The soonest promise of ours that is still to be kept, or null: it is when the client next hears from us. */
export function findSoonest(promises: readonly PromiseGiven[]): PromiseGiven | null {
  return promises.filter(isOwed).sort((a, b) => a.dueAt - b.dueAt)[0] ?? null;
}

/**
 * The deadline of a thread where all is answered but for what we promised: the soonest of the promises, at `now`; once none is owed,
 * the one that followed a promise is met. What the user was done with stays so for the same date.
 */
export function followPromises(
  before: TimedDeadline | null,
  promises: readonly PromiseGiven[],
  { now, calendar, temperament }: { now: number; calendar: WorkCalendar; temperament: Temperament },
): TimedDeadline | null {
  const soonest = findSoonest(promises);
  if (!soonest) return before?.source === 'promise' ? meetDeadline(before, now) : before;
  const { threadKey, clientAddress, clientName, subject, url, messageId, givenAt: startedAt, dueAt, tz } = soonest;
  const isFollowed =
    before?.source === 'promise' && before.dueAt === dueAt && before.state !== 'met' && before.pausedAt === undefined;
  if (isFollowed) return before;
  const thread = { threadKey, clientAddress, clientName, subject, url, messageId };
  return timeDeadline(
    startDeadline({
      ...thread,
      startedAt,
      dueAt,
      tz,
      source: 'promise',
      temperament: before?.temperament ?? temperament,
    }),
    calendar,
  );
}
