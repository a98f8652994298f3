/** How the scripts of one frame learn which thread the person answers: only the page's script knows the site. */
import type { SeenThread } from '../contract/shapes.ts';

/** The thread on screen when this field is its reply; null for every other field. */
export type FindAnswered = (box: Element) => SeenThread | null;

const ANSWERED = Symbol.for('tact-answered');
const shared = globalThis as { [ANSWERED]?: FindAnswered };

/** Called by the page's script once it knows the site. */
export function offerAnswered(find: FindAnswered): void {
  shared[ANSWERED] = find;
}

export const findAnswered: FindAnswered = (box) => shared[ANSWERED]?.(box) ?? null;
