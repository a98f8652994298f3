import type { Language } from '../../types.ts';
import type { CalendarDay, DateRule, Meaning } from '../date-atom.ts';

const rule = (pattern: RegExp, read: DateRule['read'], need?: DateRule['need']): DateRule => ({
  pattern,
  read,
  ...(need && { need }),
});
const none = (pattern: RegExp): DateRule => rule(pattern, () => ({ kind: 'none' }));

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Both readings of two numbers where both exist and differ, the culture's own first; null where none exists. */
function readPair(first: number, second: number, year: number | undefined, culture: Culture): CalendarDay | null {
  const dayFirst: CalendarDay = { day: first, month: second, year };
  const monthFirst: CalendarDay = { day: second, month: first, year };
  const readings = (culture === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter((date) =>
    isDay(date.day, date.month ?? 0),
  );
  const [date, other] = readings;
  if (!date) return null;
  return culture !== 'unknown' || first === second || !other ? date : { ...date, other };
}

/** Which number is the day in 3/4: in English and in Hong Kong nobody can tell. */
type Culture = 'day-first' | 'month-first' | 'unknown';

const cultureOf = (language: Language, tz: string): Culture => {
  if (language === 'ru' || language === 'uk') return 'day-first';
  return language === 'en' || /Hong_Kong|Macau/.test(tz) ? 'unknown' : 'month-first';
};

const fullYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0);

function readDate(first = '', second = '', year: string | undefined, culture: Culture): Meaning | null {
  const date = readPair(Number(first), Number(second), fullYear(year), culture);
  return date && { kind: 'date', date };
}

/** What money, sizes and counts are followed by. */
const UNITS =
  '(?:%|[$€£¥₴₽°]|(?:eur|usd|gbp|uah|rub|px|pt|kg|km|cm|mm|mb|gb|kb|грн|руб|р|тис|тыс|млн|кг|км|см|мм|м|г|гб|мб|чол|шт)(?![a-zа-яіїєґ])|[元块万米折吨倍])';

