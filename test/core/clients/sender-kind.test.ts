import { describe, expect, it } from 'vitest';
import { decideSenderKind, type SenderFacts } from '../../../src/core/clients/sender-kind.ts';

const ownAddresses = ['anna@firm.example', 'anna.k@gmail.com', 'anna.kovalenko@yandex.ru'];
const decide = (address: string, more: Partial<SenderFacts> = {}) =>
  decideSenderKind({ from: { name: '', address }, ownAddresses, ...more });

describe('who writes, by address', () => {
  it.each([
    ['anna@firm.example', 'me', 'own-address'],
    ['ANNA@firm.example', 'me', 'own-address'],
    ['anna+crm@firm.example', 'me', 'own-address'],
    ['anna.k@gmail.com', 'me', 'own-address'],
    ['annak@googlemail.com', 'me', 'own-address'],
    ['anna-k@gmail.com', 'client', 'person'],
    ['anna.k@ya.ru', 'client', 'person'],
    ['anna-kovalenko@ya.ru', 'me', 'own-address'],
    ['anna.kovalenko+shop@yandex.com', 'me', 'own-address'],
    ['annakovalenko@yandex.ru', 'client', 'person'],
    ['annak+x@gmail.com', 'me', 'own-address'],
    ['an.na@firm.example', 'colleague', 'own-domain'],
    ['bob@firm.example', 'colleague', 'own-domain'],
    ['bob@berlin.firm.example', 'colleague', 'own-domain'],
    ['bob@notfirm.example', 'client', 'person'],
    ['bob@firm.example.evil.example', 'client', 'person'],
    ['stranger@gmail.com', 'client', 'person'],
    ['zhao@qq.com', 'client', 'person'],
    ['ivanov@mail.ru', 'client', 'person'],
    ['koval@ukr.net', 'client', 'person'],
    ['', 'client', 'person'],
    ['info@client.example', 'client', 'person'],
    ['bruno@reply.example', 'client', 'person'],
    ['o.reply@client.example', 'client', 'person'],
    ['noreply@shop.example', 'bot', 'no-reply-address'],
    ['no-reply@shop.example', 'bot', 'no-reply-address'],
    ['do_not_reply@shop.example', 'bot', 'no-reply-address'],
    ['jira-noreply2@shop.example', 'bot', 'no-reply-address'],
    ['MAILER-DAEMON@mx.example', 'bot', 'no-reply-address'],
    ['notifications+x12@tool.example', 'bot', 'no-reply-address'],
    ['noreply@firm.example', 'bot', 'no-reply-address'],
    ['newsletter@shop.example', 'bulk', 'bulk-address'],
    ['rassylka@shop.example', 'bulk', 'bulk-address'],
    ['edm@shop.example', 'bulk', 'bulk-address'],
    ['letterpress-request@lists.ink.example', 'bulk', 'bulk-address'],
    ['photo@googlegroups.com', 'bulk', 'bulk-address'],
    ['receipts+acct_1@pay.example', 'bot', 'no-reply-address'],
    ['zabbix@firm.example', 'bot', 'no-reply-address'],
    ['sergey.bot@gmail.com', 'client', 'person'],
    ['mailer-daemon@googlemail.com', 'bot', 'no-reply-address'],
  ])('%s is %s (%s)', (address, kind, reason) => {
    expect(decide(address)).toEqual({ kind, reason });
  });

  it('takes the page at its word where it knows our side', () => {
    expect(decide('x@other.example', { side: 'own' })).toEqual({ kind: 'me', reason: 'own-side' });
    expect(decide('x@other.example', { side: 'internal' })).toEqual({ kind: 'colleague', reason: 'internal-side' });
    expect(decide('x@other.example', { side: 'client' })).toEqual({ kind: 'client', reason: 'person' });
  });

  it('shares no domain when every own address is free mail', () => {
    expect(decide('b@163.com', { ownAddresses: ['a@163.com'] }).kind).toBe('client');
    expect(decide('b@yandex.ru', { ownAddresses: ['a@yandex.ru'] }).kind).toBe('client');
  });
});

