import { Temporal } from 'temporal-polyfill';

/** First letters of the months in English, Russian and Ukrainian: enough to tell them apart in any case ending. */
const MONTHS = [
  ['jan', 'янв', 'січ'],
  ['feb', 'фев', 'лют'],
  ['mar', 'мар', 'бер'],
  ['apr', 'апр', 'квіт'],
  ['may', 'май', 'мая', 'трав'],
  ['jun', 'июн', 'черв'],
  ['jul', 'июл', 'лип'],
  ['aug', 'авг', 'серп'],
  ['sep', 'сен', 'вер'],
  ['oct', 'окт', 'жовт'],
  ['nov', 'ноя', 'лист'],
  ['dec', 'дек', 'груд'],
];

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * The instant (ms) of a date as a webmail shows it: ISO, the mail's own `Date:` header, or a date with year and time in
 * one of the five languages, in the user's zone. Null for what is relative, ambiguous or in none of these forms.
 */
export function parsePageDate(raw: string, { tz }: { tz: string }): number | null {
  const text = raw
    .slice(0, 100)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  if (/^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)$/.test(text) || /\d:\d\d (?:[+-]\d{4}|GMT|UTC)\b/.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : at;
  }
  const day = findDay(text);
  const time = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/.exec(text);
  if (!day || !time) return null;
  const hour = clockHour(Number(time[1]), text);
  try {
    const plain = Temporal.PlainDateTime.from({ ...day, hour, minute: Number(time[2]) }, { overflow: 'reject' });
    return plain.toZonedDateTime(tz).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The hour on a 24-hour clock, by the half of the day that the text names, if any. */
function clockHour(hour: number, text: string): number {
  if (/\d ?p\.?m\b|下午|晚上/i.test(text)) return (hour % 12) + 12;
  if (/\d ?a\.?m\b|上午|凌晨/i.test(text)) return hour % 12;
  return hour;
}

function findDay(text: string): Day | null {
  const iso = /(?<!\d)(\d{4})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})(?!\d)/.exec(text);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted) return toDay(dotted[3], dotted[2], dotted[1]);
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12) return toDay(slashed[3], slashed[2], slashed[1]);
    return second > 12 || first === second ? toDay(slashed[3], slashed[1], slashed[2]) : null;
  }
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  const day = /(?<![\d:])\d{1,2}(?![\d:])/.exec(text)?.[0];
  const month = (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .map((word) => MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))))
    .find((index) => index >= 0);
  return year && day && month !== undefined ? toDay(year, String(month + 1), day) : null;
}

function toDay(year = '', month = '', day = ''): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
