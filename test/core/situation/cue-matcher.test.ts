import { describe, expect, it } from 'vitest';
import { CONCEPTS, type Concept, type Cues } from '../../../src/core/situation/concepts.ts';
import { CueMatcher } from '../../../src/core/situation/cue-matcher.ts';

function matcherOf(lists: Partial<Record<Concept, string>>): CueMatcher {
  const cues = Object.fromEntries(CONCEPTS.map((concept) => [concept, lists[concept] ?? ''])) as unknown as Cues;
  return new CueMatcher([cues]);
}

function find(lists: Partial<Record<Concept, string>>, text: string): string[] {
  const hits = matcherOf(lists).find(text);
  return Array.from({ length: hits.count }, (_, i) => {
    return `${CONCEPTS[hits.concept[i] as number]}: ${text.slice(hits.start[i], hits.end[i])}`;
  });
}

describe('cues', () => {
  it('are whole words, unless a star leaves the ending open', () => {
    expect(find({ late: 'late' }, 'Late, later, translate')).toEqual(['late: Late']);
    expect(find({ broken: 'сломал*' }, 'Опять сломалась, сломали')).toEqual(['broken: сломалась', 'broken: сломали']);
    expect(find({ invoice: '发票' }, '三月的发票错了')).toEqual(['invoice: 发票']);
  });

  it('may be phrases with open endings inside, across line breaks but not across the end of a clause', () => {
    const cues = { outage: 'систем* не работа*' };
    expect(find(cues, 'Наша система не работает')).toEqual(['outage: система не работает']);
    expect(find(cues, 'система\nне работает')).toEqual(['outage: система\nне работает']);
    expect(find(cues, 'Вот система, не работайте')).toEqual([]);
    expect(find(cues, 'Вот система. Не работайте')).toEqual([]);
  });

  it('take the longest that begins at a word, and go on after it', () => {
    const cues = { waiting: 'still', again: 'still not fixed, fixed', fix: 'fix*' };
    expect(find(cues, 'still not fixed')).toEqual(['again: still not fixed']);
    expect(find(cues, 'still open')).toEqual(['waiting: still']);
  });

  it('prefer the one with more letters where two are as long', () => {
    const cues = { standstill: 'черг*', prioritise: 'черговост*' };
    expect(find(cues, 'порядок черговості')).toEqual(['prioritise: черговості']);
    expect(find(cues, 'довга черга')).toEqual(['standstill: черга']);
  });

  it('count for every concept that lists them', () => {
    expect(find({ contract: 'lawyer*', legal: 'lawyer*' }, 'our lawyers')).toEqual([
      'contract: lawyers',
      'legal: lawyers',
    ]);
  });

  it('mean any number by a number sign', () => {
    expect(find({ waiting: '# weeks, #天' }, 'after 12 weeks, 3.5 weeks')).toEqual([
      'waiting: 12 weeks',
      'waiting: 3.5 weeks',
    ]);
    expect(find({ waiting: '#天' }, '等了15天')).toEqual(['waiting: 15天']);
  });

  it('do not care for case, accents of apostrophes, ё, or Traditional characters', () => {
    expect(find({ broken: "can't open" }, 'CAN’T OPEN')).toEqual(['broken: CAN’T OPEN']);
    expect(find({ broken: "can't open" }, 'cant open')).toEqual(['broken: cant open']);
    expect(find({ again: 'еще раз' }, 'Ещё раз')).toEqual(['again: Ещё раз']);
    expect(find({ invoice: '发票' }, '發票')).toEqual(['invoice: 發票']);
    expect(find({ absence: 'ill' }, "I'll call, he is ill")).toEqual(['absence: ill']);
  });

  it('know their clause, sentence and word', () => {
    const hits = matcherOf({ late: 'late', bug: 'bug' }).find('It is late, a bug. Version 2.1 is late');
    expect([...hits.clause.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...hits.sentence.slice(0, 3)]).toEqual([0, 0, 1]);
    expect([...hits.word.slice(0, 3)]).toEqual([2, 4, 8]);
  });

  it('are read only from the first 12,000 units', () => {
    expect(find({ late: 'late' }, `${'x '.repeat(6000)}late`)).toEqual([]);
    expect(find({ late: 'late' }, `${'x '.repeat(5900)}late`)).toEqual(['late: late']);
  });
});
