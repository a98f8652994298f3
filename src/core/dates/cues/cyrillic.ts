/** Makes a pattern that finds any of the words, whole, in folded Cyrillic text, where `\b` does not work. */
export const anyWord = (...sources: readonly string[]): RegExp =>
  new RegExp(`(?<![а-яіїєґ'])(?:${sources.join('|')})(?![а-яіїєґ'])`);
