/** What the user sets for one client: how soon they are answered, their clock and country, whether they may be notified of. */
import type { Done, MovePreview, Request } from '../contract/messages.ts';
import { type PolicyMove, previewPolicyChange } from '../core/deadlines/policy.ts';
import { act } from '../db/actions.ts';
import type { ClientRow } from '../db/schema.ts';
import { loadFacts, moveAll, toPreview } from './change-settings.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

/** What other hours for this client would move. */
export async function previewClient(
  { address, hours }: Request<'client:preview'>,
  context: JobContext,
): Promise<MovePreview> {
  const theirs = await loadTheirs(address, context);
  return toPreview(await findMoves(theirs, hours, context), theirs);
}

export async function changeClient({ address, change }: Request<'client:change'>, context: JobContext): Promise<Done> {
  const { db, now, calendar } = context;
  const client = await db.clients.get(address);
  if (!client) return { problem: 'not-found' };
  const { hours = client.hours ?? null } = change;
  const moves = await findMoves(await loadTheirs(address, context), hours, context);
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

const loadTheirs = (clientAddress: string, { db }: JobContext) =>
  db.deadlines.where({ state: 'running', clientAddress }).toArray();

async function findMoves(
  theirs: Awaited<ReturnType<typeof loadTheirs>>,
  hours: number | null,
  context: JobContext,
): Promise<PolicyMove[]> {
  const { settings, calendar } = context;
  const factsOf = await loadFacts(context);
  const before = { ...settings, calendar, factsOf };
  return previewPolicyChange(theirs, before, {
    ...before,
    factsOf: (deadline) => ({ ...factsOf(deadline), clientHours: hours }),
  });
}
