/** What marks mail that no person wrote to us: addresses, subjects and footers, in the five languages. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The domains of Yandex: one mailbox has them all. */
export const YANDEX_DOMAINS = words(`
  ya.ru yandex.ru yandex.com yandex.by yandex.kz yandex.ua yandex.uz yandex.com.tr narod.ru`);

/** Providers where anybody may have an address: a shared domain says nothing about the firm. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set([
  ...YANDEX_DOMAINS,
  ...words(`
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com
  me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com zoho.com zohomail.com fastmail.com
  fastmail.fm hey.com gmx.com gmx.net gmx.de mail.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net
  yahoo.co.uk hotmail.co.uk outlook.de hotmail.fr live.co.uk btinternet.com comcast.net verizon.net att.net sbcglobal.net
  qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net vip.163.com vip.126.com 188.com sina.com sina.cn vip.sina.com
  sohu.com 139.com 189.cn wo.cn aliyun.com tom.com 21cn.com
  yahoo.com.tw yahoo.com.hk hotmail.com.tw livemail.tw hinet.net msa.hinet.net pchome.com.tw seed.net.tw netvigator.com
  mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru vk.com
  rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru
  ukr.net i.ua ua.fm email.ua meta.ua bigmir.net online.ua
  abv.bg seznam.cz wp.pl o2.pl onet.pl interia.pl libero.it naver.com daum.net hanmail.net`),
]);

/** Words of a local part (`jira-noreply`, `mailer-daemon`) that no person has in an address. */
export const NO_REPLY_WORDS = words(`
  noreply donotreply nereply neotvechat nevidpovidaty mailerdaemon postmaster bounce bounces bounced notification
  notifications autoreply autoresponder`);

/** These and others that mostly machines have; the others also name people (`sergey.bot@gmail.com`) and what they sell (`alerts@`). */
export const BOT_LOCAL_WORDS: ReadonlySet<string> = new Set([
  ...NO_REPLY_WORDS,
  ...words(`
  daemon notify notifier alert alerts robot bot automailer automated mailer nobody unattended cron receipts system
  zabbix nagios icinga grafana prometheus sentry jenkins datadog pagerduty opsgenie uptimerobot`),
]);

/** Those of them that also name a firm, a desk or its trade: whoever writes from `system@` or `robot@` may be a person. */
export const AMBIGUOUS_LOCAL_WORDS = words('system alert alerts robot bot');

/** Words of a local part that send to many at once. */
export const BULK_LOCAL_WORDS = words(`
  newsletter newsletters news digest marketing promo promotions promotion mailing mailings mailinglist campaign campaigns
  subscribe subscriptions rassylka rozsylka announcements edm`);

/** Hosts of mailing lists, by the first label of the domain or the whole of it. */
export const LIST_HOSTS = words('lists list mailman googlegroups.com groups.io');

/**
 * Subjects of answers that a program sends for an absent person, and of failed deliveries. A colon or the end has to
 * follow: "Automatic reply does not work" and "Delivery failed again" are clients.
 */
export const BOT_SUBJECT: readonly RegExp[] = [
  /^(?:automatic reply|auto[- ]?(?:reply|response)|automatic response|autoresponder|out of (?:the )?office(?: auto-?reply| reply| message| notification)?)\s?(?:[:–—-]|$|re:)/iu,
  /^(?:undeliverable:|undelivered mail returned|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail:|failure notice$|not read:)/iu,
  /^(?:автоответ|автоматический ответ|автоматическое (?:сообщение|уведомление)|вне офиса|в отпуске)\s?(?:[:–—-]|$)/iu,
  /^\[jira\] /iu,
  /^(?:недоставленное (?:сообщение|письмо)|не уда[её]тся доставить:)/iu,
  /^(?:автовідповідь|автоматична відповідь|автоматичне (?:повідомлення|сповіщення)|поза офісом|у відпустці)\s?(?:[:–—-]|$)/iu,
  /^(?:недоставлене (?:повідомлення|лист)|не вдалося доставити:)/iu,
  /^[[【(（]?(?:自动(?:回复|答复)|自動(?:回覆|回复|答覆)|外出自动(?:回复|答复)|系统退信|退信通知|系統退信|不在办公室|不在辦公室)\s?(?:[:：\]】)）–—-]|$)/u,
];

