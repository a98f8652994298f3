import { type DateRule, type DayPart, dayAt, type Meaning, type SpanUnit, type Vocabulary } from '../date-atom.ts';
import {
  afterWord,
  beforeEvent,
  behindDate,
  COUNTS,
  days,
  END,
  holidayRules,
  inSpan,
  NOT_A_PRICE,
  NOT_A_TIME,
  NOT_THINGS,
  none,
  OPENS,
  part,
  readBeforeHour,
  readClock,
  readSlot,
  rule,
  SCALE,
  unclear,
} from './cyrillic.ts';
import { UKRAINIAN_HOLIDAYS } from './holidays.ts';
import { parseNumberWord } from './number-words.ts';

const NUMBER =
  "(\\d{1,3}(?:[.,]5)?|одного|однієї|одну|один|двох|два|дві|трьох|три|чотирьох|чотири|п'ятьох|п'яти|п'ять|шістьох|шести|шість|сімох|семи|сім|вісьмох|восьми|вісім|дев'яти|дев'ять|десяти|десять|чотирнадцяти|чотирнадцять|п'ятнадцяти|п'ятнадцять|двадцять чотири|двадцяти чотирьох|двадцяти|двадцять|тридцяти|тридцять|сорок п'ять|сорок вісім|сорока восьми|сорока?|сімдесят дві|сімдесяти двох|півтора|півтори|пів)";
const ORDINALS =
  "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят".split(
    ' ',
  );
const HOUR = `(\\d{1,2}(?:-[їйуа])?|(?:${ORDINALS.join('|')})(?:ь?ої|[ауяю]|ій))`;
/** Hours with which a stretch ends or begins: "між другою та четвертою". */
const SLOT_HOUR = `${HOUR.slice(1, -1)}|(?:${ORDINALS.join('|')})ь?ою|двома|трьома|чотирма|п'ятьма|шістьма|сімома|вісьмома|дев'ятьма|десятьма|одинадцятьма|дванадцятьма`;
const PART_WORDS: Record<string, DayPart> = { ранку: 'morning', полудня: 'noon', обіду: 'lunch' };
const UNIT =
  '(хвилин[аиу]?|годин[аиу]?|доб[ауи]|діб|дн(?:ів|я|і)|день|тижн(?:ів|я|і)|тиждень|місяц(?:ів|я|і)|місяць|рок(?:ів|у|и)|рік)';
const WORKING = '(робочих|робочі|робочого|робочий|банківськ(?:их|і)|календарн(?:их|і)|повн(?:их|і))?';
const WEEKDAY =
  "(понеділ(?:ком|ок|ка|ку)|вівтор(?:ком|ок|ка|ку)|серед(?:ою|а|у|и|і)|четвер(?:гом|га|гу)?|п'?ятниц(?:ею|я|ю|і)|субот(?:ою|а|у|и|і)|неділ(?:ею|я|ю|і)|пн|вт|чт|пт)";
const WEEKDAYS = ['по', 'ві', 'се', 'че', 'пя', 'су', 'не'];
const SHORT_WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];
/** "Завтра на 14-30" is an hour; "прайс на 15-20" counts. */
const DAY_AT = `(?:завтра|сьогодні|${WEEKDAY.slice(1)} на `;
const MONTH =
  '(січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні))';
const SHORT_MONTH = '(січ|лют|бер|квіт|кві|трав|тра|черв|чер|лип|серп|сер|вер|жовт|жов|лист|лис|груд|гру)\\.';
const MONTHS = ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'];
const WHICH =
  '(ц(?:ього|ьому|ієї|ю|ей|я)|наступн(?:ого|ому|ої|у|ий|ій|а)|майбутн(?:ього|ьої|ю|ій)|найближч(?:ого|ому|ої|у|ий|ій)|минул(?:ого|ому|ої|у|ий|ій)|кожн(?:ого|ої|у|ий))';

const monthOf = (word = ''): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

function readWeekday(which: string | undefined, word: string): Meaning {
  const short = SHORT_WEEKDAYS.indexOf(word);
  const weekday = (short < 0 ? WEEKDAYS.indexOf(word.replace("'", '').slice(0, 2)) : short) + 1;
  if (which?.startsWith('кожн')) return { kind: 'unclear' };
  return { kind: 'weekday', weekday, week: offsetOf(which) ?? (which?.startsWith('ц') ? 'this' : 'coming') };
}

