/**
 * How mail programs mark quoted history and signatures.
 * Matched by substring, because the webmail's sanitiser renames what a mail brings (`x_gmail_quote`, `v1moz-cite-prefix`, `ydp12yahoo_quoted`).
 */

export const QUOTE_MARKS = [
  '[class*="gmail_quote"]',
  '[class*="gmail_attr"]',
  '[class*="gmail_extra"]',
  '[class*="moz-cite-prefix"]', // Thunderbird: the line above its blockquote
  'blockquote[type="cite"]', // Thunderbird, Apple Mail
  'blockquote[style*="border-left" i]', // Gmail on phones, Mail.ru, 163.com
  '[class*="yahoo_quoted"]',
  '[id*="yahoo_quoted"]',
  '[class*="protonmail_quote"]',
  'div[name="quote"]', // GMX, Mail.com
  '[id*="isReplyContent"]', // 163.com
  '[id*="reply-intro"]', // Roundcube
] as const;

/** Gmail's quote that was answered line by line: what follows its blockquotes is the sender's own. A forward's begins otherwise. */
export const ANSWERED_QUOTE =
  'div[class*="gmail_quote"]:has(> [class*="gmail_attr"] + blockquote):has(> blockquote + *)';

/** What asks to sign ("signature-request", "signatureLine") is the mail's own text. */
const namedSignature = (attribute: string): string =>
  ['req', 'page', 'field', 'line']
    .flatMap((word) => [word, `-${word}`, `_${word}`])
    .reduce((selector, end) => `${selector}:not([${attribute}*="signature${end}" i])`, `[${attribute}*="signature" i]`);

// Every program's own name for it holds this word (`gmail_signature`, `x_Signature`, `AppleMailSignature`, `moz-signature`).
export const SIGNATURE_MARKS = [
  namedSignature('class'),
  `${namedSignature('id')}:not(br)`, // Apple Mail names the line break above it so
  namedSignature('name'), // Spark
  '[data-smartmail="gmail_signature"]',
  '[id*="_rc_sig"]', // Roundcube
] as const;

/** Where Outlook's history begins: there is no element around it, so everything that follows belongs to it. */
export const HISTORY_STARTS = [
  '[id*="appendonsend"]',
  '[id*="divRplyFwdMsg"]',
  '[id*="mail-editor-reference-message-container"]',
] as const;

/** True for the rule above Outlook desktop's "From: … Sent: …" block, which has no name, only a look. */
export function isOutlookHeaderStyle(style: string): boolean {
  const look = style.toLowerCase().replace(/\s+/g, '');
  return /border-top:(solid#|#[0-9a-f]{3,6}1(\.0)?ptsolid)/.test(look) && /padding:3(\.0)?pt0/.test(look);
}
