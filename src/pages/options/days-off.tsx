import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { guessCountry } from '../../core/working-time/guess-country.ts';
import { findHolidays, findUnknownHolidays, listHolidayCountries } from '../../core/working-time/holidays.ts';
import { fetchOwnJson } from '../../platform/files.ts';
import { t, uiLocale } from '../../platform/i18n.ts';
import { CountryOptions } from '../../ui/country-options.tsx';
import { countryName } from '../../ui/words.ts';
import type { Draft } from './options-draft.ts';

/** So many holidays are shown at once. */
const SHOWN = 14;
/** Dates so far ahead (ms) are given to clients now: where their holidays are not known, it is time to say so. */
const AHEAD_MS = 90 * 24 * 3_600_000;

const dayText = (day: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));

/** The days on which nobody has to answer: public holidays, which can be worked, and days of one's own. */
export function DaysOff({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }): JSX.Element {
  const [file, setFile] = useState<unknown>(null);
  useEffect(() => {
    const read = async () => setFile(await fetchOwnJson('holidays/holidays.json'));
    void read().catch(() => undefined);
  }, []);
  const countries = file ? listHolidayCountries(file) : [];
  const guess = guessCountry(draft.tz || Intl.DateTimeFormat().resolvedOptions().timeZone, uiLocale());
  const guessed = countries.find((code) => code === guess);
  const country = draft.country || guessed;
  const holidays = file && country ? findHolidays(file, country) : null;
  const today = new Date().toISOString().slice(0, 10);
  const coming = (holidays?.closed ?? []).filter((day) => day >= today).slice(0, SHOWN);
  const unknown = findUnknownHolidays(Date.now() + AHEAD_MS, 'UTC', [holidays]);
  const { workedHolidays } = draft;
  const work = (day: string, isWorked: boolean): void =>
    change({ workedHolidays: [...workedHolidays.filter((one) => one !== day), ...(isWorked ? [day] : [])] });

  return (
    <fieldset>
      <legend>{t('daysOffTitle')}</legend>
      <label>
        {t('holidaysOf')}
        <select value={draft.country} onChange={(event) => change({ country: event.currentTarget.value })}>
          <option value="">{guessed ? t('countryGuessed', countryName(guessed)) : t('countryUnknown')}</option>
          <option value="none">{t('noHolidays')}</option>
          <CountryOptions codes={countries} />
        </select>
      </label>
      {coming.length > 0 && (
        <details>
          <summary>{t('comingHolidays', dayText(coming[0] ?? ''))}</summary>
          <ul class="days">
            {coming.map((day) => (
              <li key={day}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={!workedHolidays.includes(day)}
                    onChange={(event) => work(day, !event.currentTarget.checked)}
                  />
                  {dayText(day)}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      {holidays && <p class="soft">{t('holidaysUntil', holidays.knownUntil)}</p>}
      {unknown && (
        <p class="moving" role="status">
          {t('holidaysEnd', countryName(unknown.country), unknown.knownUntil)}
        </p>
      )}
      <label>
        {t('ownDays')}
        <textarea
          rows={3}
          value={draft.days}
          placeholder={'2026-12-24\n2026-12-31 – 2027-01-06\n2026-12-19 10:00–14:00'}
          onInput={(event) => change({ days: event.currentTarget.value })}
        />
      </label>
      <p class="soft">{t('ownDaysHelp')}</p>
    </fieldset>
  );
}