/** наступний 1, минулий −1; undefined where the word counts no weeks. */
function offsetOf(which: string | undefined): number | undefined {
  if (which === undefined) return undefined;
  if (/^(?:наступ|майбут)/.test(which)) return 1;
  return which.startsWith('минул') ? -1 : undefined;
}

function readSpan(
  number: string | undefined,
  working: string | undefined,
  unitWord = '',
  within = false,
): Meaning | null {
  const count = number === undefined ? 1 : parseNumberWord(number);
  if (count === null) return null;
  const isWorking = /^(?:роб|банк)/.test(working ?? '');
  const isDay = /^д(?:н|ень)/.test(unitWord);
  if (isWorking && !isDay) return null;
  if (isDay) return { kind: 'span', count, unit: isWorking ? 'workday' : 'day', within };
  if (/^д(?:об|іб)/.test(unitWord)) return { kind: 'span', count: count * 24, unit: 'hour', within };
  const units: Record<string, SpanUnit> = { хв: 'minute', го: 'hour', ти: 'week', мі: 'month', ро: 'year', рі: 'year' };
  const unit = units[unitWord.slice(0, 2)];
  return unit ? { kind: 'span', count, unit, within } : null;
}

const UNITS: Record<string, 'week' | 'month' | 'quarter' | 'year'> = {
  тиж: 'week',
  міс: 'month',
  ква: 'quarter',
  рок: 'year',
};

function readEdge(edge: string, which: string | undefined, unitWord: string): Meaning | null {
  const offset = offsetOf(which) ?? 0;
  const place = edge.startsWith('серед') ? 'middle' : edge.startsWith('поч') ? 'start' : 'end';
  if (/^дн/.test(unitWord)) {
    if (offset !== 0 || place === 'start') return null;
    return { kind: 'part', part: place === 'middle' ? 'noon' : 'close' };
  }
  const unit = UNITS[unitWord.slice(0, 3)];
  if (unit)
    return place !== 'end' && unit !== 'week' && unit !== 'month' ? null : { kind: 'edge', edge: place, unit, offset };
  return { kind: 'edge', edge: place, unit: 'month', offset: 0, month: monthOf(unitWord) };
}

/** A letter's receipt is the moment from which it is read. */
const THIS_LETTER =
  '(?:з|від|після) (?:(?:моменту|дати|дня) )?(?:отримання |надсилання )?(?:(?:цього|цієї|даного|мого|нашого) )?(?:листа|повідомлення|претензії|звернення|скарги|запиту|вимоги|заяви|рекламації)|(?:з|від) (?:моменту |дати |дня )?отримання(?! ?[^ .,;!?)])';

const hourOf = (word = ''): string => {
  const ordinal = ORDINALS.indexOf(word.replace(/(?:ь?о[їю]|[ауяю]|ій)$/, ''));
  return ordinal < 0 ? word.replace(/-.$/, '') : String(ordinal + 1);
};

