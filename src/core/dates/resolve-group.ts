import type { Language } from '../types.ts';
import {
  addMonths,
  type Day,
  dateOf,
  daysInMonth,
  findDayOf,
  instantOf,
  localTimeOf,
  offsetAt,
  weekdayOf,
} from './civil-day.ts';
import type { CalendarDay, Clock, DayPart, Meaning } from './date-atom.ts';
import type { DateGroup } from './group-atoms.ts';

/** When and where a text was written; both zones are IANA. */
interface Moment {
  /** Instant, ms. */
  now: number;
  /** The reader's zone: where a day without an hour ends at the close of business. */
  tz: string;
  /** The zone of the writer's hours and of the writer's "today". */
  spokenIn: string;
  /** What "our time" and "your time" mean; null where nobody knows. */
  speaker: string | null;
  listener: string | null;
  language: Language;
}

/** The moment that a phrase names. `kind` is how it was named: a point, a time from now, a slot, a stretch of days. */
export interface ResolvedDate {
  /** Instant, ms. */
  dueAt: number;
  /** False where the hour is the close of business by convention. */
  hasTime: boolean;
  kind: 'point' | 'duration' | 'slot' | 'period';
}

/** A day without an hour is due at this hour, by convention. */
const CLOSE_OF_BUSINESS = 18;

/** When each part of a day is over, which is when what falls into it is due. */
const PART_HOURS: Record<DayPart, number> = {
  predawn: 6,
  early: 10,
  morning: 12,
  noon: 12,
  lunch: 13,
  afternoon: 18,
  close: CLOSE_OF_BUSINESS,
  evening: 20,
  night: 22,
  midnight: 24,
};

/** A date without a year that lies no further back than this is taken as past, not as next year's. */
const RECENT_DAYS = 60;
const FRIDAY = 5;
/** They begin with holidays in many countries, so that nobody here knows their first working day. */
const RESTING_MONTHS: readonly number[] = [1, 5, 10];

interface Time {
  hour: number;
  minute: number;
}

/** Where the text was written it is this day and time. */
interface Now extends Time {
  day: Day;
}

/** Gives the instant that a group of finds names; null where it names none or more than one. */
export function resolveGroup(group: DateGroup, moment: Moment): ResolvedDate | null {
  const { meanings } = group;
  const { span } = meanings;
  if (span && (span.unit === 'hour' || span.unit === 'minute')) {
    const length = span.count * (span.unit === 'hour' ? 3_600_000 : 60_000);
    return { dueAt: moment.now + length, hasTime: true, kind: 'duration' };
  }
  const now = localTimeOf(moment.now, moment.spokenIn);
  const read = readTime(group);
  if (read === 'unclear' && !namesDay(group)) return null;
  const time = read === 'unclear' ? laterToday(group, now) : read;
  // "First thing next week" leaves the day open.
  if (meanings.edge?.edge === 'whole' && !meanings.weekday && (time || meanings.part)) return null;
  const named = findDay(group, now, hourOf(group, time));
  if (named === null) return null;
  const day = meanings.before ? countBack(named, meanings.before) : named;
  const kind = span
    ? 'duration'
    : group.isRange || meanings.slot
      ? 'slot'
      : meanings.edge?.edge === 'whole'
        ? 'period'
        : 'point';
  const isToday = day === now.day;
  const hour =
    time?.hour ??
    (isToday && now.hour >= CLOSE_OF_BUSINESS && (meanings.days || meanings.part) ? 24 : CLOSE_OF_BUSINESS);
  const zone = findZone(group, moment, time !== null);
  if (zone === null) return null;
  const dueAt = instantOf(day + Math.floor(hour / 24), { hour: hour % 24, minute: time?.minute ?? 0 }, zone);
  const standard = meanings.zone?.standard;
  if (standard !== undefined && offsetAt(dueAt, zone) !== standard * 60_000) return null;
  return { dueAt, hasTime: time !== null, kind };
}

