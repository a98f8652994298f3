import { languagesOf, type OwnScript, toOffered } from '../../../core/scripts/own-script.ts';
import type { Script } from '../../../core/scripts/script.ts';
import type { Language, Situation, Temperament } from '../../../core/types.ts';

/** One script as it is listed. */
export interface ScriptRow {
  id: string;
  own: boolean;
  /** Of the version that is shown. */
  language: Language;
  languages: readonly Language[];
  title: string;
  why: string;
  text: string;
  situation: Situation | null;
  temperaments: readonly Temperament[];
  tags: readonly string[];
  shortcut: string;
  /** Tags and shortcut, to be searched. */
  labels: string;
  uses: number;
}

/** What the list is narrowed to; null leaves it open. */
export interface ScriptFilter {
  kind: 'own' | 'built-in' | null;
  language: Language | null;
  situation: Situation | null;
  tag: string | null;
}

/** The user's own scripts before the built-in ones in the language `shown`, in each the most used first; own ones then the newest first. */
export function listScripts(
  own: readonly OwnScript[],
  uses: Readonly<Record<string, number>>,
  { kind, language, situation, tag }: ScriptFilter,
  shown: Language,
  library: readonly Script[],
): ScriptRow[] {
  const count = (id: string): number => uses[id] ?? 0;
  const ours = [...own]
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((script): ScriptRow => {
      const { id, title, body, situation, temperaments, shortcut, language } = toOffered(script, shown);
      const { tags } = script;
      const base = { id, title, text: body, situation, temperaments, shortcut, language, tags, why: '' };
      const languages = languagesOf(script);
      return { ...base, own: true, languages, labels: [...tags, shortcut].join(' '), uses: count(id) };
    });
  const builtIn = library.map(
    ({ id, title, why, body, situation, temperaments }): ScriptRow => ({
      ...{ id, title, why, text: body, situation, temperaments },
      ...{ own: false, language: shown, languages: [], tags: [], shortcut: '', labels: '', uses: count(id) },
    }),
  );
  return [...ours, ...builtIn]
    .filter(
      (row) =>
        (kind === null || row.own === (kind === 'own')) &&
        (language === null || !row.own || row.languages.includes(language)) &&
        (situation === null || row.situation === situation) &&
        (tag === null || row.tags.includes(tag)),
    )
    .sort((a, b) => Number(b.own) - Number(a.own) || b.uses - a.uses);
}
