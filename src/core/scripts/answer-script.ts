import { LANGUAGES, SITUATIONS, TEMPERAMENTS } from '../types.ts';
import { chooseScripts } from './choose-scripts.ts';
import { LIBRARY } from './library/index.ts';
import { type Fields, renderScript } from './render-script.ts';

/** The answer to one line of the command `script`. */
export interface ScriptAnswer {
  id: string | number;
  /** Id of the chosen script. */
  script: string;
  text: string;
  /** Names of the fields that the text still needs, once each. */
  missing: string[];
}

/**
 * Answers `{ id, temperament, situation, language, fields?, tz? }` with the best script, filled in; `tz` is an IANA zone
 * for dates, UTC if absent. Throws an Error whose one sentence says what is accepted.
 */
export function answerScript(input: unknown): ScriptAnswer {
  if (!isObject(input))
    throw new Error('A line must be an object with id, temperament, situation, language and fields.');
  const { id, fields = {}, tz = 'UTC' } = input;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a text or a number.');
  if (!isObject(fields)) throw new Error('"fields" must be an object such as {"client": {"first_name": "Anna"}}.');
  if (typeof tz !== 'string' || !isZone(tz)) throw new Error('"tz" must be an IANA time zone such as Europe/Kyiv.');
  const temperament = readOneOf(input, 'temperament', TEMPERAMENTS);
  const situation = readOneOf(input, 'situation', SITUATIONS);
  const language = readOneOf(input, 'language', LANGUAGES);
  const [best] = chooseScripts({ temperament, situation, language, complaint: false, library: LIBRARY[language] });
  if (!best) throw new Error(`There is no script in ${language}.`);
  const { text, missing } = renderScript(best.body, fields as Fields, { language, tz });
  return { id, script: best.id, text, missing: [...new Set(missing.map(({ name }) => name))] };
}

function readOneOf<T extends string>(input: Record<string, unknown>, name: string, accepted: readonly T[]): T {
  const value = accepted.find((candidate) => candidate === input[name]);
  if (value === undefined) throw new Error(`"${name}" must be one of ${accepted.join(', ')}.`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isZone(tz: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return true;
  } catch {
    return false;
  }
}
