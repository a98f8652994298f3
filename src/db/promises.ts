/** Questions about promises. */
import type { PromiseGiven } from '../core/types.ts';
import type { TactDb } from './schema.ts';

/** All promises of a thread, the soonest first. */
export async function findPromisesIn(db: TactDb, threadKey: string): Promise<PromiseGiven[]> {
  return db.promises.where('threadKey').equals(threadKey).sortBy('dueAt');
}

/** Those of a thread that are to be kept, or wait for the user's word, the soonest first. */
export async function findOpenPromises(db: TactDb, threadKey: string): Promise<PromiseGiven[]> {
  return (await findPromisesIn(db, threadKey)).filter(({ endedAt }) => endedAt === null);
}

/** The open promises that are not due yet, the soonest first; at most `limit`. */
export async function findComingPromises(db: TactDb, now: number, limit = 200): Promise<PromiseGiven[]> {
  return db.promises
    .where('[state+dueAt]')
    .between(['open', now], ['open', Number.MAX_SAFE_INTEGER])
    .limit(limit)
    .toArray();
}
