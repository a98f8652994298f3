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
export async function setDeadline({ seen, dueAt }: Request<'deadline:set'>, context: JobContext): Promise<Done> {
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
      await db.deadlines.put(timeDeadline(next, calendar));
    }),
  );
}

/** Keeps the deadlines of these threads quiet until an instant. */
export function quietDeadlines({ threadKeys, until }: Request<'deadlines:snooze'>, context: JobContext): Promise<Done> {
  return editDeadlines('deadline:snooze', threadKeys, (one) => snoozeDeadline(one, until, context.now), context);
}

/** No answer is owed in these threads any more. */
export function endDeadlines({ threadKeys }: Request<'deadlines:dismiss'>, context: JobContext): Promise<Done> {
  return editDeadlines('deadline:dismiss', threadKeys, (one) => dismissDeadline(one, context.now), context);
}

export const quietDeadline = ({ threadKey, until }: Request<'deadline:snooze'>, context: JobContext): Promise<Done> =>
  quietDeadlines({ threadKeys: [threadKey], until }, context);

export const endDeadline = ({ threadKey }: Request<'deadline:dismiss'>, context: JobContext): Promise<Done> =>
  endDeadlines({ threadKeys: [threadKey] }, context);

/** Changes what runs of them in one action; where nothing does, there is nothing to do. */
async function editDeadlines(
  kind: string,
  threadKeys: readonly string[],
  edit: (deadline: TimedDeadline) => Deadline,
  { db, now, calendar }: JobContext,
): Promise<Done> {
  const running = async () =>
    (await db.deadlines.bulkGet([...threadKeys])).flatMap((row) => (row?.state === 'running' ? [row] : []));
  const touched = (await running()).map(({ threadKey }): ['deadlines', string] => ['deadlines', threadKey]);
  if (touched.length === 0) return { problem: 'not-found' };
  return done(
    act(db, kind, now, touched, async () => {
      await db.deadlines.bulkPut((await running()).map((row) => timeDeadline(edit(row), calendar)));
    }),
  );
}
