import { LANGUAGES, type Language, type Situation, type Temperament } from '../types.ts';
import type { Script } from './script.ts';

/** What one language version of a script says. */
export interface ScriptVersion {
  title: string;
  /** Liquid, as `renderScript` reads it. */
  text: string;
}

/** What the user writes of a script of their own. */
export interface ScriptDraft {
  /** One or more. */
  versions: { [L in Language]?: ScriptVersion | undefined };
  situation: Situation | null;
  /** Whom it suits; empty where it suits everyone. */
  temperaments: Temperament[];
  tags: string[];
  /** Lower case, unique; empty where there is none. */
  shortcut: string;
}

/** A script of the user's own. */
export interface OwnScript extends ScriptDraft {
  id: string;
  /** Instant, ms. */
  createdAt: number;
  /** Instant, ms. */
  changedAt: number;
}

/** How often and when last a script went into a reply; own and built-in ones alike. */
export interface ScriptUse {
  /** Id of the script. */
  id: string;
  uses: number;
  /** Instant, ms. */
  usedAt: number;
}

/** A script that can be offered: a built-in one in its language, or a version of the user's own. */
export interface OfferedScript extends Script {
  own: boolean;
  shortcut: string;
  language: Language;
}

/** The languages that a script is written in, in the product's order. */
export function languagesOf({ versions }: Pick<ScriptDraft, 'versions'>): Language[] {
  return LANGUAGES.filter((language) => versions[language] !== undefined);
}

/** An own script as one that can be offered: in this language where it has a version of it, else in its first. */
export function toOffered(script: OwnScript, language: Language): OfferedScript {
  const spoken = script.versions[language] ? language : (languagesOf(script)[0] ?? language);
  const { title = '', text: body = '' } = script.versions[spoken] ?? {};
  const { id, temperaments, situation, shortcut } = script;
  return { id, temperaments, situation, topic: 'own', title, why: '', body, own: true, shortcut, language: spoken };
}

/** Built-in scripts of one language as they can be offered. */
export function offerBuiltIn(library: readonly Script[], language: Language): OfferedScript[] {
  return library.map((script) => ({ ...script, own: false, shortcut: '', language }));
}

/** What the user wrote, in one order and without blanks around it, so that two equal drafts are the same JSON. */
export function tidyDraft(draft: ScriptDraft): ScriptDraft {
  const versions: ScriptDraft['versions'] = {};
  for (const language of LANGUAGES) {
    const version = draft.versions[language];
    if (version)
      versions[language] = { title: version.title.trim(), text: version.text.replace(/\r\n?/g, '\n').trim() };
  }
  const tags = new Map(
    draft.tags.flatMap((tag) => tag.split(/[,，]/)).map((tag) => [tag.trim().toLowerCase(), tag.trim()]),
  );
  tags.delete('');
  return {
    versions,
    situation: draft.situation,
    temperaments: [...new Set(draft.temperaments)].sort(),
    tags: [...tags.values()],
    shortcut: draft.shortcut.trim().toLowerCase(),
  };
}
