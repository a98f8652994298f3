import Papa from 'papaparse';
import { unescapeFormula } from './formulas.ts';
import { addVersion, EXCHANGE_LIMITS, FileRefusal, type FoundScript } from './found-script.ts';
import { htmlToLines } from './html-to-lines.ts';
import { mapBriskine, mapTextBlaze } from './map-variables.ts';
import { cleanText, guessLanguage, parseLanguage, readLabels, toShortcut } from './read-fields.ts';

/** Our columns and what other programs call them, the better one first. */
const COLUMNS = {
  id: ['id'],
  title: ['title', 'name'],
  text: ['text', 'body_plain_text', 'body', 'snippet', 'template', 'content'],
  language: ['language'],
  shortcut: ['shortcut'],
  situation: ['situation'],
  temperaments: ['temperaments'],
  tags: ['tags'],
} as const;
type Column = keyof typeof COLUMNS;

/** The scripts of a table with a heading: ours, with one row a language version, Briskine's, or any with title and text. */
export function readCsv(source: string): FoundScript[] {
  const { data } = Papa.parse<string[]>(source, {
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: EXCHANGE_LIMITS.rows + 2,
  });
  const heading = (data[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const columnOf = (column: Column): number => {
    const name = COLUMNS[column].find((candidate) => heading.includes(candidate));
    return name === undefined ? -1 : heading.indexOf(name);
  };
  const at = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, columnOf(name as Column)])) as Record<
    Column,
    number
  >;
  if (at.title < 0 || at.text < 0) throw new FileRefusal(data.length > 1 ? 'file_columns' : 'file_format');
  if (data.length > EXCHANGE_LIMITS.rows + 1) throw new FileRefusal('file_rows');

  const origin = heading.includes('body') ? 'briskine' : heading.includes('snippet') ? 'text-blaze' : 'tact';
  const texts = COLUMNS.text.map((name) => heading.indexOf(name)).filter((place) => place >= 0);
  const found = new Map<string, FoundScript>();
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column): string => cleanText(unescapeFormula(cells[at[column]] ?? ''));
    const row = index + 1;
    // Briskine leaves the plain text out where a template was written by hand.
    const words = texts.map((place) => cells[place] ?? '').find((text) => text.trim() !== '') ?? '';
    const mapped = mapText(cleanText(unescapeFormula(words)), origin);
    const title = cell('title').trim();
    const shortcut = origin === 'tact' ? cell('shortcut').trim().toLowerCase() : toShortcut(cell('shortcut'));
    const id = origin === 'tact' ? cell('id').trim() : '';
    const named = cell('language');
    const language = named.trim() === '' ? guessLanguage(title, mapped.text) : parseLanguage(named);
    const key = origin === 'tact' && (id || shortcut) ? `${id}/${shortcut}` : `row ${row}`;
    const known = found.get(key);
    const script: FoundScript = known ?? { row, id: id || null, versions: {}, unmapped: [], faults: [] };
    found.set(key, script);
    script.unmapped.push(...mapped.unmapped);
    if (language === null) script.faults.push({ code: 'language_unknown', near: named });
    else if (!addVersion(script, language, title, mapped.text)) {
      script.faults.push({ code: 'version_twice', near: language });
    }
    if (known) continue;
    if (at.shortcut >= 0) script.shortcut = shortcut;
    readLabels(script, {
      ...(at.situation < 0 ? {} : { situation: cell('situation') }),
      ...(at.temperaments < 0 ? {} : { temperaments: cell('temperaments').split(',') }),
      ...(at.tags < 0 ? {} : { tags: cell('tags').split(',') }),
    });
  }
  return [...found.values()];
}

function mapText(text: string, origin: 'briskine' | 'text-blaze' | 'tact'): { text: string; unmapped: string[] } {
  if (origin === 'briskine') return mapBriskine(htmlToLines(text));
  return origin === 'text-blaze' ? mapTextBlaze(text) : { text, unmapped: [] };
}
