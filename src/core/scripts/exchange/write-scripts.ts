import Papa from 'papaparse';
import { languagesOf, type OwnScript } from '../own-script.ts';
import { FORMULA } from './formulas.ts';

/** What our JSON files say that they are. */
export const JSON_FORMAT = 'tact-scripts';
/** Counts up when what a file means changes. */
export const JSON_VERSION = 1;

/** Own scripts as a JSON file that `readScriptFile` reads back unchanged. */
export function writeJson(scripts: readonly OwnScript[]): string {
  const rows = scripts.map(({ id, shortcut, versions, situation, temperaments, tags }) => ({
    ...{ id, shortcut, versions, situation, temperaments, tags },
  }));
  return `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, scripts: rows }, null, 2)}\n`;
}

/**
 * Own scripts as a CSV file, one row a language version, that `readScriptFile` reads back unchanged. Formulas are made
 * harmless, and a byte order mark tells spreadsheets that it is UTF-8.
 */
export function writeCsv(scripts: readonly OwnScript[]): string {
  const fields = ['id', 'shortcut', 'language', 'title', 'text', 'situation', 'temperaments', 'tags'];
  const data = scripts.flatMap((script) =>
    languagesOf(script).map((language) => [
      script.id,
      script.shortcut,
      language,
      script.versions[language]?.title ?? '',
      script.versions[language]?.text ?? '',
      script.situation ?? '',
      script.temperaments.join(','),
      script.tags.join(','),
    ]),
  );
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, quotes: true })}\r\n`;
}
