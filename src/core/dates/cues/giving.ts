import type { Language } from '../../types.ts';
import { anyWord } from './cyrillic.ts';
import { PEOPLE } from './promising-english.ts';

/** What makes a dated sentence of a client a promise to us. Patterns run on the folded clause that promises. */
interface GivingCues {
  /** They give us something: a thing, money, a signature, an answer. */
  gives: RegExp;
  /** They threaten, demand or part with us. */
  veto: RegExp;
}

const GIVE =
  '(?:re)?send|pay|transfer|wire|remit|settle|confirm|sign|return|provide|share|forward|upload|submit|deliver|approve|review|check|test|reply|respond|answer|get back|come back|get (?:you|it|this|that|them|the)|call|ring|let you know|tell|give|write|decide|ship|hand|complete|fill|prepare|finish|update|inform|make the (?:payment|transfer|decision)|have (?:it|this|that|them|the|an?|our|your|my)|arrange|process|put';
const GIVING_NOW =
  'sending|paying|transferring|wiring|signing|returning|forwarding|uploading|submitting|delivering|reviewing|replying|calling|shipping|preparing|finishing|getting back|coming back';

const english = (...sources: string[]): RegExp => new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

const ENGLISH: GivingCues = {
  gives: english(
    `(?:i|we|they|he|she)(?:'ll| will| shall| can| should| could| might| may|'m going to|'re going to| am going to| are going to| hope to| plan to| aim to| expect to| intend to| try to| promise to)(?: (?:then|also|probably|definitely|surely|gladly|hopefully|try to|be able to|certainly))? (?:${GIVE})`,
    `(?:i|we)(?:'m| am|'re| are) (?:${GIVING_NOW})`,
    `(?:our|my) (?:[a-z]{1,12} )?(?:${PEOPLE}|office|bank)(?: [a-z]{1,12})?(?:'ll| will| should| can| is going to| are going to) (?:then |also |probably )?(?:${GIVE})`,
    "you(?:'ll| will| should)(?: then| also| probably)? (?:have|get|receive|hear|expect)",
    '(?:contract|documents?|files?|feedback|answer|decision|data|texts?|photos?|logo|access|money|transfer|signature|list|order|brief)(?: will|.ll| should) (?:be (?:sent|made|paid|signed|transferred|with you|ready|there|yours)|follow|arrive|reach you|come)',
  ),
  veto: english(
    'cancel[a-z]*|terminate|terminating|escalat[a-z]*|complain[a-z]*|complaint|lawyers?|attorneys?|solicitors?|court|sue|legal action|switch(?:ing)?|leav(?:e|ing)|stop|withhold|charge ?back|dispute|bad review|negative review|another (?:supplier|vendor|provider|agency|company)|someone else|somebody else|elsewhere|have to|need(?: to)?|must|be forced|press',
  ),
};

const RUSSIAN: GivingCues = {
  gives: anyWord(
    '[а-я]{0,7}(?:шл|сыла|отправ|пла[тч]|вед|числ|пиш|твер[жд]|готов|ответ|отвеч|верн|сообщ|кин|остав|провер|соглас|звон|смотр|реш|внес|заполн|собер|гру[жз]|лож|закро|стара)[а-я]{0,3}(?:ю|у|ем|им)(?:с[ья])?|(?:пере)?да(?:м|дим)',
    '(?:вы )?получите|(?:оплата|оплату|платеж|деньги|договор|документы|материалы|тексты|ответ|правки|файлы)[а-я ]{0,20}(?:пройдет|поступит|поступят|придет|придут|будет|будут)|(?:бухгалтерия|бухгалтер|юристы|финансисты|директор|менеджер|коллеги|коллега) (?:оплатит|отправит|пришлет|подпишет|переведет|проведет|вышлет|пришлют|подготовит|подтвердит|ответит|свяжется)',
  ),
  veto: anyWord(
    'расторг[а-я]{1,8}|отка(?:жемся|жусь|зываемся)|жалоб[а-я]{0,3}|пожалу(?:емся|юсь)|адвокат[а-я]{0,3}|суд|претензи[а-я]{1,3}|уйд(?:ем|у)|прекра[а-я]{1,5}|останов[а-я]{1,5}|друг(?:ого|ому|их) (?:подрядчик|исполнител|поставщик)[а-я]{0,3}|отзыв|негативн[а-я]{1,4}|вынужден[а-я]{0,2}|руководству|начальству|чарджб[а-я]{1,4}|штраф[а-я]{0,4}|надо|нужно|ждем|жду',
  ),
};

