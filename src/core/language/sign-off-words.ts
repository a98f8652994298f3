/** How mails end, in the five languages: closing formulas, device lines, footers, disclaimers. */

const phrases = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split(/[\n|]/u)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** Closing formulas, lower case, without signs; names may follow on the same line. */
export const CLOSINGS = phrases(`
  best | best regards | kind regards | kindest regards | warm regards | warmest regards | regards | best wishes | br | kr
  many regards | with best regards | with kind regards | with best wishes | with regards | with warm regards | rgds | rgrds
  brgds | with gratitude | in friendship | warm wishes | kindest | best regards and thanks | all the best | sincerely | sincerely yours | yours sincerely | yours faithfully | faithfully yours | yours truly
  truly yours | yours | respectfully | respectfully yours | yours respectfully | cordially | cheers | warmly
  thanks and regards | thanks & regards | thanks and best regards | thanks and kind regards | many thanks and best regards
  many thanks and kind regards | thank you and best regards | thank you and kind regards | thanks, best regards
  с уважением | с искренним уважением | с глубоким уважением | с большим уважением | с уважением и наилучшими пожеланиями
  с наилучшими пожеланиями | с лучшими пожеланиями | с почтением | искренне ваш | искренне ваша | искренне ваши
  с добрыми пожеланиями | с самыми добрыми пожеланиями | с приветом | с теплом | всех благ
  всего доброго | всего хорошего | всего наилучшего | с благодарностью и уважением | с ув | с уваж | спасибо, с уважением
  з повагою | із повагою | з щирою повагою | зі щирою повагою | з глибокою повагою | з великою повагою
  з найкращими побажаннями | з найліпшими побажаннями | з найщирішими побажаннями | щиро ваш | щиро ваша | щиро ваші | з любов'ю | з теплом | з привітом | бувайте | усіх благ | усього найкращого
  всього найкращого | усього доброго | всього доброго | на все добре | з вдячністю та повагою | з повагою та вдячністю
  з пошаною | із пошаною
  此致 | 敬礼 | 此致敬礼 | 祝好 | 祝安 | 顺颂商祺 | 顺祝商祺 | 顺颂时祺 | 顺祝时祺 | 顺颂春祺 | 顺颂夏祺 | 顺颂秋祺 | 顺颂冬祺 | 即颂商祺 | 敬颂商祺 | 并颂商祺
  祝商祺 | 商祺 | 时祺 | 此颂商祺 | 敬祝商祺 | 谨致问候 | 致礼 | 敬上 | 谨上 | 谨启 | 敬启 | 祝工作顺利 | 祝工作愉快 | 祝您工作顺利 | 祝您工作愉快 | 祝顺利
  祝一切顺利 | 祝您一切顺利 | 顺祝工作顺利 | 顺祝安康 | 专此 | 特此函达
  顺颂 | 顺祝 | 敬祝 | 敬颂 | 即颂 | 祝 | 恭祝 | 谨祝 | 順頌 | 順祝 | 敬頌 | 敬請 | 敬请 | 即頌 | 謹祝
  敬禮 | 此致敬禮 | 順頌商祺 | 順祝商祺 | 順頌時祺 | 順祝時祺 | 順頌時綏 | 順頌春祺 | 順頌夏祺 | 順頌秋祺 | 順頌冬祺 | 敬頌商祺 | 敬頌時祺 | 即頌商祺
  時祺 | 時綏 | 敬頌鈞安 | 敬請鈞安 | 敬請大安 | 敬祝順心 | 敬祝平安 | 敬祝安康 | 敬祝時祺 | 順頌鈞安 | 順頌台安 | 順頌台祺 | 敬頌台綏 | 謹上 | 謹啟 | 敬啟 | 敬覆
  祝工作順利 | 祝工作愉快 | 祝您工作順利 | 祝您工作愉快 | 祝順心 | 祝平安 | 祝一切順利 | 祝您一切順利 | 順頌安康 | 專此 | 耑此 | 敬祝工作順利
  mit freundlichen grüßen | freundliche grüße | viele grüße | beste grüße | liebe grüße | mfg | cordialement | bien cordialement
  salutations | saludos | saludos cordiales | cordiali saluti | distinti saluti | atenciosamente | pozdrawiam | z poważaniem
  met vriendelijke groet | groeten`);

