import { render } from 'preact';
import { createDb } from '../../db/schema.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { loadSettings } from '../../platform/storage.ts';
import { showTimesIn } from '../../ui/times.ts';
import { Dashboard } from './dashboard.tsx';

document.documentElement.lang = uiLocale();
showTimesIn((await loadSettings()).tz);
const app = document.getElementById('app');
if (app) render(<Dashboard db={createDb()} />, app);
