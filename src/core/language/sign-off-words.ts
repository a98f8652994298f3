/** How mails end, in the five languages: closing formulas, device lines, footers, disclaimers. */

import { FIRST_WORD } from './letters.ts';
import type { MarksByOpening } from './matches.ts';

const phrases = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split(/[\n|]/u)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** Closing formulas, lower case, without signs; names may follow on the same line. */
export const CLOSINGS = phrases(`
  best | very best | warmest | best regards | kind regards | kindest regards | warm regards | warmest regards | regards | best wishes | br | kr
  many regards | with thanks | with appreciation | respectfully submitted | b. regards | with best regards | with kind regards | with best wishes | with regards | with warm regards | with kindest regards | with warmest regards | with all good wishes | with best wishes and thanks | rgds | rgrds
  brgds | with gratitude | in friendship | warm wishes | kindest | best regards and thanks | all the best | sincerely | sincerely yours | yours sincerely | yours faithfully | faithfully yours | yours truly
  truly yours | yours | respectfully | respectfully yours | yours respectfully | cordially | cheers | warmly
  thanks and regards | thanks and best regards | thanks and kind regards | many thanks and best regards
  many thanks and kind regards | thank you and best regards | thank you and kind regards | thanks, best regards
  с благодарностью | с искренней благодарностью | с уважением | с уважением к вам | с уважением к вам и вашей команде | с искренним уважением | с глубоким уважением | с большим уважением | с уважением и наилучшими пожеланиями
  с наилучшими пожеланиями | с наилучшими | с лучшими пожеланиями | с почтением | искренне ваш | искренне ваша | искренне ваши
  с добрыми пожеланиями | с самыми добрыми пожеланиями | с приветом | с теплом | всех благ
  всего доброго | всего хорошего | всего наилучшего | с благодарностью и уважением | с ув | с уваж | с/у | спасибо, с уважением | с уважением и благодарностью | с пожеланиями успехов
  с надеждой на ответ | с надеждой на скорый ответ | с надеждой на сотрудничество | с надеждой на понимание | с надеждой на дальнейшее сотрудничество | уважающий вас
  з вдячністю | із вдячністю | зі щирою вдячністю | з щирою вдячністю | з повагою | з повагою до вас | із повагою | з пов | з щирою повагою | зі щирою повагою | з глибокою повагою | з великою повагою
  з найкращими побажаннями | з найкращими | з найліпшими побажаннями | з найщирішими побажаннями | щиро ваш | щиро ваша | щиро ваші | з любов'ю | з теплом | з привітом | бувайте | усіх благ | усього найкращого
  всього найкращого | усього доброго | всього доброго | на все добре | з вдячністю та повагою | з повагою та вдячністю
  з пошаною | із пошаною | з повагою та найкращими побажаннями | з надією на відповідь | з надією на швидку відповідь | з надією на співпрацю | з надією на розуміння | бувайте здорові
  此致 | 敬礼 | 此致敬礼 | 祝好 | 祝安 | 顺颂商祺 | 顺祝商祺 | 顺颂时祺 | 顺祝时祺 | 顺颂春祺 | 顺颂夏祺 | 顺颂秋祺 | 顺颂冬祺 | 即颂商祺 | 敬颂商祺 | 并颂商祺
  祝商祺 | 商祺 | 时祺 | 此颂商祺 | 敬祝商祺 | 谨致问候 | 致礼 | 敬上 | 谨上 | 谨启 | 敬启 | 祝工作顺利 | 祝工作愉快 | 祝您工作顺利 | 祝您工作愉快 | 祝顺利
  此祝 | 即祝 | 谨致 | 謹致 | 祝一切顺利 | 祝您一切顺利 | 顺祝工作顺利 | 顺祝安康 | 专此 | 特此函达 | 致敬
  顺颂 | 顺祝 | 敬祝 | 敬颂 | 即颂 | 祝 | 恭祝 | 谨祝 | 順頌 | 順祝 | 敬頌 | 敬請 | 敬请 | 即頌 | 謹祝
  敬禮 | 此致敬禮 | 順頌商祺 | 順祝商祺 | 順頌時祺 | 順祝時祺 | 順頌時綏 | 順頌春祺 | 順頌夏祺 | 順頌秋祺 | 順頌冬祺 | 敬頌商祺 | 敬頌時祺 | 即頌商祺
  時祺 | 時綏 | 敬頌鈞安 | 敬請鈞安 | 敬請大安 | 敬祝順心 | 敬祝平安 | 敬祝安康 | 敬祝時祺 | 順頌鈞安 | 順頌台安 | 順頌台祺 | 敬頌台綏 | 謹上 | 謹啟 | 敬啟 | 敬覆
  祝工作順利 | 祝工作愉快 | 祝您工作順利 | 祝您工作愉快 | 祝順心 | 祝平安 | 祝一切順利 | 祝您一切順利 | 順頌安康 | 專此 | 耑此 | 敬祝工作順利
  mit freundlichen grüßen | freundliche grüße | viele grüße | beste grüße | liebe grüße | mfg | cordialement | bien cordialement
  salutations | saludos | saludos cordiales | cordiali saluti | distinti saluti | atenciosamente | pozdrawiam | z poważaniem
  met vriendelijke groet | groeten | met hartelijke groet | groetjes | med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | hälsningar | mvh
  med venlig hilsen | med vennlig hilsen | venlig hilsen | vennlig hilsen | hilsen | ystävällisin terveisin | terveisin
  s pozdravem | s přátelským pozdravem | s úctou | z wyrazami szacunku | pozdrowienia | serdecznie pozdrawiam | üdvözlettel
  tisztelettel | cu stimă | saygılarımla | saygılarımızla | un saludo | un cordial saludo | atentamente | cumprimentos
  com os melhores cumprimentos | abraços | un abrazo | cordialmente | bien à vous | cdlt | amicalement | herzliche grüße
  mit besten grüßen | mit herzlichen grüßen | lg | vg | schöne grüße | pagarbiai | ar cieņu | lugupidamisega | s poštovanjem`);

/** A closing of regards, whoever sends them and from where: "With warm regards from Lyon,", "Lots of love". */
export const REGARDS =
  /^(?:with )?(?:(?:my|our|very|many|lots of|much|all|b\.|best|kind|kindest|warm|warmest|good|sunny|big|sincere|personal|friendly|fondest) ?)+(?:regards|rgds|rgrds|wishes|greetings|love|hugs|kisses|cheers)(?: from \p{L}[^,.!?]{0,30})?[,.!]?$|^(?:viele |liebe |beste |herzliche |schöne )?grüße aus \p{L}[^.!?]{0,30}$/iu;

