import { SIMPLIFIED, TRADITIONAL } from './fold-table.ts';

/** What a folded UTF-16 unit is to the reader: nothing to count, or a part of a token. */
export const SPACE = 0;
export const LETTER = 1;
export const HAN = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const SYMBOL = 5;
export const STOP = 6;
export const PAUSE = 7;
export const NEWLINE = 8;
const OTHER = 9;
const UNKNOWN = 255;

const STOPS = '.!?…。｡';
const PAUSES = ',;:—–、()[]{}"«»“”„‟「」『』《》<>|·';
const SIGNS = '€$£¥₴₽%';
const APOSTROPHES = "'’‘ʼ`´";

/** Lower case, full width to half, ё to е, Traditional to Simplified: one unit to one, so offsets hold. 0 for what stays as it is. */
const FOLDED = new Uint16Array(65536);
const KIND = new Uint8Array(65536);

function fill(): void {
  for (let code = 0; code < 0x600; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) FOLDED[code] = lower.charCodeAt(0);
  }
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const narrow = code - 0xfee0;
    FOLDED[code] = FOLDED[narrow] || narrow;
  }
  FOLDED[0x0451] = 0x0435;
  FOLDED[0x0401] = 0x0435;
  for (let i = 0; i < TRADITIONAL.length; i++) FOLDED[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);

  KIND.fill(OTHER);
  // A mail has some sixty different characters of these, so each is asked when it is met; the commonest are known.
  KIND.fill(UNKNOWN, 0, 0x3000);
  KIND[0x20] = SPACE;
  KIND.fill(DIGIT, 0x30, 0x3a);
  KIND.fill(LETTER, 0x61, 0x7b);
  KIND.fill(LETTER, 0x430, 0x460);
  KIND.fill(HAN, 0x3400, 0xa000);
  KIND.fill(LETTER, 0x3040, 0x3100);
  KIND.fill(LETTER, 0xac00, 0xd7a4);
  KIND.fill(SYMBOL, 0xd800, 0xe000);
  KIND[0x3000] = SPACE;
  KIND[0xfe0f] = SPACE;
  for (const sign of SIGNS) KIND[sign.charCodeAt(0)] = SYMBOL;
  for (const mark of STOPS) KIND[mark.charCodeAt(0)] = STOP;
  for (const mark of PAUSES) KIND[mark.charCodeAt(0)] = PAUSE;
  for (const mark of APOSTROPHES) KIND[mark.charCodeAt(0)] = APOSTROPHE;
  KIND[0x0d] = SPACE;
  for (const mark of ['\n', '\u2028', '\u2029']) KIND[mark.charCodeAt(0)] = NEWLINE;
}
fill();

function learnKind(folded: number): number {
  const sign = String.fromCharCode(folded);
  let kind = folded < 0x2190 ? OTHER : SYMBOL;
  if (/[\s\p{Cf}\p{Zs}]/u.test(sign)) kind = SPACE;
  else if (/\p{Nd}/u.test(sign)) kind = DIGIT;
  else if (/[\p{L}\p{M}]/u.test(sign)) kind = LETTER;
  KIND[folded] = kind;
  return kind;
}

/** A copy of what every UTF-16 unit is folded to, 0 for those that stay as they are. */
export const copyFolded = (): Uint16Array => FOLDED.slice();

/** Folds one UTF-16 unit: case, width, ё, Traditional to Simplified. */
export const foldUnit = (unit: number): number => FOLDED[unit] || unit;

/** Tells what a folded UTF-16 unit is, as one of the kinds above. */
export function kindOf(folded: number): number {
  const kind = KIND[folded] as number;
  return kind === UNKNOWN ? learnKind(folded) : kind;
}

/** What the reader needs to know of every UTF-16 unit, 0 where it was not met yet. */
const KNOWN = new Int32Array(65536);
const UNIT_BITS = 16;
const UNIT_MASK = (1 << UNIT_BITS) - 1;
const KIND_MASK = 0xff;
/** Set in the sign of a unit that folding changes, as it does capital letters. */
export const RAISED = 1 << 24;
/** Set in the sign of a letter that has a capital. */
export const LOWER = 1 << 25;

function learnSign(unit: number): number {
  const folded = foldUnit(unit);
  const letter = String.fromCharCode(unit);
  let sign = folded | (kindOf(folded) << UNIT_BITS);
  if (folded !== unit) sign |= RAISED;
  if (letter !== letter.toUpperCase()) sign |= LOWER;
  KNOWN[unit] = sign;
  return sign;
}

/** All of a UTF-16 unit in one number, so that a text is looked up once: folded unit, kind, `RAISED`, `LOWER`. Never 0. */
export const signOf = (unit: number): number => KNOWN[unit] || learnSign(unit);
export const unitIn = (sign: number): number => sign & UNIT_MASK;
export const kindIn = (sign: number): number => (sign >> UNIT_BITS) & KIND_MASK;
