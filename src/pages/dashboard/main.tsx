import { render } from 'preact';
import { createDb } from '../../db/schema.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { Dashboard } from './dashboard.tsx';

document.documentElement.lang = uiLocale();
const app = document.getElementById('app');
if (app) render(<Dashboard db={createDb()} />, app);
