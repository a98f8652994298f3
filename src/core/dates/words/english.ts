import {
  type Clock,
  type DateRule,
  type DayPart,
  dayAt,
  type Meaning,
  readBefore,
  type SpanUnit,
  type Vocabulary,
} from '../date-atom.ts';
import { NO_COUNT, NO_PRICE, NO_SCALE, NO_UNIT } from './english-no-hours.ts';
import { ENGLISH_HOLIDAYS, findHoliday, holidayRule, meaningOf, namesOf, shiftDay, weekdayBeside } from './holidays.ts';
import { parseNumberWord } from './number-words.ts';

const END = '(?![a-z])';
const NUMBER =
  '(\\d{1,3}(?:[.,]5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty-four|twenty|thirty|forty-eight|forty-five|forty|sixty|seventy-two)';
const UNIT = '(min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?|years?)';
const WORKING = '(business |working |bank |week|calendar |full )?';
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDINAL = '(?:st|nd|rd|th)';
/** The dot behind "p.m." is its own unless a new sentence begins; the one behind "pm" ends the sentence. */
const HALF =
  '(?:[ap]m|[ap]\\.m(?:\\.(?! ?(?:\\n|$|(?:best|kind|thanks?|regards|sincerely|yours|cheers|please|if|i|we|you|he|she|it|they|the|our|your|my|let|sorry|should|could|can|that|there|until|once|when|otherwise)(?![a-z]))))?)(?![a-z])';
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HOLIDAY = namesOf(ENGLISH_HOLIDAYS);
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The dot of a short weekday belongs to it where a date follows: "Mon., Jan. 4". */
const DOT = `(?:\\.(?=,? (?:\\d|${MONTH})))?`;
const WHICH = '(this coming|this|next|coming|last|past|previous|following|every|each|alternate|most)';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3)) + 1;
const halfOf = (word: string | undefined): 'am' | 'pm' | undefined =>
  word === undefined ? undefined : word.startsWith('a') ? 'am' : 'pm';
const rule = (source: string, read: DateRule['read'], need?: DateRule['need']): DateRule => ({
  pattern: new RegExp(source, 'y'),
  read,
  ...(need && { need }),
});

function readSpan(count: string | undefined, working: string | undefined, unit = '', within = false): Meaning | null {
  const number = parseNumberWord(count ?? '');
  if (number === null) return null;
  const isWorking = working !== undefined && !/calendar|full/.test(working);
  if (unit.startsWith('f')) return isWorking ? null : { kind: 'span', count: number * 2, unit: 'week', within };
  const units: Record<string, SpanUnit> = { m: 'minute', h: 'hour', d: 'day', w: 'week', y: 'year' };
  const plain = unit.startsWith('mo') ? 'month' : units[unit.charAt(0)];
  if (!plain || (isWorking && plain !== 'day')) return null;
  return { kind: 'span', count: number, unit: isWorking ? 'workday' : plain, within };
}

/** "Friday week", "two weeks from Monday": so many weeks behind the coming one. */
function readWeeksFrom(whole: string, day: string, count: string | undefined): Meaning | null {
  const weeks = parseNumberWord(count ?? '');
  const weekday = WEEKDAYS.indexOf(day.slice(0, 3)) + 1;
  if (weeks === null || !Number.isInteger(weeks) || / next /.test(whole)) return { kind: 'unclear' };
  return { kind: 'weekday', weekday, week: 'coming', weeksLater: weeks * (/fortnight/.test(whole) ? 2 : 1) };
}

function readWeekday(which: string | undefined, day: string): Meaning {
  const weekday = WEEKDAYS.indexOf(day.slice(0, 3)) + 1;
  if (which === 'every' || which === 'each' || which === 'alternate' || which === 'most') return { kind: 'unclear' };
  if (which === 'this') return { kind: 'weekday', weekday, week: 'this' };
  if (which === 'next' || which === 'following') return { kind: 'weekday', weekday, week: 1 };
  if (which === 'last' || which === 'past' || which === 'previous') return { kind: 'weekday', weekday, week: -1 };
  return { kind: 'weekday', weekday, week: 'coming' };
}

