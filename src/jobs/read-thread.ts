/** A thread came on screen: read it, start or meet its deadline, say what to show. */
import { TEXT_CAP } from '../contract/limits.ts';
import type { Problem, ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { domainKeys, findFirmDomain } from '../core/clients/sender-kind.ts';
import { parsePageDate } from '../core/dates/page-date.ts';
import { isRealMessage } from '../core/deadlines/cadence.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { certaintyOf } from '../core/temperament/certainty.ts';
import { estimateClientTemperament } from '../core/temperament/client-temperament.ts';
import { applyBias, learnBias, type PersonalBias, readWith } from '../core/temperament/personal-bias.ts';
import type { Message, PromiseGiven, Reading, Side, Temperament } from '../core/types.ts';
import { findDateOffset, findSenderZone } from '../core/working-time/client-clock.ts';
import { nextOpening } from '../core/working-time/working-time.ts';
import { findComplaint } from '../db/complaints.ts';
import { problemOf, withPatience } from '../db/problem.ts';
import { findCorrections, findPastReadings } from '../db/readings.ts';
import type { ClientRow } from '../db/schema.ts';
import type { JobContext } from './context.ts';
import { loadThread, takeMails } from './keep-promise.ts';
import { nextDeadline } from './next-deadline.ts';
import { countAsTold } from './notify.ts';
import { takeBackUnsent } from './take-back-unsent.ts';
import { findTurn, gatherFacts, type ThreadFacts } from './thread-facts.ts';

/**
 * Reads the thread and keeps its deadline in step; what cannot be done is said in `problems`, and the rest goes on.
 * `onMoved` is called once the deadline is stored as another one than before.
 */
export async function readThread(seen: SeenThread, context: JobContext, onMoved = () => {}): Promise<ThreadView> {
  const problems: Problem[] = [];
  // All at once: the weights are read while the database answers.
  const loading = context.loadReader();
  const biasing = loadBias(context);
  const known = await findSenders(seen, context).catch((error) => {
    problems.push(problemOf(error));
    return null;
  });
  const facts = gatherFacts(seen, context.settings.ownAddresses, known ?? []);
  const { focus, sender, turn } = facts;
  const priorLanguage = known?.find(({ address }) => address === focus?.from.address)?.language ?? null;
  const plain = await readFocus(seen, facts, priorLanguage, loading, context, problems);
  const bias = await biasing;
  const reading = plain && known ? applyBias(plain, bias) : plain;
  const person = focus?.from ?? { name: '', address: '' };
  const view: ThreadView = {
    threadKey: facts.threadKey,
    messageId: focus?.id ?? '',
    sender: { ...sender, person, firm: findFirmDomain(sender.writer.address) },
    reading,
    certainty: reading ? certaintyOf(reading.confidence) : 'unsure',
    learned: reading?.temperament !== plain?.temperament,
    corrected: null,
    client: null,
    deadline: null,
    complaint: null,
    promises: [],
    turn,
    turnReason: facts.turnReason,
    tz: context.tz,
    problems,
  };
  if (turn === 'ours' && reading && nextOpening(context.now, context) === null) problems.push('calendar-closed');
  if (!known) return view;
  try {
    const { before, ...kept } = await withPatience(keepThread(seen, facts, plain, bias, context));
    if (kept.deadline && JSON.stringify(kept.deadline) !== JSON.stringify(before)) onMoved();
    return { ...view, ...kept };
  } catch (error) {
    problems.push(problemOf(error));
    return view;
  }
}

/** What is known of those who wrote in the thread, and of their firms (`@domain`). */
export async function findSenders(seen: SeenThread, { db }: JobContext): Promise<ClientRow[]> {
  const addresses = new Set(
    seen.thread.messages
      .map(({ from }) => from.address.toLowerCase())
      .flatMap((address) => [address, ...domainKeys(address)])
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
  { focus, sender, turn, messages }: ThreadFacts,
  priorLanguage: Reading['language'],
  loading: ReturnType<JobContext['loadReader']>,
  { now, tz, settings }: JobContext,
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
  const reader = await loading;
  if (!reader) {
    problems.push('model-missing');
    return null;
  }
  const receivedAt = parsePageDate(focus.date, { tz }) ?? now;
  const senderTz = findSenderZone(focus.date) ?? undefined;
  const us = messages.filter(({ side }) => side === 'own').flatMap(({ from }) => [from.address, from.name]);
  const ours = [...seen.ownAddresses, ...settings.ownAddresses, settings.myName, ...us];
  return reader.read({ text: focus.text, subject: seen.thread.subject, receivedAt, tz, senderTz, priorLanguage, ours });
}

/** How this user sees their clients; as everybody does where that cannot be told. */
async function loadBias({ db, settings }: JobContext): Promise<PersonalBias> {
  return learnBias(await withPatience(findCorrections(db, settings.learnFrom)).catch(() => []));
}

/** `plain` is the reading as the model gave it, which is stored; what is told of it is as the user's corrections turn it. */
async function keepThread(
  seen: SeenThread,
  facts: ThreadFacts,
  plain: Reading | null,
  bias: PersonalBias,
  context: JobContext,
): Promise<
  Pick<ThreadView, 'corrected' | 'client' | 'deadline' | 'complaint' | 'promises' | 'turn' | 'turnReason'> & {
    before: ThreadView['deadline'];
  }
> {
  const { db, now } = context;
  const { threadKey, focus, sender } = facts;
  const reading = plain && applyBias(plain, bias);
  const { clients, readings, deadlines, complaints, promises, drafted, pressed, threads, notified } = db;
  return db.transaction(
    'rw',
    [clients, readings, deadlines, complaints, promises, drafted, pressed, threads, notified],
    async () => {
      const complaint = await findComplaint(db, threadKey);
      const before = (await db.deadlines.get(threadKey)) ?? null;
      let corrected: Temperament | null = null;
      let client: ThreadView['client'] = null;
      if (focus && plain && reading) {
        const key = `${threadKey}#${focus.id}`;
        const stored = await db.readings.get(key);
        corrected = stored?.corrected ?? null;
        const { temperament, confidence, scores, language, situation } = plain;
        // A sender's clock may run years ahead.
        const at = Math.min(parsePageDate(focus.date, context) ?? stored?.at ?? now, now);
        const shownAs = effectiveTemperament(reading, null);
        const words = { temperament, confidence, scores, language, situation, shownAs, complaint: plain.complaint };
        const { address: clientAddress } = focus.from;
        const correctedAt = stored?.correctedAt ?? null;
        await db.readings.put({ ...words, key, threadKey, clientAddress, corrected, correctedAt, at });
        const past = clientAddress ? await findPastReadings(db, clientAddress, now) : [];
        const readAgain = past.map((one) => ({ ...one, ...readWith(one.scores, bias) }));
        if (past.length > 1) client = { ...estimateClientTemperament(readAgain), messages: past.length };
      }
      if (focus && sender.kind === 'client') await keepClient(focus, reading, facts, context);
      const temperament = effectiveTemperament(reading, corrected);
      const stored = { thread: await loadThread(db, threadKey), deadline: before };
      const { thread, deadline: owed } = await takeBackUnsent(seen, facts, stored, context);
      const promised = await takeMails(seen, facts, thread, context);
      const turn = findTurn(seen, facts.messages, { promises: promised.filter(isOpen), correction: thread.correction });
      const severity = complaint?.closedAt === null ? complaint.severity : null;
      const clientHours = (focus && (await clients.get(focus.from.address))?.hours) ?? null;
      const rules = { temperament, severity, clientHours };
      const deadline = nextDeadline({ seen, facts, turn, rules, reading, before: owed, promises: promised }, context);
      if (deadline && deadline !== before) await db.deadlines.put(deadline);
      await countAsTold(threadKey, context);
      return {
        before,
        corrected,
        client,
        complaint,
        turn: turn.turn,
        turnReason: turn.reason,
        promises: promised.filter(({ endedAt }) => endedAt === null),
        deadline: sender.kind === 'client' || before || promised.length > 0 ? deadline : null,
      };
    },
  );
}

/** What a later mail seems to keep is no reason to wait for it any more. */
const isOpen = ({ state, keptBy }: PromiseGiven): boolean => state === 'open' && keptBy === undefined;

async function keepClient(
  { from: { address, name }, date }: Message,
  reading: Reading | null,
  { messages }: ThreadFacts,
  { db, now, tz }: JobContext,
): Promise<void> {
  if (!address) return;
  const known = await db.clients.get(address);
  const names = messages.map(({ from }) => from.name);
  const newest = (side: Side, before: number | undefined) => {
    const real = messages.filter((message) => message.side === side && isRealMessage(message, names));
    return Math.max(before ?? 0, ...real.map(({ date }) => Math.min(parsePageDate(date, { tz }) ?? 0, now)));
  };
  const lastOursAt = newest('own', known?.lastOursAt);
  const lastTheirsAt = newest('client', known?.lastTheirsAt);
  // An old thread opened again does not say how they write now.
  const isNewest = (parsePageDate(date, { tz }) ?? now) >= (known?.lastTheirsAt ?? 0);
  const [language, offset] = isNewest ? [reading?.language, findDateOffset(date)] : [];
  await db.clients.put({
    ...known,
    address,
    name: name || known?.name || '',
    language: language ?? known?.language ?? null,
    kind: known?.kind ?? null,
    offset: offset ?? known?.offset ?? null,
    ...(lastOursAt > 0 && { lastOursAt }),
    ...(lastTheirsAt > 0 && { lastTheirsAt }),
  });
}
