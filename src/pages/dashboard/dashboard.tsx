import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_CALENDAR, type WorkCalendar } from '../../core/working-time/calendar.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useNote } from '../../ui/use-note.ts';
import { CalendarTab } from './calendar/calendar-tab.tsx';
import { ComplaintsTab } from './complaints-tab.tsx';
import { PromisesTab } from './promises/promises-tab.tsx';
import { ScriptsTab } from './scripts/scripts-tab.tsx';
import type { TabProps } from './tab.ts';
import { TodayTab } from './today/today-tab.tsx';

const TABS = {
  today: TodayTab,
  promises: PromisesTab,
  calendar: CalendarTab,
  complaints: ComplaintsTab,
  scripts: ScriptsTab,
} as const satisfies Record<string, (props: TabProps) => JSX.Element | null>;
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** Everything that is owed and everything that went wrong, with one search over each. */
export function Dashboard(props: { db: TactDb; tz?: string; calendar?: WorkCalendar }): JSX.Element {
  const { db, tz = Intl.DateTimeFormat().resolvedOptions().timeZone, calendar = DEFAULT_CALENDAR } = props;
  const [tab, setTab] = useState<Tab>(NAMES.find((name) => location.hash === `#${name}`) ?? 'today');
  const [query, setQuery] = useState('');
  const notes = useNote();
  const now = useMinute();
  useEffect(() => {
    document.title = `Tact – ${t('dashboard')}`;
  }, []);
  const Panel = TABS[tab];

  return (
    <>
      <header>
        <h1>Tact</h1>
        <div role="tablist" aria-label={t('dashboard')}>
          {NAMES.map((name) => (
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
                const other = NAMES.at((NAMES.indexOf(tab) + step) % NAMES.length) as Tab;
                setTab(other);
                document.getElementById(`tab-${other}`)?.focus();
              }}
            >
              {t(name)}
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
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        <Panel db={db} query={query} notes={notes} now={now} tz={tz} calendar={calendar} />
      </div>
      <div class="status">
        <UndoNote
          note={notes.note}
          onUndo={(actionId) => void notes.run(ask('action:undo', { actionId }), t('undone'))}
        />
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
