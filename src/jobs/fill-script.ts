/** Fills scripts for the thread on screen; with none there, only what is known of the user. */
import type { Problem, Request, ScriptOffer } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { parseDates } from '../core/dates/parse-dates.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { parseClientName } from '../core/scripts/address-client.ts';
import { type OfferedScript, offerBuiltIn, toOffered } from '../core/scripts/own-script.ts';
import { type Fields, renderScript } from '../core/scripts/render-script.ts';
import type { Language, Reading, Temperament } from '../core/types.ts';
import { addWorkingTime, workingTimeBetween } from '../core/working-time/working-time.ts';
import { saveSettings } from '../platform/storage.ts';
import type { JobContext } from './context.ts';
import { readThread } from './read-thread.ts';

const HOUR_MS = 3_600_000;
const HALF_HOUR_MS = HOUR_MS / 2;

/** What scripts are chosen and filled from. */
export interface Filling {
  language: Language;
  /** Null where no thread is on screen. */
  thread: { reading: Reading | null; temperament: Temperament } | null;
  fields: Fields;
  /** When the client could hear from us next, instant, ms; null where no thread says for whom. */
  nextWordAt: number | null;
}

/** Gathers what is known of the thread and of the user; `language` overrules that of the client's mail. */
export async function gatherFilling(
  seen: SeenThread | undefined,
  language: Language | undefined,
  context: JobContext,
): Promise<Filling> {
  const { settings, spoken } = context;
  const me = { 'me.name': settings.myName };
  if (!seen) return { language: language ?? spoken, thread: null, fields: me, nextWordAt: null };
  const { reading, sender, corrected } = await readThread(seen, context);
  const written = language ?? reading?.language ?? spoken;
  const temperament = effectiveTemperament(reading, corrected);
  const name = parseClientName(sender.person.name, sender.person.address, written);
  return {
    language: written,
    thread: { reading, temperament },
    nextWordAt: suggestNextWord(temperament, reading?.asked?.dueAt ?? null, context),
    fields: {
      ...me,
      'client.first_name': name.firstName,
      'client.honorific': name.honorific,
      'client.name': sender.person.name,
      'thread.subject': seen.thread.subject,
    },
  };
}

/** A script as it goes into the reply, and what it still needs; `typed` are the user's words for its gaps. */
export function toOffer(
  script: OfferedScript,
  { fields, nextWordAt }: Filling,
  { now, tz }: JobContext,
  typed: Readonly<Record<string, string>> = {},
): ScriptOffer {
  const { id, title, why, own, shortcut, language, topic, body } = script;
  const given = { ...fields, deadline: nextWordAt, ...typed };
  const { text, missing, cursor } = renderScript(body, given, { language, tz, now });
  const dueAt = typed.deadline ? (parseDates(typed.deadline, { now, tz, language })[0]?.dueAt ?? null) : nextWordAt;
  const holding = topic === 'holding';
  return {
    ...{ id, title, why, own, shortcut, language, text, cursor },
    missing: uniqueByName(missing),
    dueAt: holding ? dueAt : null,
  };
}

/** Fills one script, own or built-in, with what the user typed for its gaps. */
export async function fillScript(
  { id, seen, language, fields }: Request<'script:fill'>,
  context: JobContext,
): Promise<ScriptOffer | { problem: Problem }> {
  const myName = fields['me.name']?.trim();
  // Asked for once: the next script knows it.
  if (myName && !context.settings.myName) await saveSettings({ myName });
  const filling = await gatherFilling(seen, language, context);
  const script = await findScript(id, filling.language, context);
  return script ? toOffer(script, filling, context, fields) : { problem: 'not-found' };
}

/** The script with this id as it can be offered in a language; null when there is none any more. */
async function findScript(
  id: string,
  language: Language,
  { db, loadLibrary }: JobContext,
): Promise<OfferedScript | null> {
  const own = await db.ownScripts.get(id);
  if (own) return toOffered(own, language);
  return offerBuiltIn(await loadLibrary(language), language).find((one) => one.id === id) ?? null;
}

/**
 * When the client could hear from us next, instant, ms: a fresh stretch of what this temperament is owed, on the half hour,
 * and no later than they asked for (instant, ms, or null) while some working time is left until then.
 * The deadline of the reply being written is no date to promise in it.
 */
export function suggestNextWord(
  temperament: Temperament,
  asked: number | null,
  { now, tz, calendar, settings }: JobContext,
): number | null {
  const schedule = { tz, calendar };
  const at = addWorkingTime({ from: now, hours: settings.policy[temperament], ...schedule });
  const owed = at === null ? null : Math.ceil(at / HALF_HOUR_MS) * HALF_HOUR_MS;
  if (asked === null || (owed !== null && owed <= asked)) return owed;
  const hours = Math.max(0, workingTimeBetween(now, asked, schedule)) / HOUR_MS;
  const last = addWorkingTime({ from: now, hours, ...schedule }) ?? now;
  const inTime = Math.floor(last / HALF_HOUR_MS) * HALF_HOUR_MS;
  return inTime > now ? inTime : owed;
}

/** What is missing in two places is asked for once. */
function uniqueByName(missing: { name: string; label: string }[]): { name: string; label: string }[] {
  return [...new Map(missing.map(({ name, label }) => [name, { name, label }])).values()];
}
