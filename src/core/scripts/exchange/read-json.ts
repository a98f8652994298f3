import { LANGUAGES } from '../../types.ts';
import { addVersion, EXCHANGE_LIMITS, FileRefusal, type FoundScript } from './found-script.ts';
import { htmlToLines } from './html-to-lines.ts';
import { mapBriskine, mapTextBlaze } from './map-variables.ts';
import { cleanText, guessLanguage, readLabels, toShortcut } from './read-fields.ts';
import { JSON_FORMAT, JSON_VERSION } from './write-scripts.ts';

/** The scripts of a JSON file: ours, Text Blaze's folders with snippets, or a list of templates as Briskine keeps them. */
export function readJson(source: string): FoundScript[] {
  if (isTooDeep(source)) throw new FileRefusal('file_depth');
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    throw new FileRefusal('file_format');
  }
  const entries = readEntries(parsed);
  if (!entries) throw new FileRefusal('file_format');
  if (entries.list.length > EXCHANGE_LIMITS.rows) throw new FileRefusal('file_rows');
  return entries.list.map((entry, i) => entries.read(entry, i + 1));
}

type Read = (entry: unknown, row: number) => FoundScript;

function readEntries(file: unknown): { list: unknown[]; read: Read } | null {
  if (fieldOf(file, 'format') === JSON_FORMAT) {
    if (fieldOf(file, 'version') !== JSON_VERSION) throw new FileRefusal('file_version');
    return { list: listOf(fieldOf(file, 'scripts')), read: readOwn };
  }
  const folders = fieldOf(file, 'folders');
  if (Array.isArray(folders)) {
    return { list: folders.flatMap((folder) => snippetsOf(folder)), read: readSnippet };
  }
  if (Array.isArray(fieldOf(file, 'snippets'))) return { list: snippetsOf(file), read: readSnippet };
  const templates = Array.isArray(file) ? file : fieldOf(file, 'templates');
  return Array.isArray(templates) ? { list: templates, read: readTemplate } : null;
}

/** A folder's snippets, each with the folder's name: it becomes their tag. */
function snippetsOf(folder: unknown): unknown[] {
  return listOf(fieldOf(folder, 'snippets')).map((snippet) => ({ snippet, folder: textOf(folder, 'name') }));
}

function readOwn(entry: unknown, row: number): FoundScript {
  const script: FoundScript = { row, id: textOf(entry, 'id') || null, versions: {}, unmapped: [], faults: [] };
  const versions = fieldOf(entry, 'versions');
  for (const language of LANGUAGES) {
    const version = fieldOf(versions, language);
    if (version !== undefined) addVersion(script, language, textOf(version, 'title'), textOf(version, 'text'));
  }
  const situation = fieldOf(entry, 'situation');
  readLabels(script, {
    ...(situation === undefined ? {} : { situation: typeof situation === 'string' ? situation : '' }),
    temperaments: wordsOf(entry, 'temperaments'),
    tags: wordsOf(entry, 'tags'),
  });
  script.shortcut = textOf(entry, 'shortcut').trim().toLowerCase();
  return script;
}

function readTemplate(entry: unknown, row: number): FoundScript {
  const { text, unmapped } = mapBriskine(htmlToLines(textOf(entry, 'body_plain_text') || textOf(entry, 'body')));
  const tags = fieldOf(entry, 'tags');
  return foreign(row, textOf(entry, 'title'), text, unmapped, {
    shortcut: textOf(entry, 'shortcut'),
    tags: typeof tags === 'string' ? tags.split(',') : wordsOf(entry, 'tags'),
  });
}

function readSnippet(entry: unknown, row: number): FoundScript {
  const snippet = fieldOf(entry, 'snippet');
  const source = textOf(snippet, 'text') || htmlToLines(textOf(snippet, 'html'));
  const { text, unmapped } = mapTextBlaze(source);
  const shortcut = textOf(snippet, 'shortcut');
  return foreign(row, textOf(snippet, 'name') || shortcut, text, unmapped, {
    shortcut,
    tags: [textOf(entry, 'folder')],
  });
}

function foreign(
  row: number,
  title: string,
  text: string,
  unmapped: string[],
  { shortcut, tags }: { shortcut: string; tags: string[] },
): FoundScript {
  const script: FoundScript = { row, id: null, versions: {}, unmapped, faults: [], shortcut: toShortcut(shortcut) };
  addVersion(script, guessLanguage(title, text), title.trim(), text);
  readLabels(script, { tags });
  return script;
}

/** A property of its own, never one that every object has. */
function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? cleanText(field) : '';
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function wordsOf(value: unknown, name: string): string[] {
  return listOf(fieldOf(value, name)).filter((one): one is string => typeof one === 'string');
}

/** Counts brackets outside of texts, before anything is built from them. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source[i];
    if (inText) {
      if (unit === '\\') i += 1;
      else if (unit === '"') inText = false;
    } else if (unit === '"') inText = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > EXCHANGE_LIMITS.depth) return true;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return false;
}
