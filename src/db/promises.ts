/** Questions about promises. */
import type { PromiseGiven } from '../core/types.ts';
import type { TactDb } from './schema.ts';

/** The open promises of a thread, the soonest first. */
export async function findOpenPromises(db: TactDb, threadKey: string): Promise<PromiseGiven[]> {
  const all = await db.promises.where('threadKey').equals(threadKey).toArray();
  return all.filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt);
}

/** The open promises that are not due yet, the soonest first; at most `limit`. */
export async function findComingPromises(db: TactDb, now: number, limit = 200): Promise<PromiseGiven[]> {
  return db.promises
    .where('[state+dueAt]')
    .between(['open', now], ['open', Number.MAX_SAFE_INTEGER])
    .limit(limit)
    .toArray();
}
