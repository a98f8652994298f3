/** Send was pressed. Sending can still be stopped, by the site or by the person: nothing counts before the reply is seen to be sent. */
import type { Request } from '../contract/messages.ts';
import { findPromises } from '../core/dates/find-promises.ts';
import { detectLanguage } from '../core/language/detect-language.ts';
import { isSaidIn, markSeemingKept } from '../core/promises/take-mail.ts';
import { findOpenPromises } from '../db/promises.ts';
import { findLastReading } from '../db/readings.ts';
import type { PressedRow, TactDb } from '../db/schema.ts';
import type { JobContext } from './context.ts';

/**
 * Remembers what the reply holds, because some sites never show it: which dates that the user wants kept stand in it, and which promises
 * of the thread it seems to keep. The next press on a reply of the thread stands for all before it.
 */
export async function noteSent(
  { threadKey, text }: Request<'draft:sent'>,
  { db, now, tz }: JobContext,
): Promise<{ done: true }> {
  await db.transaction('rw', db.drafted, db.promises, db.readings, db.pressed, async () => {
    const rows = await db.drafted.where('threadKey').equals(threadKey).toArray();
    const drafted = rows.map((row) => ({ ...row, pressedAt: isSaidIn(text, row) ? now : null }));
    await db.drafted.bulkPut(drafted);
    const isHolding = drafted.some(({ pressedAt }) => pressedAt !== null) || findPromises(text, { now, tz }).length > 0;
    const source = { direction: 'ours', language: detectLanguage(text).language, messageId: '', givenAt: now } as const;
    const known = await findOpenPromises(db, threadKey);
    const kept = markSeemingKept(text, source, known, isHolding).map(({ id, keptBy = '' }) => ({ id, words: keptBy }));
    const clientAddress = (await findLastReading(db, threadKey))?.clientAddress ?? '';
    await db.pressed.put({ threadKey, clientAddress, at: now, kept });
  });
  return { done: true };
}

/** The reply of a thread is there, or marked as sent: gives what was pressed, once, and counts it as a word of ours. Runs in the caller's transaction. */
export async function takePressed(threadKey: string, db: TactDb): Promise<PressedRow | null> {
  const pressed = await db.pressed.get(threadKey);
  if (!pressed) return null;
  await db.pressed.delete(threadKey);
  const { clientAddress, at } = pressed;
  const client = clientAddress ? await db.clients.get(clientAddress) : undefined;
  if (client) await db.clients.update(clientAddress, { lastOursAt: Math.max(client.lastOursAt ?? 0, at) });
  return pressed;
}
