/** The background's entry: listeners are registered synchronously, then each request goes to its job. */
import 'webext-dynamic-content-scripts';
import type {
  Answer,
  Problem,
  Request,
  RequestName,
  TabRequestName,
  TabRequests,
  ThreadView,
} from '../contract/messages.ts';
import { REQUEST_SHAPES } from '../contract/shapes.ts';
import { undo } from '../db/actions.ts';
import { problemOf, withPatience } from '../db/problem.ts';
import { createDb } from '../db/schema.ts';
import { changeClient, previewClient } from '../jobs/change-client.ts';
import { changeSettings, finishMoving, previewSettings } from '../jobs/change-settings.ts';
import type { JobContext } from '../jobs/context.ts';
import { correctReading } from '../jobs/correct-reading.ts';
import { correctTurn } from '../jobs/correct-turn.ts';
import { decideSender } from '../jobs/decide-sender.ts';
import { describeClient } from '../jobs/describe-client.ts';
import { fillScript } from '../jobs/fill-script.ts';
import { endDeadline, endDeadlines, quietDeadline, quietDeadlines, setDeadline } from '../jobs/keep-deadline.ts';
import { keepPromise } from '../jobs/keep-promise.ts';
import { copyScript, deleteScript, importScripts, saveScript } from '../jobs/keep-scripts.ts';
import { listShortcuts } from '../jobs/list-shortcuts.ts';
import { listSnoozes, readSnooze } from '../jobs/list-snoozes.ts';
import { changeComplaint, closeComplaint, deleteComplaint, logComplaint } from '../jobs/log-complaint.ts';
import { markRows } from '../jobs/mark-rows.ts';
import { muteHint, unmuteHint } from '../jobs/mute-hint.ts';
import { noteSent } from '../jobs/note-sent.ts';
import { answerNotification } from '../jobs/notify.ts';
import { offerScripts } from '../jobs/offer-scripts.ts';
import { openPalette } from '../jobs/open-palette.ts';
import { pinThread } from '../jobs/pin-thread.ts';
import { readThread } from '../jobs/read-thread.ts';
import { reviewReply } from '../jobs/review-draft.ts';
import { ringDeadlines } from '../jobs/ring-deadlines.ts';
import { expandShortcut, searchScripts } from '../jobs/search-scripts.ts';
import { setCadence } from '../jobs/set-cadence.ts';
import { givePromiseDate, settlePromise } from '../jobs/settle-promise.ts';
import { useScript } from '../jobs/use-script.ts';
import { writeInPage } from '../jobs/write-in-page.ts';
import { onAlarm, setNextAlarm } from '../platform/alarms.ts';
import { askTab } from '../platform/ask.ts';
import { onPaletteKey } from '../platform/commands.ts';
import { onStart } from '../platform/lifecycle.ts';
import { type Asker, serveRequests } from '../platform/messaging.ts';
import { onNotification } from '../platform/notifications.ts';
import { onSitesRemoved } from '../platform/permissions.ts';
import { runScript } from '../platform/scripts.ts';
import { loadSettings, onSettingsChanged, saveAwaitedReply, takeAwaitedReply } from '../platform/storage.ts';
import { findAllTabs, openPage } from '../platform/tabs.ts';
import { createContext, getReady } from './create-context.ts';

/** How long a reply waits for its box to open on another page, ms. */
const AWAIT_MS = 60_000;
/** How long a job may take before the page is told that something blocks it, ms. */
const JOB_MS = 10_000;
/** The same for thousands of scripts at once, and to take them back, ms. */
const IMPORT_MS = 60_000;
/** How long the badge waits after the worker's start, ms: what woke the worker, most often a mail, goes first. */
const START_MS = 500;
/** When the badge is tried again after it could not be drawn, ms. */
const RETRY_MS = 5 * 60_000;

/** Where the build puts a script that comes on demand, behind the library that it needs; that may run twice in a frame. */
const scriptFiles = (script: string): string[] => ['libraries/preact.js', `src/content/${script}.iife.js`];

const db = createDb();

/** Redraws the badge; when the database does not answer, it is tried again a little later, or the alarms would end. */
function ring(): void {
  void createContext(db)
    .then(ringDeadlines)
    .catch(() => setNextAlarm(Date.now() + RETRY_MS));
}

/** A handler for a job: what it throws is told, the badge is redrawn, and after a change the pages that show it ask again. */
function job<N extends RequestName>(
  run: (data: Request<N>, context: JobContext, asker: Asker) => Promise<Answer<N>>,
  { changes = false, patienceMs = JOB_MS } = {},
) {
  return async (data: Request<N>, asker: Asker): Promise<Answer<N> | { problem: Problem }> => {
    try {
      const answer = await withPatience(
        createContext(db).then((context) => run(data, context, asker)),
        patienceMs,
      );
      ring();
      if (changes) void refreshTabs();
      return answer;
    } catch (error) {
      return { problem: problemOf(error) };
    }
  };
}

async function tellTabs<N extends TabRequestName>(name: N, dataFor: (tabId: number) => TabRequests[N]): Promise<void> {
  await Promise.all((await findAllTabs()).map((id) => askTab(id, name, dataFor(id))));
}

