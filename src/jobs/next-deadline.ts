/** What a thread's messages, promises and turn make of its deadline. */
import type { SeenThread } from '../contract/shapes.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import { clockEffect, resumeDeadline } from '../core/deadlines/clock-effect.ts';
import {
  type DeadlineStart,
  dismissDeadline,
  followUpDeadline,
  meetDeadline,
  pauseDeadline,
  reopenDeadline,
  startDeadline,
} from '../core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { DEFAULT_UPDATE_POLICY, type ReplyHours, type ReplyRules, replyDueAt } from '../core/deadlines/policy.ts';
import type { WhoseTurn } from '../core/deadlines/whose-turn.ts';
import { followPromises } from '../core/promises/follow-promises.ts';
import type { Message, PromiseGiven, Reading } from '../core/types.ts';
import type { JobContext } from './context.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** A mail first seen when it is older than this (ms) starts no clock by itself: nobody wants an archive that ticks. */
export const FRESH_MS = 14 * 24 * 3_600_000;

/** The thread's deadline as it should be now: unchanged, met, paused, held by a promise, started, or started anew by a newer message. */
export function nextDeadline(
  {
    seen,
    facts: { threadKey, focus, messages, sender },
    turn,
    rules: { temperament, severity, clientHours },
    reading,
    before,
    promises,
  }: {
    seen: SeenThread;
    facts: ThreadFacts;
    turn: WhoseTurn;
    rules: Pick<ReplyHours, 'temperament' | 'severity' | 'clientHours'>;
    reading: Reading | null;
    before: TimedDeadline | null;
    promises: readonly PromiseGiven[];
  },
  { now, tz, calendar, settings }: JobContext,
): TimedDeadline | null {
  const newestIds = [messages.at(-1)?.id, messages.findLast(({ side }) => side === 'own')?.id];
  const isSetSince = before?.source === 'user' && before.state === 'running' && newestIds.includes(before.messageId);
  const effect = clockEffect(turn);
  if (effect === 'hold') return isSetSince ? before : followPromises(before, promises, { now, calendar, temperament });
  // Who is no client (any more) is owed nothing by the policy; what the user set stays.
  if (sender.kind !== 'client') return before?.source === 'policy' ? dismissDeadline(before, now) : before;
  if (effect === 'pause') return before && pauseDeadline(before, now);
  const startFrom = (
    { id, date }: Message,
    hours: Omit<ReplyRules, 'tz' | 'calendar' | 'temperament'>,
  ): DeadlineStart | null => {
    const startedAt = Math.min(parsePageDate(date, { tz }) ?? now, now);
    const dueAt = replyDueAt({ startedAt, temperament, severity, tz, calendar, ...hours });
    if (!focus || dueAt === null || now - startedAt > FRESH_MS) return null;
    const { name: clientName, address: clientAddress } = focus.from;
    const thread = { threadKey, subject: seen.thread.subject, url: seen.url, clientName, clientAddress };
    return { ...thread, messageId: id, startedAt, dueAt, tz, source: 'policy', temperament };
  };
  if (effect !== 'run') {
    if (before && (isSetSince || (before.isUpdate && newestIds.includes(before.messageId)))) return before;
    const met = before && meetDeadline(before, now);
    const answer = messages.findLast(({ side }) => side === 'own') ?? messages.at(-1);
    const updates = { policy: DEFAULT_UPDATE_POLICY, complaintPolicy: settings.updatePolicy };
    const next = severity && turn.turn === 'theirs' && answer ? startFrom(answer, updates) : null;
    return next ? timeDeadline(followUpDeadline(met, next), calendar) : met;
  }
  if (!focus || !reading) return before;

  const { policy, complaintPolicy } = settings;
  const firstAnswer = { policy, complaintPolicy, clientHours, askedDueAt: reading.asked?.dueAt ?? null };
  const oldest = startFrom(messages.find((message) => message.id === turn.since) ?? focus, firstAnswer);
  const isOwedAgain =
    before?.state === 'met' && (turn.reason === 'corrected' || before.messageId !== oldest?.messageId);
  if (oldest && (!before || isOwedAgain)) return timeDeadline(startDeadline(oldest), calendar);
  if (!before) return null;
  const running =
    before.pausedAt === undefined ? before : timeDeadline(resumeDeadline(before, now, calendar), calendar);
  // Without a date nothing tells whether the message came after the end.
  const isDated = running.endedAt === null || parsePageDate(focus.date, { tz }) !== null;
  const newest = isDated ? startFrom(focus, firstAnswer) : null;
  if (!newest) return running;
  const next = reopenDeadline(running, newest);
  return next === running ? running : timeDeadline(next, calendar);
}
