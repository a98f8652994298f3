import { Temporal } from 'temporal-polyfill';
import type { Language } from '../types.ts';
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

interface Time {
  hour: number;
  minute: number;
}

/** Gives the instant that a group of finds names; null where it names none or more than one. */
export function resolveGroup(group: DateGroup, moment: Moment): ResolvedDate | null {
  const { meanings } = group;
  const now = Temporal.Instant.fromEpochMilliseconds(moment.now).toZonedDateTimeISO(moment.spokenIn);
  const { span } = meanings;
  if (span && (span.unit === 'hour' || span.unit === 'minute')) {
    const length = span.count * (span.unit === 'hour' ? 3_600_000 : 60_000);
    return { dueAt: moment.now + length, hasTime: true, kind: 'duration' };
  }
  const time = readTime(group);
  if (time === 'unclear') return null;
  // "First thing next week" leaves the day open.
  if (meanings.edge?.edge === 'whole' && !meanings.weekday && (time || meanings.part)) return null;
  const day = findDay(group, now, hourOf(group, time));
  if (!day) return null;
  const kind = span
    ? 'duration'
    : group.isRange || meanings.slot
      ? 'slot'
      : meanings.edge?.edge === 'whole'
        ? 'period'
        : 'point';
  const isToday = day.equals(now.toPlainDate());
  const hour =
    time?.hour ??
    (isToday && now.hour >= CLOSE_OF_BUSINESS && (meanings.days || meanings.part) ? 24 : CLOSE_OF_BUSINESS);
  const zone = findZone(group, moment, time !== null);
  if (zone === null) return null;
  const due = day
    .add({ days: Math.floor(hour / 24) })
    .toPlainDateTime({ hour: hour % 24, minute: time?.minute ?? 0 })
    .toZonedDateTime(zone, { disambiguation: 'compatible' });
  const standard = meanings.zone?.standard;
  if (standard !== undefined && due.offsetNanoseconds !== standard * 60e9) return null;
  return { dueAt: due.epochMilliseconds, hasTime: time !== null, kind };
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
 * office; 7 could be either.
 */
function readClock({ hour, minute, half, exact }: Clock, part: DayPart | undefined): Time | 'unclear' {
  if (half) return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute };
  if (part && part !== 'close' && hour <= 12) return { hour: hourInPart(hour, part), minute };
  if (exact || hour > 12 || hour === 0) return { hour, minute };
  return hour === 7 ? 'unclear' : { hour: hour < 7 ? hour + 12 : hour, minute };
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
  if (slot.to.hour === 8 && slot.from.hour > 4 && slot.from.hour < 8) return 'unclear';
  return end;
}

function findDay(group: DateGroup, now: Temporal.ZonedDateTime, time: Time | null): Temporal.PlainDate | null {
  const { weekday, days, date, edge, span, part } = group.meanings;
  const today = now.toPlainDate();
  if (date) return findCalendarDay(group, today, now, time);
  if (weekday) {
    const found = edge
      ? mondayOf(today, edge.offset).add({ days: weekday.weekday - 1 })
      : findWeekday(weekday, now, time);
    return days && !found.equals(today.add({ days: days.days })) ? null : found;
  }
  if (days) return today.add({ days: days.days });
  if (edge) return findEdge(edge, group.relation === 'by', now);
  if (span) return findSpanEnd(span, today);
  // "By morning", written in the afternoon, is tomorrow's.
  return (part?.part === 'morning' || part?.part === 'early') && !group.meanings.clock && now.hour >= 12
    ? today.add({ days: 1 })
    : today;
}

const mondayOf = (day: Temporal.PlainDate, weeks: number): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks });

/** A bare weekday is the next one; today counts only where the phrase names an hour, or the close, still to come. */
function findWeekday(
  { weekday, week }: Extract<Meaning, { kind: 'weekday' }>,
  now: Temporal.ZonedDateTime,
  time: Time | null,
): Temporal.PlainDate {
  const today = now.toPlainDate();
  if (typeof week === 'number') return mondayOf(today, week).add({ days: weekday - 1 });
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const isStillToCome = time
    ? time.hour * 60 + time.minute > now.hour * 60 + now.minute
    : week === 'this' && now.hour < CLOSE_OF_BUSINESS;
  return today.add({ days: ahead === 0 && !isStillToCome ? 7 : ahead });
}

