/** What the user sets for one client: how soon they are answered, their clock and country, whether they may be notified of. */
import type { Done, Request } from '../contract/messages.ts';
import { previewPolicyChange } from '../core/deadlines/policy.ts';
import { act } from '../db/actions.ts';
import type { ClientRow } from '../db/schema.ts';
import { loadFacts, moveAll } from './change-settings.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

export async function changeClient({ address, change }: Request<'client:change'>, context: JobContext): Promise<Done> {
  const { db, now, settings, calendar } = context;
  const client = await db.clients.get(address);
  if (!client) return { problem: 'not-found' };
  const factsOf = await loadFacts(context);
  const theirs = await db.deadlines.where({ state: 'running', clientAddress: address }).toArray();
  const { hours = client.hours ?? null } = change;
  const moves = previewPolicyChange(
    theirs,
    { ...settings, calendar, factsOf },
    { ...settings, calendar, factsOf: (deadline) => ({ ...factsOf(deadline), clientHours: hours }) },
  );
  return done(
    act(
      db,
      'client:change',
      now,
      [['clients', address], ...moves.map(({ threadKey }): ['deadlines', string] => ['deadlines', threadKey])],
      async () => {
        await db.clients.update(address, change as Partial<ClientRow>);
        if (moves.length > 0) await moveAll(moves, calendar, context);
      },
    ),
  );
}
