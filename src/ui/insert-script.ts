import type { Problem, ReplyText, ScriptOffer } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { ask } from '../platform/ask.ts';
import { t } from '../platform/i18n.ts';
import { instantText } from './times.ts';
import type { NoteRunner } from './use-note.ts';
import { problemSentence } from './words.ts';

/**
 * Puts a script into the reply, its gaps filled with the user's words, and tells the outcome: what a holding reply
 * promises becomes the thread's date, and a text that no reply box takes is copied.
 */
export async function insertScript(
  offer: ScriptOffer,
  fields: Record<string, string>,
  seen: SeenThread | undefined,
  put: (reply: ReplyText) => Promise<{ done: true } | { problem: Problem }>,
  { answerOf, copy, say }: NoteRunner,
): Promise<void> {
  const { id, language } = offer;
  const about = seen ? { seen } : {};
  const isTyped = Object.keys(fields).length > 0;
  const filled = isTyped ? await answerOf(ask('script:fill', { id, language, fields, ...about })) : offer;
  if (!filled) return;
  const { text, dueAt } = filled;
  // Asked first: where the reply opens on a page of its own, this page is gone by the time that the text stands there.
  const using = ask('script:used', { id, text, dueAt, ...about }).catch(() => null);
  const outcome = await put({ text, cursor: filled.cursor }).catch(() => ({ problem: 'insert-failed' as const }));
  if ('problem' in outcome) return copy(text, problemSentence(outcome.problem));
  const said = t(filled.missing.length > 0 ? 'insertedWithGaps' : 'inserted');
  const used = await using;
  if (used && 'actionId' in used && dueAt !== null) {
    say({ text: `${said} ${t('promisedInScript', instantText(dueAt))}`, actionId: used.actionId });
  } else say({ text: said });
}

/** Puts a text of Tact's into the reply and says so; one that no reply box takes is copied. */
export async function insertText(
  text: string,
  put: (reply: ReplyText) => Promise<{ done: true } | { problem: Problem }>,
  { copy, say }: NoteRunner,
): Promise<void> {
  const outcome = await put({ text, cursor: null }).catch(() => ({ problem: 'insert-failed' as const }));
  if ('problem' in outcome) await copy(text, problemSentence(outcome.problem));
  else say({ text: t('inserted') });
}