const shared: readonly DateRule[] = [
  none(/24 ?\/ ?7|7 ?\/ ?24|365/y),
  none(
    /(?:v|ver|version|rev|release|build|верси[яиюей]|верс|версі[яїює]|реліз|релиз|版本?)[ .:]?\d{1,4}(?:\.\d{1,4}){1,3}/y,
  ),
  none(
    /(?:[$€£¥₴₽№#]|(?:usd|eur|uah|no|nr|order|ticket|invoice|заказ|рахунок|счет|номер)[. ]{1,2}) ?\d{1,9}[./,-]\d{1,9}/y,
  ),
  none(/\d{1,4}\.\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4})?/y),
  none(new RegExp(`\\d{1,6}[.,]\\d{1,2} ?${UNITS}`, 'y')),
  none(/\+\d[\d ()-]{6,18}\d/y),
  rule(
    /(20\d\d)-(\d\d)-(\d\d)t(\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(z|[+-]\d\d:?\d\d)?(?!\d)/y,
    ([, year, month, day, hour, minute, zone]) =>
      isDay(Number(day), Number(month)) && Number(hour) < 24 && Number(minute) < 60
        ? [
            { kind: 'date', date: { day: Number(day), month: Number(month), year: Number(year) } },
            { kind: 'clock', clock: { hour: Number(hour), minute: Number(minute), exact: true } },
            ...(zone ? [{ kind: 'zone', zone: zone === 'z' ? 'UTC' : zone } as const] : []),
          ]
        : null,
  ),
  rule(/(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([, year, , month, day]) =>
    isDay(Number(day), Number(month))
      ? { kind: 'date', date: { day: Number(day), month: Number(month), year: Number(year) } }
      : null,
  ),
  rule(/(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?([03]0))?(?!\d)/y, ([, sign, hours, minutes]) =>
    Number(hours) > 14 ? null : { kind: 'zone', zone: `${sign}${hours?.padStart(2, '0')}:${minutes ?? '00'}` },
  ),
];

const clock = (isExact: boolean): DateRule =>
  rule(/(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?!\d|:\d|%)/y, ([, hour = '', minute]) =>
    Number(hour) > 24
      ? null
      : {
          kind: 'clock',
          clock: {
            hour: Number(hour),
            minute: Number(minute),
            exact: isExact || hour.length === 2 || Number(hour) > 6,
          },
        },
  );

const slot = rule(/(\d{1,2}):([0-5]\d) ?(?:-|—|до|to|至|到) ?(\d{1,2}):([0-5]\d)(?!\d|:\d)/y, (match) => {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  if (fromHour > 24 || toHour > 24) return null;
  return {
    kind: 'slot',
    from: { hour: fromHour, minute: fromMinute, exact: true },
    to: { hour: toHour, minute: toMinute, exact: true },
  };
});

/** 单价调到1.25, 控制在1.25以内: no 25 January. */
const NOT_MEASURED =
  '(?<!(?:价|系数|率|比例?|倍数?|额|值)[^,。\\n]{0,4}(?:[调升降涨加减提控定](?:整|高|低|制)?|从|乘以?)[到至为在成]? ?)(?!\\d{1,2}\\.\\d{1,2}(?:之|以)内)';
const TAIL = '(?!\\d|[./:,-]\\d|%)';

function rulesFor(language: Language, tz: string): readonly DateRule[] {
  const culture = cultureOf(language, tz);
  const isChinese = language === 'zh-Hans' || language === 'zh-Hant';
  const dotted = isChinese ? culture : 'day-first';
  const isCyrillic = language === 'ru' || language === 'uk';
  return [
    ...shared,
    clock(isCyrillic),
    slot,
    rule(
      /(\d{1,2})\/(\d{1,2})(?:(?<=(?:就是|即) ?\1\/\2)(?!\d)|(?= ?[会将前可到上下中早晚以之要我你请就能再给发寄交出开送补完放用由让先]))/y,
      ([, first, second]) => readDate(first, second, undefined, culture),
    ),
    rule(new RegExp(`(\\d{1,2})[/-](\\d{1,2})[/-](20\\d\\d|\\d\\d)${TAIL}`, 'y'), ([, first, second, year]) =>
      readDate(first, second, year, culture),
    ),
    rule(new RegExp(`(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d|\\d\\d)${TAIL}`, 'y'), ([, day, month, year]) =>
      readDate(day, month, year, 'day-first'),
    ),
    rule(
      new RegExp(`(\\d{1,2})/(\\d{1,2})${TAIL}`, 'y'),
      ([, first, second]) => readDate(first, second, undefined, culture),
      'link',
    ),
    rule(/(?<=(?:^|[.,!?\n] ?|(?:но|а|и|але|і|та) ))(\d{1,2})\.(\d\d)(?= (?:вы|мы|я|ви|ми) )/y, ([, day, month]) =>
      readDate(day, month, undefined, dotted),
    ),
    rule(
      new RegExp(`${isChinese ? NOT_MEASURED : ''}(\\d{1,2})\\.(\\d{1,2})\\.?${TAIL}`, 'y'),
      ([, first, second]) =>
        dotted === 'day-first' && (second?.length !== 2 || Number(second) > 12)
          ? null
          : readDate(first, second, undefined, dotted),
      language === 'ru' || language === 'uk' ? 'link' : 'limit',
    ),
  ];
}

const RULES = new Map<string, readonly DateRule[]>();

/** Dates and times in digits, offsets from UTC, and the numbers that only look like them. */
export function numericRules(language: Language, tz: string): readonly DateRule[] {
  const key = `${language} ${cultureOf(language, tz)}`;
  const rules = RULES.get(key) ?? rulesFor(language, tz);
  RULES.set(key, rules);
  return rules;
}
