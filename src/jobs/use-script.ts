/** A script went into a reply. */
import type { Answer, Request } from '../contract/messages.ts';
import { findGiven } from '../core/promises/find-given.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import type { JobContext } from './context.ts';
import { wantPromise } from './keep-promise.ts';

/** Counts the use; what a holding reply promises is kept once it is sent, and the full answer keeps it. */
export async function useScript(
  { id, seen, text, dueAt }: Request<'script:used'>,
  context: JobContext,
): Promise<Answer<'script:used'>> {
  const { db, now, tz } = context;
  await db.transaction('rw', db.scriptUses, async () => {
    const uses = (await db.scriptUses.get(id))?.uses ?? 0;
    await db.scriptUses.put({ id, uses: uses + 1, usedAt: now });
  });
  if (!seen || dueAt === null || dueAt <= now) return { done: true };
  const phrase = findGiven(text, dueAt, { now, tz });
  if (phrase === null) return { done: true };
  const threadKey = threadKeyOf(seen.site, seen.account, seen.thread.id);
  return wantPromise(threadKey, { phrase, dueAt, kind: 'firm', isAnswer: true }, context);
}
