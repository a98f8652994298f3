import { type DateRule, type DayPart, type Meaning, type Need, readBefore } from '../date-atom.ts';
import { findHoliday, holidayRule, namesOf, shiftDay, weekdayBeside } from './holidays.ts';
import { parseNumberWord } from './number-words.ts';

/** What Russian and Ukrainian rules have in common. */
export const END = "(?![а-яіїєґ'])";

/** After a bare number: it counts things, so it is no hour. */
export const NOT_A_TIME =
  '(?! ?(?:%|[а-яіїє]{0,3}\\.? ?(?:человек|людей|осіб|штук|шт|раз|руб|грн|мест|місц|минут|хвилин|тыс|тис|млн|позиц|страниц|сторін|этаж|поверх|кг|км|см|мм|метр|процент|відсот|номер|объект|об.єкт|дн|недел|тижн|месяц|місяц|лет|рок)))';

const THINGS =
  " (?!готов|здоров|один|всей|всіх|(?:мо|тво|сво|[нв]аш)ей|(?:звон|рын|спис|участ|пот)ок)[а-яіїєґ']{2,12}(?:ов|ев|ів|їв|ей|иц|ин|[бнлткпсвд]ок|ами|ями)(?![а-яіїєґ'])";
/** "До 3 мешков": things are counted, no hours. */
export const NOT_THINGS = `(?!(?! (?:(?:андр|серг|алекс|матв|елис|тимоф)ей|[а-яіїєґ']{2,12}(?:ами|ями))(?![а-яіїєґ']))${THINGS})`;
/** "С двух до трёх столов", "между пятью и шестью ящиками". */
export const COUNTS = `(?:(?<things>(?=${THINGS}))|)`;
/** Behind what is measured a number with a dot is no hour: "цену до 1.15". */
export const NOT_A_PRICE =
  "(?<!(?:коэф|коеф|наценк|націнк|подним|подн[яі]|п[іи]дн[іи]м|сниз|зни[зж]|повы|підвищ|увелич|збільш|уменьш|зменш|умнож|помнож)[а-яіїєґ']{0,8}(?: [а-яіїєґ']{1,14}){0,3} (?:в|к|до|с|з|на|о|об) )";

const HALVES: Record<string, DayPart> = {
  утра: 'morning',
  ранку: 'morning',
  дня: 'afternoon',
  вечера: 'evening',
  вечора: 'evening',
  ночи: 'night',
  ночі: 'night',
};

/** A rule whose pattern is sticky; see `DateRule`. */
export const rule = (source: string, read: DateRule['read'], need?: Need): DateRule => ({
  pattern: new RegExp(source, 'y'),
  read,
  ...(need && { need }),
});

/** A rule for words that look like a date and are none. */
export const none = (source: string): DateRule => rule(`(?:${source})${END}`, () => ({ kind: 'none' }));

/** A rule for words that name no single moment: "every Friday", "two days before". */
export const unclear = (source: string): DateRule => rule(`(?:${source})${END}`, () => ({ kind: 'unclear' }));

/** "По шкале от 1 до 10": no hours. */
export const SCALE = rule(
  `(?=(?:с|от|з|від) (?:[01](?!\\d)|одн|един|один|нул))(?<=(?:шкал|оцен|оцін|балл|бал)[а-яіїєґ']{0,6}(?: [а-яіїєґ']{1,14}){0,4} )(?:с|от|з|від) (?:\\d{1,2}|[а-яіїєґ]{4,8}) (?:до|по) (?:\\d{1,3}|[а-яіїєґ']{3,12})${END}`,
  () => ({ kind: 'none' }),
);

/** Looks back at a preposition as a whole word. */
export const afterWord = (words: string): string => `(?<=(?<![а-яіїєґ'])(?:${words}) )`;

