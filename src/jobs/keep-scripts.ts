/** The user's own scripts: kept, copied, deleted, brought in from a file. Each is one action that can be taken back. */
import type { Done, Problem, Request, SavedScript } from '../contract/messages.ts';
import { checkDraft } from '../core/scripts/check-draft.ts';
import { languagesOf, type OwnScript, type ScriptDraft, tidyDraft } from '../core/scripts/own-script.ts';
import { SCRIPT_LIMITS } from '../core/scripts/script-limits.ts';
import { LANGUAGES } from '../core/types.ts';
import { act } from '../db/actions.ts';
import type { TactDb } from '../db/schema.ts';
import { loadOwnScripts } from '../db/scripts.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';

type Saved = SavedScript | { problem: Problem };

/** Keeps a new script (id null) or a changed one. */
export async function saveScript({ id, draft }: Request<'script:save'>, context: JobContext): Promise<Saved> {
  if (id !== null && !(await context.db.ownScripts.get(id))) return { problem: 'not-found' };
  const key = id ?? crypto.randomUUID();
  return withId(key, await keep('script:save', [{ id: key, draft }], context));
}

/** Makes an own script of another one, with all its language versions; a shortcut stays with the first. */
export async function copyScript({ id }: Request<'script:copy'>, context: JobContext): Promise<Saved> {
  const draft = (await context.db.ownScripts.get(id)) ?? (await findBuiltIn(id, context));
  if (!draft) return { problem: 'not-found' };
  const key = crypto.randomUUID();
  return withId(key, await keep('script:copy', [{ id: key, draft: { ...draft, shortcut: '' } }], context));
}

export async function deleteScript({ id }: Request<'script:delete'>, { db, now }: JobContext): Promise<Done> {
  if (!(await db.ownScripts.get(id))) return { problem: 'not-found' };
  return done(act(db, 'script:delete', now, [['ownScripts', id]], () => db.ownScripts.delete(id)));
}

/** Brings scripts in, all or none: each new (id null) or in place of the own script with its id. */
export function importScripts({ scripts }: Request<'scripts:import'>, context: JobContext): Promise<Done> {
  const keyed = scripts.map(({ id, draft }) => ({ id: id ?? crypto.randomUUID(), draft }));
  return keep('scripts:import', keyed, context);
}

/** Stores drafts in one transaction, unless one of them, or all together, cannot be kept. */
async function keep(
  kind: string,
  drafts: { id: string; draft: ScriptDraft }[],
  { db, now }: JobContext,
): Promise<Done> {
  const problem = await findRefusal(drafts, db);
  if (problem) return { problem };
  const touched = drafts.map(({ id }): ['ownScripts', string] => ['ownScripts', id]);
  return done(
    act(db, kind, now, touched, async () => {
      const before = await db.ownScripts.bulkGet(drafts.map(({ id }) => id));
      const rows = drafts.map(
        ({ id, draft }, i): OwnScript => ({
          ...tidyDraft(draft),
          id,
          createdAt: before[i]?.createdAt ?? now,
          changedAt: now,
        }),
      );
      await db.ownScripts.bulkPut(rows);
    }),
  );
}

async function findRefusal(drafts: { id: string; draft: ScriptDraft }[], db: TactDb): Promise<Problem | null> {
  const replaced = new Set(drafts.map(({ id }) => id));
  const others = (await loadOwnScripts(db)).filter(({ id }) => !replaced.has(id));
  if (others.length + replaced.size > SCRIPT_LIMITS.scripts) return 'scripts-many';
  const taken = new Set(others.map(({ shortcut }) => shortcut).filter(Boolean));
  for (const draft of drafts.map((one) => tidyDraft(one.draft))) {
    if (checkDraft(draft, (shortcut) => taken.has(shortcut)).length > 0) return 'script-refused';
    if (draft.shortcut) taken.add(draft.shortcut);
  }
  return replaced.size === drafts.length ? null : 'script-refused';
}

async function findBuiltIn(id: string, { loadLibrary }: JobContext): Promise<ScriptDraft | null> {
  const versions: ScriptDraft['versions'] = {};
  const draft: ScriptDraft = { versions, situation: null, temperaments: [], tags: [], shortcut: '' };
  for (const language of LANGUAGES) {
    const script = (await loadLibrary(language)).find((one) => one.id === id);
    if (!script) continue;
    versions[language] = { title: script.title, text: script.body };
    draft.situation = script.situation;
    draft.temperaments = [...script.temperaments];
  }
  return languagesOf(draft).length > 0 ? draft : null;
}

const withId = (id: string, outcome: Done): Saved => ('problem' in outcome ? outcome : { ...outcome, id });
