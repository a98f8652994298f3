import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/dates/fold-text.ts';
import { findNeeds } from '../../../src/core/dates/needed-pieces.ts';
import { RuleIndex } from '../../../src/core/dates/rule-index.ts';
import { CHINESE } from '../../../src/core/dates/words/chinese.ts';
import { ENGLISH } from '../../../src/core/dates/words/english.ts';
import { numericRules } from '../../../src/core/dates/words/numeric.ts';
import { RUSSIAN } from '../../../src/core/dates/words/russian.ts';
import { UKRAINIAN } from '../../../src/core/dates/words/ukrainian.ts';
import { ZONE_RULES } from '../../../src/core/dates/words/zones.ts';
import { ASKED_EN } from './cases/asked-en.ts';
import { ASKED_RU } from './cases/asked-ru.ts';
import { ASKED_UK } from './cases/asked-uk.ts';
import { ASKED_ZH_HANS } from './cases/asked-zh-hans.ts';
import { ASKED_ZH_HANT } from './cases/asked-zh-hant.ts';

describe('the pieces that a match needs', () => {
  it.each([
    [/midnight(?![a-z])/g, [['midnight']]],
    // What holds another piece tells no more.
    [/(?:the )?new year/g, [['new year']]],
    [/mon|tues?day/g, [['mon', 'tueday', 'tuesday']]],
    // A 0 stands for any digit.
    [/(\d{1,2}):([0-5]\d)/g, [['0:00']]],
    [/\d{2}\.5/g, [['00.5']]],
    // What it looks back at, first of all, stands right before.
    [/(?<=(?:at|by) )(\d{1,2})/g, [['at 0', 'by 0']]],
    [/noon(?<=at noon) or so/g, [['noon or so'], ['at noon']]],
    [/[一二]月(?=底)/g, [['一月', '二月']]],
    // Two things, wherever they stand.
    [/(?:after|since).{0,4} now/g, [[' now'], ['after', 'since']]],
    [/(?:after|since).{0,4}b/g, [['after', 'since']]],
    // Too many to be listed: what is next to it is still next to its last sign.
    [/[a-r]\d[yz]pm/g, [['0ypm', '0zpm'], [...'abcdefghijklmnopqr'].map((letter) => `${letter}0`)]],
    [/(a|b)\1{2}x{1,2}/g, [['x']]],
    [/(?<hour>\d{1,2})(?:\)|]) (?<!no )sharp/g, [['0) sharp', '0] sharp']]],
    [/[一-龥] noon|[^)]since/g, [[' noon', 'since']]],
  ])('of %s are %j', (pattern, needs) => {
    expect(findNeeds(pattern)).toEqual(needs);
  });

  it.each([
    [/[^a]?/g],
    [/(?:by )?/g],
    [/(?!not)/g],
    // Not the syntax of date rules: rather unknown than wrong.
    [/noon/gi],
    [/mondays*/g],
    [/mo+nday/g],
    [/a{0,}monday/g],
    [/at\b noon/g],
    [/[\w]monday/g],
    [/noon?? then/g],
  ])('of %s are unknown', (pattern) => {
    expect(findNeeds(pattern)).toEqual([]);
  });

  it('are found for a group that was met before, and stay unknown for one that was not understood', () => {
    const known = new Map();
    expect(findNeeds(/(?:at|by) noon/g, known)).toEqual([['at noon', 'by noon']]);
    expect(findNeeds(/(?<when>at|by) one/g, known)).toEqual([['at one', 'by one']]);
    expect(known.size).toBe(1);
    for (const pattern of [/(?:no+n) one/g, /(?:no+n) two/g]) expect(findNeeds(pattern, known)).toEqual([]);
  });
});

describe('the rules that may match in a text', () => {
  const lists = [
    ENGLISH.rules,
    RUSSIAN.rules,
    UKRAINIAN.rules,
    CHINESE.rules,
    numericRules('en', 'UTC'),
    numericRules('zh-Hans', 'UTC'),
    ZONE_RULES,
  ];
  const index = new RuleIndex<(typeof ENGLISH.rules)[number]>();
  const texts = [...ASKED_EN, ...ASKED_RU, ...ASKED_UK, ...ASKED_ZH_HANS, ...ASKED_ZH_HANT].flatMap(({ rows }) =>
    rows.map(([text]) => fold(text)),
  );

  it('are all that match, in their order, and few others', () => {
    let selected = 0;
    for (const { text, units } of texts) {
      index.select(units, lists).forEach((rules, list) => {
        const matching = (lists[list] ?? []).filter(({ pattern }) => text.search(pattern) >= 0);
        expect(rules.filter((rule) => matching.includes(rule))).toEqual(matching);
        selected += rules.length;
      });
    }
    expect(texts.length).toBeGreaterThan(300);
    expect(selected / texts.length).toBeLessThan(lists.flat().length / 10);
  });
});
