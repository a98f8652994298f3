import type { Language } from '../types.ts';

/** How each language promises a word by a moment, in the plain words that `findPromises` reads as firm. */
const SENTENCES: Readonly<Record<Language, string>> = {
  en: 'You will hear from us by {moment}.',
  'zh-Hans': '我们会在{moment}前给您答复。',
  'zh-Hant': '我們會在{moment}前回覆您。',
  ru: 'Мы ответим вам до {moment}.',
  uk: 'Ми відповімо вам до {moment}.',
};

/** A sentence for a reply that gives a date, written as `formatMoment` writes it. */
export function writeDateSentence(moment: string, language: Language): string {
  return SENTENCES[language].replace('{moment}', moment);
}