/** Of "16 to 18 November" the second day counts: a slot is due at its end. */
function readDay(first: string, second: string | undefined, month: number, year: string | undefined): Meaning {
  const day = second && Number(second) > Number(first) ? Number(second) : Number(first);
  const digits = year?.replace(/\D/g, '');
  return {
    kind: 'date',
    date: { day, month, ...(digits && { year: Number(digits) + (digits.length === 2 ? 2000 : 0) }) },
  };
}

function readEdge(edge: string, which: string | undefined, unit: string): Meaning | null {
  const offset = which === undefined || which === 'current' ? 0 : /last|previous/.test(which) ? -1 : 1;
  if (/day|business|play/.test(unit)) {
    if (offset !== 0) return null;
    if (edge === 'end' || edge === 'close') return { kind: 'part', part: 'close' };
    return edge === 'middle' ? { kind: 'part', part: 'noon' } : null;
  }
  const place = edge === 'end' || edge === 'close' ? 'end' : edge.startsWith('mid') ? 'middle' : 'start';
  const name = /week|month|quarter|year/.exec(unit)?.[0] as 'week' | 'month' | 'quarter' | 'year';
  return place !== 'end' && (name === 'quarter' || name === 'year')
    ? null
    : { kind: 'edge', edge: place, unit: name, offset };
}

/** "8 to 10" needs a day beside it; with am, pm or minutes it stands alone. */
function readSlot({ 0: whole, groups = {} }: RegExpExecArray): Meaning | null {
  if (/\d\s*and\s*\d/.test(whole) && !whole.startsWith('between')) return null;
  const half = halfOf(groups.toHalf ?? groups.fromHalf);
  const hourOf = (word = '') => parseNumberWord(word) ?? Number.NaN;
  const from: Clock = { hour: hourOf(groups.fromHour), minute: Number(groups.fromMinute ?? 0) };
  const to: Clock = { hour: hourOf(groups.toHour), minute: Number(groups.toMinute ?? 0), half };
  return !(from.hour <= 24 && to.hour <= 24) || from.minute > 59 || to.minute > 59 ? null : { kind: 'slot', from, to };
}

const readPart = (part: DayPart): Meaning => ({ kind: 'part', part });
const clockOf = (hour: number | null, minute: number, half?: 'am' | 'pm'): Meaning | null =>
  hour === null || hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0))
    ? null
    : { kind: 'clock', clock: { hour, minute, half, exact: hour > 12 } };

/** A letter's receipt is the moment from which it is read. */
const THIS_LETTER =
  '(?:(?:of|from|after|following) (?:the )?(?:date of )?(?:receipt of |receiving )?(?:this|my) (?:e-?mail|letter|mail|message|notice|request|complaint)|from receipt(?! of))(?![a-z])';

