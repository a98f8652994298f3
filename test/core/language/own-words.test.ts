import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOwnWords, joinOwnWords } from '../../../src/core/language/own-words.ts';
import { aboveQuotes } from './mails/above-quotes.ts';
import { en } from './mails/en.ts';
import { enBeginnings } from './mails/en-beginnings.ts';
import { enClosings } from './mails/en-closings.ts';
import { enEndings } from './mails/en-endings.ts';
import { ru } from './mails/ru.ts';
import { ruEndings } from './mails/ru-endings.ts';
import { uk } from './mails/uk.ts';
import { ukEndings } from './mails/uk-endings.ts';
import { zhHans } from './mails/zh-hans.ts';
import { zhHansEndings } from './mails/zh-hans-endings.ts';
import { zhHant } from './mails/zh-hant.ts';
import { zhHantEndings } from './mails/zh-hant-endings.ts';

const mailsByLanguage = {
  'several languages': aboveQuotes,
  en: [...en, ...enEndings, ...enBeginnings, ...enClosings],
  ru: [...ru, ...ruEndings],
  uk: [...uk, ...ukEndings],
  'zh-Hans': [...zhHans, ...zhHansEndings],
  'zh-Hant': [...zhHant, ...zhHantEndings],
};

describe.each(Object.entries(mailsByLanguage))('own words in mails of %s', (_language, mails) => {
  it.each(mails)('$program', ({ mail, own }) => {
    expect(findOwnWords(mail).map((span) => span.text)).toEqual(own);
  });

  it.each(mails)('$program, with Windows line breaks', ({ mail, own }) => {
    const breaks = (text: string) => text.replaceAll('\n', '\r\n');
    expect(findOwnWords(breaks(mail)).map((span) => span.text)).toEqual(own.map(breaks));
  });
});

describe('an empty answer', () => {
  const quote = {
    en: 'On Mon, 16 Nov 2026 at 16:02, Marta Lind <marta@studio.example> wrote:\n> Please send the contract by Friday.',
    ru: 'Sent from my iPhone\n\nОт: Marta Lind\nОтправлено: 16 ноября 2026 г. 16:02\nКому: Олег\nТема: Договор\n\nЖду договор до пятницы.',
    zh: '发件人: Marta Lind <marta@studio.example>\n发送时间: 2026年11月16日 16:02\n收件人: 王伟\n主题: 合同\n\n请在周五前寄回合同。',
  };

  it.each(Object.values(quote))('says what it quotes: %s', (mail) =>
    expect(joinOwnWords(findOwnWords(mail)).text).toMatch(/contract|договор|合同/u),
  );

  it.each([
    [quote.en, ['someone@else.example', 'Marta@studio.example']],
    [quote.ru, ['Marta Lind']],
    [quote.zh, ['marta@studio.example']],
  ])('does not say what we wrote: %s', (mail, ours) =>
    expect(joinOwnWords(findOwnWords(mail, ours)).text).not.toMatch(/contract|договор|合同/u),
  );

  it.each([
    [quote.en, ['Marta Lind', 'arta@studio.example']],
    [quote.ru, ['Lind Marta', 'Mart']],
    [quote.zh, ['marta@studio']],
  ])('goes by the address where there is one, and by whole words: %s', (mail, ours) =>
    expect(joinOwnWords(findOwnWords(mail, ours)).text).toMatch(/contract|договор|合同/u),
  );

  it('may stand below what it quotes without marks', () => {
    const mail = `${quote.en.replace('> ', '')}\n\nIt is signed. Come by Friday or refund me.`;
    expect(joinOwnWords(findOwnWords(mail, ['marta@studio.example'])).text).toContain('refund me');
  });

  it('says what it quotes of others who wrote to us', () => {
    expect(joinOwnWords(findOwnWords(quote.ru, ['Олег'])).text).toMatch(/договор/u);
    expect(joinOwnWords(findOwnWords(quote.zh, ['王伟'])).text).toMatch(/合同/u);
  });

  it('passes on what it forwards, whoever wrote it', () => {
    const mail =
      '---------- Forwarded message ---------\nFrom: Marta Lind <marta@studio.example>\nDate: Mon, 16 Nov 2026\nSubject: x\n\nSee this.';
    expect(joinOwnWords(findOwnWords(mail, ['marta@studio.example'])).text).toBe('See this.');
  });
});

