import { describe, expect, it } from 'vitest';
import { findSentence, splitClauses, withoutDate } from '../../../src/core/dates/split-clauses.ts';

/** The stretch of the text that is written between bars. */
function mark(marked: string) {
  const start = marked.indexOf('|');
  return { text: marked.replaceAll('|', ''), date: { start, end: marked.lastIndexOf('|') - 1 } };
}

describe('the sentence around a date', () => {
  it.each([
    ['thanks. send release 2.5 |by friday|. bye', ' send release 2.5 by friday.'],
    ['hi!\nwe close |on friday|? maybe', 'we close on friday?'],
    ['dr. no. 5 wants it |by friday|', 'dr. no. 5 wants it by friday'],
    ['好的。请|周五前|回复！谢谢', '请周五前回复！'.replace('！', '!')],
    ['ул. мира, 5, |до пятницы|', 'ул. мира, 5, до пятницы'],
  ])('%s', (marked, sentence) => {
    const { text, date } = mark(marked.replace('！', '!'));
    const { start, end } = findSentence(text, date);
    expect(text.slice(start, end)).toBe(sentence);
  });

  it('is not looked for without end', () => {
    const { text, date } = mark(`${'word '.repeat(500)}|by friday|${' word'.repeat(500)}`);
    const { start, end } = findSentence(text, date);
    expect(end - start).toBeLessThan(700);
  });
});

describe('the clauses of a sentence', () => {
  it.each([
    ['if it is late, call us |by noon| and we come', ['if it is late', 'call us by noon', 'and we come']],
    ['the price is 1,500 and we pay |on friday|', ['the price is 1,500', 'and we pay on friday']],
    ['я сказал, что пришлю |в пятницу|, а вы ждите', ['я сказал, что пришлю в пятницу', 'а вы ждите']],
    ['因为很急,所以|周五|要', ['因为很急', '所以周五要']],
    ['at 10:30 we start |friday, 5 pm|', ['at 10:30 we start friday, 5 pm']],
  ])('%s', (marked, clauses) => {
    const { text, date } = mark(marked);
    const found = splitClauses(text, { start: 0, end: text.length }, [date]);
    expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual(clauses);
  });
});

it('puts a mark where the date was', () => {
  const { text, date } = mark('send it |by friday| to us');
  expect(withoutDate(text, { start: 0, end: text.length }, date)).toBe('send it @@  to us');
  expect(withoutDate(text, { start: 0, end: 7 }, date)).toBe('send it');
});