/** Thanks that close a mail only when a name stands below; else they are the client's words. */
export const THANKS = phrases(`
  thanks | many thanks | thank you | thanks a lot | thank you very much | thanks in advance | thank you in advance | thx | tks
  thanks again | thank you so much
  спасибо | большое спасибо | заранее спасибо | спасибо большое | спасибо заранее | благодарю | заранее благодарю
  с благодарностью | заранее благодарен | заранее благодарна | благодарим
  дякую | щиро дякую | дуже дякую | наперед дякую | дякую наперед | заздалегідь дякую | дякуємо | з вдячністю
  谢谢 | 多谢 | 感谢 | 非常感谢 | 谢谢您 | 谢谢你 | 十分感谢 | 先谢谢了
  謝謝 | 多謝 | 感謝 | 非常感謝 | 謝謝您 | 謝謝你 | 十分感謝 | 感恩 | 唔該 | 唔該晒`);

/** Wishes that close a mail only with a comma behind them and a name below. */
export const WISHES = phrases(`
  have a nice day | have a great day | have a good day | have a nice weekend | have a great weekend | take care | talk soon
  speak soon | looking forward | looking forward to hearing from you | see you | see you soon
  хорошего дня | доброго дня | хорошего вечера | хороших выходных | до связи | до встречи | до свидания
  гарного дня | гарного вечора | гарних вихідних | до зв'язку | до зустрічі | до побачення`);

/** The letters that a line begins with, lower case; empty where it has none. */
export const openingOf = (line: string): string => /\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';

/** What a line with one of these formulas may begin with: their first words, and the beginnings of these. */
export const FORMULA_OPENINGS: ReadonlySet<string> = new Set(
  [...CLOSINGS, ...THANKS, ...WISHES].map(openingOf).flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))),
);

/** A Chinese signature line that ends with the writer's bow. */
export const BOW = /^[^，。！？,.!?]{1,24}(?:敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|拜上|敬覆|敬复|手启|手啟|叩上|鞠躬)$/u;

const FOOTER_LINES: readonly RegExp[] = [
  /^sent (?:from|via|with|using) (?:my )?(?:iphone|ipad|apple|samsung|galaxy|android|huawei|xiaomi|pixel|oneplus|nokia|blackberry|windows|mobile|phone|mail|yahoo|outlook|gmail|proton|aol|spark|airmail|superhuman|thunderbird|fairemail|k-9|bluemail|edison|t-mobile|verizon|at&t|vodafone|the (?:all-new )?(?:yahoo|aol))[^.?!]{0,70}\.?(?:\s?<?https?:\/\/\S{0,200})?$/iu,
  /^(?:get|download) (?:outlook|bluemail|spark|yahoo mail|aol mail|proton mail|edison mail) for (?:ios|android|mobile|iphone|desktop)[^?!]{0,120}$/iu,
  /^(?:отправлено|послано|написано) (?:с|со|из|через|от|при помощи) (?:моего |мобильн\p{L}+ |приложения |почты |почтового )*(?:«?iphone|«?ipad|android|samsung|galaxy|xiaomi|huawei|honor|redmi|outlook|windows|mac|почты|почтов|mail|яндекс|yandex|телефона|устройства|смартфона|планшета|айфона|приложени|gmail|мобильн|мой ?офис|blackberry|мой mail)[^?!]{0,90}$/iu,
  /^(?:скачать|получить|загрузить|установите?) (?:outlook|почту mail|яндекс[ .]?почту) (?:для|на) (?:ios|android|мобильн)[^?!]{0,90}$/iu,
  /^(?:надіслано|відправлено|написано) (?:з|із|зі|через|за допомогою) (?:мого |моєї |мобільн\p{L}+ |застосунку |програми |пошти )*(?:iphone|ipad|android|samsung|galaxy|xiaomi|huawei|redmi|outlook|windows|mac|пошти|пошта|mail|ukr|i\.ua|телефон|пристро|смартфон|планшет|айфон|gmail|мобільн)[^?!]{0,90}$/iu,
  /^(?:завантажити|завантажте|отримати|отримайте|установіть) (?:outlook|spark|пошту) (?:для|на) (?:ios|android)[^?!]{0,90}$/iu,
  /^(?:发自|来自|发送自|發自|來自|傳送自|寄自|由)\s?(?:我的|我的?\s)?\s?(?:iphone|ipad|android|安卓|华为|華為|小米|三星|samsung|galaxy|oppo|vivo|荣耀|redmi|outlook|windows|手机|手機|qq ?邮箱|网易|網易|foxmail|163|yahoo|gmail|新浪|阿里|企业微信|企業微信|mail|钉钉)[^。？！?!]{0,40}[。.]?$/iu,
  /^(?:從|从)(?:我的)?\s?(?:iphone|ipad|android|samsung|galaxy|手機|手机|outlook|windows|yahoo|我的)[^。？！?!]{0,30}(?:傳送|发送|發送|寄出|发出|發出)[。.]?$/iu,
  /^(?:获取|取得|下载|下載|获得)\s?(?:适用于|適用於)?\s?(?:ios|android|安卓)?\s?(?:版|的)?\s?outlook[^。？！?!]{0,60}$/iu,
  /^签名由\s?.{0,20}\s?定制$/u,
  /^从网易邮箱大师发来的/u,
  /^(?:please )?(?:consider|think (?:of|about)) the environment before printing/iu,
  /^(?:подумайте об экологии|прежде чем (?:распечатать|печатать)|берегите природу|пожалуйста, подумайте об окружающей среде)/iu,
  /^(?:подумайте про довкілля|перш ніж друкувати|будь ласка, подумайте про довкілля)/iu,
  /^(?:打印前请|请考虑环境|保护环境|列印前請|請考慮環境|節能減碳)/u,
  /^(?:virus-free\.|без вирусов\.|без вірусів\.|this e?-?mail has been (?:checked|scanned) (?:for|by)|это (?:письмо|сообщение) проверено|цей лист перевірено|此(?:邮件|電子郵件|郵件)(?:已|沒有|没有).{0,20}(?:病毒|avast))/iu,
  /^(?:you received this message because you are subscribed to|to unsubscribe from this group and stop receiving|to view this discussion (?:on|visit))/iu,
];

