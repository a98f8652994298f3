/** Questions about silenced hints. */
import type { MutedRow, TactDb } from './schema.ts';

/** What is silenced for one client and for everybody. */
export async function findMutedFor(db: TactDb, clientAddress: string): Promise<MutedRow[]> {
  return db.muted.where('clientAddress').anyOf(['', clientAddress]).toArray();
}

/** Everything that is silenced, the newest first; at most `limit`. */
export async function loadMuted(db: TactDb, limit = 500): Promise<MutedRow[]> {
  const all = await db.muted.limit(limit).toArray();
  return all.sort((a, b) => b.at - a.at);
}
