/** What to say: the three scripts that suit the thread on screen. */
import type { Problem, Request, ScriptOffer } from '../contract/messages.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { parseClientName } from '../core/scripts/address-client.ts';
import { chooseScripts } from '../core/scripts/choose-scripts.ts';
import { renderScript } from '../core/scripts/render-script.ts';
import type { Temperament } from '../core/types.ts';
import { addWorkingTime } from '../core/working-time/working-time.ts';
import { saveSettings } from '../platform/storage.ts';
import type { JobContext } from './context.ts';
import { readThread } from './read-thread.ts';

/** How many are offered: the popup and the strip show no more. */
const OFFERED = 3;
const HALF_HOUR_MS = 30 * 60_000;

/** The best scripts first, filled from the thread and from what the user typed (`fields`, by placeholder name). */
export async function offerScripts(
  { seen, fields }: Request<'scripts:offer'>,
  context: JobContext,
): Promise<ScriptOffer[] | { problem: Problem }> {
  const { settings, tz, now } = context;
  const myName = fields['me.name']?.trim();
  // Asked for once: the next script knows it.
  if (myName && !settings.myName) await saveSettings({ myName });
  const view = await readThread(seen, context);
  const { reading, sender } = view;
  const language = reading?.language ?? 'en';
  const temperament = effectiveTemperament(reading, view.corrected);
  const nextWordAt = suggestNextWord(temperament, context);
  const name = parseClientName(sender.person.name, sender.person.address, language);
  const known = {
    'client.first_name': name.firstName,
    'client.honorific': name.honorific,
    'client.name': sender.person.name,
    'me.name': settings.myName,
    'thread.subject': seen.thread.subject,
    ...(nextWordAt === null ? {} : { deadline: nextWordAt }),
    ...fields,
  };
  const scripts = chooseScripts({
    temperament,
    situation: reading?.situation ?? 'other',
    complaint: reading?.complaint ?? false,
    category: reading?.category ?? null,
    language,
  });
  return scripts.slice(0, OFFERED).map(({ id, title, why, body }) => {
    const { text, missing } = renderScript(body, known, { language, tz, now });
    return { id, title, why, text, missing: uniqueByName(missing) };
  });
}

/**
 * When the client could hear from us next, instant, ms: a fresh stretch of what this temperament is owed, on the half hour.
 * The deadline of the reply being written is no date to promise in it.
 */
export function suggestNextWord(temperament: Temperament, { now, tz, calendar, settings }: JobContext): number | null {
  const at = addWorkingTime({ from: now, hours: settings.policy[temperament], tz, calendar });
  return at === null ? null : Math.ceil(at / HALF_HOUR_MS) * HALF_HOUR_MS;
}

/** What is missing in two places is asked for once. */
function uniqueByName(missing: { name: string; label: string }[]): { name: string; label: string }[] {
  return [...new Map(missing.map(({ name, label }) => [name, { name, label }])).values()];
}
