import type { Answer, Request } from '../contract/messages.ts';
import { loadShortcuts } from '../db/scripts.ts';
import type { Asker } from '../platform/messaging.ts';
import type { JobContext } from './context.ts';
import { isQuietAt } from './open-palette.ts';

/** The shortcuts that expand on the asking page: all of them, or none where the user does not want them. */
export async function listShortcuts(
  _: Request<'shortcuts:list'>,
  { db, settings }: JobContext,
  { url }: Pick<Asker, 'url'>,
): Promise<Answer<'shortcuts:list'>> {
  return isQuietAt(url, settings) ? [] : loadShortcuts(db);
}
