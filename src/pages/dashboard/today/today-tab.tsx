import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SnoozeChoice } from '../../../contract/messages.ts';
import { orderOpen } from '../../../core/deadlines/triage.ts';
import { loadOpen } from '../../../db/open.ts';
import { ask } from '../../../platform/ask.ts';
import { t } from '../../../platform/i18n.ts';
import { problemSentence } from '../../../ui/words.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { exportOpen } from '../export-calendar.ts';
import { NONE, useSearch } from '../search-records.ts';
import type { TabProps } from '../tab.ts';
import { BulkBar } from './bulk-bar.tsx';
import { Drop } from './drop.tsx';
import { Evening } from './evening.tsx';
import { NeedsWord } from './needs-word.tsx';
import { OpenRow } from './open-row.tsx';

/** So many rows are drawn at once; “Show more” draws as many again. */
const PAGE = 30;

/** Everything open, the most pressing first, each with the reason of its place; many are snoozed or done together. */
export function TodayTab({ db, query, notes, now, tz, calendar }: TabProps): JSX.Element {
  const { run } = notes;
  const [choices, setChoices] = useState<SnoozeChoice[]>([]);
  const [limit, setLimit] = useState(PAGE);
  const [isQuietShown, setQuietShown] = useState(false);
  const isSearching = query.trim() !== '';
  // Of thousands only what can be in the rows is read, until all are asked for.
  const wanted = isSearching || isQuietShown ? Number.POSITIVE_INFINITY : limit;
  const open = useLiveQuery(() => loadOpen(db, now, wanted), [now, wanted]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  useEffect(() => void ask('snooze:choices', {}).then((found) => Array.isArray(found) && setChoices(found)), []);
  const found = useSearch(open.value?.threads ?? NONE, ['clientName', 'clientAddress', 'subject'], query);
  const [loud, quiet] = useMemo(
    () => [found.filter((one) => !one.isQuiet), found.filter((one) => one.isQuiet)],
    [found],
  );
  const rows = useMemo(() => orderOpen(loud, now, limit), [loud, now, limit]);
  const ids = rows.filter(({ item }) => item.deadline !== null).map(({ item }) => item.id);
  const chosen = ids.filter((id) => selected.has(id));

  const select = (id: string, on: boolean, isRange: boolean): void => {
    const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)].sort((a, b) => a - b);
    const range = isRange && from !== undefined && from >= 0 ? ids.slice(from, (to ?? from) + 1) : [id];
    const next = new Set(selected);
    for (const one of range) {
      if (on) next.add(one);
      else next.delete(one);
    }
    setSelected(next);
    setAnchor(id);
  };
  const snooze = (threadKeys: string[], until: number): void => {
    setSelected(new Set());
    void run(ask('deadlines:snooze', { threadKeys, until }), t('deadlineSnoozed'));
  };
  const dismiss = (threadKeys: string[]): void => {
    setSelected(new Set());
    void run(ask('deadlines:dismiss', { threadKeys }), t('deadlineDone'));
  };

  if (open.problem) return <p class="empty">{problemSentence(open.problem)}</p>;
  if (!open.value) return <p class="empty">{t('loading')}</p>;
  const isComing = isSearching && !open.value.isWhole;
  const counts = isSearching ? { loud: loud.length, quiet: quiet.length } : open.value;
  return (
    <div class="today">
      <section aria-label={t('openNow')}>
        {rows.length === 0 || isComing ? (
          <p class="empty">{t(isComing ? 'loading' : query === '' ? 'noDeadlines' : 'nothingFound')}</p>
        ) : (
          <>
            <BulkBar
              all={ids.length}
              chosen={chosen.length}
              choices={choices}
              onAll={(on) => setSelected(new Set(on ? ids : []))}
              onSnooze={(until) => snooze(chosen, until)}
              onDone={() => dismiss(chosen)}
            >
              <button
                type="button"
                onClick={async () => exportOpen((await loadOpen(db, now, Number.POSITIVE_INFINITY)).threads, now)}
              >
                {t('saveCalendar')}
              </button>
            </BulkBar>
            <ol class="open-rows">
              {rows.map(({ item, reason }) => (
                <OpenRow
                  key={item.id}
                  item={item}
                  reason={reason}
                  now={now}
                  choices={choices}
                  isSelected={selected.has(item.id)}
                  onSelect={(on, isRange) => select(item.id, on, isRange)}
                  onPin={(pinned) =>
                    void run(ask('thread:pin', { threadKey: item.id, pinned }), t(pinned ? 'pinned' : 'unpinned'))
                  }
                  onSnooze={(until) => snooze([item.id], until)}
                  onDone={() => dismiss([item.id])}
                />
              ))}
            </ol>
            {counts.loud > rows.length && (
              <button type="button" onClick={() => setLimit(limit + PAGE)}>
                {t('showMore')} ({counts.loud - rows.length})
              </button>
            )}
          </>
        )}
        {counts.quiet > 0 && (
          <Drop title={t('quietOnes', counts.quiet)} onToggle={setQuietShown}>
            {() => (
              <ol class="open-rows">
                {orderOpen(quiet, now, PAGE).map(({ item }) => (
                  <OpenRow
                    key={item.id}
                    item={item}
                    reason={null}
                    now={now}
                    choices={choices}
                    onSnooze={(until) => snooze([item.id], until)}
                    onDone={() => dismiss([item.id])}
                  />
                ))}
              </ol>
            )}
          </Drop>
        )}
      </section>
      <aside>
        <NeedsWord db={db} notes={notes} now={now} open={open.value.threads} />
        <Evening db={db} notes={notes} now={now} tz={tz} calendar={calendar} />
      </aside>
    </div>
  );
}
