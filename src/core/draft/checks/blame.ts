import type { Check } from '../draft.ts';
import { findCue, isMeant } from '../find-cue.ts';

/** Blame and condescension (handbook 6: never "you do not understand"; take feedback without defending). */
export const blame: Check = {
  name: 'blame',
  find(draft) {
    const meant = isMeant(draft);
    return [
      ...findCue(draft, 'said_before', meant),
      ...findCue(draft, 'your_fault', (sentence, before) => !sentence.isQuestion && meant(sentence, before)),
      ...findCue(draft, 'should_have', meant),
      ...findCue(draft, 'look_down', meant),
    ];
  },
};
