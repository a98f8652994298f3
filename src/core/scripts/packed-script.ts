/** The built-in scripts as the package holds them: what a script is in every language once, and a language's texts by column. */
import type { Script } from './script.ts';

/** What a built-in script is in every language. */
export type Frame = Pick<Script, 'id' | 'temperaments' | 'situation' | 'topic'>;

/** The texts of one language, in the order of the frames: titles beside titles pack a tenth smaller than beside bodies. */
export type Texts = { readonly [Column in 'title' | 'why' | 'body']: readonly string[] };

/** What is the same of these scripts in every language. */
export const framesOf = (scripts: readonly Script[]): Frame[] =>
  scripts.map(({ id, temperaments, situation, topic }) => ({ id, temperaments, situation, topic }));

/** What these scripts say in their language. */
export const textsOf = (scripts: readonly Script[]): Texts => ({
  title: scripts.map(({ title }) => title),
  why: scripts.map(({ why }) => why),
  body: scripts.map(({ body }) => body),
});

/** The scripts again, of their frames and the texts of one language. */
export const joinScripts = (frames: readonly Frame[], { title, why, body }: Texts): Script[] =>
  frames.map((frame, i) => ({ ...frame, title: title[i] ?? '', why: why[i] ?? '', body: body[i] ?? '' }));
