import type { Done, Request } from '../contract/messages.ts';
import { act } from '../db/actions.ts';
import type { JobContext } from './context.ts';
import { loadThread } from './keep-promise.ts';
import { done } from './outcome.ts';

/** Puts a thread on top of Today, or lets it stand in its own place again. */
export function pinThread({ threadKey, pinned }: Request<'thread:pin'>, { db, now }: JobContext): Promise<Done> {
  return done(
    act(db, 'thread:pin', now, [['threads', threadKey]], async () => {
      const { pinnedAt: _, ...thread } = await loadThread(db, threadKey);
      await db.threads.put(pinned ? { ...thread, pinnedAt: now } : thread);
    }),
  );
}
