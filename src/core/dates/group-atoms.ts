import type { DateAtom, Meaning } from './date-atom.ts';
import { type Bond, findRelation, isLimitGap, type Relation } from './find-relation.ts';

type Kind = Exclude<Meaning['kind'], 'none' | 'unclear'>;

/** At most one meaning of each kind: together they name one moment. */
type Meanings = { [K in Kind]?: Extract<Meaning, { kind: K }> };

/** Finds that belong together, and how the sentence ties itself to them. Offsets include the words that tie. */
export interface DateGroup {
  start: number;
  end: number;
  /** Where the date itself begins. */
  core: number;
  meanings: Meanings;
  relation: Relation;
  /** True for an hour that needs a day and has none beside it: "before 4". */
  isOrphan?: boolean;
  /** True for "Monday to Wednesday" and "Monday or Tuesday": the last day counts. */
  isRange: boolean;
}

const LINKS =
  "at|on|by|before|the|that|of|in|around|about|no later than|not later than|until|till|latest|ideally|preferably|'s|лучше|краще|желательно|бажано|最好|в|во|на|до|к|ко|с|з|(?:окн[оеу]|вікн[оі]|интервале?|інтервалі?)(?! ?,)|около|не позже|не позднее|о|об|у|близько|не пізніше|的|在|于|最迟|最晚|之";
/** "Before lunch, that is by 12:00": what follows explains. */
const THAT_IS = "(?:that is|that's|i\\.e\\.?|namely|то есть|т\\.е\\.|а именно|тобто|а саме|也?就是说?|即)";
const GLUE = new RegExp(
  `^(?:前(?=\\(|,?${THAT_IS}))?[ ,()—-]{0,3}\\n?[ ,()]{0,2}(?:${THAT_IS}[ ,]{0,2})?(?:(?:${LINKS})[ ,(]{0,2}){0,3}$`,
);
const LONGEST_GLUE = 24;
const LONGEST_RANGE = 48;
/** A date is said in four finds or fewer; without an end, each of a thousand "noon" would be compared with all before it. */
const FINDS_AT_MOST = 8;
const RANGE =
  /^[ )]{0,2}(?:-|—|\/|(?:to|or|until|till|through|thru|или|по|до|або|чи)(?: on| в| во| у)?|到|至|或|或者|还是)(?: the)? ?$/;
/** "Tuesday, at most Wednesday" and "Tuesday, Wednesday at the latest": the later day is the limit. */
const LATEST_BETWEEN =
  /^[ ,;]{0,2}(?:or )?(?:максимум|самое позднее|крайний срок|в крайнем случае|край|щонайпізніше|найпізніше|в крайньому (?:разі|випадку)|最[迟晚慢]|至迟|at the latest|latest|at most|at worst|(?:(?:но|а|але|but) )?(?:если|як|якщо|if) (?:н[еіи]|not|that's not|you can't)[^,;.]{0,20},? ?(?:(?:то|тоді|then) )?|не [а-яіїє]{4,12},? (?:то|тоді) ?|(?:[给发交寄到]{1,2}我?,)?(?:[要如若实真][是果在的]){0,2}(?:来不及|不行|赶不[及上出])(?:的话)?,?那?就?)[:,]?(?: —)? ?(?:by |on |в |во |у |до |к |是)?$/;
