import { decodeFile } from './decode-file.ts';
import { FileRefusal, type FoundScript } from './found-script.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/**
 * The scripts of a file that anybody may have written: Tact's own JSON and CSV, Briskine's CSV and JSON, Text Blaze's
 * JSON. Throws a FileRefusal where nothing of it can be read.
 */
export function readScriptFile(bytes: Uint8Array): FoundScript[] {
  const text = decodeFile(bytes);
  const found = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (found.length === 0) throw new FileRefusal('file_empty');
  return found;
}
