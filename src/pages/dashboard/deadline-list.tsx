import type { JSX } from 'preact';
import type { TimedDeadline } from '../../core/deadlines/due-soon.ts';
import { t } from '../../platform/i18n.ts';
import { openAddress } from '../../platform/tabs.ts';
import { Due } from '../../ui/due.tsx';
import { TemperamentMark } from '../../ui/temperament-mark.tsx';
import { instantText } from '../../ui/times.ts';

/** Every owed answer, soonest first. */
export function DeadlineList(props: {
  deadlines: TimedDeadline[] | undefined;
  searching: boolean;
  now: number;
  onDone: (threadKey: string) => void;
}): JSX.Element | null {
  const { deadlines, searching, now, onDone } = props;
  if (!deadlines) return null;
  if (deadlines.length === 0) return <p class="empty">{t(searching ? 'nothingFound' : 'noDeadlines')}</p>;
  return (
    <ul class="cards">
      {deadlines.map((deadline) => (
        <li key={deadline.threadKey}>
          <div class="top">
            <b>{deadline.clientName || deadline.clientAddress || t('unknownSender')}</b>
            <Due deadline={deadline} now={now} />
          </div>
          <div>{deadline.subject}</div>
          <div class="top">
            <span class="row">
              <TemperamentMark temperament={deadline.temperament} />
              <small>
                {instantText(deadline.dueAt)}
                {deadline.snoozedUntil !== null &&
                  deadline.snoozedUntil > now &&
                  ` · ${t('snoozedUntil', instantText(deadline.snoozedUntil))}`}
              </small>
            </span>
            <span class="row">
              <button type="button" onClick={() => void openAddress(deadline.url)}>
                {t('openThread')}
              </button>
              <button
                type="button"
                aria-label={t('doneWith', deadline.subject)}
                onClick={() => onDone(deadline.threadKey)}
              >
                {t('done')}
              </button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
