import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/dates/fold-text.ts';
import { findHeads } from '../../../src/core/dates/match-heads.ts';
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

describe('how matches begin', () => {
  it.each([
    [/may(?![a-z])/y, ['may']],
    [/(?:the )?new year/y, ['new y', 'the n']],
    [/mon|tues?/y, ['mon', 'tue']],
    // Numerals in a row are one 0.
    [/(\d{1,2}):([0-5]\d)/y, ['0:0']],
    [/[一二十]{1,3}月?/y, ['0']],
    [/(?:\d{1,3}|[一二])[:.]5/y, ['0:0', '0.0']],
    // What it looks at is no part of it.
    [/(?<=(?:at|by) )(\d{1,2})(?!\d)/y, ['0']],
    [/(?=[bt])(?<hour>noon)/y, ['noon']],
    [/(?:in )?(?:.{1,3}|x)y/y, ['']],
    // Too many: no more than the next sign of each, or nothing.
    [
      /[a-r](?:\dxx|[k-z]yy)?z/y,
      [...'abcdefghijklmnopqr'].flatMap((one) => [...'0klmnopqrstuvwxyz'].map((two) => one + two)),
    ],
    [/[a-z][a-z]x/y, [...'abcdefghijklmnopqrstuvwxyz']],
    [/(a|b)\1x/y, ['a', 'b']],
    [/(?:\d|abcdef){1,3}x/y, ['0x', '0abcd', 'abcde']],
    [/[a-n][0-9a-i].?x/y, [...'abcdefghijklmn'].flatMap((one) => [...'0abcdefghi'].map((two) => one + two))],
    [/(?:ab|a{2,3}?)c(?:x\)|[)|])/y, ['abcx)', 'abc)', 'abc|', 'aacx)', 'aac)', 'aac|', 'aaacx', 'aaac)', 'aaac|']],
  ])('of %s is %j', (pattern, heads) => {
    expect(findHeads(pattern).toSorted()).toEqual(heads.toSorted());
  });

  it.each([
    [/[^a]noon/y],
    [/(?:by )?/y],
    [/(?!not)/y],
    // Not the syntax of date rules: rather unknown than wrong.
    [/noon/g],
    [/days*/y],
    [/a{0,}b/y],
    [/at\b no/y],
    [/[\w]mon/y],
    [/no??n/y],
  ])('of %s is unknown', (pattern) => {
    expect(findHeads(pattern)).toContain('');
  });

  it('is found for a group that was met before, and stays unknown for one that was not understood', () => {
    const known = new Map();
    expect(findHeads(/(?:at|by) 1/y, known).toSorted()).toEqual(['at 0', 'by 0']);
    expect(findHeads(/(?<when>at|by) 2/y, known).toSorted()).toEqual(['at 0', 'by 0']);
    expect(known.size).toBe(1);
    for (const pattern of [/(?:n+) one/y, /(?:n+) two/y]) expect(findHeads(pattern, known)).toEqual(['']);
  });
});

describe('the places where rules may match', () => {
  it('are found with few looks at each sign of a mail that is one long numeral', () => {
    const { units } = fold('一1'.repeat(4000));
    let looks = 0;
    const counting = new Proxy(units, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key, target);
      },
    });
    new RuleIndex().select(counting, [CHINESE.rules, numericRules('zh-Hans', 'UTC')]);
    expect(looks / units.length).toBeLessThan(100);
  });

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

  it('are all where one matches outside a word, in order, and few others', () => {
    let selected = 0;
    let matched = 0;
    for (const { text, units } of texts) {
      index.select(units, lists).forEach((candidates, list) => {
        const places = candidates.flatMap(({ at, entries }) => entries.map(({ number }) => `${at} ${number}`));
        expect(candidates.map(({ at }) => at)).toEqual(candidates.map(({ at }) => at).toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
        (lists[list] ?? []).forEach(({ pattern }, number) => {
          for (const { index: at } of text.matchAll(new RegExp(pattern.source, 'g'))) {
            if (!isJoined(text, at)) {
              expect(places).toContain(`${at} ${number}`);
              matched++;
            }
          }
        });
        selected += places.length;
      });
    }
    expect(matched).toBeGreaterThan(1_000);
    expect(selected / texts.length).toBeLessThan(60);
  });

  it('are none inside words, numbers and codes', () => {
    const placesIn = (text: string) =>
      index
        .select(fold(text).units, lists)
        .flat()
        .map(({ at }) => at);
    for (const text of ['amon', '4mon', 'x4', 'inv-2026', "п'ята", '#16.11', '$5', 'a:5', '1.5'])
      expect(placesIn(text).filter((at) => at > 0)).toEqual([]);
    for (const text of ['5pm', ' mon', '-5', ',5', '周5']) expect(placesIn(text).some((at) => at > 0)).toBe(true);
  });
});

/** True where the sign at a place may go on with what stands before. */
const isJoined = (text: string, at: number): boolean =>
  /[a-zа-яіїєґ\d]/.test(text.charAt(at)) && /[a-zа-яіїєґ\d.,:/$+#'_№€£¥-]/.test(text.charAt(at - 1));
