/** What mail programs write above a quoted or forwarded message, in the five languages and a few neighbours. */

const phrases = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split(/[\n|]/u)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** Titles between rules (`-----Original Message-----`) above a message that is answered. */
export const ORIGINAL_TITLES = phrases(`
  original message | original | original email | original appointment | reply message | message original
  исходное сообщение | оригинальное сообщение | первоначальное сообщение | исходное письмо | оригинал сообщения
  оригінальне повідомлення | вихідне повідомлення | початкове повідомлення | оригінал повідомлення | оригінальний лист
  початковий лист
  原始邮件 | 原邮件 | 邮件原件 | 原始消息 | 原始信息 | 邮件原文 | 回复的原邮件 | 回复邮件信息
  原始郵件 | 原始訊息 | 原始信件 | 原郵件 | 原始內容
  ursprüngliche nachricht | originalnachricht | message d'origine | mensaje original | messaggio originale
  oryginalna wiadomość`);

const ABOVE_LINE =
  '(?:(?:above|below) this line|(?:выше|над) эт\\p{L}+ (?:строк|лини|черт)\\p{L}*|(?:вище|над) ц\\p{L}+ (?:рядк|ліні|риск)\\p{L}*|[在於于]此[行线線](?:[以之]?上|上方))';

/**
 * The line of a ticket tool that parts the answer from the ticket: it stands between rules, or says to reply there and
 * hardly more. Whoever asks to put a logo above a line is a client.
 */
export const REPLY_LINE = new RegExp(
  `^(?=.{0,120}$)(?:[-–—_=~#]{2}.*${ABOVE_LINE}.*[-–—_=~#]{2}|[-–—_=*~#\\s]*(?:(?:please|пожалуйста|будь ласка),? )?(?:(?:type|write|enter|add|post|введите|пишите|напишите|введіть|пишіть|напишіть) (?:your |a |the |ваш |свой |вашу |свою )?)?(?:reply|respond|response|ответ(?:ьте)?|отвечайте|відпові(?:дь|дайте))(?!\\p{L}).*${ABOVE_LINE}(?:\\W{0,8}| to .{0,40})|[-–—_=*~#\\s]*(?=[请請回在].*[回答][复覆復]).*${ABOVE_LINE}.{0,12})$`,
  'iu',
);

/** How such a line begins, looked for before the whole of it. */
export const REPLY_LINE_OPENING =
  /^(?:[-–—_=~#]{2}|[-–—_=*~#\s]*(?:pl|ty|wr|en|ad|po|re|по|бу|вв|пи|на|от|ві|[请請回在]))/i;

/** Titles between rules above a message that is passed on. */
export const FORWARD_TITLES = phrases(`
  forwarded message | forwarded by | forwarded email | forwarded mail | begin forwarded message | start of forwarded message
  пересылаемое сообщение | пересланное сообщение | пересылаемое письмо | перенаправленное сообщение
  переадресованное сообщение | начало переадресованного сообщения | начало пересылаемого сообщения
  начало переадресованного письма
  переслане повідомлення | переадресоване повідомлення | перенаправлене повідомлення | пересланий лист
  повідомлення, що пересилається | початок переадресованого повідомлення | початок пересланого повідомлення
  початок листа, що пересилається | перенаправлений лист | початок переадресованого листа | початок пересланого листа
  转发的邮件 | 转发的消息 | 转发邮件信息 | 转发邮件 | 转发的原邮件 | 已转发邮件 | 开始转发的邮件 | 开始转发邮件 | 开始转发的消息 | 转发的邮件信息 | 以下是转发的邮件 | 转发消息
  轉寄的郵件 | 轉寄郵件 | 轉寄的訊息 | 轉寄訊息 | 轉寄信件 | 開始轉寄郵件 | 開始轉寄訊息 | 開始轉寄的郵件 | 開始轉寄的訊息 | 轉寄的信件 | 以下是轉寄的郵件 | 已轉寄的郵件 | 轉發的郵件 | 轉發郵件
  weitergeleitete nachricht | message transféré | mensaje reenviado | messaggio inoltrato`);

/** Titles between rules below a message that was passed on. */
export const FORWARD_ENDS = phrases(`
  end of forwarded message | end forwarded message | конец пересылаемого сообщения | конец пересланного сообщения
  конец переадресованного сообщения | кінець пересланого повідомлення | кінець переадресованого повідомлення
  кінець повідомлення, що пересилається | 转发邮件结束 | 轉寄郵件結束`);

/** What a header line tells. */
export type HeaderKind = 'from' | 'sent' | 'to' | 'copy' | 'subject' | 'other';

const HEADER_LABELS: Readonly<Record<HeaderKind, string>> = {
  from: `from | sender | от | от кого | отправитель | від | від кого | відправник
    发件人 | 发信人 | 寄件人 | 寄件者 | 發件人 | 寄信人 | 发送人 | 從 | 寄信者 | von | de | da | van | od`,
  sent: `sent | date | sent at | date sent | отправлено | дата | дата отправки | отправлен | надіслано | відправлено | дата надсилання
    отправленные | 发送时间 | 发送日期 | 发件日期 | 发件时间 | 日期 | 时间 | 時間 | 寄件日期 | 傳送時間 | 傳送日期 | 發送時間 | 發送日期 | 寄出日期 | 已傳送 | 傳送 | 寄送日期
    gesendet | datum | envoyé | enviado | enviado el | fecha | inviato | data | wysłano | wysłane | odesláno | verzonden | skickat`,
  to: `to | кому | получатель | получатели | одержувач | отримувач
    收件人 | 收件者 | 收信人 | 至 | 到 | до | an | à | para | a | aan | do`,
  copy: `cc | bcc | копия | скрытая копия | копія | прихована копія | 抄送 | 密送 | 副本 | 密件副本 | 副本抄送 | 抄送人 | kopie | dw`,
  subject: `subject | re | тема | тема письма | тема листа | 主题 | 主題 | 主旨 | 标题 | 標題 | betreff | objet | asunto | oggetto | assunto | temat | onderwerp`,
  other: `reply-to | attachments | attachment | importance | priority | вложения | важность | вкладення | важливість | 附件 | 重要性 | 回复至 | 回覆至 | anlagen`,
};

/** Header labels, lower case and without spaces, as the programs print them. */
export const HEADER_KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.entries(HEADER_LABELS) as [HeaderKind, string][]).flatMap(([kind, labels]) =>
    [...phrases(labels)].map((label) => [label.replaceAll(' ', ''), kind] as const),
  ),
);

