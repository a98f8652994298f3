import { Drop, Liquid, type Template, type Token } from 'liquidjs';
import type { Language } from '../types.ts';
import { cleanValue } from './clean-value.ts';
import { formatMoment } from './format-moment.ts';
import { findLabel } from './placeholder-labels.ts';
import { SCRIPT_LIMITS } from './script-limits.ts';

/**
 * The values for a script, nested (`{ client: { first_name } }`) or dotted (`{ 'client.first_name': … }`); `deadline` is an
 * instant (ms) or an ISO text; the answer to `{{ask "order number"}}` is `ask.order number`. Null and empty are missing.
 */
export interface Fields {
  readonly [name: string]: string | number | null | undefined | Fields;
}

/** A value that a script needs and was not given; its label stands in brackets at `start` to `end` of the text. */
export interface MissingValue {
  /** The field that fills it. */
  name: string;
  label: string;
  start: number;
  end: number;
}

/** A script as it goes into the reply box. */
export interface RenderedScript {
  text: string;
  /** In the order of the text; a value that is missing in two places is listed twice. */
  missing: MissingValue[];
  /** Offset at which the caret belongs, or null where the script does not say. */
  cursor: number | null;
  /** Every field that the script can use, once each. */
  placeholders: string[];
}

export interface RenderOptions {
  language: Language;
  /** IANA zone in which dates are written. */
  tz: string;
  /** Instant, ms; with it a date in another year says its year. */
  now?: number;
}

const RENDER_LIMIT_MS = 2_000;
const TAGS = ['if', 'unless', 'comment'];
const FILTERS = ['default'];

/** Either names the person for the greeting: where one is missing the other serves. */
const STAND_INS: Readonly<Record<string, string>> = {
  'client.honorific': 'client.first_name',
  'client.first_name': 'client.honorific',
};

// Marks in the rendered text: private-use characters, which neither a body nor a value can bring along.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const CARET = '\uE002';
const MARKS = /\uE000(\d{1,6})\uE001|\uE002/g;

