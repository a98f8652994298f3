import type { PromiseGiven } from '../types.ts';
import { windowsOn } from '../working-time/calendar.ts';
import { addWorkingTime, dayAt, nextOpening, type Schedule } from '../working-time/working-time.ts';
import { isKeptInTime } from './is-kept-in-time.ts';

/** How our promises to a client ended: in time, or late, still open long past their date, and broken. */
export interface KeptHistory {
  kept: number;
  late: number;
}

/** One reason for a proposed date, in the order in which they add up; hours are working hours, days are `YYYY-MM-DD`. */
export type ProposalPart =
  | { code: 'work'; hours: number }
  | { code: 'buffer'; hours: number; because: 'usual' | 'kept' | 'some-late' | 'often-late'; history: KeptHistory }
  | { code: 'day-off'; side: 'own' | 'client'; days: string[] }
  | { code: 'client-closed'; opensAt: number }
  | { code: 'holidays-unknown'; country: string; knownUntil: number };

const HALF_HOUR_MS = 1_800_000;
const LEAST_BUFFER_HOURS = 1;

/** Fewer promises than this say nothing of how we keep them. */
const TELLING = 3;

/** Two calendars that are never open together are not asked forever. */
const MOST_TURNS = 100;

/** Counts how our promises to a client ended, or stand at `now`; what was refused, replaced in time or still runs does not count. */
export function countKept(
  promises: readonly Pick<PromiseGiven, 'direction' | 'state' | 'dueAt' | 'endedAt' | 'keptBy'>[],
  now: number,
): KeptHistory {
  const ends = promises.filter(({ direction }) => direction === 'ours').map((promise) => isKeptInTime(promise, now));
  return { kept: ends.filter((kept) => kept === true).length, late: ends.filter((kept) => kept === false).length };
}

/**
 * Proposes a date that can be kept for so many hours of work: with a buffer (handbook 6: promise less, deliver more) by how our promises
 * to this client ended, on the half hour, when both sides work. Null when they never do; the parts say why.
 */
export function proposeDate({
  workHours,
  now,
  own,
  client,
  history,
}: {
  workHours: number;
  now: number;
  own: Schedule;
  client: Schedule | null;
  history: KeptHistory;
}): { dueAt: number; parts: ProposalPart[] } | null {
  const { share, because } = findBuffer(history);
  const bufferHours = Math.max(workHours * share, LEAST_BUFFER_HOURS);
  const workedAt = addWorkingTime({ from: now, hours: workHours + bufferHours, ...own });
  if (workedAt === null) return null;
  const readyAt = Math.ceil(workedAt / HALF_HOUR_MS) * HALF_HOUR_MS;
  const dueAt = findSharedOpening(readyAt, own, client);
  if (dueAt === null) return null;
  const parts: ProposalPart[] = [
    { code: 'work', hours: workHours },
    { code: 'buffer', hours: bufferHours, because, history },
  ];
  const sides = client
    ? ([
        ['own', own],
        ['client', client],
      ] as const)
    : ([['own', own]] as const);
  for (const [side, schedule] of sides) {
    const days = daysOff(now, dueAt, schedule);
    if (days.length > 0) parts.push({ code: 'day-off', side, days });
  }
  if (dueAt > readyAt) parts.push({ code: 'client-closed', opensAt: dueAt });
  return { dueAt, parts };
}

function findBuffer({ kept, late }: KeptHistory): {
  share: number;
  because: 'usual' | 'kept' | 'some-late' | 'often-late';
} {
  const all = kept + late;
  if (all < TELLING) return { share: 0.25, because: 'usual' };
  if (late === 0) return { share: 0.15, because: 'kept' };
  return late / all > 1 / 3 ? { share: 1, because: 'often-late' } : { share: 0.5, because: 'some-late' };
}

/** The first instant from `at` at which the client can receive it and we can send it; the closing itself is time enough for us. */
function findSharedOpening(at: number, own: Schedule, client: Schedule | null): number | null {
  if (client === null) return at;
  let then: number | null = at;
  for (let turn = 0; turn < MOST_TURNS && then !== null; turn++) {
    const theirs: number | null = nextOpening(then, client);
    if (theirs === then) return then;
    then = theirs === null ? null : nextOpening(theirs, own);
    if (then === theirs) return then;
  }
  return null;
}

/** The days until then that are closed although their weekday is worked: holidays and closures. */
function daysOff(from: number, to: number, { tz, calendar }: Schedule): string[] {
  const last = dayAt(to, tz);
  const days: string[] = [];
  for (let day = dayAt(from, tz); day.until(last).days >= 0; day = day.add({ days: 1 }))
    if (windowsOn(calendar, day).length === 0 && windowsOn({ week: calendar.week }, day).length > 0)
      days.push(day.toString());
  return days;
}
