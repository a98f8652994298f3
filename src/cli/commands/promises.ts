import { findPromises } from '../../core/dates/find-promises.ts';
import { detectLanguage } from '../../core/language/detect-language.ts';
import { findOwnWords, joinOwnWords } from '../../core/language/own-words.ts';
import { instantField, isoInstant, type Line, textField, zoneField } from '../json-lines.ts';

/** The `promises` command: the dated promises in a draft of ours, quotes left out. */
export function promises(line: Line): Line {
  const { text } = joinOwnWords(findOwnWords(textField(line, 'text')));
  const { language } = detectLanguage(text);
  const found = findPromises(text, { now: instantField(line, 'now'), tz: zoneField(line), language });
  return { id: line.id, promises: found.map(({ phrase, dueAt, kind }) => ({ phrase, due: isoInstant(dueAt), kind })) };
}
