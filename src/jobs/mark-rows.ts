/** A mail list came on screen. */
import type { Request, RowMark } from '../contract/messages.ts';
import { meetDeadline } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { JobContext } from './context.ts';

/** Which of the rows carry a mark. A row that the site shows as answered meets its deadline first. */
export async function markRows({ rows }: Request<'rows:seen'>, { db, now }: JobContext): Promise<RowMark[]> {
  const keys = rows.map((row) => row.threadKey);
  const answered = new Set(rows.filter((row) => row.answered).map((row) => row.threadKey));
  return db.transaction('rw', db.deadlines, db.complaints, async () => {
    const found = await db.deadlines.bulkGet(keys);
    const met = found.flatMap((row) =>
      isMetByRow(row) && answered.has(row.threadKey) ? [meetDeadline(row, now)] : [],
    );
    await db.deadlines.bulkPut(met);
    const complaints = await db.complaints.where('threadKey').anyOf(keys).toArray();
    const complained = new Set(complaints.filter((c) => c.closedAt === null).map((c) => c.threadKey));
    return keys.flatMap((threadKey, i) => {
      const row = found[i];
      const deadline = row?.state === 'running' && !(isMetByRow(row) && answered.has(threadKey)) ? row : null;
      const complaint = complained.has(threadKey);
      return deadline || complaint ? [{ threadKey, deadline, complaint }] : [];
    });
  });
}

/** A row does not tell whether the user's own date was set before or after the answer: the open thread does. */
function isMetByRow(row: TimedDeadline | undefined): row is TimedDeadline {
  return row?.state === 'running' && row.source === 'policy';
}
