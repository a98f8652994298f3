/** Questions about the user's own scripts and how often scripts are used. */
import type { OwnScript } from '../core/scripts/own-script.ts';
import type { TactDb } from './schema.ts';

/** Every own script; there are at most `SCRIPT_LIMITS.scripts`. */
export async function loadOwnScripts(db: TactDb): Promise<OwnScript[]> {
  return db.ownScripts.toArray();
}

/** The shortcut of every own script that has one, lower case. */
export async function loadShortcuts(db: TactDb): Promise<string[]> {
  return (await db.ownScripts.where('shortcut').above('').keys()) as string[];
}

/** How often each script went into a reply, by its id; built-in ones too. */
export async function loadUses(db: TactDb): Promise<Record<string, number>> {
  return Object.fromEntries((await db.scriptUses.toArray()).map(({ id, uses }) => [id, uses]));
}
