import { foldText } from '../../dates/fold-text.ts';
import type { Check, Draft, Find } from '../draft.ts';
import { findCue } from '../find-cue.ts';
import { isSaid } from '../phrases.ts';
import { isOnlyName, isSalutation } from '../salutation.ts';

/** From so many sentences on, a mail is greeted; from so many on, it is closed. */
const GREETED = 4;
const CLOSED = 7;
/** 你 to one person, without 你们 and 你好. */
const PLAIN_YOU = /[你妳](?![们們好])/u;

/** A courtesy of the client's culture that is missing (handbook 6: please, thank you, the forms of their culture). */
export const discourtesy: Check = {
  name: 'discourtesy',
  find: (draft) => [
    ...findCue(draft, 'rude'),
    ...findFamiliar(draft),
    ...findBareOrders(draft),
    ...findNoGreeting(draft),
    ...findNoClosing(draft),
  ],
};

/** «ты» or 你 to a client who is not on such terms. */
function findFamiliar(draft: Draft): Find[] {
  const { words, clientText, text, sentences } = draft;
  const finds = findCue(draft, 'familiar').slice(0, 1);
  if (finds.length > 0) return isSaid(words.cues.familiar.says, foldText(clientText)) ? [] : finds;
  if (!words.formal || !(words.formal.test(text) || clientText.includes('您'))) return [];
  for (const { start, end, plain } of sentences) {
    const at = text.slice(start, end).search(PLAIN_YOU);
    if (at >= 0 && plain.charAt(at) === '你') return [{ start: start + at, end: start + at + 1, rule: 'familiar' }];
  }
  return [];
}

function findBareOrders(draft: Draft): Find[] {
  const { sentences, words } = draft;
  return findCue(draft, 'bare_order', (sentence) => {
    const before = sentences[sentences.indexOf(sentence) - 1];
    return !sentence.isQuestion && !(before && isSaid(words.please, before.plain));
  });
}

function findNoGreeting({ sentences, text, words }: Draft): Find[] {
  const [first] = sentences;
  if (!first || sentences.filter(isWhole).length < GREETED) return [];
  const opening = text.slice(first.start, first.end);
  if (isSalutation(words, opening, first.plain)) return [];
  return [{ start: first.start, end: first.end, rule: 'no_greeting', isPlace: true }];
}

function findNoClosing({ sentences, text, signOff, words }: Draft): Find[] {
  const last = sentences.at(-1);
  if (!last || signOff !== '' || sentences.filter(isWhole).length < CLOSED) return [];
  const ending = text.slice(last.start, last.end);
  if (isOnlyName(ending) || sentences.some(({ plain }) => isSaid(words.thanks, plain))) return [];
  return [{ start: last.start, end: last.end, rule: 'no_closing', isPlace: true }];
}

/** A sentence that says something: no bare name, number or list item. */
function isWhole({ plain, isListed }: Draft['sentences'][number]): boolean {
  return !isListed && (/\p{Script=Han}/u.test(plain) ? plain.length > 5 : plain.split(' ').length > 2);
}
