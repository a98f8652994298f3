import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendarFile } from '../../../src/core/deadlines/calendar-file.ts';

const NOW = Date.UTC(2026, 10, 18, 8);
const entry: CalendarEntry = {
  id: 'gmail:me@studio.example:1',
  at: Date.UTC(2026, 10, 20, 16),
  remindAt: Date.UTC(2026, 10, 20, 14, 30),
  title: 'Answer Olena: Where is it?',
};

/** Reads a calendar file as RFC 5545 says, from its octets: unfold, split at the first colon, unescape. */
function parse(file: string): Record<string, string>[] {
  const bytes = Buffer.from(file, 'utf8');
  expect(file.endsWith('\r\n')).toBe(true);
  for (const line of bytes.toString('latin1').split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect([...line].filter((unit) => unit < ' ' && unit !== '\t')).toEqual([]);
  }
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else if (open.includes('VEVENT')) {
      const event = events.at(-1) ?? {};
      const key = open.at(-1) === 'VALARM' ? `alarm ${name}` : name;
      expect(event[key]).toBeUndefined();
      event[key] = value.replace(/\\([\\;,nN])/g, (_, letter) => (letter.toLowerCase() === 'n' ? '\n' : letter));
    }
  }
  expect(open).toEqual([]);
  return events;
}

describe('a calendar file', () => {
  it('holds an event with its alarm', () => {
    const file = writeCalendarFile(
      [{ ...entry, description: 'They wait.', url: 'https://mail.google.com/mail/u/0/#inbox/1' }],
      NOW,
    );
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tact//Tact//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:gmail:me@studio.example:1@tact',
      'DTSTAMP:20261118T080000Z',
      'DTSTART:20261120T160000Z',
      'SUMMARY:Answer Olena: Where is it?',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:They wait.',
      'URL:https://mail.google.com/mail/u/0/#inbox/1',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Answer Olena: Where is it?',
      'TRIGGER:-PT90M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is whole without events, and an event without an alarm', () => {
    expect(parse(writeCalendarFile([], NOW))).toEqual([]);
    for (const remindAt of [null, entry.at, entry.at + 1])
      expect(writeCalendarFile([{ ...entry, remindAt }], NOW)).not.toContain('VALARM');
  });

  it.each([
    ['breaks of every kind', 'a\r\nb\nc\rd\u2028e', 'a\nb\nc\nd\ne'],
    ['a forged event', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y', 'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y'],
    ['signs with a meaning', 'a,b;c\\d\\n"e":f', 'a,b;c\\d\\n"e":f'],
    ['control characters', 'a\u0000b\u0007c\u007fd', 'abcd'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a fold', ` ${'x'.repeat(200)}`, ` ${'x'.repeat(200)}`],
    ['Ukrainian', 'Відповісти Олені: '.repeat(20), 'Відповісти Олені: '.repeat(20)],
    ['Chinese', '回复客户，报告；'.repeat(20), '回复客户，报告；'.repeat(20)],
    ['faces', '😀'.repeat(60), '😀'.repeat(60)],
    ['nothing', '', ''],
  ])('keeps a subject with %s', (_what, title, read) => {
    const [event, second] = parse(writeCalendarFile([{ ...entry, title }], NOW));
    expect(event?.SUMMARY).toBe(read);
    expect(event?.['alarm DESCRIPTION']).toBe(read);
    expect(second).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'http://mail.example/',
    'https://mail.example/\r\nSUMMARY:x',
    'https://mail.example/ x',
    'https://mail.example/"x',
    'https://mail.example/ї',
  ])('leaves out the address %j', (url) => {
    expect(parse(writeCalendarFile([{ ...entry, url }], NOW))[0]?.URL).toBeUndefined();
  });

  it('comes back from any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const plain = (value: string) =>
      value
        .toWellFormed()
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '');
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, title: text, description: text }), { maxLength: 4 }), (rows) => {
        const events = parse(
          writeCalendarFile(
            rows.map((row) => ({ ...entry, ...row })),
            NOW,
          ),
        );
        expect(events.map(({ UID, SUMMARY, DESCRIPTION = '' }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
          rows.map(({ id, title, description }) => [`${plain(id)}@tact`, plain(title), plain(description)]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
