import { type DateRule, dayAt, type Meaning, type SpanUnit, type Vocabulary } from '../date-atom.ts';
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
import { RUSSIAN_HOLIDAYS } from './holidays.ts';
import { parseNumberWord } from './number-words.ts';

const NUMBER =
  '(\\d{1,3}(?:[.,]5)?|одного|одной|одну|один|двое|трое|двух|два|две|трех|три|четырех|четыре|пяти|пять|шести|шесть|семи|семь|восьми|восемь|девяти|девять|десяти|десять|четырнадцати|четырнадцать|пятнадцати|пятнадцать|двадцать четыре|двадцати четырех|двадцати|двадцать|тридцати|тридцать|сорок пять|сорок восемь|сорока восьми|сорока?|семьдесят два|семидесяти двух|полутора|полтора|полторы)';
const HOUR =
  '(\\d{1,2}|часу|час|двух|двум|два|трех|трем|три|четырех|четыре|пяти|пять|шести|шесть|семи|семь|восьми|восемь|девяти|девять|десяти|десять|одиннадцати|одиннадцать|двенадцати|двенадцать)';
/** Hours with which a stretch ends or begins: "между двумя и четырьмя". */
const SLOT_HOUR = `${HOUR.slice(1, -1)}|двумя|тремя|четырьмя|пятью|шестью|семью|восемью|девятью|десятью|одиннадцатью|двенадцатью|часом`;
const UNIT = '(минут[уы]?|час(?:а|ов)?|сут(?:ки|ок)|дн(?:я|ей)|день|недел(?:я|ю|и|ь)|месяц(?:а|ев)?|года?)';
const WORKING = '(рабочи[хйе]|рабочего|рабочую|банковски[хй]|календарны[хй]|полны[хй])?';
const WEEKDAY =
  '(понедельник(?:ом|а|у|е)?|вторник(?:ом|а|у|е)?|среду|четверг(?:ом|а|у|е)?|пятниц(?:ей|а|у|ы|е)|суббот(?:ой|а|у|ы|е)|воскресень(?:ем|е|я|ю)|пн|вт|чт|пт)';
const WEEKDAYS = ['по', 'вт', 'ср', 'че', 'пя', 'су', 'во'];
const SHORT_WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
/** "Завтра на 14-30" is an hour; "прайс на 15-20" and "машина на 3 дня" count. */
const DAY_AT = `(?:завтра|сегодня|${WEEKDAY.slice(1)} на `;
const MONTH =
  '(январ[ьяе]|янв\\.?|феврал[ьяе]|фев\\.?|март[ае]?|апрел[ьяе]|апр\\.?|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|авг\\.?|сентябр[ьяе]|сент?\\.?|октябр[ьяе]|окт\\.?|ноябр[ьяе]|ноя\\.?|декабр[ьяе]|дек\\.?)';
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
function monthOf(word = ''): number {
  const at = MONTHS.findIndex((start) => start.length > 2 && word.startsWith(start));
  return at < 0 ? 5 : at + 1;
}

function readWeekday(which: string | undefined, word: string): Meaning {
  const short = SHORT_WEEKDAYS.indexOf(word);
  const weekday = (short < 0 ? WEEKDAYS.indexOf(word.slice(0, 2)) : short) + 1;
  if (which?.startsWith('кажд')) return { kind: 'unclear' };
  const week = offsetOf(which);
  return { kind: 'weekday', weekday, week: week ?? (which?.startsWith('эт') ? 'this' : 'coming') };
}

/** следующий 1, прошлый −1; undefined where the word counts no weeks. */
function offsetOf(which: string | undefined): number | undefined {
  if (which === undefined) return undefined;
  if (/^(?:следующ|будущ)/.test(which)) return 1;
  return which.startsWith('прошл') ? -1 : undefined;
}

