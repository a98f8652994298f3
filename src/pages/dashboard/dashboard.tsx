import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadComplaints } from '../../db/complaints.ts';
import { loadRunning } from '../../db/deadlines.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useNote } from '../../ui/use-note.ts';
import { problemSentence } from '../../ui/words.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { ComplaintList } from './complaint-list.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { ScriptsTab } from './scripts/scripts-tab.tsx';
import { useSearch } from './search-records.ts';

const TABS = ['deadlines', 'complaints', 'scripts'] as const;
type Tab = (typeof TABS)[number];

/** The same empty list at every drawing, so that nothing is indexed anew. */
const NONE: never[] = [];

/** Everything that is owed and everything that went wrong, with one search over both. */
export function Dashboard({ db }: { db: TactDb }): JSX.Element {
  const [tab, setTab] = useState<Tab>(TABS.find((name) => location.hash === `#${name}`) ?? 'deadlines');
  const [query, setQuery] = useState('');
  const deadlines = useLiveQuery(() => loadRunning(db));
  const complaints = useLiveQuery(() => loadComplaints(db));
  const notes = useNote();
  const { note, run } = notes;
  const now = useMinute();
  useEffect(() => {
    document.title = `Tact – ${t('dashboard')}`;
  }, []);
  const found = {
    deadlines: useSearch(deadlines.value ?? NONE, ['clientName', 'clientAddress', 'subject'], query),
    complaints: useSearch(complaints.value ?? NONE, ['clientName', 'clientAddress', 'subject', 'words'], query),
  };
  const problem = deadlines.problem ?? complaints.problem;

  return (
    <>
      <header>
        <h1>Tact</h1>
        <div role="tablist" aria-label={t('dashboard')}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="panel"
              aria-selected={tab === name}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
              onKeyDown={(event) => {
                const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                if (step === undefined) return;
                const other = TABS.at((TABS.indexOf(tab) + step) % TABS.length) as Tab;
                setTab(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {t(name)}
              {name !== 'scripts' && ` (${found[name].length})`}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      {problem && <p class="empty">{problemSentence(problem)}</p>}
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'deadlines' ? (
          <DeadlineList
            deadlines={deadlines.value && found.deadlines}
            searching={query !== ''}
            now={now}
            onDone={(threadKey) => void run(ask('deadline:dismiss', { threadKey }), t('deadlineDone'))}
          />
        ) : tab === 'scripts' ? (
          <ScriptsTab db={db} query={query} notes={notes} />
        ) : (
          <ComplaintList
            complaints={complaints.value && found.complaints}
            searching={query !== ''}
            onChange={(change) => void run(ask('complaint:change', change), t('complaintChanged'))}
            onClose={(id, closed) =>
              void run(ask('complaint:close', { id, closed }), t(closed ? 'complaintClosed' : 'complaintReopened'))
            }
            onDelete={(id) => void run(ask('complaint:delete', { id }), t('complaintDeleted'))}
          />
        )}
      </div>
      <div class="status">
        <UndoNote note={note} onUndo={(actionId) => void run(ask('action:undo', { actionId }), t('undone'))} />
      </div>
    </>
  );
}

/** The time, new every half minute, so that countdowns go on while the page is open. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
