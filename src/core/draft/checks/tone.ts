import { foldText } from '../../dates/fold-text.ts';
import type { Temperament } from '../../types.ts';
import type { Check, Draft, Find } from '../draft.ts';
import { findCue, isMeant } from '../find-cue.ts';
import { isSaid } from '../phrases.ts';
import { isOnlyGreeting } from '../salutation.ts';
import type { CueName } from '../words/draft-words.ts';

/** What a reply to each temperament must not do (handbook 1). */
const AVOID: Readonly<Record<Temperament, readonly CueName[]>> = {
  assertive: ['arguing', 'defending'],
  hesitant: ['pushing', 'options'],
  angry: ['defending', 'arguing', 'cheer'],
  friendly: [],
  neutral: [],
};

/** So much, in letters (a Chinese character says as much as two and a half), is a long explanation. */
const LONG = 1300;

/** A tone that is wrong for this client's temperament. */
export const tone: Check = {
  name: 'tone',
  find(draft) {
    const { temperament } = draft;
    if (temperament === null) return [];
    return [
      ...AVOID[temperament].flatMap((name) => findCue(draft, name, isMeant(draft))),
      ...(temperament === 'assertive' ? [...findAskedAgain(draft), ...findTooLong(draft)] : []),
      ...(temperament === 'friendly' ? findThankless(draft) : []),
    ];
  },
};

function findAskedAgain({ sentences, clientText, words }: Draft): Find[] {
  const client = foldText(clientText);
  return sentences
    .filter(({ plain }) => words.askedAgain.some(({ asks, given }) => isSaid(asks, plain) && isSaid(given, client)))
    .map(({ start, end }) => ({ start, end, rule: 'asked_again', isPlace: true }));
}

/** The sentence with which a draft becomes too long for somebody who wants action. */
function findTooLong({ sentences }: Draft): Find[] {
  let length = 0;
  const past = sentences.find(({ plain }) => {
    length += plain.length + 1.5 * (plain.match(/\p{Script=Han}/gu)?.length ?? 0);
    return length > LONG;
  });
  return past ? [{ start: past.start, end: past.end, rule: 'too_long', isPlace: true }] : [];
}

/** The first sentence after the greeting, where thanks belong. */
function findThankless({ sentences, folded, signOff, words }: Draft): Find[] {
  const body = sentences.filter(({ plain }) => !isOnlyGreeting(words, plain));
  const first = body[0];
  if (!first || body.length < 2 || isSaid(words.thanks, folded) || isSaid(words.thanks, signOff)) return [];
  return [{ start: first.start, end: first.end, rule: 'no_thanks', isPlace: true }];
}