function readSpan(
  number: string | undefined,
  working: string | undefined,
  unitWord = '',
  within = false,
): Meaning | null {
  const count = number === undefined ? 1 : parseNumberWord(number);
  if (count === null) return null;
  const isWorking = /^(?:рабоч|банк)/.test(working ?? '');
  const isDay = /^д[не]/.test(unitWord);
  if (isWorking && !isDay) return null;
  if (isDay) return { kind: 'span', count, unit: isWorking ? 'workday' : 'day', within };
  if (unitWord.startsWith('сут')) return { kind: 'span', count: count * 24, unit: 'hour', within };
  const units: Record<string, SpanUnit> = { ми: 'minute', ча: 'hour', не: 'week', ме: 'month', го: 'year' };
  const unit = units[unitWord.slice(0, 2)];
  return unit ? { kind: 'span', count, unit, within } : null;
}

const UNITS: Record<string, 'week' | 'month' | 'quarter' | 'year'> = {
  не: 'week',
  ме: 'month',
  кв: 'quarter',
  го: 'year',
};

function readEdge(edge: string, which: string | undefined, unitWord: string): Meaning | null {
  const offset = offsetOf(which) ?? 0;
  if (/^дня|^дню/.test(unitWord)) {
    if (offset !== 0) return null;
    return edge.startsWith('серед')
      ? { kind: 'part', part: 'noon' }
      : edge.startsWith('нач')
        ? null
        : { kind: 'part', part: 'close' };
  }
  const place = edge.startsWith('серед') ? 'middle' : edge.startsWith('нач') ? 'start' : 'end';
  const unit = UNITS[unitWord.slice(0, 2)];
  if (unit)
    return place !== 'end' && unit !== 'week' && unit !== 'month' ? null : { kind: 'edge', edge: place, unit, offset };
  return { kind: 'edge', edge: place, unit: 'month', offset: 0, month: monthOf(unitWord) };
}

const WHICH =
  '(эт(?:от|ого|ому|ом|у|ой)|следующ(?:ий|его|ему|ую|ей|ее)|будущ(?:ий|ую|ей|его)|ближайш(?:ий|его|ему|ую|ей|ее)|прошл(?:ый|ого|ой|ую|ому|ое)|кажд(?:ый|ую|ое))';

/** A letter's receipt is the moment from which it is read. */
const THIS_LETTER =
  '(?:со?|после) (?:(?:момента|даты|дня) )?(?:получения |отправки |направления )?(?:(?:этого|этой|данного|данной|настоящего|настоящей|сего|моего|нашего) )?(?:письма|уведомления|сообщения|претензии|обращения|запроса|требования|заявления|жалобы|рекламации)|со? (?:момента|даты|дня) получения(?! ?[^ .,;!?)])';
const ORDINALS =
  'перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );

