/** The user says whose turn it is. */
import type { Done, Request } from '../contract/messages.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { act } from '../db/actions.ts';
import { findPromisesIn } from '../db/promises.ts';
import type { JobContext } from './context.ts';
import { loadThread } from './keep-promise.ts';
import { nextDeadline } from './next-deadline.ts';
import { done } from './outcome.ts';
import { findSenders, readThread } from './read-thread.ts';
import { findTurn, gatherFacts, UNSEEN_ANSWER } from './thread-facts.ts';

/** Remembers it until the next message of either side, and sets the clock by it; null takes the word back. */
export async function correctTurn({ seen, turn }: Request<'turn:correct'>, context: JobContext): Promise<Done> {
  const { db, now, settings } = context;
  const { threadKey, reading, corrected, complaint } = await readThread(seen, context);
  const facts = gatherFacts(seen, settings.ownAddresses, await findSenders(seen, context));
  const talk = facts.messages.findLast(({ side }) => side === 'own' || side === 'client');
  const messageId = seen.answered ? UNSEEN_ANSWER : talk?.id;
  if (!messageId) return { problem: 'message-empty' };
  const clientHours = (await db.clients.get(facts.focus?.from.address ?? ''))?.hours ?? null;
  const promises = await findPromisesIn(db, threadKey);
  const correction = turn && { turn, messageId };
  return done(
    act(
      db,
      'turn:correct',
      now,
      [
        ['threads', threadKey],
        ['deadlines', threadKey],
      ],
      async () => {
        await db.threads.put({ ...(await loadThread(db, threadKey)), correction });
        const before = await db.deadlines.get(threadKey);
        const temperament = effectiveTemperament(reading, corrected);
        const severity = complaint?.closedAt === null ? complaint.severity : null;
        const rules = { temperament, severity, clientHours };
        const whose = findTurn(seen, facts.messages, { promises, correction });
        const given = { seen, facts, turn: whose, rules, reading, before: before ?? null, promises };
        const next = nextDeadline(given, context);
        if (next && next !== before) await db.deadlines.put(next);
      },
    ),
  );
}