const DOES =
  '[аяелр]ю|воню|[жчшщ]у|(?:ски|вер)ну|[аяиье]ть|[аяиуіо]ти|ем|им|емо|имо|ємо|йте|ьте|іть|(?:ответ|решение|відповідь|рішення) (?:нуж|потріб)(?:ен|на|но|не)(?! за [а-яіїє\\d ]{1,24}(?:ть|ти)(?![а-яіїє]))|буд(?:ет|ут|е|уть)(?: готов[а-яі]{0,2}| [ву] вас)?|(?:успе|сможе|управи|встигне|устигне|зможе|впорає|получи|увиди|отримає|побачи|матиме)те(?:сь|ся)?';

/** Verbs of counting and making good, asked of us: "компенсируйте за три дня" says what for, "компенсируем" by when. */
const PAYS = "(?:компенс|перерах|пересчит|начисл|нарах|возме[щс]|отшкод|відшкод)[а-яіїєґ']{0,8}";
/** "Three working days for an answer": a span that opens its sentence is a limit. */
export const OPENS = '(?<=(?:^|[.!?\\n] ?))';
/** Behind the span: what its days were spent on, or without. */
const SPENT =
  "(?! (?:без (?:интернет|інтернет|связи|зв.язку|света|світла|воды|води|отоплени|опаленн|доступ|сервис|сервіс)|простоя|простою|аренд|оренд|просроч|простроч|задерж|затрим|отсутств|відсутн|перебо|ожидани|очікуванн|хранени|зберіганн|пользовани|користуванн)| (?<=(?:сла|прав)[а-яіїє']{2,5} за [^.,!?]{1,20})(?:все|всі|усі) )";

/**
 * A span behind "за", as a limit: only where a verb stands before it or opens the clause behind it. "Сделаю за три дня"
 * says how long it takes, "отчет за три дня" what it is about.
 */
export const inSpan = (span: string): string =>
  `(?<=(?:(?<!${PAYS})|(?=(?:[еє]мо?|ю) ))(?<!пла[тч]|неді|ва|на|це|ці)(?:${DOES})(?: (?:это|все|его|ее|их|вам|це|усе|його|її|їх))?(?:, (?:пожалуйста|будь ласка),)? )за ${span}${SPENT}|(?<=(?:^|[.!?\\n] ?|(?:если|якщо) ))за ${span}(?= (?:вам |все |усе |мы |ми |я )?[а-яіїєґ']{3,14}(?:[юу]|ем|им|емо|имо|ємо|[йьеєи]те|іть)(?:с[ья])?${END}|[^,.!?;]{0,40} не (?![а-яіїєґ']{2,14}(?:[лв]|л[аои])(?:с[ья])?${END}))`;

/** Behind "two days before": what comes then. */
export const EVENT =
  "(?=(?: ((?:(?:наш|ваш|эт|сам|мо|сво|ц)[а-яіїєґ]{1,4} )?[а-яіїєґ']{3,16}(?: [а-яіїєґ']{4,16})?))?)";

/** "За два дня до выставки", "накануне": `span` has the groups of `readSpan`. */
export const beforeEvent = (
  span: string,
  readSpan: (count?: string, working?: string, unit?: string) => Meaning | null,
): readonly DateRule[] => [
  rule(`за ${span} до${END}${EVENT}`, ([, count, working, unit, event]) =>
    readBefore(readSpan(count, working, unit), event),
  ),
  rule(`(?:накануне|напередодні)${END}${EVENT}`, ([, event]) =>
    readBefore({ kind: 'span', count: 1, unit: 'day' }, event),
  ),
];

