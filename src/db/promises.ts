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
