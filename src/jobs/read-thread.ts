/** A thread came on screen: read it, start or meet its deadline, say what to show. */
import { TEXT_CAP } from '../contract/limits.ts';
import type { Problem, ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { domainsOf, findFirmDomain } from '../core/clients/sender-kind.ts';
import { findSenderOffset, parsePageDate } from '../core/dates/page-date.ts';
import {
  type DeadlineStart,
  dismissDeadline,
  followUpDeadline,
  meetDeadline,
  reopenDeadline,
  startDeadline,
} from '../core/deadlines/deadline.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { DEFAULT_UPDATE_POLICY, type ReplyHours, type ReplyRules, replyDueAt } from '../core/deadlines/policy.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { certaintyOf } from '../core/temperament/certainty.ts';
import { estimateClientTemperament } from '../core/temperament/client-temperament.ts';
import { applyBias, learnBias, type PersonalBias } from '../core/temperament/personal-bias.ts';
import type { Message, Reading, Temperament } from '../core/types.ts';
import { nextOpening } from '../core/working-time/working-time.ts';
import { findComplaint } from '../db/complaints.ts';
import { problemOf, withPatience } from '../db/problem.ts';
import { findOpenPromises } from '../db/promises.ts';
import { findCorrections, findPastReadings } from '../db/readings.ts';
import type { ClientRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { followPromise, storeSentPromises } from './keep-promise.ts';
import { countAsTold } from './notify.ts';
import { gatherFacts, type ThreadFacts } from './thread-facts.ts';

/** A mail first seen when it is older than this starts no clock by itself: nobody wants an archive that ticks. */
const FRESH_MS = 14 * 24 * 3_600_000;

/** Reads the thread and keeps its deadline in step; what cannot be done is said in `problems`, and the rest goes on. */
export async function readThread(seen: SeenThread, context: JobContext): Promise<ThreadView> {
  const problems: Problem[] = [];
  const known = await findSenders(seen, context).catch((error) => {
    problems.push(problemOf(error));
    return null;
  });
  const facts = gatherFacts(seen, context.settings.ownAddresses, known ?? []);
  const { focus, sender, turn } = facts;
  const priorLanguage = known?.find(({ address }) => address === focus?.from.address)?.language ?? null;
  const plain = await readFocus(seen, facts, priorLanguage, context, problems);
  const reading = plain && known ? applyBias(plain, await loadBias(context)) : plain;
  const person = focus?.from ?? { name: '', address: '' };
  const view: ThreadView = {
    threadKey: facts.threadKey,
    messageId: focus?.id ?? '',
    sender: { ...sender, person, firm: findFirmDomain(person.address) },
    reading,
    certainty: reading ? certaintyOf(reading.confidence) : 'unsure',
    corrected: null,
    client: null,
    deadline: null,
    complaint: null,
    promises: [],
    turn,
    tz: context.tz,
    problems,
  };
  if (turn === 'ours' && reading && nextOpening(context.now, context) === null) problems.push('calendar-closed');
  if (!known) return view;
  try {
    return { ...view, ...(await withPatience(keepThread(seen, facts, plain, reading, context))) };
  } catch (error) {
    problems.push(problemOf(error));
    return view;
  }
}

/** What is known of those who wrote in the thread, and of their firms (`@domain`). */
async function findSenders(seen: SeenThread, { db }: JobContext): Promise<ClientRow[]> {
  const addresses = new Set(
    seen.thread.messages
      .map(({ from }) => from.address.toLowerCase())
      .flatMap((address) => [address, ...domainsOf(address).map((domain) => `@${domain}`)])
      .filter(Boolean),
  );
  return withPatience(
    db.clients
      .where('address')
      .anyOf([...addresses])
      .toArray(),
  );
}

async function readFocus(
  seen: SeenThread,
  { focus, sender, turn }: ThreadFacts,
  priorLanguage: Reading['language'],
  { loadReader, now, tz }: JobContext,
  problems: Problem[],
): Promise<Reading | null> {
  if (!focus || sender.kind !== 'client') return null;
  if (!focus.from.address && !focus.from.name) problems.push('sender-missing');
  if (focus.text.trim() === '') {
    // Of a message that is folded away the page shows no text; nothing is owed to it.
    if (turn === 'ours') problems.push('message-empty');
    return null;
  }
  if (focus.text.length >= TEXT_CAP) problems.push('message-too-long');
  const read = await loadReader();
  if (!read) {
    problems.push('model-missing');
    return null;
  }
  const receivedAt = parsePageDate(focus.date, { tz }) ?? now;
  const senderTz = findSenderOffset(focus.date) ?? undefined;
  return read({ text: focus.text, subject: seen.thread.subject, receivedAt, tz, senderTz, priorLanguage });
}

/** How this user sees their clients; as everybody does where that cannot be told. */
async function loadBias({ db, settings }: JobContext): Promise<PersonalBias> {
  return learnBias(await withPatience(findCorrections(db, settings.learnFrom)).catch(() => []));
}

/** `plain` is the reading as the model gave it, which is stored; `reading` is as the user's corrections have turned it. */
async function keepThread(
  seen: SeenThread,
  facts: ThreadFacts,
  plain: Reading | null,
  reading: Reading | null,
  context: JobContext,
): Promise<Pick<ThreadView, 'corrected' | 'client' | 'deadline' | 'complaint' | 'promises'>> {
  const { db, now } = context;
  const { threadKey, focus, sender } = facts;
  const { clients, readings, deadlines, complaints, promises, drafted, notified } = db;
  return db.transaction('rw', [clients, readings, deadlines, complaints, promises, drafted, notified], async () => {
    const complaint = await findComplaint(db, threadKey);
    const before = (await db.deadlines.get(threadKey)) ?? null;
    let corrected: Temperament | null = null;
    let client: ThreadView['client'] = null;
    if (focus && plain && reading) {
      const key = `${threadKey}#${focus.id}`;
      const stored = await db.readings.get(key);
      corrected = stored?.corrected ?? null;
      const { temperament, confidence, scores, language, situation } = plain;
      const at = parsePageDate(focus.date, context) ?? stored?.at ?? now;
      const shownAs = effectiveTemperament(reading, null);
      const words = { temperament, confidence, scores, language, situation, shownAs, complaint: plain.complaint };
      const { address: clientAddress } = focus.from;
      const correctedAt = stored?.correctedAt ?? null;
      await db.readings.put({ ...words, key, threadKey, clientAddress, corrected, correctedAt, at });
      await keepClient(focus, reading, context);
      const past = clientAddress ? await findPastReadings(db, clientAddress) : [];
      if (past.length > 1) client = { ...estimateClientTemperament(past), messages: past.length };
    }
    const temperament = effectiveTemperament(reading, corrected);
    const sent = await storeSentPromises(seen, facts, context);
    const promised = sent && followPromise(sent, facts.messages.at(-1)?.id ?? '', temperament, context);
    const severity = complaint?.closedAt === null ? complaint.severity : null;
    const clientHours = (focus && (await clients.get(focus.from.address))?.hours) ?? null;
    const rules = { temperament, severity, clientHours };
    const deadline = promised ?? nextDeadline(seen, facts, rules, reading, before, context);
    if (deadline && deadline !== before) await db.deadlines.put(deadline);
    await countAsTold(threadKey, context);
    return {
      corrected,
      client,
      complaint,
      promises: await findOpenPromises(db, threadKey),
      deadline: sender.kind === 'client' || before ? deadline : null,
    };
  });
}

async function keepClient({ from, date }: Message, reading: Reading, { db }: JobContext): Promise<void> {
  if (!from.address) return;
  const known = await db.clients.get(from.address);
  await db.clients.put({
    ...known,
    address: from.address,
    name: from.name || known?.name || '',
    language: reading.language ?? known?.language ?? null,
    kind: known?.kind ?? null,
    offset: findSenderOffset(date) ?? known?.offset ?? null,
  });
}

/** Our message that came after the one with this id: the holding reply that was being written then. */
function findSentAfter(id: string, messages: Message[]): Message | null {
  const from = messages.findIndex((message) => message.id === id);
  return from < 0 ? null : (messages.findLast(({ side }, i) => i > from && side === 'own') ?? null);
}

/** The thread's deadline as it should be now: unchanged, met, started, or started anew by a newer message. */
function nextDeadline(
  seen: SeenThread,
  { threadKey, focus, messages, sender, turn, since }: ThreadFacts,
  { temperament, severity, clientHours }: Pick<ReplyHours, 'temperament' | 'severity' | 'clientHours'>,
  reading: Reading | null,
  before: TimedDeadline | null,
  { now, tz, calendar, settings }: JobContext,
): TimedDeadline | null {
  // Who is no client (any more) is owed nothing by the policy; what the user set stays.
  if (sender.kind !== 'client') return before?.source === 'policy' ? dismissDeadline(before, now) : before;
  if (before?.state === 'running' && before.holdingAfter !== undefined) {
    const sent = findSentAfter(before.holdingAfter, messages);
    if (!sent) return before;
    const { holdingAfter: _, ...kept } = before;
    if (turn !== 'ours') return { ...kept, messageId: sent.id };
  }
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
  if (turn !== 'ours') {
    const answer = messages.findLast(({ side }) => side === 'own') ?? messages.at(-1);
    const isSince = before?.messageId === answer?.id || before?.messageId === messages.at(-1)?.id;
    if (before && isSince && (before.source !== 'policy' || before.isUpdate)) return before;
    const met = before && meetDeadline(before, now);
    const updates = { policy: DEFAULT_UPDATE_POLICY, complaintPolicy: settings.updatePolicy };
    const next = severity && turn === 'theirs' && answer ? startFrom(answer, updates) : null;
    return next ? timeDeadline(followUpDeadline(met, next), calendar) : met;
  }
  if (!focus || !reading) return before;

  const { policy, complaintPolicy } = settings;
  const firstAnswer = { policy, complaintPolicy, clientHours, askedDueAt: reading.asked?.dueAt ?? null };
  const oldest = startFrom(messages.find((message) => message.id === since) ?? focus, firstAnswer);
  const isNew = oldest && (!before || (before.state === 'met' && before.messageId !== oldest.messageId));
  if (isNew) return timeDeadline(startDeadline(oldest), calendar);
  // Without a date nothing tells whether the message came after the end.
  const isDated = before?.endedAt === null || parsePageDate(focus.date, { tz }) !== null;
  const newest = isDated ? startFrom(focus, firstAnswer) : null;
  if (!before || !newest) return before;
  const next = reopenDeadline(before, newest);
  return next === before ? before : timeDeadline(next, calendar);
}
