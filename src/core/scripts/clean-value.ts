/** A value that is put into a mail is one line of at most this many characters. */
export const MAX_VALUE_LENGTH = 200;

/**
 * A value from a mail, a page or a form as one plain line: control, format (also bidi) and private-use characters and
 * line breaks become spaces, runs of space one space, and what is longer than `MAX_VALUE_LENGTH` ends in "…".
 */
export function cleanValue(value: string): string {
  const line = value
    // A generous first cut keeps the work small whatever the mail holds.
    .slice(0, 20 * MAX_VALUE_LENGTH)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (/\s/u.test(character) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= MAX_VALUE_LENGTH ? line : `${characters.slice(0, MAX_VALUE_LENGTH - 1).join('')}…`;
}