// `{{ask "…"}}` and `{% ask "…" %}`, which Liquid itself cannot read, become `{{ ask["…"] }}`.
const ASK_OUTPUT = /(\{\{-?\s{0,9})ask\s{1,9}("[^"\n]{1,100}"|'[^'\n]{1,100}')/g;
const ASK_TAG = /\{%-?\s{0,9}ask\s{1,9}("[^"\n]{1,100}"|'[^'\n]{1,100}')\s{0,9}-?%\}/g;

/** A value that is not there: false in a condition, and a mark where it would be written. */
class Missing extends Drop {
  constructor(readonly mark: string) {
    super();
  }
  override valueOf(): undefined {
    return undefined;
  }
}

let made: Liquid | undefined;

/** Made at the first script, not when the worker starts: it takes longer than reading a mail. */
const findEngine = (): Liquid => (made ??= createEngine());

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: SCRIPT_LIMITS.text,
    renderLimit: RENDER_LIMIT_MS,
    memoryLimit: 10 * SCRIPT_LIMITS.text,
    outputEscape: (value: unknown) => (value instanceof Missing ? value.mark : String(value ?? '')),
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.includes(name)) delete engine.filters[name];
  engine.registerFilter('date', function (value: unknown) {
    const { moment } = this.context.globals as { moment: (value: string) => string };
    return typeof value === 'string' ? moment(value) : value;
  });
  return engine;
}

/**
 * Fills a script in. What is missing stays visible, as a label in brackets in the script's language, and is listed; a
 * value is one clean line and never read as Liquid. Throws an Error with one sentence when the body cannot be read.
 */
export function renderScript(body: string, fields: Fields, options: RenderOptions): RenderedScript {
  const values = flattenFields(fields);
  const moment = (value: string) => formatMoment(value, options.language, options.tz, options.now) ?? value;
  const deadline = values.get('deadline');
  if (deadline !== undefined) values.set('deadline', moment(deadline));

  try {
    const template = parseBody(body);
    const names = readNames(template);
    const scope = Object.create(null) as Scope;
    names.forEach((path, index) => {
      const name = path.join('.');
      const value = values.get(name) ?? values.get(STAND_INS[name] ?? '');
      place(scope, path, name === 'cursor' ? CARET : (value ?? new Missing(`${OPEN}${index}${CLOSE}`)));
    });
    const placeholders = names.map((path) => path.join('.'));
    const labels = names.map((path) =>
      path[0] === 'ask' ? path.slice(1).join('.') : findLabel(path.join('.'), options.language),
    );
    const marked = String(findEngine().renderSync(template, scope, { globals: { moment } }));
    return {
      ...showMissing(marked, placeholders, labels),
      placeholders: placeholders.filter((name) => name !== 'cursor'),
    };
  } catch (error) {
    throw new Error(`The script cannot be filled in: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}

/** Where a body cannot be read as a template: the line, from 1, and the words there; null where all of it can be. */
export function findTemplateFault(body: string): { line: number; near: string } | null {
  try {
    renderScript(body, {}, { language: 'en', tz: 'UTC' });
    return null;
  } catch (error) {
    const { token } = findCause(error) as { token?: Token };
    const line = token?.getPosition()[0] ?? 1;
    const near = token?.getText() ?? '';
    return { line, near: near.length > NEAR_LENGTH ? `${near.slice(0, NEAR_LENGTH - 1)}…` : near };
  }
}

/** How much of an unreadable placeholder is quoted, in UTF-16 units. */
const NEAR_LENGTH = 60;

function findCause(error: unknown): object {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error ? cause : (error as object);
}

function parseBody(body: string): Template[] {
  return findEngine().parse(
    body
      .replace(/[\uE000-\uE002]/g, '')
      .replaceAll('\r\n', '\n')
      .replace(ASK_OUTPUT, '$1ask[$2]')
      .replace(ASK_TAG, '{{ ask[$1] }}'),
  );
}

type Scope = { [name: string]: Scope | string | Missing };

/** The paths of the fields that a template mentions, also in branches not taken, in its order. */
function readNames(template: Template[]): string[][] {
  return findEngine()
    .variableSegmentsSync(template, { partials: false })
    .map((path) =>
      path.map((part) => {
        if (typeof part === 'object') throw new Error('a placeholder is a plain name such as client.first_name');
        return String(part);
      }),
    );
}

function place(scope: Scope, path: readonly string[], value: string | Missing): void {
  let group = scope;
  for (const part of path.slice(0, -1)) {
    const next = group[part] ?? (Object.create(null) as Scope);
    if (typeof next === 'string' || next instanceof Missing)
      throw new Error(`"${part}" is a value and a group at once`);
    group[part] = next;
    group = next;
  }
  const last = path.at(-1) ?? '';
  if (group[last] !== undefined) throw new Error(`"${last}" is a value and a group at once`);
  group[last] = value;
}

/** Every value by its dotted name, cleaned; deeper than a placeholder can reach is left out. */
function flattenFields(fields: Fields, prefix = '', values = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(fields)) {
    const name = prefix + key;
    if (typeof value === 'string' || typeof value === 'number') {
      const clean = cleanValue(String(value));
      if (clean !== '') values.set(name, clean);
    } else if (value !== null && typeof value === 'object' && name.split('.').length < 4) {
      flattenFields(value, `${name}.`, values);
    }
  }
  return values;
}

/** Turns the marks into visible labels, with their offsets, and takes the caret out. */
function showMissing(
  marked: string,
  names: readonly string[],
  labels: readonly string[],
): Omit<RenderedScript, 'placeholders'> {
  const missing: MissingValue[] = [];
  let cursor: number | null = null;
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(MARKS)) {
    text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[0] === CARET) {
      cursor ??= text.length;
      continue;
    }
    const index = Number(mark[1]);
    const label = labels[index] ?? '';
    missing.push({ name: names[index] ?? '', label, start: text.length, end: text.length + label.length + 2 });
    text += `[${label}]`;
  }
  return { text: text + marked.slice(from), missing, cursor };
}
