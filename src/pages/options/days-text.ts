/** Days of one's own as people type them, one a line: "2026-12-24", "24.12.2026 – 6.1.2027", "2026-12-19 10:00–14:00". */
import { formatWindows, parseWindows } from './windows-text.ts';

/** Closed from the first to the last day; or open on a day at these times. */
export interface OwnDays {
  closures: [first: string, last: string][];
  openDays: Record<string, [string, string][]>;
}

const DATE = String.raw`(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?|(\d{1,2})\.(\d{1,2})\.(\d{4})`;
const LINE = new RegExp(String.raw`^(?:${DATE})(?:\s*(?:[-–—~～至]|to|до|по)\s*(?:${DATE}))?(?:\s+(\d.*))?$`);

/** The days as text. */
export function formatDays({ closures, openDays }: OwnDays): string {
  const lines = [
    ...closures.map(([first, last]) => (first === last ? first : `${first} – ${last}`)),
    ...Object.entries(openDays).map(([day, windows]) => `${day} ${formatWindows(windows)}`),
  ];
  return lines.sort().join('\n');
}

/** The days that a text names, or the first of its lines that cannot be read. */
export function parseDays(text: string): OwnDays | string {
  const days: OwnDays = { closures: [], openDays: {} };
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const match = LINE.exec(line);
    const first = match && toDay(match.slice(1, 7));
    const isRange = match?.slice(7, 13).some(Boolean);
    const last = match && isRange ? toDay(match.slice(7, 13)) : first;
    const times = match?.[13];
    const windows = times === undefined ? [] : parseWindows(times);
    if (!first || !last || last < first || !windows || (isRange && times !== undefined)) return line;
    if (windows.length > 0) days.openDays[first] = windows;
    else days.closures.push([first, last]);
  }
  return days;
}

/** The calendar day of a match's parts, year first or year last; null for one that no calendar has. */
function toDay([y1, m1, d1, d2, m2, y2]: (string | undefined)[]): string | null {
  const [year, month, day] = [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
