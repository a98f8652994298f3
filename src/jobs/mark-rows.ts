/** A mail list came on screen. */
import type { Request, RowMark } from '../contract/messages.ts';
import { meetDeadline } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import { followPromises } from '../core/promises/follow-promises.ts';
import type { JobContext } from './context.ts';
import { loadThread, takeMails } from './keep-promise.ts';
import { takePressed } from './note-sent.ts';

/**
 * Which of the rows carry a mark. A row that the site shows as answered meets its deadline first. Unlike the thread on screen, a row
 * among fifty counts as told of nothing: what falls due is notified of all the same.
 */
export async function markRows({ rows }: Request<'rows:seen'>, context: JobContext): Promise<RowMark[]> {
  const { db } = context;
  const keys = rows.map((row) => row.threadKey);
  const answered = new Set(rows.filter((row) => row.answered).map((row) => row.threadKey));
  const { deadlines: timed, complaints: logged, drafted, promises, threads, pressed, clients } = db;
  return db.transaction('rw', [timed, logged, drafted, promises, threads, pressed, clients], async () => {
    const found = await db.deadlines.bulkGet(keys);
    const deadlines = await Promise.all(
      found.map(async (row) => {
        if (!row || !answered.has(row.threadKey)) return row;
        const deadline = await afterAnswer(row, context);
        if (deadline !== row) await db.deadlines.put(deadline);
        return deadline;
      }),
    );
    // Where no clock ran, the answer is a word to the client all the same.
    for (const threadKey of answered) await takePressed(threadKey, db);
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

/** The deadline of a thread that was answered: what is promised in it is owed next, else nothing is. What the user set stays. */
async function afterAnswer(row: TimedDeadline, context: JobContext): Promise<TimedDeadline> {
  const { db, now, calendar } = context;
  const { threadKey, url, subject, clientAddress: address, clientName: name, temperament } = row;
  const focus = { id: row.messageId, from: { name, address }, date: '', side: 'client', text: '' } as const;
  const thread = await loadThread(db, threadKey);
  const facts = { threadKey, messages: [], focus };
  const promises = await takeMails({ answered: true, url, thread: { subject } }, facts, thread, context);
  if (row.source === 'user' && row.state === 'running') return row;
  const next = followPromises(row, promises, { now, calendar, temperament }) ?? row;
  // Nor does a row tell whether the next word on a complaint was given: the open thread does.
  return next.source === 'policy' && !next.isUpdate ? meetDeadline(next, now) : next;
}
