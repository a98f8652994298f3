import type { JSX } from 'preact';
import { type EveningList, listEvening } from '../../../core/promises/evening-list.ts';
import { isOpen } from '../../../core/working-time/working-time.ts';
import { loadPromises } from '../../../db/open.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { promiseActions } from '../../../ui/promise-actions.ts';
import { PromiseCard } from '../../../ui/promise-card.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import type { TabProps } from '../tab.ts';

const PARTS: [part: keyof EveningList, title: MessageKey][] = [
  ['overdue', 'eveningOverdue'],
  ['next', 'eveningNext'],
  ['theirs', 'eveningTheirs'],
  ['proposed', 'promisesProposed'],
];

/** So long before the end of the working day its promises are looked over, ms. */
const EVENING_MS = 3 * 3_600_000;

/** The look at the promises of today and tomorrow: open late in the working day, at other times on demand. */
export function Evening(props: Pick<TabProps, 'db' | 'notes' | 'now' | 'tz' | 'calendar'>): JSX.Element {
  const { db, notes, now, tz, calendar } = props;
  const promises = useLiveQuery(() => loadPromises(db, ['open', 'proposed']));
  const list = listEvening(promises.value ?? [], { now, tz, calendar });
  const isEmpty = PARTS.every(([part]) => list[part].length === 0);
  const actions = promiseActions((action, said) => void notes.run(action, said));
  return (
    <details open={!isOpen(now + EVENING_MS, { tz, calendar })}>
      <summary>
        <h2>{t('evening')}</h2>
      </summary>
      {isEmpty && <p class="soft">{t('eveningNone')}</p>}
      {PARTS.map(
        ([part, title]) =>
          list[part].length > 0 && (
            <section key={part} aria-label={t(title)}>
              <h3>{t(title)}</h3>
              <ul class="words">
                {list[part].map((promise) => (
                  <li key={promise.id}>
                    <b>{promise.clientName || promise.clientAddress || t('unknownSender')}</b>
                    <PromiseCard promise={promise} now={now} {...actions} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </details>
  );
}