/** How the line above a quote begins where it does not begin with the writer's name. */
export const ATTRIBUTION_OPENING =
  /^(?:(?:on|at|am|le|el|il|op|em|den|dne|dnia|w dniu|in a message dated|[ву]|во|от|від)\s|[在于於]|\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,. ]|(?:пн|вт|ср|чт|пт|сб|вс|нд|понед|вторн|сред|четв|пятн|субб|воскр|вівт|серед|п['’ʼ]ятн|субот|неділ)\p{L}*[,. ]|[週周星])/iu;

/** Notes with which somebody passes a message on without saying anything (already lower case, without signs). */
export const FORWARD_NOTES = phrases(`
  fyi | fw | fwd | for your information | see below | please see below | see the message below | see message below
  see the email below | see email below | see mail below | please see the email below | forwarding | forwarded
  for your attention | for reference | please see the message below | below | as below
  см ниже | смотрите ниже | см письмо ниже | смотрите письмо ниже | к сведению | для информации | для сведения | пересылаю
  пересылаю вам | переслано | пересылаю письмо | ниже | во вложении ниже
  див нижче | дивіться нижче | див лист нижче | дивіться лист нижче | до відома | для інформації | пересилаю | переслано
  пересилаю вам | пересилаю лист | нижче
  见下 | 见下文 | 见下方 | 请见下文 | 请见下方 | 请看下面 | 请看下面的邮件 | 请看下面邮件 | 如下 | 转发如下 | 转发 | 供参考 | 仅供参考 | 请参阅以下邮件
  请查看下面的邮件 | 请看附件邮件 | 请知悉 | 详见下文
  見下 | 見下文 | 見下方 | 請見下文 | 請見下方 | 請看下面 | 請看下面的信 | 請看下方郵件 | 轉寄如下 | 轉寄 | 轉發如下 | 供參 | 供參考 | 僅供參考
  請參閱以下郵件 | 請知悉 | 詳見下文 | 請見下方郵件
  请参考 | 请参阅 | 请看 | 转给您 | 转您 | 請參考 | 請參閱 | 請看 | 轉給您 | 轉您參考 | 如附 | 請詳下方`);

/** A short note that points to the message below it. */
export const POINTS_BELOW =
  /^(?=.{0,60}$)(?:.*(?:\bbelow\b|ниже|нижче)|(?:please (?:see|read|look)|forward|see what|пересыла|переслал|перенаправля|передаю|посмотрите|взгляните|пересила|переслав|подивіться|гляньте))|^(?=.{0,26}$)(?:.*(?:下面|下方|下文|如下|以下)|[转轉][发發寄给給你您]|[请請]?(?:你|您|帮忙|幫忙)?看(?:一下|下|看))/iu;

/** A line that only greets: the greeting, and names or a form of address behind it. */
export const GREETING =
  /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Дд]обр(?:ый|ое|ого|ої) [а-яёіїєґ]+|[Зз]дравствуйте|[Пп]ривет|[Пп]риветствую|[Уу]важаем[а-яёіїєґ]+|[Вв]ітаю|[Шш]ановн[а-яёіїєґ]+|[Пп]ривіт)(?:[,\s]+(?:[A-ZÀ-ÞĀ-ſА-ЯЁІЇЄҐ][\p{L}.'’-]{0,24}|all|team|everyone|everybody|there|sir|madam|or|and|both|folks|colleagues|коллеги|всем|команда|колеги|пане|пані|друзі|друзья)){0,5}|[\u4e00-\u9fff]{0,10}[，, ]?(?:您好|你好|大家好|各位好|早安|午安|早上好|下午好|晚上好))\s?[,!.:，！。：]?$/u;
