import { describe, expect, it } from 'vitest';
import { findUnfilled } from '../../../src/core/scripts/find-unfilled.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { renderScript } from '../../../src/core/scripts/render-script.ts';
import { LANGUAGES } from '../../../src/core/types.ts';

describe('placeholders still open in a draft', () => {
  const open = (draft: string) => findUnfilled(draft).map((span) => span.text);

  it.each(LANGUAGES)('finds every missing value of every script in %s', (language) => {
    for (const { body } of LIBRARY[language]) {
      const { text: draft, missing } = renderScript(body, {}, { language, tz: 'UTC' });
      expect(findUnfilled(draft).map(({ start, end }) => [start, end])).toEqual(
        missing.map(({ start, end }) => [start, end]),
      );
    }
  });

  it.each([
    ['Hi {{client.first_name}},', ['{{client.first_name}}']],
    ['{% if x %}a{% endif %}', ['{% if x %}', '{% endif %}']],
    ['left open {{ name', ['{{ name']],
    ['Hi [order_number] [Order number]', ['[order_number]', '[Order number]']],
    ['Здравствуйте, [имя]! {{deadline}} [称呼]', ['[имя]', '{{deadline}}', '[称呼]']],
  ])('in %s finds %j', (draft, expected) => {
    expect(open(draft)).toEqual(expected);
  });

  it.each([
    'RE: [EXT] offer',
    '[External] mail',
    '[Ticket 4711] is open',
    'see [1] and [12a]',
    'he wrote "definately" [sic]',
    'read [the manual](https://example.com)',
    '[image: logo.png] [x@example.com] []',
    'array[i] = {a: 1}; 20 % off',
  ])('leaves %s alone', (draft) => {
    expect(open(draft)).toEqual([]);
  });

  it('stays linear on 200 kB of brackets and braces', () => {
    for (const unit of ['[', '[a', '{{', '{%', '[a ', '{{a', '[称', '{{[', '{%{'])
      expect(findUnfilled(unit.repeat(200_000 / unit.length)).length).toBeGreaterThanOrEqual(0);
  });
});
