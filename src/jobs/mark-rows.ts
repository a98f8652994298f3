/** A mail list came on screen. */
import type { Request, RowMark } from '../contract/messages.ts';
import { meetDeadline } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { JobContext } from './context.ts';
import { followPromise, storeSentPromises } from './keep-promise.ts';

/** Which of the rows carry a mark. A row that the site shows as answered meets its deadline first. */
export async function markRows({ rows }: Request<'rows:seen'>, context: JobContext): Promise<RowMark[]> {
  const { db, now } = context;
  const keys = rows.map((row) => row.threadKey);
  const answered = new Set(rows.filter((row) => row.answered).map((row) => row.threadKey));
  return db.transaction('rw', db.deadlines, db.complaints, db.drafted, db.promises, async () => {
    const found = await db.deadlines.bulkGet(keys);
    const drafted = await db.drafted
      .where('threadKey')
      .anyOf([...answered])
      .toArray();
    const waiting = new Set(drafted.map(({ threadKey }) => threadKey));
    const deadlines = await Promise.all(
      found.map(async (row) => {
        if (!row || !answered.has(row.threadKey)) return row;
        const next = waiting.has(row.threadKey) ? await promisedIn(row, context) : null;
        // The next word, what was promised, or set by the user, may be owed after the answer: a row does not tell, the open thread does.
        const deadline = next ?? (row.source === 'policy' && !row.isUpdate ? meetDeadline(row, now) : row);
        if (deadline !== row) await db.deadlines.put(deadline);
        return deadline;
      }),
    );
    const complaints = await db.complaints.where('threadKey').anyOf(keys).toArray();
    const complained = new Set(complaints.filter((c) => c.closedAt === null).map((c) => c.threadKey));
    return keys.flatMap((threadKey, i) => {
      const row = deadlines[i];
      const deadline = row?.state === 'running' ? row : null;
      const complaint = complained.has(threadKey);
      return deadline || complaint ? [{ threadKey, deadline, complaint }] : [];
    });
  });
}

/** The deadline that the promises of a thread's answer make, if any. */
async function promisedIn(row: TimedDeadline, context: JobContext): Promise<TimedDeadline | null> {
  const sent = await storeSentPromises({ answered: true }, { threadKey: row.threadKey, messages: [] }, context);
  return sent && followPromise(sent, row.messageId, row.temperament, context);
}