/** Thanks that close a mail only when a name stands below; else they are the client's words. */
export const THANKS = phrases(`
  thanks | many thanks | thank you | thanks a lot | thank you very much | thanks in advance | thank you in advance | thx | tks | ta
  thanks again | thank you so much | thanks so much | appreciate it | much appreciated | thnx | thanx | tnx
  спасибо | большое спасибо | заранее спасибо | спасибо большое | спасибо заранее | благодарю | заранее благодарю
  спс | пасиб | пасибо | спасибки | заранее благодарен | заранее благодарна | благодарим
  дякую | щиро дякую | дуже дякую | наперед дякую | дякую наперед | заздалегідь дякую | дякуємо
  дяк | дякс | дякі
  наперед вдячна | наперед вдячний | заздалегідь вдячна | заздалегідь вдячний
  谢谢 | 多谢 | 感谢 | 非常感谢 | 谢谢您 | 谢谢你 | 感谢您 | 十分感谢 | 先谢谢了
  謝謝 | 多謝 | 感謝 | 非常感謝 | 謝謝您 | 謝謝你 | 感謝您 | 十分感謝 | 感恩 | 以上 | 以上，謝謝 | 以上謝謝 | 以上，谢谢 | 以上谢谢 | 唔該 | 唔該晒`);

/** Chinese regards, in whatever words: "致以诚挚的问候". */
export const CHINESE_REGARDS =
  /^(?:[致谨謹並并此]{0,2}[以致])?(?:最|最为|最為)?(?:诚挚|誠摯|真诚|真誠|崇高|亲切|親切|衷心|美好|诚挚地|良好)的?(?:问候|問候|敬意|祝福|祝愿|祝願)[！!。，,]?$/u;

/** How a mail that greets begins, on a line of its own or not. */
export const GREETS =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|привет|здравствуйте|добр(?:ый|ое|ого)|уважаем\p{L}+|привіт|вітаю|добрий|шановн\p{L}+)(?!\p{L})/iu;

/** The end of a line that what stands below completes: a card there is the contact that the mail speaks of. */
export const LEADS_INTO =
  /[:：]$|(?<!\p{L})(?:and|add|to|is|are|at|with|call|contact|for|of|by|from|as|и|на|по|к|с|это|або|та|і|й|до|з|це)$|[是到给給为為加]$|(?:联系|聯絡|改成)$/iu;

/** The writer as the reader's own, with the name: "Ваш Олег", "客户 王伟". */
export const YOUR_OWN =
  /^(?:客[户戶]|用[户戶]|[业業]主|住[户戶]|家[长長]|[学學]生) [\u4e00-\u9fff]{2,4}$|^(?:Ваш|Ваша|Ваши|Ваші|Твой|Твоя|Твій) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** How a closing in the writer's own words begins: "With love to detail,", "Until then,", "Мирного дня,", "Бережіть себе,". */
export const CLOSING_SHAPE: MarksByOpening = {
  latin: [
    /^(?!best (?!of |to |from |and |as |always))(?:with (?:(?:my|our|all|much|many|the|best|warm\p{L}*|kind\p{L}*|great|deep|every|sincere|sunny|friendly|fond|big) ){0,3}(?:regards?|love|thanks|wishes|hopes?|hugs|greetings|gratitude|respect|appreciation|affection|joy|warmth|smiles?|kindness|sympathy|compliments|blessings?|friendship)|wishing you|in (?:friendship|gratitude|solidarity|peace|christ|kindness|appreciation|partnership|haste)|all (?:(?:the|my|our|very) ){0,2}best|(?:much|so much) (?:love|respect|obliged|gratitude|appreciated)|(?:my|our) (?:very )?(?:best|thanks|regards|love)|(?:until|till) (?:then|next|soon|tomorrow|we (?:meet|speak|talk|see))|hope (?:this|that|it) helps?|have an? (?:good|nice|great|lovely|wonderful|fantastic|pleasant|relaxing|safe|happy|fab\p{L}*|super|blessed)|enjoy|stay (?:safe|well|healthy|warm|strong)|be (?:well|good)|take (?:good )?care|see (?:you|ya)|(?:talk|speak|chat) (?:to you |with you )?(?:soon|then|later|tomorrow|next)|happy (?:friday|holidays|new year|easter|christmas|weekend)|good (?:luck|night)|god bless|(?:warm|kind|best|fond|love|hug|cheer|bless|sunny|big|lots)(?:s|est|ings?)?|(?:warm|kind|sincere|cordial|respectful|grateful|thankful|humb|fond|loving|faithful|tru|amicab)ly|peace|ciao|onwards?|upwards?|salut|amitiés|(?:thanks|thank you|thx)(?! for)|bises|bisous|adiós|adieu|arrivederci|tschüss|skål|namaste|shalom|aloha|appreciated?|as (?:always|ever)|yours|your (?:\p{L}+ )?(?:friend|neighbou?r|colleague|client|customer|patient|tenant|guest|partner)s?)\b/iu,
  ],
  cyrillic: [
    /^(?:со?|із?|зі?) (?:\p{L}+(?:ым|им|ой|ей|ою|ею|ими|ыми|іми) )?(?:уважени|почтени|любов|надежд|тепл|благодарност|признательност|наилучш|добр|дружб|приветом|верой|пожелани|улыбк|повагою|повагой|шан|вдячніст|наді|тепло|любов|дружб|вітанн|побажанн|найкращ|вір|усмішк|миром|світл|свет|душ|обійм|объят|сонц|солн|мир|празд|свят|святами|нов\p{L}{2} год|нов\p{L}{2} рок|искренн|щир|поклон|вдячн)\p{L}*|^[уві]?с[еі](?:го|ього|х|їм|м) \p{L}|^[ув]сього \p{L}|^\p{L}+(?:ого|[оеє]ї|[оеє]й|[иы]х|іх) (?:(?:вам|тебе|тобі|всем|усім|всім) )?(?:дня|вечера|вечора|недели|тижня|выходных|вихідних|ночи|ночі|утра|ранку|неба|настроения|настрою|праздников|свят|работы|роботи|лета|літа|зимы|зими|весны|осени)(?!\p{L})/iu,
    /^(?:добра|мира|миру|тепла|удачи|удачі|успехов|успіхів|здоровья|здоров['’ʼ]я|счастья|щастя|натхнення|вдохновения|берегите? себя|береж(?:и|іть) себе|обним\p{L}+|обійм\p{L}+|целу\p{L}+|цілу\p{L}+|до (?:встречи|свидания|связи|завтра|скор\p{L}+|зустрічі|побачення|зв['’ʼ]язку)|искренне|сердечно|дружески|душевно|щиро|дружньо|от (?:всей |всего )?(?:души|сердца)|від (?:щирого |усього )?(?:серця|душі)|спасибо|благодар\p{L}+|дяку\p{L}+|чао|бувай\p{L}*|тримаймося|все буде (?:добре|україна)|разом до перемоги|(?:всегда |завжди )?(?:ваш|тво|тві)\p{L}{0,2}(?=,)|(?:ваш|тво|тві)\p{L}* (?:\p{L}+ )?(?:клиент|клієнт|заказчик|замовни|сосед|сусід|друг|партн|колле|колег|читател|читач|арендатор|орендар|пациент|пацієнт)\p{L}*)(?!\p{L})/iu,
  ],
  chinese: [],
  any: [],
};

