import type { Deadline, Severity, Temperament } from '../types.ts';
import type { WorkCalendar } from '../working-time/calendar.ts';
import { addWorkingTime, type Schedule } from '../working-time/working-time.ts';

/** Working hours within which a client of each temperament is answered. */
export type ReplyPolicy = Record<Temperament, number>;

/** Working hours within which a complaint of each severity is answered. */
export type ComplaintPolicy = Record<Severity, number>;

/** The angry first, and the friendly within two days: they must not wait just because they will not complain (handbook 1). */
export const DEFAULT_POLICY: ReplyPolicy = { angry: 2, assertive: 4, hesitant: 8, friendly: 16, neutral: 8 };

/** A fast first answer says that the complaint has arrived and is taken seriously (handbook 2). */
export const DEFAULT_COMPLAINT_POLICY: ComplaintPolicy = { high: 1, medium: 2, low: 4 };

/** Working hours until the client hears from us again while their matter is open: daily for the angry, weekly at most (handbook 6). */
export const DEFAULT_UPDATE_POLICY: ReplyPolicy = { angry: 9, assertive: 18, hesitant: 18, friendly: 45, neutral: 27 };

/** The same for an open complaint, until it is solved. */
export const DEFAULT_UPDATE_COMPLAINT_POLICY: ComplaintPolicy = { high: 4, medium: 9, low: 18 };

/** What the hours depend on. */
export interface ReplyHours {
  temperament: Temperament;
  policy: ReplyPolicy;
  /** Of the thread's open complaint, or null. */
  severity?: Severity | null | undefined;
  complaintPolicy?: ComplaintPolicy | undefined;
  /** The client's own hours, which stand in for those of the temperament. */
  clientHours?: number | null | undefined;
}

/** What decides when a reply is due; `askedDueAt` (instant, ms) is the date that the client asks for. */
export interface ReplyRules extends Schedule, ReplyHours {
  askedDueAt?: number | null;
}

/** How many working hours there are, and which rule says so: of the client's or the temperament's, and the complaint's, the more pressing. */
export function findReplyHours({
  temperament,
  policy,
  severity,
  complaintPolicy = DEFAULT_COMPLAINT_POLICY,
  clientHours,
}: ReplyHours): { hours: number; reason: 'temperament' | 'client' | 'severity' } {
  const complaint = severity ? complaintPolicy[severity] : Number.POSITIVE_INFINITY;
  const usual = clientHours ?? policy[temperament];
  if (complaint < usual) return { hours: complaint, reason: 'severity' };
  return { hours: usual, reason: clientHours == null ? 'temperament' : 'client' };
}

/**
 * When the answer to a message received at `startedAt` is owed (instants, ms): by the policy, or by the date that the client asks for where
 * that is sooner and lies after the message. Null when no date is asked for and the calendar never opens for that long. With the
 * update policies and the instant of our last word it says when the next update is owed.
 */
export function replyDueAt({
  startedAt,
  askedDueAt,
  tz,
  calendar,
  ...rules
}: ReplyRules & { startedAt: number }): number | null {
  const { hours } = findReplyHours(rules);
  const policyDueAt = addWorkingTime({ from: startedAt, hours, tz, calendar });
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

/** The policies and the calendar before or after a change. */
export interface PolicySet {
  policy: ReplyPolicy;
  complaintPolicy?: ComplaintPolicy;
  calendar: WorkCalendar;
  /** What the policies also look at: the thread's complaint and the client's own hours. */
  factsOf?: (deadline: Deadline) => Pick<ReplyHours, 'severity' | 'clientHours'>;
}

/** A deadline that a change would move (instants, ms). */
export interface PolicyMove {
  threadKey: string;
  from: number;
  to: number;
}

/**
 * What a change of policy or calendar would move, soonest first, before anything moves. A deadline that is not where the old policy would
 * put it follows a date that the client asked for, and keeps to it unless the new policy is more pressing. The next word on a complaint
 * keeps its date.
 */
export function previewPolicyChange(deadlines: readonly Deadline[], before: PolicySet, after: PolicySet): PolicyMove[] {
  const moves: PolicyMove[] = [];
  for (const deadline of deadlines) {
    if (deadline.state !== 'running' || deadline.source !== 'policy' || deadline.isUpdate) continue;
    const { threadKey, startedAt, tz, temperament, dueAt: from } = deadline;
    const start = { startedAt, tz, temperament };
    const usual = replyDueAt({ ...before, ...start, ...before.factsOf?.(deadline) });
    const askedDueAt = usual === null || from < usual ? from : null;
    const to = replyDueAt({ ...after, ...start, ...after.factsOf?.(deadline), askedDueAt });
    if (to !== null && to !== from) moves.push({ threadKey, from, to });
  }
  return moves.sort((a, b) => a.to - b.to);
}
