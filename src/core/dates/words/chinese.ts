import {
  type DateRule,
  type DayPart,
  dayAt,
  type Meaning,
  readBefore,
  type SpanUnit,
  type Vocabulary,
} from '../date-atom.ts';
import { CHINESE_HOLIDAYS, findHoliday, holidayRule, namesOf, weekdayBeside } from './holidays.ts';
import { parseNumberWord } from './number-words.ts';

/** Written for folded text: Simplified characters only. */
const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十廿]{1,3}) ?';
const DAYS = '一二三四五六';
const PART =
  '(凌晨|清晨|清早|早上|早晨|(?<![周期拜])一早|上午|中午|正午|午前|午后|下午|上昼|下昼|朝早|夜晚|傍晚|晚上|晚间|夜里|夜间|深夜|半夜|午夜|早|晚)';
const PARTS: Record<string, DayPart> = {
  凌晨: 'predawn',
  清晨: 'morning',
  清早: 'morning',
  早上: 'morning',
  早晨: 'morning',
  一早: 'early',
  上午: 'morning',
  中午: 'noon',
  正午: 'noon',
  午前: 'noon',
  午后: 'afternoon',
  下午: 'afternoon',
  上昼: 'morning',
  下昼: 'afternoon',
  朝早: 'morning',
  傍晚: 'evening',
  午夜: 'midnight',
  早: 'morning',
};
const partOf = (word: string): DayPart => PARTS[word] ?? 'night';
const rule = (source: string, read: DateRule['read'], need?: DateRule['need']): DateRule => ({
  pattern: new RegExp(source, 'y'),
  read,
  ...(need && { need }),
});
const none = (source: string): DateRule => rule(source, () => ({ kind: 'none' }));
const days = (source: string, count: number): DateRule => rule(source, () => ({ kind: 'days', days: count }));

/** 上上 −2, 上 −1, 本 and 这 0, 下 1, 下下 2. */
function offsetOf(which: string | undefined): number {
  const downs = [...(which ?? '')].filter((letter) => letter === '下').length;
  const ups = [...(which ?? '')].filter((letter) => letter === '上').length;
  return downs - ups;
}

function readClock(match: RegExpExecArray): Meaning | readonly Meaning[] | null {
  const [, part, hourWord, half, quarter, minuteWord] = match;
  // 早一点 and 晚一点 are "a bit earlier" and "a bit later".
  if ((part === '早' || part === '晚') && hourWord === '一') return null;
  const hour = parseNumberWord(hourWord ?? '');
  const minute = half ? 30 : quarter ? (parseNumberWord(quarter) ?? 0) : minuteWord ? parseNumberWord(minuteWord) : 0;
  const spoken = quarter ? Number(minute) * 15 : minute;
  if (hour === null || spoken === null || hour > 24 || spoken > 59) return null;
  const clock: Meaning = { kind: 'clock', clock: { hour, minute: spoken, exact: hour > 12 } };
  return part ? [{ kind: 'part', part: partOf(part) }, clock] : clock;
}

function readSpan(
  number: string | undefined,
  unitWord: string | undefined,
  half = false,
  within = false,
): Meaning | null {
  const count = parseNumberWord(number ?? '');
  const units: Record<string, SpanUnit> = {
    工: 'workday',
    天: 'day',
    日: 'day',
    周: 'week',
    星: 'week',
    礼: 'week',
    月: 'month',
    小: 'hour',
    钟: 'hour',
    时: 'hour',
    分: 'minute',
  };
  const unit = units[(unitWord ?? '').charAt(0)];
  if (count === null || !unit) return null;
  return { kind: 'span', count: count + (half ? 0.5 : 0), unit, within };
}

const SPAN_UNIT = '(工作日|工作天|天|日|周|星期|礼拜|(?<=个)月|(?<=半)月|小时|钟头|分钟)';
/** 收到后3天内 counts from another event, 近三天内 looks back: neither names a day. */
const NOT_FROM_NOW = '(?<![后起近去前第每满]|之日起)';
const MINUTES = `(?:(半)|([一三])刻| ?${NUMBER} ?分?|整|正)?(?:钟)?`;

