import { describe, expect, it } from 'vitest';
import { ASKING_CHINESE } from '../../../src/core/dates/cues/asking-chinese.ts';
import { ASKING_ENGLISH } from '../../../src/core/dates/cues/asking-english.ts';
import { ASKING_RUSSIAN } from '../../../src/core/dates/cues/asking-russian.ts';
import { ASKING_UKRAINIAN } from '../../../src/core/dates/cues/asking-ukrainian.ts';
import { PROMISING_CHINESE } from '../../../src/core/dates/cues/promising-chinese.ts';
import { PROMISING_ENGLISH } from '../../../src/core/dates/cues/promising-english.ts';
import { PROMISING_RUSSIAN } from '../../../src/core/dates/cues/promising-russian.ts';
import { PROMISING_UKRAINIAN } from '../../../src/core/dates/cues/promising-ukrainian.ts';
import { CLAUSE_BREAKS } from '../../../src/core/dates/split-clauses.ts';
import { CHINESE } from '../../../src/core/dates/words/chinese.ts';
import { ENGLISH } from '../../../src/core/dates/words/english.ts';
import { numericRules } from '../../../src/core/dates/words/numeric.ts';
import { RUSSIAN } from '../../../src/core/dates/words/russian.ts';
import { UKRAINIAN } from '../../../src/core/dates/words/ukrainian.ts';
import { ZONE_RULES } from '../../../src/core/dates/words/zones.ts';

const rules = [ENGLISH, CHINESE, RUSSIAN, UKRAINIAN].flatMap(({ rules }) => rules);
const patterns: readonly RegExp[] = [
  ...[...rules, ...ZONE_RULES, ...numericRules('en', 'UTC'), ...numericRules('uk', 'UTC')].map(
    ({ pattern }) => pattern,
  ),
  ...[ASKING_CHINESE, ASKING_ENGLISH, ASKING_RUSSIAN, ASKING_UKRAINIAN].flatMap((cues) => Object.values(cues)),
  ...[PROMISING_CHINESE, PROMISING_ENGLISH, PROMISING_RUSSIAN, PROMISING_UKRAINIAN].flatMap((cues) =>
    Object.values(cues),
  ),
  CLAUSE_BREAKS,
];

/** A pattern without an open end looks at a bounded stretch from each place, so that a search is linear in the text. */
const hasOpenEnd = ({ source }: RegExp): boolean => {
  const plain = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(plain);
};

describe('every pattern that runs over a mail', () => {
  it('has no open end, so that no mail makes it slow', () => {
    expect(patterns.length).toBeGreaterThan(150);
    expect(patterns.filter(hasOpenEnd).map(({ source }) => source)).toEqual([]);
  });

  it('is seen through by the check itself', () => {
    expect([/a*/, /(?:ab)+/, /a{2,}/, /[a*+]{1,3}\*/].map(hasOpenEnd)).toEqual([true, true, true, false]);
  });
});