const rules: readonly DateRule[] = [
  rule(`good (?:morning|afternoon|evening|night|day)${END}`, () => ({ kind: 'none' })),
  rule(`${NUMBER} ?${WORKING}${UNIT} ago${END}`, () => ({ kind: 'none' })),
  rule(
    `(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days${END}|(?:every|each) (?:day|week|month|morning|evening|weekday|working day|other day)${END}|(?:daily|weekly|monthly)${END}|that (?:morning|afternoon|evening|night|(?:same )?week)${END}`,
    () => ({ kind: 'unclear' }),
  ),
  rule(
    `(?:${NUMBER} ?${WORKING}${UNIT}|the (?:last )?(business |working )?(day|night|evening|morning|week|weekend)) (?!${THIS_LETTER})(before|after|prior to|ahead of|from)(?= )(?=(?: ((?:(?:the|our|your|my|this|their) )?[a-z'-]{2,16}(?: [a-z'-]{3,16})?))?)(?! (?:tomorrow|now|today|yesterday|next)${END})`,
    ([, count, working, unit, last, day, side, event]) =>
      /^[af]/.test(side ?? '') || /^[newm]/.test(day ?? '')
        ? { kind: 'unclear' }
        : readBefore(readSpan(count ?? 'a', working ?? last, unit ?? day), event),
  ),
  rule(
    `(?:early|earlier|first half of|beginning of the) (?:in )?(?=(?:the|this|next|that) (?:week|month))|(?:week commencing|w/c)${END}`,
    () => ({ kind: 'unclear' }),
  ),
  rule(
    `(?:the )?(?:very )?(first|last|final) (?:(?:working |business |work ?|week)day|((?:mon|tues|wednes|thurs|fri|satur|sun)day)) (?:of|in) (?:(?:(?:the|this|our) )?(?:(next|following|coming|current) )?(week|month|quarter|year)|${MONTH})${END}(?!'s)`,
    ([, which, weekday, offset, unit, month]) => {
      const edge = which === 'first' ? 'start' : 'end';
      return dayAt(
        month
          ? { kind: 'edge', edge, unit: 'month', offset: 0, month: monthOf(month) }
          : readEdge(edge, offset, unit ?? ''),
        weekday ? readWeekday(undefined, weekday) : null,
      );
    },
  ),
  rule(
    `(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:(?:the|next|each) )?(?:month|${MONTH.slice(1, -1)})${END}|(?:mon|tues|wednes|thurs|fri|satur|sun)day after next${END}`,
    () => ({ kind: 'unclear' }),
  ),
  rule(`(?:that|the)(?: very)? same day${END}|(?<=(?:by|of|on|before) (?:the end of )?)that day${END}`, () => ({
    kind: 'same',
  })),
  rule(`(?:that|the)(?: very)? same (morning|afternoon|evening|night)${END}`, ([, part]) => [
    { kind: 'same' },
    { kind: 'part', part: part as DayPart },
  ]),
  rule(`the week after next${END}`, () => ({ kind: 'edge', edge: 'whole', unit: 'week', offset: 2 })),
  rule(
    `(?<=(?<![a-z])(?:at|by|until|till|before|from) )${NO_PRICE}(\\d{1,2})\\.([0-5]\\d)(?!\\d|[.:,]\\d|%)${NO_UNIT}`,
    ([, hour, minute]) => (Number(minute) > 12 || minute === '00' ? clockOf(Number(hour), Number(minute)) : null),
  ),

  rule(
    `(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day) week(?! ?\\d)|${NUMBER} (?:week|fortnight)s? (?:from|on|after) (?:this |next )?((?:mon|tues|wednes|thurs|fri|satur|sun)day))${END}`,
    ([whole, day, count, from]) => readWeeksFrom(whole, day ?? from ?? '', day ? '1' : count),
  ),
  rule(`(?:next|last|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day week${END}`, () => ({ kind: 'none' })),
  rule(`(today|tomorrow) week${END}`, ([, day]) => ({ kind: 'days', days: day === 'today' ? 7 : 8 })),
  rule(`${NUMBER} (weeks?|fortnights?) (?:(?:from|on|after) )?(today|tomorrow)${END}`, ([, count, unit, day]) => {
    const weeks = parseNumberWord(count ?? '');
    const length = unit?.startsWith('f') ? 14 : 7;
    return weeks === null ? null : { kind: 'days', days: weeks * length + (day === 'today' ? 0 : 1) };
  }),
  rule(
    `(?:${WHICH} )?((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:tues?|thu(?:rs?)?|fri)${END}${DOT})${END}`,
    ([, which, day]) => readWeekday(which, day ?? ''),
  ),
  rule(
    `(?<=(?:day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?: or (?:on )?| ?- ?| to | ?\\/ ?))(mon|wed|sat|sun)${END}`,
    ([, day]) => readWeekday(undefined, day ?? ''),
  ),
  rule(
    `(?:${WHICH} )?((?:mon|wed|sat|sun)${END}${DOT})${END}`,
    ([, which, day]) => readWeekday(which, day ?? ''),
    'link',
  ),

  rule(`(?:the )?day after tomorrow${END}`, () => ({ kind: 'days', days: 2 })),
  rule(`(?:tom{1,2}or{1,2}ow|tmrw|tmr|tmw)${END}`, () => ({ kind: 'days', days: 1 })),
  rule(`today${END}`, () => ({ kind: 'days', days: 0 })),
  rule(`(?:the day before )?yesterday${END}`, ([whole]) => ({ kind: 'days', days: whole.length > 9 ? -2 : -1 })),
  rule(`(?:late )?tonight${END}`, () => [{ kind: 'days', days: 0 }, readPart('night')]),
  rule(`this (?:(morning|afternoon|evening)|arvo)${END}`, ([, part = 'afternoon']) => [
    { kind: 'days', days: 0 },
    readPart(part as DayPart),
  ]),

  rule(
    `(\\d{1,2})${ORDINAL}?(?: ?(?:-|to|and) ?(\\d{1,2})${ORDINAL}?)?[ -](?:of )?${MONTH}${END}(?!(?<=may) (?:be|not|have|need|also|well|still|take|cause|fail|go|come|get|want|help|seem|require)${END})(?:,? (20\\d\\d)(?!\\d)|[-']{1,2}(\\d{4}|\\d\\d)(?!\\d)| '(\\d\\d)(?!\\d))?`,
    ([, first, second, month, ...years]) => readDay(first ?? '', second, monthOf(month), years.find(Boolean)),
  ),
  rule(
    `${MONTH} (?:the )?(\\d{1,2})${ORDINAL}?(?: ?(?:-|to|and) ?(\\d{1,2})${ORDINAL}?)?(?!\\d|[:.]\\d|%|[a-z])(?:,? (20\\d\\d)(?!\\d))?`,
    ([, month, first, second, year]) => readDay(first ?? '', second, monthOf(month), year),
  ),
  rule(
    `(?<=(?:by|on|before|for|between|from) )(?:the )?(\\d{1,2})${ORDINAL}? ?(?:and|to|or|-) ?(?:the )?(\\d{1,2})${ORDINAL}${END}(?! (?:of )?${MONTH}| (?:floor|time|draft|item|page|round|quarter|century)s?${END})`,
    ([, first, second]) => (Number(second) > Number(first) ? { kind: 'date', date: { day: Number(second) } } : null),
  ),
  rule(`(?:the )?(${ORDINALS.join('|')}) of ${MONTH}${END}`, ([, word, month]) => ({
    kind: 'date',
    date: { day: ORDINALS.indexOf(word ?? '') + 1, month: monthOf(month) },
  })),
  rule(
    `(?:the )?(\\d{1,2})${ORDINAL}(?= (?:is|will be|would be) (?:(?:now |really |already )?the (?:very |absolute )?(?:last|latest|final)|fine|ok|okay|(?:soon|early|good) enough) )`,
    ([, day]) => ({
      kind: 'date',
      date: { day: Number(day) },
    }),
  ),
  rule(
    `(?:the )?(\\d{1,2})${ORDINAL}(?: of (this|the|next) month)?${END}(?! (?:floor|time|attempt|version|page|chapter|round|street|avenue|grade|place|percentile|birthday|draft|item|row|line|column|section|clause|century|anniversary|edition|quarter|party|week|day|one|of)${END})`,
    ([, day, month]) => ({
      kind: 'date',
      date: { day: Number(day), ...(month && { monthOffset: month === 'next' ? 1 : 0 }) },
    }),
    'link',
  ),

  rule(
    `(?:the )?(?:very )?(end|close|middle|beginning|start|mid)(?: of|-| )(?: ?(?:the|this|our|my|your))?(?: ?(next|following|coming|current|last|previous))? ?((?:working |business |work ?)?day|business|play|(?:working |business |work ?)?week|month|quarter|(?:calendar )?year)${END}(?!'s)`,
    ([, edge, which, unit]) => readEdge(edge ?? '', which, unit ?? ''),
  ),
  rule(`midweek${END}`, () => ({ kind: 'edge', edge: 'middle', unit: 'week', offset: 0 })),
  rule(`(?:the )?(?:(end|middle|beginning|start) of|(mid|early|late)[ -]) ?${MONTH}${END}`, ([, edge, vague, month]) =>
    vague === 'early' || vague === 'late'
      ? { kind: 'none' }
      : {
          kind: 'edge',
          edge: edge === 'end' ? 'end' : edge === 'beginning' || edge === 'start' ? 'start' : 'middle',
          unit: 'month',
          offset: 0,
          month: monthOf(month),
        },
  ),
  rule(`end of (?:the )?q([1-4])${END}`, ([, quarter]) => ({
    kind: 'edge',
    edge: 'end',
    unit: 'month',
    offset: 0,
    month: Number(quarter) * 3,
  })),
  rule(`end of (?=(?:that day|today|tomorrow|mon|tue|wed|thu|fri|sat|sun))`, () => readPart('close')),
  rule(`(?:eod|eob|cob|cop)${END}(?!-)`, () => readPart('close')),
  rule(`eo([wmqy])${END}`, ([, letter]) => ({
    kind: 'edge',
    edge: 'end',
    unit: letter === 'w' ? 'week' : letter === 'm' ? 'month' : letter === 'q' ? 'quarter' : 'year',
    offset: 0,
  })),
  rule(`(month|quarter|year)(?:'s)?[ -]?end${END}`, ([, unit]) => readEdge('end', undefined, unit ?? ''), 'link'),
  rule(
    `(?:the )?(?:first |last )?((?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:(?:right|straight|immediately|just) )?(after|following|before|preceding) (?:the )?(?:(${HOLIDAY})|(\\d{1,2})${ORDINAL}?(?: of)? ${MONTH}|${MONTH} (?:the )?(\\d{1,2})${ORDINAL}?)${END}(?!\\d|'s)`,
    ([, weekday = '', side, name, day, month, firstMonth, secondDay]) =>
      weekdayBeside(
        name
          ? findHoliday(ENGLISH_HOLIDAYS, name)
          : { day: Number(day ?? secondDay), month: monthOf(month ?? firstMonth) },
        WEEKDAYS.indexOf(weekday.slice(0, 3)) + 1,
        /^[af]/.test(side ?? ''),
      ),
  ),
  // "The Friday after the audit" is not simply the coming one.
  rule(
    `the (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:after|before|following)(?= (?:that|this|then|it|the|our|your|my|their|his|her|easter|next|we|you|they|i|[a-z]{3,12}'s)${END})`,
    () => ({ kind: 'unclear' }),
  ),
  rule(`(?:the |${NUMBER} )days? (before|after) (${HOLIDAY})${END}(?!'s)`, ([, count = '1', side, name]) => {
    const [days, holiday] = [parseNumberWord(count), findHoliday(ENGLISH_HOLIDAYS, name ?? '')];
    return days === null || !holiday ? null : meaningOf(shiftDay(holiday, side === 'after' ? days : -days));
  }),
  holidayRule(
    ENGLISH_HOLIDAYS.filter(([name]) => !name.startsWith('new year(')),
    `${END}(?!'s| (?:party|parties|break|holidays?|season|sale|gift|present|dinner|lunch|card|market|menu|shopping|rush|week|weekend|campaign|stock|edition|range|box|special|parade|costume|decoration|tree|event|order|offer|promotion|table|booking)s?${END})`,
  ),
  rule(`new year'?s day${END}`, () => ({ kind: 'date', date: { day: 1, month: 1 } }), 'limit'),
  rule(`(?:the )?new year(?:'s)?${END}`, () => ({ kind: 'edge', edge: 'end', unit: 'year', offset: 0 }), 'limit'),
  rule(`(this|next|the coming|coming) (week|month)${END}(?!'s)`, ([, which, unit]) => ({
    kind: 'edge',
    edge: 'whole',
    unit: unit as 'week' | 'month',
    offset: which === 'next' ? 1 : 0,
  })),
  rule(
    `(?:(this|next|the|the coming) )?weekend${END}`,
    ([, which]) => ({ kind: 'edge', edge: 'whole', unit: 'weekend', offset: which === 'next' ? 1 : 0 }),
    'link',
  ),

  rule(
    `(?:within|in|inside|(?:over|during)(?= the (?:next|coming)))(?: the)?(?: next| coming)?(?: about| approximately| at most| less than)? ${NUMBER}(?:(?: ?- ?| to | or )${NUMBER})?[ -]?${WORKING}${UNIT}${END}'?(?: time)?(?: (?:as )?(?:from|of) (?:now|today))?(?! (?!${THIS_LETTER})(?:of|after|from|following|prior|before|since|past|later?|ago)${END})`,
    ([whole, first, second, working, unit]) =>
      readSpan(second ?? first, working, unit, !/^in (?!the next)/.test(whole)),
  ),
  rule(`(in|within) (?:an|one|1) hour and a half${END}`, ([, word]) =>
    readSpan('1.5', undefined, 'hour', word === 'within'),
  ),
  rule(`in (?:the next )?half an hour${END}|within (?:the next )?half an hour${END}`, () =>
    readSpan('30', undefined, 'min'),
  ),
  rule(`(?:in|within|over) the next (hour|day|week|month)${END}(?! or so)`, ([, unit]) =>
    readSpan('1', undefined, unit, true),
  ),
  rule(`within (?:the|this) (hour|day|week|month)${END}(?! (?:of|after|following)${END})`, ([, unit]) =>
    unit === 'hour'
      ? readSpan('1', undefined, 'hour', true)
      : unit === 'day'
        ? { kind: 'days', days: 0 }
        : { kind: 'edge', edge: 'end', unit: unit as 'week' | 'month', offset: 0 },
  ),
  rule(`${NUMBER} ${WORKING}${UNIT} from (?:now|today)${END}`, ([, count, working, unit]) =>
    readSpan(count, working, unit),
  ),
  rule(
    `(?<=(?:(?<!(?:would|do|can|could|if|warranty|guarantee|policy|contract) )you(?:'ve| have)(?: got| exactly| just| only)?|(?:give|allow) (?:me|us)|giv(?:e|es|ing) you(?: another| exactly| just| only)?) )${NUMBER} ${WORKING}(?!min)${UNIT}${END}(?! (?!${THIS_LETTER})(?:ago|after|from|of)${END})`,
    ([, count, working, unit]) => readSpan(count, working, unit, true),
  ),
  rule(`(?:the )?next (?:business|working) day${END}`, () => ({ kind: 'span', count: 1, unit: 'workday' })),

  rule(`(\\d{1,2})(?:[:.](\\d\\d))? ?(${HALF})`, ([, hour, minute, half]) =>
    clockOf(Number(hour), Number(minute ?? 0), halfOf(half)),
  ),
  rule(`${NUMBER} (?:(${HALF})|o' ?clock|oclock)`, ([, hour, half]) =>
    clockOf(parseNumberWord(hour ?? ''), 0, halfOf(half)),
  ),
  rule(`${NUMBER}(?: o'clock)? in the (morning|afternoon|evening)${END}`, ([, hour, part]) => {
    const clock = clockOf(parseNumberWord(hour ?? ''), 0);
    return clock && [clock, readPart(part as DayPart)];
  }),
  rule(`(?:half past|(?<=(?:at|by|before|around|till|until) )half) ${NUMBER}${END}`, ([, hour]) =>
    clockOf(parseNumberWord(hour ?? ''), 30),
  ),
  rule(`(?:a )?(quarter|five|ten|twenty) (past|to) ${NUMBER}${END}`, ([, word = '', side, hour]) => {
    const number = parseNumberWord(hour ?? '');
    const minutes = parseNumberWord(word) ?? 15;
    if (number === null) return null;
    return side === 'past' ? clockOf(number, minutes) : clockOf(number === 1 ? 12 : number - 1, 60 - minutes);
  }),
  rule(`(\\d{1,2})h(\\d\\d)?(?![a-z\\d])`, ([, hour, minute]) => clockOf(Number(hour), Number(minute ?? 0)), 'limit'),
  rule(`([01]\\d|2[0-3])([0-5]\\d) ?(?:hours|hrs)${END}`, ([, hour, minute]) => clockOf(Number(hour), Number(minute))),
  // An hour is meant only behind what comes to somebody: "4 by 6", "longer by 2" and "extend it by 5" measure.
  rule(
    `(?<=(?<![a-z])(?:send|need|want|reply|answer|respond|deliver|call|phone|confirm|know|hear|(?:get|have) (?:it|this|that|them)|ready|done|t?here|with (?:you|us))(?: (?!(?:and|if|whether|to|how) )[a-z]{1,12}){0,4}(?<!er|ed|taken|crease|rise|drop|growth|shift|change|discount|more|less|up|down|off|cut|one|two|three|four|five|six|seven|eight|nine|ten) by )([1-9]|1[0-2])(?=[.,;!?]?(?:[ \\n]|$))(?! (?!pl[eszl]))`,
    ([, hour]) => clockOf(Number(hour), 0),
  ),
  rule(
    `(?<=(?<![a-z])(?:at|by|before|until|till|around) )(\\d{1,2})(?!\\d|[:.,/-]\\d|%|[a-z]| ?(?:people|percent|items|pages|hours?|days?|weeks?|months?|minutes?|of)${END})`,
    ([, hour]) => clockOf(Number(hour), 0),
    'day',
  ),
  rule(
    `(?<=(?<![a-z])(?:at|by|before|until|till) )(${HOUR_WORD})(?= ?(?:[.,;!?)\\n]|$)| (?:tomorrow|today|on|sharp|at the latest|i|we|you|the|your|it)${END})`,
    ([, hour]) => clockOf(parseNumberWord(hour ?? ''), 0),
    'day',
  ),
  rule(`(?:12 )?(?:noon|midday)${END}`, () => readPart('noon'), 'link'),
  rule(`midnight${END}`, () => readPart('midnight'), 'link'),
  rule(`lunch(?:time| ?break)?${END}`, () => readPart('noon'), 'limit'),
  rule(`first thing(?: in the morning)?${END}`, () => readPart('early'), 'limit'),
  rule(`(morning|afternoon|evening|night)${END}`, ([, part]) => readPart(part as DayPart), 'limit'),
  rule(`arvo${END}`, () => readPart('afternoon'), 'limit'),
  rule(
    `${NO_SCALE}(?:between |from )?(?<fromHour>\\d{1,2})(?::(?<fromMinute>\\d\\d))? ?(?<fromHalf>${HALF})? ?(?:-|to|and|until|till) ?(?<toHour>\\d{1,2})(?:[:.](?<toMinute>\\d\\d))? ?(?<toHalf>${HALF})`,
    readSlot,
  ),
  rule(
    `${NO_SCALE}(?:between |from |(?<=, )|(?=[\\d:]{1,5}[ to-]{1,4}[\\d:]{1,5} (?:slot|window)))(?<fromHour>\\d{1,2})(?::(?<fromMinute>\\d\\d))?(?: ?- ?| to | and | until | till )(?<toHour>\\d{1,2})(?::(?<toMinute>\\d\\d))?(?: (?:slot|window))?(?!\\d|[:.,/-]\\d|%| ?(?:people|percent|items|pages|hours?|days?|weeks?|months?|minutes?)${END})${NO_COUNT}`,
    readSlot,
    'day',
  ),
  rule(
    `${NO_SCALE}(?:between (?=[a-z]{3,6} and )|from (?=[a-z]{3,6} (?:to|until|till) ))(?<fromHour>${HOUR_WORD}) [a-z]{2,5} (?<toHour>${HOUR_WORD})(?: (?<toHalf>${HALF}))?(?= ?(?:[.,;!?)\\n]|$)| (?:in the|tomorrow|today|on|this|so|and|to|we|i)${END})`,
    readSlot,
    'day',
  ),
];

/** The date words of English. */
export const ENGLISH: Vocabulary = {
  heads:
    'chri xmas vale hall than fort midn mon tue tues wed thu thur fri sat sun mond wedn frid satu sund day days dail week wk wks mid midw midd noon eve even nigh afte hour hrs year yea quar q end clos eod eob eow eom eoq eoy cob cop toda tomo tomm toni tmr tmw tmrw lunc firs jan feb mar apr may jun jul aug sep sept oct nov dec janu febr marc apri june july augu octo nove dece min mins minu am pm yest half new mont morn arvo',
  rules,
};
