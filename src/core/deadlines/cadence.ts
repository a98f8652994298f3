import type { Message, Severity } from '../types.ts';
import { isClosingThanks } from './closing-thanks.ts';

/** How often a client should hear from us, in days: as a rule, and at the most. */
export interface Cadence {
  idealDays: number;
  mostDays: number;
}

/** A weekly note of what was done is a good default (handbook 6). */
export const DEFAULT_CADENCE: Cadence = { idealDays: 7, mostDays: 10 };

/** What the rhythm of one client is made of; instants are ms, null where there is none. */
export interface ClientRhythm {
  address: string;
  name: string;
  /** The user's own, else `findCadence` of the project. */
  cadence: Cadence;
  /** The last real message in each direction. */
  lastOursAt: number | null;
  lastTheirsAt: number | null;
  /** Of our open promises the one that is due first. */
  promiseDueAt: number | null;
  /** Of their open complaints the worst. */
  severity: Severity | null;
  /** The user wants no reminders of this client until then. */
  quietUntil?: number | null;
}

/** Why a client needs a word, the weightiest reason first; `days` are whole days. */
export type WordReason =
  | { code: 'promise-overdue' | 'promise-soon'; dueAt: number }
  | { code: 'complaint-open'; severity: Severity }
  | { code: 'they-wrote-last'; days: number }
  | { code: 'past-most' | 'past-ideal'; days: number; idealDays: number }
  | { code: 'never-written' };

/** A client on the list "Needs a word today". */
export interface NeedsWord {
  address: string;
  name: string;
  /** 1 is due by the ideal; more is more pressing. */
  urgency: number;
  reasons: [WordReason, ...WordReason[]];
}

const DAY_MS = 86_400_000;

/** An open complaint shortens the rhythm, since to stay in touch is half of its answer (handbook 2). */
const COMPLAINT_PACE: Record<Severity, number> = { high: 0.2, medium: 0.4, low: 0.7 };

/** A promise that is due within a day is a reason to write, and one that is past a pressing one. */
const PROMISE_SOON_URGENCY = 1.5;
const PROMISE_OVERDUE_URGENCY = 3;

/** The cadence of a project that lasts so many days in all: short projects more often than long ones (handbook 6); null is not known. */
export function findCadence(projectDays: number | null): Cadence {
  if (projectDays === null || projectDays > 60) return DEFAULT_CADENCE;
  return projectDays > 14 ? { idealDays: 4, mostDays: 6 } : { idealDays: 2, mostDays: 3 };
}

/** Whether a message is a word between people that counts for the rhythm: of ours or the client's, and more than thanks. */
export function isRealMessage({ side, text }: Message, names: readonly string[]): boolean {
  return (side === 'own' || side === 'client') && text.trim() !== '' && !isClosingThanks(text, names);
}

/** The clients that should hear from us at `now`, the most pressing first, each with its reasons. */
export function needsAWord(clients: readonly ClientRhythm[], now: number): NeedsWord[] {
  return clients
    .flatMap((client) => judge(client, now) ?? [])
    .sort((a, b) => b.urgency - a.urgency || (a.address < b.address ? -1 : 1));
}

function judge(client: ClientRhythm, now: number): NeedsWord | null {
  const { address, name, cadence, lastOursAt, lastTheirsAt, promiseDueAt, severity, quietUntil } = client;
  if (quietUntil != null && now < quietUntil) return null;
  const reasons: WordReason[] = [];
  let urgency = 0;
  if (promiseDueAt !== null && promiseDueAt - now < DAY_MS) {
    const isOver = promiseDueAt <= now;
    reasons.push({ code: isOver ? 'promise-overdue' : 'promise-soon', dueAt: promiseDueAt });
    urgency += isOver ? PROMISE_OVERDUE_URGENCY : PROMISE_SOON_URGENCY;
  }
  // Somebody whom we never wrote waits since they wrote.
  const since = lastOursAt ?? lastTheirsAt;
  const pace = severity === null ? 1 : COMPLAINT_PACE[severity];
  const gap = since === null ? 0 : Math.max(0, now - since) / DAY_MS;
  const isDue = since !== null && gap >= cadence.idealDays * pace;
  if (isDue) {
    urgency += gap / (cadence.idealDays * pace);
    if (severity !== null) reasons.push({ code: 'complaint-open', severity });
    if (lastOursAt === null) reasons.push({ code: 'never-written' });
    if (lastTheirsAt !== null && lastOursAt !== null && lastTheirsAt > lastOursAt)
      reasons.push({ code: 'they-wrote-last', days: Math.floor((now - lastTheirsAt) / DAY_MS) });
    const days = Math.floor(gap);
    if (gap >= cadence.idealDays)
      reasons.push({ code: gap >= cadence.mostDays ? 'past-most' : 'past-ideal', days, idealDays: cadence.idealDays });
  }
  const [first, ...others] = reasons;
  return first ? { address, name, urgency, reasons: [first, ...others] } : null;
}
