import { firstChildOf, nextSiblingOf, parentOf } from './unclobbered.ts';

/** What to do below a node: go in, pass by, or end the whole walk. */
export type Step = 'in' | 'past' | 'end';

/**
 * Visits a node and what is below it in document order. It is a loop, because mails nest thousands of elements deep.
 * `leave` is called for every node that was entered or passed, after what is below it.
 */
export function walkTree(root: Node, enter: (node: Node, depth: number) => Step, leave?: (node: Node) => void): void {
  let node = root;
  let depth = 0;
  for (;;) {
    const step = enter(node, depth);
    if (step === 'end') return;
    const below = step === 'in' ? firstChildOf(node) : null;
    if (below) {
      node = below;
      depth++;
      continue;
    }
    for (;;) {
      leave?.(node);
      if (node === root) return;
      const next = nextSiblingOf(node);
      if (next) {
        node = next;
        break;
      }
      node = parentOf(node) as Node;
      depth--;
    }
  }
}
