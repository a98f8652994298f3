/** Deadlines and promises as a calendar file. */
import { type CalendarEntry, writeCalendarFile } from '../../core/deadlines/calendar-file.ts';
import type { TimedDeadline } from '../../core/deadlines/due-soon.ts';
import type { OpenThread } from '../../core/deadlines/open-threads.ts';
import type { PromiseGiven } from '../../core/types.ts';
import { offerDownload } from '../../platform/files.ts';
import { t } from '../../platform/i18n.ts';

/** An answer that is owed, as a calendar shows it. */
export function answerEntry(deadline: TimedDeadline): CalendarEntry {
  const { threadKey: id, dueAt: at, dueSoonAt: remindAt, url, subject } = deadline;
  return { id, at, remindAt, url, title: t('entryAnswer', nameOf(deadline), subject) };
}

/** A promise, ours or theirs, as a calendar shows it. */
export function promiseEntry(promise: PromiseGiven): CalendarEntry {
  const { id, dueAt: at, remindAt, url, phrase, subject, direction } = promise;
  const title = t(direction === 'ours' ? 'entryOurs' : 'entryTheirs', nameOf(promise), phrase);
  return { id, at, remindAt, url, title, description: subject };
}

/** Hands the user a file with these entries. */
export function exportEntries(entries: readonly CalendarEntry[], now: number): void {
  offerDownload('tact.ics', writeCalendarFile(entries, now), 'text/calendar');
}

/** Hands the user a file with all that is open. */
export function exportOpen(open: readonly OpenThread[], now: number): void {
  const entries = open.flatMap(({ deadline, promise }) => [
    ...(deadline && deadline.source !== 'promise' ? [answerEntry(deadline)] : []),
    ...(promise ? [promiseEntry(promise)] : []),
  ]);
  exportEntries(entries, now);
}

function nameOf({ clientName, clientAddress }: { clientName: string; clientAddress: string }): string {
  return clientName || clientAddress || t('unknownSender');
}
