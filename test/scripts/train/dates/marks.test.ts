import { describe, expect, it } from 'vitest';
import { collect, lettersOver, parseMarked, parseMarks } from '../../../../scripts/train/dates/marks.ts';

describe('a mail with its dates marked', () => {
  it('is its text, and where each mark lies in it', () => {
    const { text, marks } = parseMarked('We met ⟦N|on Monday⟧. Please send it ⟦A|by Friday⟧!');
    expect(text).toBe('We met on Monday. Please send it by Friday!');
    expect(marks.map(({ start, end, letter }) => [letter, text.slice(start, end)])).toEqual([
      ['N', 'on Monday'],
      ['A', 'by Friday'],
    ]);
  });

  it('says the letters that a find lies over, though it is cut otherwise', () => {
    const { marks } = parseMarked('We met ⟦N|on Monday⟧. Please send it ⟦A|by Friday⟧!');
    expect(lettersOver(marks, { start: 10, end: 16 })).toEqual(['N']);
    expect(lettersOver(marks, { start: 32, end: 50 })).toEqual(['A']);
    expect(lettersOver(marks, { start: 17, end: 20 })).toEqual([]);
  });
});

it('reads marks that are stored beside their text', () => {
  expect(parseMarks('37-69 N, 121-142 A')).toEqual([
    { start: 37, end: 69, letter: 'N' },
    { start: 121, end: 142, letter: 'A' },
  ]);
});

it('collects every trait once, with all that it begins with', () => {
  const traits = collect((ledger) => {
    for (let time = 0; time < 2; time++) {
      const root = ledger.open('c');
      const send = root === undefined ? root : ledger.step(root, 'send');
      if (send !== undefined) ledger.step(send, 'it');
    }
  });
  expect([...traits]).toEqual(['c send', 'c send it']);
});
