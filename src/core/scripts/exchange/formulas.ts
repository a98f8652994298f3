/**
 * What a spreadsheet would run as a formula: = + - @ (also full width), tab or return first, or after blanks of any kind.
 * Leading apostrophes count, so that putting one before and taking one off gives the very same text back.
 */
export const FORMULA = /^'*[\s\u00A0\u200B\uFEFF]*[=+\-@\t\r\n＝＋－＠]/;

/** A cell as it was before a formula in it was made harmless. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
