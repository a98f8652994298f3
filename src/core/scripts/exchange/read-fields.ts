import { detectLanguage } from '../../language/detect-language.ts';
import { LANGUAGES, type Language, SITUATIONS, TEMPERAMENTS } from '../../types.ts';
import type { FoundScript } from './found-script.ts';

/** Control characters other than tab and line end have no place in a mail. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** A text from a file without control characters, its line ends alike. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}

/** The language that a file names, in any letters; null for a word that is none of the five. */
export function parseLanguage(value: string): Language | null {
  const named = value.trim().toLowerCase().replace('_', '-');
  const other: Readonly<Record<string, Language>> = {
    zh: 'zh-Hans',
    'zh-cn': 'zh-Hans',
    'zh-tw': 'zh-Hant',
    'zh-hk': 'zh-Hant',
  };
  const alias = Object.hasOwn(other, named) ? other[named] : undefined;
  return alias ?? LANGUAGES.find((language) => language.toLowerCase() === named) ?? null;
}

/** The language in which a script of another program is written: those do not say. English where it cannot be told. */
export function guessLanguage(title: string, text: string): Language {
  return detectLanguage(`${title}\n${text.replace(/\{\{[^{}]{0,200}\}\}/g, ' ')}`).language ?? 'en';
}

/** Takes over what a file says of situation, temperaments and tags; a word that is none of ours is a fault. */
export function readLabels(
  script: FoundScript,
  { situation, temperaments, tags }: { situation?: string; temperaments?: string[]; tags?: string[] },
): void {
  if (situation !== undefined) {
    const known = SITUATIONS.find((one) => one === situation.trim());
    if (!known && situation.trim() !== '') script.faults.push({ code: 'situation_unknown', near: situation });
    script.situation = known ?? null;
  }
  if (temperaments !== undefined) {
    const wanted = temperaments.map((one) => one.trim()).filter(Boolean);
    const unknown = wanted.find((one) => !TEMPERAMENTS.some((known) => known === one));
    if (unknown !== undefined) script.faults.push({ code: 'temperament_unknown', near: unknown });
    script.temperaments = TEMPERAMENTS.filter((known) => wanted.includes(known));
  }
  if (tags !== undefined) script.tags = tags.map((tag) => cleanText(tag).trim()).filter(Boolean);
}

/** Another program's shortcut as ours: `/hi there` becomes `hi-there`. */
export function toShortcut(value: string): string {
  return cleanText(value)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
