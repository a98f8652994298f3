/** A semicolon of any width at the start of a word, and what a shortcut may be made of. */
const TYPED = /(?:^|[\s\u200b])([;；][\p{L}\p{M}\p{N}-]{1,32})$/u;

/** The shortcut that ends a line as it was typed, with its semicolon; null where none does. */
export function findTypedShortcut(line: string): string | null {
  return TYPED.exec(line)?.[1] ?? null;
}
