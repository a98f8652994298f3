/** A thread came on screen: read it, start or meet its deadline, say what to show. */
import { TEXT_CAP } from '../contract/limits.ts';
import type { Problem, ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import { type DeadlineStart, meetDeadline, reopenDeadline, startDeadline } from '../core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { replyDueAt } from '../core/deadlines/policy.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { certaintyOf } from '../core/temperament/certainty.ts';
import type { Complaint, Message, Reading, Temperament } from '../core/types.ts';
import { findComplaint } from '../db/complaints.ts';
import { problemOf, withPatience } from '../db/problem.ts';
import type { JobContext } from './context.ts';
import { gatherFacts, type ThreadFacts } from './thread-facts.ts';

/** A mail first seen when it is older than this starts no clock by itself: nobody wants an archive that ticks. */
const FRESH_MS = 14 * 24 * 3_600_000;

/** Reads the thread and keeps its deadline in step; what cannot be done is said in `problems`, and the rest goes on. */
export async function readThread(seen: SeenThread, context: JobContext): Promise<ThreadView> {
  const problems: Problem[] = [];
  const client = await findClient(seen, context).catch((error) => {
    problems.push(problemOf(error));
    return null;
  });
  const facts = gatherFacts(seen, context.settings.ownAddresses, client);
  const reading = readFocus(seen, facts, client?.language ?? null, context, problems);
  const view: ThreadView = {
    threadKey: facts.threadKey,
    messageId: facts.focus?.id ?? '',
    sender: { ...facts.sender, person: facts.focus?.from ?? { name: '', address: '' } },
    reading,
    certainty: reading ? certaintyOf(reading.confidence) : 'unsure',
    corrected: null,
    deadline: null,
    complaint: null,
    turn: facts.turn,
    problems,
  };
  if (problems.length > 0 && problems[0]?.startsWith('database')) return view;
  try {
    return { ...view, ...(await withPatience(keepThread(seen, facts, reading, context))) };
  } catch (error) {
    problems.push(problemOf(error));
    return view;
  }
}

async function findClient(seen: SeenThread, { db, settings }: JobContext) {
  const { focus } = gatherFacts(seen, settings.ownAddresses, null);
  return focus?.from.address ? ((await withPatience(db.clients.get(focus.from.address))) ?? null) : null;
}

function readFocus(
  seen: SeenThread,
  { focus, sender }: ThreadFacts,
  priorLanguage: Reading['language'],
  { read, now, tz }: JobContext,
  problems: Problem[],
): Reading | null {
  if (!focus || sender.kind !== 'client') return null;
  if (!focus.from.address && !focus.from.name) problems.push('sender-missing');
  if (focus.text.trim() === '') {
    problems.push('message-empty');
    return null;
  }
  if (focus.text.length >= TEXT_CAP - 2) problems.push('message-too-long');
  if (!read) {
    problems.push('model-missing');
    return null;
  }
  const receivedAt = parsePageDate(focus.date, { tz }) ?? now;
  return read({ text: focus.text, subject: seen.thread.subject, receivedAt, tz, priorLanguage });
}

async function keepThread(
  seen: SeenThread,
  facts: ThreadFacts,
  reading: Reading | null,
  context: JobContext,
): Promise<{ corrected: Temperament | null; deadline: TimedDeadline | null; complaint: Complaint | null }> {
  const { db, now } = context;
  const { threadKey, focus, sender } = facts;
  return db.transaction('rw', db.clients, db.readings, db.deadlines, db.complaints, async () => {
    const complaint = await findComplaint(db, threadKey);
    const before = (await db.deadlines.get(threadKey)) ?? null;
    let corrected: Temperament | null = null;
    if (focus && reading) {
      const key = `${threadKey}#${focus.id}`;
      corrected = (await db.readings.get(key))?.corrected ?? null;
      const { temperament, confidence, scores, language, situation } = reading;
      const at = parsePageDate(focus.date, context) ?? now;
      const words = { temperament, confidence, scores, language, situation };
      await db.readings.put({ ...words, key, threadKey, clientAddress: focus.from.address, corrected, at });
      await keepClient(focus.from, reading, context);
    }
    const deadline = nextDeadline(seen, facts, effectiveTemperament(reading, corrected), reading, before, context);
    if (deadline && deadline !== before) await db.deadlines.put(deadline);
    return { corrected, complaint, deadline: sender.kind === 'client' || before ? deadline : null };
  });
}

async function keepClient(from: { name: string; address: string }, reading: Reading, { db, now }: JobContext) {
  if (!from.address) return;
  const known = await db.clients.get(from.address);
  await db.clients.put({
    address: from.address,
    name: from.name || known?.name || '',
    language: reading.language ?? known?.language ?? null,
    kind: known?.kind ?? null,
    seenAt: now,
  });
}

/** The thread's deadline as it should be now: unchanged, met, started, or started anew by a newer message. */
function nextDeadline(
  seen: SeenThread,
  { threadKey, focus, messages, sender, turn, since }: ThreadFacts,
  temperament: Temperament,
  reading: Reading | null,
  before: TimedDeadline | null,
  { now, tz, calendar, settings }: JobContext,
): TimedDeadline | null {
  if (turn !== 'ours') return before && meetDeadline(before, now);
  if (sender.kind !== 'client' || !focus || !reading) return before;

  const startFrom = ({ id, date }: Message): DeadlineStart | null => {
    const startedAt = Math.min(parsePageDate(date, { tz }) ?? now, now);
    const rules = { startedAt, temperament, tz, calendar, policy: settings.policy };
    const dueAt = replyDueAt({ ...rules, askedDueAt: reading.asked?.dueAt ?? null });
    if (dueAt === null || now - startedAt > FRESH_MS) return null;
    const { name: clientName, address: clientAddress } = focus.from;
    const thread = { threadKey, subject: seen.thread.subject, url: seen.url, clientName, clientAddress };
    return { ...thread, messageId: id, startedAt, dueAt, tz, source: 'policy', temperament };
  };
  const oldest = startFrom(messages.find((message) => message.id === since) ?? focus);
  const isNew = oldest && (!before || (before.state === 'met' && before.messageId !== oldest.messageId));
  if (isNew) return timeDeadline(startDeadline(oldest), calendar);
  const newest = before && startFrom(focus);
  const next = newest ? reopenDeadline(before, newest) : before;
  return next && next !== before ? timeDeadline(next, calendar) : before;
}
