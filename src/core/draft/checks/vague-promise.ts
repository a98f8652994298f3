import type { Check } from '../draft.ts';
import { findCue } from '../find-cue.ts';
import { isSaid } from '../phrases.ts';

/** Something of ours announced without a day or an hour, in this sentence and the next (handbook 6, the holding reply). */
export const vaguePromise: Check = {
  name: 'vague_promise',
  find(draft) {
    const { sentences, words } = draft;
    const lastDate = sentences.findLast(({ isDated }) => isDated)?.start ?? -1;
    return [
      ...findCue(
        draft,
        'no_time',
        ({ plain, isQuestion, isDated }, _, at) =>
          !isQuestion && !isDated && isSaid(words.promise, plain) && !isSaid(words.supposed, plain.slice(0, at)),
      ),
      ...findCue(
        draft,
        'no_word',
        ({ plain, start, isQuestion }, _, at) =>
          !isQuestion &&
          start > lastDate &&
          isSaid(words.promise, plain) &&
          !isSaid(words.supposed, plain.slice(0, at)),
      ),
    ];
  },
};
