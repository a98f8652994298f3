import { describe, expect, it } from 'vitest';
import { decideSenderKind, type SenderFacts } from '../../../src/core/clients/sender-kind.ts';
import { PEOPLE, PROGRAMS } from './machine-address.cases.ts';

const ownAddresses = ['anna@firm.example', 'anna.k@gmail.com'];
const decide = (address: string, more: Partial<SenderFacts> = {}) =>
  decideSenderKind({ from: { name: '', address }, ownAddresses, ...more });

describe('what machines write, in a person’s mail', () => {
  it.each([
    ['alerts@watch.example', 'We sell server monitoring. Would you take on a review in May? What would it cost?'],
    ['system@vent.example', 'Это Рита. Акт сверки за квартал у меня не сходится на 12 300.'],
    ['li@163.com', '您的验证码是 583016，5分钟内有效。\n半夜收到三条这样的，我没有登录过。'],
    ['ir@meta.example', 'Ваш код підтвердження: 902 117.\nОтаке мені надійшло, а я у вас не зареєстрована.'],
    ['w@fushi.example', '文件被退回来了：\n\n退信原因：邮件过大\n此为系统邮件，请勿回复。\n\n我用网盘发链接行不行？'],
    ['w@x.example', 'Приходит „Код подтверждения: 55 20 31“, ввожу – пишет, что неверный. Посмотрите, пожалуйста.'],
    ['w@x.example', 'Пришло «Ваш код подтверждения: 55 20 31», он не подходит.'],
    ['w@x.example', 'Приходит код подтверждения: 55 20 31, ввожу – пишет, что неверный.'],
    ['w@x.example', 'Надходить „Код підтвердження: 55 20 31“, вводжу – пише, що невірний.'],
    ['w@x.example', '系统发来“您的验证码是 408213”，输进去说无效。'],
    ['w@x.example', '系統發來「您的驗證碼是 408213」，輸進去說無效。'],
    ['w@x.example', 'It sends “your verification code is 408213”, and says that it is invalid.'],
    ['k@dobra.example', 'Беремо 80 кг.\n\nКатерина\n\nВи отримали цей лист, бо ви наш постачальник.'],
  ])('from %s is a client’s: %j', (address, text) => {
    expect(decide(address, { text }).kind).toBe('client');
  });
});

describe('an address that people and programs share', () => {
  const ADDRESSES = ['system@firm.test', 'alert@firm.test', 'robot@firm.test'];
  const kinds = (cases: typeof PEOPLE) =>
    Object.values(cases).flatMap((texts) =>
      texts.map((text, at) => ({ text, kind: decide(ADDRESSES[at % 3] as string, { text }).kind })),
    );

  it('is a client’s wherever that may be', () => {
    const lost = kinds(PEOPLE).filter(({ kind }) => kind !== 'client');
    expect(lost.map(({ text }) => text)).toEqual([
      'Backup generator will not start. Load shed at 60 %. Electrician is on site.',
    ]);
  });

  it('is a program’s for most of what programs tell, and where nothing is told', () => {
    const all = kinds(PROGRAMS);
    expect(all.filter(({ kind }) => kind === 'bot').length / all.length).toBeGreaterThan(0.8);
    expect(decide('system@firm.test').kind).toBe('bot');
    expect(decide('system@firm.test', { text: ' ' }).kind).toBe('bot');
  });

  it.each(['zabbix@firm.test', 'notifier@firm.test'])('is none that only programs have: %s', (address) => {
    expect(decide(address, { text: 'Gate controller dead since Monday. Nobody came.' }).kind).toBe('bot');
  });
});