const rules: readonly DateRule[] = [
  none(
    'доброе утро|добрый день|добрый вечер|доброго дня|доброй ночи|доброго утра|доброго времени суток|хорошего дня|хорошего вечера|хороших выходных',
  ),
  none(`${NUMBER}? ?${WORKING} ?${UNIT} (?:тому )?назад`),
  none('черн(?:ая|ой|ую) пятниц(?:ей|а|у|ы|е)'),
  SCALE,
  ...beforeEvent(`(?:${NUMBER} )?${WORKING} ?${UNIT}`, readSpan),
  rule(
    `(перв|последн)(?:ый|ого|ому|ую|ая|ой|ое|ий|его|ему|юю|яя|ей|ее) (?:рабоч(?:ий|его|ему) (?:день|дня|дню)|${WEEKDAY}) (?:${WHICH} |текущ(?:его|ей) )?(недели|месяца|квартала|года|${MONTH.slice(1, -1)})${END}`,
    ([, edge, weekday, which, unit]) =>
      dayAt(
        readEdge(edge === 'перв' ? 'начал' : 'конец', which, unit ?? ''),
        weekday ? readWeekday(undefined, weekday) : null,
      ),
  ),
  unclear(
    `(?:через|спустя) (?:${NUMBER.slice(1, -1)})? ?(?:${UNIT.slice(1, -1)}) после|(?:перв|втор)(?:ой|ая|ую) половин(?:е|а|ы|у) (?:этой |следующей |этого |следующего )?(?:недели|месяца)|(?:первый|первую|второй|вторую|третий|третью|последний|последнюю|последнее|первое) (?:${WEEKDAY.slice(1, -1)})(?: (?:месяца|${MONTH.slice(1, -1)}))?`,
  ),
  unclear(
    '(?:по|каждые) (?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|будням)|ежедневно|еженедельно|ежемесячно|кажд(?:ый|ую|ое|ые) (?:рабочий )?(?:день|неделю|месяц|утро|вечер)',
  ),
  none('до (?:завтра|понедельника|вторника|среды|четверга|пятницы|субботы)(?=!|, рад)'),

  rule(`${WHICH} ${WEEKDAY}${END}`, ([, which, word]) => readWeekday(which, word ?? '')),
  rule(`(?<=${WEEKDAY.slice(1, -1).replace(/^/, '(?:')})(?: ?(?:-|\\/|—) ?| или ))${WEEKDAY}${END}`, ([, word]) =>
    readWeekday(undefined, word ?? ''),
  ),
  rule(
    `${WEEKDAY.replace('среду', 'сред[ау]')}(?= ?[-—] (?:это )?(?:уже )?(?:дедлайн|срок|(?:крайн|последн)(?:ий|яя) (?:день|дата|срок)))`,
    ([, word]) => readWeekday(undefined, word ?? ''),
  ),
  rule(`()${WEEKDAY}${END}`, ([, , word]) => readWeekday(undefined, word ?? ''), 'link'),
  rule(`(?:${WHICH} )?(сред(?:ой|ы|е|а)|ср|сб|вс)${END}`, ([, which, word]) => readWeekday(which, word ?? ''), 'link'),

  rule(
    `(?<=(?:завтра|сегодня|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|дня|${MONTH.slice(1, -1)}) )в течени[еи] (?:всего )?(?:рабочего )?дня${END}`,
    () => ({ kind: 'part', part: 'close' }),
  ),
  rule(`(?:в )?тот же (?:самый )?день${END}|того же дня${END}`, () => ({ kind: 'same' })),
  rule(`(?:в )?тот же (?:самый )?вечер${END}|(?:тем|этим) же вечером${END}`, () => [
    { kind: 'same' },
    { kind: 'part', part: 'evening' },
  ]),
  days('послезавтра', 2),
  days('(?:конц[ау] )?завтра(?:шн(?:его|ему|ий) (?:дня|дню|день))?', 1),
  days('сегодня(?:шн(?:его|ему|ий) (?:дня|дню|день))?', 0),
  days('позавчера', -2),
  days('вчера', -1),
  rule(`(завтра|сегодня)шн(?:его|ему) (утра|утру|вечера|вечеру|полудня|полудню)${END}`, ([, day, word]) => [
    { kind: 'days', days: day === 'завтра' ? 1 : 0 },
    { kind: 'part', part: word?.startsWith('у') ? 'morning' : word?.startsWith('п') ? 'noon' : 'evening' },
  ]),

  rule(
    `(\\d{1,2})(?:-?(?:го|е|му|ое|ого))?(?: ?(?:-|и|по|до) ?(\\d{1,2})(?:-?(?:го|е|му))?)? ${MONTH}${END}(?:,? (20\\d\\d)(?!\\d)(?: ?г(?:ода|\\.)?${END})?)?`,
    ([, first, second, month, year]) => {
      const day = second && Number(second) > Number(first) ? Number(second) : Number(first);
      return { kind: 'date', date: { day, month: monthOf(month), ...(year && { year: Number(year) }) } };
    },
  ),
  rule(`(\\d{1,2})-го(?=[.,;!?)\\n]|$| (?:утром|вечером|вранці|зранку|ввечері|увечері)(?![а-яіїєґ]))`, ([, day]) => ({
    kind: 'date',
    date: { day: Number(day) },
  })),
  rule(
    `(?<!(?:начал|половин|четверт|минут)[а-я]{0,2} )(?:(двадцать|тридцать) )?(${ORDINALS.join('|')}|тридцат)(?:ого|его|(?<=(?<![а-я])(?:к|ко|по) (?:(?:двадцать|тридцать) )?[а-я]{3,14})(?:ому|ему)|(?:ым|ому|ему)(?= (?:${MONTH.slice(1, -1)}|числ))|[оь]е(?:(?= (?:${MONTH.slice(1, -1)}|числ))|(?<=дцат[оь]е|(?<![а-я])(?:двадцать|тридцать|на|под|по) [а-я]{4,14})))(?: (?:${MONTH}|числ[ау])${END}|(?<=(?<![а-я])ко? двадцать [а-я]{3,14}му)(?! (?:этаж|пункт|раз|вариант|подъезд|корпус|дом))|(?=[.,;!?)\\n]|$| (?:в|во|до|на|с|у|уже|все|мы|я|вы|утром|вечером) ))`,
    ([, tens, word = '', month]) => ({
      kind: 'date',
      date: {
        day: (tens ? (tens === 'двадцать' ? 20 : 30) : 0) + (ORDINALS.indexOf(word) + 1 || 30),
        ...(month && { month: monthOf(month) }),
      },
    }),
  ),
  rule(
    `(\\d{1,2})(?:-?(?:го|е|му|ого|ому))? числ(?:а|о|у)${END}(?: (этого|следующего) месяца${END})?|(\\d{1,2})-?(?:го|му|е|ое)${END}(?! (?:этаж|раз|класс|год|пункт|уровн|апрел))`,
    ([, day, which, short]) => ({
      kind: 'date',
      date: { day: Number(day ?? short), ...(which && { monthOffset: which === 'следующего' ? 1 : 0 }) },
    }),
    'link',
  ),

  rule(
    `(конц(?:а|е|у|ом)|конец|последн(?:его|ий|ему) д(?:ня|ень|ню)|окончани[яюе]|середин(?:а|е|ы|у|ой)|начал(?:о|а|е|у|ом)) (?:${WHICH} |текущ(?:его|ей) )?(?:рабоч(?:его|ей) |календарного )?(дня|недели|месяца|квартала|года|${MONTH.slice(1, -1)})${END}`,
    ([, edge, which, unit]) => readEdge(edge ?? '', which, unit ?? ''),
  ),
  rule(`(?:на )?(этой|текущей|следующей|будущей|прошлой|ближайшей) недел(?:е|и)${END}`, ([, which]) => ({
    kind: 'edge',
    edge: 'whole',
    unit: 'week',
    offset: offsetOf(which) ?? 0,
  })),
  rule(`(?:в )?(этом|текущем|следующем) месяце${END}`, ([, which]) => ({
    kind: 'edge',
    edge: 'whole',
    unit: 'month',
    offset: offsetOf(which) ?? 0,
  })),
  rule(
    `(?:(следующи[ехм]|эти|этих) )?выходны(?:х|е|м|ми)${END}`,
    ([, which]) => ({
      kind: 'edge',
      edge: 'whole',
      unit: 'weekend',
      offset: which?.startsWith('след') ? 1 : 0,
    }),
    'link',
  ),
  none('стар(?:ого|ому|ый) нов(?:ого|ому|ый) год(?:а|у)?'),
  ...holidayRules(RUSSIAN_HOLIDAYS, WEEKDAY, MONTH, {
    weekday: (word) => readWeekday(undefined, word),
    month: monthOf,
  }),
  rule(`нов(?:ого|ому) года?у?${END}`, () => ({ kind: 'edge', edge: 'end', unit: 'year', offset: 0 }), 'limit'),

  rule(
    `(?:не (?:более|позже|позднее) чем )?(?:через|в теч(?:ени[еи]|\\.)|в ближайши[ех]|за ближайшие|не (?:позже|позднее) чем через) (?:ближайших |примерно )?(?:${NUMBER}(?:(?: ?- ?| или | до )${NUMBER})?(?:-х|-ти|-и)? )?${WORKING} ?${UNIT}${END}(?: (?:от|с) сегодня(?:шнего дня)?${END})?(?! (?!${THIS_LETTER})(?:после|с (?:момента|даты|дня|получени)|со дня|от |до |назад|тому))`,
    ([whole, first, second, working, unit]) => {
      const within = !/^через/.test(whole);
      if (first !== undefined) return readSpan(second ?? first, working, unit, within);
      // "через день" is every other day; "в течение дня" ends with the day.
      if (/^д[не]/.test(unit ?? '')) return whole.startsWith('через') ? null : [{ kind: 'days', days: 0 }];
      return readSpan(undefined, working, unit, within);
    },
  ),
  rule(
    `${inSpan(`(?:${NUMBER}(?:(?: ?- ?| или | до )${NUMBER})?(?:-х|-ти|-и)? )?${WORKING} ?${UNIT}${END}`)}(?! (?:до|после|назад)${END})`,
    ([, ...parts]) => {
      const [first, second, working, unit] = parts[3] === undefined ? parts.slice(4) : parts;
      if (first === undefined && !/^(?:час|нед|сут)/.test(unit ?? '')) return null;
      return readSpan(second ?? first, working, unit, true);
    },
  ),
  rule(`(минут|час(?:а|ов)|дн(?:я|ей)) через ${NUMBER}${END}(?! ${UNIT})`, ([, unit, count]) =>
    readSpan(count, undefined, unit),
  ),
  rule(`(?<=(?<![а-я])срок[ :—-]{1,3})${NUMBER} ${WORKING} ?${UNIT}${END}`, ([, count, working, unit]) =>
    readSpan(count, working, unit, true),
  ),
  rule(`(?:(?:через|в течени[еи]|за) )?день[- ](?:два|другой)${END}`, () => ({ kind: 'span', count: 2, unit: 'day' })),
  rule(`(?:через|в течени[еи]|за) (пол(?:часа|учаса)|четверть часа)${END}`, ([, half]) =>
    readSpan(half?.startsWith('п') ? '30' : '15', undefined, 'минут'),
  ),
  rule(
    `(?<=(?:у вас(?: есть)?|даю(?: вам)?|даем(?: вам)?) (?:ровно |еще |только )?)(?:${NUMBER} )?${WORKING} ?${UNIT}${END}(?! (?!${THIS_LETTER})(?:после|назад|от ))`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),
  rule(
    `${OPENS}${NUMBER} ${WORKING} ?${UNIT}(?= ?(?:[—,-] (?:[иій]|не) |у вас|на [а-яіїє']{2,14}))`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),
  rule(`в ([а-я]{3,12}?|\\d{1,2})-?(дне|неде)(?:вный|льный) срок${END}`, ([, count, unit]) =>
    readSpan(count?.replace('-', ''), undefined, unit, true),
  ),

  rule(
    `${HOUR}(?:[:.](\\d\\d))?(?: ?(?:часов|часам|часа|час|ч)${END}\\.?)?(?: (\\d\\d) минут)? (утра|вечера|ночи|(?<=час[а-я]{0,2} )дня)${END}`,
    ([, hour, minute, minutes, half]) => readClock(hour, minute ?? minutes, half),
  ),
  rule(
    `(?<!за |(?<!${DAY_AT})(?<=на ))(\\d{1,2})(?:[:.](\\d\\d))? (дня)${END}`,
    ([, hour, minute, half]) => readClock(hour, minute, half),
    'link',
  ),
  rule(`${afterWord('в|к|до|после')}${HOUR.replace('\\d{1,2}|', '')} дня${END}`, ([, hour]) =>
    readClock(hour, undefined, 'дня'),
  ),
  rule(`${afterWord('в|к|до|с|на')}${HOUR} ?(?:часов|часам|часа|час|ч)${END}(?! (?:в|на|работ|простоя))`, ([, hour]) =>
    readClock(hour, undefined),
  ),
  rule(
    `(?:${afterWord('в|к|до|с|после')}|(?<=${DAY_AT})|${afterWord('на')}(?=\\d{1,2}-00)|${behindDate(`${WEEKDAY.slice(1, -1)}|${MONTH.slice(1, -1)}`)})(\\d{1,2})-(00|10|15|20|30|40|45|50)(?![\\d.,-]\\d|%|-?[а-я])${NOT_A_TIME}`,
    ([, hour, minute]) => readClock(hour, minute),
  ),
  rule(
    `${afterWord('в|к|до|с|на')}${NOT_A_PRICE}(\\d{1,2})\\.(00|15|30|45)(?!\\d|[.,]\\d|%)${NOT_A_TIME}`,
    ([, hour, minute]) => (Number(minute) > 12 || minute === '00' ? readClock(hour, minute) : null),
  ),
  rule(
    `${afterWord('в')}(\\d{1,2})\\.([0-5]\\d)(?!\\d|[.,]\\d|%| ?(?:руб|грн|%|раз))`,
    ([, hour, minute]) => readClock(hour, minute),
    'day',
  ),
  rule(
    `${afterWord('в|к|до')}(\\d{1,2})(?!\\d|[:.,/-]\\d|-?[а-я])${NOT_A_TIME}${NOT_THINGS}`,
    ([, hour]) => readClock(hour, undefined),
    'day',
  ),
  rule(
    `часов (?:до|к|в) (\\d{1,2})(?!\\d|[:.,/-]\\d|-?[а-я])${NOT_A_TIME}`,
    ([, hour]) => readClock(hour, undefined),
    'day',
  ),
  rule(
    `${afterWord('в|к|до')}${HOUR.replace('\\d{1,2}|', '')}(?=[.,;!?)\\n]|$| (?:завтра|сегодня|и|а|но|же|уже|ровно)${END})`,
    ([, hour]) => readClock(hour, undefined),
    'day',
  ),
  rule(
    `(?:в )?половин[еуы] ((?:${ORDINALS.join('|')})(?:ого|его))${END}(?: (утра|дня|вечера|ночи)${END})?`,
    ([, hour, half]) => readHalf(hour, half),
  ),
  rule(`четверт[иь] ((?:${ORDINALS.join('|')})(?:ого|его))${END}`, ([, hour = '']) =>
    readBeforeHour(ORDINALS.indexOf(hour.slice(0, -3)) + 1, 15),
  ),
  rule(`пол ?((?:${ORDINALS.join('|')})(?:ого|его))${END}(?: (утра|дня|вечера|ночи)${END})?`, ([, hour, half]) =>
    readHalf(hour, half),
  ),
  rule(
    `(?:с|между) (?<fromHour>${SLOT_HOUR})(?:[:.](?<fromMinute>\\d\\d))?(?: час(?:ов|ами))?(?: (?:утра|дня|вечера))? (?:до|по|и) (?<toHour>${SLOT_HOUR})(?:[:.](?<toMinute>\\d\\d))?(?: (?:часов|часами|час|ч)${END})?(?: (?<half>утра|дня|вечера)${END})?(?!\\d|[:.,/-]\\d|-?[а-я])${NOT_A_TIME}${COUNTS}`,
    readSlot,
    'day',
  ),
  rule(
    `(?:с|между) (?<fromHour>\\d{1,2})[:.-](?<fromMinute>\\d\\d) (?:до|по|и) (?<toHour>\\d{1,2})[:.-](?<toMinute>[0-5]\\d)(?!\\d|[:.,/-]\\d)`,
    readSlot,
  ),

  part('полд(?:ень|ня|ню|нем)|полудн(?:я|ю|ем)', 'noon', 'link'),
  part('полноч(?:ь|и|ью)|полуноч(?:и|ью)', 'midnight', 'link'),
  part('обед(?:а|у|ом)?', 'lunch'),
  part('утр(?:а|у|ом)', 'morning'),
  part('после обеда|во второй половине дня|днем', 'afternoon'),
  part('в первой половине дня', 'noon'),
  rule(`(?<!ого )вечером${END}`, () => ({ kind: 'part', part: 'evening' })),
  part('вечер(?:а|у)', 'evening'),
  part('ночью', 'night'),
];

function readHalf(ordinal = '', half?: string): readonly Meaning[] | null {
  return readBeforeHour(ORDINALS.indexOf(ordinal.slice(0, -3)) + 1, 30, half);
}

/** The date words of Russian. */
export const RUSSIAN: Vocabulary = {
  heads:
    'пяти семи двух трех пято семн восе четы перв трет шест седь вось девя деся один двен трин двад трид поне втор сред ср четв чет чт пятн пят пт субб суб сб воск вс пн вт завт сего посл вчер поза янв янва фев февр март апр апре май мая мае июн июня июне июнь июл июля июле июль авг авгу сен сент окт октя ноя нояб дек дека конц коне окон сере нача неде меся ден день дня дней дню днев днем сут сутк суто теч час часа часо часу мину год года году пол полд полч полт полу поло полн утр утра утро утре утру веч вече ноч ночь ночи обед выхо нов ново квар ежед ежен ежем кажд черн нака вале хэлл хелл хэло хело рожд',
  rules,
};