/** 三天前 is ago, and so may be 3日前; 16日前 is before the 16th. */
function readAgo([, count, unit]: RegExpExecArray): Meaning | null {
  return unit === '日' && (parseNumberWord(count ?? '') ?? 0) > 9 ? null : { kind: 'none' };
}

const rules: readonly DateRule[] = [
  none('(?:早上|上午|中午|下午|晚上)好|早安|午安|晚安'),
  rule(`(?:每|逢)(?:个|逢)?(?:(?:周|星期|礼拜)[${DAYS}日天]?|[天日晚早]|月(?:\\d{1,2}[日号]|底|初)?|工作日)`, () => ({
    kind: 'unclear',
  })),
  rule(
    `(?:提(?=前.{2,5}[把将发交寄送给])|(?<=([一-龥]{2})的?))前([一两二三四五六七几\\d]{1,2})个?(工作[日天]|[天日周])(?![之以]?内)`,
    ([, event, count, unit]) => readBefore(readSpan(count, unit), event),
  ),
  rule('(?<=([一-龥]{2}))(?<!公司|[们你请需要就在于的也都能可以须])当[天日](?!的)', ([, event]) =>
    readBefore({ kind: 'span', count: 0, unit: 'day' }, event),
  ),
  rule(`第[一二三四五]个?(?:周|星期|礼拜)[${DAYS}日天]|上半(?:周|月)`, () => ({ kind: 'unclear' })),
  rule(`(?:周|星期|礼拜)[${DAYS}](?:至|到|-)[${DAYS}日]`, () => ({ kind: 'unclear' })),
  none(
    '到今[天日](?!(?:之|以)?内|下班|中午|为止)|(?:到场|接获|接报)[一二三四五六七八九十\\d]{1,3}个?(?:工作[日天]|[天日周]|小时|分钟)(?:之|以)?内',
  ),
  none('黑五|黑色星期五'),
  none(
    '(?:做到|注意|说明|补充|强调|建议|以下)[一两二三四五六七八九十]点(?![钟半前整]|[之以]前)|(?:得到|[迟早晚]到)一点|[大小]一号|[一二三四五六七八九十\\d][至到-][一二三四五六七八九十\\d]号(?=校区|楼|门|线|机|仓)|\\d弄\\d{1,3}号',
  ),
  rule(`${NUMBER}(?:多)?个?${SPAN_UNIT}(?:之|以)?前`, readAgo),
  none(`(?:后|近|去|前|起)的?(?:的)?${NUMBER}个?${SPAN_UNIT}(?:之|以)?[内后]`),
  none('(?:一?周|星期|礼拜)[一二两三四五六]次|一周[一二两三四五六]天'),

  rule(
    `(?<![一二两三四五六七八九十几数\\d])(上上|上一|(?<![问说看等帮弄]一)下一|上|下下|(?<![问说看等帮弄]一)下|(?<![的新旧终此该]版)本|这|今)?个?(?:周|星期|礼拜)([${DAYS}日天])(?!次|[周月]|[${DAYS}]天|(?<=一)(?:定(?!稿|案|下)|直(?!接(?![不到]))|般|共|样|些|旦))`,
    ([, which, day]) => ({
      kind: 'weekday',
      weekday: DAYS.indexOf(day ?? '') + 1 || 7,
      week: which === undefined ? 'coming' : offsetOf(which),
    }),
  ),
  rule(
    `\\(([${DAYS}日])\\)`,
    ([, day]) => ({ kind: 'weekday', weekday: DAYS.indexOf(day ?? '') + 1 || 7, week: 'coming' }),
    'day',
  ),
  rule('(?<=[,。;!? ])(?:当[天日](?!的)|那天(?=[上中下早晚\\d]))', () => ({ kind: 'same' })),
  days('大后天', 3),
  days('(?<!大)后天|后日(?!期)', 2),
  days('今明(?:两|二|2)[天日](?:之?内)?', 1),
  days('明[天日儿](?!期)|听日', 1),
  days('今[天日儿](?:(?:之|以)?内)?', 0),
  days('昨[天日]|前天', -1),
  rule('(今|明|后|听|昨)(早上|早|晨|晚上|晚|夜)(?!期)', ([, day, part]) => [
    { kind: 'days', days: day === '昨' ? -1 : day === '今' ? 0 : day === '后' ? 2 : 1 },
    { kind: 'part', part: /早|晨/.test(part ?? '') ? 'morning' : 'night' },
  ]),

  rule(
    `(?:(20\\d\\d|(?:民国 ?|中华民国 ?)?1[1-4]\\d)年 ?)?(元|${NUMBER.slice(1)}月(?:份)? ?${NUMBER}(?:[日号]|(?![\\d%.个家次项名款条台份种天周月年位]))`,
    ([, year, month, day]) => readDate(year, month, day),
  ),
  rule('(?<![\\d/])(1[1-4]\\d)/(\\d{1,2})/(\\d{1,2})(?![\\d/.])', ([, year, month, day]) => readDate(year, month, day)),
  rule(`(本月|这个月|下个?月|上个?月)${NUMBER}[日号]`, ([, which, day]) => {
    const number = parseNumberWord(day ?? '');
    return number === null ? null : { kind: 'date', date: { day: number, monthOffset: offsetOf(which) } };
  }),
  rule(
    `(?<=就是)${NUMBER}[日号]|(?<![第月年\\d])${NUMBER}[日号](?=[我你他把就也都会要得能可须必应一之以前发上下早中晚交给寄拿开完部见提到来去可统再先正准将送出装做派安办取回用由让重补贴挂](?![楼座口]|求|级|户|课))`,
    ([, named, day = named]) => {
      const number = parseNumberWord(day ?? '');
      return number === null ? null : { kind: 'date', date: { day: number } };
    },
  ),
  rule(
    `(?<![第月年\\d])${NUMBER}[日号](?![楼线机馆门店库位柜车院厅仓文产窗房铺桌台站码令召称角])`,
    ([, day]) => {
      const number = parseNumberWord(day ?? '');
      return number === null ? null : { kind: 'date', date: { day: number } };
    },
    'limit',
  ),
  rule(
    `(?:${NUMBER}月份?|(本月|这个?月|下个?月|上个?月|当月|月))(底|末|中旬|上旬|下旬|初|中(?=[前之以]))`,
    ([, month, which, edge]) => readMonthEdge(month, which, edge ?? ''),
  ),
  holidayRule(CHINESE_HOLIDAYS, ''),
  rule('(?<![周期拜十二三四])五一(?=(?:之|以)?前)', () => ({ kind: 'date', date: { day: 1, month: 5 } }), 'limit'),
  rule(
    `(${namesOf(CHINESE_HOLIDAYS)})(?:之|以)?([前后])的?(?:第一个|首个|最后一?个|上个|那个?)?(?:周|星期|礼拜)([${DAYS}日天])`,
    ([, name, side, day]) =>
      weekdayBeside(findHoliday(CHINESE_HOLIDAYS, name ?? ''), DAYS.indexOf(day ?? '') + 1 || 7, side === '后'),
  ),
  rule(
    `(?:${NUMBER}月份?|(本月|这个?月|下个?月|当月|月))(?:底)?的?(最后一?|第一)个?(?:工作[日天]|(?:周|星期|礼拜)([${DAYS}日天]))`,
    ([, month, which, edge, day]) =>
      dayAt(
        readMonthEdge(month, which, edge === '第一' ? '初' : '底'),
        day ? { kind: 'weekday', weekday: DAYS.indexOf(day) + 1 || 7, week: 'coming' } : null,
      ),
  ),
  rule(`(?:${NUMBER}月份?|(本月|这个?月|下个?月|当月))的?最后一?[天日]`, ([, month, which]) =>
    readMonthEdge(month, which, '底'),
  ),
  rule('(今|本|明|去)年年?[底末]|年[底末]|(?:今|本)年度?内|(?<![\\d一二两三四五六七八九十半])年内', ([, which]) => ({
    kind: 'edge',
    edge: 'end',
    unit: 'year',
    offset: which === '明' ? 1 : which === '去' ? -1 : 0,
  })),
  rule('(本|这个?|下个?|上个?)?季度?[末底]|(?:本|这个?)季度内', ([, which]) => ({
    kind: 'edge',
    edge: 'end',
    unit: 'quarter',
    offset: offsetOf(which),
  })),
  rule('(?<![一二两三四五六七八九十几数\\d半])(本|这|下|当|这个|下个)(?:周|星期|礼拜)(?:之|以)?内', ([, which]) => ({
    kind: 'edge',
    edge: 'end',
    unit: 'week',
    offset: offsetOf(which),
  })),
  rule('(?<![一二两三四五六七八九十几数\\d半])周内', () => ({ kind: 'edge', edge: 'end', unit: 'week', offset: 0 })),
  rule('(?<![\\d一二两三四五六七八九十半个])(本|当|这个|下个?)?月(?:之|以)?内', ([, which]) => ({
    kind: 'edge',
    edge: 'end',
    unit: 'month',
    offset: offsetOf(which),
  })),
  rule('(本|这个?|下个?|下下)?(?:周|星期|礼拜)末', ([, which]) => ({
    kind: 'edge',
    edge: 'whole',
    unit: 'weekend',
    offset: offsetOf(which),
  })),
  rule(
    `((?<![的新旧终此该]版)本|这个?|(?<![问说看等帮弄]一)下个?|下下)(?:周|星期|礼拜)(?!(?!一(?:定(?!稿|案|下)|直(?!接(?![不到]))|般|共))[${DAYS}日天末内之以初年期])`,
    ([, which]) => ({
      kind: 'edge',
      edge: 'whole',
      unit: 'week',
      offset: offsetOf(which),
    }),
  ),
  rule('(本|这个?|下个?)(?:周|星期|礼拜)(初|中(?=[前之以]))', ([, which, edge]) => ({
    kind: 'edge',
    edge: edge === '初' ? 'start' : 'middle',
    unit: 'week',
    offset: offsetOf(which),
  })),

  rule(
    `${NOT_FROM_NOW}${NUMBER}(?:(?:-|至|到|或)?${NUMBER})? ?(?:个)?(半)?(?:个)?${SPAN_UNIT}(?:之|以)?(?:内|后)`,
    ([whole, first, second, half, unit]) => readSpan(second ?? first, unit, half !== undefined, whole.endsWith('内')),
  ),
  rule(
    `(?:自|从)?(?:(?:即日|[今本][日天])[起后]|(?:收到)?本(?:函|信|邮件|电邮|通知)(?:送达|发出|收到)?(?:之?[次翌]?日)?[起后]?|(?<!顾客|客户|[写说])(?:文到|函到|收文|收[信函]|(?:收到|接到)(?:此|这封|该)?(?:信件?|邮件|电邮|来函|函件?))(?:之?[次翌]?日)?[起后]?|(?<=[请于])收到(?:之|以)?后)(?:算)?${NUMBER}个?${SPAN_UNIT}(?:之|以)?内`,
    ([, count, unit]) => readSpan(count, unit, false, true),
  ),
  rule('([一三])刻钟(?:之|以)?内', ([, count]) => readSpan(count === '一' ? '15' : '45', '分')),
  rule('半个?(小时|钟头|月)(?:之|以)?(?:内|后)', ([whole, unit]) =>
    unit === '月' ? { kind: 'span', count: 15, unit: 'day' } : readSpan('30', '分', false, whole.endsWith('内')),
  ),
  rule(
    `(?<=(?:给|宽限)(?:你|你们|贵司|贵公司)(?:最多|最后)?|限你们?)${NUMBER}个?${SPAN_UNIT}(?:之?内|时间)?`,
    ([, count, unit]) => readSpan(count, unit, false, true),
  ),
  rule('下一?个工作[日天]', () => ({ kind: 'span', count: 1, unit: 'workday' })),

  rule('(?:下班|收工|放工)(?=(?:之|以)?前)|工作[日天]结束(?=(?:之|以)?前)', () => ({ kind: 'part', part: 'close' })),
  rule(`${PART} ?${NUMBER} ?[点时](?!间|期|候|节|刻)${MINUTES}`, readClock),
  rule(`(?<![第几小周期拜])()${NUMBER} ?点(?:(半)|([一三])刻|${NUMBER}分|整|钟)(?:钟)?`, readClock),
  rule(`(?<![第几小])()(\\d{1,2})时(?!间|期|候|节|刻)${MINUTES}`, readClock, 'limit'),
  rule(
    `(?<![第几小周期拜有快慢差大好多少]|(?<![今明后听])[早晚])()${NUMBER} ?点(?![一\\d]?[个条项])`,
    readClock,
    'limit',
  ),
  rule('(?<![一两二三四五六七八九十几整个每当那多天])晚上(?![好都班睡]|经常)', () => ({ kind: 'part', part: 'night' })),
  rule(
    '(凌晨|清晨|早上|早晨|(?<![周期拜])一早|上午|中午|正午|午前|午后|下午|上昼|下昼|朝早|夜晚|傍晚|晚上|晚间|夜里|午夜)',
    ([, part]) => ({ kind: 'part', part: partOf(part ?? '') }),
    'limit',
  ),
  rule(
    `${PART}? ?${NUMBER} ?(?:点|时|:(\\d\\d))(半)?(?:钟)? ?(?:到|至|-|—) ?${PART}? ?${NUMBER} ?(?:点|时|:(\\d\\d))(半)?(?:钟)?(?:之?间)?`,
    ([, fromPart, fromHour, fromMinute, fromHalf, toPart, toHour, toMinute, toHalf]) => {
      const from = { hour: parseNumberWord(fromHour ?? '') ?? 99, minute: fromHalf ? 30 : Number(fromMinute ?? 0) };
      const to = {
        hour: parseNumberWord(toHour ?? '') ?? 99,
        minute: toHalf ? 30 : Number(toMinute ?? 0),
        exact: toMinute !== undefined,
      };
      if (from.hour > 24 || to.hour > 24) return null;
      const part = toPart ?? (from.hour < to.hour ? fromPart : undefined);
      const slot: Meaning = { kind: 'slot', from, to: { ...to, exact: to.exact && !part } };
      return part ? [{ kind: 'part', part: partOf(part) }, slot] : slot;
    },
  ),
];