describe('mailings', () => {
  const letter = (footer: string) => `Big autumn sale!\n\nEverything must go.\nBest,\nThe Shop Team\n\n${footer}`;
  it.each([
    'Unsubscribe',
    'Unsubscribe | Manage preferences',
    'View online | Privacy | Unsubscribe',
    'To unsubscribe from this list, click here: https://x.example/u',
    'If you no longer wish to receive these emails, unsubscribe here.',
    'You are receiving this because you subscribed at x.example.',
    'No longer want these emails? Unsubscribe',
    'Відписатися від розсилки можна тут',
    '退订请回复TD',
    "If you'd rather not hear from me again, reply STOP.",
    '不想再收到此类邮件？点此退订',
    '不想再收到此類郵件？請點此取消訂閱',
    "You're receiving this email because you signed up at shop.example.",
    'Отписаться от рассылки',
    'Чтобы отписаться, перейдите по ссылке',
    'Вы получили это письмо, потому что подписались на новости.',
    'Відписатися від розсилки',
    'Якщо ви більше не бажаєте отримувати наші листи, натисніть тут.',
    '退订',
    '如需退订，请点击此处',
    '如果您不希望再收到此类邮件，请点击退订',
    '取消訂閱',
    '若您不想再收到此類郵件，請點選這裡取消訂閱',
    '您收到這封郵件，是因為您訂閱了我們的電子報',
    '你收到这封邮件，是因为你在 paiban.example 订阅了排版小报。',
    '取消订阅｜查看往期｜推荐给朋友',
    '此信件為會員專屬優惠通知。若您不想再收到優惠訊息，請按此取消訂閱電子報。',
    '這封信寄給所有訂閱的讀者。取消訂閱｜更新訂閱資料',
    'Отписаться можно в один клик | Изменить подписку',
    'Вы получаете наши письма, потому что оставили e-mail на сайте.',
    'Чтобы больше не получать рассылку, нажмите «Отписаться».',
    'Ви підписані на «Рядки й поля». Відписатися · Налаштування підписки',
    'Цей лист надіслано на olena@ukr.example, бо ви залишали адресу на сайті.',
    'Відмовитися від розсилки',
    'Stop receiving event invitations.',
    '如不希望收到促销信息，请在此取消订阅',
  ])('are known by the footer %j', (footer) => {
    expect(decide('a@shop.example', { text: letter(footer) })).toEqual({ kind: 'bulk', reason: 'unsubscribe-line' });
  });

  it.each([
    'This message was sent to support@lumen.example on 3 November and nobody answered.',
    'If you would rather not receive the lamp by post, I can bring it to the shop.',
    'You are receiving this because nobody picks up the phone.',
    '不想再收到这些邮件，请帮我退订',
    '不想再收到這些信，請取消訂閱',
    'No longer want these emails. Unsubscribe me!',
    '退订请回复我，谢谢',
    'Please unsubscribe me from your newsletter.',
    'Unsubscribe me, I have asked three times',
    'To unsubscribe I have to click through ten pages. Really?',
    'How do I unsubscribe?',
    'Отпишите меня от рассылки, пожалуйста.',
    'Отписаться от вашей рассылки невозможно, ссылка не работает!',
    'Я не можу відписатися від розсилки.',
    '请帮我退订，谢谢。',
    '退订流程怎么走？',
    '請幫我取消訂閱電子報，謝謝。',
    '取消訂閱之後還是一直收到信',
    'Ваша рассылка надоела. Чтобы больше не получать её, я уже трижды нажимала на ссылку.',
    'Ссылка в письме не работает. Отписаться мне не удалось.',
    '你们的邮件太多了。取消订阅，我说了三次。',
  ])('are not what a person writes: %j', (sentence) => {
    expect(decide('a@client.example', { text: letter(sentence) }).kind).toBe('client');
    expect(decide('a@client.example', { text: sentence }).kind).toBe('client');
  });

  it('are not what a client quotes', () => {
    const text = `How much is the red one?\n\nOn Mon, 16 Nov 2026 at 16:02, Anna <anna@firm.example> wrote:\n> Sale!\n> Red\n> Blue\n> Unsubscribe`;
    expect(decide('a@client.example', { text }).kind).toBe('client');
  });

  it('are not a single word of somebody who wants to leave', () => {
    expect(decide('a@client.example', { text: 'Unsubscribe' }).kind).toBe('client');
    expect(decide('a@client.example', { text: '退订' }).kind).toBe('client');
  });

  it('are known by their headers, unless the list is our own inbox', () => {
    const headers = { 'List-Unsubscribe': '<mailto:u@x.example>', Precedence: 'list' };
    expect(decide('a@shop.example', { headers }).reason).toBe('bulk-header');
    expect(decide('a@client.example', { headers: { ...headers, 'List-Id': '<support.firm.example>' } }).kind).toBe(
      'client',
    );
  });
});
