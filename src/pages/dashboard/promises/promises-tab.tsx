import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseGiven } from '../../../core/types.ts';
import { loadPromiseHistory, loadPromises } from '../../../db/open.ts';
import { t } from '../../../platform/i18n.ts';
import { openAddress } from '../../../platform/tabs.ts';
import { promiseActions } from '../../../ui/promise-actions.ts';
import { PromiseCard } from '../../../ui/promise-card.tsx';
import { problemSentence } from '../../../ui/words.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { exportEntries, promiseEntry } from '../export-calendar.ts';
import { NONE, useSearch } from '../search-records.ts';
import type { TabProps } from '../tab.ts';

const SHOWN = ['open', 'ours', 'theirs', 'ended'] as const;
type Shown = (typeof SHOWN)[number];

const PAGE = 100;

/** What was promised, by us and by them: what Tact proposes, what is open by date, and what became of the others. */
export function PromisesTab({ db, query, notes, now }: TabProps): JSX.Element {
  const [shown, setShown] = useState<Shown>('open');
  const [limit, setLimit] = useState(PAGE);
  const stored = useLiveQuery(async () => ({
    open: await loadPromises(db, ['open', 'proposed']),
    ended: await loadPromiseHistory(db),
  }));
  const fields: (keyof PromiseGiven & string)[] = ['clientName', 'clientAddress', 'subject', 'phrase'];
  const open = useSearch(stored.value?.open ?? NONE, fields, query);
  const ended = useSearch(stored.value?.ended ?? NONE, fields, query);
  if (stored.problem) return <p class="empty">{problemSentence(stored.problem)}</p>;
  if (!stored.value) return <p class="empty">{t('loading')}</p>;

  const fits = ({ direction }: PromiseGiven) => (shown !== 'ours' && shown !== 'theirs' ? true : direction === shown);
  const kept = open.filter((one) => one.state === 'open' && fits(one)).sort((a, b) => a.dueAt - b.dueAt);
  const proposed = open.filter((one) => one.state === 'proposed' && fits(one));
  const actions = promiseActions((action, said) => void notes.run(action, said));
  const list = (promises: PromiseGiven[]): JSX.Element => (
    <ul class="cards">
      {promises.slice(0, limit).map((promise) => (
        <li key={promise.id}>
          <div class="top">
            <b>{promise.clientName || promise.clientAddress || t('unknownSender')}</b>
            <button
              type="button"
              class="plain"
              aria-label={t('openNamed', promise.subject)}
              onClick={() => void openAddress(promise.url)}
            >
              {promise.subject || t('openThread')}
            </button>
          </div>
          <PromiseCard promise={promise} now={now} {...actions} />
        </li>
      ))}
    </ul>
  );
  const rest = (shown === 'ended' ? ended : kept).length - limit;
  const empty = query === '' ? t(shown === 'ended' ? 'noHistory' : 'noPromises') : t('nothingFound');
  return (
    <div class="promises">
      <div class="row">
        <div class="row" role="group" aria-label={t('whichPromises')}>
          {SHOWN.map((name) => (
            <button key={name} type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
              {t(`promises_${name}`)}
            </button>
          ))}
        </div>
        <span class="push" />
        <button type="button" disabled={kept.length === 0} onClick={() => exportEntries(kept.map(promiseEntry), now)}>
          {t('saveCalendar')}
        </button>
      </div>
      {shown === 'ended' ? (
        ended.length === 0 ? (
          <p class="empty">{empty}</p>
        ) : (
          list(ended)
        )
      ) : (
        <>
          {proposed.length > 0 && (
            <section aria-labelledby="proposed">
              <h2 id="proposed">{t('promisesProposed')}</h2>
              {list(proposed)}
            </section>
          )}
          {kept.length > 0 && (
            <section aria-labelledby="open-promises">
              <h2 id="open-promises">{t('promisesOpen')}</h2>
              {list(kept)}
            </section>
          )}
          {kept.length + proposed.length === 0 && <p class="empty">{empty}</p>}
        </>
      )}
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {t('showMore')} ({rest})
        </button>
      )}
    </div>
  );
}
