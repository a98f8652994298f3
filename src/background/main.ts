/** The background's entry: listeners are registered synchronously, then each request goes to its job. */
import 'webext-dynamic-content-scripts';
import type { Answer, Request, RequestName } from '../contract/messages.ts';
import { toCalendar } from '../contract/settings.ts';
import { REQUEST_SHAPES } from '../contract/shapes.ts';
import { createMessageReader } from '../core/read-message.ts';
import { undo } from '../db/actions.ts';
import { createDb } from '../db/schema.ts';
import type { JobContext } from '../jobs/context.ts';
import { correctReading } from '../jobs/correct-reading.ts';
import { decideSender } from '../jobs/decide-sender.ts';
import { endDeadline, moveDeadline, quietDeadline, setDeadline } from '../jobs/keep-deadline.ts';
import { listSnoozes } from '../jobs/list-snoozes.ts';
import { changeComplaint, closeComplaint, deleteComplaint, logComplaint } from '../jobs/log-complaint.ts';
import { markRows } from '../jobs/mark-rows.ts';
import { offerScripts } from '../jobs/offer-scripts.ts';
import { readThread } from '../jobs/read-thread.ts';
import { ringDeadlines } from '../jobs/ring-deadlines.ts';
import { onAlarm } from '../platform/alarms.ts';
import { askTab } from '../platform/ask.ts';
import { fetchOwnFile } from '../platform/files.ts';
import { onStart } from '../platform/lifecycle.ts';
import { serveRequests } from '../platform/messaging.ts';
import { runScript } from '../platform/scripts.ts';
import { loadSettings, saveAwaitedReply, takeAwaitedReply } from '../platform/storage.ts';
import { findAllTabs, openPage } from '../platform/tabs.ts';
import { lazily } from './lazily.ts';

/** How long a reply waits for its box to open on another page, ms. */
const AWAIT_MS = 60_000;

/** Where the build puts the strip's script. */
const STRIP_FILE = 'src/content/strip.iife.js';

const db = createDb();
const loadReader = lazily(async () => createMessageReader(await fetchOwnFile('model/temperament.bin')));

async function createContext(): Promise<JobContext> {
  const [settings, read] = await Promise.all([loadSettings(), loadReader().catch(() => null)]);
  const tz = settings.tz || Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { db, now: Date.now(), settings, tz, calendar: toCalendar(settings), read };
}

const ring = () => void ringDeadlines(db, Date.now()).catch(() => undefined);

/** A handler for a job; after one that changes something, the badge is redrawn and the pages that show it ask again. */
function job<N extends RequestName>(
  run: (data: Request<N>, context: JobContext) => Promise<Answer<N>>,
  changed?: (data: Request<N>) => string,
) {
  return async (data: Request<N>): Promise<Answer<N>> => {
    const answer = await run(data, await createContext());
    ring();
    if (changed) void refreshTabs(changed(data));
    return answer;
  };
}

/** Tells every tab that a thread (empty: any) was changed elsewhere. */
async function refreshTabs(threadKey: string): Promise<void> {
  await Promise.all((await findAllTabs()).map((id) => askTab(id, 'view:refresh', { threadKey })));
}

serveRequests(REQUEST_SHAPES, {
  'thread:seen': job<'thread:seen'>(readThread),
  'rows:seen': job<'rows:seen'>(markRows),
  'scripts:offer': job<'scripts:offer'>(offerScripts),
  'complaint:log': job<'complaint:log'>(logComplaint, () => ''),
  'complaint:change': job<'complaint:change'>(changeComplaint, () => ''),
  'complaint:close': job<'complaint:close'>(closeComplaint, () => ''),
  'complaint:delete': job<'complaint:delete'>(deleteComplaint, () => ''),
  'deadline:set': job<'deadline:set'>(setDeadline, () => ''),
  'deadline:change': job<'deadline:change'>(moveDeadline, (data) => data.threadKey),
  'deadline:snooze': job<'deadline:snooze'>(quietDeadline, (data) => data.threadKey),
  'deadline:dismiss': job<'deadline:dismiss'>(endDeadline, (data) => data.threadKey),
  'reading:correct': job<'reading:correct'>(correctReading, () => ''),
  'sender:decide': job<'sender:decide'>(decideSender, () => ''),
  'action:undo': job<'action:undo'>(
    ({ actionId }) => undo(db, actionId),
    () => '',
  ),
  'snooze:choices': job<'snooze:choices'>(async (_, context) => listSnoozes(context)),
  'reply:await': async ({ threadKey, text }) => {
    await saveAwaitedReply({ threadKey, text, until: Date.now() + AWAIT_MS });
    return { done: true };
  },
  'reply:claim': async ({ threadKey }) => ({ text: await takeAwaitedReply(threadKey, Date.now()) }),
  'strip:load': async (_, { tabId, frameId }) => {
    if (tabId !== null) await runScript(tabId, frameId, STRIP_FILE);
    return { done: true };
  },
  'page:open': async ({ page }) => {
    await openPage(page);
    return { done: true };
  },
});
onAlarm(ring);
onStart(ring);
ring();
