import { render } from 'preact';
import { toCalendar } from '../../contract/settings.ts';
import { createDb } from '../../db/schema.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { loadSettings } from '../../platform/storage.ts';
import { showTimesIn } from '../../ui/times.ts';
import { Dashboard } from './dashboard.tsx';

document.documentElement.lang = uiLocale();
const settings = await loadSettings();
const tz = settings.tz || Intl.DateTimeFormat().resolvedOptions().timeZone;
showTimesIn(tz);
const app = document.getElementById('app');
if (app) render(<Dashboard db={createDb()} tz={tz} calendar={toCalendar(settings)} />, app);
