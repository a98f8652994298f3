import { render } from 'preact';
import { createDb } from '../../db/schema.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = uiLocale();
const app = document.getElementById('app');
if (app) render(<Popup db={createDb()} search={location.search} />, app);
