/**
 * The letters of the scripts that people write here in, as what stands in a class: Latin, Greek, Cyrillic, Chinese, kana,
 * Hangul, full width. `\p{L}` holds 650 ranges, and V8 takes some 0.3 ms to compile it wherever it stands in an
 * expression: a cold worker met a hundred of those before the first strip.
 */
const LETTERS =
  'a-zA-ZªµºÀ-ÖØ-öø-ˁ\\u0386\\u0388-\\u0481\\u048a-\\u052f\\u1e00-\\u1ffc々ぁ-ゖァ-ヺー-ヿ\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3Ａ-Ｚａ-ｚ';

/** Finds a letter. */
export const LETTER = new RegExp(`[${LETTERS}]`);
/** Finds a letter or an ASCII digit. */
export const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);
/** Finds the first letters in a row. */
export const FIRST_WORD = new RegExp(`[${LETTERS}]+`);

/**
 * Compiles a source with the short list of letters for `\p{L}` and `\P{L}`, the latter only outside a class; throws where the
 * syntax is wrong. The flag `u`, under which V8 takes longer too, stays where something else needs it.
 */
export function compile(source: string, flags: string): RegExp {
  const short = /\\p\{L\}/i.test(source) ? shorten(source) : source;
  return new RegExp(short, /\\[pu]\{|[\ud800-\udfff]/i.test(short) ? flags : flags.replace('u', ''));
}

function shorten(source: string): string {
  let isInClass = false;
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/gis, (part) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (part === '\\p{L}') return isInClass ? LETTERS : `[${LETTERS}]`;
    return part === '\\P{L}' && !isInClass ? `[^${LETTERS}]` : part;
  });
}
