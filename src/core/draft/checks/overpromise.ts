import type { Check } from '../draft.ts';
import { findCue, isMeant } from '../find-cue.ts';
import { isSaid } from '../phrases.ts';

/** Promises that nobody can keep: certainty, "never again", "at once", everything, no faults (handbook 6, promise less). */
export const overpromise: Check = {
  name: 'overpromise',
  find(draft) {
    const meant = isMeant(draft);
    return [
      ...(['certain', 'never_again', 'at_once', 'anything', 'flawless'] as const).flatMap((name) =>
        findCue(draft, name, (sentence, before) => !sentence.isQuestion && meant(sentence, before)),
      ),
      ...findCue(
        draft,
        'asap',
        ({ plain, isQuestion, isDated }) => !isQuestion && !isDated && isSaid(draft.words.promise, plain),
      ),
    ];
  },
};
