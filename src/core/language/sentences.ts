import type { Span } from '../types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Abbreviations that something always follows ("Dr. Osei", "ул. Мира", "див. вище"). */
const LEADING = words(`
  mr mrs ms dr prof st vs approx dept e.g i.e cf incl
  ул просп пер пл обл см ср напр т.е т.н т.к им гр тов акад инж
  вул пров обл див ср напр т.зв ім гр інж`);

/** Abbreviations where a number follows; before anything else they are words or end a sentence ("No. 5", "No. Stop."). */
const BEFORE_NUMBER = words(`
  no nos fig vol ext tel p pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  д дом корп стр оф кв тел доб п пп ст рис табл янв фев февр мар апр авг сен сент окт ноя нояб дек
  буд дод мал січ лют бер квіт трав черв лип серп вер жовт лист груд`);

/** Abbreviations that may also end a sentence: what follows decides. */
const TRAILING = words(`
  etc inc ltd co corp jr sr a.m p.m min max hrs
  т.д т.п др гг руб коп тыс млн млрд шт мин сек
  ін рр грн тис год хв`);

const CLOSERS = '"\'»”’)]】」』）》*_';
const SPACE = /\s/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/u;
/** A hard-wrapped line of a plain-text mail is about this long. */
const WRAPPED = 58;

/**
 * The sentences of a text in any of the five languages, trimmed, in order, with offsets into it. Line breaks end a
 * sentence (list items, salutations), except where a long line plainly runs on in the next one.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const own = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (own !== '') spans.push({ text: own, start: from, end: from + own.length });
    start = end;
  };
  let lineStart = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string;
    if (sign === '\n' || sign === '\r') {
      if (!runsOn(text, lineStart, index)) push(index);
      lineStart = index + 1;
    } else if ('.!?…。！？'.includes(sign)) {
      const end = endOfStop(text, index);
      if (isBoundary(text, start, index, end)) push(end);
      index = end - 1;
    }
  }
  push(text.length);
  return spans;
}

/** Index after a run of stops and the quotes and brackets that close behind it. */
function endOfStop(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && '.!?…。！？'.includes(text[end] as string)) end++;
  while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
  return end;
}

function runsOn(text: string, lineStart: number, lineEnd: number): boolean {
  if (lineEnd - lineStart < WRAPPED) return false;
  const next = text[text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? lineEnd + 2 : lineEnd + 1] ?? '';
  return LOWER.test(next) && !'.!?…:;。！？：；'.includes(text[lineEnd - 1] as string);
}

/** The first sign after `end` that is not a blank; a line break counts as one. */
function signAfter(text: string, end: number): string {
  let index = end;
  while (index < text.length && (text[index] === ' ' || text[index] === '\t' || text[index] === '\u00a0')) index++;
  return text[index] ?? '\n';
}

function isBoundary(text: string, start: number, stop: number, end: number): boolean {
  const run = text.slice(stop, Math.min(end, stop + 8));
  const adjacent = text[end] ?? '\n';
  const next = signAfter(text, end);
  if (next === '\n' || next === '\r') return !isListNumber(text, start, stop, next);
  if (/[。！？]/u.test(run)) return !/[」』”]/u.test(run) || !'，、,的'.includes(adjacent);
  const spaced = SPACE.test(adjacent);
  const closed = CLOSERS.includes(text[end - 1] as string);
  // «Когда?» — спросил он.
  if (closed && (LOWER.test(next) || '—–-,，'.includes(next))) return false;
  if (/[!?]/u.test(run)) return spaced || UPPER.test(next) || !/[\w&=/.,;:]/u.test(adjacent);
  if (run.startsWith('…') || run.startsWith('..')) return spaced && !LOWER.test(next);
  if (!spaced) return isCyrillicSeam(text[stop - 1] ?? '', adjacent);
  return !isListNumber(text, start, stop, next) && !isAbbreviation(text, start, stop, next);
}

/** A forgotten blank: "готово.Жду". Latin is left alone, it may be an address. */
function isCyrillicSeam(before: string, after: string): boolean {
  return /[а-яёіїєґ]/u.test(before) && /[А-ЯЁІЇЄҐ]/u.test(after);
}

/** "1. Text": the number of a list item, not a sentence. */
function isListNumber(text: string, start: number, stop: number, next: string): boolean {
  return next !== '\n' && stop - start < 8 && /^\s*\d{1,2}$/u.test(text.slice(start, stop));
}

function isAbbreviation(text: string, start: number, stop: number, next: string): boolean {
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}.]/u.test(text[from - 1] as string)) from--;
  const word = text.slice(from, stop).toLowerCase();
  // An ordinal ("the 3. of May"), not the number that ends a sentence.
  if (word === '') return DIGIT.test(text[stop - 1] ?? '') && LOWER.test(next);
  if (BEFORE_NUMBER.has(word)) return /[\d+(]/u.test(next);
  if (LEADING.has(word)) return true;
  // "2026 г. Акт" against "г. Тула"
  const year = (word === 'г' || word === 'р') && /\d\s?$/u.test(text.slice(Math.max(start, from - 3), from));
  if (year || TRAILING.has(word)) return !UPPER.test(next);
  return word === 'г' || isInitial(text.slice(from, stop));
}

/** "А." in "А. Петров", "J.K." in "J.K. Osei" */
function isInitial(word: string): boolean {
  return word.split('.').every((letter) => letter.length === 1 && UPPER.test(letter));
}
