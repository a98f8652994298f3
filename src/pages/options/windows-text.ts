/** Opening times as people type them: "9:00-12:00, 13:00-18:00". */

/** The windows as text; empty for a closed day. */
export function formatWindows(windows: [string, string][]): string {
  return windows.map(([from, to]) => `${from}–${to}`).join(', ');
}

/** The windows that a text names, times as HH:MM; null when it cannot be read. An empty text is a closed day. */
export function parseWindows(text: string): [string, string][] | null {
  const parts = text.split(/[,;，；、]/).map((part) => part.trim());
  if (parts.every((part) => part === '')) return [];
  const windows: [string, string][] = [];
  for (const part of parts) {
    const match = /^(\d{1,2})(?:[:.：](\d{2}))? ?[-–—~－] ?(\d{1,2})(?:[:.：](\d{2}))?$/.exec(part);
    if (!match) return null;
    const [, h1 = '', m1 = '00', h2 = '', m2 = '00'] = match;
    const [from, to] = [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
    if (to > '24:00' || from >= to || m1 > '59' || m2 > '59') return null;
    windows.push([from, to]);
  }
  return windows;
}