/** "Not on the 30th but on the 7th", "Tuesday, or rather Wednesday", "that Friday, that is the 4th": the second date replaces the first. */
const NOT = /(?:(?<![a-zа-яіїєґ])(?:not|не) (?:(?:on|at|for|by|in|в|во|на|у|к|ко|до|под) )?(?:the )?|(?:不是|并非) ?)$/;
const replacing = (words: string): RegExp => new RegExp(`^,? ?${words},? ?(?:(?:on|by|в|во|на|у|к|ко|до) )?(?:the )?$`);
const RATHER = replacing('(?:(?:or|или|або|чи) )?(?:rather|точнее|вернее|точніше|вірніше)');
const EXPLAINS = replacing(THAT_IS);
const EXPLAINING = new RegExp(THAT_IS);
const BUT = /^,? ?(?:but|rather|а|але|而?是)(?: rather| уже| вже)? ?$/;
/** "Monday would be best, Tuesday works too": the last day that will do. */
const BEST = /(?:最好|更好|best|ideal|лучше всего|найкраще)[,;]? ?(?:but )?$/;
const ALSO = /^ ?(?:也(?:可以|行|好)|(?:works|would do|at a push|is (?:ok|fine)|тоже|теж|также)(?![a-zа-яіїє]))/;
const LATEST_BEHIND = /(?:latest|самое позднее|максимум|крайний срок|найпізніше|щонайпізніше)$/;
/** "Thursday would be ideal, but Friday at the latest". */
const PREFERRED =
  /^(?: (?:would|will) be (?:ideal|best|perfect|great|good|better|nice|lovely))?(?: (?:if you can|if (?:at all )?possible|ideally|preferably))?, (?:(?:but|но|але) (?:on |by |в |во |у |до |к )?|(?:(?:or|или|або) )?(?:on |в |во |у )?)$/;
const BETWEEN = /(?:between|между|між) $/;

const DAYS: readonly Kind[] = ['weekday', 'days', 'date', 'edge', 'span'];
const isDayKind = (kind: Meaning['kind']): boolean => (DAYS as readonly string[]).includes(kind);

/** A day that the text names, whether it counts by itself or not: an event may stand beside it. */
export interface Anchor {
  start: number;
  end: number;
  meanings: Meanings;
}

/** Joins neighbouring finds, notes the days among them, drops those that need a neighbour and have none, and joins ranges. */
export function groupAtoms(folded: string, atoms: readonly DateAtom[], anchors: Anchor[] = []): DateGroup[] {
  const groups: DateGroup[] = [];
  let open: DateAtom[] = [];
  const close = () => {
    const group = open.length > 0 ? closeGroup(folded, open) : null;
    const last = groups.at(-1);
    const replaced = group && last ? startOfReplaced(folded, last, group) : -1;
    const isJoined = group && last && (replaced >= 0 || isRange(folded, last, group));
    if (isJoined) groups.pop();
    // "by Friday at the latest by Monday": a word ties only one of two dates.
    if (group && last && !isJoined && group.start < last.end) {
      group.start = last.end + (folded.slice(last.end, group.core).match(/^ */)?.[0].length ?? 0);
    }
    if (group && !isUnclear(open))
      groups.push(
        replaced >= 0
          ? { ...group, start: replaced, core: replaced, relation: limitOf(last, group) }
          : isJoined
            ? joinRange(last, group)
            : group,
      );
    const day = isUnclear(open) ? {} : pickDay(open);
    const [first, end] = [open[0], open.at(-1)];
    if (first && end && Object.keys(day).length > 0) anchors.push({ start: first.start, end: end.end, meanings: day });
    open = [];
  };
  for (const atom of atoms) {
    const last = open.at(-1);
    const isOpen = last && open.length < FINDS_AT_MOST && isGlued(folded, open, last, atom);
    if (!isOpen || !atom.meanings.every((meaning) => fits(open, meaning))) close();
    if (!isNone(atom)) open.push(atom);
  }
  close();
  return giveDays(folded, groups);
}

/**
 * "Tomorrow in room 4 at 2 pm": an hour takes the day named before it in its clause, and in the clause or sentence
 * before where it only adds the hour ("Call me tomorrow. Please before 4 pm."). Else a comma leaves open whether it is
 * that day's hour or today's: then it is dropped, unless that day is today.
 */
