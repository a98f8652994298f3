/** A date in a reply of ours that the user wants kept: it waits until the reply is seen to be sent, then it counts. */
import type { Done, Request } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import { startDeadline } from '../core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { startPromise, stepPromise } from '../core/promises/promise.ts';
import type { PromiseGiven, Temperament } from '../core/types.ts';
import { act } from '../db/actions.ts';
import { findLastReading } from '../db/readings.ts';
import type { DraftedRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** Pages show times to the minute: a mail that was sent just after the click may look older than it. */
const MINUTE_MS = 60_000;

/** Remembers a promise of the reply that is being written; nothing counts before it is sent. */
export async function keepPromise(
  { draft, phrase, dueAt, kind }: Request<'promise:keep'>,
  { db, now, tz }: JobContext,
): Promise<Done> {
  const { threadKey } = draft;
  if (!threadKey) return { problem: 'not-found' };
  const id = `${threadKey}#${dueAt}`;
  const [deadline, reading] = await Promise.all([db.deadlines.get(threadKey), findLastReading(db, threadKey)]);
  const clientAddress = deadline?.clientAddress ?? reading?.clientAddress ?? '';
  const client = await db.clients.get(clientAddress);
  const row: DraftedRow = {
    id,
    threadKey,
    clientAddress,
    clientName: deadline?.clientName || client?.name || '',
    subject: draft.subject || deadline?.subject || '',
    // Some webmails write replies on a page of their own: the thread is where its deadline is.
    url: deadline?.url || draft.url,
    phrase,
    kind,
    dueAt,
    tz,
    at: now,
    pressedAt: null,
  };
  return done(
    act(db, 'promise:keep', now, [['drafted', id]], async () => {
      await db.drafted.put(row);
    }),
  );
}

/** Send was pressed on a reply: of what waits for it, only what still stands in it goes on waiting. */
export async function noteSent(
  { threadKey, text }: Request<'draft:sent'>,
  { db, now }: JobContext,
): Promise<{ done: true }> {
  await db.transaction('rw', db.drafted, async () => {
    for (const row of await db.drafted.where('threadKey').equals(threadKey).toArray()) {
      if (holds(text, row)) await db.drafted.put({ ...row, pressedAt: now });
      else await db.drafted.delete(row.id);
    }
  });
  return { done: true };
}

/**
 * Stores the promises of this thread whose reply was sent: it is on screen with their words, or it was sent from a page
 * that shows no replies of ours. Those whose words it does not have are forgotten. Null where none was sent. Runs in the caller's transaction.
 */
export async function storeSentPromises(
  { answered }: Pick<SeenThread, 'answered'>,
  { threadKey, messages }: Pick<ThreadFacts, 'threadKey' | 'messages'>,
  { db, now, tz, calendar }: JobContext,
): Promise<PromiseGiven[] | null> {
  const sent: PromiseGiven[] = [];
  for (const row of await db.drafted.where('threadKey').equals(threadKey).toArray()) {
    const since = messages.filter(
      ({ side, date, text }) =>
        side === 'own' && text !== '' && (parsePageDate(date, { tz }) ?? now) > row.at - MINUTE_MS,
    );
    const shown = since.find(({ text }) => holds(text, row))?.id;
    const messageId = shown ?? (answered && row.pressedAt !== null ? `sent-${row.pressedAt}` : null);
    if (messageId === null && since.length === 0) continue;
    await db.drafted.delete(row.id);
    if (messageId === null || row.dueAt <= now) continue;
    const { id: _id, at: _at, pressedAt: _pressedAt, phrase, kind, dueAt, ...thread } = row;
    const given = {
      ...thread,
      messageId,
      direction: 'ours',
      language: null,
      givenAt: now,
      index: sent.length,
    } as const;
    // The user wants it kept, however surely it was said.
    sent.push(
      stepPromise(startPromise({ phrase, kind, dueAt, start: 0, end: phrase.length }, given, calendar), 'accept', now),
    );
  }
  await db.promises.bulkPut(sent);
  return sent.length > 0 ? sent.sort((a, b) => a.dueAt - b.dueAt) : null;
}

/**
 * The soonest of the promised dates is when the client next hears from us: a deadline that no policy moves, and that our
 * next message after `messageId` meets.
 */
export function followPromise(
  [soonest]: readonly PromiseGiven[],
  messageId: string,
  temperament: Temperament,
  { now, calendar }: JobContext,
): TimedDeadline | null {
  if (!soonest) return null;
  const { threadKey, clientAddress, clientName, subject, url, dueAt, tz } = soonest;
  const thread = { threadKey, clientAddress, clientName, subject, url };
  const start = { ...thread, messageId, startedAt: now, dueAt, tz, source: 'promise', temperament } as const;
  return timeDeadline(startDeadline(start), calendar);
}

/** Editors and mail programs make of white space what they like. */
function holds(text: string, { phrase }: DraftedRow): boolean {
  const squeeze = (words: string) => words.replace(/[\s\u200b\ufeff]+/gu, '').toLowerCase();
  return squeeze(text).includes(squeeze(phrase));
}
