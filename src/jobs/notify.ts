/** Tells what is due: once, together, in working hours. */

import { snoozeDeadline } from '../core/deadlines/deadline.ts';
import { timeDeadline } from '../core/deadlines/due-soon.ts';
import { findNotices, type Notice, nextNoticeAt, pickNotices } from '../core/deadlines/find-notices.ts';
import { snoozePresets } from '../core/deadlines/snooze.ts';
import { formatMoment } from '../core/scripts/format-moment.ts';
import { act } from '../db/actions.ts';
import { findToTell } from '../db/deadlines.ts';
import { findComingPromises } from '../db/promises.ts';
import type { NotifiedRow } from '../db/schema.ts';
import { t } from '../platform/i18n.ts';
import { showNotification } from '../platform/notifications.ts';
import { openAddress, openPage } from '../platform/tabs.ts';
import type { JobContext } from './context.ts';

/** What was told longer ago than this is forgotten, ms: by then it has long been done. */
const KEPT_MS = 400 * 24 * 3_600_000;
/** A notification shows no more lines than this. */
const MOST_LINES = 4;
const ID = 'tact:told:';

/** Notifies of everything that is new by now, and gives the instant (ms) at which there is more to tell, or null. */
export async function notify(context: JobContext): Promise<number | null> {
  const { db, now, settings } = context;
  if (!settings.notify) return null;
  // Told is what is stored as told: a worker that dies in between is silent, and never says it twice.
  const { told, nextAt } = await db.transaction('rw', db.deadlines, db.promises, db.clients, db.notified, async () => {
    const fresh = await findFresh(context);
    const told = pickNotices(fresh, context);
    await remember(told, context);
    await db.notified
      .where('at')
      .below(now - KEPT_MS)
      .delete();
    return {
      told,
      nextAt: nextNoticeAt(
        fresh.filter((notice) => !told.includes(notice)),
        context,
      ),
    };
  });
  if (told.length > 0) await showNotification({ id: `${ID}${now}`, ...wordsOf(told, context) });
  return nextAt;
}

/** What there is to tell of a thread needs no telling while it is on screen; runs in the caller's transaction. */
export async function countAsTold(threadKey: string, context: JobContext): Promise<void> {
  const { db } = context;
  const deadline = await db.deadlines.get(threadKey);
  const promises = await db.promises.where('threadKey').equals(threadKey).toArray();
  const notices = findNotices(deadline ? [deadline] : [], promises, context);
  await remember(
    notices.filter(({ from }) => from <= context.now),
    context,
  );
}

/** A notification was clicked: opens what it is about, or keeps its deadlines quiet for an hour of work. */
export async function answerNotification(id: string, button: number | null, context: JobContext): Promise<void> {
  if (!id.startsWith(ID)) return;
  const rows = await context.db.notified
    .where('at')
    .equals(Number(id.slice(ID.length)))
    .toArray();
  const [first] = rows;
  if (button === 1) await snoozeAll(rows, context);
  else if (first && new Set(rows.map(({ url }) => url)).size === 1) await openAddress(first.url);
  else await openPage('dashboard');
}

/** What was not told yet, of clients whom the user wants to hear of. */
async function findFresh(context: JobContext): Promise<Notice[]> {
  const { db, now } = context;
  const notices = findNotices(await findToTell(db, now), await findComingPromises(db, now), context);
  const [told, clients] = await Promise.all([
    db.notified.bulkGet(notices.map(({ key }) => key)),
    db.clients.bulkGet(notices.map(({ clientAddress }) => clientAddress)),
  ]);
  return notices.filter((_, i) => !told[i] && !clients[i]?.quiet);
}

async function remember(notices: readonly Notice[], { db, now }: JobContext): Promise<void> {
  await db.notified.bulkPut(notices.map(({ key, threadKey, url }) => ({ key, threadKey, url, at: now })));
}

async function snoozeAll(rows: readonly NotifiedRow[], context: JobContext): Promise<void> {
  const { db, now, calendar } = context;
  const until = snoozePresets(context).inAnHour;
  const keys = [...new Set(rows.map(({ threadKey }) => threadKey))];
  if (until === null) return;
  await act(
    db,
    'deadline:snooze',
    now,
    keys.map((key) => ['deadlines', key]),
    async () => {
      for (const deadline of await db.deadlines.bulkGet(keys))
        if (deadline) await db.deadlines.put(timeDeadline(snoozeDeadline(deadline, until, now), calendar));
    },
  );
}

const KIND_WORDS = { 'due-soon': 'noticeSoon', overdue: 'noticeOver', promise: 'noticePromise' } as const;

function wordsOf(told: readonly Notice[], { spoken, tz, now }: JobContext) {
  const who = ({ clientName, clientAddress }: Notice): string => clientName || clientAddress || t('unknownSender');
  const of = (notice: Notice): string => t(KIND_WORDS[notice.kind], who(notice));
  const [first] = told;
  const isOne = told.length === 1 && first;
  const lines = isOne
    ? [first.subject, formatMoment(String(first.dueAt), spoken, tz, now) ?? '']
    : told.slice(0, MOST_LINES).map((notice) => `${of(notice)} · ${notice.subject}`);
  const isSnoozable = told.every(({ kind }) => kind !== 'promise');
  return {
    title: isOne ? of(first) : t('noticeMany', told.length),
    message: lines.filter(Boolean).join('\n'),
    buttons: [t('noticeOpen'), ...(isSnoozable ? [t('noticeSnooze')] : [])],
  };
}
