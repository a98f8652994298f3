/** The user says how the client really is. */
import type { Done, Request } from '../contract/messages.ts';
import { timeDeadline } from '../core/deadlines/due-soon.ts';
import { applyPolicy } from '../core/deadlines/policy.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { act } from '../db/actions.ts';
import { loadFacts } from './change-settings.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import { readThread } from './read-thread.ts';

/** Stores the correction (null takes it back) and moves a policy deadline to what that temperament is owed. */
export async function correctReading(
  { seen, temperament }: Request<'reading:correct'>,
  context: JobContext,
): Promise<Done> {
  const { db, now, calendar, settings } = context;
  const { threadKey, messageId, reading } = await readThread(seen, context);
  if (!reading) return { problem: 'message-empty' };
  const key = `${threadKey}#${messageId}`;
  const factsOf = await loadFacts(context);
  return done(
    act(
      db,
      'reading:correct',
      now,
      [
        ['readings', key],
        ['deadlines', threadKey],
      ],
      async () => {
        await db.readings.update(key, { corrected: temperament, correctedAt: temperament && now });
        const deadline = await db.deadlines.get(threadKey);
        if (deadline?.state !== 'running' || deadline.isUpdate) return;
        const { policy, complaintPolicy } = settings;
        const askedDueAt = reading.asked?.dueAt ?? null;
        const rules = { calendar, policy, complaintPolicy, askedDueAt, ...factsOf(deadline) };
        const moved = applyPolicy(deadline, { ...rules, temperament: effectiveTemperament(reading, temperament) });
        await db.deadlines.put(timeDeadline(moved, calendar));
      },
    ),
  );
}
