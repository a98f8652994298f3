/** The user says what kind of sender an address is, or everybody at a firm. */
import type { Done, Request } from '../contract/messages.ts';
import { domainKeys, findFirmDomain } from '../core/clients/sender-kind.ts';
import { dismissDeadline, startDeadline } from '../core/deadlines/deadline.ts';
import { timeDeadline } from '../core/deadlines/due-soon.ts';
import { act } from '../db/actions.ts';
import type { ClientRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import { findSenders, readThread } from './read-thread.ts';
import { gatherFacts } from './thread-facts.ts';

/**
 * Stores the decision for this address, or with `everybody` for its domain; null takes back whichever of the two decides now,
 * and Tact does again. The later word holds: one about everybody ends what was said of this address. Who is no client is
 * owed no answer by the clock.
 */
export async function decideSender(
  { seen, kind, everybody }: Request<'sender:decide'>,
  context: JobContext,
): Promise<Done> {
  const { db, now, settings, calendar } = context;
  const { threadKey } = await readThread(seen, context);
  const known = await findSenders(seen, context);
  const { writer, reason, kind: before } = gatherFacts(seen, settings.ownAddresses, known).sender;
  const decided = (key: string): boolean => known.some((row) => row.address === key && row.kind !== null);
  const firm = findFirmDomain(writer.address);
  let key = writer.address;
  if (kind === null && reason === 'override-domain') key = domainKeys(writer.address).find(decided) ?? '';
  else if (kind !== null && everybody) key = firm === null ? '' : `@${firm}`;
  if (!key) return { problem: 'sender-missing' };
  const words = new Map([[key, kind]]);
  if (key !== writer.address && decided(writer.address)) words.set(writer.address, null);
  const name = key === writer.address ? writer.name : '';
  const fresh: ClientRow = { address: key, name, language: null, kind: null };
  // There before the action, so that taking it back takes back the decision and not what was learned since.
  if (!(await db.clients.get(key))) await db.clients.add(fresh);
  const rows = new Map([fresh, ...known].map((row) => [row.address, row]));
  for (const [address, word] of words) rows.set(address, { ...(rows.get(address) as ClientRow), kind: word });
  // Somebody else in the thread may be a client, and be owed the answer still.
  const { sender } = gatherFacts(seen, settings.ownAddresses, [...rows.values()]);
  return done(
    act(
      db,
      'sender:decide',
      now,
      [...[...words.keys()].map((address): ['clients', string] => ['clients', address]), ['deadlines', threadKey]],
      async () => {
        for (const [address, word] of words) await db.clients.update(address, { kind: word });
        const deadline = await db.deadlines.get(threadKey);
        if (deadline?.state === 'dismissed' && before !== 'client' && sender.kind === 'client')
          await db.deadlines.put(timeDeadline(startDeadline(deadline), calendar));
        if (deadline?.state !== 'running') return;
        if (sender.kind === 'client' && deadline.clientAddress === writer.address) {
          const { address, name } = sender.writer;
          await db.deadlines.put({ ...deadline, clientAddress: address, clientName: name });
        } else if (kind !== null && sender.kind !== 'client') await db.deadlines.put(dismissDeadline(deadline, now));
      },
    ),
  );
}
