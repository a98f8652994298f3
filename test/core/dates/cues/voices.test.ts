import { expect, it } from 'vitest';
import { VOICES } from '../../../../src/core/dates/cues/voices.ts';
import { fold } from '../../../../src/core/dates/fold-text.ts';
import type { Language } from '../../../../src/core/types.ts';

it.each<[Language, string, string]>([
  ['en', 'Could you please send us your plan', 'you we please'],
  ['en', 'They must hand it in', 'they must'],
  ['en', 'I was pleased and promised it', 'we was'],
  ['en', 'We will proceed at full speed', 'we will'],
  ['en', 'We demand it back', 'we please'],
  ['en', 'Need the accounts live', 'we'],
  ['en', 'They need it', 'they must'],
  ['ru', 'Требую устранить дефект', 'please'],
  ['ru', 'Требуется подпись', 'must'],
  ['ru', 'Пришлите мне ваш договор, пожалуйста', 'you we please do'],
  ['ru', 'Они должны были прислать', 'they must was'],
  ['ru', 'если надоело', 'was'],
  ['ru', 'две недели', ''],
  ['uk', 'Надішліть мені ваш договір, пліз', 'you we please do'],
  ['uk', 'Вимагаємо повернути суму', 'please'],
  ['uk', 'Підрядник мусив здати', 'was'],
  ['uk', 'мій твоєму мушу', 'you we must'],
  ['uk', 'може десять днів дослідження, коли вийде', ''],
  ['zh-Hans', '请您周五前把贵司的方案发给我', 'you we please'],
  ['zh-Hans', '供应商会议不过是通过而已', ''],
  ['zh-Hans', '他们已经寄了', 'they was'],
  ['zh-Hans', '周六展会之前', ''],
  ['zh-Hant', '請妳務必寄給我們', 'you we please must'],
])('in %s "%s" speaks of: %s', (language, text, signs) => {
  const folded = fold(text).text;
  const heard = VOICES[language].filter(([, words]) => words.test(folded)).map(([sign]) => sign);
  expect(heard.join(' ')).toBe(signs);
});