/** How mail that a program wrote begins. */
export const BOT_OPENING: readonly RegExp[] = [
  /^(?:\W{0,3}this is an? (?:automated|automatic|auto-generated|system-generated)|(?:please )?do not reply to this (?:e-?mail|message)|this (?:e-?mail|message) (?:was|is|has been) (?:sent |generated )?automatically)/iu,
  /^(?:(?:это|данное) (?:письмо|сообщение) (?:было )?(?:создано|сформировано|отправлено|сгенерировано) автоматически|это автоматическ|пожалуйста, не отвечайте на это письмо|не отвечайте на это письмо)/iu,
  /^(?:(?:цей|це) (?:лист|повідомлення) (?:було )?(?:створено|сформовано|надіслано|згенеровано) автоматично|це автоматичн|будь ласка, не відповідайте на цей лист|не відповідайте на цей лист)/iu,
  /^[[【（(]?(?:(?:本|此|这|這)(?:封)?(?:邮件|郵件|信件|信|電子郵件)(?:为|為|是|由)?(?:系统|系統)(?:自动|自動)?|(?:系统|系統)(?:自动|自動)(?:发送|發送|寄出|邮件|郵件)|请勿(?:直接)?回复|請勿(?:直接)?回覆)/u,
];

/** Somebody speaks: of "us", of whom they wait for, by a request that no program makes, or with a name below. */
export const VOICE: readonly RegExp[] = [
  /\b(?:our|nobody|never|twice|thanks|regards|needs?)\b|(?<!try |up )\bagain\b|\bwe(?! (?:have )?(?:detect|receiv|notic|updat|sent|will))\b|(?:^|[.!,] |please )(?:send|come|collect|call|ring|fix|cancel|turn|agreed)\b|\bplease[.!]|\w{2}n['’]t\b|\byour (?:m[ae]n|people|technician)/imu,
  /(?<!\p{L})(?:(?:мы|ми)(?! (?:обн|вия|онов|пол|отр))|на[мсш]\p{L}*|жд[её]м|чекаємо|прос\p{L}+|опять|дважды|трижды|двічі|тричі|нужен|потрібен|досі|до сих пор|ваши? люди|спасиб\p{L}+|дяку\p{L}+|(?!пров|перев|смен|змін|обр|зверн|п[оі]дтв|озна|пере|наж|нат|вой|уві|вве|использ|викор|сайт)\p{L}{2,}(?:[аяеую]йте|ите|іть|ьте)(?:с[ья])?)(?!\p{L})/iu,
  /我[們们](?!已?(?:[检檢偵]|发现|發現|收到|更新|[处處])|的)|又|[没沒还還]|一直|麻[烦煩]|[师師]傅|[赶趕]|[你您][們们]|[两兩三]次|了[，。！!]|吧|打[给給]|[，。](?:快|拿)|(?:^|[，。])要|[请請](?:尽快|盡快)?(?:安排|派)|需要工程|[谢謝]{2}|什[么麼]/mu,
  /(?:[.!]\s|\n)\s*(?!.*(?:system|monitor|support|team))\p{Lu}(?:\p{Ll}+|\.)(?: \p{Lu}\p{Ll}+){0,2}\s*$|\n(?!.*[系中监監台])[\u4e00-\u9fff]{2,4}\s*$/u,
];

/** Two numbers, a machine's name, or what else a program's notice tells: of an account, a document, a report. */
export const NOTICE: readonly RegExp[] = [
  /\d[^]*\d|\p{Ll}-\d/u,
  /\b(?:your (?:account|password|parcel)|sign-in|log-?in|action|task|report|document|terms)\b|(?:действия|дії) парол|уч[её]тн|обліков|вход|вхід|задач|завдан|отч[её]т|звіт|документ|подписк|підписк|посыл|посил|[账帳][户戶号號]|密[码碼][将將]|登[录錄入]|任[务務]|文[档檔件]|包裹|[报報]告/iu,
];

/** A code to sign in with; people who tell of one write of themselves, put it in quotes or lead up to it (“приходит код …”). */
export const SIGN_IN_CODE =
  /(?<!["“„”«»「『‘])(?:[您你]的(?:验证码|驗證碼)(?:是|为|為)?[：:\s]{0,4}\d[\d ]{3,8}|\byour (?:verification|security|one-time|confirmation) (?:pass)?code(?: is|:)\s*\d[\d -]{3,9}|(?<!\p{L} )(?:(?:вот|это|ось|це|ваш|твой|твій|введите|введіть) ){0,3}код (?:подтверждения|підтвердження)\s?[:–—-]\s*\d[\d ]{3,8})/iu;

/** Subjects of calendars' answers and of receipts; people write so too, and then in words of their own (`RECEIPT_TEXT`). */
export const RECEIPT_SUBJECT =
  /^(?:accepted|tentatively accepted|read|принято|прочитано|прочтено|прийнято|已接受|已[读讀])\s?[:：]/iu;

/** What such an answer or receipt says where it says anything. */
export const RECEIPT_TEXT =
  /\b(?:accepted this invitation|invitation from|your message\b[^]{0,300}\bwas (?:read|displayed))|приглашени|запрошенн|ваше (?:сообщение|повідомлення)[^]{0,300}прочитан|邀[请請]|[您你]的(?:邮件|郵件)[^]{0,200}(?:阅读|閱讀|读取|讀取)/iu;

/** How a ticket tool says that it opened a ticket; a client who quotes that goes on in the same sentence. */
export const TICKET_OPENED: readonly RegExp[] = [
  /(?:(?<!["“]|\p{L} )your (?:support )?(?:ticket|request|case|enquiry|inquiry)(?=.{0,12}\d).{0,20}|^(?:a |new )?(?:support )?ticket\b.{0,20}) has been (?:received|created|opened|registered|logged)(?=\s*(?:[.!]|$|and (?:is|will)|with (?:the )?(?:number|id)))/imu,
  /(?<!["«]|\p{L} )(?:ваш\p{L}{1,2} (?:обращени|заявк|запрос)|ваш\p{L}{0,3} (?:зверненн|заявк|запит))\p{L}{0,2}(?: (?:зарегистрирован|зареєстрован)\p{L}? (?:под|за) номер|(?=.{0,12}\d).{0,12} (?:зарегистрирован|принят|создан|зареєстрован|прийнят|створен)\p{L}?(?=\s*(?:[.!]|$|[ву] ))| (?:присвоен|присвоєн)\p{L}? номер)/imu,
  /(?:^|[\s，,。！!：:])[您你]的(?:工单|工單|请求|請求|案件|諮詢|咨询)(?=.{0,6}\d).{0,16}已(?:经|經)?(?:受理|创建|建立|收到|登记|登記)(?![，,]?但)/mu,
  /\bwe(?: have|['’]ve)? received your \w+\b.{0,20}\ba (?:support )?(?:ticket|case) (?:has been|was) (?:created|opened)\b/iu,
  /(?:получили|отримали) ваш.{0,60}присво.{0,20}номер|已(?:经|經)?收到[您你]的(?:来信|來信|来函|來函|邮件|郵件|请求|請求|咨询|諮詢|反馈|意見|留言|消息|訊息)[，,]\s?(?:工单|工單|案件)(?:号|编号|編號)\D{0,3}\d.{0,12}[将將会會尽盡]/iu,
];

/** What no ticket tool says of itself: a client who repeats its words goes on with what became of them. */
export const AFTER_TICKET: readonly RegExp[] = [
  /\b(?:I|me|my|but|nobody|no one|nothing|never|still|ago|wrong|missing)\b/iu,
  /(?<!\p{L})(?:я|мне|меня|мо[йяюие]|мо(?:ей|его|ему)|но|а|нет|никто|тишина|назад|до сих пор|так и|неверн\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:мені|мене|мо[їяює]|мо(?:єї|го|му)|але|немає|ніхто|тиша|тому|досі|так і|невірн\p{L}+)(?!\p{L})/iu,
  /我(?![们們司方])|[没沒]人|[没沒]有|[还還][没沒]|一直|至今|但|[却卻]/u,
];

/**
 * How the answer of an absent person's program begins where its subject does not tell: a thank-you, then the absence,
 * or the absence, and whom to turn to in urgent matters.
 * A client may begin so too, and then ask for something (`ASKS`).
 */
export const ABSENT: readonly RegExp[] = [
  /^(?:(?:hi|hello|dear)\b.{0,40}\s+)?(?:thank you|thanks|many thanks) for (?:your|the) (?:e-?mail|mail|message)[.,!]?\s+(?:i am|i['’]m|i will be|our office is|we are)\b.{0,30}\b(?:out of (?:the )?office|on (?:annual |parental |sick )?(?:leave|vacation|holiday)|currently away|away from (?:my|the)|closed (?:for|until|from))/iu,
  /^(?:(?:здравствуйте|добрый день)[.,!]?\s+)?(?:спасибо|благодарю|благодарим) (?:вас )?за (?:ваше )?(?:письмо|сообщение|обращение)[.,!]?\s+(?:(?:я|сейчас|в настоящее время|в данный момент|нахожусь|буду)\s){0,3}(?:в отпуске|отсутству|вне офиса|недоступ)/iu,
  /^(?:(?:вітаю|доброго дня|добрий день)[.,!]?\s+)?(?:дякую|дякуємо) (?:вам )?за (?:ваш )?(?:лист|листа|повідомлення|звернення)[.,!]?\s+(?:(?:я|зараз|наразі|на даний момент|перебуваю|буду)\s){0,3}(?:[ув] відпустці|відсут|поза офісом|недоступ)/iu,
  /^(?:您好[！!，,。]?\s*)?(?:感谢|谢谢|感謝|謝謝)您?的(?:来信|來信|邮件|郵件|电邮|電郵|来函|來函)[，,。！!]\s*.{0,20}(?:休假|不在办公室|不在辦公室|外出|出差|放假)/u,
  /(?:^|\b(?:I|we)(?:['’](?:m|re|ll))?\b.{0,24}?\b)(?:out of (?:the )?office|on (?:annual |parental |sick )?(?:leave|vacation|holiday)|away from (?:my|the) (?:desk|office))\b[^]{0,200}?\b(?:if|for|in)\b.{0,40}\b(?:urgent|emergenc|immediate)[^]{0,80}?\b(?:contact|reach|call|e-?mail|write to|turn to) (?!me\b|us\b)/iu,
  /(?:в отпуске|отсутств|вне офиса|не будет (?:в офисе|на работе|на месте))[^]{0,200}?срочн(?!о\P{L})[^]{0,60}?(?:обра[щт]|свяж|звон|пи[шс])/iu,
  /(?:[ув] відпустці|відсутн|поза офісом|не буде (?:в офісі|на роботі|на місці))[^]{0,200}?термінов(?!о\P{L})[^]{0,60}?(?:звер[нт]|зв.яж|дзвон|телефон|пи[шс])/iu,
  /(?:休假|年假|放假|出差|外出|不在(?:办公室|辦公室))[^]{0,60}?(?:急事|紧急|緊急|急件)[^]{0,12}?(?:联系|联络|聯[繫絡]|洽|致[电電]|[拨撥])/u,
];

/** With any of these the mail goes on after the absence: a program asks for nothing but to turn to somebody else. */
export const ASKS: readonly RegExp[] = [
  /\?|\b(?:can|could|will|would) you\b|\b(?:so|then|therefore|instead|still|yet|never|since|cancel|refund\w*)\b|\bplease (?!contact|call|phone|ring|e-?mail|write|text|reach|direct|refer|get in touch|turn|address|forward|resend|note|allow|expect|bear|do not|don['’]t|feel free|accept|see|visit)/iu,
  /(?<!\p{L})(?:поэтому|до сих пор|так и не|вс[её] (?:ещ[её]|равно)|отмените|пришлите|вышлите|отправьте|исправьте|сделайте|верните|так что|пожалуйста,? (?!обра[щт]|свяж|пиши|напиши|звон|позвон|учит|учт|ожида))/iu,
  /(?<!\p{L})(?:досі|так і не|все (?:ще|одно)|скасуйте|тому (?!що)|тож|отже|надішліть|пришліть|виправте|зробіть|поверніть|будь ласка,? (?!звер|зв['’ʼ]яж|пиш|напиш|дзвон|телефон|зателеф|майте|врах|очік))/iu,
  /[吗嗎]|能否|可否|所以|因此|[还還](?:[没沒]|是)|至今|[请請](?!您?(?:直接|先)?(?:联系|聯繫|聯絡|联络|与|與|致电|致電|拨打|撥打|电话|電話|洽|来电|來電|发|發|寄|留言|谅解|諒解|见谅|見諒|知悉|稍|耐心|假))/u,
];

/** What an absent person's program speaks of in each of its sentences. */
export const ABOUT_ABSENCE: readonly RegExp[] = [
  /\bout of (?:the )?office|\bin the office|\bon (?:\w+ ){0,2}(?:leave|holidays?|vacation)\b|\b(?:away|closed) (?:from|for|on|over|until)\b|\b(?:be|am|are) (?:away|back|returning)\b|\b(?:will|['’]ll|I|we) return\b|\b(?:my|our|I) return\b|\burgent\b|\bemergenc|\bimmediate\b/iu,
  /\b(?:please|can|may|or|otherwise,?) (?:contact|call|reach|e-?mail|write to|turn to) (?!me\b|us\b)|\baccess to (?:my |the |our )?(?:work )?(?:e-?mail|messages|inbox|phone|internet)|\b(?:I|we)(?:['’]ll| will| may| might| can(?:not|['’]t)?| won['’]t) .{0,30}\b(?:reply|respond|answer|get back)|\b(?:my|our) (?:repl|respon|colleagues?\b)|\b(?:e-?mails?|messages?) (?:will|is|are) |\bthank(?:s| you)\b.{0,16} for (?:your|the|contacting|writing|reaching)\b/iu,
  /верн(?:усь|[её]мся)|возвращени\p{L} (?!денег|товар|средств)|возвращени\p{L}$|(?:отвечу|ответим|отвечать|смож?[гу]\p{L}* ответить)|срочн(?!о\P{L}|о$)|обра(?:щайтесь|щаться|титесь)|свяжитесь|доступ\p{L}* к (?:\p{L}+ )?(?:почт|интернет)|мо\p{L}{1,3} коллег|ваш\p{L}* (?:письм|сообщени)|за (?:письмо|сообщение)|отпуск|отсутств(?:ую|уем|овать|и\p{L})|(?:меня|нас) не будет|не буд[уе]\p{L}* (?:в|на)|офисе/iu,
  /повернуся|повернусь|повернемос[ья]|повернення (?!коштів|грошей|товар)|повернення$|відповім|відповідатиму|зможу відповісти|термінов(?!о\P{L}|о$)|зверта(?:йте|ти)с[ья]|зверніться|зв.яжіться|доступ\p{L}* до (?:\p{L}+ )?(?:пошт|інтернет)|мо\p{L}{1,3} коле[гз]|ваш\p{L}* (?:лист|повідомл)|за (?:лист|повідомл)|відпуст|відсутн(?:ій|я|і|ост)|(?:мене|нас) не буде|не буд[уе]\p{L}* (?:[ву]|на)|офісі/iu,
  /返回|回来|回來|回到|[无無]法(?:及[时時]|即[时時]|立即|[处處]理|回)|尽快|盡快|[回答][复覆復]|回信|紧急|緊急|急事|急件|联系|聯[繫絡]|联络|[请請]洽|恢复|恢復|(?:来|來)(?:信|函)|[您你]的(?:邮件|郵件|电邮|電郵)|[休年放]假|不在|外出|出差|代理|假期|返[岗崗]|[谅諒]解|[见見][谅諒]|不便|感[谢謝]/u,
];

/** A last line in which a program says that it wrote the mail; a client says more of it on the same line. */
export const BOT_ENDING: readonly RegExp[] = [
  /^\P{L}{0,3}this (?:is an? (?:auto(?:mated|matic|-?generated|matically (?:generated|sent|created))|system-generated) (?:e-?mail|message|notification|reply|response)|(?:e-?mail|message) (?:is|was|has been) (?:auto-generated|system-generated|automatically (?:generated|sent|created)|(?:generated|sent|created) automatically))(?=\s*(?:[,.!;:(–—-]|$|from |by |please |generated |sent ))/iu,
  /^\P{L}{0,3}please do not reply to this (?:e-?mail|message)[,.:]? ?(?:it|this|as)\b.{0,40}(?:automat|not monitored|unattended)/iu,
  /^\P{L}{0,3}(?:(?:(?:это|данное) (?:письмо|сообщение) .{0,24}|это )автоматическ(?:ое (?:письмо|сообщение|уведомление|оповещение)|ая рассылка)(?=\s*(?:[,.!;:(–—-]|$|от |[^.!?,]{0,30}систем))|(?:(?:это|данное) )?(?:письмо|сообщение) .{0,24}автоматически (?:создан|сформирован|отправлен|сгенерирован)о|(?:(?:это|данное) )?(?:письмо|сообщение) (?:было )?(?:создано|сформировано|отправлено|сгенерировано) автоматически)/iu,
  /^\P{L}{0,3}(?:(?:(?:це|цей|дане) (?:лист|повідомлення) .{0,24}|це )автоматичн(?:е (?:повідомлення|сповіщення)|ий лист|а розсилка)(?=\s*(?:[,.!;:(–—-]|$|від |[^.!?,]{0,30}систем))|(?:(?:це|цей|дане) )?(?:лист|повідомлення) .{0,24}автоматично (?:створен|сформован|надіслан|згенерован)о|(?:(?:це|цей|дане) )?(?:лист|повідомлення) (?:було )?(?:створено|сформовано|надіслано|згенеровано) автоматично)/iu,
  /^\P{L}{0,3}(?:(?:本|此|这|這|该|該)(?:封)?(?:邮件|郵件|信件|信|電子郵件|电子邮件)?(?:为|為|是|由)?.{0,4}?(?:(?:系统|系統)(?:自动|自動)(?:发|發|寄|生成|产生|產生|回[复覆])|(?:自动|自動)回[复覆](?=[，,。]\s?[请請]勿)|(?:系统|系統)(?:邮件|郵件|信件)(?=[，,。]\s?[请請]勿))|(?:系统|系統)(?:自动|自動)(?:发送|發送|寄出|发出|發出)(?:的(?:邮件|郵件|信件)|[，,。]\s?[请請]勿))/iu,
  /^(?:отвечать на (?:это|данное) (?:письмо|сообщение) не (?:нужно|надо|требуется)|відповідати на (?:цей лист|це повідомлення) не (?:потрібно|треба))/iu,
  /^(?:you (?:have )?received this notification because you|(?:вы получили это уведомление|ви отримали це сповіщення),? (?:так как|потому что|поскольку|оскільки|бо|тому що))/iu,
];
