import { describe, expect, it } from 'vitest';
import { MATTERS } from '../../../src/core/situation/concepts.ts';
import {
  compileLexicon,
  readMatterLists,
  readTemperLists,
  type WordList,
} from '../../../src/core/temperament/compile-lexicon.ts';
import { MATTERS_FROM, TEMPERS } from '../../../src/core/temperament/concepts.ts';
import en from '../../../src/core/temperament/lexicon/en.ts';
import ru from '../../../src/core/temperament/lexicon/ru.ts';
import uk from '../../../src/core/temperament/lexicon/uk.ts';
import zh from '../../../src/core/temperament/lexicon/zh.ts';
import { LexiconTable } from '../../../src/core/temperament/lexicon.ts';
import { Matches } from '../../../src/core/temperament/matches.ts';
import { Scan } from '../../../src/core/temperament/scan.ts';
import { Words } from '../../../src/core/temperament/words.ts';

const NAMES: readonly string[] = [...TEMPERS, ...MATTERS];

function conceptsIn(source: string | WordList[], text: string): string[] {
  const lists = typeof source === 'string' ? readTemperLists(source) : source;
  const words = new Words(new LexiconTable(compileLexicon(lists)));
  const scan = new Scan();
  const matches = new Matches();
  scan.read(text);
  words.read(scan);
  matches.read(scan, words);
  return Array.from({ length: matches.count }, (_, i) => String(NAMES[matches.concept[i] ?? -1]));
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
    expect(() => readTemperLists('wrath: angry')).toThrow('wrath');
  });
});

describe('cues of what a message is about', () => {
  const cuesOf = (cues: Partial<Record<(typeof MATTERS)[number], string>>): WordList[] =>
    readMatterLists(Object.fromEntries(MATTERS.map((concept) => [concept, cues[concept] ?? ''])) as never);

  it.each<[string, Partial<Record<(typeof MATTERS)[number], string>>, string, string[]]>([
    ['mean any number by a number sign', { waiting: '# weeks, #天' }, 'after 12 weeks, 3.5天', ['waiting', 'waiting']],
    ['count for each of two concepts', { contract: 'lawyer*', legal: 'lawyer*' }, 'our lawyers', ['contract', 'legal']],
    ['may have open endings inside', { outage: 'систем* не работа*' }, 'Наша система не работает', ['outage']],
    ['know signs of money', { currency: '€' }, '4,000 €', ['currency']],
    ['prefer the longest stem', { standstill: 'черг*', prioritise: 'черговост*' }, 'черговості', ['prioritise']],
  ])('%s', (_, cues, text, expected) => {
    expect(conceptsIn(cuesOf(cues), text)).toEqual(expected);
  });

  it('do not hide words of temper, nor are hidden by them', () => {
    const lists = [
      ...readTemperLists('wait: still waiting'),
      ...cuesOf({ waiting: 'waiting', late: 'still waiting for #' }),
    ];
    expect(conceptsIn(lists, 'still waiting for 3')).toEqual(['wait', 'late']);
    expect(conceptsIn(lists, 'still waiting')).toEqual(['wait', 'waiting']);
  });

  it('are told from those of temper by their place', () => {
    expect(NAMES.indexOf('invoice')).toBe(MATTERS_FROM);
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
    for (const concept of TEMPERS) expect(named).toContain(concept);
  });

  it(`hears ${expected.join(', ')}`, () => {
    expect(conceptsIn(source, text)).toEqual(expect.arrayContaining(expected));
  });
});
