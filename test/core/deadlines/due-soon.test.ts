import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { startDeadline } from '../../../src/core/deadlines/deadline.ts';
import { timeDeadline } from '../../../src/core/deadlines/due-soon.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { deadlineFrom } from './deadline-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;

it.each<[what: string, started: string, due: string, dueSoon: string]>([
  ['in the last quarter of eight hours', '2026-03-25T09:00', '2026-03-25T17:00', '2026-03-25T15:00'],
  ['in the last quarter of sixteen hours, over the night', '2026-03-25T12:00', '2026-03-27T10:00', '2026-03-26T15:00'],
  ['in the last half hour at least', '2026-03-25T09:00', '2026-03-25T10:00', '2026-03-25T09:30'],
  [
    'on Friday, where the last half hour reaches back over the weekend',
    '2026-03-27T17:30',
    '2026-03-30T09:10',
    '2026-03-27T17:40',
  ],
  ['before the closing, where the date lies in the night', '2026-03-25T10:00', '2026-03-25T23:00', '2026-03-25T16:00'],
  [
    'before it began, where it is shorter than half an hour',
    '2026-03-25T10:00',
    '2026-03-25T10:10',
    '2026-03-25T09:40',
  ],
])('a deadline is due soon %s', (_what, started, due, dueSoon) => {
  const deadline = startDeadline(deadlineFrom({ tz, startedAt: at(started), dueAt: at(due) }));
  expect(timeDeadline(deadline, DEFAULT_CALENDAR)).toEqual({ ...deadline, dueSoonAt: at(dueSoon) });
});

it('a deadline is due soon from the start with a calendar that never opens', () => {
  const deadline = startDeadline(
    deadlineFrom({ tz, startedAt: at('2026-03-25T10:00'), dueAt: at('2026-03-26T10:00') }),
  );
  expect(timeDeadline(deadline, { week: {} }).dueSoonAt).toBe(deadline.startedAt);
});
