/** The interface's words, from the browser's own message files. */

import type en from '../../public/_locales/en/messages.json';
import type { Language } from '../core/types.ts';
import browser from './browser.ts';

/** The key of a sentence; one that no locale has does not compile. */
export type MessageKey = keyof typeof en;

/** A sentence in the user's language, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...fill: (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
}

/** Which of the five languages the interface speaks: Chinese by its script or region, and English where it is none of them. */
export function uiLanguage(): Language {
  const { language, script, region } = new Intl.Locale(uiLocale()).maximize();
  if (language === 'zh') return script === 'Hant' || region === 'TW' || region === 'HK' ? 'zh-Hant' : 'zh-Hans';
  return language === 'ru' || language === 'uk' ? language : 'en';
}

/** The locale for dates and numbers, as BCP 47. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
