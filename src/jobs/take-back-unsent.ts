/** Mail programs let one take a reply back for some seconds after Send: the reply that was on screen, and read, is gone. */
import type { SeenThread } from '../contract/shapes.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import { stepPromise } from '../core/promises/promise.ts';
import type { PromiseGiven } from '../core/types.ts';
import { findPromisesIn } from '../db/promises.ts';
import type { ThreadRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** No program offers it longer; pages show times to the minute. */
const UNDO_MS = 2 * 60_000;

/**
 * Undoes what a reply of the last two minutes did, where it is no longer there: its promises wait for the next one, those that it moved or
 * seemed to keep are open, and the answer is owed as before. Gives the thread and the deadline as they are then; runs in the caller's
 * transaction.
 */
export async function takeBackUnsent(
  { answered }: Pick<SeenThread, 'answered'>,
  { threadKey, messages }: Pick<ThreadFacts, 'threadKey' | 'messages'>,
  { thread, deadline }: { thread: ThreadRow; deadline: TimedDeadline | null },
  { db, now, tz }: JobContext,
): Promise<{ thread: ThreadRow; deadline: TimedDeadline | null }> {
  const since = now - UNDO_MS;
  const gone = thread.readIds.at(-1);
  const isThere = messages.some(({ id }) => id === gone);
  // A reply as new as that may have got another id when it was sent.
  const isRenamed = messages.some(({ side, date }) => side === 'own' && (parsePageDate(date, { tz }) ?? now) > since);
  if (answered || gone === undefined || messages.length === 0 || isThere || isRenamed) return { thread, deadline };

  const promises = await findPromisesIn(db, threadKey);
  const given = promises.filter(({ messageId, direction, givenAt }) => {
    return messageId === gone && direction === 'ours' && givenAt > since;
  });
  const isMet = deadline?.state === 'met' && (deadline.endedAt ?? 0) > since;
  if (given.length === 0 && !isMet) return { thread, deadline };

  const ids = given.map(({ id }) => id);
  const restored = promises.flatMap((promise): PromiseGiven[] => {
    if (promise.followedBy !== null && ids.includes(promise.followedBy)) return [stepPromise(promise, 'reopen', now)];
    const { keptBy, keptAt = 0, ...open } = promise;
    return keptBy !== undefined && keptAt > since && !ids.includes(promise.id) ? [open] : [];
  });
  const wanted = given.filter(({ state }) => state === 'open');
  await db.promises.bulkDelete(ids);
  await db.promises.bulkPut(restored);
  await db.drafted.bulkPut(
    wanted.map(({ phrase, kind, dueAt, isAnswer }) => ({
      ...{ id: `${threadKey}#${dueAt}`, threadKey, phrase, kind, dueAt, createdAt: now, pressedAt: null },
      ...(isAnswer && { isAnswer }),
    })),
  );
  const before = { ...thread, readIds: thread.readIds.slice(0, -1) };
  await db.threads.put(before);
  const followed = deadline?.source === 'promise' && deadline.messageId === gone;
  const owed = isMet && deadline ? { ...deadline, state: 'running' as const, endedAt: null } : deadline;
  return { thread: before, deadline: followed ? null : owed };
}
