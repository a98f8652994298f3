import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextReader } from '../../../src/core/temperament/text-reader.ts';
import { LANGUAGES, type Language, TEMPERAMENTS, type Temperament } from '../../../src/core/types.ts';
import { readText } from '../../support/read-text.ts';

const CASES: [Language, Temperament, string][] = [
  [
    'en',
    'angry',
    'This is the third time I am writing and nobody answers. I am sick of your excuses, cancel my contract.',
  ],
  [
    'en',
    'assertive',
    'The date is not negotiable. Send me the corrected invoice by Friday noon, otherwise we will not pay.',
  ],
  [
    'en',
    'hesitant',
    "I'm not sure whether we should go with the first or the second option, what would you recommend?",
  ],
  ['en', 'friendly', 'Thank you so much for your help yesterday, the new page looks wonderful! Have a lovely weekend.'],
  [
    'en',
    'neutral',
    'Please find attached the minutes of the meeting on 12 March. The next meeting is on 19 March at 10:00.',
  ],
  ['zh-Hans', 'angry', '我已经投诉三次了，你们到现在没有一个人管，这就是你们的服务态度？太让人气愤了！'],
  ['zh-Hans', 'assertive', '周五下班前必须交付，没有商量余地，做不到就按合同扣款。'],
  ['zh-Hans', 'hesitant', '我有点拿不准，不知道选第一个方案还是第二个方案好，您觉得呢？'],
  ['zh-Hans', 'friendly', '太感谢你们了，新系统特别好用，大家都很喜欢，辛苦啦！'],
  ['zh-Hant', 'angry', '已經等了三個星期，打了五次電話都沒人處理，你們公司到底在搞什麼？太離譜了！'],
  ['zh-Hant', 'friendly', '真的非常感謝你們的幫忙，新網站做得好棒，同事們都很喜歡！'],
  ['ru', 'angry', 'Третью неделю никто не отвечает! Вы издеваетесь? Верните деньги, иначе подам в суд.'],
  ['ru', 'hesitant', 'Даже не знаю, какой вариант выбрать, боюсь ошибиться. Может, посоветуете что-нибудь?'],
  ['ru', 'friendly', 'Огромное спасибо за помощь, всё работает отлично, вы настоящие молодцы!'],
  ['uk', 'angry', 'Третій тиждень ніхто не відповідає! Це просто знущання. Поверніть гроші, інакше звернуся до суду.'],
  ['uk', 'hesitant', 'Навіть не знаю, який варіант обрати, боюся помилитися. Може, щось порадите?'],
  ['uk', 'friendly', 'Щиро дякую за допомогу, усе працює чудово, ви справжні молодці!'],
];

describe('the temperament of a text', () => {
  it.each(CASES)('%s, %s: %s', (language, temperament, text) => {
    expect(readText(text, language).temperament).toBe(temperament);
  });

  it('is unsure when there is too little to tell', () => {
    for (const text of ['', ' ', 'Ok', '?', '123']) expect(readText(text, null).unsure, text).toBe(true);
  });

  it('reads the same with Traditional as with Simplified characters', () => {
    const simplified = readText('这个问题已经说过很多次了', 'zh-Hans').scores;
    expect(readText('這個問題已經說過很多次了', 'zh-Hant').scores).toEqual(simplified);
  });
});

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...CASES.map(([, , text]) => text)), { maxLength: 4 }).map((parts) => parts.join('\n')),
  );
  it('scores are five, sum to 1, and the label has the best', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, ...LANGUAGES), (text, language) => {
        const { scores, temperament, confidence } = readText(text, language);
        const values = TEMPERAMENTS.map((label) => scores[label]);
        expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
        expect(scores[temperament]).toBe(Math.max(...values));
        expect(confidence).toBe(scores[temperament]);
      }),
    );
  });

  it('evidence is cut from the text, at most three spans, none for neutral', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, ...LANGUAGES), (text, language) => {
        const { evidence, temperament } = readText(text, language);
        expect(evidence.length).toBeLessThanOrEqual(temperament === 'neutral' ? 0 : 3);
        for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });
});

