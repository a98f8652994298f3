import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect-language.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';

const known: Record<Language, string[]> = {
  en: [
    'Thanks!',
    'Any news?',
    'Invoice overdue',
    'Still waiting...',
    'OK, will do',
    'José from Zürich will call the Müller café about the résumé tomorrow.',
    'Hi Anna, the meeting with 王小明 and Наталья is on Friday, please confirm.',
    'Please call Наталья Петровна.',
    'The export fails with "Ошибка 500" again. When will you fix it?',
  ],
  'zh-Hans': [
    '收到，谢谢',
    'Hi Lily，invoice 收到了，但是 amount 不对，please check，thanks',
    '报错信息：Connection timed out after 30000 ms。',
    '登录不了',
    '什么时候能好？',
    '我们在用 Kubernetes 和 Docker Compose，API Gateway 报 502，麻烦看下 log',
    '附件是 Purchase Order，请 confirm 一下 delivery schedule 和 payment terms，thanks',
    '报错如下：java.lang.NullPointerException at com.acme.UserService.getUser(UserService.java:42)，请尽快修复。',
  ],
  'zh-Hant': [
    '收到，謝謝',
    'Hi Amy，meeting 可以改到週三嗎？Thanks!',
    '程式壞了',
    '麻煩盡快',
    '幾時搞掂？',
    '請協助 check 一下 staging 的 log，login API 一直 timeout，感謝',
    '個 report 我睇過，數字有啲問題',
  ],
  ru: [
    'Спасибо!',
    'Жду',
    'Поняла',
    'Недовольна',
    'Звоню завтра',
    'Зачем?',
    'Hi Анна, прислали invoice без VAT number, переделайте please',
    'FYI: отгрузка завтра, ETA Friday, CMR attached',
    'Когда?',
    'Жду ответа',
    'Ключи от переговорки у кого?',
    'Опоздали',
    'Отгрузка задерживается',
    'Где деньги',
    'Ок, спасибо',
    'Сколько можно ждать?',
    'Сломали забор',
    'Карта заблокирована',
    'Коллеги, endpoint /api/v1/users возвращает 500 Internal Server Error, посмотрите please',
  ],
  uk: [
    'Дякую!',
    'Перепрошую',
    'Hi Анно, надіслали invoice без VAT number, переробіть please',
    'Гаразд',
    'Навантажуємо завтра',
    'Доброго дня',
    'Коли буде готово?',
    'Де гроші?',
    'Чекаю на відповідь',
    'Згоден',
    'За рахунком, на ТОВ «Ритм». Доставка. Адреса та сама.',
    'Не прийшло',
    'Скасуйте',
    'Телефоную завтра',
    'Коробка порожня',
    'Смс не приходять, лист не надходить',
    'Забув пароль',
    'Третя доба без води',
    "Прийдемо о п'ятій",
    'Зроблю завтра',
    'Завантажу завтра',
    'Зателефоную о 15:00',
    'Верстат, модель стара, колір не той',
    'Пройшов тест, модель ні',
    'Пес погриз провід',
    'Оплата пройшла',
    'Вода зникла',
    'Колеги, Jira не працює, deploy впав з помилкою timeout, гляньте logs',
  ],
};

