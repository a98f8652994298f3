/** Questions about deadlines. */
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