/** Has every tab ask anew; only the strip of the tab `told` does not, for it is being answered. */
const refreshTabs = (told: number | null = null): Promise<void> =>
  tellTabs('view:refresh', (id) => ({ isTold: id === told }));

/** Reads a thread; when that started or met its deadline, lists and other tabs show it too. */
async function readAndTell(seen: Request<'thread:seen'>, context: JobContext, { tabId }: Asker): Promise<ThreadView> {
  return readThread(seen, context, () => void refreshTabs(tabId));
}

serveRequests(REQUEST_SHAPES, {
  'thread:seen': job<'thread:seen'>(readAndTell),
  'rows:seen': job<'rows:seen'>(markRows),
  'scripts:offer': job<'scripts:offer'>(offerScripts),
  'scripts:search': job<'scripts:search'>(searchScripts),
  'shortcut:expand': job<'shortcut:expand'>(expandShortcut),
  'shortcuts:list': job<'shortcuts:list'>(listShortcuts),
  'script:fill': job<'script:fill'>(fillScript),
  'script:used': job<'script:used'>(useScript, { changes: true }),
  'script:save': job<'script:save'>(saveScript, { changes: true }),
  'script:copy': job<'script:copy'>(copyScript),
  'script:delete': job<'script:delete'>(deleteScript, { changes: true }),
  'scripts:import': job<'scripts:import'>(importScripts, { changes: true, patienceMs: IMPORT_MS }),
  'complaint:log': job<'complaint:log'>(logComplaint, { changes: true }),
  'complaint:change': job<'complaint:change'>(changeComplaint, { changes: true }),
  'complaint:close': job<'complaint:close'>(closeComplaint, { changes: true }),
  'complaint:delete': job<'complaint:delete'>(deleteComplaint, { changes: true }),
  'deadline:set': job<'deadline:set'>(setDeadline, { changes: true }),
  'deadline:snooze': job<'deadline:snooze'>(quietDeadline, { changes: true }),
  'deadline:dismiss': job<'deadline:dismiss'>(endDeadline, { changes: true }),
  'deadlines:snooze': job<'deadlines:snooze'>(quietDeadlines, { changes: true }),
  'deadlines:dismiss': job<'deadlines:dismiss'>(endDeadlines, { changes: true }),
  'thread:pin': job<'thread:pin'>(pinThread),
  'turn:correct': job<'turn:correct'>(correctTurn, { changes: true }),
  'cadence:set': job<'cadence:set'>(setCadence),
  'reading:correct': job<'reading:correct'>(correctReading, { changes: true }),
  'sender:decide': job<'sender:decide'>(decideSender, { changes: true }),
  'action:undo': job<'action:undo'>(({ actionId }) => undo(db, actionId), { changes: true, patienceMs: IMPORT_MS }),
  'draft:review': job<'draft:review'>(reviewReply),
  'draft:sent': job<'draft:sent'>(noteSent),
  'hint:mute': job<'hint:mute'>(muteHint, { changes: true }),
  'hint:unmute': job<'hint:unmute'>(unmuteHint, { changes: true }),
  'promise:keep': job<'promise:keep'>(keepPromise, { changes: true }),
  'promise:settle': job<'promise:settle'>(settlePromise, { changes: true }),
  'promise:move': job<'promise:move'>(givePromiseDate, { changes: true }),
  'settings:preview': job<'settings:preview'>(previewSettings),
  'settings:change': job<'settings:change'>(changeSettings, { changes: true }),
  'client:describe': job<'client:describe'>(describeClient),
  'client:preview': job<'client:preview'>(previewClient),
  'client:change': job<'client:change'>(changeClient, { changes: true }),
  'snooze:choices': job<'snooze:choices'>(async (_, context) => listSnoozes(context)),
  'snooze:read': job<'snooze:read'>(async (asked, context) => readSnooze(asked, context)),
  'reply:await': async ({ threadKey, reply }) => {
    await saveAwaitedReply({ threadKey, reply, until: Date.now() + AWAIT_MS });
    return { done: true };
  },
  'reply:claim': async ({ threadKey }) => ({ reply: await takeAwaitedReply(threadKey, Date.now()) }),
  'editor:insert': writeInPage,
  'thread:coming': async ({ wantsStrip }, { tabId, frameId }) => {
    getReady(db);
    if (wantsStrip && tabId !== null) await runScript(tabId, frameId, scriptFiles('strip'));
    return { done: true };
  },
  'compose:load': async (_, { tabId, frameId }) => {
    if (tabId !== null) await runScript(tabId, frameId, scriptFiles('compose'));
    return { done: true };
  },
  'page:open': async ({ page }) => {
    await openPage(page);
    return { done: true };
  },
});
onAlarm(ring);
onStart(ring);
onPaletteKey((tab) => void loadSettings().then((settings) => openPalette(tab, scriptFiles('palette'), settings)));
onSettingsChanged(() => void refreshTabs());
onNotification((id, button) => {
  void createContext(db)
    .then((context) => answerNotification(id, button, context))
    .then(ring, ring);
});
onSitesRemoved((patterns) => void tellTabs('site:off', () => ({ patterns })));
setTimeout(() => void createContext(db).then(finishMoving).then(ring, ring), START_MS);
