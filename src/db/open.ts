/** Questions about all that is open, for the lists of the dashboard. */
import { type ClientRhythm, DEFAULT_CADENCE } from '../core/deadlines/cadence.ts';
import { joinOpen, type OpenThread } from '../core/deadlines/open-threads.ts';
import { holdFirst } from '../core/deadlines/triage.ts';
import { findSoonest } from '../core/promises/follow-promises.ts';
import type { PromiseGiven, PromiseState } from '../core/types.ts';
import { loadComplaints } from './complaints.ts';
import { countRunning, findRunningIn, loadRunning } from './deadlines.ts';
import type { TactDb } from './schema.ts';

/** More open threads than this are not told apart: the soonest stand for all. */
const MOST_OPEN = 20_000;

/** What is open, one item a thread, in no order. */
export interface OpenList {
  threads: OpenThread[];
  /** False where `threads` are only those that can be among the first. */
  isWhole: boolean;
  /** How many threads there are in all: those that ask for something, and those that keep quiet. */
  loud: number;
  quiet: number;
}

/**
 * Loads the threads that can be among the `limit` most pressing ones at `now`, or all of them with `Infinity`: first what only a
 * complaint, a promise or a pin can put there, then the soonest answers, until no later one can come before them.
 */
export async function loadOpen(db: TactDb, now: number, limit: number): Promise<OpenList> {
  const [complaints, promises, pins, running] = await Promise.all([
    loadComplaints(db),
    loadPromises(db, ['open']),
    db.threads.orderBy('pinnedAt').primaryKeys(),
    countRunning(db, now),
  ]);
  const marks = { complaints: complaints.filter(({ closedAt }) => closedAt === null), promises, pinned: new Set(pins) };
  const markedKeys = [...marks.complaints, ...promises].map(({ threadKey }) => threadKey);
  const marked = await findRunningIn(db, [...new Set([...markedKeys, ...pins])]);
  // Read anew in greater steps: what is read twice costs a third at most, and a list of late answers ends where a page does.
  for (let count = 4 * limit; ; count *= 4) {
    const soonest = await loadRunning(db, Math.min(count, MOST_OPEN));
    const threads = joinOpen({ ...marks, deadlines: [...marked, ...soonest] }, now);
    const last = soonest.at(-1);
    const isWhole = last === undefined || soonest.length < count;
    const loud = threads.filter((thread) => !thread.isQuiet);
    if (!isWhole && !holdFirst(loud, { id: last.threadKey, dueAt: last.dueAt }, now, limit)) continue;
    const unanswered = threads.filter(({ deadline }) => deadline === null).length;
    return { threads, isWhole, loud: running.all - running.quiet + unanswered, quiet: running.quiet };
  }
}

/** The promises in these states, the soonest first in each; at most `limit` of each. */
export async function loadPromises(
  db: TactDb,
  states: readonly PromiseState[],
  limit = MOST_OPEN,
): Promise<PromiseGiven[]> {
  const found = await Promise.all(
    states.map((state) =>
      db.promises.where('[state+dueAt]').between([state, 0], [state, Number.MAX_SAFE_INTEGER]).limit(limit).toArray(),
    ),
  );
  return found.flat();
}

/** The newest of the promises that ended, the newest first. */
export async function loadPromiseHistory(db: TactDb, limit = 500): Promise<PromiseGiven[]> {
  const found = await Promise.all(
    (['kept', 'broken', 'renegotiated', 'refused'] as const).map((state) =>
      db.promises
        .where('[state+dueAt]')
        .between([state, 0], [state, Number.MAX_SAFE_INTEGER])
        .reverse()
        .limit(limit)
        .toArray(),
    ),
  );
  return found.flat().sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
}

/** The rhythm of every client that wrote or was written to. */
export async function loadRhythms(db: TactDb): Promise<ClientRhythm[]> {
  const [clients, complaints, promises] = await Promise.all([
    db.clients.toArray(),
    loadComplaints(db),
    loadPromises(db, ['open']),
  ]);
  const open = complaints.filter(({ closedAt }) => closedAt === null);
  const worst = (address: string) => {
    const theirs = open.filter(({ clientAddress }) => clientAddress === address).map(({ severity }) => severity);
    return (['high', 'medium', 'low'] as const).find((severity) => theirs.includes(severity)) ?? null;
  };
  const owed = new Map<string, PromiseGiven[]>();
  for (const promise of promises)
    owed.set(promise.clientAddress, [...(owed.get(promise.clientAddress) ?? []), promise]);
  return clients
    .filter(
      ({ kind, lastOursAt, lastTheirsAt }) => (kind === null || kind === 'client') && (lastOursAt ?? lastTheirsAt),
    )
    .map(({ address, name, cadence, lastOursAt, lastTheirsAt }) => ({
      ...{ address, name, cadence: cadence ?? DEFAULT_CADENCE },
      ...{ lastOursAt: lastOursAt ?? null, lastTheirsAt: lastTheirsAt ?? null },
      promiseDueAt: findSoonest(owed.get(address) ?? [])?.dueAt ?? null,
      severity: worst(address),
    }));
}
