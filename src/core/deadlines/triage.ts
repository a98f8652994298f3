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
  if (limit <= 0) return [];
  const top: Scored<Item>[] = [];
  const points = new Float64Array(PARTS);
  const isBounded = limit < items.length;
  for (const item of items) {
    const score = weigh(item, now, points);
    // Most of many are not among the first: they cost no more than this.
    const last = top[0];
    if (isBounded && top.length === limit && last && score < last.score) continue;
    const scored = { item, score };
    if (!isBounded) top.push(scored);
    else if (top.length < limit) siftUp(top, scored);
    else if (last && compare(scored, last) < 0) siftDown(top, scored);
  }
  return top.sort(compare).map(({ item, score }) => {
    weigh(item, now, points);
    return { item, score, reason: findReason(item, now, points) };
  });
}

/**
 * Whether the first `limit` of these items are the first of all, where everything up to `last`, by date and id, was read, and all that
 * has a pin, a complaint or a promise: then not even the most pressing item after `last` would stand among them.
 */
export function holdFirst(
  items: readonly OpenItem[],
  last: Pick<OpenItem, 'id' | 'dueAt'>,
  now: number,
  limit: number,
): boolean {
  const lowest = orderOpen(items, now, limit)[limit - 1];
  const item: OpenItem = { ...last, ...MOST_PRESSING_UNMARKED };
  return lowest !== undefined && compare(lowest, { item, score: weigh(item, now, new Float64Array(PARTS)) }) <= 0;
}

const MOST_PRESSING_UNMARKED = {
  isPinned: false,
  severity: null,
  promiseDueAt: null,
  temperament: 'angry',
  waitingSince: Number.NEGATIVE_INFINITY,
} as const satisfies Partial<OpenItem>;

interface Scored<Item> {
  item: Item;
  score: number;
}

/** How many parts the points of an item have: severity, time left, promise, temperament, waiting. */
const PARTS = 5;

/** Writes the points of each part and gives the score, which is their sum, and more for a pin. */
function weigh(item: OpenItem, now: number, points: Float64Array): number {
  const { severity, dueAt, temperament, waitingSince, promiseDueAt } = item;
  points[0] = severity === null ? 0 : SEVERITY_POINTS[severity];
  points[1] = dueAt === null ? 0 : timePoints(dueAt, now, OVERDUE_POINTS);
  points[2] = promiseDueAt === null ? 0 : timePoints(promiseDueAt, now, BROKEN_POINTS);
  points[3] = TEMPERAMENT_POINTS[temperament];
  const days = waitingSince === null ? 0 : Math.max(0, now - waitingSince) / (24 * HOUR_MS);
  points[4] = Math.min(days * WAITING_POINTS_PER_DAY, MOST_WAITING_POINTS);
  let score = item.isPinned ? PINNED_POINTS : 0;
  for (const part of points) score += part;
  return score;
}

function findReason(item: OpenItem, now: number, points: Float64Array): TriageReason {
  const { isPinned, severity, dueAt, temperament, waitingSince, promiseDueAt } = item;
  if (isPinned) return { code: 'pinned' };
  const most = Math.max(...points);
  const part = most > 0 ? points.indexOf(most) : -1;
  if (part === 0 && severity) return { code: 'severity', severity };
  if (part === 1 && dueAt !== null) return { code: now >= dueAt ? 'overdue' : 'due-soon', dueAt };
  if (part === 2 && promiseDueAt !== null)
    return { code: now >= promiseDueAt ? 'promise-broken' : 'promise-due', dueAt: promiseDueAt };
  if (part === 3) return { code: 'temperament', temperament };
  if (part === 4 && waitingSince !== null) return { code: 'waiting', since: waitingSince };
  return { code: 'nothing-pressing' };
}

function timePoints(dueAt: number, now: number, overdue: number): number {
  const hours = (dueAt - now) / HOUR_MS;
  if (hours <= 0) return overdue + (Math.min(-hours, LATE_HOURS) / LATE_HOURS) * LATE_POINTS;
  return hours < SOON_HOURS ? SOON_POINTS * (1 - hours / SOON_HOURS) : 0;
}

/** Below zero where `a` stands before `b`. */
function compare(a: Scored<OpenItem>, b: Scored<OpenItem>): number {
  if (a.score !== b.score) return b.score - a.score;
  const [aDue, bDue] = [a.item.dueAt ?? Number.POSITIVE_INFINITY, b.item.dueAt ?? Number.POSITIVE_INFINITY];
  if (aDue !== bDue) return aDue < bDue ? -1 : 1;
  return a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0;
}

/** Adds to a heap whose first is the least pressing of all that it holds. */
function siftUp<Item extends OpenItem>(heap: Scored<Item>[], added: Scored<Item>): void {
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
function siftDown<Item extends OpenItem>(heap: Scored<Item>[], added: Scored<Item>): void {
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