/** The day of a date, its missing month and year filled in; null where no day or more than one fits what else is said. */
function findCalendarDay(
  { meanings: { date, weekday, days } }: DateGroup,
  today: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  time: Time | null,
): Temporal.PlainDate | null {
  if (!date) return null;
  const isOver = time ? time.hour * 60 + time.minute <= now.hour * 60 + now.minute : now.hour >= CLOSE_OF_BUSINESS;
  const fitting = [date.date, date.date.other]
    .map((written) => (written ? completeDay(written, today, isOver) : null))
    .filter((day) => day !== null)
    .filter((day) => !weekday || day.dayOfWeek === weekday.weekday)
    .filter((day) => !days || day.equals(today.add({ days: days.days })));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function completeDay(
  { day, month, year, monthOffset }: CalendarDay,
  today: Temporal.PlainDate,
  isTodayOver: boolean,
): Temporal.PlainDate | null {
  if (month !== undefined && year !== undefined) return dayOf(year, month, day);
  if (month !== undefined) {
    const thisYear = dayOf(today.year, month, day);
    if (thisYear && Temporal.PlainDate.compare(thisYear, today.subtract({ days: RECENT_DAYS })) >= 0) {
      return thisYear;
    }
    return dayOf(today.year + 1, month, day) ?? dayOf(today.year + 2, month, day);
  }
  const first = today.with({ day: 1 });
  if (monthOffset !== undefined) {
    const { year: inYear, month: inMonth } = first.add({ months: monthOffset });
    return dayOf(inYear, inMonth, day);
  }
  const skip = day < today.day || (day === today.day && isTodayOver) ? 1 : 0;
  for (let months = skip; months < skip + 2; months++) {
    const { year: inYear, month: inMonth } = first.add({ months });
    const found = dayOf(inYear, inMonth, day);
    if (found) return found;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}

/** "By next week" could be its first day or its last: null. "By the weekend" is Friday. */
function findEdge(
  edge: Extract<Meaning, { kind: 'edge' }>,
  isLimit: boolean,
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  if (edge.edge === 'whole' && isLimit && edge.unit !== 'weekend') return null;
  const find = (offset: number): Temporal.PlainDate => {
    const monday = mondayOf(today, edge.unit === 'week' || edge.unit === 'weekend' ? offset : 0);
    if (edge.unit === 'weekend') return monday.add({ days: isLimit ? FRIDAY - 1 : 6 });
    if (edge.unit === 'week')
      return monday.add({ days: edge.edge === 'start' ? 0 : edge.edge === 'middle' ? 2 : FRIDAY - 1 });
    return edge.month === undefined
      ? edgeOfStretch(edge, today.with({ day: 1 }), offset)
      : edgeOfStretch(edge, Temporal.PlainDate.from({ year: today.year + offset, month: edge.month, day: 1 }), 0);
  };
  const found = find(edge.offset);
  const isOver = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, today) < 0 || (day.equals(today) && now.hour >= CLOSE_OF_BUSINESS);
  if (edge.offset !== 0 || !isOver(found)) return found;
  const isRecent = Temporal.PlainDate.compare(found, today.subtract({ days: RECENT_DAYS })) >= 0;
  return edge.month !== undefined && isRecent ? found : find(1);
}

function edgeOfStretch(
  { edge, unit }: Extract<Meaning, { kind: 'edge' }>,
  firstOfMonth: Temporal.PlainDate,
  offset: number,
): Temporal.PlainDate {
  if (unit === 'month') {
    const month = firstOfMonth.add({ months: offset });
    return month.with({ day: edge === 'start' ? 1 : edge === 'middle' ? 15 : month.daysInMonth });
  }
  const last = unit === 'year' ? 12 : Math.ceil(firstOfMonth.month / 3) * 3;
  const month = firstOfMonth.with({ month: last }).add({ months: offset * (unit === 'year' ? 12 : 3) });
  return month.with({ day: month.daysInMonth });
}

function findSpanEnd(
  { count, unit }: Extract<Meaning, { kind: 'span' }>,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (unit === 'workday') return addWorkdays(today, count);
  if (unit === 'day') return Number.isInteger(count) ? today.add({ days: count }) : null;
  if (unit === 'week') return today.add({ days: Math.ceil(count * 7) });
  if (unit === 'month')
    return Number.isInteger(count) ? today.add({ months: count }) : today.add({ months: Math.floor(count), days: 15 });
  return Number.isInteger(count) ? today.add({ years: count }) : null;
}

/** Working days skip Saturdays and Sundays; holidays are not this module's. */
function addWorkdays(today: Temporal.PlainDate, count: number): Temporal.PlainDate | null {
  if (!Number.isInteger(count)) return null;
  const start = today.dayOfWeek > FRIDAY ? today.subtract({ days: today.dayOfWeek - FRIDAY }) : today;
  const rest = count % 5;
  const skip = start.dayOfWeek + rest > FRIDAY ? 2 : 0;
  return start.add({ days: Math.floor(count / 5) * 7 + rest + skip });
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
