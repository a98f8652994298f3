import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/language/sentences.ts';

const sentences: [string, string[]][] = [
  ['It broke. Again!', ['It broke.', 'Again!']],
  ['Dr. Osei called at 4.30 p.m. and left.', ['Dr. Osei called at 4.30 p.m. and left.']],
  ['We paid 1.250,00 on the 3rd. Where is it?', ['We paid 1.250,00 on the 3rd.', 'Where is it?']],
  [
    'Send logs, screenshots etc. We need them, e.g. for audit.',
    ['Send logs, screenshots etc.', 'We need them, e.g. for audit.'],
  ],
  ['I am not sure... maybe later. J. K. Stone', ['I am not sure... maybe later.', 'J. K. Stone']],
  ['No. Please see p. 5 and No. 7. He sat. We left.', ['No.', 'Please see p. 5 and No. 7.', 'He sat.', 'We left.']],
  ['See https://x.example/a.b?c=1 please. Thanks', ['See https://x.example/a.b?c=1 please.', 'Thanks']],
  ['Hi Tom,\n\n- price\n- date\n1. First. Then this', ['Hi Tom,', '- price', '- date', '1. First.', 'Then this']],
  ['lower case. no capitals here. ok?', ['lower case.', 'no capitals here.', 'ok?']],
  [
    'This line was wrapped by a mail program somewhere near the margin\nand goes on here. Done.',
    ['This line was wrapped by a mail program somewhere near the margin\nand goes on here.', 'Done.'],
  ],
  ['He asked: "Why?" and left.', ['He asked: "Why?" and left.']],
  ['Договор от 16.11.2026 г. подписан. Ждём акт!', ['Договор от 16.11.2026 г. подписан.', 'Ждём акт!']],
  ['Мы на ул. Мира, д. 5, г. Тула. Приезжайте.', ['Мы на ул. Мира, д. 5, г. Тула.', 'Приезжайте.']],
  ['Оплата 10 тыс. руб. Срок вчера... Сколько можно?!', ['Оплата 10 тыс. руб.', 'Срок вчера...', 'Сколько можно?!']],
  ['Готово.Жду звонка', ['Готово.', 'Жду звонка']],
  ['«Когда?» — спросил А. Петров. Тишина.', ['«Когда?» — спросил А. Петров.', 'Тишина.']],
  ['Сплатили 500 грн. Дякуємо! Див. вкладення.', ['Сплатили 500 грн.', 'Дякуємо!', 'Див. вкладення.']],
  ['Приїхали на вул. Січову о 9.30. Нікого… Як так?', ['Приїхали на вул. Січову о 9.30.', 'Нікого…', 'Як так?']],
  ['系统又挂了！今天第三次。什么时候能好？', ['系统又挂了！', '今天第三次。', '什么时候能好？']],
  ['我再想想……还是算了。金额是3.5万。', ['我再想想……还是算了。', '金额是3.5万。']],
  ['您說「三天內處理。」結果呢？', ['您說「三天內處理。」', '結果呢？']],
  ['一、按鈕改藍色\n二、字放大。謝謝！', ['一、按鈕改藍色', '二、字放大。', '謝謝！']],
];

describe('sentences', () => {
  it.each(sentences)('%j', (text, expected) => {
    expect(splitSentences(text).map((span) => span.text)).toEqual(expected);
  });

  it('lie in order inside the text and lose nothing but blanks', () => {
    const sign = fc.constantFrom(...'aЯя好1 .!?…。！\n\r"»-');
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (text) => {
          const spans = splitSentences(text);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end)).toBe(span.text);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
