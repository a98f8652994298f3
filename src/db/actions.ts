/** Every user action is one transaction that can be taken back. */
import type { Problem } from '../contract/messages.ts';
import type { ActionRow, TableName, TactDb } from './schema.ts';

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
    const read = () => readRows(db, touched);
    const before = await read();
    await change();
    const after = await read();
    const rows = touched
      .map(([table, key], i) => ({ table, key, before: before[i] ?? null, after: after[i] ?? null }))
      .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
    const id = await db.actions.add({ at: now, kind, rows });
    await db.actions
      .where('id')
      .below(id - KEPT_ACTIONS)
      .delete();
    return id;
  });
}

/** Takes an action back, all of its rows or none; refuses when what it changed has been changed since. */
export async function undo(db: TactDb, actionId: number): Promise<{ done: true } | { problem: Problem }> {
  const action = await db.actions.get(actionId);
  if (!action) return { problem: 'nothing-to-undo' };
  const tables = [...new Set(action.rows.map((row) => row.table)), 'actions'];
  return db.transaction('rw', tables, async () => {
    const current = await readRows(
      db,
      action.rows.map(({ table, key }) => [table, key]),
    );
    if (action.rows.some((row, i) => !isUntouched(row, current[i] ?? null)))
      return { problem: 'changed-since' as const };
    // Together, for an import may have stored thousands.
    await Promise.all(
      action.rows.map((row, i) =>
        row.before === null
          ? db.table(row.table).delete(row.key)
          : db.table(row.table).put({ ...current[i], ...pick(row.before, changedFields(row)) }),
      ),
    );
    await db.actions.delete(actionId);
    return { done: true as const };
  });
}

/** The rows of these keys in their order, null where there is none; one question a table, however many they are. */
async function readRows(db: TactDb, wanted: [table: TableName, key: string][]): Promise<(Row | null)[]> {
  const found = new Map<string, Row>();
  for (const table of new Set(wanted.map(([name]) => name))) {
    const keys = wanted.flatMap(([name, key]) => (name === table ? [key] : []));
    const rows = (await db.table(table).bulkGet(keys)) as (Row | undefined)[];
    rows.forEach((row, i) => row && found.set(`${table} ${keys[i]}`, row));
  }
  return wanted.map(([table, key]) => found.get(`${table} ${key}`) ?? null);
}

type Row = Record<string, unknown>;
type Changed = ActionRow['rows'][number];
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const pick = (row: Row, fields: string[]): Row => Object.fromEntries(fields.map((field) => [field, row[field]]));

/** The fields that the action itself changed; what else happens to the row meanwhile is not its affair. */
function changedFields({ before, after }: Changed): string[] {
  const fields = Object.keys({ ...before, ...after });
  return fields.filter((field) => !isSame(before?.[field], after?.[field]));
}

function isUntouched(row: Changed, current: Row | null): boolean {
  if (row.after === null || current === null) return row.after === current;
  return changedFields(row).every((field) => isSame(current[field], row.after?.[field]));
}
