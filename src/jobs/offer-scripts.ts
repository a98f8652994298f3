/** What to say: the scripts that suit the thread on screen. */
import type { Problem, Request, ScriptOffer } from '../contract/messages.ts';
import { chooseScripts } from '../core/scripts/choose-scripts.ts';
import { type OfferedScript, toOffered } from '../core/scripts/own-script.ts';
import { loadOwnScripts, loadUses } from '../db/scripts.ts';
import type { JobContext } from './context.ts';
import { type Filling, gatherFilling, toOffer } from './fill-script.ts';

/** How many built-in ones are offered, and at most how many own ones before them: the popup and the strip show no more. */
const OFFERED = 3;
const OWN_OFFERED = 2;

/** The best scripts first, filled from the thread; own ones that name its temperament or situation before all. */
export async function offerScripts(
  { seen }: Request<'scripts:offer'>,
  context: JobContext,
): Promise<ScriptOffer[] | { problem: Problem }> {
  const filling = await gatherFilling(seen, undefined, context);
  const scripts = await chooseFor(filling, context);
  const own = scripts.slice(
    0,
    Math.min(
      scripts.findIndex((script) => !script.own),
      OWN_OFFERED,
    ),
  );
  const builtIn = scripts.filter((script) => !script.own).slice(0, OFFERED);
  return [...own, ...builtIn].map((script) => toOffer(script, filling, context));
}

/** Every script in the order in which it suits the thread. */
export async function chooseFor(
  { language, thread }: Filling,
  { db, loadLibrary }: JobContext,
): Promise<OfferedScript[]> {
  const [own, uses, library] = await Promise.all([loadOwnScripts(db), loadUses(db), loadLibrary(language)]);
  const { reading, temperament } = thread ?? { reading: null, temperament: 'neutral' };
  return chooseScripts({
    temperament,
    situation: reading?.situation ?? 'other',
    complaint: reading?.complaint ?? false,
    category: reading?.category ?? null,
    language,
    library,
    uses,
    own: own.map((script) => toOffered(script, language)),
  });
}
