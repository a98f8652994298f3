import type { RequestName } from '../../src/contract/messages.ts';
import { undo } from '../../src/db/actions.ts';
import { changeClient, previewClient } from '../../src/jobs/change-client.ts';
import { changeSettings, previewSettings } from '../../src/jobs/change-settings.ts';
import type { JobContext } from '../../src/jobs/context.ts';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { correctTurn } from '../../src/jobs/correct-turn.ts';
import { decideSender } from '../../src/jobs/decide-sender.ts';
import { describeClient } from '../../src/jobs/describe-client.ts';
import { fillScript } from '../../src/jobs/fill-script.ts';
import { endDeadline, endDeadlines, quietDeadline, quietDeadlines, setDeadline } from '../../src/jobs/keep-deadline.ts';
import { keepPromise } from '../../src/jobs/keep-promise.ts';
import { copyScript, deleteScript, importScripts, saveScript } from '../../src/jobs/keep-scripts.ts';
import { listShortcuts } from '../../src/jobs/list-shortcuts.ts';
import { listSnoozes, readSnooze } from '../../src/jobs/list-snoozes.ts';
import { changeComplaint, closeComplaint, deleteComplaint, logComplaint } from '../../src/jobs/log-complaint.ts';
import { muteHint, unmuteHint } from '../../src/jobs/mute-hint.ts';
import { noteSent } from '../../src/jobs/note-sent.ts';
import { offerScripts } from '../../src/jobs/offer-scripts.ts';
import { pinThread } from '../../src/jobs/pin-thread.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { reviewReply } from '../../src/jobs/review-draft.ts';
import { expandShortcut, searchScripts } from '../../src/jobs/search-scripts.ts';
import { setCadence } from '../../src/jobs/set-cadence.ts';
import { givePromiseDate, settlePromise } from '../../src/jobs/settle-promise.ts';
import { useScript } from '../../src/jobs/use-script.ts';
import { listen } from '../../src/platform/browser.ts';

/** Answers the interface's requests with the real jobs on a test database; returns what was asked, in order. */
export function serveJobs(context: JobContext): RequestName[] {
  const asked: RequestName[] = [];
  const jobs: Partial<Record<RequestName, (data: never) => Promise<unknown>>> = {
    'thread:seen': (data) => readThread(data, context),
    'complaint:log': (data) => logComplaint(data, context),
    'complaint:change': (data) => changeComplaint(data, context),
    'complaint:close': (data) => closeComplaint(data, context),
    'complaint:delete': (data) => deleteComplaint(data, context),
    'deadline:set': (data) => setDeadline(data, context),
    'deadline:snooze': (data) => quietDeadline(data, context),
    'deadline:dismiss': (data) => endDeadline(data, context),
    'deadlines:snooze': (data) => quietDeadlines(data, context),
    'deadlines:dismiss': (data) => endDeadlines(data, context),
    'thread:pin': (data) => pinThread(data, context),
    'turn:correct': (data) => correctTurn(data, context),
    'cadence:set': (data) => setCadence(data, context),
    'promise:settle': (data) => settlePromise(data, context),
    'promise:move': (data) => givePromiseDate(data, context),
    'snooze:read': async (data) => readSnooze(data, context),
    'reading:correct': (data) => correctReading(data, context),
    'sender:decide': (data) => decideSender(data, context),
    'draft:review': (data) => reviewReply(data, context),
    'draft:sent': (data) => noteSent(data, context),
    'hint:mute': (data) => muteHint(data, context),
    'hint:unmute': (data) => unmuteHint(data, context),
    'promise:keep': (data) => keepPromise(data, context),
    'scripts:offer': (data) => offerScripts(data, context),
    'scripts:search': (data) => searchScripts(data, context),
    'shortcut:expand': (data) => expandShortcut(data, context),
    'shortcuts:list': (data) => listShortcuts(data, context, { url: '' }),
    'script:fill': (data) => fillScript(data, context),
    'script:used': (data) => useScript(data, context),
    'script:save': (data) => saveScript(data, context),
    'script:copy': (data) => copyScript(data, context),
    'script:delete': (data) => deleteScript(data, context),
    'scripts:import': (data) => importScripts(data, context),
    'action:undo': ({ actionId }: { actionId: number }) => undo(context.db, actionId),
    'settings:preview': (data) => previewSettings(data, context),
    'settings:change': (data) => changeSettings(data, context),
    'client:describe': (data) => describeClient(data, context),
    'client:preview': (data) => previewClient(data, context),
    'client:change': (data) => changeClient(data, context),
    'snooze:choices': async () => listSnoozes(context),
  };
  listen((message) => {
    const { name, data } = message as { name: RequestName; data: never };
    asked.push(name);
    return jobs[name]?.(data);
  });
  return asked;
}