const marks = [
  '> ',
  'AB> x',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '-- ',
  '----------',
  'From: A <a@b.example>',
  'Sent: 16 November 2026',
  'Subject: x',
  'От: Б',
  '发件人：张',
  'On Mon, 16 Nov 2026 at 16:02, A <a@b.example>',
  ' wrote:',
  '-----Original Message-----',
  '-------- Пересылаемое сообщение --------',
  '-------- Конец пересылаемого сообщения --------',
  'Best regards',
  'Thanks,',
  'З повагою, Іван',
  '祝好',
  'P.S. x',
  'Sent from my iPhone',
  'Hello Anna,',
  'Own words here.',
  'FYI',
  'This e-mail is confidential, intended for the recipient; if in error, delete.',
  '\u200b',
  '|',
];
const mailText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...marks) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('own words of any text', () => {
  it('lie in order inside it, trimmed, and are there as soon as anything is', () => {
    fc.assert(
      fc.property(mailText, (text) => {
        const spans = findOwnWords(text);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text).toBe(span.text.trim());
          expect(span.text).not.toBe('');
          end = span.end;
        }
        expect(spans.length > 0).toBe(text.trim() !== '');
      }),
      { numRuns: 500 },
    );
  });

  it('are never found in what stands below the header block of a quoted mail', () => {
    const own = 'Own words here, and enough of them to stand alone.';
    const headers = 'From: A <a@b.example>\nSent: 16 November 2026\nSubject: x';
    fc.assert(
      fc.property(mailText, (text) => {
        fc.pre(!text.includes('Конец'));
        const mail = `${own}\n\n${headers}\n\nDear all, ${text}`;
        expect(findOwnWords(mail).map((span) => span.text)).toEqual([own]);
      }),
    );
  });

  it('are looked for in two thousand lines', () => {
    expect(findOwnWords('a\n'.repeat(5000))).toEqual([{ text: `${'a\n'.repeat(1999)}a`, start: 0, end: 3999 }]);
  });

  it.each([
    'Thank you for the worst holiday of my life,',
    'Thanks for the terrible service,',
    'Looking forward to receiving my refund by Friday,',
    'Until we get the refund,',
    'With a new bulb,',
    'Best do it today,',
    'Спасибо за испорченный праздник,',
    'В ожидании возврата денег до пятницы,',
    'С другой лампой,',
    "З надією на повернення коштів до п'ятниці,",
    '平安',
  ])('keep a line above the name that says something: %s', (line) => {
    const mail = `The parcel is here and we looked at it.\n\n${line}\nAnna`;
    expect(findOwnWords(mail)).toEqual([{ text: mail, start: 0, end: mail.length }]);
  });

  it.each([
    'I work part-time, so call me after 2 pm.',
    'Written in haste, it has errors in every line.',
    'Acme Ltd is registered in Panama with no number at all',
    '[The outside of the box is torn]',
    '- Lamp',
    'Извините за краткость, но верните деньги.',
    '(внешний вид товара ужасный)',
    'Вибачте за помилки, але поверніть гроші.',
    '会议主题：价格\nhttps://a.example/c 打不开',
    '上海仓库\n2026年11月30日',
  ])('keep a last paragraph that only begins like a footer: %s', (line) => {
    const mail = `The parcel is here and we looked at it.\n\n${line}`;
    expect(findOwnWords(mail)).toEqual([{ text: mail, start: 0, end: mail.length }]);
  });

  it.each([
    '>',
    '> a\nb\n',
    'From: a@b\nTo: c\n\n',
    'To: a\nCc: b\n\n\n\n',
    ' \n',
    'x wrote:\n',
    '--\n',
    'Best regards\n',
    'P.S. a\n',
    '@',
    'a@b:\n',
    '祝好\n',
    '\u202e',
    '写道：\n',
    'Join Zoom Meeting\n',
    '\n另外，',
    '\nAlso, a\n',
    'From: a@b.c Date: ',
    'Thanks for your ',
    'CAUTION: external links\n',
  ])('are not looked for where nobody writes on, however long the mail is: %j', (piece) => {
    const long = `Own words.\n${piece.repeat(Math.ceil(200_000 / piece.length))}\n`;
    expect(findOwnWords(`${long}and on`)).toEqual(findOwnWords(`${long}and on${long}and on`));
  });
});

describe('joined own words', () => {
  const mail = 'First answer.\n> quoted\nSecond answer.\n\nBest regards,\nAnna';
  const spans = findOwnWords(mail);

  it('read as one text, with an empty line for what was cut', () => {
    expect(joinOwnWords(spans).text).toBe('First answer.\n\nSecond answer.');
  });

  it('lead back to the mail, never across a gap', () => {
    const joined = joinOwnWords(spans);
    const at = joined.text.indexOf('Second');
    expect(joined.toSource(at, at + 6)).toEqual({
      text: 'Second',
      start: mail.indexOf('Second'),
      end: mail.indexOf('Second') + 6,
    });
    expect(joined.toSource(0, 13)?.text).toBe('First answer.');
    expect(joined.toSource(0, 14)).toBe(null);
    expect(joined.toSource(6, at + 3)).toBe(null);
    expect(joined.toSource(3, 3)).toBe(null);
    expect(joined.toSource(-1, 2)).toBe(null);
    expect(joined.toSource(at, 999)).toBe(null);
  });

  it('give for every stretch the same words in both texts', () => {
    fc.assert(
      fc.property(mailText, fc.nat(400), fc.nat(60), (text, start, length) => {
        const joined = joinOwnWords(findOwnWords(text));
        const span = joined.toSource(start, start + length);
        if (!span) return;
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(joined.text.slice(start, start + length)).toBe(span.text);
      }),
    );
  });
});
