import { type Anchor, type DateGroup, hasDay } from './group-atoms.ts';

/** An event is named no further than this from what is counted back from it. */
const REACH = 300;
/** A word that only points back: "two days before that"; none does, too. */
const POINTS_BACK =
  /^(?:|(?:that|this|it|then|them|нее|него|них|этого|этой даты|неї|нього|цього|цієї дати)(?![a-zа-яіїєґ]).{0,17}|.[在那之])$/;
const NAMES_NOTHING =
  /^(?:the|our|your|my|this|their|and|please|(?:наш|ваш|эт|сам|мо|сво|ц)[а-яіїєґ]{1,4}|начала|початку)$/;
const CLAUSE_END = /[,.!?;:()。\n]| (?:and|и|і|та|й|а) /;
/** "The day before, on the 24th": the date itself follows. */
const RESTATES = /^[ ,(—-]{1,3}(?:也就是|即|that is|i\.e\.|то есть|тобто|а саме)?,? ?(?:on |the |в |во |у |на ){0,2}$/;
const RANGE = /^ ?(?:-|—|to|по|до|到|至) ?$/;
/** "The meeting, which is on Thursday": a clause that only points back to what was named. */
const IS_IT = /^ ?(?:which|it|она|он|оно|вона|він|воно)(?:'s| is| will be| буде?т?)?(?: (?:on|в|во|у|на))? *$/;
const WORD_SIGN = /[a-zа-яіїєґ']/;
/** "The hearing is on the 19th; three days before the session": words of one kind name the same event. */
const KINDS: readonly RegExp[] = [
  /(?<![a-z])(?:court|hearing|trial|session)|суд(?:[ауе]|ом|$| )|заседан|слушан|засідан|слухан|开庭|庭审|法[庭院]/,
  /(?<![a-z])(?:launch|go(?:es|ing)?[ -]?live|release)|запуск|запуст|上线|发布/,
  /(?<![a-z])open(?:ing|s)?(?![a-z])|откры|відкри|开[业幕张馆园]/,
  /(?<![a-z])(?:starts?|beginning|begins)(?![a-z])|старт|начал|начин|почат|почин|开[始工]/,
  /(?<![a-z])(?:trade show|fair|expo|exhibition|conference)(?![a-z])|выставк|ярмар|форум|конференц|виставк|ярмарок|[展年博]会|会展|展览|论坛|峰会|[研讨谈说]会|(?:^|[在于要到的])会$/,
  /(?<![a-z])(?:flight|departure|fly|trip)(?![a-z])|вылет|поездк|выезд|рейс|летим|лечу|виліт|поїздк|виїзд|летимо|出发|航班|起飞|飞/,
  /(?<![a-z])(?:tender|bid|submission|closing|closes|deadline)(?![a-z])|тендер|торг|подач|закры|закри|срок|дедлайн|подан|термін|投标|开标|截止|招标/,
  /(?<![a-z])(?:shipment|shipping|ships?|dispatch|leaves?)(?![a-z])|отгру|груз|отправ|відванта|вантаж|发[货运]|出货|装运/,
  /(?<![a-z])(?:wedding|ceremony)|свадьб|церемон|весілл|вінчан|регистрац|婚/,
];

/**
 * Gives what is counted back from an event the day of that event: the one day of the text in whose clause the event is
 * named, or the last one where a word only points back. What finds none, or more than one, is dropped.
 */
export function giveEventDays(folded: string, groups: readonly DateGroup[], anchors: readonly Anchor[]): DateGroup[] {
  return groups.flatMap((group) => {
    const { before } = group.meanings;
    if (!before || hasDay(group)) return [group];
    if (anchors.some(({ start }) => start > group.end && RESTATES.test(folded.slice(group.end, start)))) return [];
    const near = anchors.filter(({ start, end }) => start < group.end + REACH && end > group.start - REACH);
    const anchor = POINTS_BACK.test(before.event)
      ? lastOf(near.filter(({ end }) => end <= group.start))
      : findNamed(folded, near, group, before.event);
    return anchor
      ? [{ ...takeEvent(folded, group, before.event), meanings: { ...anchor.meanings, ...group.meanings } }]
      : [];
  });
}

/** A mere weekday behind another date may be what that date is, or something else. */
const lastOf = (before: readonly Anchor[]): Anchor | undefined =>
  before.length > 1 && Object.keys(before.at(-1)?.meanings ?? {}).join() === 'weekday' ? undefined : before.at(-1);

/** 出差前一天 is one phrase: a journey that a date is counted from is no absence. */
function takeEvent(folded: string, group: DateGroup, event: string): DateGroup {
  // "The day before the deadline": the deadline asks for nothing there.
  const behind = event ? folded.indexOf(event, group.end) : -1;
  if (behind >= group.end && behind <= group.end + 1) return { ...group, end: behind + event.length };
  const core = event ? folded.lastIndexOf(event, group.core) : -1;
  return core >= group.core - 3 && core < group.core ? { ...group, core, start: Math.min(core, group.start) } : group;
}

function findNamed(folded: string, near: readonly Anchor[], group: DateGroup, event: string): Anchor | null {
  const stems = event
    .split(' ')
    .filter((word) => !NAMES_NOTHING.test(word))
    .map(stemOf);
  const named = near.filter((anchor) => {
    const clause = clauseAround(folded, anchor, group);
    return (
      IS_IT.test(clause) ||
      stems.some((stem) => holdsWord(clause, stem)) ||
      KINDS.some((kind) => kind.test(event) && kind.test(clause))
    );
  });
  const [first, second, third] = named;
  if (!first || third || (second && !RANGE.test(folded.slice(first.end, second.start)))) return null;
  return first;
}

/** Without the ending of a declined or plural word: "выставки" is announced as "выставка". */
const stemOf = (word: string): string => word.slice(0, Math.max(4, (word.length + 2) >> 1));

function holdsWord(clause: string, stem: string): boolean {
  const isWord = WORD_SIGN.test(stem);
  for (let at = clause.indexOf(stem); at >= 0; at = clause.indexOf(stem, at + 1)) {
    if (!isWord || !WORD_SIGN.test(clause.charAt(at - 1))) return true;
  }
  return false;
}

/** The words around a day, without the ones that count back. */
function clauseAround(folded: string, { start, end }: Anchor, group: DateGroup): string {
  const head = folded.slice(Math.max(0, start - 80, group.end <= start ? group.end : 0), start);
  // The bracket may close behind the weekday: "23 April (Thursday) opens".
  const tail = folded
    .slice(end, Math.min(end + 60, group.start >= end ? group.start : folded.length))
    .replace(/^ ?\)/, '');
  return `${head.split(CLAUSE_END).at(-1)} ${tail.split(CLAUSE_END)[0]}`;
}
