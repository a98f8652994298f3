import { checkDraft } from '../check-draft.ts';
import { languagesOf, type OwnScript, type ScriptDraft, tidyDraft } from '../own-script.ts';
import type { FoundScript, RowFault } from './found-script.ts';

/** What bringing in one script of a file would do. */
export interface ImportStep {
  row: number;
  title: string;
  outcome: 'new' | 'changed' | 'same' | 'refused';
  /** What would be stored; null where that is nothing. `id` null: a new one. */
  store: { id: string | null; draft: ScriptDraft } | null;
  faults: RowFault[];
  unmapped: string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Plans one script of a file after the other, without storing anything. A script is the same as an own one by its id, else
 * by its shortcut, else by a title in the same language; what the file does not say of it stays as it is.
 */
export function createImportPlan(existing: readonly OwnScript[]): (found: FoundScript) => ImportStep {
  const byId = new Map(existing.map((script) => [script.id, script]));
  const byShortcut = new Map(existing.filter(({ shortcut }) => shortcut !== '').map((one) => [one.shortcut, one]));
  const byTitle = new Map(existing.flatMap((script) => titleKeys(script).map((key) => [key, script])));
  const taken = new Map(existing.filter(({ shortcut }) => shortcut !== '').map((one) => [one.shortcut, one.id]));
  const used = new Set<string>();

  return (found) => {
    const id = found.id?.toLowerCase() ?? null;
    const shortcut = found.shortcut ?? '';
    const known =
      (id === null ? undefined : byId.get(id)) ??
      byShortcut.get(shortcut) ??
      titleKeys(found).flatMap((key) => byTitle.get(key) ?? [])[0];
    // One script of ours is changed by one of the file; a second one that fits it is a new one.
    const target = known && !used.has(known.id) ? known : null;
    const draft = tidyDraft(merge(found, target));
    const isTaken = (word: string): boolean => taken.has(word) && taken.get(word) !== (target?.id ?? '');
    const faults: RowFault[] = [
      ...found.faults,
      ...checkDraft(draft, isTaken).map(({ code, near }) => ({ code, ...(near ? { near } : {}) })),
    ];
    const title = languagesOf(draft).map((language) => draft.versions[language]?.title)[0] ?? '';
    const base = { row: found.row, title, faults, unmapped: found.unmapped };
    if (faults.length > 0) return { ...base, outcome: 'refused', store: null };
    const fresh = id !== null && UUID.test(id) && !byId.has(id) && !used.has(id) ? id : null;
    const key = target?.id ?? fresh;
    if (key !== null) used.add(key);
    if (target && target.shortcut !== draft.shortcut) taken.delete(target.shortcut);
    if (draft.shortcut !== '') taken.set(draft.shortcut, key ?? `row ${found.row}`);
    if (target && isSame(target, draft)) return { ...base, outcome: 'same', store: null };
    return { ...base, outcome: target ? 'changed' : 'new', store: { id: key, draft } };
  };
}

function merge(found: FoundScript, target: OwnScript | null): ScriptDraft {
  return {
    versions: { ...target?.versions, ...found.versions },
    situation: found.situation === undefined ? (target?.situation ?? null) : found.situation,
    temperaments: found.temperaments ?? target?.temperaments ?? [],
    tags: found.tags ?? target?.tags ?? [],
    shortcut: found.shortcut || target?.shortcut || '',
  };
}

function titleKeys(script: Pick<ScriptDraft, 'versions'>): string[] {
  return languagesOf(script).map(
    (language) => `${language} ${script.versions[language]?.title.trim().toLowerCase() ?? ''}`,
  );
}

function isSame(script: OwnScript, draft: ScriptDraft): boolean {
  return JSON.stringify(tidyDraft(script)) === JSON.stringify(draft);
}
