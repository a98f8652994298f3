/** Typing stopped in a reply: what to look at before it is sent. */
import type { DraftView, Request } from '../contract/messages.ts';
import { findAsked } from '../core/dates/find-asked.ts';
import { findPromises } from '../core/dates/find-promises.ts';
import { findUnfilled } from '../core/scripts/find-unfilled.ts';
import { formatMoment } from '../core/scripts/format-moment.ts';
import { findComplaint } from '../db/complaints.ts';
import { findMutedFor } from '../db/muted.ts';
import { problemOf } from '../db/problem.ts';
import { findLastReading } from '../db/readings.ts';
import type { JobContext } from './context.ts';
import { findTheirClock } from './describe-client.ts';
import { suggestNextWord } from './fill-script.ts';

/** Reviews a reply with what is known of the client; of a thread that was never read, only the words count. */
export async function reviewReply(
  { threadKey, clientText, text }: Request<'draft:review'>,
  context: JobContext,
): Promise<DraftView> {
  const { now, tz, settings } = context;
  const known = await findKnown(threadKey, context).catch((error: unknown) => ({
    ...NOTHING,
    problem: problemOf(error),
  }));
  const { reading, complaint, muted, drafted, client } = known;
  const temperament = reading ? (reading.corrected ?? reading.shownAs) : null;
  const isComplaint = complaint || (reading?.complaint ?? false);
  // A third of the background's words and patterns: evaluated once somebody writes, not whenever the worker starts.
  const { reviewDraft } = await import('../core/draft/review-draft.ts');
  const asked = reading && findAsked(clientText, { receivedAt: reading.at, tz, language: reading.language });
  const nextWordAt = suggestNextWord(temperament ?? 'neutral', asked?.dueAt ?? null, context);
  const { hints, steps } = reviewDraft({
    text,
    language: null,
    clientTemperament: temperament,
    clientText,
    complaint: isComplaint,
    muted,
    moment: (language) => (nextWordAt === null ? null : formatMoment(String(nextWordAt), language, tz, now)),
  });
  return {
    hints,
    steps: isComplaint || temperament === 'angry' ? steps : null,
    promises: findPromises(text, { now, tz }).map(({ phrase, dueAt, kind }) => ({
      phrase,
      dueAt,
      kind,
      isKept: drafted.some((row) => row.dueAt === dueAt),
    })),
    gaps: findUnfilled(text),
    client,
    clock: await findTheirClock(known.row, context),
    needsSecondLook: settings.secondLook && temperament === 'angry',
    tz,
    problem: known.problem,
  };
}

const NOTHING = { reading: null, complaint: false, muted: [], drafted: [], client: '', row: null, problem: null };

async function findKnown(threadKey: string, { db }: JobContext) {
  const reading = await findLastReading(db, threadKey);
  const clientAddress = reading?.clientAddress ?? '';
  const [complaint, muted, drafted, row] = await Promise.all([
    findComplaint(db, threadKey),
    findMutedFor(db, clientAddress),
    db.drafted.where('threadKey').equals(threadKey).toArray(),
    db.clients.get(clientAddress),
  ]);
  const client = clientAddress && (row?.name || clientAddress);
  return { reading, complaint: complaint?.closedAt === null, muted, drafted, client, row: row ?? null, problem: null };
}
