import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** One line's object; its fields are checked by whoever uses them. */
export type Line = Record<string, unknown>;

/** Writes one answer as a line of JSON, no faster than the reader of our output takes it. */
export async function writeLine(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** Answers every line of stdin; a bad one gets `{"error": …}` with its id where it has one, and the next is read. */
export async function answerLines(answer: (line: Line) => unknown): Promise<void> {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    await writeLine(await answerOne(text, answer));
  }
}

async function answerOne(text: string, answer: (line: Line) => unknown): Promise<unknown> {
  let id: unknown;
  try {
    const line: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    if (typeof line !== 'object' || line === null || Array.isArray(line)) {
      throw new Error('The line is not a JSON object.');
    }
    id = (line as Line).id;
    return await answer(line as Line);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return id === undefined ? { error: message } : { id, error: message };
  }
}

/** A field that must be a string; throws a sentence that names it. */
export function textField(line: Line, name: string): string {
  const value = line[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string.`);
  return value;
}

/** A field that may be left out; throws when it is there and no string. */
export function optionalText(line: Line, name: string): string | undefined {
  return line[name] === undefined || line[name] === null ? undefined : textField(line, name);
}

/** An instant given as ISO 8601 with zone or as milliseconds; throws a sentence that names the field. */
export function instantField(line: Line, name: string): number {
  const value = line[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && /(?:Z|[+-]\d\d:?\d\d)$/i.test(value)) {
    const at = Date.parse(value);
    if (!Number.isNaN(at)) return at;
  }
  throw new Error(`"${name}" must be an instant such as "2026-11-16T14:02:00Z".`);
}

/** Zones that were looked at before: to ask for one costs a quarter of reading a mail. */
const knownZones = new Set<string>();

/** An IANA zone, UTC when left out; throws when the zone is unknown. */
export function zoneField(line: Line, name = 'tz'): string {
  const zone = optionalText(line, name) ?? 'UTC';
  if (knownZones.has(zone)) return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return zone;
  } catch {
    throw new Error(`"${name}" is no known time zone: ${zone}`);
  }
}

/** An instant as ISO 8601 in UTC. */
export function isoInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
