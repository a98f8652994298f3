/** What the user does with a deadline: set, change, snooze, be done with it. */
import type { Done, Request } from '../contract/messages.ts';
import { changeDeadline, dismissDeadline, snoozeDeadline } from '../core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import type { Deadline } from '../core/types.ts';
import { act } from '../db/actions.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import { readThread } from './read-thread.ts';

/** Gives the thread on screen a deadline of the user's own, whether or not it has one already. */
export function setDeadline(wanted: Request<'deadline:set'>, context: JobContext): Promise<Done> {
  return giveDeadline(wanted, null, context);
}

/**
 * Gives the thread on screen the date that a holding reply promises: the reply itself, once it is sent, does not meet it,
 * the full answer does.
 */
export function holdDeadline(wanted: Request<'deadline:set'>, context: JobContext): Promise<Done> {
  return giveDeadline(wanted, wanted.seen.thread.messages.at(-1)?.id ?? null, context);
}

async function giveDeadline(
  { seen, dueAt }: Request<'deadline:set'>,
  holdingAfter: string | null,
  context: JobContext,
): Promise<Done> {
  const { db, now, tz, calendar } = context;
  const view = await readThread(seen, context);
  const { threadKey, sender, turn } = view;
  // On a thread that we answered, the clock stands for our next message after this one.
  const messageId = turn === 'ours' ? view.messageId : (seen.thread.messages.at(-1)?.id ?? '');
  if (!messageId) return { problem: 'message-empty' };
  const fresh: Deadline = {
    threadKey,
    clientAddress: sender.person.address,
    clientName: sender.person.name,
    subject: seen.thread.subject,
    url: seen.url,
    messageId,
    startedAt: now,
    dueAt,
    tz,
    source: 'user',
    temperament: effectiveTemperament(view.reading, view.corrected),
    state: 'running',
    snoozedUntil: null,
    endedAt: null,
  };
  return done(
    act(db, 'deadline:set', now, [['deadlines', threadKey]], async () => {
      const existing = await db.deadlines.get(threadKey);
      const next = existing?.state === 'running' ? changeDeadline(existing, dueAt) : fresh;
      await db.deadlines.put(timeDeadline({ ...next, ...(holdingAfter === null ? {} : { holdingAfter }) }, calendar));
    }),
  );
}

export function quietDeadline({ threadKey, until }: Request<'deadline:snooze'>, context: JobContext): Promise<Done> {
  return editDeadline(
    'deadline:snooze',
    threadKey,
    (deadline) => snoozeDeadline(deadline, until, context.now),
    context,
  );
}

export function endDeadline({ threadKey }: Request<'deadline:dismiss'>, context: JobContext): Promise<Done> {
  return editDeadline('deadline:dismiss', threadKey, (deadline) => dismissDeadline(deadline, context.now), context);
}

async function editDeadline(
  kind: string,
  threadKey: string,
  edit: (deadline: TimedDeadline) => Deadline,
  { db, now, calendar }: JobContext,
): Promise<Done> {
  if ((await db.deadlines.get(threadKey))?.state !== 'running') return { problem: 'not-found' };
  return done(
    act(db, kind, now, [['deadlines', threadKey]], async () => {
      const current = await db.deadlines.get(threadKey);
      if (current) await db.deadlines.put(timeDeadline(edit(current), calendar));
    }),
  );
}
