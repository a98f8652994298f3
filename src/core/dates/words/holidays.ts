import type { CalendarDay, DateRule, Meaning } from '../date-atom.ts';

/** What a day of the calendar is called: a pattern without groups to count, and the day; null where years or people differ. */
type Holiday = readonly [string, CalendarDay | null];
type Holidays = readonly Holiday[];

const on = (day: number, month: number, weekday?: number): CalendarDay => ({ day, month, ...(weekday && { weekday }) });

export const ENGLISH_HOLIDAYS: Holidays = [
  ['(?:christmas|xmas) eve', on(24, 12)],
  ['(?:christmas|xmas)(?: day)?', on(25, 12)],
  ['boxing day', on(26, 12)],
  ["new year'?s eve", on(31, 12)],
  ["new year(?:'?s)?(?: day)?", on(1, 1)],
  ["(?:st\\.? |saint )?valentine'?s'?(?: day)?", on(14, 2)],
  ["(?:st\\.? |saint )(?:patrick|paddy)'?s?'?(?: day)?", on(17, 3)],
  ["(?:international )?wom[ae]n'?s'? day", on(8, 3)],
  ["april fools?'?s?'?(?: day)?", on(1, 4)],
  ['juneteenth', on(19, 6)],
  ['(?:the )?(?:fourth|4th) of july|july (?:fourth|4th)', on(4, 7)],
  ["hallowe'?en", on(31, 10)],
  ['(?:bonfire|guy fawkes) night', on(5, 11)],
  ["veterans?'? day|remembrance day", on(11, 11)],
  // So spelt in America only.
  ['labor day', on(1, 9, 1)],
  ['memorial day', on(25, 5, 1)],
  ['thanksgiving(?: day)?', on(22, 11, 4)],
  ['cyber monday', on(26, 11, 1)],
  [
    "(?:orthodox )?easter(?: (?:sunday|monday|weekend|break|holidays?))?|good friday|labour day|(?:mother|father)'?s'? day|(?:chinese|lunar) new year|bank holiday|half[ -]term|passover|ramadan|eid|diwali|whitsun",
    null,
  ],
];

const DAY = 'д(?:ень|ня|ню|нем)';
export const RUSSIAN_HOLIDAYS: Holidays = [
  ['нов(?:ого|ому|ым) год(?:а|у|ом)', on(1, 1)],
  [`(?:${DAY} )?(?:святого|св\\.) ?валентина|${DAY} (?:всех )?влюбленных`, on(14, 2)],
  [`${DAY} защитник(?:а|ов) отечества`, on(23, 2)],
  [`(?:международн[а-я]{2,3} )?женск[а-я]{2,3} ${DAY}`, on(8, 3)],
  [`${DAY} космонавтики`, on(12, 4)],
  [`${DAY} победы`, on(9, 5)],
  [`${DAY} россии`, on(12, 6)],
  [`${DAY} знаний`, on(1, 9)],
  ['х[эе]л{1,2}о[ву]?ин(?:а|у|ом)?', on(31, 10)],
  [`${DAY} народного единства`, on(4, 11)],
  ['католическ[а-я]{2,3} рождеств(?:а|у|ом)', on(25, 12)],
  ['православн[а-я]{2,3} рождеств(?:а|у|ом)', on(7, 1)],
  [
    'рождеств(?:а|у|ом)|пасх(?:и|е|ой)|троиц(?:ы|е|ей)|масленниц(?:ы|е|ей)|(?:(?:майск|новогодн|январск)[а-я]{2,3} )?(?:праздник(?:ов|ами?|ам)|каникул(?:ами?)?)|майских',
    null,
  ],
];

