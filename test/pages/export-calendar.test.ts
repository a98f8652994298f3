// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from '../../src/core/deadlines/deadline.ts';
import { timeDeadline } from '../../src/core/deadlines/due-soon.ts';
import { joinOpen } from '../../src/core/deadlines/open-threads.ts';
import { DEFAULT_CALENDAR } from '../../src/core/working-time/calendar.ts';
import { answerEntry, exportEntries, exportOpen, promiseEntry } from '../../src/pages/dashboard/export-calendar.ts';
import { deadlineFrom } from '../core/deadlines/deadline-from.ts';
import { promiseFrom } from '../core/promises/promise-from.ts';

const NOW = Date.parse('2026-11-18T08:00:00Z');
const HOUR = 3_600_000;
const deadline = timeDeadline(
  startDeadline(deadlineFrom({ threadKey: 'a', startedAt: NOW, dueAt: NOW + 4 * HOUR })),
  DEFAULT_CALENDAR,
);
const promise = promiseFrom({ threadKey: 'b', dueAt: NOW + 50 * HOUR, remindAt: NOW + 40 * HOUR });

describe('an entry', () => {
  it('is an answer that is owed, reminded of when it is due soon', () => {
    expect(answerEntry(deadline)).toEqual({
      ...{ id: 'a', at: NOW + 4 * HOUR, remindAt: deadline.dueSoonAt, url: deadline.url },
      title: 'Answer Olena: Where is it?',
    });
  });

  it.each([
    ['ours', 'Promised to Olena: We’ll send the report by Friday'],
    ['theirs', 'Olena promised: We’ll send the report by Friday'],
  ] as const)('is a promise, %s', (direction, title) => {
    const { id, dueAt: at, remindAt, url } = promise;
    expect(promiseEntry({ ...promise, direction })).toEqual({ id, at, remindAt, url, title, description: 'Report' });
  });

  it('names the address where there is no name, and nobody where there is neither', () => {
    expect(answerEntry({ ...deadline, clientName: '' }).title).toContain('olena@client.example');
    expect(answerEntry({ ...deadline, clientName: '', clientAddress: '' }).title).toMatch(/^Answer [^:]+: Where/);
  });
});

describe('the file', () => {
  let saved: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    saved = [];
    let last: Blob | null = null;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (last) saved.push({ name: this.download, blob: last });
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const read = async () => {
    const [file] = saved;
    return { name: file?.name, type: file?.blob.type, text: await new Response(await file?.blob.arrayBuffer()).text() };
  };

  it('has all that is open: each answer and each promise, and once what follows a promise', async () => {
    const followed = { ...deadline, threadKey: 'b', source: 'promise', dueAt: promise.dueAt } as const;
    const lists = { deadlines: [deadline, followed], complaints: [], promises: [promise], pinned: new Set<string>() };
    exportOpen(joinOpen(lists, NOW), NOW);
    const { name, type, text } = await read();
    expect({ name, type }).toEqual({ name: 'tact.ics', type: 'text/calendar;charset=utf-8' });
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:a@tact', `UID:${promise.id}@tact`]);
    expect(text).toContain('DTSTART:20261118T120000Z');
    expect(text).toContain('DTSTART:20261120T100000Z');
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  it('holds what a mail may bring along inside its line', async () => {
    exportEntries([answerEntry({ ...deadline, subject: 'A\r\nEND:VCALENDAR;B,C' })], NOW);
    const { text } = await read();
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Answer Olena: A\\nEND:VCALENDAR\\;B\\,C');
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });
});