/** Days that have a name, and the weekdays beside them: "в понедельник после 8 марта". */
export const holidayRules = (
  holidays: Parameters<typeof namesOf>[0],
  weekday: string,
  month: string,
  read: { weekday(word: string): Meaning; month(word: string): number },
): readonly DateRule[] => [
  holidayRule(holidays.slice(1), END),
  rule(
    `(?:на следующий день|на другой день|наступного дня|на другий день) (?:сразу |одразу )?(?:после|після) (${namesOf(holidays)})${END}`,
    ([, name]) => {
      const date = findHoliday(holidays, name ?? '');
      return date && { kind: 'date', date: shiftDay(date, 1) };
    },
  ),
  rule(
    `(?:перв[а-яіїє]{2,3} )?${weekday}(?: |,? (?:сразу|одразу|відразу|прямо|как раз|якраз) )(после|після|перед|до) (?:(${namesOf(holidays)})|(\\d{1,2}) ${month})${END}`,
    ([, day = '', side = '', name, number, monthWord]) => {
      const found = read.weekday(day);
      const date = name ? findHoliday(holidays, name) : { day: Number(number), month: read.month(monthWord ?? '') };
      return found.kind === 'weekday' ? weekdayBeside(date, found.weekday, /^п[оі]сл/.test(side)) : null;
    },
  ),
];

/** A rule for words that mean so many days from today. */
export const days = (source: string, count: number): DateRule =>
  rule(`(?:${source})${END}`, () => ({ kind: 'days', days: count }));

/** A rule for words that mean a part of the day. */
export const part = (source: string, name: DayPart, need: Need = 'limit'): DateRule =>
  rule(`(?:${source})${END}`, () => ({ kind: 'part', part: name }), need);

/** Reads an hour, its minutes and the words for the half of the day ("вечера"); null where there is no such time. */
export function readClock(
  hourWord: string | undefined,
  minute: string | undefined,
  half?: string,
): Meaning | readonly Meaning[] | null {
  const hour = parseNumberWord(hourWord ?? '');
  if (hour === null || hour > 24 || Number(minute ?? 0) > 59) return null;
  const name = half === undefined ? undefined : HALVES[half];
  const clock: Meaning = {
    kind: 'clock',
    clock: { hour, minute: Number(minute ?? 0), exact: minute !== undefined && !name },
  };
  return name ? [{ kind: 'part', part: name }, clock] : clock;
}

/** Reads "half past five" as it is said here, by the hour that comes next. */
export function readBeforeHour(next: number | null, minute: number, half?: string): readonly Meaning[] | null {
  if (next === null || next < 1 || next > 12) return null;
  const read = readClock(String(next === 1 ? 12 : next - 1), undefined, half);
  return [read ?? []]
    .flat()
    .map((meaning) => (meaning.kind === 'clock' ? { ...meaning, clock: { ...meaning.clock, minute } } : meaning));
}

/** "До чт 26.03 12-00": right behind a date an hour needs no word before it; what is counted is no hour. */
export const behindDate = (names: string): string =>
  `(?<=(?:\\d\\.\\d\\d(?:\\.(?:20)?\\d\\d)?|${names}) )(?=\\d{1,2}-(?:00|\\d\\d ?(?:[.,;!?)\\n]|$)))`;

/** Reads a slot from the groups fromHour, fromMinute, toHour, toMinute and half. */
export function readSlot(
  { groups = {} }: RegExpExecArray,
  hourOf = (word: string): string => word,
): Meaning | readonly Meaning[] | null {
  if (groups.things !== undefined) return { kind: 'none' };
  const name = groups.half === undefined ? undefined : HALVES[groups.half];
  const readHour = (word = '') => parseNumberWord(hourOf(word)) ?? Number.NaN;
  const from = { hour: readHour(groups.fromHour), minute: Number(groups.fromMinute ?? 0), exact: true };
  const to = {
    hour: readHour(groups.toHour),
    minute: Number(groups.toMinute ?? 0),
    exact: groups.toMinute !== undefined,
  };
  if (!(from.hour <= 24 && to.hour <= 24) || from.minute > 59 || to.minute > 59) return null;
  const slot: Meaning = { kind: 'slot', from, to };
  return name ? [{ kind: 'part', part: name }, slot] : slot;
}
