import { findSoonest } from '../promises/follow-promises.ts';
import type { Complaint, PromiseGiven, Severity } from '../types.ts';
import { isQuiet } from './deadline.ts';
import type { TimedDeadline } from './due-soon.ts';
import type { OpenItem } from './triage.ts';

/** A thread with something open in it, as Today lists it; `id` is its key. */
export interface OpenThread extends OpenItem {
  clientName: string;
  clientAddress: string;
  subject: string;
  url: string;
  /** Running, or null where only a complaint or a promise is open. */
  deadline: TimedDeadline | null;
  /** Ours that is due next. */
  promise: PromiseGiven | null;
  /** Asks for nothing now: snoozed, or we wait for the client. */
  isQuiet: boolean;
}

const RANK: Record<Severity, number> = { low: 1, medium: 2, high: 3 };

/** Joins what is open to one item a thread: running deadlines, open complaints (the worst), open promises of ours (the soonest). */
export function joinOpen(
  {
    deadlines,
    complaints,
    promises,
    pinned,
  }: {
    deadlines: readonly TimedDeadline[];
    complaints: readonly Complaint[];
    promises: readonly PromiseGiven[];
    pinned: ReadonlySet<string>;
  },
  now: number,
): OpenThread[] {
  const threads = new Map<string, OpenThread>();
  const at = (row: TimedDeadline | Complaint | PromiseGiven): OpenThread => {
    const { threadKey: id, clientName, clientAddress, subject, url } = row;
    const known = threads.get(id);
    if (known) return known;
    const nothing = {
      severity: null,
      dueAt: null,
      waitingSince: null,
      promiseDueAt: null,
      deadline: null,
      promise: null,
    };
    const fresh: OpenThread = {
      ...{ id, clientName, clientAddress, subject, url, ...nothing },
      isPinned: pinned.has(id),
      temperament: 'temperament' in row ? row.temperament : 'neutral',
      isQuiet: false,
    };
    threads.set(id, fresh);
    return fresh;
  };
  for (const deadline of deadlines) {
    const isAnswer = deadline.source !== 'promise';
    Object.assign(at(deadline), {
      deadline,
      isQuiet: isQuiet(deadline, now),
      // What we promised stands below as a promise: it counts once.
      dueAt: isAnswer ? deadline.dueAt : null,
      waitingSince: isAnswer ? deadline.startedAt : null,
    });
  }
  for (const complaint of complaints) {
    if (complaint.closedAt !== null) continue;
    const thread = at(complaint);
    if (thread.severity === null || RANK[complaint.severity] > RANK[thread.severity])
      thread.severity = complaint.severity;
  }
  for (const promise of promises) {
    const soonest = findSoonest([promise]);
    if (!soonest) continue;
    const thread = at(soonest);
    if (thread.promiseDueAt === null || soonest.dueAt < thread.promiseDueAt)
      Object.assign(thread, { promise: soonest, promiseDueAt: soonest.dueAt });
  }
  return [...threads.values()];
}
