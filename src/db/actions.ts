/** Every user action is one transaction that can be taken back. */
import type { Problem } from '../contract/messages.ts';
import type { TableName, TactDb } from './schema.ts';

/** How many actions back can be undone; older ones are forgotten. */
const KEPT_ACTIONS = 200;

/**
 * Runs a change of the named rows in one transaction and remembers them as they were.
 * Resolves to the action's id only after the transaction is complete; a throw inside leaves everything as it was.
 */
export async function act(
  db: TactDb,
  kind: string,
  now: number,
  touched: [table: TableName, key: string][],
  change: () => Promise<void>,
): Promise<number> {
  return db.transaction('rw', [...new Set(touched.map(([table]) => table)), 'actions'], async () => {
    const read = () => Promise.all(touched.map(async ([table, key]) => (await db.table(table).get(key)) ?? null));
    const before = await read();
    await change();
    const after = await read();
    const rows = touched.map(([table, key], i) => ({ table, key, before: before[i], after: after[i] }));
    const id = await db.actions.add({ at: now, kind, rows });
    await db.actions
      .where('id')
      .below(id - KEPT_ACTIONS)
      .delete();
    return id;
  });
}

/** Takes an action back, all of its rows or none; refuses when one of them has been changed since. */
export async function undo(db: TactDb, actionId: number): Promise<{ done: true } | { problem: Problem }> {
  const action = await db.actions.get(actionId);
  if (!action) return { problem: 'nothing-to-undo' };
  const tables = [...new Set(action.rows.map((row) => row.table)), 'actions'];
  return db.transaction('rw', tables, async () => {
    for (const row of action.rows) {
      const current = (await db.table(row.table).get(row.key)) ?? null;
      if (JSON.stringify(current) !== JSON.stringify(row.after)) return { problem: 'changed-since' as const };
    }
    for (const row of action.rows) {
      if (row.before === null) await db.table(row.table).delete(row.key);
      else await db.table(row.table).put(row.before);
    }
    await db.actions.delete(actionId);
    return { done: true as const };
  });
}
