import type { Language } from '../types.ts';
import { isPinyinLike, isPinyinSurname, parseChineseName } from './chinese-names.ts';
import { cleanValue } from './clean-value.ts';
import {
  findPatronymicGender,
  findVocative,
  isSlavicGivenName,
  isSlavicSurname,
  mayBe,
  toPatronymicVocative,
} from './slavic-names.ts';

/** How to address a client; each part is null where the name does not tell it surely: better none than a wrong one. */
export interface ClientName {
  firstName: string | null;
  familyName: string | null;
  /** What stands after "Hello": Anna, Иван Петрович, Олено Іванівно, 张伟, 陳經理. */
  honorific: string | null;
}

const NOBODY: ClientName = { firstName: null, familyName: null, honorific: null };

/** Words of a firm, a post or a shared mailbox: with one of them the name is not a person's. */
const NOT_A_PERSON = new Set(
  `support team sales info billing service services help helpdesk desk office admin administrator noreply reply mailer daemon
  accounts accounting account finance marketing hr jobs career careers customer care contact orders order shop store
  newsletter notification notifications alert alerts system systems group company co corp corporation inc ltd limited llc llp
  plc gmbh ag kg sa sas srl bv oy ab spa pty solutions software technologies technology tech digital media studio studios
  agency consulting partners holding holdings ventures labs lab bank hotel hotels clinic school university institute college
  logistics international global industries energy foods travel department dept reception postmaster webmaster bot robot the
  and of for via from at de-mail
  ооо оао зао ао пао ип чп тов фоп пп пат прат ат нко гк тд отдел отдела служба поддержка поддержки поддержке команда
  компания фирма бухгалтерия магазин продажи продаж заказы заказ рассылка уведомления секретариат приёмная приемная
  канцелярия администрация администратор клиника банк завод студия агентство школа университет центр группа менеджер
  директор бот
  відділ підтримка підтримки команда компанія фірма бухгалтерія крамниця продажі замовлення розсилка сповіщення приймальня
  канцелярія адміністрація адміністратор клініка студія агенція університет група`.split(/\s+/u),
);
const NOT_A_PERSON_HAN =
  /公司|集团|集團|客服|团队|團隊|部|中心|支持|服务|服務|商城|商店|旗舰店|銀行|银行|大学|大學|学校|學校|医院|醫院|酒店|有限|科技|通知|系统|系統|财务|財務|人事|行政|网|網$/u;

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau г-н г-жа господин госпожа пан пані'.split(' '),
);
const DEGREES = new Set('phd md mba msc bsc ma ba jr sr ii iii iv cpa pmp esq dds cfa'.split(' '));
const PARTICLES = new Set('van von der den de del della da di dos du la le bin ibn al el ter ten st saint'.split(' '));

/**
 * Takes a sender's name apart for the culture of the mail: given name first or last, "Family, Given", a patronymic, the
 * Ukrainian vocative, Han names of two to four characters. A firm, a mailbox, an address or a symbol in the name gives
 * no name at all.
 */
