/** Hints that the user wants to see no more, for one client or for everybody. */
import type { Done, Request } from '../contract/messages.ts';
import { mutedWords } from '../core/draft/muted-words.ts';
import { act } from '../db/actions.ts';
import { findLastReading } from '../db/readings.ts';
import type { MutedRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

/** Silences a hint's words, or the rule itself where the hint only marks a place. */
export async function muteHint(
  { threadKey, hint, forClient }: Request<'hint:mute'>,
  { db, now }: JobContext,
): Promise<Done> {
  const clientAddress = forClient ? ((await findLastReading(db, threadKey))?.clientAddress ?? '') : '';
  if (forClient && !clientAddress) return { problem: 'sender-missing' };
  const { rule, check, phrase, isPlace } = hint;
  const words = mutedWords(hint);
  const key = `${clientAddress}|${rule}|${words}`;
  const clientName = (await db.clients.get(clientAddress))?.name ?? '';
  const row: MutedRow = { key, clientAddress, clientName, rule, words, check, phrase: isPlace ? '' : phrase, at: now };
  return done(
    act(db, 'hint:mute', now, [['muted', key]], async () => {
      await db.muted.put(row);
    }),
  );
}

/** Shows a silenced hint again. */
export async function unmuteHint({ key }: Request<'hint:unmute'>, { db, now }: JobContext): Promise<Done> {
  if (!(await db.muted.get(key))) return { problem: 'not-found' };
  return done(act(db, 'hint:unmute', now, [['muted', key]], () => db.muted.delete(key)));
}
