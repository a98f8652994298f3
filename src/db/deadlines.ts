/** Questions about deadlines. */
import { isQuiet, UNTIL_THEY_ANSWER } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { TactDb } from './schema.ts';

/** All that run, snoozed ones too, soonest first; at most `limit`. */
export async function loadRunning(db: TactDb, limit = 1_000): Promise<TimedDeadline[]> {
  return db.deadlines
    .where('[state+dueAt]')
    .between(['running', 0], ['running', Number.MAX_SAFE_INTEGER])
    .limit(limit)
    .toArray();
}

/** Each moment of a deadline has an index of its own, so that no question reads all of them. */
type Moment = 'dueAt' | 'dueSoonAt' | 'snoozedUntil';
const between = (db: TactDb, moment: Moment, from: number, to: number) =>
  db.deadlines.where(`[state+${moment}]`).between(['running', from], ['running', to], true, true);

/** Far enough ahead to be the end of an index. */
const EVER = UNTIL_THEY_ANSWER - 1;

/**
 * The few running deadlines that decide what the badge shows at `now` and when anything next changes: the one that is due first,
 * and those that are next due, due soon, or awake.
 */
export async function findTurning(db: TactDb, now: number): Promise<TimedDeadline[]> {
  const loud = (deadline: TimedDeadline): boolean => !isQuiet(deadline, now);
  const found = await Promise.all([
    between(db, 'dueAt', 0, EVER).filter(loud).first(),
    between(db, 'dueAt', now + 1, EVER)
      .filter(loud)
      .first(),
    between(db, 'dueSoonAt', now + 1, EVER)
      .filter(loud)
      .first(),
    between(db, 'snoozedUntil', now + 1, EVER).first(),
  ]);
  return found.filter((deadline) => deadline !== undefined);
}

/** More than so many at once are no news. */
const MOST_NEWS = 1_000;

/** What may have to be told by `now`, the newest news first, and what comes next. */
export async function findToTell(db: TactDb, now: number): Promise<TimedDeadline[]> {
  const newest = (moment: Moment) => between(db, moment, 0, now).reverse().limit(MOST_NEWS).toArray();
  const found = await Promise.all([newest('dueAt'), newest('dueSoonAt'), newest('snoozedUntil'), findTurning(db, now)]);
  return [...new Map(found.flat().map((deadline) => [deadline.threadKey, deadline])).values()];
}
