import { foldText } from '../dates/fold-text.ts';

/** In place of what the writer only quotes, so that no phrase reaches across. */
export const MASK = '\ufffc';

const BLANK = '[ \\n]{1,3}';
const LETTER = 'a-z0-9\\u00df-\\u024f\\u0400-\\u04ff';

const MEANINGS: Readonly<Record<string, string>> = {
  ' … ': `,?${BLANK}(?:[^\\s.!?;:${MASK}]{1,24}${BLANK}){0,5}`,
  '…': `[^\\s,.。!?;:${MASK}]{0,8}`,
  ' ': `(?:${BLANK})`,
  '~': `[${LETTER}']{0,14}`,
  '(': '(?:',
  '.': '\\.',
  '+': '\\+',
  '*': '\\*',
};

/**
 * Compiles a list of phrases, one a line, to one global pattern for folded text; whole words only, where the script has
 * words. Written as said, with `(a|b)` and `?` as in a regular expression, `~` for any ending of a word, ` … ` for up to
 * five words or none, and in Chinese `…` for up to eight characters. Every part is bounded, so matching is linear.
 */
export function phrases(list: string): RegExp {
  const lines = list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isHan = (line: string) => /\p{Script=Han}/u.test(line);
  const words = lines.filter((line) => !isHan(line)).map(compile);
  const signs = lines.filter(isHan).map(compile);
  // One look at the letter before for all of them: inside a word nothing else is tried.
  if (words.length > 0) signs.push(`(?<![${LETTER}])(?:${words.join('|')})(?![${LETTER}])`);
  return new RegExp(signs.join('|'), 'gu');
}

function compile(line: string): string {
  return foldText(line).replace(/ … |…| |~|\((?!\?)|[.+*]/g, (sign) => MEANINGS[sign] as string);
}

/** True where a folded text says one of the phrases. */
export function isSaid(pattern: RegExp | undefined, text: string): boolean {
  return pattern !== undefined && text.search(pattern) >= 0;
}
