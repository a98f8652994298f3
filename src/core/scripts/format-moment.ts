import { Temporal } from 'temporal-polyfill';
import type { Language } from '../types.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
  ru: 'ru-RU',
  uk: 'uk-UA',
};

/**
 * An instant (ms) or an ISO date, local date-time or instant as a person writes it in a mail: weekday, day, month and,
 * unless only a day was given, the time in `tz`; the year only where it is not that of `now`. Null for any other text.
 * Russian and Ukrainian put the weekday in brackets, so that it need not agree with the preposition before it.
 */
export function formatMoment(value: string, language: Language, tz: string, now?: number): string | null {
  const moment = parseMoment(value, tz);
  if (moment === null) return null;
  const { at, hasTime } = moment;
  const parts = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: language.startsWith('zh') ? 'short' : 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: language === 'en' ? 'h12' : 'h23',
    timeZone: tz,
  }).formatToParts(at.epochMilliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const year =
    now !== undefined && Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(tz).year !== at.year
      ? at.year
      : null;
  const clock = `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
  switch (language) {
    case 'en': {
      const day = `${part('weekday')} ${at.day} ${part('month')}${year === null ? '' : ` ${year}`}`;
      return hasTime ? `${day}, ${part('hour')}:${part('minute')} ${part('dayPeriod')}` : day;
    }
    case 'zh-Hans':
    case 'zh-Hant': {
      const day = `${year === null ? '' : `${year}年`}${at.month}月${at.day}日（${part('weekday')}）`;
      return hasTime ? `${day}${clock}` : day;
    }
    case 'ru':
    case 'uk': {
      const ofYear = year === null ? '' : ` ${year} ${language === 'ru' ? 'года' : 'року'}`;
      const day = `${at.day} ${part('month')}${ofYear} (${part('weekday').replace('ʼ', '’')})`;
      return hasTime ? `${day}, ${clock}` : day;
    }
  }
}

function parseMoment(value: string, tz: string): { at: Temporal.ZonedDateTime; hasTime: boolean } | null {
  try {
    if (/^-?\d{9,16}$/.test(value))
      return { at: Temporal.Instant.fromEpochMilliseconds(Number(value)).toZonedDateTimeISO(tz), hasTime: true };
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
      return {
        at: Temporal.PlainDate.from(value).toZonedDateTime({ timeZone: tz, plainTime: '12:00' }),
        hasTime: false,
      };
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/.test(value))
      return { at: Temporal.PlainDateTime.from(value).toZonedDateTime(tz), hasTime: true };
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value))
      return { at: Temporal.Instant.from(value).toZonedDateTimeISO(tz), hasTime: true };
  } catch {
    // A text that only looks like a date, such as 2026-13-40, is left as it is.
  }
  return null;
}
