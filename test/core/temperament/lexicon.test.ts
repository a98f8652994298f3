import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../src/core/temperament/concepts.ts';
import en from '../../../src/core/temperament/lexicon/en.ts';
import ru from '../../../src/core/temperament/lexicon/ru.ts';
import uk from '../../../src/core/temperament/lexicon/uk.ts';
import zh from '../../../src/core/temperament/lexicon/zh.ts';
import { compileLexicon, LexiconTable, Matches } from '../../../src/core/temperament/lexicon.ts';
import { Scan } from '../../../src/core/temperament/scan.ts';

function conceptsIn(source: string, text: string): string[] {
  const table = new LexiconTable(compileLexicon([source]));
  const scan = new Scan();
  const matches = new Matches();
  scan.read(text, table.hasStem);
  matches.read(scan, table);
  return Array.from({ length: matches.count }, (_, i) => String(CONCEPTS[matches.concept[i] ?? -1]));
}

describe('matching a lexicon', () => {
  const source = 'wait: third week, wait*\nrepeat: third\nbad: не работа*, 不满\npraise: 满意, great\ninsult: 不满意';
  it.each([
    ['the longest entry wins', 'the third week of it', ['wait']],
    ['a part of a phrase is found alone', 'the third of it', ['repeat']],
    ['a star matches any ending', 'waiting, waited', ['wait', 'wait']],
    ['case and accents of ё do not matter', 'НЕ РАБОТАЕТ', ['bad']],
    ['Han characters need no spaces, and the longest is taken', '我很不满意', ['insult']],
    ['Traditional characters are Simplified ones', '滿意', ['praise']],
    ['full width is half width', 'Ｇｒｅａｔ', ['praise']],
    ['a word is not found inside another', 'greater', []],
  ])('%s', (_, text, expected) => {
    expect(conceptsIn(source, text)).toEqual(expected);
  });

  it('refuses a concept that does not exist', () => {
    expect(() => compileLexicon(['wrath: angry'])).toThrow('wrath');
  });
});

describe.each([
  ['en', en, 'I am sick of waiting, your service is a disgrace', ['fedup', 'wait', 'outrage']],
  ['zh', zh, '我們已經等了三個星期，太離譜了', ['wait', 'outrage']],
  ['ru', ru, 'Третью неделю никто не отвечает, сколько можно', ['wait', 'silence', 'fedup']],
  ['uk', uk, 'Третій тиждень ніхто не відповідає, скільки можна', ['wait', 'silence']],
])('the lexicon of %s', (_, source, text, expected) => {
  it('has entries for every concept that the reader knows', () => {
    const named = source.split('\n').map((line) => line.slice(0, line.indexOf(':')));
    for (const concept of CONCEPTS) expect(named).toContain(concept);
  });

  it(`hears ${expected.join(', ')}`, () => {
    expect(conceptsIn(source, text)).toEqual(expect.arrayContaining(expected));
  });
});
