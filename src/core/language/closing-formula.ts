import { strip } from './mail-lines.ts';
import { matches, opensWith } from './matches.ts';
import {
  BOW,
  CHINESE_REGARDS,
  CHINESE_WISH,
  CLOSING_SHAPE,
  CLOSINGS,
  FORMULA_OPENINGS,
  openingOf,
  REGARDS,
  THANKS,
  THANKS_FOR,
  TONE,
  WISHES,
  YOUR_OWN,
} from './sign-off-words.ts';
import { isName, isSignatureLine } from './signature-line.ts';

/** A line of thanks that ends so leads over to the name below; with another sign it is a sentence. */
const LEADS_OVER = /[\p{L},，]$/u;

/** In Chinese "谢谢！" above a person's name leads over as well. */
const EXCLAIMED = /[\u4e00-\u9fff][!！。]$/u;

/**
 * `thanks` close a mail only with a name below, `exclaimed thanks` only with a person's alone; `signed thanks` have a name
 * behind them, the writer's or not.
 */
export type Formula = 'closing' | 'thanks' | 'exclaimed thanks' | 'signed thanks';

/** The closing formula that a line is, alone or with the name behind it, or null. */
export function findFormula(bare: string): Formula | null {
  if (bare.length > 120) return null;
  // Two languages on one line: "Mit freundlichen Grüßen / Best regards".
  const [first, second] = /[/|]/u.test(bare) ? bare.split(/\s?[/|]\s?/u, 2) : [];
  if (first && second && findFormula(first) === 'closing' && (isName(second) || findFormula(second))) return 'closing';
  if (hasShapeOfClosing(bare)) return 'closing';
  const mayThank = ',，'.includes(bare.at(-1) ?? ' ') || '谢謝感多'.includes(bare[0] ?? ' ');
  if (mayThank && matches(THANKS_FOR, bare)) return 'thanks';
  if (!FORMULA_OPENINGS.has(openingOf(bare))) return null;
  const words = bare
    .replace(/[\p{Extended_Pictographic}\ufe0f]/gu, '')
    .trim()
    .split(/[\s\u3000]+/u);
  if (words.length > 14) return null;
  if (words.every((word) => CLOSINGS.has(strip(word, '，,。！!')))) return 'closing';
  for (let count = Math.min(words.length, 7); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const phrase = strip(head, ' ,，.。!！~～—–-:：;').toLowerCase().replace('&', 'and').replace(/[’ʼ]/u, "'");
    const tight = phrase.replace(/[\s,，!！。]/gu, '');
    const closing = CLOSINGS.has(phrase) || CLOSINGS.has(tight);
    const rest = words.slice(count).join(' ');
    if (rest === '') {
      if (closing) return 'closing';
      // "Thanks!" and "Thanks." are sentences; "Thanks," and "Thanks" lead over to the name.
      if (THANKS.has(phrase) && matches(LEADS_OVER, bare)) return 'thanks';
      if (THANKS.has(phrase) && EXCLAIMED.test(bare)) return 'exclaimed thanks';
      if (WISHES.has(phrase) && matches(LEADS_OVER, bare)) return 'thanks';
    } else if (
      THANKS.has(phrase) &&
      /\p{L}(?:,| ?[–—-])$/u.test(head) &&
      /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(rest)
    ) {
      // A dash tells who writes; behind a comma may stand who is thanked.
      return head.endsWith(',') ? 'signed thanks' : 'closing';
    } else if (closing && count > 1 && goesOnAsFormula(rest)) {
      return 'closing';
    } else if (closing && isSignatureLine(rest) && (/[,，!！—–-]$/u.test(head) || (count > 1 && isName(rest)))) {
      return 'closing';
    }
  }
  const joined = findJoined(bare);
  if (joined !== null) return joined;
  const [head = '', ...rest] = bare.split(/[，,！!。]\s?/u);
  const name = rest.join('');
  return CLOSINGS.has(head.replace(/\s/gu, '').toLowerCase()) && (name === '' || isSignatureLine(name))
    ? 'closing'
    : null;
}

/** A closing that is told by its shape, of the kinds that its first letter leaves open. */
function hasShapeOfClosing(bare: string): boolean {
  if (/[\u4e00-\u9fff]/.test(bare.at(-1) ?? '') && BOW.test(bare)) return true;
  if (/^[A-Za-z]/.test(bare)) return matches(REGARDS, bare);
  if (/^[\u0400-\u052f]/.test(bare)) return YOUR_OWN.test(bare);
  return CHINESE_WISH.test(bare) || CHINESE_REGARDS.test(bare) || YOUR_OWN.test(bare) || matches(REGARDS, bare);
}

/** True for a few words before a comma that have the shape of a closing: above a name they are one ("Until then,"). */
export function mayLeadToName(bare: string): boolean {
  if (bare.length > 48 || !/^\p{L}[\p{L} '’ʼ-]*,$/u.test(bare)) return false;
  const words = bare.split(' ');
  if (words.length > 6 || words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  return opensWith(CLOSING_SHAPE, bare) && !matches(TONE, bare);
}

/** A formula and more of its kind, a name below: "С уважением и верой в лучшее,". */
const goesOnAsFormula = (rest: string): boolean => /^(?:and|и|та|і|й) [^.!?;:]{2,40},$/u.test(rest);

/** Two formulas in one, a name below: "Many thanks and have a nice weekend,". */
function findJoined(bare: string): Formula | null {
  const pieces = strip(bare, ' ,.!')
    .toLowerCase()
    .split(/ (?:and|и|та|і|й) |, | ?& ?/u);
  if (pieces.length !== 2 || !LEADS_OVER.test(bare)) return null;
  // "С уважением и надеждой на ответ": the preposition is said once.
  const isIn = (set: ReadonlySet<string>, piece: string) => ['', 'с ', 'з '].some((first) => set.has(first + piece));
  if (!pieces.every((piece) => [CLOSINGS, THANKS, WISHES].some((set) => isIn(set, piece)))) return null;
  return pieces.some((piece) => isIn(CLOSINGS, piece)) ? 'closing' : 'thanks';
}
