/** Why something stands where it stands, in one line. */
import type { WordReason } from '../../../core/deadlines/cadence.ts';
import type { TriageReason } from '../../../core/deadlines/triage.ts';
import { t } from '../../../platform/i18n.ts';
import { instantText } from '../../../ui/times.ts';
import { severityWord, temperamentWord } from '../../../ui/words.ts';

/** Why a thread has its place in Today. */
export function reasonText(reason: TriageReason): string {
  switch (reason.code) {
    case 'pinned':
      return t('reason_pinned');
    case 'severity':
      return t('reason_severity', severityWord(reason.severity));
    case 'overdue':
      return t('reason_overdue', instantText(reason.dueAt));
    case 'due-soon':
      return t('reason_due_soon', instantText(reason.dueAt));
    case 'promise-broken':
      return t('reason_promise_broken', instantText(reason.dueAt));
    case 'promise-due':
      return t('reason_promise_due', instantText(reason.dueAt));
    case 'temperament':
      return t('reason_temperament', temperamentWord(reason.temperament));
    case 'waiting':
      return t('reason_waiting', instantText(reason.since));
    case 'nothing-pressing':
      return t('reason_nothing_pressing');
  }
}

/** Why a client should hear from us. */
export function wordText(reason: WordReason): string {
  switch (reason.code) {
    case 'promise-overdue':
      return t('reason_promise_broken', instantText(reason.dueAt));
    case 'promise-soon':
      return t('reason_promise_due', instantText(reason.dueAt));
    case 'complaint-open':
      return t('reason_severity', severityWord(reason.severity));
    case 'they-wrote-last':
      return reason.days === 0 ? t('word_they_wrote_today') : t('word_they_wrote_last', reason.days);
    case 'past-most':
      return t('word_past_most', reason.days);
    case 'past-ideal':
      return t('word_past_ideal', reason.days, reason.idealDays);
    case 'never-written':
      return t('word_never_written');
  }
}