function giveDays(folded: string, groups: readonly DateGroup[]): DateGroup[] {
  return groups.flatMap((group, at) => {
    const before = groups[at - 1];
    if (group.meanings.before && !hasDay(group)) return [group];
    if (group.meanings.same && !hasDay(group)) return before ? giveSameDay(folded, before, group) : [];
    if (!before || hasDay(group) || !hasDay(before)) return group.isOrphan ? [] : [group];
    const between = folded.slice(before.end, group.start);
    if (group.isOrphan && !OFFERS_HOUR.test(between)) return [];
    if (between.length > LONGEST_GIFT || between.includes('\n')) return [group];
    const isToday = before.meanings.days?.days === 0;
    // "On Thursday at 8 we begin, and by 4 pm it is done": Thursday's hour, or today's.
    if (before.meanings.clock || before.meanings.slot) {
      // "Picked up at eight tonight, so ready by seven, please": seven is tonight's, too.
      const part = isToday && before.meanings.part;
      if (part && /evening|night/.test(part.part)) return [{ ...group, meanings: { part, ...group.meanings } }];
      return isToday || /[.!?;。]/.test(between) ? [group] : [];
    }
    const given = { ...group, meanings: { ...before.meanings, ...group.meanings } };
    const isApart = /[,.!?;。]/.test(between);
    if (!isApart || group.isOrphan || ADDS_HOUR.test(between)) return [given];
    if (/[.!?;。]/.test(between)) return [group];
    return isToday ? [given] : [];
  });
}

/** "We come on Friday, and you get the photos that same day": the day itself, without its hour. */
function giveSameDay(folded: string, before: DateGroup, group: DateGroup): readonly DateGroup[] {
  const between = folded.slice(before.end, group.start);
  const day = before.meanings.before ? 'before' : DAYS.find((kind) => before.meanings[kind]);
  if (!day || between.length > LONGEST_REACH_BACK || between.includes('\n')) return [];
  return [{ ...group, meanings: { ...group.meanings, [day]: before.meanings[day] } }];
}
const LONGEST_REACH_BACK = 160;

/** "It must be there by 10 am", "желательно до 16:00", 当天上午十点前. */
const ADDS_HOUR =
  /[,.!?;。] ?(?:(?:please|ideally|preferably|say|желательно|лучше|пожалуйста|бажано|краще|будь ласка|最好|请)? ?|(?:it|this|that|they|это|он|она|оно|це|він|вона|воно) [^,.!?;。]{0,40}|[^,.!?;。]{0,12}当[天日])$/;
/** "This afternoon? Any time before 4." */
const OFFERS_HOUR =
  /^[^.!?;,。]{0,20}[.!?;] (?:(?:any ?time|please|ideally|preferably|желательно|лучше|бажано|краще),? ?)?$/;
const LONGEST_GIFT = 60;

const isUnclear = (atoms: readonly DateAtom[]): boolean =>
  atoms.some(({ meanings }) => meanings.some(({ kind }) => kind === 'unclear'));
/** "By Friday, in two weeks we launch": behind a comma a span tells of something else. */
const isSpan = ({ meanings }: DateAtom): boolean => meanings.some(({ kind }) => kind === 'span');
const isBefore = ({ meanings }: DateAtom): boolean => meanings.some(({ kind }) => kind === 'before');
/** "Tomorrow by noon, on Wednesday we print": behind a day and its hour a comma and a preposition open another day. */
const opensAnother = (folded: string, open: readonly DateAtom[], { start, end, meanings }: DateAtom): boolean => {
  const kinds = meaningsOf(open).map(({ kind }) => kind);
  return (
    meanings.some(({ kind }) => isDayKind(kind)) &&
    kinds.some(isDayKind) &&
    kinds.some((kind) => kind === 'clock' || kind === 'slot' || kind === 'part') &&
    /, (?:в|во|у|on)(?: the)? $/.test(folded.slice(Math.max(0, start - 10), start)) &&
    /^ [a-zа-яіїєґ]/.test(folded.slice(end, end + 2))
  );
};
const isNone = ({ meanings }: DateAtom): boolean => meanings.some(({ kind }) => kind === 'none');
/** The day that finds name together. */
function pickDay(atoms: readonly DateAtom[]): Meanings {
  const day: Meanings = {};
  for (const { meanings } of atoms) {
    for (const meaning of meanings) {
      if (meaning.kind === 'weekday' || meaning.kind === 'days' || meaning.kind === 'date') put(day, meaning);
    }
  }
  return day;
}
const put = (meanings: Meanings, meaning: Meaning): void => {
  (meanings as Record<string, Meaning>)[meaning.kind] = meaning;
};
const meaningsOf = (atoms: readonly DateAtom[]): Meaning[] => atoms.flatMap(({ meanings }) => meanings);

