/** Complaints: one click logs one; what it is about can be corrected, and everything can be taken back. */
import type { Done, Request } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { dismissDeadline } from '../core/deadlines/deadline.ts';
import { timeDeadline } from '../core/deadlines/due-soon.ts';
import { applyPolicy } from '../core/deadlines/policy.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import type { Complaint } from '../core/types.ts';
import { act } from '../db/actions.ts';
import type { JobContext } from './context.ts';
import { done } from './outcome.ts';
import { readThread } from './read-thread.ts';

/** How much of the client's words is kept with a complaint, in UTF-16 units. */
const WORDS_CAP = 10_000;

/** Logs the thread's client message as a complaint, category and severity as suggested by the reading. */
export async function logComplaint(seen: SeenThread, context: JobContext): Promise<Done> {
  const { db, now } = context;
  const view = await readThread(seen, context);
  const { reading, sender, threadKey } = view;
  const words = reading?.clientText ?? seen.thread.messages.find((m) => m.id === view.messageId)?.text ?? '';
  if (!view.messageId) return { problem: 'message-empty' };
  if (sender.kind !== 'client') return { problem: 'not-a-client' };
  const complaint: Complaint = {
    // One complaint a message: a second click, or a second tab, finds it there and changes nothing.
    id: `${threadKey}#${view.messageId}`,
    threadKey,
    clientAddress: sender.person.address,
    clientName: sender.person.name,
    subject: seen.thread.subject,
    url: seen.url,
    words: words.slice(0, WORDS_CAP),
    language: reading?.language ?? null,
    temperament: effectiveTemperament(reading, view.corrected),
    category: reading?.category ?? 'quality',
    severity: reading?.severity ?? 'medium',
    openedAt: now,
    closedAt: null,
  };
  const outcome = await done(
    act(db, 'complaint:log', now, touchedBy(complaint), async () => {
      await db.complaints.add(complaint);
      await keepDeadline(complaint, context);
    }),
  );
  const isThere = 'problem' in outcome && (await db.complaints.get(complaint.id).catch(() => undefined));
  return isThere ? { problem: 'already-logged' } : outcome;
}

/** Sets what a complaint is about and how grave it is. */
export function changeComplaint(
  { id, category, severity }: Request<'complaint:change'>,
  context: JobContext,
): Promise<Done> {
  return editComplaint('complaint:change', id, { category, severity }, context);
}

/** Settles a complaint, or takes it up again. */
export function closeComplaint({ id, closed }: Request<'complaint:close'>, context: JobContext): Promise<Done> {
  return editComplaint('complaint:close', id, { closedAt: closed ? context.now : null }, context);
}

export async function deleteComplaint({ id }: Request<'complaint:delete'>, { db, now }: JobContext): Promise<Done> {
  if (!(await db.complaints.get(id))) return { problem: 'not-found' };
  return done(act(db, 'complaint:delete', now, [['complaints', id]], () => db.complaints.delete(id)));
}

const touchedBy = ({ id, threadKey }: Complaint): ['complaints' | 'deadlines', string][] => [
  ['complaints', id],
  ['deadlines', threadKey],
];

/** A complaint makes its thread more pressing, never less, and once it is settled no next word on it is owed. */
async function keepDeadline({ threadKey, severity, closedAt }: Complaint, context: JobContext): Promise<void> {
  const { db, now, settings, calendar } = context;
  const deadline = await db.deadlines.get(threadKey);
  if (deadline?.state !== 'running' || deadline.source !== 'policy') return;
  if (deadline.isUpdate) {
    if (closedAt !== null) await db.deadlines.put(dismissDeadline(deadline, now));
    return;
  }
  if (closedAt !== null) return;
  const { policy, complaintPolicy } = settings;
  const rules = { policy, complaintPolicy, severity, calendar, temperament: deadline.temperament };
  await db.deadlines.put(timeDeadline(applyPolicy(deadline, { ...rules, askedDueAt: deadline.dueAt }), calendar));
}

async function editComplaint(kind: string, id: string, change: Partial<Complaint>, context: JobContext): Promise<Done> {
  const { db, now } = context;
  const before = await db.complaints.get(id);
  if (!before) return { problem: 'not-found' };
  const after = { ...before, ...change };
  return done(
    act(db, kind, now, touchedBy(before), async () => {
      await db.complaints.put(after);
      await keepDeadline(after, context);
    }),
  );
}