const UKRAINIAN: GivingCues = {
  gives: anyWord(
    '[а-яіїє]{0,7}(?:шл|сила|відправ|пла[тч]|каж|рах|пиш|твер[жд]|готу|повер|повідом|кин|перевір|год[жи]|дзвон|телефон|подив|виріш|внес|заповн|збер|ванта|викла|закри|стара)[а-яіїє]{0,3}(?:ю|у|мо)(?:с[ья])?|(?:пере|на)?да(?:м|мо)|відпові(?:м|мо)',
    "(?:ви )?отримаєте|(?:оплата|оплату|платіж|гроші|договір|документи|матеріали|тексти|відповідь|правки|файли)[а-яіїєґ' ]{0,20}(?:пройде|надійде|надійдуть|прийде|прийдуть|буде|будуть)|(?:бухгалтерія|бухгалтер|юристи|директор|менеджер|колеги|колега) (?:оплатить|сплатить|відправить|надішле|підпише|перекаже|проведе|підготує|підтвердить|відповість|надішлють)",
  ),
  veto: anyWord(
    "розірв[а-яіїєґ]{1,8}|розрива[а-яіїєґ]{1,5}|відмов(?:имося|имось|люся|люсь|ляємося|ляємось)|скар(?:га|гу|ги|жимось|житимемось)|поскарж[а-яіїєґ']{1,6}|адвокат[а-яіїєґ]{0,3}|суд|суду|претензі[а-яіїєґ]{1,3}|піде(?:мо)|піду|припин[а-яіїєґ]{1,5}|зупин[а-яіїєґ]{1,5}|інш(?:ого|ому|их) (?:підрядник|виконавц|постачальник)[а-яіїєґ]{0,3}|відгук|негативн[а-яіїєґ]{1,4}|змушен[а-яіїєґ]{0,2}|керівництву|штраф[а-яіїєґ]{0,4}|треба|потрібно|чекаємо|чекаю",
  ),
};

const CHINESE: GivingCues = {
  gives:
    /我.{0,12}(?:(?<!开)发(?!现|生|布)|寄|付|打款|汇|转|确认|签|盖章|提供|回|答复|给你|告诉|通知|反馈|审核|审批|批复|支付|提交|上传|准备好|整理|测试|验收|补|送|打电话|联系|安排)|(?:付款|打款|汇款|转账|转|发|寄|传|回复|答复|回|告诉|通知|反馈|联系|提供|送|交|补)(?:@@)?(?:给|到)?你|给你(?:们)?(?:发|寄|回|答|打|付|汇|转|传|送|反馈|消息|结果|准信)|(?:财务|会计|出纳|法务|领导|老板|同事|采购).{0,12}(?:付|发|签|批|打款|汇|转|确认|安排|联系你)|(?:款|合同|资料|文件|素材|尾款|定金)[^,。]{0,8}(?:会|将|可以|能)[^,。]{0,8}(?:付|到|打|汇|发|寄|签|给)/,
  veto: /投诉|律师|起诉|法院|终止|解约|解除|取消|换(?:一家|别|供应商|人)|别家|另找|差评|曝光|退款|要求|必须|请|需要|不得不|只好|停止|拒(?:付|绝)|要见|向.{0,6}(?:反映|举报|投诉)|罚/,
};

/** The giving cues of every language. */
export const GIVING: Record<Language, GivingCues> = {
  en: ENGLISH,
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};