export const UKRAINIAN_HOLIDAYS: Holidays = [
  ['нов(?:ого|ому|им) рок(?:у|ом)', on(1, 1)],
  [`${DAY} соборності`, on(22, 1)],
  [`(?:${DAY} )?(?:святого|св\\.) ?валентина|${DAY} (?:всіх )?закоханих`, on(14, 2)],
  [`(?:міжнародн[а-яіїє]{2,3} )?жіноч[а-яіїє]{2,3} ${DAY}`, on(8, 3)],
  [`${DAY} конституції`, on(28, 6)],
  [`${DAY} (?:державного )?прапора`, on(23, 8)],
  [`${DAY} незалежності`, on(24, 8)],
  [`${DAY} знань`, on(1, 9)],
  [`${DAY} захисник(?:а|ів)(?: (?:і|та) захисниць)?`, on(1, 10)],
  ['[хг]ел{1,2}о[ву]?[іи]н(?:а|у|ом)?', on(31, 10)],
  [
    'різдв(?:а|у|ом)|велик(?:одня|дня|одню|однем|днем)|пасх(?:и|ою)|трійц(?:і|ею)|(?:(?:новорічн|різдвян|травнев)[а-яіїє]{2,3} )?(?:свят(?:ами)?|канікул(?:ами)?)',
    null,
  ],
];

export const CHINESE_HOLIDAYS: Holidays = [
  ['平安夜', on(24, 12)],
  ['圣诞(?:节|当天|夜)?', on(25, 12)],
  ['元旦节?(?!假)', on(1, 1)],
  ['(?<!白色|七夕|中国)情人节', on(14, 2)],
  ['白色情人节', on(14, 3)],
  ['(?:三八|国际|劳动){0,2}妇女节|三八节', on(8, 3)],
  ['愚人节', on(1, 4)],
  ['(?:五一)?(?:国际)?劳动节|(?<![周期拜十二三四])五一节', on(1, 5)],
  ['六一(?:国际)?(?:儿童)?节', on(1, 6)],
  ['万圣(?:节前)?夜', on(31, 10)],
  [
    '端午节?|中秋节?|春节|清明节?|除夕|国庆节?|重阳节?|元宵节?|七夕|[母父]亲节|教师节|复活节|感恩节|农历新年|过年|小长假|长假|假期|(?<![季环细调关章音情购棍术物])节',
    null,
  ],
];

export const namesOf = (holidays: Holidays): string => `(?:${holidays.map(([name]) => name).join('|')})`;

/** Which day a name stands for; null where that is not certain. */
export function findHoliday(holidays: Holidays, words: string): CalendarDay | null {
  return holidays.find(([name]) => new RegExp(`^(?:${name})$`).test(words))?.[1] ?? null;
}

/** A rule for the names alone; `other` is what they must not go on with. */
export const holidayRule = (holidays: Holidays, other: string): DateRule => ({
  pattern: new RegExp(`${namesOf(holidays)}${other}`, 'y'),
  read: ([name]) => {
    const date = findHoliday(holidays, name);
    return date && { kind: 'date', date };
  },
  need: 'limit',
});

export const meaningOf = (date: CalendarDay | null): Meaning | null => date && { kind: 'date', date };

/** So many days before or after a day. */
export function shiftDay(date: CalendarDay, days: number): CalendarDay {
  const { shift = 0, weekday } = date;
  return { ...date, shift: shift + days, ...(weekday && { weekday: ((((weekday - 1 + days) % 7) + 7) % 7) + 1 }) };
}

/** "The Monday after Christmas", "the Friday before 8 March": the nearest one on that side; "before Easter" names no certain one. */
export function weekdayBeside(date: CalendarDay | null, weekday: number, isAfter: boolean): Meaning | null {
  if (weekday < 1) return null;
  if (!date) return { kind: 'none' };
  if (date.weekday === undefined) return meaningOf({ ...date, shift: isAfter ? 1 : -7, weekday });
  const ahead = (weekday - date.weekday + 7) % 7;
  return meaningOf(shiftDay(date, isAfter ? ahead || 7 : ahead - 7));
}
