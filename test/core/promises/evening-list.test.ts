import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { listEvening } from '../../../src/core/promises/evening-list.ts';
import type { PromiseGiven } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { promiseFrom } from './promise-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;

it('shows on Friday evening what is due until Monday’s end, what is late, and what is only found', () => {
  const due = (id: string, dueAt: string, facts: Partial<PromiseGiven> = {}) =>
    promiseFrom({ id, dueAt: at(dueAt), ...facts });
  const list = listEvening(
    [
      due('monday evening', '2026-11-23T23:59'),
      due('tuesday', '2026-11-24T00:00'),
      due('saturday', '2026-11-21T10:00'),
      due('late', '2026-11-20T17:00'),
      due('kept', '2026-11-20T17:00', { state: 'kept', endedAt: 5 }),
      due('theirs, late', '2026-11-20T17:00', { direction: 'theirs' }),
      due('theirs, to come', '2026-11-23T17:00', { direction: 'theirs' }),
      due('found', '2026-12-20T17:00', { state: 'proposed' }),
    ],
    { now: at('2026-11-20T18:00'), tz, calendar: DEFAULT_CALENDAR },
  );
  const ids = (promises: PromiseGiven[]) => promises.map(({ id }) => id);
  expect(ids(list.overdue)).toEqual(['late']);
  expect(ids(list.next)).toEqual(['saturday', 'monday evening']);
  expect(ids(list.theirs)).toEqual(['theirs, late']);
  expect(ids(list.proposed)).toEqual(['found']);
});
