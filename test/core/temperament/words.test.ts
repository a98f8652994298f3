import { describe, expect, it } from 'vitest';
import { compileLexicon, readTemperLists } from '../../../src/core/temperament/compile-lexicon.ts';
import { LexiconTable } from '../../../src/core/temperament/lexicon.ts';
import { MAX_TOKENS, Scan } from '../../../src/core/temperament/scan.ts';
import { MOST_WORDS, Words } from '../../../src/core/temperament/words.ts';

const lexicon = compileLexicon(readTemperLists('wait: wait*\nanger: angry\nrepeat: again and again'));

function meaningsIn(words: Words, text: string): number[] {
  const scan = new Scan();
  scan.read(text);
  words.read(scan);
  return Array.from(words.ofToken.subarray(0, scan.tokens), (word) => words.meaningOf(word));
}

describe('words', () => {
  it('mean the same however often they are met', () => {
    const words = new Words(new LexiconTable(lexicon));
    const first = meaningsIn(words, 'angry waiting again, table');
    expect(first.map((meaning) => meaning !== 0)).toEqual([true, true, true, false]);
    expect(meaningsIn(words, 'table angry waiting again')).toEqual([first[3], first[0], first[1], first[2]]);
  });

  it('mean the same after more words than are known at a time', () => {
    const words = new Words(new LexiconTable(lexicon));
    const text = 'angry waiting again, table';
    const first = meaningsIn(words, text);
    for (let from = 0; from < 2 * MOST_WORDS; from += 1000) {
      const others = Array.from({ length: 1000 }, (_, i) => `w${String.fromCharCode(...letters(from + i))}`).join(' ');
      expect(new Set(meaningsIn(words, others))).toEqual(new Set([0]));
      expect(meaningsIn(words, text)).toEqual(first);
    }
  });

  it('have room for those of the longest text', () => {
    expect(MOST_WORDS).toBeGreaterThan(MAX_TOKENS);
  });
});

/** The digits of a number as letters, for no word has digits. */
const letters = (number: number): number[] => Array.from(String(number), (digit) => 0x61 + Number(digit));
