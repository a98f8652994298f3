const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
};

const TAG = /<!--[\s\S]{0,2000}?-->|<(?:\/?[a-z][a-z0-9-]{0,20})(?:\s[^<>]{0,2000})?\/?>/gi;
const LINE_END = /^<(?:br\b|\/(?:p|div|li|tr|h[1-6]|blockquote)\b)/i;

/** What is longer, in UTF-16 units, is no mail, tags and all: it stays as it is, and is refused for its length. */
const READ_AT_MOST = 200_000;

/** The words of a template that another program keeps as HTML, a line for each block; a text without tags stays as it is. */
export function htmlToLines(html: string): string {
  if (html.length > READ_AT_MOST || !/<(?:br|p|div|span|ul|ol|a|b|i|strong|em|table)\b/i.test(html)) return html;
  return html
    .replace(/\s+/g, ' ')
    .replace(TAG, (tag) => (LINE_END.test(tag) ? '\n' : /^<li\b/i.test(tag) ? '- ' : ''))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
