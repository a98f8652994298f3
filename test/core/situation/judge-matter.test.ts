import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grievance, judgeMatter } from '../../../src/core/situation/judge-matter.ts';
import { HEAD_RANGES, OUTPUTS } from '../../../src/core/temperament/heads.ts';
import { LANGUAGES, type Language, SITUATIONS, type Situation, type Temperament } from '../../../src/core/types.ts';
import { readText } from '../../support/read-text.ts';

const MATTERS: readonly [Language, Situation, string][] = [
  ['en', 'requirement_unclear', 'We cannot agree whether we need one form or two. What would you recommend?'],
  ['en', 'limited_knowledge', 'Sorry, I am not technical: what is a cookie banner and how do I switch it on?'],
  ['en', 'resource_conflict', 'Who will replace our developer while she is on parental leave?'],
  ['en', 'unreasonable_request', 'I know this is a big ask, but could you do it by tomorrow and free of charge?'],
  ['en', 'bug_found', 'While testing version 2.1 we found a bug: the totals are wrong. Steps to reproduce attached.'],
  ['en', 'many_issues', 'Attached is the list of 24 open points, please sort them by priority.'],
  ['en', 'module_failure', 'The export module does not work, we enter everything manually for the time being.'],
  ['en', 'severe_outage', 'All our servers are down, nobody can log in and production has stopped.'],
  ['en', 'routine_meeting', 'Can we move the weekly meeting to Thursday at 10? Agenda as usual.'],
  ['en', 'delay', 'The delivery is two weeks late, when will it finally arrive?'],
  ['en', 'billing', 'The invoice shows the wrong VAT, we were charged twice.'],
  ['en', 'praise', 'Excellent work, the team is delighted, thank you so much!'],
  ['en', 'scope_change', 'Please replace the logo, remove the slider and add a French version.'],
  ['en', 'other', 'Attached you will find the signed NDA, please confirm receipt.'],
  ['zh-Hans', 'requirement_unclear', '我们内部意见不统一，还没想好要一个表单还是两个，您有什么建议？'],
  ['zh-Hans', 'limited_knowledge', '不好意思，我是小白，请问缓存是什么意思，怎么设置？'],
  ['zh-Hans', 'resource_conflict', '开发人员休产假期间谁来接手？人手够吗？'],
  ['zh-Hans', 'unreasonable_request', '我知道这个要求有点过分，能不能明天之前免费做完？'],
  ['zh-Hans', 'bug_found', '测试2.1版时发现一个bug，合计不对，复现步骤见截图。'],
  ['zh-Hans', 'many_issues', '附件是24条问题清单，请按优先级排好。'],
  ['zh-Hans', 'module_failure', '导出模块用不了，我们暂时手工录入。'],
  ['zh-Hans', 'severe_outage', '服务器全挂了，整个系统瘫痪，所有业务中断。'],
  ['zh-Hans', 'routine_meeting', '本周例会改到周四上午十点，议程照旧。'],
  ['zh-Hans', 'delay', '交期已经拖了两周，还没发货，到底什么时候到？'],
  ['zh-Hans', 'billing', '发票抬头开错了，还重复扣款，请退款。'],
  ['zh-Hans', 'praise', '太棒了，大家都很满意，非常感谢！'],
  ['zh-Hans', 'scope_change', '请把轮播图去掉，换一个logo，再增加一个英文版。'],
  ['zh-Hans', 'other', '附件是已签署的保密协议，请确认收到。'],
  ['zh-Hant', 'requirement_unclear', '我們內部意見不一，還沒決定要一個表單還是兩個，您會建議怎麼做？'],
  ['zh-Hant', 'limited_knowledge', '不好意思我是新手，請問快取是什麼意思，要怎麼設定？'],
  ['zh-Hant', 'resource_conflict', '工程師請產假期間由誰接手？人力夠嗎？'],
  ['zh-Hant', 'unreasonable_request', '我知道這個要求有點過分，可以明天之前免費做完嗎？'],
  ['zh-Hant', 'bug_found', '測試2.1版時發現一個bug，合計不對，重現步驟見截圖。'],
  ['zh-Hant', 'many_issues', '附件是24項缺失清單，請依優先順序排好。'],
  ['zh-Hant', 'module_failure', '匯出模組故障，印表機也沒反應，先用手寫。'],
  ['zh-Hant', 'severe_outage', '伺服器當機，整個網站離線，所有服務中斷。'],
  ['zh-Hant', 'routine_meeting', '這禮拜的例會改到週四早上十點，議程一樣。'],
  ['zh-Hant', 'delay', '交期延誤兩週了，還沒出貨，到底什麼時候會到？'],
  ['zh-Hant', 'billing', '發票統編打錯了，還重複扣款，請退款。'],
  ['zh-Hant', 'praise', '太棒了，大家都很滿意，謝謝團隊！'],
  ['zh-Hant', 'scope_change', '請把輪播拿掉，換一個logo，再新增一個英文版。'],
  ['zh-Hant', 'other', '附上已簽署的保密協議，請確認收到。'],
  ['ru', 'requirement_unclear', 'Мы никак не решим, нужна одна форма или две, мнения разошлись. Что посоветуете?'],
  [
    'ru',
    'limited_knowledge',
    'Извините за глупый вопрос: что такое кэш и как его настроить? Я не технический человек.',
  ],
  ['ru', 'resource_conflict', 'Кто заменит разработчика, пока он в отпуске, и хватит ли людей?'],
  ['ru', 'unreasonable_request', 'Понимаю, что просьба наглая: можно к завтрашнему утру и без доплаты?'],
  ['ru', 'bug_found', 'При тестировании сборки 2.1 нашли баг: итоги неверные, шаги воспроизведения на скриншоте.'],
  ['ru', 'many_issues', 'Во вложении список из 24 замечаний, разложите их по приоритету.'],
  ['ru', 'module_failure', 'Модуль выгрузки не работает, пока вводим вручную.'],
  ['ru', 'severe_outage', 'Упали все серверы, система недоступна, производство встало.'],
  ['ru', 'routine_meeting', 'Перенесём еженедельную планёрку на четверг, в 10 утра? Повестка прежняя.'],
  ['ru', 'delay', 'Поставка задерживается на две недели, сроки сорваны, когда будет готово?'],
  ['ru', 'billing', 'В счёте ошибка в НДС, деньги списали дважды, верните оплату.'],
  ['ru', 'praise', 'Отличная работа, все довольны, огромное спасибо!'],
  ['ru', 'scope_change', 'Уберите слайдер, замените логотип и добавьте английскую версию.'],
  ['ru', 'other', 'Направляю подписанное соглашение о неразглашении, прошу подтвердить получение.'],
  ['uk', 'requirement_unclear', 'Ми ніяк не вирішимо, потрібна одна форма чи дві, думки розділилися. Що порадите?'],
  ['uk', 'limited_knowledge', 'Вибачте за дурне питання: що таке кеш і як його налаштувати? Я в цьому не тямлю.'],
  ['uk', 'resource_conflict', 'Хто замінить розробника, поки він у відпустці, і чи вистачить людей?'],
  ['uk', 'unreasonable_request', 'Розумію, що прошу забагато: чи можна до завтра і без доплати?'],
  [
    'uk',
    'bug_found',
    'Під час тестування збірки 2.1 знайшли помилку: підсумки невірні, кроки відтворення на скріншоті.',
  ],
  ['uk', 'many_issues', 'У вкладенні перелік із 24 зауважень, розкладіть їх за пріоритетом.'],
  ['uk', 'module_failure', 'Модуль вивантаження не працює, поки вводимо вручну.'],
  ['uk', 'severe_outage', 'Лягли всі сервери, система недоступна, виробництво стоїть.'],
  ['uk', 'routine_meeting', 'Перенесемо щотижневу нараду на четвер, об 11:00? Порядок денний той самий.'],
  ['uk', 'delay', 'Постачання затримується на два тижні, терміни зірвано, коли буде готово?'],
  ['uk', 'billing', 'У рахунку помилка в ПДВ, гроші зняли двічі, поверніть оплату.'],
  ['uk', 'praise', 'Чудова робота, усі задоволені, щиро дякуємо!'],
  ['uk', 'scope_change', 'Приберіть слайдер, замініть логотип і додайте англійську версію.'],
  ['uk', 'other', 'Надсилаю підписану угоду про нерозголошення, прошу підтвердити отримання.'],
];