function readDate(
  year: string | undefined,
  monthWord: string | undefined,
  dayWord: string | undefined,
): Meaning | null {
  const month = monthWord === '元' ? 1 : parseNumberWord(monthWord ?? '');
  const day = parseNumberWord(dayWord ?? '');
  if (month === null || day === null || month > 12) return null;
  return { kind: 'date', date: { day, month, ...(year && { year: fullYear(year) }) } };
}

/** Taiwan counts its years from 1911: 民國115年 is 2026. */
function fullYear(written: string): number {
  const year = Number(written.replace(/\D/g, ''));
  return year < 1000 ? year + 1911 : year;
}

/** 上旬, 中旬 and 下旬 are the thirds of a month, so they end on the 10th, the 20th and the last day. */
function readMonthEdge(monthWord: string | undefined, which: string | undefined, edge: string): Meaning | null {
  const month = monthWord === undefined ? undefined : parseNumberWord(monthWord);
  if (month === null || (month !== undefined && month > 12)) return null;
  const place = { month, ...(month === undefined && { monthOffset: offsetOf(which) }) };
  if (edge === '上旬') return { kind: 'date', date: { day: 10, ...place } };
  if (edge === '中旬') return { kind: 'date', date: { day: 20, ...place } };
  const at = edge === '初' ? 'start' : edge === '中' ? 'middle' : 'end';
  return { kind: 'edge', edge: at, unit: 'month', offset: offsetOf(which), month };
}

/** The date words of Chinese, for both scripts. */
export const CHINESE: Vocabulary = {
  heads: '诞旦节周天日号月年时点内晚早夜午昼旬季礼期班工分后五',
  rules,
};
