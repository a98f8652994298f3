import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../src/core/dates/fold-text.ts';

it.each([
  ['By FRIDAY', 'by friday'],
  ['п’ятниця пʼятниця п`ятниця', "п'ятниця п'ятниця п'ятниця"],
  ['Ещё', 'еще'],
  ['１６：００', '16:00'],
  ['10–12', '10-12'],
  ['5\u00a0pm', '5 pm'],
  ['週五下午5點前請回覆您', '周五下午5点前请回复你'],
])('%s → %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('keeps every offset, whatever the letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  expect(foldText('İstanbul by Friday')).toHaveLength('İstanbul by Friday'.length);
});