/** What such a line says rather than closes with: refusal, haste, an answer, a feeling. */
export const TONE =
  /\b(?:no|not|never|nothing|still|again|urgent\w*|pleasure|that|which|will|is|are|was|were|ex|former|un(?!til)\w+|impatien\w+|anger|disbelief|disgust|shame|despair|confusion|sadness|sorrow|regrets?|frustration|disappointment|concerns?|doubts?|worry|exhaustion|fury|outrage|annoyance|trepidation|dread|less|court|diminishing|fading|\p{L}+(?:ed|ing))\b(?<!appreciated|obliged|wishing|blessing)|(?<!\p{L})(?:не|ни|нет|нема|немає|ні|без|удовольствием|задоволенням|радостью|радістю|этим|цим|моей|моїм|моего)(?!\p{L})|(?:возмущ|разочар|разочарован|недоум|недовол|незадов|негод|сожал|обид|обурен|прикр|гнів|гнев|злост|устал|втом|нетерп|тревог|тривог|обеспок|занепок|отчаян|відча|сомнен|сумн|груст|розпач|ужас|жах|стыд|сором|ненавист|презрен|боль|болем|бывш|колишн|испорч|зіпсов|обману|терпен|терпін)|\p{L}(?:ла|ло|ли|лся|лась|лись|лися)(?!\p{L})/iu;

/** Thanks for something, and hopes, that lead over to the name below: "Thank you for your time,". */
export const THANKS_FOR =
  /^(?:(?:many |with )?thanks|thank you|thx)(?: again| so much| very much| a lot)?(?: in advance)? for (?:(?:your|the|any|all|all your|all the) )?(?:(?:great|kind|quick|prompt|swift|good|hard|continued|wonderful) )*(?:help|time|patience|support|understanding|reply|response|answer|attention|consideration|co-?operation|assistance|kindness|work|efforts?|interest|trust|business|taking (?:the time|care)|looking into (?:it|this)|sorting (?:it|this)(?: out)?|helping(?: me| us)?|being (?:patient|there|so (?:kind|patient|helpful))|everything)(?: (?:and|with|in|on) (?!the (?:wrong|refund|complaint))[a-z ]{2,30})?,$|^(?:заранее |большое |ещё раз )?(?:спасибо|благодарю|благодарим|благодарен|благодарна)(?: заранее| вам| большое)? за (?:(?:вашу?|ваше|оказанн\p{L}+|быстр\p{L}+|оперативн\p{L}+) )*(?:помощь|содействие|поддержку|понимание|терпение|внимание|ответ|сотрудничество|работу|труд|отзывчивость|время|заботу|оперативность)(?: и \p{L}+)?,$|^(?:заздалегідь |наперед |щиро |дуже |ще раз )?(?:дякую|дякуємо|вдячн\p{L}{1,3})(?: заздалегідь| наперед| вам| дуже)? за (?:(?:вашу?|ваше|швидк\p{L}+|оперативн\p{L}+) )*(?:допомогу|сприяння|підтримку|розуміння|терпіння|увагу|відповідь|співпрацю|роботу|працю|час|турботу|оперативність)(?: (?:та|і|й) \p{L}+)?,$|^(?:谢谢|感谢|多谢|謝謝|感謝|多謝)(?:您|你|贵司|貴司|大家|各位)?的?(?:协助|協助|帮助|幫助|帮忙|幫忙|配合|支持|理解|体谅|體諒|关注|關注|回复|回覆|合作|信任|关照|關照|照顾|照顧|耐心(?:等待|等候|解答|倾听)?|(?:撥冗|拨冗).{0,4}|[宝寶]?[贵貴]?[时時][间間]|阅读|閱讀)[，,]?$|^(?:(?:awaiting|(?:i |we )?look(?:ing)? forward to|hoping (?:for|to)|in anticipation of) (?:(?:your|a|an|the|hearing|hear|seeing|meeting|working|receiving|speaking|talking|from|with|to|you|all|of|on|soon|again|next|swift|quick|speedy|prompt|positive|early|kind|good|favou?rable|reply|response|answer|feedback|news|update|results?|cooperation|collaboration|project|meeting|call|week|it|this) ?)+),$|^(?:в ожидании|с нетерпением жд\p{L}{1,3}|в надежде на|надеюсь на) (?:(?:ваш\p{L}*|скор\p{L}+|быстр\p{L}+|положительн\p{L}+|дальнейш\p{L}+|плодотворн\p{L}+|ответ\p{L}?|решени\p{L}|новост\p{L}+|вестей|встреч\p{L}|сотрудничеств\p{L}|понимани\p{L}|чуда?|на|и|от|вас|скорую) ?)+,$|^(?:в очікуванні|з нетерпінням чека\p{L}{1,4}|з надією на|сподіваюся на) (?:(?:ваш\p{L}*|швидк\p{L}+|скор\p{L}+|позитивн\p{L}+|подальш\p{L}+|плідн\p{L}+|відповід\p{L}|рішенн\p{L}|новин\p{L}*|зустріч\p{L}?|співпрац\p{L}|розумінн\p{L}|на|і|й|та|від|вас) ?)+,$/iu;

/** Wishes that close a mail only where they lead over to a name below; with another sign they are sentences. */
export const WISHES = phrases(`
  have a nice day | have a great day | have a good day | have a lovely day | have a lovely weekend | have a nice weekend | have a great weekend | take care | talk soon | talk tomorrow | speak tomorrow | talk later | chat soon
  speak soon | looking forward | looking forward to hearing from you | looking forward to your reply | hope to hear from you | hope to hear from you soon | have a nice evening | have a good one | have a good weekend | enjoy your weekend | see you | see you soon | love | hugs | xoxo | xx | xxx
  хорошего дня | хорошего вам дня | отличного дня | продуктивного дня | хорошей недели | доброго дня | хорошего вечера | обнимаю | крепко обнимаю | целую | хороших выходных | до связи | до встречи | до свидания | искренне | ваш клиент | ваша клиентка
  гарного дня | гарного вам дня | чудового дня | продуктивного дня | гарного тижня | гарного вечора | обіймаю | міцно обіймаю | цілую | гарних вихідних | до зв'язку | до зустрічі | до побачення | щиро | ваш клієнт | ваша клієнтка
  您的客户 | 您的客戶 | 顺心 | 順心 | 安康 | 平安喜乐 | 平安喜樂 | 敬候佳音 | 静候佳音 | 靜候佳音 | 恭候佳音 | 敬候回音 | 静候回音 | 靜候回音 | 静候回复 | 靜候回覆 | 祝福您 | 祝福你 | 商安 | 教安 | 大安 | 台安 | 鈞安`);

/** Greetings from a place that lead over to the name below: "Hugs from Oslo,". */
export const FROM_AFAR =
  /^(?:(?:best|kind|warm|big|many|sunny) )?(?:hugs|greetings|regards|wishes|love|kisses|cheers) from \p{L}[^,.!?]{0,24},$|^(?:с приветом|привет|обнимаю) из \p{L}[^,.!?]{0,24},$|^(?:привіт|вітання|обіймаю) (?:з|із|зі) \p{L}[^,.!?]{0,24},$/iu;