const CALL_REQUESTS: readonly [Language, string][] = [
  ['en', 'Please call me back when you get this, my number is 555 0199.'],
  ['en', 'Can we talk on the phone today instead of writing?'],
  ['zh-Hans', '收到后请给我打个电话，谢谢。'],
  ['zh-Hans', '方便打电话聊一下吗？'],
  ['zh-Hans', '能不能今天电话里说？'],
  ['zh-Hant', '看到信後麻煩回撥給我，謝謝。'],
  ['zh-Hant', '可以改用電話說嗎？我今天都在。'],
  ['ru', 'Пожалуйста, перезвоните мне, как прочтёте.'],
  ['ru', 'Можем сегодня поговорить по телефону, а не писать?'],
  ['uk', 'Будь ласка, передзвоніть мені, щойно прочитаєте.'],
  ['uk', 'Можемо сьогодні поговорити телефоном, а не писати?'],
];

describe('a wish for a call', () => {
  it.each(CALL_REQUESTS)('%s, is neither a complaint nor a meeting of the team: %s', (language, text) => {
    expect(readText(text, language).matter).toMatchObject({ situation: 'other', complaint: false });
  });
});

describe('what a mail is about', () => {
  it.each(MATTERS)('%s %s: %s', (language, situation, text) => {
    expect(readText(text, language).matter.situation).toBe(situation);
  });

  it('is "other", and no complaint, when nothing is said', () => {
    for (const text of ['', '   ', '…', '12345', 'Lorem ipsum dolor']) {
      expect(readText(text, 'en').matter).toMatchObject({ situation: 'other', complaint: false });
    }
  });

  it('listens to the subject', () => {
    expect(readText('See below.', 'en', 'Invoice 4471: wrong amount').matter.situation).toBe('billing');
  });

  it('goes by the script when the language is not known', () => {
    expect(readText('Счёт неверный, списали дважды', null).matter.situation).toBe('billing');
    expect(readText('У рахунку помилка, гроші зняли двічі', null).matter.situation).toBe('billing');
    expect(readText('发票开错了，请重开', null).matter.situation).toBe('billing');
    expect(readText('The invoice is wrong', null).matter.situation).toBe('billing');
  });
});

