import { render } from 'preact';
import { createDb } from '../../db/schema.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { Options } from './options.tsx';

document.documentElement.lang = uiLocale();
const app = document.getElementById('app');
if (app) render(<Options db={createDb()} />, app);
