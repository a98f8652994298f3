import { foldText } from '../../dates/fold-text.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Check, Draft, Sentence } from '../draft.ts';
import { isSaid } from '../phrases.ts';
import { isOnlyGreeting, isOnlyName } from '../salutation.ts';

const AT_MOST = 2;
/** Longer questions are shortened in the advice. */
const SHOWN = 90;
/** Letters that tell a word in spite of its endings. */
const STEM = 5;
const isChinese = (language: string | null): boolean => language?.startsWith('zh') === true;

/**
 * A question in the client's mail to which nothing in the draft answers: no date or sum where one was asked; else no
 * word in common, no yes or no, and no sentence that is about nothing else of theirs, for that may be the answer in
 * other words. The phrase is the draft's last sentence, where the answer can be added.
 */
export const unanswered: Check = {
  name: 'unanswered',
  find(draft) {
    const { text, sentences, words } = draft;
    const last = sentences.findLast(({ start, end }) => !isOnlyName(text.slice(start, end))) ?? sentences.at(-1);
    if (!last || !isSameLanguage(draft) || sentences.every(({ plain }) => isOnlyGreeting(words, plain))) return [];
    // A holding reply says when the answers come.
    if (sentences.some(({ plain, isDated }) => isDated && isSaid(words.questions.later, plain))) return [];
    const told = sentences.filter(isTelling(draft)).map(({ plain }) => contentOf(plain, draft));
    const asked = splitSentences(draft.clientText).map(({ text }) => {
      const folded = foldText(text);
      return { text, folded, content: contentOf(folded, draft) };
    });
    const inSentences = new Map<string, number>();
    for (const word of asked.flatMap(({ content }) => [...content]))
      inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
    return asked
      .filter(({ folded, content }) => {
        const isElsewhere = (word: string) => (inSentences.get(word) ?? 0) > (content.has(word) ? 1 : 0);
        const mayTell = told.some((said) => said.size > 0 && ![...said].some(isElsewhere));
        return isOpen(draft, folded, content, mayTell);
      })
      .slice(0, AT_MOST)
      .map(({ text }) => ({
        start: last.start,
        end: last.end,
        rule: 'unanswered',
        fill: { question: shorten(text) },
        isPlace: true,
      }));
  },
};

/** Fits a sentence that is more than a courtesy. */
function isTelling({ text, words }: Draft): (sentence: Sentence) => boolean {
  return ({ plain, start, end }) =>
    !isOnlyGreeting(words, plain) && !isSaid(words.thanks, plain) && !isOnlyName(text.slice(start, end));
}

function isSameLanguage({ clientText, language }: Draft): boolean {
  const theirs = detectLanguage(clientText, language).language;
  return theirs === language || (isChinese(theirs) && isChinese(language));
}

function isOpen(draft: Draft, question: string, content: ReadonlySet<string>, mayTell: boolean): boolean {
  const { folded, sentences, words, temperament } = draft;
  const { questions } = words;
  const asks = /[?？吗呢][”"»)]?\s?$/u.test(question) || isSaid(questions.indirect, question);
  if (!asks || question.length > 400 || isSaid(questions.idle, question)) return false;
  if (isSaid(questions.when, question)) {
    return (
      ![questions.later, questions.span].some((says) => isSaid(says, folded)) &&
      !sentences.some(({ isDated }) => isDated)
    );
  }
  if (isSaid(questions.howMuch, question)) {
    const rest = isSaid(questions.span, question) ? folded : folded.replace(questions.span, ' ');
    return (
      !/[\d二三四五六七八九十百千万两]/u.test(rest) &&
      !isSaid(questions.amount, rest) &&
      !isSaid(questions.later, folded)
    );
  }
  // In anger, and of what hands something over, one cannot tell.
  if (mayTell || temperament === 'angry' || isSaid(questions.given, folded)) return false;
  const told = contentOf(folded, draft);
  if (content.size < 2 || [...content].some((word) => told.has(word))) return false;
  if (isSaid(questions.request, question) && isSaid(words.promise, folded)) return false;
  return isSaid(questions.open, question) || !isSaid(questions.yesNo, folded);
}

/** What a folded text is about: stems of its words, its numbers, and pairs of Chinese characters. */
function contentOf(folded: string, { words }: Draft): Set<string> {
  const rest = folded.replace(words.questions.common, ' ');
  const content = new Set<string>();
  for (const [word] of rest.matchAll(/\p{Script=Latin}{3,}|[\p{Script=Cyrillic}']{4,}|\d+/gu))
    content.add(word.slice(0, STEM));
  for (const [run] of rest.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 1 < run.length; at++) content.add(run.slice(at, at + 2));
  }
  return content;
}

function shorten(question: string): string {
  const line = question.replace(/\s+/gu, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`;
}