const rules: readonly DateRule[] = [
  none('добр(?:ого|ий) (?:ранку|дня|вечора|день|вечір)|доброї ночі|гарн(?:ого|их) (?:дня|вечора|вихідних)|вдалого дня'),
  none("чорн(?:а|ої|у|ій) п'ятниц(?:ею|я|ю|і)"),
  none(`(?:${NUMBER} )?${UNIT} тому|тиждень тому|місяць тому`),
  SCALE,
  ...beforeEvent(`(?:${NUMBER} )?${WORKING} ?${UNIT}`, readSpan),
  rule(
    `(перш|останн)(?:ий|ого|ому|у|а|ій|ої|ю|я|ьої|ього|ьому) (?:робоч(?:ий|ого|ому) (?:день|дня|дню)|${WEEKDAY}) (?:${WHICH} |поточного )?(тижня|місяця|кварталу|року|${MONTH.slice(1, -1)})${END}`,
    ([, edge, weekday, which, unit]) =>
      dayAt(
        readEdge(edge === 'перш' ? 'початок' : 'кінець', which, unit ?? ''),
        weekday ? readWeekday(undefined, weekday) : null,
      ),
  ),
  unclear(
    `(?:через|за) (?:${NUMBER.slice(1, -1)})? ?(?:${UNIT.slice(1, -1)}) після|(?:перш|друг)(?:ій|а|у|ої) половин(?:і|а|у|и) (?:цього |наступного )?(?:тижня|місяця)|(?:перш|друг|трет|останн)(?:ього|ій|ьої|ої|ого|ю|у|я) (?:${WEEKDAY.slice(1, -1)})(?: (?:місяця|${MONTH.slice(1, -1)}))?`,
  ),
  unclear(
    "щопонеділка|щовівторка|щосереди|щочетверга|щоп'ятниці|щосуботи|щонеділі|щодня|щоранку|щовечора|щотижня|щомісяця|(?:по|кожні) (?:понеділках|вівторках|середах|четвергах|п'ятницях|суботах|неділях|вихідних)|кожн(?:ого|ий) (?:дня|день|тижня|тиждень)",
  ),
  none("до (?:завтра|понеділка|вівторка|середи|четверга|п'ятниці|суботи)(?=!|, рад)"),

  rule(`${WHICH} ${WEEKDAY}${END}`, ([, which, word]) => readWeekday(which, word ?? '')),
  rule(`(?<=${WEEKDAY.slice(1, -1).replace(/^/, '(?:')})(?: ?(?:-|\\/|—) ?| або | чи ))${WEEKDAY}${END}`, ([, word]) =>
    readWeekday(undefined, word ?? ''),
  ),
  rule(
    `${WEEKDAY}(?= ?[-—] (?:це )?(?:вже )?(?:дедлайн|термін|строк|(?:крайн|останн)(?:ій|я) (?:день|дата|термін|строк)))`,
    ([, word]) => readWeekday(undefined, word ?? ''),
  ),
  rule(`()${WEEKDAY}${END}`, ([, , word]) => readWeekday(undefined, word ?? ''), 'link'),
  rule(`(?:${WHICH} )?(ср|сб|нд)${END}`, ([, which, word]) => readWeekday(which, word ?? ''), 'link'),

  rule(
    `(?<=(?:завтра|сьогодні|понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю|дня|${MONTH.slice(1, -1)}) )(?:протягом|упродовж|впродовж) (?:всього |усього )?(?:робочого )?дня${END}`,
    () => ({ kind: 'part', part: 'close' }),
  ),
  rule(`(?:[ув] )?той (?:же|самий) день${END}|того (?:ж|самого) дня${END}`, () => ({ kind: 'same' })),
  rule(`того (?:ж|самого) вечора${END}|тим же вечором${END}`, () => [
    { kind: 'same' },
    { kind: 'part', part: 'evening' },
  ]),
  days('післязавтра', 2),
  days('(?:кінц[яю] )?завтра(?:шнього дня)?', 1),
  days('сьогодні(?:шнього дня)?|сьодні', 0),
  days('позавчора', -2),
  days('вчора|учора', -1),
  rule(`(завтра|сьогодні)шнього (ранку|вечора|полудня|обіду)${END}`, ([, day, word]) => [
    { kind: 'days', days: day === 'завтра' ? 1 : 0 },
    { kind: 'part', part: PART_WORDS[word ?? ''] ?? 'evening' },
  ]),

  rule(
    `(\\d{1,2})(?:-?(?:го|е|му|ого))?(?: ?(?:-|і|й|та|по|до) ?(\\d{1,2})(?:-?(?:го|е|му))?)? (?:${MONTH}${END}|${SHORT_MONTH})(?:,? (20\\d\\d)(?!\\d)(?: ?р(?:оку|\\.)?${END})?)?`,
    ([, first, second, long, short, year]) => {
      const day = second && Number(second) > Number(first) ? Number(second) : Number(first);
      return { kind: 'date', date: { day, month: monthOf(long ?? short), ...(year && { year: Number(year) }) } };
    },
  ),
  rule(`(\\d{1,2})-го(?=[.,;!?)\\n]|$| (?:утром|вечером|вранці|зранку|ввечері|увечері)(?![а-яіїєґ]))`, ([, day]) => ({
    kind: 'date',
    date: { day: Number(day) },
  })),
  rule(
    `(?<!пів (?:до )?)(?:(двадцять|тридцять) )?(${ORDINALS.join('|')}|тридцят)(?:ь?ого|ь?ому(?= (?:${MONTH.slice(1, -1)}|числ))|[еє](?:(?= (?:${MONTH.slice(1, -1)}|числ))|(?<=дцят[еє]|(?<![а-яіїєґ'])(?:двадцять|тридцять|на|під|по) [а-яіїєґ']{4,14})))(?: (?:${MONTH}|числ[ау])${END}|(?=[.,;!?)\\n]|$| (?:о|об|у|до|на|з|вже|[ву]?с[еі]|ми|я|ви|вранці|ввечері) ))`,
    ([, tens, word = '', month]) => ({
      kind: 'date',
      date: {
        day: (tens ? (tens === 'двадцять' ? 20 : 30) : 0) + (ORDINALS.indexOf(word) + 1 || 30),
        ...(month && { month: monthOf(month) }),
      },
    }),
  ),
  rule(
    `(\\d{1,2})(?:-?(?:го|е|му|ого|ому))? числ(?:а|о|у)${END}(?: (цього|наступного) місяця${END})?|(\\d{1,2})-?(?:го|му|т?е)${END}(?! (?:поверх|раз|клас|рок|рівн|пункт))`,
    ([, day, which, short]) => ({
      kind: 'date',
      date: { day: Number(day ?? short), ...(which && { monthOffset: which === 'наступного' ? 1 : 0 }) },
    }),
    'link',
  ),

  rule(
    `(кінц(?:я|і|ю|ем)|останн(?:ього|ій) д(?:ня|ень)|кінець|наприкінці|закінчення|завершення|середин(?:а|і|и|у|ою)|почат(?:ок|ку|ком)) (?:${WHICH} |поточного )?(?:робочого |календарного )?(дня|тижня|місяця|кварталу|року|${MONTH.slice(1, -1)})${END}`,
    ([, edge, which, unit]) => readEdge(edge === 'наприкінці' ? 'кінця' : (edge ?? ''), which, unit ?? ''),
  ),
  rule(
    `(?:на )?(цьому|цього|поточного|наступного|наступному|минулого|минулому|тому) (?:тижня|тижні)${END}`,
    ([, which]) => ({
      kind: 'edge',
      edge: 'whole',
      unit: 'week',
      offset: offsetOf(which) ?? 0,
    }),
  ),
  rule(`(?:у |в )?(цьому|цього|наступному|наступного) (?:місяці|місяця)${END}`, ([, which]) => ({
    kind: 'edge',
    edge: 'whole',
    unit: 'month',
    offset: offsetOf(which) ?? 0,
  })),
  rule(
    `(?:(наступн(?:их|і)|цих|ці) )?вихідн(?:их|і|ими)${END}`,
    ([, which]) => ({
      kind: 'edge',
      edge: 'whole',
      unit: 'weekend',
      offset: which?.startsWith('наст') ? 1 : 0,
    }),
    'link',
  ),
  none('стар(?:ого|ому|ий) нов(?:ого|ому|ий) р(?:оку|ік)'),
  ...holidayRules(UKRAINIAN_HOLIDAYS, WEEKDAY, MONTH, {
    weekday: (word) => readWeekday(undefined, word),
    month: monthOf,
  }),
  rule(`нов(?:ого|ому) рок(?:у|ові)${END}`, () => ({ kind: 'edge', edge: 'end', unit: 'year', offset: 0 }), 'limit'),

  rule(
    `(?:не (?:більше|пізніше) (?:ніж|як) )?(?:через|протягом|упродовж|впродовж|найближч(?:і|их)|за найближч(?:і|их)|не пізніше (?:ніж|як) (?:через|за)) (?:найближчих |приблизно )?(?:${NUMBER}(?:(?: ?- ?| або | чи | до )${NUMBER})?(?:-х|-ти)? )?${WORKING} ?${UNIT}${END}(?: (?:від|з) сьогодні(?:шнього дня)?${END})?(?! (?!${THIS_LETTER})(?:після|з (?:моменту|дати|дня)|від |до |тому))`,
    ([whole, first, second, working, unit]) => {
      const within = !/^через/.test(whole);
      if (first !== undefined) return readSpan(second ?? first, working, unit, within);
      if (/^д(?:н|ень)/.test(unit ?? '')) return whole.startsWith('через') ? null : { kind: 'days', days: 0 };
      return readSpan(undefined, working, unit, within);
    },
  ),
  rule(
    `${inSpan(`(?:${NUMBER}(?:(?: ?- ?| або | чи | до )${NUMBER})?(?:-х|-ти)? )?${WORKING} ?${UNIT}${END}`)}(?! (?:до|після|тому)${END})`,
    ([, ...parts]) => {
      const [first, second, working, unit] = parts[3] === undefined ? parts.slice(4) : parts;
      if (first === undefined && !/^(?:год|тиж|доб)/.test(unit ?? '')) return null;
      return readSpan(second ?? first, working, unit, true);
    },
  ),
  rule(`(хвилин|годин|днів|дні) (?:за|через) ${NUMBER}${END}(?! ${UNIT})`, ([, unit, count]) =>
    readSpan(count, undefined, unit),
  ),
  rule(
    `${OPENS}${NUMBER} ${WORKING} ?${UNIT}(?= ?(?:[—,-] (?:[иій]|не) |у вас|на [а-яіїє']{2,14}))`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),
  rule(`[ув] (дво|три|п'яти|семи|десяти|\\d{1,2}-?)денний (?:строк|термін)${END}`, ([, count = '']) =>
    readSpan(
      { дво: '2', три: '3', "п'яти": '5', семи: '7', десяти: '10' }[count] ?? count.replace('-', ''),
      undefined,
      'днів',
      true,
    ),
  ),
  rule(
    `(?<=(?<![а-яіїєґ'])(?:термін|строк)[ :—-]{1,3})${NUMBER} ${WORKING} ?${UNIT}${END}`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),
  rule(`(?:(?:через|протягом|за) )?день[- ](?:два|другий)${END}`, () => ({ kind: 'span', count: 2, unit: 'day' })),
  rule(`(?:через|протягом|упродовж|за) (пів ?години|чверть години)${END}`, ([, half]) =>
    readSpan(half?.startsWith('п') ? '30' : '15', undefined, 'хвилин'),
  ),
  rule(
    `(?<=(?:(?<!котра )у вас(?: є)?|маєте|даю(?: вам)?|даємо(?: вам)?) (?:рівно |ще |лише |тільки )?)(?:${NUMBER} )?${WORKING} ?${UNIT}${END}(?! (?!${THIS_LETTER})(?:після|тому|від ))`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),

  rule(
    `(?<!за )${HOUR}(?:[:.](\\d\\d))?(?: ?(?:годині|години|година|годину|год|г)${END}\\.?)? (ранку|вечора|ночі|(?<=\\d |годин[а-яі]? |-[їй] )дня)${END}`,
    ([, hour, minute, half]) => readClock(hourOf(hour), minute, half),
  ),
  rule(
    `${afterWord('о|об|до|на|після')}(\\d{1,2})-[їй]${END}(?! (?!завтра|сьогодні|за |щоб|бо|у |в |і |та |й )[а-яіїєґ'])`,
    ([, hour]) => readClock(hour, undefined),
  ),
  rule(
    `${afterWord('о|об|після|близько')}${HOUR}(?: ?(?:годині|години|годину|год)${END})?(?![а-яіїєґ'\\d]|[:.,/-]\\d|-[а-я])${NOT_A_TIME}`,
    ([whole, hour]) => (/^\d+$/.test(whole) ? null : readClock(hourOf(hour), undefined)),
  ),
  rule(
    `(?:${afterWord('о|об|до|з|після')}|(?<=${DAY_AT})|${afterWord('на')}(?=\\d{1,2}-00)|${behindDate(`${WEEKDAY.slice(1, -1)}|${MONTH.slice(1, -1)}`)})(\\d{1,2})-(00|10|15|20|30|40|45|50)(?![\\d.,-]\\d|%|-?[а-яіїє])${NOT_A_TIME}`,
    ([, hour, minute]) => readClock(hour, minute),
  ),
  rule(`${afterWord('до|з|після')}(\\d{1,2}) ?(?:години|год)${END}\\.?`, ([, hour]) => readClock(hour, undefined)),
  rule(
    `${afterWord('о|об|до|на|з')}${NOT_A_PRICE}(\\d{1,2})\\.(00|15|30|45)(?!\\d|[.,]\\d|%)${NOT_A_TIME}`,
    ([, hour, minute]) => (Number(minute) > 12 || minute === '00' ? readClock(hour, minute) : null),
  ),
  rule(
    `${afterWord('о|об')}(\\d{1,2})\\.([0-5]\\d)(?!\\d|[.,]\\d|%| ?(?:грн|%|раз))`,
    ([, hour, minute]) => readClock(hour, minute),
    'day',
  ),
  rule(
    `${afterWord('до|на|з')}${HOUR}${END}(?![\\d]|[:.,/-]\\d)${NOT_A_TIME}${NOT_THINGS}`,
    ([, hour]) => readClock(hourOf(hour), undefined),
    'day',
  ),
  rule(
    `${afterWord('о|об|до|на')}(\\d{1,2})(?!\\d|[:.,/-]\\d|-?[а-яіїє])${NOT_A_TIME}${NOT_THINGS}`,
    ([, hour]) => readClock(hour, undefined),
    'day',
  ),
  rule(`(?:о )?пів ?на ${HOUR}${END}(?: (ранку|дня|вечора|ночі)${END})?`, ([, hour, half]) =>
    readBeforeHour(parseNumberWord(hourOf(hour)), 30, half),
  ),
  rule(`(?:о )?чверт[ьі] на ${HOUR}${END}(?: (ранку|дня|вечора|ночі)${END})?`, ([, hour, half]) =>
    readBeforeHour(parseNumberWord(hourOf(hour)), 15, half),
  ),
  rule(
    `(?:з|із|від|між) (?<fromHour>${SLOT_HOUR})(?:[:.](?<fromMinute>\\d\\d))?(?:-ю)?(?: (?:ранку|дня|вечора))? (?:до|по|і|та) (?<toHour>${SLOT_HOUR})(?:[:.](?<toMinute>\\d\\d))?(?:-ю)?(?: (?:години|годинами|годин|год)${END})?(?: (?<half>ранку|дня|вечора)${END})?(?!\\d|[:.,/-]\\d|-?[а-яіїє])${NOT_A_TIME}${COUNTS}`,
    (match) => readSlot(match, hourOf),
    'day',
  ),
  rule(
    `(?:з|із|від|між) (?<fromHour>\\d{1,2})[:.-](?<fromMinute>\\d\\d) (?:до|по|і|та) (?<toHour>\\d{1,2})[:.-](?<toMinute>[0-5]\\d)(?!\\d|[:.,/-]\\d)`,
    readSlot,
  ),

  part('полудень|полудня|опівдні', 'noon', 'link'),
  part('опівночі|півноч[іу]|північ', 'midnight', 'link'),
  part('обід|обіду|обідом', 'lunch'),
  part('ранок|ранку|вранці|зранку|ранком', 'morning'),
  part('після обіду|пополудні|удень|вдень|у другій половині дня|в другій половині дня', 'afternoon'),
  part('у першій половині дня|в першій половині дня', 'noon'),
  rule(`(?<!ого )[ув]вечері${END}`, () => ({ kind: 'part', part: 'evening' })),
  part('вечір|вечора', 'evening'),
  part('вночі|уночі', 'night'),
];

/** The date words of Ukrainian. */
export const UKRAINIAN: Vocabulary = {
  heads:
    "чоти шіст сімн вісі двад трид один двана трин поне вівт сере ср четв чт п'ят пятн пт субо сб неді нд пн вт завт сьог сьод післ вчор учор поза січ січн люто люти бере квіт трав черв лип липн серп вере жовт лист груд кінц кіне напр закі заве поча тижн тижд міся ден день дня дні днів доб доба доби добу діб год годи хвил рок року рокі рік пів чвер ран ранк рано вран зран веч вечо вечі ввеч увеч ноч ночі вноч уноч обід вихі уден вден опів півн полу попо нов ново квар перш друг трет шост сьом вось дев' деся один дван щопо щовт щосе щоче щоп' щосу щоне щодн щоти щомі щора щове чорн кожн напе дню вале гелл гело хелл хело",
  rules,
};