/** The letters that a line begins with, lower case; empty where it has none. */
export const openingOf = (line: string): string => FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '';

/** What a line with one of these formulas may begin with: their first words, and the beginnings of these. */
export const FORMULA_OPENINGS: ReadonlySet<string> = new Set(
  [...CLOSINGS, ...THANKS, ...WISHES]
    .map((phrase) => phrase.split(' ', 1)[0] ?? '')
    .flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))),
);

/** A Chinese signature line that ends with the writer's bow. */
export const BOW =
  /^[^，。！？,.!?]{1,24}(?:敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|拜上|呈上|\s[上拜呈]|合十|敬覆|敬复|手启|手啟|叩上|鞠躬)$/u;

/** A Chinese wish that closes a mail, in whatever words: "谢谢，祝生意兴隆！", "敬祝 平安喜樂". */
export const CHINESE_WISH =
  /^(?:(?:谢谢|感谢|多谢|謝謝|感謝|多謝)[您你]?[，,！!。\s]\s?)?[此顺順敬并並恭谨謹即专專耑]{0,2}\s?(?:祝(?![贺賀福]|[您你]的|我(?![们們]))|[颂頌])(?:您|你|贵司|貴司|贵公司|貴公司|大家|各位)?[\u4e00-\u9fff\s，,]{1,12}[！!。~～]?$/u;

