/** What marks mail that no person wrote to us: addresses, subjects and footers, in the five languages. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Providers where anybody may have an address: a shared domain says nothing about the firm. */
export const FREE_MAIL_DOMAINS = words(`
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com
  me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com zoho.com zohomail.com fastmail.com
  fastmail.fm hey.com gmx.com gmx.net gmx.de mail.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net
  yahoo.co.uk hotmail.co.uk outlook.de hotmail.fr live.co.uk btinternet.com comcast.net verizon.net att.net sbcglobal.net
  qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net vip.163.com vip.126.com 188.com sina.com sina.cn vip.sina.com
  sohu.com 139.com 189.cn wo.cn aliyun.com tom.com 21cn.com
  yahoo.com.tw yahoo.com.hk hotmail.com.tw livemail.tw hinet.net msa.hinet.net pchome.com.tw seed.net.tw netvigator.com
  mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru vk.com yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru narod.ru
  rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru
  ukr.net i.ua ua.fm email.ua meta.ua bigmir.net online.ua
  abv.bg seznam.cz wp.pl o2.pl onet.pl interia.pl libero.it naver.com daum.net hanmail.net`);

/** Words of a local part (`jira-noreply`, `mailer-daemon`) that only machines have. */
export const BOT_LOCAL_WORDS = words(`
  noreply donotreply nereply neotvechat nevidpovidaty mailerdaemon postmaster daemon bounce bounces bounced notification
  notifications notify notifier alert alerts robot bot autoreply autoresponder automailer automated mailer nobody
  unattended cron`);

/** Words of a local part that send to many at once. */
export const BULK_LOCAL_WORDS = words(`
  newsletter newsletters news digest marketing promo promotions promotion mailing mailings mailinglist campaign campaigns
  subscribe subscriptions rassylka rozsylka announcements`);

/**
 * Subjects of answers that a program sends for an absent person, and of failed deliveries. A colon or the end has to
 * follow: "Automatic reply does not work" and "Delivery failed again" are clients.
 */
export const BOT_SUBJECT: readonly RegExp[] = [
  /^(?:automatic reply|auto[- ]?(?:reply|response)|automatic response|autoresponder|out of (?:the )?office(?: auto-?reply| reply| message| notification)?)\s?(?:[:–—-]|$)/iu,
  /^(?:undeliverable:|undelivered mail returned|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail:|failure notice$|not read:)/iu,
  /^(?:автоответ|автоматический ответ|автоматическое (?:сообщение|уведомление)|вне офиса|в отпуске)\s?(?:[:–—-]|$)/iu,
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

/** Footer lines that offer to end a mailing; a person who asks to be unsubscribed writes a sentence instead. */
export const UNSUBSCRIBE_LINES: readonly RegExp[] = [
  /^(?:unsubscribe|opt[- ]?out)(?: here| now| from (?:this|these|all|our) (?:list|e-?mails?|newsletters?|mailings?)| instantly| link)?(?:\s?(?:[|·•.,:<([→-]|https?:).{0,200})?$/iu,
  /^(?!.*\bI\b)(?:click here to unsubscribe|to (?:unsubscribe|opt[- ]?out|stop receiving)\b.{0,80}(?:click|here|visit|reply|link|send|follow|https?:))/iu,
  /^(?:(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription |notification )?(?:preferences|subscriptions?|settings)\b.{0,60}|.{0,60}[|·•]\s?unsubscribe\b.{0,60})$/iu,
  /^(?:if you (?:no longer wish|do not wish|don['’]t (?:want|wish)|would (?:prefer not|rather not)|would like to stop) (?:to )?(?:receiv|get)|you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter)|you received this (?:e-?mail|newsletter) because|this newsletter was sent)/iu,
  /^(?:отписаться|отписка)(?: от (?:этой |нашей |данной |всех )?(?:рассыл\p{L}+|уведомлений)| здесь)?(?:\s?(?:[|·•.,:<([→-]|https?:).{0,200})?$/iu,
  /^(?:(?:чтобы|для того,? чтобы) отписаться|(?:вы можете|можно) отписаться|если вы (?:больше )?не (?:хотите|желаете) получать|вы получили это (?:письмо|сообщение),? (?:потому|так как|поскольку)|управлять подпис|настроить (?:рассылку|подписку))/iu,
  /^(?:відписатися|відписатись|відписка)(?: від (?:цієї |нашої |усіх |всіх )?(?:розсил\p{L}+|сповіщень)| тут)?(?:\s?(?:[|·•.,:<([→-]|https?:).{0,200})?$/iu,
  /^(?:щоб відписати|ви можете відписати|якщо ви (?:більше )?не (?:хочете|бажаєте) отримувати|ви отримали (?:цей лист|це повідомлення),? (?:тому|бо|оскільки)|керувати підпис|налаштувати (?:розсилку|підписку))/iu,
  /^(?:请?点击(?:此处|这里)?)?(?:退订|取消订阅)(?:此?邮件|本邮件|此处)?(?:[|·。，,：:<([\s].{0,200})?$/u,
  /^(?:如需|如要|如欲|若要|如果?您?不(?:想|希望|愿)|若您?不(?:想|希望|愿)).{0,24}(?:退订|取消订阅|接收|收到).{0,40}(?:点击|回复|链接|邮件|此处|这里|退订)/u,
  /^(?:請?點[擊選](?:此處|這裡)?)?(?:取消訂閱|退訂)(?:電子報|此?郵件|本郵件|此處)?(?:[|·。，,：:<([\s].{0,200})?$/u,
  /^(?:如需|如要|如欲|若要|如果?您?不(?:想|希望|願)|若您?不(?:想|希望|願)).{0,24}(?:取消訂閱|退訂|接收|收到).{0,40}(?:點[擊選]|回覆|連結|郵件|電子報|此處|這裡|退訂)/u,
  /^您(?:之所以)?(?:会|會)?收到(?:此|这封|這封|本)(?:电子|電子)?(?:邮件|郵件|信|報)[，,]?是?因/u,
];
