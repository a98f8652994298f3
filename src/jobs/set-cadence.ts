import type { Done, Request } from '../contract/messages.ts';
import { act } from '../db/actions.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

/** Stores how often a client should hear from us; null is as for everybody. */
export async function setCadence({ address, cadence }: Request<'cadence:set'>, { db, now }: JobContext): Promise<Done> {
  const known = await db.clients.get(address);
  if (!known) return { problem: 'not-found' };
  const { cadence: _, ...client } = known;
  return done(
    act(db, 'cadence:set', now, [['clients', address]], async () => {
      await db.clients.put(cadence ? { ...client, cadence } : client);
    }),
  );
}
