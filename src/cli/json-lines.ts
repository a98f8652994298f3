import { once } from 'node:events';

/** One line's object; its fields are checked by whoever uses them. */
export type Line = Record<string, unknown>;

/** Answers lines that came together, in their order; an error where a line cannot be answered. */
export type AnswerLines = (lines: readonly Line[]) => readonly unknown[] | Promise<readonly unknown[]>;

/** Writes one answer as a line of JSON, no faster than the reader of our output takes it. */
export async function writeLine(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** Answers every line of stdin in its order, as it comes; what is no object of JSON gets `{"error": …}`. */
export async function answerLines(answer: AnswerLines): Promise<void> {
  for await (const texts of readStdin()) {
    const parsed = texts.map(parseLine);
    const answers = await answer(parsed.flatMap(({ line }) => (line ? [line] : [])));
    let next = 0;
    for (const { line, failure } of parsed) await writeLine(line ? answers[next++] : failure);
  }
}

/** Answers lines one by one; a bad one gets `{"error": …}` with its id where it has one. */
export const oneByOne =
  (answer: (line: Line) => unknown): AnswerLines =>
  (lines) =>
    Promise.all(
      lines.map(async (line) => {
        try {
          return await answer(line);
        } catch (error) {
          return toFailure(error, line.id);
        }
      }),
    );

/** What is answered where there is no answer. */
export function toFailure(error: unknown, id?: unknown): Line {
  const message = error instanceof Error ? error.message : String(error);
  return id === undefined ? { error: message } : { id, error: message };
}

/** The lines of stdin, those together that came together; empty ones are left out. */
async function* readStdin(): AsyncGenerator<string[]> {
  let begun: string[] = [];
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...lines] = chunk.split(/[\r\n]/);
    begun.push(first);
    const rest = lines.pop();
    if (rest === undefined) continue;
    const whole = [begun.join(''), ...lines].filter((line) => line.trim() !== '');
    if (whole.length > 0) yield whole;
    begun = [rest];
  }
  const last = begun.join('');
  if (last.trim() !== '') yield [last];
}

function parseLine(text: string): { line?: Line; failure?: Line } {
  try {
    const line: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    if (typeof line !== 'object' || line === null || Array.isArray(line)) {
      throw new Error('The line is not a JSON object.');
    }
    return { line: line as Line };
  } catch (error) {
    return { failure: toFailure(error) };
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
