import type { Deadline, Temperament } from '../types.ts';
import { addWorkingTime, type Schedule } from '../working-time/working-time.ts';

/** Working hours within which a client of each temperament is answered. */
export type ReplyPolicy = Record<Temperament, number>;

/** The angry first, and the friendly within two days: they must not wait just because they will not complain (handbook 1). */
export const DEFAULT_POLICY: ReplyPolicy = { angry: 2, assertive: 4, hesitant: 8, friendly: 16, neutral: 8 };

/** What decides when a reply is due; `askedDueAt` (instant, ms) is the date that the client asks for. */
export interface ReplyRules extends Schedule {
  temperament: Temperament;
  policy: ReplyPolicy;
  askedDueAt?: number | null;
}

/**
 * When the answer to a message received at `startedAt` is owed (instants, ms): by the policy, or by the date that the client asks for where
 * that is sooner and lies after the message. Null when no date is asked for and the calendar never opens for that long.
 */
export function replyDueAt({
  startedAt,
  temperament,
  policy,
  askedDueAt,
  ...schedule
}: ReplyRules & { startedAt: number }): number | null {
  const policyDueAt = addWorkingTime({ from: startedAt, hours: policy[temperament], ...schedule });
  if (askedDueAt == null || askedDueAt <= startedAt) return policyDueAt;
  return policyDueAt === null ? askedDueAt : Math.min(askedDueAt, policyDueAt);
}

/**
 * The deadline after its temperament was corrected, or the policy or the calendar changed: a running one by policy gets the date that the rules
 * give now; a date set by the user or promised stays, and so does the date when the rules give none.
 */
export function applyPolicy(deadline: Deadline, rules: Omit<ReplyRules, 'tz'>): Deadline {
  const corrected: Deadline = { ...deadline, temperament: rules.temperament };
  if (deadline.source !== 'policy' || deadline.state !== 'running') return corrected;
  const dueAt = replyDueAt({ ...rules, tz: deadline.tz, startedAt: deadline.startedAt });
  return { ...corrected, dueAt: dueAt ?? deadline.dueAt };
}
