import type { Language, Step } from '../../../../src/core/types.ts';

/** Sentences that do a step of the six, and sentences that only look like it. */
export type StepCases = Readonly<
  Record<Language, Readonly<Record<Step, { done: readonly string[]; not: readonly string[] }>>>
>;

export const STEP_CASES: StepCases = {
  en: {
    listen: {
      done: [
        'I have read your letter twice.',
        'As I understand it, the parcel was left in the rain.',
        'You write that nobody opened the door.',
      ],
      not: ['Please read the manual.', 'The parcel is on its way.'],
    },
    acknowledge: {
      done: [
        'I can hear how fed up you are.',
        'A hem should not come loose after one wash.',
        'I apologise for the ten missing chairs.',
        'I hear you.',
        'I understand this stops your sales team.',
        'I am sorry that you waited in vain.',
        'I understand how annoying that is.',
        'You had to wait for two hours.',
        'You are right to be disappointed.',
      ],
      not: ['I am sorry for the delay.', 'The parcel is on its way.', 'Thank you for the photo.'],
    },
    apologise: {
      done: ['I apologise for the delay.', 'We are very sorry that this happened.', 'This was our mistake.'],
      not: ["I'm sorry you feel that way.", 'I am sorry to hear that.', 'We are sorry, but the date stays.'],
    },
    act: {
      done: [
        'I will get the licence transferred by Thursday noon.',
        'Our seamstress Ada repairs it while you wait.',
        'They will be at your door by 4 pm tomorrow.',
        'A new appointment: Thursday, 9 am, Mr Kent.',
        'The corrected invoice is attached.',
        'Our driver brings a new one on Friday.',
        'I will replace the part tomorrow morning.',
        'The money has been refunded.',
        'We are repairing it and it will be finished by 5 pm.',
      ],
      not: ['The brochure is attached.', 'We will see.', 'Could you send us a photo?', 'We value your opinion.'],
    },
    thank: {
      done: ['Thank you for your patience.', 'Many thanks for the photo.', 'I really appreciate that you told us.'],
      not: ['The photo has arrived.', 'You are welcome.'],
    },
    follow: {
      done: [
        'I will drop you a line then.',
        'If anything else is missing, call me directly.',
        'I will call you on Friday.',
        'We will keep you posted.',
        'In two weeks I will ask whether you are satisfied.',
      ],
      not: ['The part is in stock.', 'I have called the carrier.'],
    },
  },
  'zh-Hans': {
    listen: {
      done: ['您的来信我仔细看了。', '您提到包裹淋了雨。', '您的投诉我收到了。'],
      not: ['您说得对。', '请看说明书。', '包裹在路上。'],
    },
    acknowledge: {
      done: ['两把椅子有划痕，很抱歉。', '我能理解您的心情。', '让您白跑了一趟。', '给您带来很多不便。'],
      not: ['包裹在路上。', '谢谢您的照片。'],
    },
    apologise: {
      done: ['为此向您道歉。', '实在对不起。', '这是我们的失误。'],
      not: ['这不是我们的错。', '包裹在路上。', '请看附件。'],
    },
    act: {
      done: [
        '裁缝阿达当场帮您缝好。',
        '师傅明天上午九点到。',
        '更正后的发票请见附件。',
        '师傅周五上门更换零件。',
        '我明天上午把零件换好。',
        '款项已经退还。',
      ],
      not: ['修好了告诉您。', '以后不会再发生。', '再看吧。', '能发一张照片吗？', '您的意见很重要。'],
    },
    thank: { done: ['谢谢您的耐心。', '感谢您告诉我们。', '非常感激。'], not: ['照片收到了。', '不客气。'] },
    follow: {
      done: ['我来跟银行跟进。', '周五我给您打电话。', '有进展会及时告诉您。', '两周后我再问您是否满意。'],
      not: ['零件有货。', '我们的仓库在城东。'],
    },
  },
  'zh-Hant': {
    listen: {
      done: ['您的來信我仔細看過了。', '您提到包裹淋了雨。', '您的客訴我收到了。'],
      not: ['您說得對。', '請參考說明書。', '包裹在路上。'],
    },
    acknowledge: {
      done: [
        '整批書頁碼錯亂，是我們的疏失，非常抱歉。',
        '兩張椅子有刮痕，很抱歉。',
        '我能理解您的心情。',
        '讓您白跑了一趟。',
        '造成您很多不便。',
      ],
      not: ['包裹在路上。', '謝謝您的照片。'],
    },
    apologise: {
      done: ['為此向您致歉。', '真的很對不起。', '這是我們的疏失。'],
      not: ['這不是我們的錯。', '包裹在路上。', '請看附件。'],
    },
    act: {
      done: [
        '裁縫阿達當場幫您縫好。',
        '師傅明天上午九點到。',
        '更正後的發票請見附件。',
        '師傅週五到府更換零件。',
        '我明天上午把零件換好。',
        '款項已經退還。',
      ],
      not: ['修好了告訴您。', '以後不會再發生。', '再看看吧。', '可以寄一張照片嗎？', '您的意見很重要。'],
    },
    thank: { done: ['謝謝您的耐心。', '感謝您告訴我們。', '非常感激。'], not: ['照片收到了。', '不客氣。'] },
    follow: {
      done: ['我會跟銀行追蹤。', '週五我打電話給您。', '有進度會告訴您。', '兩週後我再請教您是否滿意。'],
      not: ['零件有貨。', '我們的倉庫在城東。'],
    },
  },
  ru: {
    listen: {
      done: [
        'Я дважды прочитал ваше письмо.',
        'Как я понял, посылку оставили под дождём.',
        'Вы пишете, что никто не открыл дверь.',
      ],
      not: ['Прочитайте, пожалуйста, инструкцию.', 'Посылка в пути.'],
    },
    acknowledge: {
      done: [
        'Извините за десять недостающих стульев.',
        'Нам жаль, что два стула пришли с царапинами.',
        'Извините, что вы напрасно прождали.',
        'Понимаю, насколько это неприятно.',
        'Вам пришлось ждать два часа.',
        'Вы вправе сердиться.',
      ],
      not: ['Значит, это вы неправильно нажали.', 'Посылка в пути.', 'Спасибо за фотографию.'],
    },
    apologise: {
      done: ['Приношу извинения за задержку.', 'Простите, что так вышло.', 'Это наша ошибка.'],
      not: ['Вы сами виноваты.', 'Посылка в пути.', 'Спасибо за фотографию.'],
    },
    act: {
      done: [
        'Наша швея Ада подошьёт при вас.',
        'Исправленный счёт во вложении.',
        'Водитель привезёт новую в пятницу.',
        'Завтра утром заменю деталь.',
        'Деньги возвращены.',
        'Исправим к 17:00.',
      ],
      not: ['Посмотрим.', 'Пришлёте фотографию?', 'Нам важно ваше мнение.'],
    },
    thank: {
      done: ['Спасибо за терпение.', 'Благодарим за фотографию.', 'Очень признателен, что вы сказали.'],
      not: ['Фотография пришла.', 'Не за что.'],
    },
    follow: {
      done: [
        'Если чего-то не хватает, звоните мне напрямую.',
        'Позвоню вам в пятницу.',
        'Будем держать вас в курсе.',
        'Через две недели спрошу, всё ли хорошо.',
      ],
      not: ['Деталь на складе.', 'Я звонил перевозчику.'],
    },
  },
  uk: {
    listen: {
      done: [
        'Я двічі прочитав ваш лист.',
        'Як я зрозумів, посилку лишили під дощем.',
        'Ви пишете, що ніхто не відчинив дверей.',
      ],
      not: ['Прочитайте, будь ласка, інструкцію.', 'Посилка в дорозі.'],
    },
    acknowledge: {
      done: [
        'Переплутані сторінки — це наша вина.',
        'Розумію, наскільки це неприємно.',
        'Вам довелося чекати дві години.',
        'Ви маєте право сердитися.',
      ],
      not: ['Отже, це ви неправильно натиснули.', 'Посилка в дорозі.', 'Дякую за світлину.'],
    },
    apologise: {
      done: ['Перепрошую за затримку.', 'Вибачте, що так вийшло.', 'Це наша помилка.'],
      not: ['Посилка в дорозі.', 'Дякую за світлину.'],
    },
    act: {
      done: [
        'Наша швачка Ада підшиє при вас.',
        'Оновлений рахунок у вкладенні.',
        'Водій привезе нову в п’ятницю.',
        'Завтра вранці заміню деталь.',
        'Гроші повернено.',
        'Виправимо до 17:00.',
      ],
      not: ['Побачимо.', 'Надішлете світлину?', 'Нам важлива ваша думка.'],
    },
    thank: {
      done: ['Дякую за терпіння.', 'Щиро дякуємо за світлину.', 'Дуже вдячний, що ви сказали.'],
      not: ['Світлина надійшла.', 'Нема за що.'],
    },
    follow: {
      done: ['Зателефоную вам у п’ятницю.', 'Триматимемо вас у курсі.', 'За два тижні запитаю, чи все добре.'],
      not: ['Деталь на складі.', 'Я телефонував перевізникові.'],
    },
  },
};
