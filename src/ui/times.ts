/** Times as people read them, in their own locale. */
import { t, uiLocale } from '../platform/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function amount(value: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(uiLocale(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A length of time in its two largest units at most: "1 hr 40 min", "3 days"; never rounded up. */
function durationText(ms: number): string {
  if (ms >= 2 * DAY) return amount(Math.floor(ms / DAY), 'day');
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours >= 10 || (hours > 0 && minutes === 0)) return amount(hours, 'hour');
  return hours > 0 ? `${amount(hours, 'hour')} ${amount(minutes, 'minute')}` : amount(minutes, 'minute');
}

/** How long until an instant, or how late it is: "1 hr 40 min left", "20 min late". */
export function leftText(dueAt: number, now: number): string {
  return dueAt >= now ? t('timeLeft', durationText(dueAt - now)) : t('timeLate', durationText(now - dueAt));
}

/** An instant in the user's locale and zone: weekday, day, month and time. */
export function instantText(at: number): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(uiLocale(), options).format(at);
}

/** An instant as `<input type="datetime-local">` wants it, in this computer's zone. */
export function toLocalInput(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant that such an input names, or null when it is empty or wrong. */
export function parseLocalInput(value: string): number | null {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? null : at;
}
