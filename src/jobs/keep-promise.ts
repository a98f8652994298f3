/** Promises as mails give, keep and move them: found in what is on screen, or kept by the user while they wrote the reply. */
import type { Done, Request } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import { detectLanguage } from '../core/language/detect-language.ts';
import { takeMail } from '../core/promises/take-mail.ts';
import type { Message, PromiseGiven } from '../core/types.ts';
import { findSenderZone } from '../core/working-time/client-clock.ts';
import { act } from '../db/actions.ts';
import { findPromisesIn } from '../db/promises.ts';
import type { DraftedRow, TactDb, ThreadRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { FRESH_MS } from './next-deadline.ts';
import { takePressed } from './note-sent.ts';
import { done } from './outcome.ts';
import { type ThreadFacts, toTurnMessage, UNSEEN_ANSWER } from './thread-facts.ts';

/** Pages show times to the minute: a mail that was sent just after the click may look older than it. */
const MINUTE_MS = 60_000;

/** Remembers a promise of the reply that is being written; nothing counts before it is sent. */
export async function keepPromise(
  { draft, phrase, dueAt, kind }: Request<'promise:keep'>,
  context: JobContext,
): Promise<Done> {
  return wantPromise(draft.threadKey, { phrase, dueAt, kind }, context);
}

/** The same for whatever will be sent in a thread. */
export async function wantPromise(
  threadKey: string,
  wanted: Pick<DraftedRow, 'phrase' | 'dueAt' | 'kind' | 'isAnswer'>,
  { db, now }: JobContext,
): Promise<Done> {
  if (!threadKey) return { problem: 'not-found' };
  const row: DraftedRow = { ...wanted, id: `${threadKey}#${wanted.dueAt}`, threadKey, createdAt: now, pressedAt: null };
  return done(
    act(db, 'promise:keep', now, [['drafted', row.id]], async () => {
      await db.drafted.put(row);
    }),
  );
}

/** What is remembered of a thread; of one that was never seen, nothing. */
export async function loadThread(db: TactDb, threadKey: string): Promise<ThreadRow> {
  return (await db.threads.get(threadKey)) ?? { threadKey, readIds: [], correction: null };
}

/**
 * Takes the mails of a thread that are new, and the reply that the site shows only by a mark; gives all promises of the thread, the
 * soonest first. Runs in the caller's transaction.
 */
export async function takeMails(
  { answered, url, thread: { subject } }: Pick<SeenThread, 'answered' | 'url'> & { thread: { subject: string } },
  { threadKey, messages, focus }: Pick<ThreadFacts, 'threadKey' | 'messages' | 'focus'>,
  thread: ThreadRow,
  { db, now, tz, calendar }: JobContext,
): Promise<PromiseGiven[]> {
  const drafted = await db.drafted.where('threadKey').equals(threadKey).toArray();
  const isNew = ({ id, side, text }: Message) =>
    (side === 'own' || side === 'client') && text.trim() !== '' && !thread.readIds.includes(id);
  const fresh = messages.filter(isNew);
  const unseen = answered ? drafted.filter(({ pressedAt }) => pressedAt !== null) : [];
  const mails = [
    ...fresh.map((message) => ({
      ...toTurnMessage(message),
      at: parsePageDate(message.date, { tz }) ?? now,
      wanted: drafted,
    })),
    ...unseen.map((row) => ({
      ...{ id: UNSEEN_ANSWER, side: 'own', date: '', text: row.phrase, at: row.pressedAt ?? now, wanted: [row] },
    })),
  ];
  const known = new Map((await findPromisesIn(db, threadKey)).map((promise) => [promise.id, promise]));
  const changed = new Map<string, PromiseGiven>();
  const isOurs = fresh.some(({ side }) => side === 'own');
  const pressed = isOurs || answered ? await takePressed(threadKey, db) : null;
  if (mails.length === 0 && !pressed) return [...known.values()];
  // Where the reply itself is there, its words tell what it keeps.
  for (const { id, words } of (!isOurs && pressed?.kept) || []) {
    const promise = known.get(id);
    if (promise?.state === 'open' && !promise.keptBy)
      changed.set(id, { ...promise, keptBy: words, keptAt: pressed?.at ?? now });
  }
  for (const row of changed.values()) known.set(row.id, row);
  const client = focus?.from ?? { name: '', address: '' };
  for (const { id: messageId, side, date, text, at, wanted } of mails) {
    // An old mail gives no promises by itself: nobody wants an archive that reminds.
    if (now - at > FRESH_MS) continue;
    const direction = side === 'own' ? 'ours' : 'theirs';
    const { language } = detectLanguage(text);
    const source = {
      threadKey,
      clientAddress: client.address,
      clientName: client.name,
      subject,
      url,
      messageId,
    } as const;
    const mail = { text, source: { ...source, direction, language, givenAt: Math.min(at, now), tz } as const };
    const senderTz = direction === 'theirs' ? (findSenderZone(date) ?? undefined) : undefined;
    const fit = wanted.filter(({ createdAt }) => at > createdAt - MINUTE_MS);
    for (const row of takeMail({ ...mail, senderTz }, [...known.values()], fit, calendar)) {
      // Nor does one whose date had passed when it was first seen.
      if (row.state === 'proposed' && row.dueAt <= now) continue;
      known.set(row.id, row);
      changed.set(row.id, row);
    }
  }
  await db.promises.bulkPut([...changed.values()]);
  if (fresh.length > 0) await db.threads.put({ ...thread, readIds: [...thread.readIds, ...fresh.map(({ id }) => id)] });
  // A reply of ours is there: what waited for one has found it by now, or does not stand in it.
  const sentAt = Math.max(pressed?.at ?? 0, ...mails.filter(({ side }) => side === 'own').map(({ at }) => at));
  const over = drafted.filter(({ createdAt }) => sentAt > createdAt - MINUTE_MS);
  await db.drafted.bulkDelete(over.map(({ id }) => id));
  return [...known.values()].sort((a, b) => a.dueAt - b.dueAt);
}