function isGlued(folded: string, open: readonly DateAtom[], last: DateAtom, next: DateAtom): boolean {
  if (next.start - last.end > LONGEST_GLUE) return false;
  const gap = folded.slice(last.end, next.start);
  if (!GLUE.test(gap)) return false;
  // 周五前(下午3点开会): in brackets only an hour by itself explains.
  if (gap.startsWith('前(') && !/^(?:之?前)?\)/.test(folded.slice(next.end, next.end + 3))) return false;
  if (!gap.includes(',')) return true;
  if (isUnclear([last, next]) || isSpan(next) || isBefore(last) || isBefore(next)) return false;
  const isLimit = isLimitGap(gap) && !EXPLAINING.test(gap);
  if (isLimit && meaningsOf([last, next]).filter(({ kind }) => isDayKind(kind)).length > 1) return false;
  return !opensAnother(folded, open, next);
}

function fits(open: readonly DateAtom[], next: Meaning): boolean {
  if (next.kind === 'none') return false;
  if (next.kind === 'unclear' || isUnclear(open)) return true;
  const meanings = meaningsOf(open);
  const has = (kind: Meaning['kind']) => meanings.some((meaning) => meaning.kind === kind);
  if (next.kind === 'part') return !has('part') || NARROW.includes(next.part) || meanings.some(isNarrow);
  if (has(next.kind)) return false;
  if (next.kind === 'clock' || next.kind === 'slot')
    return !has('clock') && !has('slot') && !meanings.some(isShortSpan);
  if (!isDayKind(next.kind)) return true;
  return meanings.filter(({ kind }) => isDayKind(kind)).every((day) => canMeet(day, next) || canMeet(next, day));
}

/** Of two parts of the day these count: "midnight tonight", "first thing tomorrow morning". */
const NARROW: readonly string[] = ['early', 'noon', 'midnight', 'close'];
const isNarrow = (meaning: Meaning): boolean => meaning.kind === 'part' && NARROW.includes(meaning.part);

const isShortSpan = (meaning: Meaning): boolean =>
  meaning.kind === 'span' && (meaning.unit === 'hour' || meaning.unit === 'minute');

/** "Tomorrow, Thursday", "Friday, 13 November", "Friday next week" are one day; "Friday in two weeks" is no certain one. */
function canMeet(one: Meaning, other: Meaning): boolean {
  if (one.kind === 'weekday') {
    return (
      other.kind === 'days' ||
      other.kind === 'date' ||
      (other.kind === 'edge' && other.edge === 'whole' && /^week/.test(other.unit)) ||
      (other.kind === 'span' && other.unit === 'week' && !other.within)
    );
  }
  return other.kind === 'date' ? one.kind === 'days' || (one.kind === 'edge' && one.edge === 'whole') : false;
}

function closeGroup(folded: string, atoms: readonly DateAtom[]): DateGroup | null {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last) return null;
  let bond = findRelation(folded, first.start, last.end);
  const hasLimit = atoms.some((atom, at) => at > 0 && isLimitGap(folded.slice(atoms[at - 1]?.end, atom.start)));
  const isWithin = atoms.some(({ meanings }) => meanings.some((meaning) => meaning.kind === 'span' && meaning.within));
  if ((hasLimit || isWithin) && bond.relation !== 'after') bond = { ...bond, relation: 'by' };
  const supported = atoms.filter((atom) => isSupported(atom, atoms, bond));
  const isOrphan = supported.length === 0 && first.need === 'day' && bond.relation === 'by';
  const kept = isOrphan ? [first] : supported;
  const meanings: Meanings = {};
  for (const atom of kept) {
    for (const meaning of atom.meanings) {
      if (meaning.kind !== 'part' || !meanings.part || isNarrow(meaning)) put(meanings, meaning);
    }
  }
  if (!Object.keys(meanings).some((kind) => kind !== 'zone')) return null;
  const isCut = kept.length < atoms.length;
  const core = kept[0]?.start ?? first.start;
  return {
    start: isCut ? core : bond.start,
    core,
    end: closeBracket(folded, bond.start, isCut ? (kept.at(-1)?.end ?? last.end) : bond.end),
    meanings,
    relation: bond.relation,
    isRange: false,
    isOrphan,
  };
}