/** A line that a device or program puts below a mail (or a security gateway between). */
export const FOOTER = new RegExp(FOOTER_LINES.map(({ source }) => source).join('|'), 'iu');

/** First lines of a gateway's warning above an outside mail. */
export const GATEWAY_WARNING =
  /^\W{0,4}(?:(?:caution|warning|external|attention|this (?:e-?mail|message) (?:originated|was sent|came) from outside)\b.{0,200}(?:outside|external|sender|click|links)|you don['’]t often get e-?mail from|some people who received this message don['’]t|\[?external(?: e-?mail| sender)?\]?$|внимание.{0,80}внешн|внешн(?:ее|ий) (?:письмо|отправитель)|увага.{0,80}зовнішн|зовнішн(?:ій|я) (?:лист|відправник)|【?(?:外部邮件|外部郵件|外来邮件|外部電郵|外部信件))/iu;

/** A paragraph that speaks about "this mail" itself: how a disclaimer begins. */
export const DISCLAIMER_START =
  /\b(?:this|the) (?:e-?mail|message|communication|transmission)\b|confidentiality notice|disclaimer|the information (?:contained|in this)|(?:настоящ|данн|эт)\p{L}* (?:электронн\p{L}* )?(?:письм|сообщени|электронн)|уведомление о конфиденциальности|информация, содержащаяся|(?:цей|ця|цього|це|дан\p{L}+) (?:електронн\p{L}* )?(?:лист|повідомлення)|інформація, (?:що|яка)|застереження|повідомлення про конфіденційність|(?:本|此|该|該)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件|信息|訊息|電郵|电邮|函件|信函)|免责声明|免責聲明|保密(?:声明|提示|聲明|通知)/iu;

/** What disclaimers speak of; three of one language make one. */
export const DISCLAIMER_CUES: readonly RegExp[] = [
  /confidential|privileged|конфиденциальн|конфіденційн|保密|机密|機密/iu,
  /intended|recipient|addressee|предназнач|адресат|получател|призначен|одержувач|отримувач|收件人|收件者|收信人|接收者/iu,
  /in error|by mistake|по ошибке|ошибочн|помилк|误收|誤收|错误|錯誤|并非|並非|非指定/iu,
  /delete|destroy|удалит|удалите|уничтож|видал|знищ|删除|刪除|销毁|銷毀/iu,
  /notify|inform the sender|уведом|сообщите отправител|повідом|通知|告知/iu,
  /disclos|disseminat|distribut|copying|unauthori[sz]ed|разглаш|распростран|копирован|розголош|поширен|копіюван|披露|揭露|散布|散播|复制|複製|转发|轉發|转载|洩漏|泄露/iu,
  /attachment|вложени|вкладен|додатк|附件|附加/iu,
  /virus|liab|legal|ответственност|відповідальн|вирус|вірус|法律|责任|責任|病毒/iu,
];

/** A postscript, which is the client's own word also below the signature. */
export const POSTSCRIPT =
  /^(?:p\. ?s\.?|ps|p\.? ?p\.? ?s\.?|п\. ?с\.?|з\. ?[іы]\.?|з[іы]|пс|постскриптум|附|附言|又及|又|再者|補充|补充)\s?[.:：—–-]|^(?:p\. ?s\.|p\.p\.s\.|п\. ?с\.|з\. ?[іы]\.) ?\S/iu;
