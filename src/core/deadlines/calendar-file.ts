/** One line of a calendar: something due at an instant. */
export interface CalendarEntry {
  /** The same in every export, so that a calendar updates instead of adding: the key of the deadline, the id of the promise. */
  id: string;
  /** Instant, ms. */
  at: number;
  /** When to remind (instant, ms); null, or not before `at`, for no alarm. */
  remindAt: number | null;
  title: string;
  description?: string;
  /** The thread's page; left out of the file unless it is plain https. */
  url?: string;
}

const MINUTE_MS = 60_000;

/** A line holds so many octets, without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Writes an iCalendar file (RFC 5545) of events without length, which block no time; `now` (ms) is when it was made. */
export function writeCalendarFile(entries: readonly CalendarEntry[], now: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tact//Tact//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  for (const entry of entries) lines.push(...eventLines(entry, now));
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ id, at, remindAt, title, description, url }: CalendarEntry, now: number): string[] {
  const summary = escapeText(title);
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@tact`,
    `DTSTAMP:${utcTime(now)}`,
    `DTSTART:${utcTime(at)}`,
    `SUMMARY:${summary}`,
    'TRANSP:TRANSPARENT',
  ];
  if (description) lines.push(`DESCRIPTION:${escapeText(description)}`);
  // A URI stands unescaped: nothing in it may end the line or begin a property.
  if (url && /^https:\/\/[!#-;=?-[\]_a-z~%]+$/i.test(url)) lines.push(`URL:${url}`);
  if (remindAt !== null && remindAt < at) {
    const minutes = Math.ceil((at - remindAt) / MINUTE_MS);
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-PT${minutes}M`, 'END:VALARM');
  }
  lines.push('END:VEVENT');
  return lines;
}

/** 20261118T100000Z: seconds are the finest that a calendar knows, rounded down so that nothing seems later than it is. */
function utcTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Text as a value: no control characters, and what has a meaning of its own escaped (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line between characters, never inside one; what goes on begins with a blank. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
