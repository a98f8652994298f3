import type { Language } from '../../../src/core/types.ts';
import { hashOf } from '../texts.ts';

/** What people write before and behind the matter itself, without a date. */
const AROUND: Record<Language, { before: readonly string[]; behind: readonly string[] }> = {
  en: {
    before: [
      'Hi Anna,\n\nthanks for the quick call and the notes.',
      'Good morning, I hope all is well with you. I have looked at what you sent.',
      'Hello,\nsorry for the long silence, things have been busy here.',
      'Dear team, we were very happy with the last job.',
    ],
    behind: [
      'Let me know if anything is unclear.\n\nBest regards,\nTom',
      'The rest looks fine to me. Thank you!',
      'I am in the office all week, you can also call my colleague.',
      'We have two other offers on the table, but would rather stay with you.',
    ],
  },
  ru: {
    before: [
      'Добрый день, Анна!\nСпасибо за звонок и за подробный ответ.',
      'Здравствуйте. Посмотрели то, что вы прислали, в целом нас всё устраивает.',
      'Коллеги, извините за долгое молчание, был завал на работе.',
      'Приветствую! Прошлым заказом остались очень довольны.',
    ],
    behind: [
      'Если что-то непонятно, пишите.\nС уважением, Игорь',
      'В остальном замечаний нет. Спасибо!',
      'Я весь день на месте, можно звонить и моей помощнице.',
      'У нас есть ещё два предложения, но хотелось бы остаться с вами.',
    ],
  },
  uk: {
    before: [
      'Доброго дня, Анно!\nДякую за дзвінок і за докладну відповідь.',
      'Вітаю. Переглянули те, що ви надіслали, загалом нас усе влаштовує.',
      'Колеги, вибачте за довгу мовчанку, був завал на роботі.',
      'Добрий день! Минулим замовленням дуже задоволені.',
    ],
    behind: [
      'Якщо щось незрозуміло, пишіть.\nЗ повагою, Ігор',
      'В іншому зауважень немає. Дякую!',
      'Я весь день на місці, можна дзвонити й моїй помічниці.',
      'Маємо ще дві пропозиції, але хотіли б лишитися з вами.',
    ],
  },
  'zh-Hans': {
    before: [
      '李经理您好，谢谢您的电话和详细说明。',
      '你好，发来的资料我们看过了，总体没什么问题。',
      '各位辛苦了，最近这边比较忙，回复晚了不好意思。',
      '王老师，上次合作我们非常满意。',
    ],
    behind: [
      '有不清楚的地方随时联系我。谢谢！',
      '其他没有意见，辛苦了。',
      '我整天都在公司，也可以找我同事。',
      '另外两家也报了价，不过我们还是想跟你们合作。',
    ],
  },
  'zh-Hant': {
    before: [
      '李經理您好，謝謝您的電話和詳細說明。',
      '你好，寄來的資料我們看過了，大致沒什麼問題。',
      '各位辛苦了，最近這邊比較忙，回覆晚了不好意思。',
      '王老師，上次合作我們非常滿意。',
    ],
    behind: [
      '有不清楚的地方隨時跟我聯絡。謝謝！',
      '其他沒有意見，辛苦了。',
      '我整天都在公司，也可以找我同事。',
      '另外兩家也報了價，不過我們還是想跟你們合作。',
    ],
  },
};

/** The text with something before and behind it; the same each time. */
export function surround(text: string, language: Language): string {
  const { before, behind } = AROUND[language];
  const number = hashOf(text);
  return [before[number % before.length], text, behind[(number >>> 8) % behind.length]].join('\n');
}
