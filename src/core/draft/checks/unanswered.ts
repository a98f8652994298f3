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
 * word in common, no yes or no, and no sentence that is about nothing of theirs, for that may be the answer in other
 * words. The phrase is the draft's last sentence, where the answer can be added.
 */
export const unanswered: Check = {
  name: 'unanswered',
  find(draft) {
    const { text, sentences, words } = draft;
    const last = sentences.findLast(({ start, end }) => !isOnlyName(text.slice(start, end))) ?? sentences.at(-1);
    if (!last || !isSameLanguage(draft) || sentences.every(({ plain }) => isOnlyGreeting(words, plain))) return [];
    // A holding reply says when the answers come.
    if (sentences.some(({ plain, isDated }) => isDated && isSaid(words.questions.later, plain))) return [];
    const client = splitSentences(draft.clientText).map(({ text }) => ({ text, folded: foldText(text) }));
    const questions = client.filter(({ folded }) => isAsked(draft, folded));
    if (questions.length === 0) return [];
    const theirs = new Set(client.flatMap(({ folded }) => [...contentOf(folded, draft)]));
    const reply = readReply(draft, theirs);
    return questions
      .filter(({ folded }) => isOpen(draft, reply, folded))
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

function isAsked({ words: { questions } }: Draft, folded: string): boolean {
  const asks = /[?？吗呢][”"»)]?\s?$/u.test(folded) || isSaid(questions.indirect, folded);
  return asks && folded.length <= 400 && !isSaid(questions.idle, folded);
}

/** What a draft answers, looked for once: a mail of nothing but questions costs no more. */
interface Reply {
  when: boolean;
  howMuch: boolean;
  howMuchTime: boolean;
  yesNo: boolean;
  promise: boolean;
  /** May be the answer in other words: in anger, where it hands something over or tells more, one cannot tell. */
  mayTell: boolean;
  content: ReadonlySet<string>;
}

function readReply(draft: Draft, theirs: ReadonlySet<string>): Reply {
  const { folded, sentences, words, temperament } = draft;
  const { questions } = words;
  const isLater = isSaid(questions.later, folded);
  const isAmount = (rest: string): boolean =>
    /[\d二三四五六七八九十百千万两]/u.test(rest) || isSaid(questions.amount, rest) || isLater;
  const told = sentences.filter(isTelling(draft)).map(({ plain }) => contentOf(plain, draft));
  const tellsMore = told.some((said) => said.size > 0 && ![...said].some((word) => theirs.has(word)));
  return {
    when: isLater || isSaid(questions.span, folded) || sentences.some(({ isDated }) => isDated),
    howMuch: isAmount(folded.replace(questions.span, ' ')),
    howMuchTime: isAmount(folded),
    yesNo: isSaid(questions.yesNo, folded),
    promise: isSaid(words.promise, folded),
    mayTell: tellsMore || temperament === 'angry' || isSaid(questions.given, folded),
    content: contentOf(folded, draft),
  };
}

function isOpen(draft: Draft, reply: Reply, question: string): boolean {
  const { questions } = draft.words;
  if (isSaid(questions.when, question)) return !reply.when;
  if (isSaid(questions.howMuch, question))
    return !(isSaid(questions.span, question) ? reply.howMuchTime : reply.howMuch);
  if (reply.mayTell) return false;
  const content = contentOf(question, draft);
  if (content.size < 2 || [...content].some((word) => reply.content.has(word))) return false;
  if (reply.promise && isSaid(questions.request, question)) return false;
  return !reply.yesNo || isSaid(questions.open, question);
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
