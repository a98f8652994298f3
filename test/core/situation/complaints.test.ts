import { describe, expect, it } from 'vitest';
import { type ComplaintCategory, LANGUAGES, type Language } from '../../../src/core/types.ts';
import { readText } from '../../support/read-text.ts';
import type { Case } from './complaints/case.ts';
import { HELD_OUT_CASES, TUNED_CASES } from './complaints/index.ts';

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

function measure(cases: readonly Case[], language: Language): Score {
  let right = 0;
  let found = 0;
  let real = 0;
  for (const [, category, , text] of cases) {
    const { complaint } = readText(text, language).matter;
    if (complaint) found++;
    if (category) real++;
    if (complaint && category) right++;
  }
  return { precision: right / found, recall: right / real, f1: (2 * right) / (found + real) };
}

describe('complaint or not', () => {
  it.each(LANGUAGES)('is told on the tuned cases: %s', (language) => {
    expect(measure(TUNED_CASES[language], language).f1).toBeGreaterThanOrEqual(0.94);
  });

  it('is told on hard cases that nothing was tuned on', () => {
    const scores = LANGUAGES.map((language) => measure(HELD_OUT_CASES[language], language));
    const mean = (of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / 5;
    expect(mean(({ f1 }) => f1)).toBeGreaterThanOrEqual(0.68);
    expect(mean(({ precision }) => precision)).toBeGreaterThanOrEqual(0.7);
  });
});

const NO_COMPLAINTS: readonly [Language, string, string][] = [
  ['en', 'denied', 'No complaints at all, there were no delays and no errors.'],
  ['en', 'denied', 'The courier was not late and nothing was damaged or scratched.'],
  ['ru', 'denied', 'Курьер не опоздал, ничего не сломано и не поцарапано.'],
  ['uk', 'denied', 'Кур’єр не запізнився, нічого не зламано й не подряпано.'],
  ['zh-Hans', 'denied', '这次没有迟到，也没有破损，没有再拖延。'],
  ['zh-Hant', 'denied', '這次沒有遲到，也沒有破損，沒有再拖延。'],
  ['en', 'a condition', 'If the parcel is late again, please call me.'],
  ['en', 'said of others', 'Our bank is terrible, they lost two transfers and were rude.'],
  ['en', 'a tester at work', 'Found a small bug in build 12: the date is wrong. No rush.'],
  ['zh-Hans', 'denied', '没有任何意见，一切正常。'],
  ['zh-Hans', 'a condition', '如果再晚到，请给我打电话。'],
  ['zh-Hans', 'a tester at work', '测试时发现一个小问题，日期不对，不急。'],
  ['zh-Hant', 'denied', '沒有任何意見，一切正常。'],
  ['zh-Hant', 'a condition', '如果又晚到，請打電話給我。'],
  ['zh-Hant', 'a tester at work', '測試時發現一個小問題，日期不對，不急。'],
  ['ru', 'denied', 'Никаких претензий, ошибок нет, ничего не сломалось.'],
  ['ru', 'a condition', 'Если посылка снова опоздает, позвоните мне.'],
  ['ru', 'said of others', 'Банк у нас ужасный, потеряли два перевода и хамили.'],
  ['ru', 'a tester at work', 'Нашёл небольшой баг в сборке 12: дата неверная. Не срочно.'],
  ['uk', 'denied', 'Жодних претензій, помилок немає, нічого не зламалося.'],
  ['uk', 'a condition', 'Якщо посилка знову запізниться, зателефонуйте мені.'],
  ['uk', 'said of others', 'Банк у нас жахливий, загубили два перекази й хамили.'],
  ['uk', 'a tester at work', 'Знайшов дрібну помилку у збірці 12: дата невірна. Не горить.'],
];

const COMPLAINTS: readonly [Language, ComplaintCategory, 'high' | 'less', string][] = [
  ['en', 'attitude', 'less', 'Your agent was rude to me on the phone.'],
  ['en', 'timeliness', 'less', 'The parcel is late again, you promised it for Monday and we are still waiting.'],
  [
    'en',
    'quality',
    'high',
    'Everything is down again, all our customers are locked out, we lose money and will terminate the contract.',
  ],
  [
    'en',
    'timeliness',
    'less',
    'The stairs have not been finished, and the report is not finished either. You promised both for Monday.',
  ],
  ['zh-Hans', 'attitude', 'less', '你们客服态度很差。'],
  ['zh-Hans', 'timeliness', 'less', '说好周一送到，又拖了三天，还没发货，很失望。'],
  ['zh-Hans', 'quality', 'high', '系统又瘫痪了，所有客户都下不了单，损失惨重，再这样就解除合同，找律师。'],
  ['zh-Hant', 'attitude', 'less', '你們客服口氣很差。'],
  ['zh-Hant', 'timeliness', 'less', '說好週一到，又延遲三天，還沒出貨，很失望。'],
  ['zh-Hant', 'quality', 'high', '系統又當機，所有客人都無法下單，損失慘重，再這樣就解約並找律師。'],
  ['ru', 'attitude', 'less', 'Ваш оператор мне нахамил.'],
  ['ru', 'timeliness', 'less', 'Обещали в понедельник, посылка опять опаздывает, до сих пор ждём.'],
  [
    'ru',
    'quality',
    'high',
    'Сайт опять упал, клиенты не могут оформить заказ, мы несём убытки. Расторгаем договор и идём в суд.',
  ],
  ['uk', 'attitude', 'less', 'Ваш оператор мені нахамив.'],
  ['uk', 'timeliness', 'less', 'Учора котел раптом зламався, ви обіцяли приїхати, і знову ніхто не приїхав.'],
  ['uk', 'quality', 'less', 'Коли ваш майстер пішов, кран знову потік. Третій ремонт, а вода тече.'],
  ['uk', 'timeliness', 'less', 'Обіцяли в понеділок, посилка знову запізнюється, досі чекаємо.'],
  [
    'uk',
    'quality',
    'high',
    'Сайт знову ліг, жоден клієнт не може оформити замовлення, зазнаємо збитків, розриваємо договір і йдемо до суду.',
  ],
];

describe('the rule', () => {
  it.each(NO_COMPLAINTS)('%s, %s, is none: %s', (language, _why, text) => {
    expect(readText(text, language).matter).toMatchObject({ complaint: false, category: null, severity: null });
  });

  it.each(COMPLAINTS)('%s, %s, %s: %s', (language, category, severity, text) => {
    const matter = readText(text, language).matter;
    expect(matter).toMatchObject({ complaint: true, category });
    expect(matter.severity === 'high').toBe(severity === 'high');
  });

  it('needs a word held against somebody: a temper alone is none', () => {
    for (const text of ['Well well well!!!', 'Now. Today. At once!'])
      expect(readText(text, 'en').matter.complaint).toBe(false);
  });
});
