import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rule and the element when the tree breaks a rule of accessibility that jsdom can check. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
