import { isSaid } from './phrases.ts';
import type { DraftWords } from './words/draft-words.ts';

/** "Anna," or "Dr. Osei:" opens a mail as well as a greeting does. */
const NAME_OPENS = /^\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,3}\s?[,!:，！：]/u;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,3}[.,!]?|\p{Script=Han}{2,4})$/u;
const ONLY_GREETING = /^[^,.!。]*(?:,(?:[^,.!。\p{Script=Han}]{0,20}|\p{Script=Han}{0,4}))?[,.!:。]?$/u;

/** True for a folded sentence that greets and says nothing more: "Hello Anna," «Спасибо за письмо!» */
export function isOnlyGreeting({ greeting }: DraftWords, plain: string): boolean {
  return plain.length < 60 && isSaid(greeting, plain) && ONLY_GREETING.test(plain);
}

/** True for a sentence that is nothing but a name: a signature that stands alone. */
export const isOnlyName = (sentence: string): boolean => NAME.test(sentence);

/** True where a mail opens with a greeting or with the client's name. */
export function isSalutation({ greeting }: DraftWords, opening: string, plain: string): boolean {
  return isSaid(greeting, plain) || NAME_OPENS.test(opening) || isOnlyName(opening);
}