export function parseClientName(name: string, address: string, language: Language): ClientName {
  const clean = cleanValue(name)
    .replace(/^["'“”«]+|["'“”»]+$/gu, '')
    .replace(/\s?[(（][^()（）]{0,80}[)）]/gu, '')
    .trim();
  const han = clean.replace(/[^\p{Script=Han}]/gu, '');
  if (han !== '') return parseHan(clean, han, address, language);
  if (clean.length > 60 || !/^[\p{L}\p{M}'’ʼ.,\s-]+$/u.test(clean)) return NOBODY;
  const words = findWords(clean);
  if (words === null || words.length === 0 || words.length > 5) return NOBODY;
  if (words.some((word) => NOT_A_PERSON.has(bare(word))) || isDomainName(words.join(''), address)) return NOBODY;
  const title = TITLES.has(bare(words[0] ?? '')) ? words.shift() : undefined;
  while (DEGREES.has(bare(words.at(-1) ?? ''))) words.pop();
  const person = words.map(toNameCase);
  if (person.some((word) => /\p{Script=Cyrillic}/u.test(word)))
    return person.every((word) => /^[\p{Script=Cyrillic}'’ʼ.-]+$/u.test(word))
      ? parseCyrillic(person, language)
      : NOBODY;
  return parseLatin(person, title, address, language);
}

/** The words in the order "Given Family", each from its first letter on; null where a comma does not say plainly which is which. */
function findWords(name: string): string[] | null {
  const parts = name.split(',').map((part) =>
    part
      .split(/\s+/u)
      .map((word) => word.replace(/^[^\p{L}]+/u, ''))
      .filter((word) => word !== ''),
  );
  const [left = [], right = []] = parts;
  if (parts.length === 1) return left;
  if (parts.length > 2) return null;
  if (right.every((word) => DEGREES.has(bare(word)))) return left;
  const family = left.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return family.length === 1 && right.length <= 2 ? [...right, ...left] : null;
}

function parseHan(clean: string, han: string, address: string, language: Language): ClientName {
  const rest = clean.replace(/[\p{Script=Han}\s·・,，-]/gu, '');
  if (NOT_A_PERSON_HAN.test(clean) || /[^\p{L}'’.]/u.test(rest)) return NOBODY;
  const parsed = parseChineseName(han);
  if (!parsed) return NOBODY;
  const latin = clean.replace(/[^\p{Script=Latin}\s'’.-]/gu, '').trim();
  if (latin !== '' && !language.startsWith('zh')) {
    const named = parseClientName(latin, address, language);
    if (named.firstName !== null) return named;
  }
  return {
    firstName: language.startsWith('zh') ? parsed.givenName : null,
    familyName: parsed.familyName,
    honorific: han,
  };
}

function parseCyrillic(words: string[], language: Language): ClientName {
  const [given, patronymic, family] = orderSlavic(words);
  if (given === undefined) return NOBODY;
  const vocative = language === 'uk' ? findVocative(given) : null;
  const forms = vocative ? [vocative, patronymic && toPatronymicVocative(patronymic)] : [given, patronymic];
  return {
    firstName: given,
    familyName: family ?? null,
    honorific: forms.filter((form) => form !== undefined).join(' '),
  };
}

/** Given name, patronymic and family name, wherever they stand; no given name where nothing shows which it is. */
function orderSlavic(words: string[]): [given?: string, patronymic?: string | undefined, family?: string | undefined] {
  const [first = '', second = '', third] = words;
  if (words.some((word) => word.replace('.', '').length < 2)) return [];
  if (words.length === 1) return isSlavicGivenName(first) ? [first] : [];
  if (words.length > 3) return [];
  const at = words.findIndex((word, index) => {
    const gender = index > 0 ? findPatronymicGender(word) : null;
    return gender !== null && mayBe(gender, words[index - 1] ?? '');
  });
  if (third !== undefined) {
    if (at === 1) return [first, second, third];
    return at === 2 ? [second, third, first] : [];
  }
  if (at === 1 && (isSlavicGivenName(first) || !isSlavicGivenName(second))) return [first, second];
  if (isSlavicGivenName(first)) return [first, undefined, second];
  if (isSlavicGivenName(second)) return [second, undefined, first];
  if (isSlavicSurname(second) !== isSlavicSurname(first))
    return isSlavicSurname(second) ? [first, undefined, second] : [second, undefined, first];
  return [];
}

function parseLatin(words: string[], title: string | undefined, address: string, language: Language): ClientName {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 0 || first.replace('.', '').length < 2) return NOBODY;
  if (words.length === 1) {
    if (title) return { firstName: null, familyName: first, honorific: `${title} ${first}` };
    return isInAddress(first, address) ? { firstName: first, familyName: null, honorific: first } : NOBODY;
  }
  const full = words.join(' ');
  if (words.length === 2 && isPinyinSurname(first) && isPinyinLike(second)) {
    // "Li Wei" can be read both ways; only the whole name is sure.
    if (isPinyinSurname(second)) return { ...NOBODY, honorific: full };
    return { firstName: second, familyName: first, honorific: language.startsWith('zh') ? full : second };
  }
  if (PARTICLES.has(first.toLowerCase())) return NOBODY;
  return { firstName: first, familyName: last, honorific: first };
}

/** "anna@…" or "anna.k@…" for Anna: the word is the person, not the firm. */
function isInAddress(word: string, address: string): boolean {
  const local = address.toLowerCase().split('@')[0] ?? '';
  return local.split(/[^\p{L}]+/u).includes(word.toLowerCase());
}

/** True where the name is the firm's, as its address shows: "Nordwind Logistik" at nordwind-logistik.de. */
function isDomainName(letters: string, address: string): boolean {
  const host = address.toLowerCase().split('@')[1] ?? '';
  const squeezed = letters.toLowerCase().replace(/[^\p{L}]/gu, '');
  return host.split('.').some((label) => label.replaceAll('-', '') === squeezed);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]/gu, '');
}

/** JOHN and john become John; McCarthy, van and Анна-Марія stay. */
function toNameCase(word: string): string {
  if (PARTICLES.has(word)) return word;
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase()) return word;
  return lower.replace(/(^|[-'’ʼ])(\p{L})/gu, (_, before: string, letter: string) =>
    before === '' || before === '-' ? before + letter.toUpperCase() : before + letter,
  );
}
