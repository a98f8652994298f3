/** Questions about deadlines. */
import { isQuiet, UNTIL_THEY_ANSWER } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { TactDb } from './schema.ts';

/** All that run, snoozed ones too, soonest first; at most `limit`. */
export async function loadRunning(db: TactDb, limit = 1_000): Promise<TimedDeadline[]> {
  return between(db, 'dueAt', 0, EVER).limit(limit).toArray();
}

/** Those of these threads that run. */
export async function findRunningIn(db: TactDb, threadKeys: readonly string[]): Promise<TimedDeadline[]> {
  const found = await db.deadlines.bulkGet([...threadKeys]);
  return found.filter((deadline) => deadline?.state === 'running') as TimedDeadline[];
}

/** The address of a thread in which one of these clients waits, by the client's address. */
export async function findWaitingIn(db: TactDb, clientAddresses: readonly string[]): Promise<Map<string, string>> {
  const ranges = clientAddresses.map((address) => ['running', address]);
  const found = await db.deadlines.where('[state+clientAddress]').anyOf(ranges).toArray();
  return new Map(found.map(({ clientAddress, url }) => [clientAddress, url]));
}

/** How many run, and how many of those are quiet at `now`; no row is read for it. */
export async function countRunning(db: TactDb, now: number): Promise<{ all: number; quiet: number }> {
  const [all, ...quiet] = await Promise.all([
    between(db, 'dueAt', 0, EVER).count(),
    between(db, 'snoozedUntil', now + 1, UNTIL_THEY_ANSWER).primaryKeys(),
    between(db, 'pausedAt', 0, EVER).primaryKeys(),
  ]);
  return { all, quiet: new Set(quiet.flat()).size };
}

/** Each moment of a deadline has an index of its own, so that no question reads all of them. */
type Moment = 'dueAt' | 'dueSoonAt' | 'snoozedUntil' | 'pausedAt';
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
const MOST_NEWS = 200;

/** What may have to be told by `now`, the newest news first, and what comes next. */
export async function findToTell(db: TactDb, now: number): Promise<TimedDeadline[]> {
  const newest = (moment: Moment) => between(db, moment, 0, now).reverse().limit(MOST_NEWS).toArray();
  const found = await Promise.all([newest('dueAt'), newest('dueSoonAt'), newest('snoozedUntil'), findTurning(db, now)]);
  return [...new Map(found.flat().map((deadline) => [deadline.threadKey, deadline])).values()];
}