/** The hour that decides whether a weekday or a day of the month is still to come: "morning" is none, "noon" and the close are. */
function hourOf({ meanings: { part, clock, slot } }: DateGroup, time: Time | null): Time | null {
  if (part?.part === 'close' && !time) return { hour: CLOSE_OF_BUSINESS, minute: 0 };
  return clock || slot || part?.part === 'noon' || part?.part === 'midnight' ? time : null;
}

/** The hour that the group names; null where it names none, so that the day's close counts. */
function readTime({ meanings }: DateGroup): Time | null | 'unclear' {
  const part = meanings.part?.part;
  if (meanings.clock) return readClock(meanings.clock.clock, part);
  if (meanings.slot) return readSlotEnd(meanings.slot, part);
  return part && part !== 'close' ? { hour: PART_HOURS[part], minute: 0 } : null;
}

/**
 * Without am, pm or a part of the day, 1 to 6 are hours of the afternoon and 8 to 12 those of the morning, as in an
 * office; 7 could be either, so that only its day is certain.
 */
function readClock({ hour, minute, half, exact }: Clock, part: DayPart | undefined): Time | 'unclear' {
  if (half) return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute };
  if (part && part !== 'close' && hour <= 12) return { hour: hourInPart(hour, part), minute };
  if (exact || hour > 12 || hour === 0) return { hour, minute };
  return hour === 7 ? 'unclear' : { hour: hour < 7 ? hour + 12 : hour, minute };
}

/** "Tomorrow between six and eight" may be morning or evening, yet the day is certain. */
const namesDay = ({ meanings: { weekday, days, date } }: DateGroup): boolean => Boolean(weekday || days || date);

/** Of an hour in the morning or the evening of today the evening's, once the morning's is over; else the day is all we know. */
function laterToday({ meanings: { days, clock, slot } }: DateGroup, now: Now): Time | null {
  const end = clock?.clock ?? slot?.to;
  return end && days?.days === 0 && now.hour >= end.hour ? { hour: end.hour + 12, minute: end.minute } : null;
}

function hourInPart(hour: number, part: DayPart): number {
  if (part === 'predawn') return hour % 12;
  if (part === 'morning' || part === 'early') return hour;
  if (part === 'noon' || part === 'lunch') return hour < 6 ? hour + 12 : hour;
  if (part === 'afternoon') return hour < 12 ? hour + 12 : hour;
  if (hour === 12) return 24;
  return part === 'evening' || hour > 4 ? hour + 12 : hour;
}

function readSlotEnd(slot: Extract<Meaning, { kind: 'slot' }>, part: DayPart | undefined): Time | 'unclear' {
  const end = readClock(slot.to, part);
  const isOpen = !part && !slot.to.half && !slot.to.exact;
  if (!isOpen || end === 'unclear') return end;
  // "From 6 to 8" may be morning or evening; "from 10 to 1" ends in the afternoon.
  if (slot.to.hour > 7 && slot.to.hour < 11 && slot.from.hour > 4 && slot.from.hour < 8) return 'unclear';
  return end;
}

function findDay(group: DateGroup, now: Now, time: Time | null): Day | null {
  const { weekday, days, date, edge, span, part } = group.meanings;
  const today = now.day;
  if (date) return findCalendarDay(group, now, time);
  if (weekday) {
    if (span) return null;
    const found = edge ? mondayOf(today, edge.offset) + weekday.weekday - 1 : findWeekday(weekday, now, time);
    return days && found !== today + days.days ? null : found;
  }
  if (days) return today + days.days;
  if (edge) {
    const found = findEdge(edge, group.relation === 'by', now);
    const isFirstAtWork = edge.on === 'workday' && edge.edge === 'start' && edge.unit === 'month';
    return found !== null && isFirstAtWork && RESTING_MONTHS.includes(dateOf(found).month) ? null : found;
  }
  if (span) return findSpanEnd(span, today);
  // "By morning", written in the afternoon, is tomorrow's.
  return (part?.part === 'morning' || part?.part === 'early') && !group.meanings.clock && now.hour >= 12
    ? today + 1
    : today;
}

