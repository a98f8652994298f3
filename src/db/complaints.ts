/** Questions about complaints. */
import type { Complaint, Severity } from '../core/types.ts';
import type { TactDb } from './schema.ts';

/** The open complaint of a thread, else its newest closed one, else null. */
export async function findComplaint(db: TactDb, threadKey: string): Promise<Complaint | null> {
  const all = await db.complaints.where('threadKey').equals(threadKey).toArray();
  all.sort((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.openedAt - a.openedAt);
  return all[0] ?? null;
}

/** The newest complaints first, at most `limit`. */
export async function loadComplaints(db: TactDb, limit = 2_000): Promise<Complaint[]> {
  return db.complaints.orderBy('openedAt').reverse().limit(limit).toArray();
}

/** How grave the open complaint of each thread is; of threads without one nothing. */
export async function loadOpenSeverities(db: TactDb): Promise<Map<string, Severity>> {
  const open = await db.complaints.filter(({ closedAt }) => closedAt === null).toArray();
  return new Map(open.map(({ threadKey, severity }) => [threadKey, severity]));
}
