/** A script went into a reply. */
import type { Answer, Request } from '../contract/messages.ts';
import type { JobContext } from './context.ts';
import { holdDeadline } from './keep-deadline.ts';

/** Counts the use; a holding reply gives the thread the date that it promises. */
export async function useScript(
  { id, seen, dueAt }: Request<'script:used'>,
  context: JobContext,
): Promise<Answer<'script:used'>> {
  const { db, now } = context;
  await db.transaction('rw', db.scriptUses, async () => {
    const uses = (await db.scriptUses.get(id))?.uses ?? 0;
    await db.scriptUses.put({ id, uses: uses + 1, usedAt: now });
  });
  return seen && dueAt !== null && dueAt > now ? holdDeadline({ seen, dueAt }, context) : { done: true };
}
