/** The interface's words, from the browser's own message files. */

import type en from '../../public/_locales/en/messages.json';
import { LANGUAGES, type Language } from '../core/types.ts';
import browser from './browser.ts';

/** The key of a sentence; one that no locale has does not compile. */
export type MessageKey = keyof typeof en;

/** A sentence in the user's language, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...fill: (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}

/** Which of the five languages the interface speaks, by its own words: what the browser calls its locale may be another. */
export function uiLanguage(): Language {
  const spoken = t('thisLanguage');
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}

/** The locale for dates and numbers, as BCP 47: the browser's own, unless its words are in another language than ours. */
export function uiLocale(): string {
  const locale = browser.i18n.getUILanguage();
  const spoken = uiLanguage();
  return locale.split(/[-_]/)[0] === spoken.split('-')[0] ? locale : spoken;
}
