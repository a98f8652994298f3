/** What Roundcube's server tells its own script: `rcmail.set_env({…})` in the page. Read as text, never run. */
import { closestTo, selectAll, textContentOf } from '../dom/unclobbered.ts';

/** A page's env; only own keys are ever set, and nothing is known of their types. */
export type RoundcubeEnv = Readonly<Record<string, unknown>>;

const CALL = 'rcmail.set_env(';
const SCRIPT_CAP = 1_000_000;
const known = new WeakMap<Document, RoundcubeEnv>();

/** The env that the page was delivered with; what its script changed since (the folder on a list) is not in it. Empty when there is none. */
export function readRoundcubeEnv(document: Document): RoundcubeEnv {
  const before = known.get(document);
  if (before) return before;
  const env: Record<string, unknown> = Object.create(null);
  for (const script of selectAll(document, 'script:not([src])')) {
    const text = textContentOf(script).slice(0, SCRIPT_CAP);
    if (text.includes(CALL) && !closestTo(script, '#messagebody')) Object.assign(env, parseEnv(text));
  }
  if (Object.keys(env).length > 0) known.set(document, env);
  return env;
}

/** A text value of the env; empty when it is missing or something else. */
export function envText(env: RoundcubeEnv, key: string): string {
  const value = env[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** True when a list in the env holds this word. */
export function envHas(env: RoundcubeEnv, key: string, word: string): boolean {
  const value = env[key];
  return Array.isArray(value) && value.includes(word);
}

/** Addresses of the user's identities, which the reply page carries. */
export function envIdentities(env: RoundcubeEnv): string[] {
  return Object.values((env.identities as object | null) ?? {}).flatMap((one: { email?: unknown } | null) =>
    typeof one?.email === 'string' ? [one.email.toLowerCase()] : [],
  );
}

/** True for the folder that the server marks as the one of sent mail. */
export function isSentFolder(env: RoundcubeEnv, folder: string): boolean {
  const folders = env.mailboxes as Record<string, { class?: unknown } | null> | null | undefined;
  const known =
    typeof folders === 'object' && folders !== null && Object.hasOwn(folders, folder) ? folders[folder] : null;
  return known?.class === 'sent' || folder === envText(env, 'sent_mailbox');
}

function parseEnv(script: string): object | null {
  const start = script.indexOf(CALL) + CALL.length;
  const end = findObjectEnd(script, start);
  try {
    return JSON.parse(script.slice(start, end)) as object;
  } catch {
    return null;
  }
}

/** Just after the brace that closes the object which begins at `start`. */
function findObjectEnd(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1;
  }
  return text.length;
}
