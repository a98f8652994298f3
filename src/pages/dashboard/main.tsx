import { render } from 'preact';
import { toCalendar } from '../../contract/settings.ts';
import { guessCountry } from '../../core/working-time/guess-country.ts';
import { findHolidays } from '../../core/working-time/holidays.ts';
import { createDb } from '../../db/schema.ts';
import { fetchOwnJson } from '../../platform/files.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { loadSettings } from '../../platform/storage.ts';
import { showTimesIn } from '../../ui/times.ts';
import { Dashboard } from './dashboard.tsx';

document.documentElement.lang = uiLocale();
const settings = await loadSettings();
const tz = settings.tz || Intl.DateTimeFormat().resolvedOptions().timeZone;
showTimesIn(tz);
const country = settings.country || guessCountry(tz, uiLocale());
// Without the file every working day counts, as in the background.
const holidays = country
  ? await fetchOwnJson('holidays/holidays.json').then(
      (file) => findHolidays(file, country),
      () => null,
    )
  : null;
const app = document.getElementById('app');
if (app) render(<Dashboard db={createDb()} tz={tz} calendar={toCalendar(settings, holidays)} />, app);
