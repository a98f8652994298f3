import { expect, it } from 'vitest';
import { findDateGroups } from '../../../src/core/dates/find-date-groups.ts';
import { fold } from '../../../src/core/dates/fold-text.ts';

// Only the stretches around what may be a date are searched: wherever one ends, it must not cut a word in two.
it.each([
  ['ru', 'Сделайте это в 2026 ', ' раз, в срочном порядке'],
  ['uk', 'Зробіть це у 2026 ', ' разів, у сбірці'],
  ['en', 'Do this for 2026 ', ' times, by thuggery'],
] as const)('takes no half of a word for a day, in %s: %s…%s', (language, before, behind) => {
  for (let length = 0; length < 120; length++) {
    const text = `${before}${'я'.repeat(length)}${behind}`;
    expect(findDateGroups(fold(text), language, 'UTC'), text).toEqual([]);
  }
});

it('finds a date wherever the stretch that is searched ends', () => {
  for (let length = 0; length < 120; length++) {
    const text = `2026 ${'x'.repeat(length)} please send it by Friday`;
    expect(findDateGroups(fold(text), 'en', 'UTC'), text).toHaveLength(1);
  }
});

it.each(['中午', '中午, ', 'noon ', 'EOD '])('joins no more of %j to one date than a date is said in', (part) => {
  const groups = findDateGroups(fold(part.repeat(500)), 'en', 'UTC');
  expect(groups.length).toBeGreaterThan(1);
  for (const { start, end } of groups) expect(end - start).toBeLessThanOrEqual(8 * part.length);
});
