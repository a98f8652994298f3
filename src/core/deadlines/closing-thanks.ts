/** A bare thanks is short; what is longer says more. */
const MOST_CHARACTERS = 200;

/** The ways to say thanks; a message without one of them is an answer ("ok", "yes") and may ask us to act. */
const THANKS = anyOf(
  [
    '(?:many )?thanks|thank (?:you|u)|thx|tnx|cheers|much appreciated|(?:(?:i|we) (?:really )?)?appreciate (?:it|(?:the|your) help)',
    'спасибо|благодарю|благодарим|благодар(?:ен|на|ны)|спс',
    'дякую|дякуємо|вдячн(?:ий|а|і)|спасибі',
  ],
  [
    // What we are thanked for follows at once: set apart ("尽快回复，谢谢") it is what we are asked for.
    '(?:非常|十分|万分|萬分)?(?:感谢|谢谢|多谢|感謝|謝謝|多謝)(?:你们|您们|你們|您|你|大家|各位)?的?(?:耐心|及时|及時|快速|大力|热心|熱心|详细|詳細)?' +
      '(?:帮助|帮忙|支持|回复|答复|解答|配合|协助|说明|提醒|理解|关照|幫助|幫忙|支援|回覆|答覆|協助|說明|關照)?',
    '谢啦|谢了|謝啦|謝了|感恩|感激不尽|感激不盡|辛苦(?:你们|你們|您|你|大家)?[了啦]',
  ],
);

/** What may stand around a thanks without asking for anything; whole phrases, since "help" or "update" alone would ask. */
const COURTESY = anyOf(
  [
    '(?:so|very) much|a lot|a ton|a million|again|once more|everyone|everybody|all|team|guys',
    'for (?:(?:all )?(?:the|your|this|that) |all )?(?:(?:very )?(?:quick|prompt|fast|swift|kind|great|detailed|helpful|timely) )?' +
      '(?:help|support|reply|response|answer|update|information|info|clarification|explanation|assistance|time|work|efforts?|patience|it|that|this|everything)',
    'for (?:confirming|clarifying|explaining|letting (?:me|us) know)|hi|hello|dear|okay|ok|alright|great|perfect|excellent|wonderful|awesome|super|cool|got it|received|noted|understood|all (?:good|clear)',
    "that(?: is|'s) all|(?:it|all|everything) (?:works|is working|is fine)(?: now| again)?|(?:and )?you too|:-?[dp]",
    'have an? (?:nice|great|good|lovely) (?:day|evening|weekend|week|one)|(?:all the )?best(?: regards| wishes)?',
    '(?:with )?(?:kind|warm) regards|regards|sincerely|yours',
    'большое|огромное|очень|вам|вас|тебе|ещё раз|еще раз|всем|коллеги|взаимно',
    'за (?:(?:вашу?|твою?|твой|такой|такую) )?(?:(?:быстр|оперативн|подробн)(?:ый|ую) )?' +
      '(?:помощь|ответ|оперативность|информацию|(?:раз|об)ъяснени[ея]|пояснение|поддержку|обратную связь|работу|терпение|понимание|внимание|вс[её]|это)',
    'здравствуйте|привет|добрый (?:день|вечер)|доброе утро|доброго дня|хорошо|отлично|прекрасно|супер|ок|окей|ясно|принято|понятно',
    'понял[аи]?|получил[аи]?|вс[её] (?:понятно|ясно|работает|получилось|хорошо|отлично|в порядке)',
    'хорошего (?:дня|вечера)|хороших выходных|всего (?:доброго|хорошего)|до свидания|с уважением',
    'велике|щиро|красно|дуже|тобі|ще раз|усім|всім|колеги|навзаєм',
    'за (?:(?:вашу?|твою|таку) )?(?:(?:швидк|оперативн|докладн)(?:ий|у) )?' +
      "(?:допомогу|відповідь|оперативність|інформацію|роз'яснення|пояснення|підтримку|зворотний зв'язок|роботу|терпіння|розуміння|увагу|[ву]се|це)",
    'вітаю|привіт|добрий (?:день|вечір|ранок)|доброго (?:дня|ранку)|добре|чудово|гаразд|зрозуміло|прийнято',
    'зрозумі(?:в|ла|ли)|отрима(?:в|ла|ли)|[ву]се (?:зрозуміло|ясно|працює|вийшло|добре|гаразд)',
    'гарного (?:дня|вечора)|гарних вихідних|на все добре|усього доброго|всього найкращого|до побачення|з повагою',
  ],
  [
    '好的|好|已?收到|明白|知道|了解|瞭解|清楚|没问题|沒問題|没事|沒事|嗯|[您你]好|大家好|[早晚]上好|下午好|早安|午安|您|你|[了啦哈呀哦喔囉啊嘍]',
    '祝(?:您|你|好|安)?|商祺|工作(?:愉快|顺利|順利)|(?:周末|週末)?愉快|顺心|順心|再见|再見|此致|敬礼|敬禮|敬上|顺颂|順頌',
  ],
);

/** Whom a phrase addresses: one or two words written as names are, or a common Chinese surname with a title. */
const ADDRESS =
  /\uE000(?:[,，]\s?| )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈](?:经理|經理|总|總|工|老师|老師|先生|女士|小姐|哥|姐|主任|主管|顾问|顧問))/gu;

/**
 * Whether a client message only says thanks, in any of the five languages, and asks for nothing. `names` are those of the people in the
 * thread, which may stand in it. In doubt it is false: a clock too many can be dismissed, a client forgotten cannot.
 */
export function isClosingThanks(text: string, names: readonly string[]): boolean {
  const trimmed = text.trim();
  if (trimmed.length > MOST_CHARACTERS || /[?？]/u.test(trimmed)) return false;
  const plain = trimmed
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ');
  const withoutThanks = plain.replace(THANKS, '\uE000');
  if (withoutThanks === plain) return false;
  const rest = withoutThanks.replace(COURTESY, '\uE000').replace(ADDRESS, ' ');
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = names.flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  return words.every((word) => known.some((name) => isSameName(word.toLowerCase(), name)));
}

/** Whether a word is a name, perhaps in another case: Олена is addressed as Олено, 王小明 as 小明. */
function isSameName(word: string, name: string): boolean {
  if (word === name) return true;
  if (/\p{Script=Han}/u.test(name)) return name.length >= 3 && word === name.slice(1);
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared++;
  return shared >= 3 && word.length <= shared + 2 && name.length <= shared + 2;
}

/** Any of the phrases; one that begins inside a word leaves the rest of it over, which is then more than a thanks. */
function anyOf(words: string[], han: string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})(?!\\p{L})|${han.join('|')}`, 'giu');
}
