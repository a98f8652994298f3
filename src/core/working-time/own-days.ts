import { Temporal } from 'temporal-polyfill';

/** A closure longer than this is a slip of the keyboard. */
const MOST_DAYS = 400;

/** The calendar days (`YYYY-MM-DD`) from the first to the last, both included; none where they stand the wrong way round. */
export function listDays([first, last]: readonly [first: string, last: string]): string[] {
  const days: string[] = [];
  const end = Temporal.PlainDate.from(last);
  let day = Temporal.PlainDate.from(first);
  for (; days.length < MOST_DAYS && Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}
