import type { FoundPromise } from '../dates/find-promises.ts';
import type { PromiseGiven, PromiseState } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { nextOpening, subtractWorkingTime, workingTimeBetween } from '../working-time/working-time.ts';

const HOUR_MS = 3_600_000;

/** A reminder comes a quarter of the promise's working time before it is due, but so many working hours before it, at least and at most. */
const LEAST_HOURS = 1;
const MOST_HOURS = 16;

/** Where and by whom a promise was given; `index` counts the promises of the message and direction. */
export type PromiseSource = Pick<
  PromiseGiven,
  | 'threadKey'
  | 'clientAddress'
  | 'clientName'
  | 'subject'
  | 'url'
  | 'messageId'
  | 'direction'
  | 'language'
  | 'givenAt'
  | 'tz'
> & { index: number };

/** What the user, or a reply, does to a promise; `keep-in-time` is said after its date: it was kept before that. */
export type PromiseStep = 'accept' | 'keep' | 'keep-in-time' | 'break' | 'refuse' | 'reopen';

/** How a promise stands at a moment: an open one is `due-soon` from its reminder on, and `overdue` from its date on. */
export type PromiseStatus = PromiseState | 'due-soon' | 'overdue';

/**
 * Makes a promise of one found in a mail. It is proposed, firm or not: what Tact found must not stand as a fact before
 * the user says so (handbook 6, the promise list).
 */
export function startPromise(
  { phrase, kind, dueAt }: Pick<FoundPromise, 'phrase' | 'kind' | 'dueAt'>,
  { index, ...source }: PromiseSource,
  calendar: WorkCalendar,
): PromiseGiven {
  const { threadKey, messageId, direction } = source;
  return timePromise(
    {
      ...source,
      id: `${threadKey}#${messageId}#${direction}-${index}`,
      phrase,
      kind,
      dueAt,
      remindAt: dueAt,
      state: 'proposed',
      endedAt: null,
      followedBy: null,
    },
    calendar,
  );
}

const NEXT: Record<PromiseStep, Partial<Record<PromiseState, PromiseState>>> = {
  accept: { proposed: 'open' },
  keep: { proposed: 'kept', open: 'kept' },
  'keep-in-time': { proposed: 'kept', open: 'kept' },
  break: { proposed: 'broken', open: 'broken' },
  refuse: { proposed: 'refused', open: 'refused' },
  reopen: { kept: 'open', broken: 'open', refused: 'open', renegotiated: 'open' },
};

/** The promise after a step at `now`; a step that does not fit its state changes nothing. What a mail kept ended with that mail. */
export function stepPromise(promise: PromiseGiven, step: PromiseStep, now: number): PromiseGiven {
  const state = NEXT[step][promise.state];
  if (!state) return promise;
  const { keptBy: _, keptAt = now, ...settled } = promise;
  const endedAt = { keep: keptAt, 'keep-in-time': Math.min(now, promise.dueAt) }[step as string] ?? now;
  return { ...settled, state, endedAt: state === 'open' ? null : endedAt, followedBy: null };
}

/** The user corrects the date (instant, ms) or the words; what was proposed is theirs from now on, what ended stays as it is. */
export function editPromise(
  promise: PromiseGiven,
  edit: { dueAt?: number; phrase?: string },
  calendar: WorkCalendar,
): PromiseGiven {
  if (promise.endedAt !== null) return promise;
  return timePromise({ ...promise, ...edit, state: 'open' }, calendar);
}

/**
 * The user gives a promise another date (instant, ms) at `now`: until its own date has passed that corrects it; after that it is a new
 * promise in the place of the old one, which came too late.
 */
export function movePromise(
  promise: PromiseGiven,
  { dueAt, now, calendar }: { dueAt: number; now: number; calendar: WorkCalendar },
): PromiseGiven[] {
  if (promiseStatus(promise, now) !== 'overdue') return [editPromise(promise, { dueAt }, calendar)];
  const { keptBy: _, keptAt: __, ...old } = promise;
  const id = `${old.id.replace(/~\d+$/, '')}~${now}`;
  return renegotiatePromise(old, timePromise({ ...old, id, givenAt: now, dueAt }, calendar), now);
}

/** A later mail gave a new date for the same thing, at `now`: the old promise gives way to the new one, which is open if it was. */
export function renegotiatePromise(
  before: PromiseGiven,
  after: PromiseGiven,
  now: number,
): [before: PromiseGiven, after: PromiseGiven] {
  if (before.endedAt !== null) return [before, after];
  const open: PromiseGiven =
    before.state === 'open' && after.state === 'proposed' ? { ...after, state: 'open' } : after;
  return [{ ...before, state: 'renegotiated', endedAt: now, followedBy: after.id }, open];
}

/** How the promise stands at `now`. */
export function promiseStatus({ state, remindAt, dueAt }: PromiseGiven, now: number): PromiseStatus {
  if (state !== 'open') return state;
  if (now >= dueAt) return 'overdue';
  return now >= remindAt ? 'due-soon' : 'open';
}

/**
 * Derives the reminder anew: of ours, a quarter of the working time before it is due, an hour to two days, but not before it was given;
 * of theirs, the first opening from when it is due, because only then is there something to ask.
 */
function timePromise(promise: PromiseGiven, calendar: WorkCalendar): PromiseGiven {
  const { direction, givenAt, dueAt, tz } = promise;
  if (direction === 'theirs') return { ...promise, remindAt: nextOpening(dueAt, { tz, calendar }) ?? dueAt };
  const quarter = workingTimeBetween(givenAt, dueAt, { tz, calendar }) / HOUR_MS / 4;
  const hours = Math.min(Math.max(quarter, LEAST_HOURS), MOST_HOURS);
  const remindAt = subtractWorkingTime({ from: dueAt, hours, tz, calendar }) ?? givenAt;
  return { ...promise, remindAt: Math.min(Math.max(remindAt, givenAt), Math.max(dueAt, givenAt)) };
}
