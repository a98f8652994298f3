import { describe, expect, it } from 'vitest';
import { type Ledger, listTraits, type Ruling } from '../../../src/core/dates/date-traits.ts';
import { findDateGroups } from '../../../src/core/dates/find-date-groups.ts';
import { fold } from '../../../src/core/dates/fold-text.ts';
import type { Language } from '../../../src/core/types.ts';

const RULING: Ruling = {
  cues: [['request', /please/] as const, ['veto', /never/] as const],
  verdict: 'yes',
  looksAround: true,
};

/** The traits of the first date of a text. */
function traitsOf(
  text: string,
  language: Language,
  wanted: (trait: string) => boolean = () => true,
  ruling: Ruling = RULING,
): string[] {
  const folded = fold(text);
  const groups = findDateGroups(folded, language, 'Europe/Kyiv');
  const [group] = groups;
  if (!group) throw new Error(`No date in: ${text}`);
  const traits: string[] = [];
  const ledger: Ledger<string> = {
    open: (place) => place,
    step(from, word) {
      const trait = `${from} ${word}`;
      traits.push(trait);
      return wanted(trait) ? trait : undefined;
    },
  };
  listTraits(folded.text, groups, group, language, ruling, ledger);
  return traits;
}

describe('what the words around a date say', () => {
  it.each<[Language, string, string[], string[]]>([
    [
      'en',
      'Thanks for all. Please send me the corrected draft by Friday, we print it. Regards',
      ['c please send', 'c draft @@', 'c^ corr', 'c$ ted', 'b1 draft', 's we', 'p thanks', 'n regards', 'd friday'],
      ['c thanks', 'c we', 'n please'],
    ],
    [
      'en',
      'Please send 14 boxes by Friday.',
      ['c 0 boxes', 'voice please', 'cue request by', 'cue request yes'],
      ['c 14', 'cue veto'],
    ],
    [
      'ru',
      'Пришлите нам смету до пятницы.',
      ['c пришлите нам', 'c$ ите', 'voice we', 'voice do', 'rel by'],
      ['voice you'],
    ],
    ['uk', 'Надішліть нам кошторис до середи.', ['c надішліть нам', 'voice do', 'in uk', 'rules yes by'], ['in ru']],
    [
      'zh-Hans',
      '请您周五之前把报价发给我。',
      ['c 报 价', 'c 发 给 我', 'k 请 你', 'voices you+we+please'],
      ['c^ 报价'],
    ],
    ['zh-Hant', '請您週五之前把報價發給我。', ['c 报 价', 'c 发 给 我', 'in zh'], ['in en']],
  ])('in %s: %s', (language, text, are, areNot) => {
    const traits = traitsOf(text, language);
    expect(traits).toEqual(expect.arrayContaining(are));
    for (const none of areNot) expect(traits).not.toContain(none);
  });

  it('says the date itself nowhere among the words', () => {
    const words = traitsOf('Please send it by Friday.', 'en').filter((trait) => trait.startsWith('c '));
    expect(words).toContain('c it @@');
    expect(words.join()).not.toContain('friday');
  });

  it('goes no further where nothing longer is wanted', () => {
    const traits = traitsOf('Please send it by Friday.', 'en', (trait) => trait !== 'c please');
    expect(traits).toContain('c please');
    expect(traits).toContain('c send it');
    expect(traits).not.toContain('c please send');
  });

  it('hears a bare date in the voice of its sentence', () => {
    expect(traitsOf('By Friday 11 am, I will give you a plan.', 'en')).toContain('voices you+we+will');
  });

  it('takes the words that the rules judged, where those are more than the clause', () => {
    const text = 'We will send A on Monday, B on Friday.';
    const stretch = { start: 0, end: text.length - 1 };
    expect(traitsOf(text, 'en')).not.toContain('c b on');
    expect(traitsOf(text, 'en', undefined, { ...RULING, stretch })).toContain('c , b');
  });
});
