/** Questions about promises. */
import type { PromiseGiven } from '../core/types.ts';
import type { TactDb } from './schema.ts';

/** The open promises of a thread, the soonest first. */
export async function findOpenPromises(db: TactDb, threadKey: string): Promise<PromiseGiven[]> {
  const all = await db.promises.where('threadKey').equals(threadKey).toArray();
  return all.filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt);
}
