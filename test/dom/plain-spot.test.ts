import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlainSpot } from '../../src/dom/insert/plain-spot.ts';

/** `|` is the caret, and the draft without it comes back with `TEXT` put in. */
function insert(draft: string, text = 'TEXT\nMORE'): string {
  const caret = draft.indexOf('|');
  const value = draft.replace('|', '');
  const { offset, lead, trail } = findPlainSpot(value, caret < 0 ? null : caret, text.includes('\n'));
  return `${value.slice(0, offset)}${lead}${text}${trail}${value.slice(offset)}`;
}

const QUOTE = 'On Monday Ann wrote:\n> Hello,\n>\n> where is it?\n>> old';

describe('where an inserted text goes in a plain reply', () => {
  it.each([
    ['into an empty one', '|', 'TEXT\nMORE'],
    ['at the caret', 'Hello\n\n|\nBye', 'Hello\n\nTEXT\nMORE\nBye'],
    ['on lines of its own', 'Hello Ann,| and bye', 'Hello Ann,\nTEXT\nMORE\n and bye'],
    ['without a caret, at the end', 'Hello', 'Hello\n\nTEXT\nMORE'],
    ['without a caret, before the signature', 'Hello\n\n-- \nDana', 'Hello\n\nTEXT\nMORE\n\n-- \nDana'],
    ['above a quote, when the caret is there', `|\n\n\n${QUOTE}`, `TEXT\nMORE\n\n\n${QUOTE}`],
    ['above a quote, with an empty line between', `|${QUOTE}`, `TEXT\nMORE\n\n${QUOTE}`],
    ['below a quote, when the caret is there', `${QUOTE}\n|`, `${QUOTE}\n\nTEXT\nMORE`],
    ['below a quote and an empty line', `${QUOTE}\n\n|`, `${QUOTE}\n\nTEXT\nMORE`],
    ['between two quotes', `${QUOTE}\n\n|\n\n> next`, `${QUOTE}\n\nTEXT\nMORE\n\n> next`],
    ['not into a quote', `Hello\n\n${QUOTE.replace('where', 'wh|ere')}`, `Hello\n\nTEXT\nMORE\n\n${QUOTE}`],
    [
      'not into the line that announces it',
      `Hello\n\n${QUOTE.replace('Ann', 'A|nn')}`,
      `Hello\n\nTEXT\nMORE\n\n${QUOTE}`,
    ],
    ['not into the signature', 'Hello\n\n-- \nDa|na', 'Hello\n\nTEXT\nMORE\n\n-- \nDana'],
    [
      'not into a forwarded header',
      '----- Original Message -----\nFrom: |x\n\nold',
      'TEXT\nMORE\n\n----- Original Message -----\nFrom: x\n\nold',
    ],
    ['a Chinese announcement', '|张三写道：\n> 你好', 'TEXT\nMORE\n\n张三写道：\n> 你好'],
    [
      'a line of two wrapped announcements',
      '16.11.2026 Ирина\n<i@x.example> пи|шет:\n> да',
      'TEXT\nMORE\n\n16.11.2026 Ирина\n<i@x.example> пишет:\n> да',
    ],
  ])('%s', (_, draft, result) => expect(insert(draft)).toBe(result));

  it.each([
    ['Hello |, bye', 'Hello Ann, bye'],
    ['Hello|', 'HelloAnn'],
    [`|${QUOTE}`, `Ann\n\n${QUOTE}`],
  ])('one line goes in where the caret is: %s', (draft, result) => expect(insert(draft, 'Ann')).toBe(result));

  it('never takes anything away', () => {
    const line = fc.constantFrom('', '> quoted', 'own words', 'Ann wrote:', '-- ', '--', '-----x-----', '：');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(), (lines, at) => {
        const value = lines.join('\n');
        const { offset, lead, trail } = findPlainSpot(value, at % (value.length + 1), true);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(value.length);
        expect(`${lead}${trail}`.replaceAll('\n', '')).toBe('');
      }),
    );
  });
});