const mondayOf = (day: Day, weeks: number): Day => day - weekdayOf(day) + 1 + 7 * weeks;

const minutesOf = ({ hour, minute }: Time): number => hour * 60 + minute;

/** A bare weekday is the next one; today counts only where the phrase names an hour, or the close, still to come. */
function findWeekday(
  { weekday, week, weeksLater = 0 }: Extract<Meaning, { kind: 'weekday' }>,
  now: Now,
  time: Time | null,
): Day {
  if (typeof week === 'number') return mondayOf(now.day, week) + weekday - 1;
  const ahead = (weekday - weekdayOf(now.day) + 7) % 7;
  const isStillToCome = time ? minutesOf(time) > minutesOf(now) : week === 'this' && now.hour < CLOSE_OF_BUSINESS;
  return now.day + (ahead === 0 && !isStillToCome ? 7 : ahead) + 7 * weeksLater;
}

/** The day of a date, its missing month and year filled in; null where no day or more than one fits what else is said. */
function findCalendarDay({ meanings: { date, weekday, days } }: DateGroup, now: Now, time: Time | null): Day | null {
  if (!date) return null;
  const isOver = time ? minutesOf(time) <= minutesOf(now) : now.hour >= CLOSE_OF_BUSINESS;
  const fitting = [date.date, date.date.other]
    .map((written) => (written ? completeDay(written, now.day, isOver) : null))
    .filter((day) => day !== null)
    .filter((day) => !weekday || weekdayOf(day) === weekday.weekday)
    .filter((day) => !days || day === now.day + days.days);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function completeDay(date: CalendarDay, today: Day, isTodayOver: boolean): Day | null {
  const { day, month, year, monthOffset } = date;
  const now = dateOf(today);
  if (month !== undefined) {
    const inYear = (which: number) => goOn(findDayOf(which, month, day), date);
    if (year !== undefined) return inYear(year);
    const thisYear = inYear(now.year);
    if (thisYear !== null && thisYear >= today - RECENT_DAYS) return thisYear;
    return inYear(now.year + 1) ?? inYear(now.year + 2);
  }
  const inMonth = (months: number): Day | null => {
    const first = dateOf(addMonths(today - now.day + 1, months));
    return findDayOf(first.year, first.month, day);
  };
  if (monthOffset !== undefined) return inMonth(monthOffset);
  const skip = day < now.day || (day === now.day && isTodayOver) ? 1 : 0;
  return inMonth(skip) ?? inMonth(skip + 1);
}

/** From a named day to the one that is counted from it: "the Monday after Christmas". */
function goOn(named: Day | null, { shift = 0, weekday }: CalendarDay): Day | null {
  if (named === null) return null;
  const day = named + shift;
  return weekday === undefined ? day : day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** "By next week" could be its first day or its last: null. "By the weekend" is Friday. */
function findEdge(edge: Extract<Meaning, { kind: 'edge' }>, isLimit: boolean, now: Now): Day | null {
  const today = now.day;
  if (edge.edge === 'whole' && isLimit && edge.unit !== 'weekend') return null;
  const { year, day } = dateOf(today);
  const findAny = (offset: number): Day => {
    const monday = mondayOf(today, edge.unit === 'week' || edge.unit === 'weekend' ? offset : 0);
    if (edge.unit === 'weekend') return monday + (isLimit ? FRIDAY - 1 : 6);
    if (edge.unit === 'week') return monday + (edge.edge === 'start' ? 0 : edge.edge === 'middle' ? 2 : FRIDAY - 1);
    const named = edge.month === undefined ? null : findDayOf(year + offset, edge.month, 1);
    return named === null ? edgeOfStretch(edge, today - day + 1, offset) : edgeOfStretch(edge, named, 0);
  };
  const find = (offset: number): Day => moveOnto(edge, findAny(offset));
  const found = find(edge.offset);
  const isOver = found < today || (found === today && now.hour >= CLOSE_OF_BUSINESS);
  if (edge.offset !== 0 || !isOver) return found;
  return edge.month !== undefined && found >= today - RECENT_DAYS ? found : find(1);
}

function edgeOfStretch({ edge, unit }: Extract<Meaning, { kind: 'edge' }>, firstOfMonth: Day, offset: number): Day {
  if (unit === 'month') {
    const first = addMonths(firstOfMonth, offset);
    return edge === 'start' ? first : edge === 'middle' ? first + 14 : lastOfMonth(first);
  }
  const { month } = dateOf(firstOfMonth);
  const last = unit === 'year' ? 12 : Math.ceil(month / 3) * 3;
  return lastOfMonth(addMonths(firstOfMonth, last - month + offset * (unit === 'year' ? 12 : 3)));
}

/** The working day, or the weekday, that is nearest to the first or last day of a stretch, and in it. */
function moveOnto({ edge, on }: Extract<Meaning, { kind: 'edge' }>, day: Day): Day {
  if (on === undefined) return day;
  const weekday = weekdayOf(day);
  if (on === 'workday') return weekday <= FRIDAY ? day : edge === 'start' ? day + 8 - weekday : day - weekday + FRIDAY;
  return edge === 'start' ? day + ((on - weekday + 7) % 7) : day - ((weekday - on + 7) % 7);
}

function lastOfMonth(first: Day): Day {
  const { year, month } = dateOf(first);
  return first + daysInMonth(year, month) - 1;
}

function findSpanEnd({ count, unit }: Extract<Meaning, { kind: 'span' }>, today: Day): Day | null {
  if (unit === 'workday') return addWorkdays(today, count);
  if (unit === 'day') return Number.isInteger(count) ? today + count : null;
  if (unit === 'week') return today + Math.ceil(count * 7);
  if (unit === 'month')
    return Number.isInteger(count) ? addMonths(today, count) : addMonths(today, Math.floor(count)) + 15;
  return Number.isInteger(count) ? addMonths(today, 12 * count) : null;
}

/** Working days skip Saturdays and Sundays; holidays are not this module's. */
function addWorkdays(today: Day, count: number): Day | null {
  if (!Number.isInteger(count)) return null;
  const start = today - Math.max(0, weekdayOf(today) - FRIDAY);
  const rest = count % 5;
  const skip = weekdayOf(start) + rest > FRIDAY ? 2 : 0;
  return start + Math.floor(count / 5) * 7 + rest + skip;
}

function countBack(day: Day, { count, unit }: Extract<Meaning, { kind: 'before' }>): Day {
  if (unit === 'day') return day - count;
  let back = day;
  for (let left = count; left > 0; left -= weekdayOf(back) <= FRIDAY ? 1 : 0) back--;
  return back;
}

function findZone({ meanings }: DateGroup, moment: Moment, hasTime: boolean): string | null {
  const zone = meanings.zone?.zone;
  if (zone === undefined) return hasTime ? moment.spokenIn : moment.tz;
  if (zone === 'speaker') return moment.speaker;
  if (zone === 'reader') return moment.listener;
  if (zone === 'cst') return chooseCst(moment);
  return zone === 'unknown' ? null : zone;
}

/** CST is China's or Central America's time. */
function chooseCst({ language, speaker, tz }: Moment): string | null {
  if (language === 'zh-Hans' || language === 'zh-Hant') return 'Asia/Shanghai';
  const place = speaker ?? tz;
  if (place.startsWith('America/')) return 'America/Chicago';
  return speaker?.startsWith('Asia/') ? 'Asia/Shanghai' : null;
}
