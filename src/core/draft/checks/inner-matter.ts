import type { Check } from '../draft.ts';
import { findCue } from '../find-cue.ts';

/** What should not leave the house: quarrels, overload, colleagues' faults, margins, secrets, other clients (handbook 6). */
export const innerMatter: Check = {
  name: 'inner_matter',
  find: (draft) =>
    (['secret', 'colleagues', 'house', 'money', 'rivals'] as const).flatMap((name) => findCue(draft, name)),
};