function isSupported(atom: DateAtom, atoms: readonly DateAtom[], { relation }: Bond): boolean {
  if (atom.need === undefined) return true;
  const others = meaningsOf(atoms.filter((other) => other !== atom)).filter(({ kind }) => kind !== 'zone');
  if (atom.need === 'day') return others.some(({ kind }) => isDayKind(kind) || kind === 'part');
  if (others.length > 0 || relation === 'by' || relation === 'until') return true;
  return atom.need === 'link' && (relation === 'on' || relation === 'after' || relation === 'not');
}

/** "Friday (13 Nov" takes its bracket along. */
function closeBracket(folded: string, start: number, end: number): number {
  const text = folded.slice(start, end);
  return folded.charAt(end) === ')' && text.split('(').length > text.split(')').length ? end + 1 : end;
}

/** True where the group names a day and not just an hour. */
export const hasDay = ({ meanings }: DateGroup): boolean => DAYS.some((kind) => meanings[kind]);

function isRange(folded: string, one: DateGroup, other: DateGroup): boolean {
  if (!hasDay(one) || !hasDay(other) || other.core - one.end > LONGEST_RANGE) return false;
  const between = folded.slice(one.end, other.core);
  return (
    RANGE.test(between) ||
    LATEST_BETWEEN.test(between) ||
    (BEST.test(between) && ALSO.test(folded.slice(other.core, other.end + 20).slice(other.end - other.core))) ||
    (PREFERRED.test(between) && LATEST_BEHIND.test(folded.slice(other.core, other.end))) ||
    (/^ (?:and|и|і|та)(?: on)? $/.test(between) && BETWEEN.test(folded.slice(Math.max(0, one.core - 10), one.core)))
  );
}

/** Where the first date begins, with its "not", when the second stands in its place; −1 where it does not. */
function startOfReplaced(folded: string, one: DateGroup, other: DateGroup): number {
  if (!hasDay(one) || !hasDay(other)) return -1;
  const gap = folded.slice(one.end, other.core);
  // "By the 12th, that is in two days": a date says more than what explains it.
  const isExplained = !one.meanings.date && (other.meanings.date || other.meanings.weekday) && EXPLAINS.test(gap);
  if (isExplained || RATHER.test(gap)) return one.start;
  if (!BUT.test(folded.slice(one.end, other.start))) return -1;
  const not = NOT.exec(folded.slice(Math.max(0, one.core - 16), one.core));
  return not ? one.core - not[0].length : -1;
}

/** "By the end of the week, that is 12 November" stays a limit. */
const limitOf = (one: DateGroup | undefined, other: DateGroup): Relation =>
  one?.relation === 'by' && other.relation === 'none' ? 'by' : other.relation;

function joinRelation(one: Relation, other: Relation): Relation {
  if (other === 'by' && one !== 'after') return other;
  return one === 'after' || one === 'none' ? 'on' : one;
}

/** A later day that names no month, in the month of the first. */
function inMonthOf(one: DateGroup, other: DateGroup): Meanings {
  const [first, second] = [one.meanings.date?.date, other.meanings.date?.date];
  if (
    !first ||
    first.other ||
    first.shift ||
    first.weekday ||
    !second ||
    second.month !== undefined ||
    second.monthOffset !== undefined
  )
    return {};
  return second.day > first.day ? { date: { kind: 'date', date: { ...first, day: second.day } } } : {};
}

/** "Next Wednesday or Thursday", 12月25日到27日: the second day is in the week, or the month, of the first. */
const joinRange = (one: DateGroup, other: DateGroup): DateGroup => ({
  ...other,
  meanings: {
    ...other.meanings,
    ...(one.meanings.weekday &&
      other.meanings.weekday?.week === 'coming' && {
        weekday: { ...other.meanings.weekday, week: one.meanings.weekday.week },
      }),
    ...inMonthOf(one, other),
  },
  start: one.start,
  relation: joinRelation(one.relation, other.relation),
  isRange: true,
});
