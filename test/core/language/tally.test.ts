import { describe, expect, it } from 'vitest';
import { readTally } from '../../../src/core/language/tally.ts';

describe('readTally', () => {
  it.each([
    ['a word with apostrophes is one', "l'avis d’Anna", { latin: 2 }],
    ['what stands behind a letter that only opens words begins a new one', "d'aế l'ế", { latin: 4 }],
    ['addresses and paths are no words', 'see a@b.example src/core x_y', { latin: 1 }],
    ['signs without letters are no words', '10:12 -- (!)', { latin: 0 }],
    ['a joined Cyrillic word is one', "кто-то зв'язок сім’я -да-", { cyrillic: 4 }],
    ['small letters make running words', 'Анна Ким', { cyrillic: 2, running: false }],
    ['letters of neighbours count twice', 'ўсё ъ объём подъ', { neighbour: 6, russian: 4 }],
    ['ы beside і is neither Russian nor Ukrainian', 'мыі', { neighbour: 2, russian: 0 }],
    ['an apostrophe before я is Ukrainian', "зв'язку", { russian: -4 }],
    [
      'Chinese characters are counted by their standard',
      '这這対安',
      { han: 4, simplified: 1, traditional: 1, japanese: 1 },
    ],
    ['particles make running words', '您好，王先生。', { han: 5, running: true, points: 2 }],
    ['kana and other alphabets stand apart', 'あアｱ αẽ 가', { kana: 3, foreign: 3, latin: 0 }],
  ])('%s', (_, text, expected) => {
    expect(readTally(text)).toMatchObject(expected);
  });
});
