import { strip } from './mail-lines.ts';
import { matches } from './matches.ts';
import { BARE_POSTSCRIPT, HOURS, POSTSCRIPT } from './sign-off-words.ts';

const CONTACT =
  /[^\s@]@[^\s@]|https?:|www\.|(?:tel|phone|direct|mob(?:ile)?|cell|fax|whatsapp|telegram|skype|wechat|line id|тел|моб|факс|сот|电话|電話|手机|手機|传真|傳真|微信|邮箱|郵箱|信箱|地址|分機|分机)\p{L}*\s?[.:：]|(?:\+|\b00|\(0)\d[\d\s().-]{6,}\d|\b0\d{1,4}[\s-]\d{3,4}[\s-]?\d{2,4}\b|\b[08][\s-]?\(?\d{3,5}\)?(?:[\s-]\d{2,3}){3}\b|\b1\d{2}[\s-]?\d{4}[\s-]?\d{4}\b/iu;
/** What stands below a name in a signature: a post, a department, a firm. */
const POST =
  /(?:consultant|analyst|developer|designer|translator|partner|hospital|clinic|university|school|institute|sales|accounts|manager|director|officer|engineer|head of|assistant|accountant|coordinator|supervisor|specialist|\bc[etf]o|founder|owner|foreman|architect|department|\bdept|team|менеджер|директор|инженер|інженер|бухгалтер|начальник|руководитель|керівни|отдел|відділ|специалист|спеціаліст|фахів|администратор|адміністратор|прораб|виконроб)\p{L}{0,4}(?![\p{L}])|\b(?:ltd|inc|llc|gmbh|corp)\b|^(?:[озп]?ао|ооо|ип|гк|нпо|тов|тзов|фоп|пп|п?ат|прат) |(?:经理|經理|總監|总监|主管|主任|助理|专员|專員|工程师|工程師|会计|會計|[部处處课課組组]|公司|集团|集團|科技|工[业業]|企[业業]|实业|實業|[贸貿]易|[银銀]行)$/iu;
const ABBREVIATED =
  /(?<!\p{L})(?:[Ii]nc|INC|[Ll]td|LTD|[Cc]o|CO|[Cc]orp|CORP|LLC|[Dd]ept|[Jj]r|[Ss]r|[Pp]h\.?D|[Dd]r|г|ул|д|оф|кв|обл|тов|вул|буд|[Ss]\.[Aa]|GmbH|\p{Lu})\.$/u;

/** True for a line with an address, a link or a number to call. */
export const hasContact = (bare: string): boolean => /[@\d.:：]/u.test(bare) && matches(CONTACT, bare);

/** True for a date alone, as a Chinese letter has it below the name. */
export const isDate = (bare: string): boolean =>
  /^(?:(?:19|20|民國 ?)?\d{2,4})\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?$/u.test(bare);

/** True for a line that names a post, a department or a kind of firm. */
export const hasPost = (bare: string): boolean => matches(POST, bare);

/** True for a postscript, which is the writer's own word below a signature too. */
export function isPostscript(bare: string): boolean {
  if (!'PpРрПпЗз附又再補补'.includes(bare[0] ?? ' ')) return false;
  const head = bare.slice(0, 40);
  return matches(POSTSCRIPT, head) || BARE_POSTSCRIPT.test(head);
}

/** True for what may stand below a closing formula: a name, a title, a firm, an address, a phone number, a date. */
export function isSignatureLine(bare: string): boolean {
  if (bare.length > 140 || isPostscript(bare)) return false;
  if (hasContact(bare) || matches(HOURS, bare)) return true;
  if (/^[-–—] ?\p{Lu}/u.test(bare)) return isName(bare.slice(1).trim());
  const last = bare.at(-1) ?? ' ';
  if ('!！'.includes(last) && isName(strip(bare, ' !！'))) return true;
  if ('?？!！;；:：…'.includes(last) || /^(?:[-*•·–]\s|\d{1,2}[.)、]\s?\p{L})/u.test(bare)) return false;
  const words = bare.split(/\s+/u).length;
  if ('.。'.includes(last) && words > 3 && !matches(ABBREVIATED, bare)) return false;
  const han = bare.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  if (han > 0) return han <= 32 && !/[。！？]|[我你您请請]|[了吗嗎吧呢]$/u.test(bare) && words <= 12;
  return words <= 11;
}

/** True for up to five words that begin with a capital, or up to ten Chinese characters: a person or a firm. */
export function isName(line: string): boolean {
  const bare = strip(line, '*_ ');
  if (/\d|[?!:;]/u.test(bare)) return false;
  if (/^[\u4e00-\u9fff\s·]{2,12}$/u.test(bare)) return true;
  const words = bare.split(/\s+/u);
  return words.length <= 5 && words.every((word) => /^["«“(]?\p{Lu}/u.test(word) || word.length <= 3);
}

/** True for a name behind a sign that says who writes: "– Steve", "/Johan". */
export const isSignedName = (bare: string): boolean => /^(?:[–—~] ?|[-/])\p{Lu}\p{Ll}+$/u.test(bare);

/**
 * True for a whole signature on one line: "Anna Lee, Acme Ltd, +44 161 496 0000". A mere name, comma and number may be the
 * contact that the mail speaks of.
 */
export function isCardLine(bare: string): boolean {
  const pieces = bare.split(/\s?[|｜•/]\s?|, /u);
  if (pieces.length < 2 || pieces.length > 6 || !/\S\s\S/u.test(pieces[0] as string)) return false;
  const telling = pieces.length > 2 || /[|｜•/]/u.test(bare);
  return (
    ((telling && hasContact(bare)) || hasPost(bare)) &&
    pieces.every((piece, at) => isName(piece) || (at > 0 && hasContact(piece)))
  );
}