const others: [string, string][] = [
  ['German', 'Sehr geehrte Damen und Herren, leider ist die Lieferung noch nicht angekommen.'],
  ['German, short', 'Vielen Dank, Grüße aus Berlin'],
  ['French', "Bonjour, pourriez-vous m'envoyer la facture avant vendredi ? Merci d'avance."],
  ['Spanish', 'El servidor no funciona desde ayer y nadie nos responde.'],
  ['Italian', 'Il sito non funziona da ieri sera'],
  ['Portuguese', 'O sistema está fora do ar desde ontem'],
  ['Dutch', 'Het systeem werkt niet meer sinds de update'],
  ['Polish', 'System nie działa od wczoraj, proszę o pomoc'],
  ['Czech', 'Dobrý den, prosím o zaslání faktury. Děkuji.'],
  ['Turkish', 'Merhaba, siparişimiz ne zaman gelecek? Teşekkürler.'],
  ['Japanese', 'お世話になっております。請求書を送っていただけますか。'],
  ['Japanese, mostly Han', '納期は来週の金曜日です'],
  ['Japanese without kana', '本日会議中止、経費精算対応済'],
  ['Korean', '견적서를 보내 주시면 감사하겠습니다.'],
  ['Bulgarian', 'Не работи сайтът от вчера, кога ще го оправите?'],
  ['Belarusian', 'Добры дзень! Калі будзе гатовы рахунак? Дзякуй.'],
  ['Serbian', 'Поштовани, молимо вас да нам пошаљете рачун до петка. Хвала.'],
  ['Macedonian', 'Здраво, нарачката сѐ уште не е пристигната, кога ќе стигне?'],
  ['Kazakh', 'Сәлеметсіз бе, шот-фактураны жіберіңізші. Рахмет.'],
  ['Greek', 'Καλημέρα, παρακαλώ στείλτε το τιμολόγιο.'],
  ['Arabic', 'مرحبا، أرجو إرسال الفاتورة قبل يوم الجمعة'],
  ['Russian in Latin letters', 'Privet, kak dela? Kogda budet gotovo?'],
  ['numbers', '12345'],
  ['a link', 'https://shop.example/the/order/and/you'],
  ['nothing', ' \n'],
];

describe('the language of a text', () => {
  it.each(LANGUAGES.flatMap((language) => known[language].map((text) => [language, text] as const)))(
    'is %s: %s',
    (language, text) => {
      expect(detectLanguage(text).language).toBe(language);
      for (const prior of LANGUAGES) expect(detectLanguage(text, prior).language).toBe(language);
    },
  );

  it.each(others)('is none of the five: %s', (_name, text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it('is what most of a mixed text is written in', () => {
    expect(detectLanguage('Please see below.\n\nМы не согласны с расчётом и просим его исправить.').language).toBe(
      'ru',
    );
    expect(detectLanguage('Добрый день. 收到谢谢 Bonjour merci').language).toBe(null);
    expect(detectLanguage('We do not agree with this calculation, please correct it.\n\nС уважением').language).toBe(
      'en',
    );
  });
});

describe('the last language of the client', () => {
  it.each<[string, Language, Language | null]>([
    ['Так', 'uk', 'uk'],
    ['Так', 'ru', 'ru'],
    ['Так', 'en', null],
    ['Все правильно', 'uk', 'uk'],
    ['Все правильно', 'ru', 'ru'],
    ['До завтра', 'uk', 'uk'],
    ['好的', 'zh-Hans', 'zh-Hans'],
    ['好的', 'zh-Hant', 'zh-Hant'],
    ['好的', 'uk', null],
    ['+1', 'ru', 'ru'],
    ['👍', 'zh-Hant', 'zh-Hant'],
    ['Kowalski', 'en', 'en'],
    ['Kowalski', 'zh-Hans', null],
    ['  ', 'ru', null],
  ])('decides a text that is open: %s after %s is %s', (text, prior, expected) => {
    expect(detectLanguage(text).language).toBe(null);
    expect(detectLanguage(text, prior).language).toBe(expected);
  });

  it.each(others.slice(0, -4))('does not turn another language into it: %s', (_name, text) => {
    for (const prior of LANGUAGES) expect(detectLanguage(text, prior).language).toBe(null);
  });
});

describe('any text', () => {
  it('gives a language of the five or null, and a confidence from 0 to 1', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", 'ы', 'і', '的', '這', 'の', ' the ', ' и '),
    );
    fc.assert(
      fc.property(fc.array(sign), fc.option(fc.constantFrom(...LANGUAGES)), (signs, prior) => {
        const { language, confidence } = detectLanguage(signs.join(''), prior);
        expect([null, ...LANGUAGES]).toContain(language);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(language === null).toBe(confidence === 0);
      }),
    );
  });

  it('is decided by its first page, however long it is', () => {
    const english = 'We are still waiting for the report that you promised. '.repeat(30);
    expect(detectLanguage(english + 'Мы всё ещё ждём отчёт. '.repeat(500)).language).toBe('en');
    for (const piece of ['ы', 'і', "я'", 'a’', '的', 'ы і a 的 ', '\ud83d', '@', 'wrote: ']) {
      const long = piece.repeat(100_000);
      expect(detectLanguage(long)).toEqual(detectLanguage(long.slice(0, 2000)));
    }
  });
});
