import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTheirPromises } from '../../../src/core/dates/find-promises.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';
import { instantOf, wallClockOf } from './cases/case.ts';
import { anyMail } from './cases/mails.ts';

const KYIV = 'Europe/Kyiv';
/** A Wednesday. */
const NOW = instantOf('2026-11-11T10:00', KYIV);
const FRIDAY = '2026-11-13T18:00';
const MONDAY = '2026-11-16T18:00';
const TOMORROW = '2026-11-12T18:00';

type Row = [text: string, ...promises: [kind: 'firm' | 'hedged', dueAt: string][]];

const ROWS: Record<Language, Row[]> = {
  en: [
    ["We'll send the signed contract by Friday.", ['firm', FRIDAY]],
    ['Thanks! I will get back to you on Monday.', ['firm', MONDAY]],
    ['Our accounting will transfer the amount by Friday.', ['firm', FRIDAY]],
    ['You will have our feedback by Monday.', ['firm', MONDAY]],
    ["I'm sending the texts tomorrow.", ['firm', TOMORROW]],
    ['I hope to give you an answer by Friday.', ['hedged', FRIDAY]],
    ['We should be able to confirm the design by Monday.', ['hedged', MONDAY]],
    ['Could you send the report by Friday?'],
    ['Please send us the report by Friday.'],
    ['We need the report by Friday.'],
    ['If it is not fixed by Friday, we will cancel.'],
    ['We will cancel the contract on Friday.'],
    ['Our lawyer will send you a letter on Monday.'],
    ['We will send a complaint to your director on Monday.'],
    ['We will launch the shop on Monday.'],
    ['I will be on holiday until Monday.'],
    ['You promised that you will deliver by Friday.'],
    ['We sent the contract on Monday.'],
    ['I will not be able to pay by Friday.'],
    ['Once you send the invoice, we will pay it by Friday.'],
    ['Let us talk on Friday.'],
  ],
  ru: [
    ['Подписанный договор пришлём до пятницы.', ['firm', FRIDAY]],
    ['Оплатим счёт завтра.', ['firm', TOMORROW]],
    ['Посмотрю и отвечу в понедельник.', ['firm', MONDAY]],
    [
      'Бухгалтерия переведёт деньги до пятницы, пришлём подтверждение в понедельник.',
      ['firm', FRIDAY],
      ['firm', MONDAY],
    ],
    ['Постараемся дать ответ до пятницы.', ['hedged', FRIDAY]],
    ['Пришлите отчёт до пятницы.'],
    ['Нам нужен отчёт до пятницы.'],
    ['Если до пятницы не исправите, мы расторгнем договор.'],
    ['В понедельник подадим жалобу вашему руководству.'],
    ['В понедельник отправим вам претензию.'],
    ['Мы запускаем магазин в понедельник.'],
    ['Вы обещали прислать до пятницы.'],
    ['Договор отправили в понедельник.'],
    ['Не сможем оплатить до пятницы.'],
  ],
  uk: [
    ['Підписаний договір надішлемо до п’ятниці.', ['firm', FRIDAY]],
    ['Оплатимо рахунок завтра.', ['firm', TOMORROW]],
    ['Подивлюся і відповім у понеділок.', ['firm', MONDAY]],
    ['Постараємося дати відповідь до п’ятниці.', ['hedged', FRIDAY]],
    ['Надішліть звіт до п’ятниці.'],
    ['Нам потрібен звіт до п’ятниці.'],
    ['Якщо до п’ятниці не виправите, ми розірвемо договір.'],
    ['У понеділок поскаржимося вашому керівництву.'],
    ['У понеділок надішлемо вам претензію.'],
    ['Ми запускаємо магазин у понеділок.'],
    ['Ви обіцяли надіслати до п’ятниці.'],
    ['Не зможемо оплатити до п’ятниці.'],
  ],
  'zh-Hans': [
    ['合同我们周五之前发给您。', ['firm', FRIDAY]],
    ['我们明天付款。', ['firm', TOMORROW]],
    ['我周一给您答复。', ['firm', MONDAY]],
    ['我们争取周五前确认。', ['hedged', FRIDAY]],
    ['请周五前发报告给我们。'],
    ['周五前必须修好。'],
    ['如果周五之前修不好，我们就取消合同。'],
    ['我们周一会投诉到你们总部。'],
    ['我们周一发律师函给您。'],
    ['我们的商城周一上线。'],
    ['你们说过周五前给我们。'],
    ['周五之前我们无法付款。'],
  ],
  'zh-Hant': [
    ['合約我們週五之前寄給您。', ['firm', FRIDAY]],
    ['我們明天匯款。', ['firm', TOMORROW]],
    ['我週一回覆您。', ['firm', MONDAY]],
    ['我們盡量週五前確認。', ['hedged', FRIDAY]],
    ['請週五前把報告寄給我們。'],
    ['如果週五之前修不好，我們就取消合約。'],
    ['我們週一寄律師函給您。'],
    ['我們的商店週一上線。'],
    ['你們說過週五前給我們。'],
  ],
};

describe.each(LANGUAGES.map((language) => ({ language, rows: ROWS[language] })))(
  'what a client promises us in $language',
  ({ language, rows }) => {
    it.each(rows.map(([text, ...promises]) => ({ text, promises })))('$text', ({ text, promises }) => {
      const found = findTheirPromises(text, { now: NOW, tz: KYIV, language });
      expect(found.map(({ kind, dueAt }) => [kind, wallClockOf(dueAt, KYIV)])).toEqual(promises);
    });
  },
);

it('reads the client’s hours in the client’s zone', () => {
  const found = findTheirPromises('I will call you on Friday at 10 am my time.', {
    now: NOW,
    tz: KYIV,
    senderTz: 'America/New_York',
  });
  expect(found.map(({ dueAt }) => wallClockOf(dueAt, 'America/New_York'))).toEqual(['2026-11-13T10:00']);
});

it('reads any text without an error, and every promise lies ahead and is its slice', () => {
  fc.assert(
    fc.property(anyMail, fc.constantFrom(...LANGUAGES, null), (text, language) => {
      for (const { phrase, start, end, dueAt } of findTheirPromises(text, { now: NOW, tz: KYIV, language })) {
        expect(text.slice(start, end)).toBe(phrase);
        expect(dueAt).toBeGreaterThan(NOW);
      }
    }),
    { numRuns: 300 },
  );
});
