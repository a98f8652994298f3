import type { Severity, Temperament } from '../types.ts';

/** Something open: a thread that waits, a complaint, a promise. Instants are ms, null where there is none. */
export interface OpenItem {
  id: string;
  isPinned: boolean;
  severity: Severity | null;
  /** When an answer is owed. */
  dueAt: number | null;
  temperament: Temperament;
  /** Since when the client waits. */
  waitingSince: number | null;
  /** When the promise at stake is due. */
  promiseDueAt: number | null;
}

/** What puts an item in its place: the weightiest of its reasons, to be said in one line. */
export type TriageReason =
  | { code: 'pinned' | 'nothing-pressing' }
  | { code: 'severity'; severity: Severity }
  | { code: 'overdue' | 'due-soon' | 'promise-broken' | 'promise-due'; dueAt: number }
  | { code: 'temperament'; temperament: Temperament }
  | { code: 'waiting'; since: number };

/** An item in its place. */
export interface Triaged<Item> {
  item: Item;
  score: number;
  reason: TriageReason;
}

const HOUR_MS = 3_600_000;
const SOON_HOURS = 24;

const SEVERITY_POINTS: Record<Severity, number> = { high: 60, medium: 35, low: 15 };
/** The angry first; the friendly too, because they will not complain (handbook 1). */
const TEMPERAMENT_POINTS: Record<Temperament, number> = {
  angry: 25,
  assertive: 12,
  hesitant: 8,
  friendly: 4,
  neutral: 0,
};
/** What is late weighs at once as much as this, and after two days the late points more. */
const OVERDUE_POINTS = 45;
const BROKEN_POINTS = 50;
const LATE_POINTS = 20;
const LATE_HOURS = 48;
/** What is due within a day weighs the more, the nearer it is. */
const SOON_POINTS = 40;
const WAITING_POINTS_PER_DAY = 2;
const MOST_WAITING_POINTS = 20;
/** Above any sum of the others. */
const PINNED_POINTS = 1_000;

/**
 * Orders what is open, the most pressing first: pinned, then by complaint, time left, temperament, waiting time and promise at stake.
 * Gives at most `limit` items, without sorting the others; equal ones stand by their date, then by id.
 */
export function orderOpen<Item extends OpenItem>(
  items: readonly Item[],
  now: number,
  limit = items.length,
): Triaged<Item>[] {
  const top: Triaged<Item>[] = [];
  if (limit <= 0) return top;
  const isBounded = limit < items.length;
  for (const item of items) {
    const triaged = { item, ...triage(item, now) };
    if (!isBounded) top.push(triaged);
    else if (top.length < limit) siftUp(top, triaged);
    else if (top[0] && compare(triaged, top[0]) < 0) siftDown(top, triaged);
  }
  return top.sort(compare);
}

function triage(item: OpenItem, now: number): { score: number; reason: TriageReason } {
  let score = 0;
  let most = 0;
  let reason: TriageReason = { code: 'nothing-pressing' };
  const add = (points: number, because: TriageReason) => {
    score += points;
    if (points > most) [most, reason] = [points, because];
  };
  const { severity, dueAt, temperament, waitingSince, promiseDueAt } = item;
  if (severity !== null) add(SEVERITY_POINTS[severity], { code: 'severity', severity });
  if (dueAt !== null)
    add(timePoints(dueAt, now, OVERDUE_POINTS), { code: now >= dueAt ? 'overdue' : 'due-soon', dueAt });
  if (promiseDueAt !== null) {
    const code = now >= promiseDueAt ? 'promise-broken' : 'promise-due';
    add(timePoints(promiseDueAt, now, BROKEN_POINTS), { code, dueAt: promiseDueAt });
  }
  add(TEMPERAMENT_POINTS[temperament], { code: 'temperament', temperament });
  if (waitingSince !== null) {
    const days = Math.max(0, now - waitingSince) / (24 * HOUR_MS);
    add(Math.min(days * WAITING_POINTS_PER_DAY, MOST_WAITING_POINTS), { code: 'waiting', since: waitingSince });
  }
  return item.isPinned ? { score: score + PINNED_POINTS, reason: { code: 'pinned' } } : { score, reason };
}

function timePoints(dueAt: number, now: number, overdue: number): number {
  const hours = (dueAt - now) / HOUR_MS;
  if (hours <= 0) return overdue + (Math.min(-hours, LATE_HOURS) / LATE_HOURS) * LATE_POINTS;
  return hours < SOON_HOURS ? SOON_POINTS * (1 - hours / SOON_HOURS) : 0;
}

/** Below zero where `a` stands before `b`. */
function compare(a: Triaged<OpenItem>, b: Triaged<OpenItem>): number {
  if (a.score !== b.score) return b.score - a.score;
  const [aDue, bDue] = [a.item.dueAt ?? Number.POSITIVE_INFINITY, b.item.dueAt ?? Number.POSITIVE_INFINITY];
  if (aDue !== bDue) return aDue < bDue ? -1 : 1;
  return a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0;
}

/** Adds to a heap whose first is the least pressing of all that it holds. */
function siftUp<Item extends OpenItem>(heap: Triaged<Item>[], added: Triaged<Item>): void {
  let at = heap.push(added) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || compare(added, parent) <= 0) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = added;
}

/** Puts one into the heap in the place of its first. */
function siftDown<Item extends OpenItem>(heap: Triaged<Item>[], added: Triaged<Item>): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (!left) break;
    const isRight = right !== undefined && compare(right, left) > 0;
    const child = isRight ? right : left;
    if (compare(child, added) <= 0) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = added;
}
