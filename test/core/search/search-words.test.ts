import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../src/core/search/search-words.ts';

describe('words as they are looked up', () => {
  it.each([
    ['English endings', 'Invoices delayed', ['invoic', 'delay']],
    ['Russian endings and ё', 'СЧЁТ задержкой жалобы', ['счет', 'задержк', 'жалоб']],
    ['Ukrainian endings and apostrophes', 'рахунки обов’язкові', ['рахунк', 'обовязков']],
    ['short words whole', 'да ми as is', ['да', 'ми', 'as', 'is']],
    ['Chinese in pairs, old forms as new ones', '發票延誤', ['发票', '票延', '延误']],
    ['one Chinese character', '票', ['票']],
    ['mixed scripts apart', '订单4711号, Tact投诉', ['订单', '4711', '号', 'tact', '投诉']],
    ['full width as half', 'ＡＢＣ', ['abc']],
    ['nothing of marks', '—!? 😀 ', []],
  ])('%s', (_, text, words) => expect(searchWords(text)).toEqual(words));

  it('looks at the first 20,000 units of a text', () => {
    expect(searchWords(`${'a '.repeat(10_000)}end`)).not.toContain('end');
  });
});
