import type { PromiseGiven } from '../types.ts';
import { dayAt, isOpen, nextOpening, type Schedule, startOfDay } from '../working-time/working-time.ts';
import { isQuiet } from './deadline.ts';
import type { TimedDeadline } from './due-soon.ts';

/** One thing to notify of. */
export interface Notice {
  /** The same for the same thing; a snooze that ends, or another date, makes it another. */
  key: string;
  kind: 'due-soon' | 'overdue' | 'promise';
  threadKey: string;
  clientAddress: string;
  clientName: string;
  subject: string;
  url: string;
  /** From when it may be told, instant, ms. */
  from: number;
  dueAt: number;
}

/** How far back a working day is looked for before a promise. */
const MOST_DAYS_BACK = 15;

/**
 * Everything that may be told of these deadlines and promises at some time, soonest first: of a deadline one thing, the gravest by `now`;
 * of a promise of ours that it is due on the next working day, from that morning on. What keeps quiet has none.
 */
export function findNotices(
  deadlines: readonly TimedDeadline[],
  promises: readonly PromiseGiven[],
  { now, ...schedule }: Schedule & { now: number },
): Notice[] {
  const notices: Notice[] = [];
  const held = new Set<string>();
  for (const promise of promises) {
    const from = promise.state === 'open' && promise.direction === 'ours' ? dayBefore(promise.dueAt, schedule) : null;
    // Who promised it after that knows it.
    if (from === null || from < promise.givenAt || now >= promise.dueAt) continue;
    held.add(`${promise.threadKey}#${promise.dueAt}`);
    notices.push(toNotice(promise, 'promise', from, promise.id));
  }
  for (const deadline of deadlines) {
    const { threadKey, dueAt, dueSoonAt, snoozedUntil } = deadline;
    if (isQuiet(deadline, now)) continue;
    const isOver = now >= dueAt;
    const isPromised = held.has(`${threadKey}#${dueAt}`);
    const of = `${threadKey}#${dueAt}#${snoozedUntil ?? 0}`;
    if (!isOver && !isPromised)
      notices.push(toNotice(deadline, 'due-soon', Math.max(dueSoonAt, snoozedUntil ?? 0), of));
    notices.push(toNotice(deadline, 'overdue', Math.max(dueAt, snoozedUntil ?? 0), of));
  }
  return notices.sort((a, b) => a.from - b.from);
}

/** Which notices are to be told at `now`; none in closed time, where they wait for the opening. */
export function pickNotices(notices: readonly Notice[], { now, ...schedule }: Schedule & { now: number }): Notice[] {
  return isOpen(now, schedule) ? notices.filter(({ from }) => from <= now) : [];
}

/** When (ms, after `now`) the next of these notices is to be told; null where none ever is. */
export function nextNoticeAt(
  notices: readonly Notice[],
  { now, ...schedule }: Schedule & { now: number },
): number | null {
  const [first] = notices;
  return first ? nextOpening(Math.max(first.from, now + 1), schedule) : null;
}

function toNotice(
  row: Pick<Notice, 'threadKey' | 'clientAddress' | 'clientName' | 'subject' | 'url' | 'dueAt'>,
  kind: Notice['kind'],
  from: number,
  of: string,
): Notice {
  const { threadKey, clientAddress, clientName, subject, url, dueAt } = row;
  return { key: `${kind}#${of}`, kind, threadKey, clientAddress, clientName, subject, url, from, dueAt };
}

/** The opening of the last working day before the one on which a promise is due; null where there is none in sight. */
function dayBefore(dueAt: number, schedule: Schedule): number | null {
  const due = startOfDay(dayAt(dueAt, schedule.tz), schedule.tz);
  for (let back = 1; back <= MOST_DAYS_BACK; back++) {
    const opening = nextOpening(startOfDay(dayAt(dueAt, schedule.tz).subtract({ days: back }), schedule.tz), schedule);
    if (opening !== null && opening < due) return opening;
  }
  return null;
}
