/** The user says what kind of sender an address is, or everybody at a firm. */
import type { Done, Request } from '../contract/messages.ts';
import { dismissDeadline } from '../core/deadlines/deadline.ts';
import { act } from '../db/actions.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import { readThread } from './read-thread.ts';

/**
 * Stores the decision for this address, or with `everybody` for its domain (null lets Tact decide again); who is no
 * client is owed no answer by the clock.
 */
export async function decideSender(
  { seen, kind, everybody }: Request<'sender:decide'>,
  context: JobContext,
): Promise<Done> {
  const { db, now } = context;
  const { threadKey, sender } = await readThread(seen, context);
  const address = everybody ? sender.firm && `@${sender.firm}` : sender.person.address;
  const name = everybody ? '' : sender.person.name;
  if (!address) return { problem: 'sender-missing' };
  // There before the action, so that taking it back takes back the decision and not what was learned since.
  if (!(await db.clients.get(address))) await db.clients.add({ address, name, language: null, kind: null });
  return done(
    act(
      db,
      'sender:decide',
      now,
      [
        ['clients', address],
        ['deadlines', threadKey],
      ],
      async () => {
        await db.clients.update(address, { kind });
        const deadline = await db.deadlines.get(threadKey);
        if (kind !== null && kind !== 'client' && deadline?.state === 'running') {
          await db.deadlines.put(dismissDeadline(deadline, now));
        }
      },
    ),
  );
}
