/** What the user says of a promise: to be kept, kept, broken, no promise at all, or due on another day. */
import type { Done, Request } from '../contract/messages.ts';
import { followPromises } from '../core/promises/follow-promises.ts';
import { movePromise, renegotiatePromise, stepPromise } from '../core/promises/promise.ts';
import type { PromiseGiven } from '../core/types.ts';
import { act } from '../db/actions.ts';
import { findPromisesIn } from '../db/promises.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

/** Takes a step; `not-kept` says that the later mail which seemed to keep it does not. */
export function settlePromise({ id, step }: Request<'promise:settle'>, context: JobContext): Promise<Done> {
  const { now } = context;
  return changePromise(`promise:${step}`, id, context, (promise, earlier) => {
    const { keptBy: _, keptAt: __, ...open } = promise;
    if (step === 'not-kept') return [open];
    const { replaces: ___, ...settled } = stepPromise(promise, step, now);
    return step === 'accept' && earlier ? renegotiatePromise(earlier, settled, now) : [settled];
  });
}

/** Gives a promise another date; what was only proposed is the user's from then on. */
export function givePromiseDate({ id, dueAt }: Request<'promise:move'>, context: JobContext): Promise<Done> {
  return changePromise('promise:move', id, context, (promise) => movePromise(promise, { ...context, dueAt }));
}

/** Changes a promise, and with it the deadline of its thread, in one action. */
async function changePromise(
  kind: string,
  id: string,
  { db, now, calendar }: JobContext,
  change: (promise: PromiseGiven, earlier: PromiseGiven | null) => PromiseGiven[],
): Promise<Done> {
  const promise = await db.promises.get(id);
  if (!promise) return { problem: 'not-found' };
  const { threadKey, replaces } = promise;
  const earlier = (replaces && (await db.promises.get(replaces))) || null;
  // A promise past its date gets another in its place: what is new is to be taken back, too.
  const ids = new Set([id, ...(replaces ? [replaces] : []), ...change(promise, earlier).map((row) => row.id)]);
  return done(
    act(
      db,
      kind,
      now,
      [...[...ids].map((one) => ['promises', one] as ['promises', string]), ['deadlines', threadKey]],
      async () => {
        const current = (await db.promises.get(id)) ?? promise;
        await db.promises.bulkPut(change(current, (replaces && (await db.promises.get(replaces))) || null));
        const before = (await db.deadlines.get(threadKey)) ?? null;
        // Where the client waits for an answer, that is owed first.
        if (before?.state === 'running' && before.source !== 'promise') return;
        const promises = await findPromisesIn(db, threadKey);
        const next = followPromises(before, promises, { now, calendar, temperament: before?.temperament ?? 'neutral' });
        if (next && next !== before) await db.deadlines.put(next);
      },
    ),
  );
}