/** A line that a device or program puts below a mail (or a security gateway between). */
export const FOOTERS: MarksByOpening = {
  latin: [
    /^sent (?:from|via|with|using|by) (?:(?:my|a|the) )?(?:iphone|ipad|apple|samsung|galaxy|android|huawei|honor|xiaomi|redmi|oppo|vivo|realme|pixel|oneplus|nokia|motorola|blackberry|windows|mobile|phone|mail|yahoo|outlook|gmail|gmx|proton|zoho|aol|spark|airmail|superhuman|thunderbird|fairemail|k-9|bluemail|em client|nine|canary|boxer|workspace|mailbird|opera|vivaldi|tutanota|tuta|fastmail|hey|icloud|mimestream|newton|mailspring|evolution|kmail|claws|front|edison|t-mobile|verizon|at&t|vodafone|the (?:all-new )?(?:yahoo|aol))[^.?!]{0,70}\.?(?:\s?<?https?:\/\/\S{0,200}|[^?!]{0,40}(?:excuse|typos|brevity|\.com|get the app)[^?!]{0,60})?$/iu,
    /^(?:(?:typed|written|dictated|sent) (?:on|from) (?:a|my) (?:smart|mobile |cell)?(?:phone|mobile)|(?:please )?(?:excuse|forgive|pardon) (?:the |any |my )?(?:brevity|typos))(?!.*\b(?:but|so)\b)[^?!]{0,80}$|^yahoo mail: search, organize, conquer/iu,
    /^(?:sent|written) (?:on the (?:go|move|run)|in haste|while (?:travell?ing|on the move))(?:,? (?:so )?(?:please )?(?:excuse|forgive|pardon)[^?!]{0,60}|\.?)$|^sent from (?:the |my |a )?[^.?!,]{0,30}\b(?:mail|app|phone|tablet|device)\.?$|^sent (?:from|with|via|using) [^.?!,]{1,40} (?:for|on) (?:ios|android|iphone|ipad|mac(?:os)?|windows|web|mobile)\b[^?!]{0,20}$/iu,
    /^(?=.{0,80}(?:phone|ipad|android|handy|móvil|movil|celular|mobile?\b|mobiel|samsung|galaxy|outlook|mail|\bapp\b|huawei|xiaomi|telefon|tablet))(?:von meinem \S.{0,30} (?:gesendet|geschickt)|gesendet (?:von|mit|aus)\b.{1,50}|diese (?:nachricht|e-?mail) wurde von meinem .{1,40} gesendet\.?|envoyé (?:de|depuis|à partir d)\b.{1,50}|enviado (?:desde|do meu|de mi|a partir)\b.{1,50}|inviato da\b.{1,50}|wysłane z\b.{1,50}|verstuurd vanaf\b.{1,50}|skickat från\b.{1,50})$/iu,
    /^(?:click here to report (?:this )?(?:e-?mail|message)? ?as spam|this (?:e-?mail|message) (?:has been|was|is) (?:automatically )?(?:scanned|checked|generated|sent automatically)\b|to view (?:or (?:update|comment on) )?(?:this|the|your) (?:ticket|request|case),? (?:please )?(?:click|visit|follow|go to)|\[(?:ticket|case|ref(?:erence)?)[- ]?(?:id|no|number|#)?\s?[:#]\s?[^\s\]]{3,40}\]$)/iu,
    /^(?:get|download) (?:outlook|bluemail|spark|yahoo mail|aol mail|proton mail|edison mail) for (?:ios|android|mac|mobile|iphone|desktop)[^?!]{0,120}$/iu,
    /^(?:this (?:e-?mail|message) is a service from .{1,60}|(?:delivered|powered) by (?:zendesk|freshdesk|jira|zammad|help ?scout|intercom|atlassian|znuny|otrs)\b[^?!]{0,60}|view request · turn off this request['’]s notifications|this is shared with (?!(?:my|our|the|an?|all|both|your|every\w*|several)\b)[^?!]{1,120}\.)$/iu,
    /^(?=.{0,300}(?:do(?:es)? not|don['’]t|no need|without)(?: \w+){0,4} (?:expect|feel|reply|respond|obligation|obliged)|.{0,120}(?:may|might) (?:not )?(?:be|differ|vary))(?:i (?:work|am working) (?:flexibl[ey]|part[- ]time|compressed|across)|(?:my|our|your) working (?:hours|days|pattern|week|day)\b|please note (?:that )?(?:i (?:work|am working) (?:flexibl|part[- ]time)|my working (?:hours|days|week)))[^?]{0,300}$/iu,
    /^(?!.*\b(?:I|we|my|our|you|your|so|because|but|please)\b)[^?!]{2,80}\b(?:is|are) authori[sz]ed (?:and regulated )?by the [^?!]{5,250}$|^(?!.*\b(?:I|we|my|you|your)\b)[^?!]{2,80}\b(?:incorporated|registered) in [^?!]{3,60}\b(?:no\.?|number|nr\.?):? ?[A-Z]{0,3}\d[^?!]{0,200}$/iu,
    /^(?:follow|find|like|join|visit|connect with) us (?:on|at) (?=.{0,60}(?:linkedin|facebook|instagram|twitter|youtube|tiktok|telegram|pinterest))[^?]{2,80}$/iu,
    /^(?:you received this message because you are subscribed to|to unsubscribe from this group and stop receiving|to view this discussion (?:on|visit))/iu,
  ],
  cyrillic: [
    /^(?:подпи(?:сывайтесь|шитесь)|следите|присоединяйтесь|підпи(?:суйтес[ья]|шіться)|стежте|долучайтес[ья])(?=.{0,60}(?:соцсет|соцмереж|instagram|facebook|telegram|youtube|linkedin|tiktok|вконтакте|[иі]нстаграм|фейсбук|ютуб|телеграм))[^?]{2,80}$/iu,
    /^(?:отправлено|послано|написано|создано) (?:с помощью|на|с|со|из|через|от|при помощи) (?:моего |мо[её]м |мобильн\p{L}+ |приложения |почты |почту |почтового |программы |клиента |защищ[её]нн\p{L}+ |устройства )*(?:«?iphone|«?ipad|android|samsung|galaxy|xiaomi|huawei|honor|redmi|oppo|vivo|realme|proton|spark|bluemail|mymail|rambler|рамблер|outlook|windows|mac|почты|почтов|mail|яндекс|yandex|телефона|устройства|смартфона|планшета|айфона|приложени|gmail|мобильн|мой ?офис|blackberry|мой mail|zoho|thunderbird|the bat|icloud|[^?!.,]{1,40} (?:для|на) (?:ios|android|iphone|ipad|windows|mac))[^?!]{0,90}$|^(?:пишу|отвечаю) с (?:телефона|мобильного|смартфона)(?:[,.] (?:извин|прост|прошу|возможны|заранее)[^?!]{0,60}|\.?)$/iu,
    /^(?:скача(?:ть|йте)|получит[ье]|загрузит[ье]|установит[ье]) (?:outlook|почту mail|яндекс[ .]?почту) (?:для|на) (?:ios|android|мобильн)[^?!]{0,90}$|^(?:прост|извин)\p{L}+ за (?:(?:возможные )?(?:краткость|опечатки|лаконичность)(?: и (?:краткость|опечатки|лаконичность))?)(?:[,.] (?:пишу|отвечаю|набрано|отправлено|с телефона)[^?!]{0,50}|\.?)$|^(?:это|данное) (?:письмо|сообщение) (?:отправлено|сгенерировано|сформировано|создано) автоматически[^?!]{0,120}$|^(?:это |данное )?(?:письмо|сообщение) не является (?:публичной )?офертой[^?!]{0,120}$/iu,
    /^(?:надіслано|відправлено|написано|створено) (?:на|з|із|зі|через|за допомогою) (?:мого |моєї |мобільн\p{L}+ |застосунку |додатк\p{L}+ |додатка |поштов\p{L}+ |програми |клієнта |захищен\p{L}+ |пристрою |пошти )*(?:iphone|ipad|android|samsung|galaxy|xiaomi|huawei|honor|redmi|oppo|vivo|realme|proton|spark|bluemail|outlook|windows|mac|пошти|пошта|mail|ukr|i\.ua|телефон|пристро|смартфон|планшет|айфон|gmail|мобільн|для windows|zoho|thunderbird|icloud|[^?!.,]{1,40} (?:для|на) (?:ios|android|iphone|ipad|windows|mac))[^?!]{0,90}$|^(?:пишу|відповідаю) з (?:телефон\p{L}|мобільного|смартфона)(?:[,.] (?:вибач|перепрош|пробач|можливі|заздалегідь)[^?!]{0,60}|\.?)$/iu,
    /^(?:завантажити|завантажте|отримати|отримайте|установіть|встановіть) (?:outlook|spark|пошту) (?:для|на) (?:ios|android)[^?!]{0,90}$|^(?:перепрош|вибач|пробач)\p{L}+ за (?:(?:можливі )?(?:стислість|помилки|одруки|лаконічність)(?: (?:та|і|й) (?:стислість|помилки|одруки|лаконічність))?)(?:[,.] (?:пишу|відповідаю|набрано|надіслано|з телефон)[^?!]{0,50}|\.?)$|^(?:цей лист|це повідомлення) (?:надіслано|згенеровано|сформовано|створено) автоматично[^?!]{0,120}$|^(?:цей лист|це повідомлення) не є (?:публічною )?офертою[^?!]{0,120}$/iu,
  ],
  chinese: [
    /^(?:欢迎|歡迎|点击|點擊|扫码|掃碼|免费|免費)?(?:关注|關注|订阅|訂閱|追蹤)(?:我们|我們)的?[^。？?]{0,10}(?:公众号|公眾號|微信|微博|抖音|小红书|小紅書|电子报|電子報|粉絲專頁|频道|頻道|facebook|instagram|line)[^？?]{0,30}$/iu,
    /^(?!.*[没沒也不未])(?:[发發]送?自(?![内內]心|肺腑|真心)|傳送自|寄件?自)[^。？！?!，,]{1,40}[。.]?$/iu,
    /^(?:来自|來自)\s?(?:我的\s?)?(?:mac\b|中国(?:移动|联通|电信)|\d{3}邮箱|飞书|荣耀|魅族|一加|iphone|ipad|android|安卓|华为|華為|小米|三星|samsung|galaxy|oppo|vivo|荣耀|redmi|outlook|windows|手机|手機|qq ?邮箱|网易|網易|foxmail|163|yahoo|gmail|新浪|阿里|企业微信|企業微信|mail|钉钉)[^。？！?!]{0,40}[。.]?$/iu,
    /^(?:获取|取得|下载|下載|获得)\s?(?:适用于|適用於)?\s?(?:ios|android|安卓)?\s?(?:版|的)?\s?outlook[^。？！?!]{0,60}$/iu,
    /^签名由\s?.{0,20}\s?定制$/u,
    /^从网易邮箱大师发来的|^(?:本|此|这封|這封)(?:封)?(?:邮件|郵件|信件?)(?:(?:来自|來自).{1,20}(?:邮箱|郵箱|信箱|客户端|用戶端)|[由用].{1,20}(?:发送|發送|傳送|寄出))[。.]?$|^(?:通过|透過|通過).{1,24}(?:邮箱|郵箱|邮件|郵件|信箱|大师|手机|手機|客户端).{0,8}(?:发送|發送|傳送|寄出)[。.]?$/u,
    /^(?!.*[吗嗎?？])[※*]{0,3}\s?[本此](?:信|信件|郵件|邮件|電郵)(?:件)?[由為为是]?系[統统](?:自動|自动)?(?:發送|发送|寄送|產生|产生|寄出|發出|发出)/u,
  ],
  any: [
    /^(?!.*[无無沒没不法])(?:從|从|由|使用|用|以)\s?(?:我的\s?)?(?:iphone|ipad|android|samsung|galaxy|三星|小米|华为|華為|huawei|htc|asus|oppo|手機|手机|outlook|windows|yahoo|proton|我的)[^。？！?!]{0,30}(?:傳送|发送|發送|寄出|寄送|发出|發出)[。.]?$/iu,
    /^\W{0,2}(?:p )?(?=please|save|think|consider|help|before|подума|пожалуйста|прежде|берег|перш ніж|подбай|будь ласка|请|請|保护|保護|爱护|愛護|節能|在?打印|在?列印)(?=.{0,160}(?:print|печат|друку|打印|列印))(?=.{0,160}(?:environment|tree|planet|природ|эколог|окружающ|довкілл|环境|環境|环保|環保|地球|減碳))[^?？]{0,200}$/iu,
    /^\[(?:image|cid|inline image|изображение|зображення|图片|圖片)\b[^\]]{0,120}\]$|^(?:scanned|checked) by |^.{0,60}\bregistered (?:office|in england|number|company)\b|^провер(?:ено|ен) (?:антивирус|на вирус)|^перевірено (?:антивірус|на вірус)/iu,
    /^(?:virus-free\.|без вирусов\.|без вірусів\.|this e?-?mail has been (?:checked|scanned) (?:for|by)|это (?:письмо|сообщение) проверено|цей лист перевірено|此(?:邮件|電子郵件|郵件)(?:已|沒有|没有).{0,20}(?:病毒|avast))/iu,
    /^(?!.*\b(?:I|me|my|your?)\b)(?=.*\b(?:process(?:es)?|collects?|handles?|uses?|treats?|stor(?:es?)) (?:.{0,20} )?personal data\b|.*\bpersonal data (?:is|are|will be) ).{0,160}\bour privacy (?:policy|notice|statement)\b[^?!]{0,60}$/iu,
  ],
};

/** First lines of a gateway's warning above an outside mail. */
export const GATEWAY_WARNING =
  /^\P{L}{0,5}(?:zjqcmqryfpfptbannerstart$|this (?:e-?mail|message) is from an (?:external|untrusted|unknown) sender|(?:this is (?:a|your) )?first[- ]time sender\W|be careful with this (?:e-?mail|message)\b|this (?:e-?mail|message) (?:originated|was sent|came|comes|is)(?: from)? outside(?: of)?(?: (?:the|your|our))? (?:organi[sz]ation|company|network|firm)\W*$|(?:caution|warning|external|attention|this (?:e-?mail|message) (?:has |was )?(?:originated|sent|came|comes|is|come|received)(?: from)? outside)\b.{0,200}(?:outside|external|sender|(?:not|n['’]t|never|before|unless|when|care|caution|suspicious)\b.{0,80}(?:click|links?\b|attach)|(?:click|links?\b|attach).{0,80}(?:unless|care|caution))|you don['’]t often get e-?mail from|some people who received this message don['’]t|ext(?:ernal)?(?: e-?mail| mail| sender| message)?\W{0,6}$|(?:внимание|осторожно|предупреждение|это|данное)(?=.{0,120}(?:письм|сообщени|отправител)).{0,100}(?:внешн|извне)|(?:внимание|осторожно)\W+внешн\p{L}+ почт\p{L}+(?:\P{L}+$|\P{L}+(?:не (?:откр|перех|наж)|будьте|провер))|(?:вы|вам) (?:нечасто|не часто|редко) (?:получаете|приходят) (?:письма|сообщения|электронн\p{L}+ (?:почту|письма)) от |внешн\p{L}+ (?:письм|почт|сообщени|отправител)|(?:увага|обережно|попередження|цей|це)(?=.{0,120}(?:лист|повідомлен|відправник)).{0,100}зовні|(?:увага|обережно)\W+зовнішн\p{L}+ пошт\p{L}+(?:\P{L}+$|\P{L}+(?:не (?:відкр|перех|нат)|будьте|перевір))|(?:ви|вам) (?:нечасто|не часто|рідко) (?:отримуєте|надходять) (?:листи|повідомлення|електронн\p{L}+ (?:пошту|листи)) від |зовнішн\p{L}+ (?:лист|пошт|повідомлен|відправник)|(?:安全提示[：:]\s?)?您(?:不经常|不常|通常不會|通常不会|不經常)收到来?來?自|[该該此](?:发件人|寄件者|寄件人)(?:不在您?的?(?:通讯录|通訊錄|聯絡人|联系人)|(?:不是|并非|並非)您?的?(?:联系人|聯絡人))|(?:外部|外来|外來)(?:邮件|郵件|電郵|信件|来信|來信|发件人|寄件者)|(?:(?:注意|警告|提示|安全提示|提醒|小心)[：:!！，]\s?)?(?:此|本|该|該|这封|這封)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件).{0,12}(?:外部|组织外|組織外))/iu;

/** What the further lines of such a warning speak of. */
export const WARNING_GOES_ON =
  /^\P{L}{0,5}zjqcmqry|\b(?:links?|attachments?|senders?|phishing|suspicious|untrusted|outside|aka\.ms)\b|you have not previously|(?:ссыл|вложени|отправител|мошенн|фишинг)|(?:посилан|вкладен|відправник|шахра|фішинг)|链接|連結|附件|发件人|寄件[者人]|钓鱼|釣魚|可疑/iu;

/** The first line of a mailing: where to read it as a page. */
export const VIEW_ONLINE = new RegExp(
  [
    /(?:.{0,40}\? ?)?(?:view|read|open|see) ?(?:it|this)?(?: e-?mail| message| newsletter)? ?(?:in (?:your |a |the )?(?:web )?browser|online)/u,
    /(?:(?:having )?(?:trouble|problems) (?:viewing|reading)|can['’]t (?:see|read|view)) this (?:e-?mail|message|newsletter)\?.{0,40}/u,
    /(?:.{0,40}\? ?)?(?:посмотр(?:еть|ите)|просмотр(?:еть)?|откр(?:ыть|ойте)|чита(?:ть|йте|ти)|перегля(?:д|нути|ньте)|відкри(?:ти|йте)|подив(?:итис[ья]|іться)) (?:(?:это|этот|цей|це|цього) )?(?:(?:письмо|листа?) )?[ву] браузер[еі]|веб-?верс[иі]я(?: письма| листа)?/u,
    /.{0,4}(?:无法|無法|不能)正?常?(?:查看|浏览|显示|瀏覽|檢視|顯示|觀看).{0,8}[，,]\s?[请請][点點按].{0,20}/u,
    /[在用于於]您?的?(?:浏览器|瀏覽器)[中裡里上]?(?:查看|打开|開啟|檢視|瀏覽|观看|觀看)(?:此|本|这|這|该|該)?封?(?:电子|電子)?(?:邮件|郵件|信件?|报|報)?/u,
  ]
    .map(({ source }) => `^\\P{L}{0,3}(?:${source})\\P{L}{0,4}$`)
    .join('|'),
  'iu',
);

/** The first line of an invitation to a call, as a calendar or the program of the call writes it. */
export const INVITATION: MarksByOpening = {
  latin: [
    /^(?:join )?(?:microsoft )?teams (?:meeting|need help\?)$|^microsoft teams (?:会议|會議)$|^google meet (?:joining info|会议加入信息|會議參加資訊|加入資訊)$|^join (?:with google meet|your webex meeting|zoom meeting|our cloud hd video meeting)\b.{0,20}$|^click here to join the meeting$|^do not delete or change any of the following text\.?$/iu,
    /^(?:hi there, )?.{0,60}\bis inviting you to a scheduled (?:zoom|webex|teams) meeting\.?$|^you(?:['’]re| are| have been) invited to (?:a|this|the) (?:zoom|webex|teams) (?:meeting|webinar)\.?$|^zoom (?:会议|會議)(?:邀请|邀請)$/iu,
  ],
  cyrillic: [
    /^(?:собрание|конференция|встреча|нарада|зустріч) (?:в )?(?:microsoft )?(?:teams|zoom|webex)$|^(?:присоединиться|подключиться) к (?:конференции|собранию|встрече) (?:zoom|teams|webex)\b.{0,20}$|^(?:приєднатися|доєднатися) до (?:конференції|наради|зустрічі) (?:zoom|teams|webex)\b.{0,20}$/iu,
    /^.{0,60}приглашает вас на (?:запланированную )?(?:конференцию|встречу)(?:: | в )?zoom\b.{0,20}$|^.{0,60}запрошує вас на (?:заплановану )?(?:конференцію|зустріч)(?:: | в )?zoom\b.{0,20}$|^(?:яндекс телемост|видеовстреча в телемосте)$/iu,
  ],
  chinese: [
    /^.{0,24}(?:邀请您?参加|邀請您?參加)(?:腾讯会议|飞书|飛書|zoom|teams|钉钉|您?的?会议|.{0,6}(?:视频)?会议)|^(?:会议主题|會議主題|会议名称)[：:].{1,80}$|^加入\s?(?:zoom|teams|腾讯|飞书)\s?(?:会议|會議)$|^(?:腾讯|飞书|钉钉)(?:视频)?会议$/iu,
  ],
  any: [],
};

/** False for a line that is too long to invite, or in Chinese speaks neither of a meeting nor of taking part. */
export const mayInvite = (line: string): boolean =>
  (line.length <= 140 && !/^[\u4e00-\u9fff]/.test(line)) || /[参參议議]/.test(line);

/** What such an invitation has below its first line: the way in. */
export const WAY_IN =
  /^<?https?:\S+$|\b(?:meeting|webinar) (?:id|number)\b|passcode|join (?:the|on|by|with|now)|click here|meet\.google|идентификатор|присоединит|ідентифікатор|приєднат|会议\s?(?:id|号)|會議(?:識別碼|\s?id|號)|入会|入會|加入会议|加入會議|立即加入|腾讯会议[：:]/iu;

/** A paragraph that speaks about "this mail" itself: how a disclaimer begins. */
export const DISCLAIMER_START =
  /\b(?:this|the) (?:e-?mail|message|communication|transmission)\b|confidentiality notice|disclaimer|diese (?:e-?mail|nachricht)|the information (?:contained|in this)|(?:настоящ|данн|эт)\p{L}* (?:электронн\p{L}* )?(?:письм|сообщени|электронн)|уведомление о конфиденциальности|информация, содержащаяся|(?:цей|ця|цього|це|дан\p{L}+) (?:електронн\p{L}* )?(?:лист|повідомлення)|інформація, (?:що|яка)|застереження|повідомлення про конфіденційність|(?:本|此|该|該)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件|信息|訊息|電郵|电邮|函件|信函)|免责声明|免責聲明|保密(?:声明|提示|聲明|通知)/iu;

/** What disclaimers speak of; three of one language make one. */
export const DISCLAIMER_CUES: readonly RegExp[] = [
  /confidential|privileged|vertraulich|конфиденциальн|конфіденційн|коммерческ\p{L}+ тайн|комерційн\p{L}+ таємн|保密|机密|機密/iu,
  /intended|recipient|addressee|empfänger|adressat|предназнач|адресат|получател|призначен|одержувач|отримувач|收件人|收件者|收信人|接收者/iu,
  /in error|by mistake|irrtümlich|по ошибке|ошибочн|помилк|误收|誤收|错误|錯誤|并非|並非|非指定/iu,
  /delete|destroy|lösch|vernicht|удалит|удалите|уничтож|видал|знищ|删除|刪除|销毁|銷毀/iu,
  /notify|inform the sender|benachrichtig|informieren sie|уведом|сообщите отправител|повідом|通知|告知/iu,
  /disclos|disseminat|distribut|copying|unauthori[sz]ed|unbefugt|weitergabe|разглаш|распростран|копирован|розголош|поширен|копіюван|披露|揭露|散布|散播|复制|複製|转发|轉發|转载|洩漏|泄露/iu,
  /attachment|вложени|вкладен|додатк|附件|附加/iu,
  /virus|liab|legal|ответственност|обязательств|відповідальн|зобов.язань|вирус|вірус|法律|责任|責任|无关|無關|病毒/iu,
  /views|opinion|мнени|думк|оферт|观点|觀點/iu,
];

/** A postscript, which is the client's own word also below the signature. */
export const POSTSCRIPT =
  /^(?:p\. ?s\.?|[pр]\.? ?[sс]\.?|ps|p\.? ?p\.? ?s\.?|п\. ?с\.?|з\. ?[іы]\.?|з[іы]|пс|постскриптум|附[言注註]?|又及|又|再者|再?(?:補充|补充)(?:一[點点下句])?)\s?[.:：—–-]|^(?:[pр]\. ?[sс]\.|p\.p\.s\.|п\. ?с\.|з\. ?[іы]\.) ?\S/iu;

/** The letters of a postscript with no sign behind them; small ones may be a word. */
export const BARE_POSTSCRIPT = /^(?:PP?S|ПС|ЗЫ|ЗІ|[РP]\.?[SС])\s+[\p{Lu}\u4e00-\u9fff]/u;

/** Words that lead on in any text, and make a postscript only below a signature. */
export const LEADS_ON =
  /^(?:另外?(?![一半])|对了|對了|还有|還有|(?:by the way|btw|one more thing|also)\b|(?:кстати|да,? и|и ещ[её]|ещ[её] (?:одно|вопрос)|до речі|і ще|ще (?:одне|питання))(?!\p{L}))\s?[,，:：—–-]?/iu;

/** When somebody works, and that one need not answer at once: told below a name. */
export const HOURS =
  /^(?:important|note|важно|важливо)?[:!]? ?(?:(?:my |our )?(?:normal |usual |regular )?(?:working|office|business) (?:hours|days)|(?:мой|наш|мій)? ?(?:график|режим|графік)(?: работы| роботи)?|(?:часы|години) (?:работы|роботи)|(?:工作|办公|辦公|上班|營業|服務)(?:时间|時間)).{0,60}\d[^?!]{0,40}$|^(?:(?:i|we) (?:work|send).{1,120})?(?:please )?(?:do not|don['’]t) feel (?:obliged|obligated|any pressure|pressured|under pressure|you have) .{0,20}(?:reply|respond|answer|read|act).{0,80}$/iu;

/** Footer lines that offer to end a mailing; a person who asks to be unsubscribed writes a sentence instead. */
export const UNSUBSCRIBE_LINES: MarksByOpening = {
  latin: [
    /^(?:unsubscribe|opt[- ]?out)(?: here| now| from (?:this|these|all|our) (?:list|e-?mails?|newsletters?|mailings?)| instantly| link)?(?:\s?(?:[|·•.,:<([→-]|https?:).{0,200})?$/iu,
    /^(?!.*\bI\b)(?:click here to unsubscribe|to (?:unsubscribe|opt[- ]?out|stop receiving)\b.{0,80}(?:click|here|visit|reply|link|send|follow|https?:))/iu,
    /^(?:stop receiving (?:these|our|such|event|all) [^.?!]{3,40}[.!]?$|update your e-?mail preferences(?: or (?:opt out|unsubscribe))?[.!]?$|no longer want .{1,40}\? unsubscribe|if you(?:['’]d| would) rather not (?:hear from (?:me|us)|receive (?:these|this|our|any|such|further|more|future|e-?mails?|messages?|newsletters?))\b|if you (?:no longer wish|do not wish|don['’]t (?:want|wish)|would prefer not|would like to stop) (?:to )?(?:receiv|get)|you(?:['’]re| are) receiving this (?:(?:e-?mail|message|newsletter)|because (?:you|of your)\b)|you received this (?:e-?mail|newsletter) because|this newsletter was sent|this (?:e-?mail|message) was sent to [^\s@]{1,60}@[^\s@]{1,60}(?:$| because you\b| by .{1,60}\.(?:$| (?:if you|to unsub|unsub))|.{0,3}\bunsubscribe))/iu,
  ],
  cyrillic: [
    /^(?:отписаться|отписка)(?: от (?:этой |нашей |данной |всех )?(?:рассыл\p{L}+|уведомлений)| здесь)?(?: можно (?:тут|здесь|по ссылке|в один клик|в любой момент))?(?:\s?(?:[|｜·•.,:<([→-]|https?:).{0,200})?$/iu,
    /^(?:(?:чтобы|для того,? чтобы) отписаться|(?:вы можете|можно) отписаться|если вы (?:больше )?не (?:хотите|желаете) получать|чтобы (?:больше )?не получать (?:эт[иу]|наш\p{L}+|рассылк\p{L}+|подобн\p{L}+|такие)|вы (?:получили|получаете) (?!.{0,80}(?:поставщик|партн[её]р|подрядчик))(?:это (?:письмо|сообщение)|эти письма|наши (?:письма|рассылки)|эту рассылку),? (?:потому|так как|поскольку)|вы подпис(?:аны|ались) на (?:эту |нашу )?(?:рассылк|нас )|(?:отказаться|отказ) от (?:этой |нашей )?рассыл|вы получаете (?:ежедневн|еженедельн|ежемесячн)\p{L}{2} (?:сводк|дайджест)|управлять подпис|настроить (?:рассылку|подписку))/iu,
    /^(?:відписатися|відписатись|відписка)(?: від (?:цієї |нашої |усіх |всіх )?(?:розсил\p{L}+|сповіщень)| тут)?(?: можна (?:тут|за посиланням|в один клік|будь-коли)\.?)?(?:\s?(?:[|｜·•.,:<([→-]|https?:).{0,200})?$/iu,
    /^(?:щоб відписати|ви можете відписати|якщо ви (?:більше )?не (?:хочете|бажаєте) отримувати|щоб (?:більше )?не отримувати (?:ц[ію]|наш\p{L}+|розсил\p{L}+|подібн\p{L}+|такі)|ви (?:отримали|отримуєте) (?!.{0,80}(?:постачальник|партнер|підрядник))(?:цей лист|цього листа|це повідомлення|ці листи|наші (?:листи|розсилки)|цю розсилку),? (?:тому|бо|оскільки)|цей лист надіслано на [^\s@]{1,60}@[^\s@]{1,60},? (?:тому|бо|оскільки)|ви підпис(?:ані|алися|ались) на (?:цю |нашу |наші )?(?:розсил|новини|дайджест|сповіщ)|відмов(?:итися|итись|а) від (?:цієї |нашої )?розсил|ви отримуєте (?:щоденн|тижнев|щотижнев|щомісячн)\p{L}{1,2} (?:зведення|дайджест)|керувати підпис|налаштувати (?:розсилку|підписку))/iu,
  ],
  chinese: [
    /^(?:请?点击?(?:此处?|这里)?)?(?:退订|取消订阅)(?:此?邮件|本邮件|此处)?(?:[|｜·。，,：:<([\s].{0,200})?$/u,
    /^(?:如需|如要|如欲|若要|如果?您?不(?:想|希望|愿)|若您?不(?:想|希望|愿)).{0,24}(?:退订|取消订阅|接收|收到).{0,40}(?:点击|回复|链接|邮件|此处|这里|退订)/u,
    /^(?:請?點[擊選]?(?:此處?|這裡)?)?(?:取消訂閱|退訂)(?:電子報|此?郵件|本郵件|此處)?(?:[|｜·。，,：:<([\s].{0,200})?$/u,
    /^(?:如需|如要|如欲|若要|如果?您?不(?:想|希望|願)|若您?不(?:想|希望|願)).{0,24}(?:取消訂閱|退訂|接收|收到).{0,40}(?:點[擊選此]|回覆|連結|郵件|電子報|此處|這裡|退訂)/u,
    /^退[订訂][请請]回[复覆] ?[A-Z]/u,
    /^如不(?:想|希望|愿|願)再?(?:收到|接收).{1,16}[，,]\s?[请請](?:在此|[点點按]).{0,10}(?:退[订訂]|取消[订訂][阅閱])|^不想再[读讀看]我的信[？?]|^管理(?:邮件|郵件)偏好$|^不再接收.{1,8}通知$|^若要調整.{1,10}(?:頻率|通知).{0,6}取消/u,
    /^不(?:想|希望|愿|願)再?收到.{1,12}[？?，,]\s?[请請]?[点點].{1,20}/u,
    /^[您你](?!.{0,30}(?:贵司|貴司|贵公司|貴公司|合作|供应商|供應商))(?:之所以)?(?:会|會)?收到(?:此|这封|這封|本)(?:电子|電子)?(?:邮件|郵件|信|報|报|摘要)[，,]?是?因/u,
  ],
  any: [
    /^[[【(](?:external(?: e-?mail| sender| message)?|.{0,40}(?:(?:outside|external|внешн|зовнішн)\p{L}* .{0,40}(?:sender|e-?mail|message|organi[sz]ation|company|отправител|письм|почт|відправник|лист|пошт)|(?:外部|组织外|組織外).{0,10}(?:发件|寄件|郵件|邮件|人员|人員)).{0,80})[\])】]$/iu,
    /^(?:(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription |notification )?(?:preferences|subscriptions?|settings)\b.{0,60}|.{0,60}[|·•]\s?unsubscribe\b.{0,60})$/iu,
  ],
};
