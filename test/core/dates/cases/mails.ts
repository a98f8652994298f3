import fc from 'fast-check';

const PIECES = [
  'by Friday 5 pm',
  'end of next week',
  'within 3 business days',
  '16/11/2026',
  '2026-11-16T17:00Z',
  '10:00-12:00',
  'CET',
  'please send it',
  "we'll deliver",
  'if you confirm',
  'до пятницы',
  'в 5 вечера',
  '16 ноября',
  'пришлите',
  'через три рабочих дня',
  'до п’ятниці',
  'о пів на шосту',
  'надішлемо',
  '下周三下午五点半',
  '前',
  '请',
  '3個工作天內',
  '週五',
  '我們會',
  'İstanbul',
  '\ud800',
  '\n',
  '\n\n',
  ', ',
  '. ',
  '? ',
  '(',
  ')',
  '—',
  ' ',
  '99:99',
  '31.02.2026',
];

/** Texts made of date words, cues, marks and noise, in any order. */
export const anyMail = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
