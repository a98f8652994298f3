import { describe, expect, it } from 'vitest';
import { isClosingThanks } from '../../../src/core/deadlines/closing-thanks.ts';

const names = ['John Smith', 'Олена Коваль', 'Сергей Петров', '王小明', '陳怡君'];

describe('a bare thanks', () => {
  it.each([
    'Thanks!',
    'thank you',
    'THANK YOU SO MUCH!!!',
    'Many thanks, Anna.',
    'Thanks,\nJohn',
    'Ok, thanks a lot 👍',
    'Hi Anna,\n\nGot it, thank you for the quick reply!\n\nBest regards,\nJohn Smith',
    'Perfect, it works now. Thanks again for all your help. Have a great weekend!',
    'Much appreciated :)',
    'Alright, thanks for letting us know',
    'We really appreciate your help :D',
    'Спасибо!',
    'Большое спасибо за оперативность!',
    'Добрый день, Анна Сергеевна!\nСпасибо Вам за помощь, всё работает.\n\nС уважением,\nСергей Петров',
    'Понял, благодарю.',
    'Всё получилось, огромное спасибо, хороших выходных!',
    'Спасибо за объяснения',
    'Дякую!',
    'Дуже вдячні за підтримку, навзаєм.',
    'Щиро дякую за допомогу, Андрію!',
    'Олено, дуже дякую!',
    'Доброго дня! Усе працює, дякуємо за швидку відповідь. Гарного вечора!',
    'Дякую за роз’яснення, навзаєм!',
    '谢谢！',
    '好的，收到，谢谢你们的支持！',
    '非常感谢您的耐心解答，祝工作愉快！',
    '谢谢王经理，辛苦了',
    '明白了，谢谢小明',
    '謝謝！',
    '收到，謝謝您的協助，辛苦了！',
    '好的，感謝陳小姐，週末愉快',
    '了解，多謝囉～',
    'Thanks! 已收到，谢谢。',
  ])('%s', (text) => {
    expect(isClosingThanks(text, names)).toBe(true);
  });
});

describe('more than a thanks', () => {
  it.each([
    '',
    'Ok.',
    'Yes, please.',
    'Great, we agree.',
    'Thanks, but it still does not work.',
    'Thanks in advance',
    'Thanks, when will it be ready?',
    'Thanks. And the invoice?',
    'Thanks, all good?',
    'No, thanks.',
    'Yes, thanks',
    'Approved, thanks!',
    'Thanks for nothing.',
    'Ok thanks, update the info',
    'Thanks, help',
    'THANKS, CALL ME',
    'Thanks. Urgent!',
    'Thanks\nUrgent',
    'Thanks, I need the report by 15:00',
    'Thanks 2',
    'Заранее спасибо',
    'Спасибо, жду.',
    'Спасибо, а когда будет готово?',
    'Спасибо, но не работает',
    'Да, спасибо',
    'Спасибо, пришлите, пожалуйста, счёт.',
    'Наперед дякую',
    'Дякую, чекаю на рахунок.',
    'Дякую, але не працює',
    'Так, дякую',
    'Дякую! А коли реліз?',
    '先谢谢了',
    '谢谢，什么时候能好？',
    '谢谢，麻烦尽快处理',
    '谢谢汇总',
    '谢谢，改一下',
    '谢谢，没问题了？',
    '可以，谢谢，还有一个问题',
    '收到',
    '及时回复，谢谢！',
    '谢谢，提醒大家',
    '可以，谢谢',
    '請協助，謝謝',
    'Please reply, thanks',
    'Ответ, спасибо',
    '先謝謝了',
    '謝謝，請問何時完成',
    '謝謝，還是不行',
    '謝謝，再麻煩幫忙確認',
    `Thanks${'!'.repeat(200)}`,
  ])('%s', (text) => {
    expect(isClosingThanks(text, names)).toBe(false);
  });
});

describe('the names in a thanks', () => {
  it('are those of the people in the thread', () => {
    expect(isClosingThanks('Спасибо! Ваня', [])).toBe(false);
    expect(isClosingThanks('Спасибо! Ваня', ['Ваня Петров'])).toBe(true);
    expect(isClosingThanks('謝謝怡君', [])).toBe(false);
    expect(isClosingThanks('謝謝怡君', ['陳怡君'])).toBe(true);
  });

  it('may stand in another case, but a word that only begins alike is none', () => {
    expect(isClosingThanks('Дмитре, дякую', ['Дмитро'])).toBe(true);
    expect(isClosingThanks('Markdown, thanks', ['Mark'])).toBe(false);
    expect(isClosingThanks('An, thanks', ['Anna'])).toBe(false);
  });
});

it('reads hostile text without choking', () => {
  for (const piece of [' ', '\n', 'thanks ', 'for the ', '谢', 'спасибо за ', '\uE000', 'A', 'ok,'])
    expect(isClosingThanks(piece.repeat(200_000 / piece.length), ['A'.repeat(10_000)])).toBe(false);
});