describe('evidence', () => {
  const joints = fc.constantFrom(' ', '\n', '', '，', ' "', '" ', ', ', '!', ' :) ');
  const pieces = fc.array(fc.tuple(fc.constantFrom(...CASES.map(([, , text]) => text)), joints), { maxLength: 4 });
  it('taken out, wherever it stands, lowers the score of the label', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(null, ...LANGUAGES), (parts, language) => {
        const text = parts.flat().join('');
        const { evidence, temperament, scores } = readText(text, language);
        for (const { start, end } of evidence) {
          const rest = readText(text.slice(0, start) + text.slice(end), language);
          expect(rest.scores[temperament]).toBeLessThan(scores[temperament]);
        }
      }),
    );
  });

  it.each<[Language, string]>([
    ['en', 'Thank you, "really", for nothing at all, "geniuses", I want my money back. "Great" service!'],
    ['ru', 'Объяснять, почему нельзя, не нужно, объясните, как можно, и приложите смету в двух вариантах.'],
    ['ru', 'Извините за беспокойство и спасибо, что не смеялись вслух'],
    ['uk', 'Крайній термін 12.05, 18:00, файл на моїй пошті, а не «десь у Trello», і без нагадувань!'],
    ['zh-Hans', '三个星期了！没人管？太让人气愤了。你们到底想怎么样？'],
  ])('of %s where quotes, marks or phrases meet: %s', (language, text) => {
    const { evidence, temperament, scores } = readText(text, language);
    for (const { start, end } of evidence) {
      const rest = readText(text.slice(0, start) + text.slice(end), language);
      expect(rest.scores[temperament]).toBeLessThan(scores[temperament]);
    }
  });

  it.each(CASES.filter(([, label]) => label !== 'neutral'))(
    'of %s, %s: taken out, the label scores lower',
    (language, label, words) => {
      const text = `${words}\n12:30`;
      const whole = readText(text, language);
      expect(whole.evidence.length).toBeGreaterThan(0);
      for (const { start, end } of whole.evidence) {
        const rest = readText(text.slice(0, start) + text.slice(end), language);
        expect(rest.scores[label]).toBeLessThan(whole.scores[label]);
      }
    },
  );
});

describe("another's words in the client's own sentence", () => {
  it.each<[Language, string, string]>([
    ['en', 'Your site says "everything works wonderful, thank you for your patience".', 'wonderful'],
    ['en', 'It answers “great, we love to help you!” and nothing more.', 'love'],
    [
      'en',
      'Your driver wrote: “I am sorry.\nYou are a disgrace and nobody can stand you.” What do you say to that?',
      'disgrace',
    ],
    ['ru', 'Курьер написал жене: «Вы мне надоели.\nХамы и воры, позор!» Разберитесь, это возмутительно.', 'Хамы'],
    ['en', 'Your driver told my wife: ‘You’re a disgrace and nobody can stand you.’ I want an answer.', 'disgrace'],
    ['zh-Hans', '你们的网站写着「一切都非常顺利，谢谢大家的支持」。', '顺利'],
    ['zh-Hant', '網站上寫「一切都非常順利，謝謝大家的支持」。', '順利'],
    ['ru', 'На сайте у вас написано «всё прекрасно работает, спасибо, что вы с нами».', 'прекрасно'],
    ['uk', 'На сайті у вас написано «усе чудово працює, дякуємо, що ви з нами».', 'чудово'],
  ])('are no evidence: %s %s', (language, text, word) => {
    for (const span of readText(text, language).evidence) expect(span.text).not.toContain(word);
  });
});

describe('weights', () => {
  it('that are no weights are refused', () => {
    expect(() => createTextReader(new ArrayBuffer(64))).toThrow('not the weights');
  });
});
