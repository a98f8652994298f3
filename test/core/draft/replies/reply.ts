import type { DraftCheck } from '../../../../src/core/draft/draft.ts';
import type { Temperament } from '../../../../src/core/types.ts';

/** An ordinary reply as people send it: every hint on it is false, unless its author, before any run, wrote `deserves`. */
export interface Reply {
  text: string;
  client?: string;
  temperament?: Temperament;
  deserves?: readonly DraftCheck[];
}

/** The replies of one language. `held` was first run when the checks were tuned: 2 false hints in all 150, since repaired. */
export interface Replies {
  tuned: readonly Reply[];
  held: readonly Reply[];
}
