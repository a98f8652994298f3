import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listWeek, type WeekDay } from '../../../core/deadlines/list-week.ts';
import { loadRunning } from '../../../db/deadlines.ts';
import { loadPromises } from '../../../db/open.ts';
import { t } from '../../../platform/i18n.ts';
import { openAddress } from '../../../platform/tabs.ts';
import { Icon } from '../../../ui/icons.tsx';
import { dayText, hourText } from '../../../ui/times.ts';
import { problemSentence } from '../../../ui/words.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { answerEntry, exportEntries, promiseEntry } from '../export-calendar.ts';
import { NONE, useSearch } from '../search-records.ts';
import type { TabProps } from '../tab.ts';

/** A day shows so many; the rest is told by number, and stands in Today. */
const PER_DAY = 12;

interface Entry {
  id: string;
  at: number;
  remindAt: number | null;
  title: string;
  url?: string;
  isPromise: boolean;
}

/** One week of what is due, a day a row, beside its working hours. */
export function CalendarTab({ db, query, now, tz, calendar }: TabProps): JSX.Element {
  const [weeks, setWeeks] = useState(0);
  const stored = useLiveQuery(async (): Promise<Entry[]> => {
    const [deadlines, promises] = await Promise.all([loadRunning(db, 20_000), loadPromises(db, ['open'])]);
    // What follows a promise stands here once, as the promise.
    const answers = deadlines.filter(({ source }) => source !== 'promise').map(answerEntry);
    return [
      ...answers.map((entry) => ({ ...entry, isPromise: false })),
      ...promises.map((promise) => ({ ...promiseEntry(promise), isPromise: true })),
    ];
  });
  const entries = useSearch(stored.value ?? NONE, ['title'], query);
  if (stored.problem) return <p class="empty">{problemSentence(stored.problem)}</p>;
  const days = listWeek(entries, { now, weeks, tz, calendar });
  const [first, last] = [days[0], days.at(-1)];
  const title = first && last ? t('weekFromTo', dayText(first.startsAt), dayText(last.startsAt)) : '';
  const shown = days.flatMap((day) => day.entries);
  return (
    <div class="week">
      <div class="row">
        <button type="button" onClick={() => setWeeks(weeks - 1)}>
          ‹ {t('weekBefore')}
        </button>
        <button type="button" disabled={weeks === 0} onClick={() => setWeeks(0)}>
          {t('weekNow')}
        </button>
        <button type="button" onClick={() => setWeeks(weeks + 1)}>
          {t('weekAfter')} ›
        </button>
        <h2 aria-live="polite">{title}</h2>
        <span class="push" />
        <button type="button" disabled={shown.length === 0} onClick={() => exportEntries(shown, now)}>
          {t('saveCalendar')}
        </button>
      </div>
      <table>
        <caption class="voice">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weekDay')}</th>
            <th scope="col">{t('weekHours')}</th>
            <th scope="col">{t('weekDue')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Day key={day.startsAt} day={day} now={now} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && stored.value && <p class="soft">{t('weekEmpty')}</p>}
    </div>
  );
}

function Day({ day, now }: { day: WeekDay<Entry>; now: number }): JSX.Element {
  const { startsAt, endsAt, windows, entries, isToday } = day;
  const share = (at: number): string => `${((at - startsAt) / (endsAt - startsAt)) * 100}%`;
  return (
    <tr
      class={isToday ? 'is-today' : windows.length === 0 ? 'is-off' : undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <th scope="row">{dayText(startsAt)}</th>
      <td>
        {windows.length === 0
          ? t('dayOff')
          : windows.map(([from, to], i) => (
              <span key={from} class="window">
                {i > 0 ? ', ' : ''}
                {from}–{to}
              </span>
            ))}
        <div class="hours" aria-hidden="true">
          {windows.map(([from, to]) => (
            <i
              key={from}
              class="open"
              style={{ insetInlineStart: clockShare(from), inlineSize: clockShare(to, from) }}
            />
          ))}
          {entries.slice(0, PER_DAY).map(({ id, at }) => (
            <i key={id} class={at < now ? 'dot late' : 'dot'} style={{ insetInlineStart: share(at) }} />
          ))}
        </div>
      </td>
      <td>
        <ul>
          {entries.slice(0, PER_DAY).map(({ id, at, title, url, isPromise }) => (
            <li key={id} class={at < now ? 'late' : undefined}>
              <time dateTime={new Date(at).toISOString()}>{hourText(at)}</time>
              <Icon name={isPromise ? 'promise' : 'clock'} />
              <button type="button" class="plain" onClick={() => url && void openAddress(url)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
        {entries.length > PER_DAY && <small>{t('andMore', entries.length - PER_DAY)}</small>}
      </td>
    </tr>
  );
}

/** Where a time of day stands in the day; with `from`, how far it is from that. */
function clockShare(to: string, from = '00:00'): string {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return `${((minutes(to) - minutes(from)) / 1_440) * 100}%`;
}