describe("the user's word", () => {
  const overrides = { 'shop.example': 'client', '@Partner.example': 'colleague', 'pr@shop.example': 'bulk' } as const;
  it.each([
    ['noreply@shop.example', 'client', 'override-domain'],
    ['a@mail.shop.example', 'client', 'override-domain'],
    ['pr@shop.example', 'bulk', 'override-address'],
    ['a@partner.example', 'colleague', 'override-domain'],
    ['a@workshop.example', 'client', 'person'],
  ])('%s is %s (%s)', (address, kind, reason) => {
    expect(decide(address, { overrides })).toEqual({ kind, reason });
  });

  it('never makes a client of me by my domain', () => {
    expect(decide('anna@firm.example', { overrides: { 'firm.example': 'client' } }).kind).toBe('me');
    expect(decide('bob@firm.example', { overrides: { 'firm.example': 'client' } }).kind).toBe('client');
  });

  it('is no prototype lookup', () => {
    expect(decide('constructor', { overrides: {} })).toEqual({ kind: 'client', reason: 'person' });
  });
});

describe('answers of programs', () => {
  it.each([
    'Automatic reply: Offer 12',
    'Out of Office: Offer 12',
    'Undeliverable: Offer 12',
    'Автоответ: Смета',
    'Автоматический ответ: Смета',
    'Автоматична відповідь: Кошторис',
    'Автовідповідь',
    '自动回复: 报价',
    '自动答复：报价',
    '自動回覆：報價',
    '【自動回覆】報價',
    '[JIRA] (LMP-204) Flicker at low level',
    'Out of office Re: Offer 12',
    'Accepted: Visit @ Thu 12 Nov 2026',
    'Read: Offer 12',
    'Прочитано: Смета',
    'Прийнято: Кошторис',
    '已读: 报价',
    '已讀：報價',
  ])('are known by the subject %j', (subject) => {
    expect(decide('a@client.example', { subject })).toEqual({ kind: 'bot', reason: 'bot-subject' });
  });

  it.each([
    'Automatic reply does not work',
    'Delivery failed again!',
    'OOO Vektor: invoice',
    'Out of office hours support?',
    'Автоответчик не работает',
    'Не доставлено: заказ 118',
    'Автоматична відповідь не надходить',
    '自动回复功能有问题',
    '退信怎么处理',
    '自動回覆設定問題',
    'JIRA export broken',
    'Accepted, go ahead',
    'Read this: offer 12',
    'Принято решение: отказ',
    '已读不回',
  ])('are not seen in the subject %j', (subject) => {
    expect(decide('a@client.example', { subject }).kind).toBe('client');
  });

  it.each([
    'This is an automated message. Ticket 5 was updated.',
    'Это письмо сформировано автоматически, отвечать на него не нужно.',
    'Цей лист створено автоматично, не відповідайте на нього.',
    '本邮件由系统自动发送，请勿回复。',
    '此郵件為系統自動發送，請勿回覆。',
    '##- Please type your reply above this line -##\n\nYour request (48112) has been received and is being reviewed.',
    'Hi Anna,\n\nTicket #5521 has been created. We reply within a day.',
    'Здравствуйте! Ваше обращение № 48112 зарегистрировано. Ответим до конца дня.',
    'Вашей заявке присвоен номер 48112.',
    'Ваше обращение зарегистрировано под номером 48112.',
    'Ваше звернення зареєстровано за номером 48112.',
    'Вітаємо! Ваше звернення №48112 прийнято в роботу.',
    'Вашому запиту присвоєно номер 48112.',
    '您好，您的工单 #48112 已受理，我们会尽快处理。',
    '您好，您的請求（48112）已收到，我們將盡快回覆。',
  ])('are known by the opening %j', (text) => {
    expect(decide('a@client.example', { text })).toEqual({ kind: 'bot', reason: 'bot-text' });
  });

  it.each([
    'Thank you for your email. I am currently out of the office until 16 November.',
    'Здравствуйте! Спасибо за ваше письмо. Я в отпуске до 30 ноября.',
    'Дякую за ваш лист. Зараз я у відпустці.',
    '感谢您的来信，我目前不在办公室。',
    '感謝您的來信，我目前休假中。',
    'Thanks for your message. I am on annual leave until Monday. If it is urgent, please contact Ben.',
    'Спасибо за письмо. Я в отпуске до 30 ноября. По срочным вопросам, пожалуйста, обращайтесь к Ивану.',
    '感谢您的来信，我正在休假，急事请联系小王。',
    'Hello, thank you for your message. I am out of the office from 9 to 13 Nov. and will be back on Monday. In urgent cases you can reach Ben Hall on +44 161 496 0000.\n\nKind regards,\nHelen Brandt',
    'Добрый день! Спасибо за письмо. Я в отпуске до 30 ноября. Отвечу после возвращения.\n\nОльга Серова',
    'Добрий день! Дякую за лист. Я у відпустці до 30 листопада. З термінових питань звертайтеся до Івана.\n\nОльга',
    '謝謝您的來信，我目前休假中，將於 11/16 回到辦公室。急事請洽陳先生。\n\n李大同',
    'Hello,\n\nI will be out of the office from 9 to 13 November with limited access to email. For urgent matters please contact Ben.\n\nBest regards,\nAnna',
    'Здравствуйте!\n\nМеня не будет в офисе с 9 по 13 ноября. По срочным вопросам обращайтесь к Ивану Петрову.\n\nС уважением,\nАнна',
    'Вітаю!\n\nМене не буде в офісі з 9 до 13 листопада. З термінових питань звертайтеся до Івана.',
    '您好，我于11月9日至13日休假，无法及时回复邮件，急事请联系李经理 138 0000 0112。',
    '您好，我將於11/9至11/13休假，無法即時回覆信件，急事請聯絡李經理。',
    'I am currently on annual leave. If your request is urgent, please reach out to Tom Ford.',
    '您好，本人正在休年假，11月23日返岗。紧急事宜请联系李敏（010-5555 0112），谢谢！',
    'Hi Sam,\n\nThanks for reaching out! We have received your request and a ticket has been created: #5512.',
    'Здравствуйте!\n\nМы получили ваше обращение и присвоили ему номер 5512. Специалист ответит в течение суток.',
    'Вітаємо!\n\nМи отримали ваше звернення і присвоїли йому номер 5512.',
    '您好，我们已收到您的来信，工单号为 5512，将在24小时内回复您。',
    '您好，我們已收到您的來信，案件編號 5512，將盡快回覆您。',
    'Your order has shipped.\n\nThis message was sent automatically.',
    'Issue #4412 has been updated by Dana.\n\n-- \nYou have received this notification because you are involved in it.\nTo change your preferences, click here: https://x.example',
    'Задача #4412 была обновлена.\n\nВы получили это уведомление, так как вы подписаны на неё.',
    'Задачу #4412 оновлено.\n\nВи отримали це сповіщення, оскільки підписані на неї.',
    'Your balance has changed.\n\nThis is an automatically generated email, please do not reply.',
    'Ваш платёж проведён.\n\nЭто автоматическое сообщение, не отвечайте на него.',
    'Платіж проведено.\n\nЦе автоматичне повідомлення, не відповідайте на нього.',
    '您的账单已生成。\n\n此邮件为系统自动发出，请勿直接回复。',
    '您的帳單已產生。\n\n本郵件由系統自動寄出，請勿直接回覆。',
    '多謝你的來郵。本人放年假，期間不會查閱電郵。\n\n此為系統自動回覆，請勿直接回覆此電郵。\n\n劉慧雯',
    '您的云监控报警规则已触发。\n\n此为系统邮件，请勿回复。',
    '我們已收到您的問題，案件編號為 KP-30558。\n\n本信由客服系統自動發出。',
    'Сформовано рахунок № 7714.\n\nЦе автоматичне повідомлення білінгової системи.',
    '我们收到了重置密码的请求，您的验证码是：\n730 194\n验证码 10 分钟内有效。',
    'Your verification code is 730194. It expires in ten minutes.',
    'Посылка прибыла в пункт выдачи.\n\nОтвечать на это письмо не нужно.',
  ])('are known by what they say: %j', (text) => {
    expect(decide('a@client.example', { text, subject: 'Re: Offer' })).toEqual({ kind: 'bot', reason: 'bot-text' });
  });

  it.each([
    'Thank you for your email. I am away next week, so please deliver on Friday.',
    'Спасибо за письмо. Мы в отпуске не были, счёт ждём.',
    'Автоматическое списание не отключается, помогите.',
    'Ваш бот пишет мне каждый час.\nЭто автоматически отключается?',
    '系统自动退款没有到账，请查一下。',
    'Thanks for your email. I am on holiday next week, so can you deliver on Friday instead?',
    'Thank you for your message. We are closed for lunch when your courier comes. Please fix this.',
    'Спасибо за письмо. Я в отпуске с понедельника, поэтому пришлите счет до пятницы.',
    'Дякую за лист. Я у відпустці з понеділка, тож надішліть рахунок до пʼятниці.',
    '谢谢您的来信，我们国庆放假，请在9月28日前发货。',
    '謝謝您的來信，我們下週放假，能改到十月嗎？',
    'Thank you for your message. I am on holiday until Monday. The lamp still flickers.',
    'Спасибо за письмо. Я в отпуске до понедельника. Лампа всё равно мигает.',
    'Дякую за лист. Я у відпустці до понеділка. Лампа все одно блимає.',
    '谢谢您的来信，我在外地出差。灯还是一直闪。',
    '謝謝您的來信，我在外地出差。燈還是一直閃。',
    'Your request for my passport has been received. Why do you need it?',
    'Ваша заявка на обмен устроила всех, кроме меня.',
    '您的请求我收到了，但是我不同意。',
    'Ticket #5521 has been created three weeks ago and nobody answers.',
    '"Your request (48112) has been received" is all that I ever heard from you.',
    'Still nothing.\n\n> Your request (48112) has been received.',
    '«Ваше обращение № 48112 зарегистрировано» – и тишина.',
    'Ваше обращение № 48112 принято, пишете вы, а мастера нет.',
    '「您的請求（48112）已收到」，然後就沒有下文了。',
    'Thank you for your email. We are closed until Monday, then Tuesday morning works.',
    'Hello Sam,\n\nI will be out of the office from 9 to 13 November. Ben will sign for the delivery.',
    'Hello Sam,\n\nI am on holiday from Friday and the lamp is still dead. It is urgent.',
    'Здравствуйте! Меня не будет с 9 по 13 ноября, лампу примет консьерж.',
    'Здравствуйте! Меня не будет до пятницы, а лампа срочно нужна к четвергу.',
    'Вітаю! Мене не буде з 9 до 13 листопада, лампу прийме консьєрж.',
    '您好，我下周出差，灯请送到前台，很急。',
    '您好，我下週出差，燈請送到櫃台，很急。',
    'We have received your offer and will get back to you by Friday.',
    'We have received your message and the ticket, but the seat is wrong.',
    'Мы получили ваше письмо и ждём номер накладной.',
    'Your colleague is out of office again. This is urgent, call me today!',
    'I am out of office on Friday. It is urgent, so contact me before that.',
    'Добрый день! Мы в отпуске до 23 ноября. Срочно позвоните охране, лампа искрит.',
    'Добрий день! Ми у відпустці до 23 листопада. Терміново зателефонуйте охороні.',
    '收到短信说您的工单 5512 已受理，但是三天没人联系我。',
    'We have received your e-mail about case 5512 and disagree.',
    'Мы получили ваше письмо, номер накладной 5512, груза нет.',
    'Ми отримали вашого листа, номер накладної 5512, вантажу немає.',
    '我们已收到您的工单 5512，但是问题没解决。',
    '我们已收到您的来信，请告诉我们发货单号。',
    'Stop that.\n\nI have received this notification because you mixed up our addresses.',
    'The amount is wrong.\n\nThis is automatically deducted from our account every month!',
    'Sorry for my English.\n\nThis message was automatically translated.',
    'I have had enough.\n\nThis is an automated message that I get every hour.',
    'Верните деньги.\n\nЭто автоматическая оплата, я ее не просила.',
    'Поверніть гроші.\n\nЦе автоматична оплата, я її не просила.',
    'Так нельзя работать.\n\nСообщение об ошибке автоматически отправляется мне каждый час.',
    '请退款。\n\n此邮件系统自动退回了三次。',
    '账单错了。\n\n不要系统自动发送的邮件了',
    '帳單錯了。\n\n不要系統自動發送的郵件了',
    'I am out of the office until Friday. I still have no answer to my email. If it is urgent, contact my colleague Anna.',
    "I'm on vacation until Monday. I have no access to my account. If it is urgent, call my colleague Max.",
    'I am on vacation until 5 January. Cancel order 4412. For urgent matters call Anna at 555-1234.',
    'I am on holiday until Monday. The returned lamp is lost. For urgent matters call Anna at 555-1234.',
    'Я в отпуске до понедельника. Деньги вы мне не вернули. По срочным вопросам звоните Ивану.',
    'Я в отпуске до понедельника. На моё письмо нет ответа. По срочным вопросам звоните Ивану.',
    'Я у відпустці до понеділка. На мій лист немає відповіді. З термінових питань дзвоніть Івану.',
    '您好，我这周出差，发票没有收到，急事请联系小王。',
    '您好，我這週出差，發票沒有收到，急事請聯絡小王。',
    'I got this on Monday: Your request 4412 has been received. Since then nothing.',
    'Your request 4412 has been received.\nThat is what I was told a week ago.',
    'Ticket 991 has been received. The hotel booking is missing.',
    'Ваша заявка 4412 принята. Так вы ответили неделю назад, а мастера нет.',
    'Вашей заявке присвоен номер 4412, написали вы мне, и тишина.',
    'Ваше звернення №4412 прийнято. Так мені відповіли тиждень тому.',
    '您好，您的工单5512已受理，三天没人联系我。',
    '您好，您的案件5512已受理，三天沒人聯絡我。',
    'We have received your invoice 12 and a ticket was opened by our accounting: the amount is wrong.',
    'Мы получили ваш счёт 12 и присвоили ему номер, но сумма неверна.',
    '我们已收到您的发票，案件编号 5512 将由律师处理。',
  ])('are not seen in a client who speaks of them: %j', (text) => {
    expect(decide('a@client.example', { text }).kind).toBe('client');
  });

  it.each<[subject: string, text: string, reason: string]>([
    ['Accepted: Visit @ Thu 12 Nov 2026', 'Ben Hall has accepted this invitation.', 'bot-subject'],
    ['Read: Offer 12', 'Your message\n\nTo: Ben\nSubject: Offer 12\n\nwas read on 12 Nov.', 'bot-subject'],
    ['Прочитано: Смета', 'Ваше сообщение для Ивана было прочитано 12 ноября.', 'bot-subject'],
    ['已读: 报价', '您的邮件“报价”已被阅读。', 'bot-subject'],
    ['Accepted: your offer of 12 November', 'We accept the offer. Start on Monday.', 'person'],
    ['Read: the lamp is dead', 'It does not switch on any more.', 'person'],
    ['Принято: заказ 55', 'Подтверждаю, везите.', 'person'],
    ['Прийнято: замовлення 55', 'Підтверджую, везіть.', 'person'],
    ['已接受：报价单 12', '同意报价，请安排发货。', 'person'],
    ['已接受：報價單 12', '同意報價，請安排出貨。', 'person'],
  ])('and receipts are known by what they say below the subject %j: %j', (subject, text, reason) => {
    expect(decide('a@client.example', { subject, text }).reason).toBe(reason);
  });

  it('are known by their headers', () => {
    expect(decide('a@client.example', { headers: { 'Auto-Submitted': 'auto-replied' } }).reason).toBe('bot-header');
    expect(decide('a@client.example', { headers: { 'auto-submitted': 'no' } }).kind).toBe('client');
    expect(decide('a@client.example', { headers: { Precedence: 'auto_reply' } }).reason).toBe('bot-header');
  });
});

it('stays fast on hostile addresses, subjects and texts', () => {
  const long = 'no-reply.'.repeat(20_000);
  expect(decide(`${long}@x.example`, { subject: long, text: 'unsubscribe '.repeat(20_000) }).kind).toBe('bot');
});
