/** Finds scripts by words or by their shortcut. */
import type { Problem, Request, ScriptOffer } from '../contract/messages.ts';
import { type OfferedScript, offerBuiltIn, toOffered } from '../core/scripts/own-script.ts';
import { indexOwn } from '../core/scripts/script-index.ts';
import type { Language } from '../core/types.ts';
import { loadOwnScripts, loadUses } from '../db/scripts.ts';
import type { JobContext } from './context.ts';
import { gatherFilling, toOffer } from './fill-script.ts';
import { chooseFor } from './offer-scripts.ts';

/** What suits the words, filled as far as the thread tells; without words what suits the thread, else the most used. */
export async function searchScripts(
  { query, seen, language, limit }: Request<'scripts:search'>,
  context: JobContext,
): Promise<ScriptOffer[] | { problem: Problem }> {
  const filling = await gatherFilling(seen, language, context);
  const words = query.trim();
  let scripts: OfferedScript[];
  if (words !== '') scripts = await findByWords(words, filling.language, context);
  else if (seen) scripts = await chooseFor(filling, context);
  else scripts = await listMostUsed(filling.language, context);
  return scripts.slice(0, limit).map((script) => toOffer(script, filling, context));
}

/** The own script with this shortcut, which is written in any case. */
export async function expandShortcut(
  { shortcut, seen }: Request<'shortcut:expand'>,
  context: JobContext,
): Promise<ScriptOffer | { problem: Problem }> {
  const name = shortcut.trim().toLowerCase();
  const own = name === '' ? undefined : await context.db.ownScripts.where('shortcut').equals(name).first();
  if (!own) return { problem: 'not-found' };
  const filling = await gatherFilling(seen, undefined, context);
  return toOffer(toOffered(own, filling.language), filling, context);
}

/** Own scripts first, then built-in ones; the one whose shortcut this is before all. */
async function findByWords(words: string, language: Language, context: JobContext): Promise<OfferedScript[]> {
  const { db, spoken, loadLibrary, loadLibraryIndex } = context;
  const [own, uses] = await Promise.all([loadOwnScripts(db), loadUses(db)]);
  const habit = (id: string): number => 1 + (uses[id] ?? 0) / ((uses[id] ?? 0) + 10);
  const found = new Map<string, number>();
  // Whoever answers in a client's language may think in their own: a script has the same id in all.
  for (const known of new Set([language, spoken])) {
    for (const [id, score] of (await loadLibraryIndex(known))(words)) {
      found.set(id, Math.max(score * habit(id), found.get(id) ?? 0));
    }
  }
  const foundOwn = indexOwn(own)(words);
  const shortcut = words.replace(/^;/, '').toLowerCase();
  const ranked = own.filter(({ id }) => foundOwn.has(id)).map((script) => toOffered(script, language));
  const weight = (script: OfferedScript): number =>
    script.shortcut === shortcut ? Number.POSITIVE_INFINITY : (foundOwn.get(script.id) ?? 0) * habit(script.id);
  const builtIn = offerBuiltIn(await loadLibrary(language), language)
    .filter(({ id }) => found.has(id))
    .sort((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0));
  return [...ranked.sort((a, b) => weight(b) - weight(a)), ...builtIn];
}

/** Own scripts first, in each group the most used first, then in the order in which they were made. */
async function listMostUsed(language: Language, { db, loadLibrary }: JobContext): Promise<OfferedScript[]> {
  const [own, uses, library] = await Promise.all([loadOwnScripts(db), loadUses(db), loadLibrary(language)]);
  const all = [
    ...own.sort((a, b) => a.createdAt - b.createdAt).map((script) => toOffered(script, language)),
    ...offerBuiltIn(library, language),
  ];
  const count = ({ id }: OfferedScript): number => uses[id] ?? 0;
  return all.sort((a, b) => Number(b.own) - Number(a.own) || count(b) - count(a));
}