describe('the reading of any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'invoice',
          'late',
          ' ',
          '.',
          'не',
          'сломалось',
          '发票',
          '拖了',
          "'",
          '\n',
          '12',
          '😀',
          '*',
          ',',
        ),
        {
          maxLength: 80,
        },
      )
      .map((parts) => parts.join('')),
  );

  it('has a category and severity exactly for complaints', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES, null), (text, language) => {
        const reading = readText(text, language).matter;
        expect(SITUATIONS).toContain(reading.situation);
        expect(reading.category === null).toBe(!reading.complaint);
        expect(reading.severity === null).toBe(!reading.complaint);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on what was read before', () => {
    const text = 'The delivery is late again and nobody answers.';
    const first = readText(text, 'en').matter;
    readText('Отличная работа, спасибо!', 'ru');
    readText('Excellent work', 'en', 'Thanks');
    expect(readText(text, 'en').matter).toEqual(first);
  });
});

describe('a complaint', () => {
  const isComplaint = (odds: number, mood: Temperament, grievance: Grievance): boolean => {
    const logits = new Float32Array(OUTPUTS);
    logits[HEAD_RANGES.complaint.from + 1] = odds;
    return judgeMatter(logits, mood, grievance).complaint;
  };

  it.each<[string, number, Temperament, Grievance, boolean]>([
    ['a word is held against us', 0.1, 'neutral', 'held', true],
    ['a mood tips what the words leave open', -0.1, 'angry', 'held', true],
    ['no mood makes one where no grievance is named', -0.1, 'angry', 'unnamed', false],
    ['what the network is sure of needs no word that we know', 1.1, 'neutral', 'unnamed', true],
    ['it is not sure enough without such a word', 0.9, 'neutral', 'unnamed', false],
    ['what others did is none, though the network is sure', 2.9, 'neutral', 'excused', false],
    ['what others did is one where it is surer than that', 3.1, 'neutral', 'excused', true],
  ])('%s', (_why, odds, mood, grievance, expected) => {
    expect(isComplaint(odds, mood, grievance)).toBe(expected);
  });
});
