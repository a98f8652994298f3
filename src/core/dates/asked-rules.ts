import { LETTER_OR_DIGIT } from '../language/letters.ts';
import type { Language } from '../types.ts';
import type { AskingCues } from './cues/asking.ts';
import { ASKING_CHINESE } from './cues/asking-chinese.ts';
import { ASKING_ENGLISH } from './cues/asking-english.ts';
import { ASKING_RUSSIAN } from './cues/asking-russian.ts';
import { ASKING_UKRAINIAN } from './cues/asking-ukrainian.ts';
import { type DateGroup, hasDay } from './group-atoms.ts';
import {
  clausesBefore,
  DATE_MARK,
  findSentence,
  isBareDate,
  type Stretch,
  splitClauses,
  withoutDate,
} from './split-clauses.ts';

export const ASKING_CUES: Record<Language, AskingCues> = {
  en: ASKING_ENGLISH,
  'zh-Hans': ASKING_CHINESE,
  'zh-Hant': ASKING_CHINESE,
  ru: ASKING_RUSSIAN,
  uk: ASKING_UKRAINIAN,
};

/** "If you couldn't do it in five days" reproaches, and sets no limit. */
const LOOKS_BACK =
  /(?<![a-z])(?:did|could|was|were)(?:n't| not)|nothing (?:has|happened)|(?<![а-яіїє])не [а-яіїєґ']{2,14}(?:[лв]|л[аои])(?:с[ья])?(?![а-яіїєґ'])/;

/** Asks for nothing: "nothing is needed from you". */
const SPARES =
  /(?<!其[他余]的?|别的|剩下的?)你们?(?:那边)?[就都]?(?:不[用必]|无需)[^发寄回交]{0,2}[做动管弄操处理]|nothing(?! (?:else|more|further))[a-z ]{0,14} (?:needed|required|for you)|(?<!б[оі]льше (?:от |від )?)ва[мс] (?!б[оі]льше)[а-яіїє ]{0,9}н[иі]ч[ео]го/;
/** Says so of the whole mail, as it stands now: what was asked of nobody here before was told for information. */
const SPARES_NOW =
  /for (?:now|the moment|the time being),? (?:there is |there's )?nothing (?:is )?(?:needed|required|for you)|(?:от|від) вас (?:пока|поки)(?: що)? н[иі]ч[ео]го|(?:пока|поки)(?: що)? (?:от|від) вас н[иі]ч[ео]го|no (?:further )?action (?:is )?(?:needed|required)|nothing (?:that )?you (?:need|have) to do|ничего (?:делать|предпринимать) не (?:нужно|надо|требуется)|нічого робити не (?:потрібно|треба)|你无需(?:做任何)?(?:操作|处理)|(?:暂时|目前|现在)没有?(?:其[他它]的?)?(?:需要|事[情要]?)(?=[,。!]|$)/;
const SPARED_REACH = 240;
const ASKS_HERE =
  /\?|(?<![a-z])(?:i|we|me|us|you|your|please|needed|due|deadline)(?![a-z])|(?<![а-яіїєґ])(?:мне|нам|мені|ва[мсш]|вы|ви|прош|прос|жд[уе]|чека|нуж|потріб|хо[чт]|надо|треба|пожалуйста|будь ласка)|[а-яіїє]{2}(?:[ийь]те|іть)(?![а-яіїє])|[你请要想]|[给发寄交]我|希望|必须|麻烦/;
/** "Within 7 days of this letter": a term that begins with what we read is ours. */
const SINCE_THIS =
  /(?:of|from) (?:the )?(?:(?:receipt|date|delivery) of )?this (?:letter|e-?mail|message|notice|demand)(?![a-z])|(?:этого|настоящего|данного|этой|настоящей|данной) (?:письма|уведомления|требования|претензии|обращения)|(?:цього|даного|цієї|даної) (?:листа|повідомлення|звернення|вимоги|претензії)|(?:дня|даты|момента) получения (?:письма|претензии|требования|уведомления)(?! (?:от|из))|(?:дня|дати|моменту) отримання (?:листа|претензії|вимоги|повідомлення)(?! (?:від|з|із))|本(?:函|信|邮件|电邮)(?!息|用)/;
const SINCE_REACH = 45;
const REASON = /^ ?(?:because|since|as |бо |оскільки|адже|так как|потому|поскольку|ведь|因为)/;
/** "До" alone may mean how long something lasts. */
const LASTS = /^до /;
/** "Before then", до этого, 在此之前: the date named last. */
const THEN =
  /(?=[bupaдк])(?<![a-zа-яіїєґ]|(?:days?|weeks?|hours?|дн(?:я|ей|і|ів)|день|недел[яюи]|тиждень|тижн[іяв]{1,2}|[天周]) ?)(?:(?:by|before|until|till|prior to|ahead of) (?:then|that)|до (?:этого|тех пор|этой даты|цього|цієї дати|(?:его|ее|их|його|її|їх) (?:начала|початку)|н(?:ее|его|их|еї|ього)(?= (?:нуж|над|долж|треба|потріб|ма[єю])(?!о? [а-яіїє]{2,14}т[ьи]ся))|того(?: часу| времени| момента| моменту)?(?!,? (?:как|як|час|врем|момент)))|к (?:(?:этому|тому) (?:дню|сроку|времени|моменту)|(?:его|ее|их) (?:началу|приезду)))(?![a-zа-яіїєґ])|在?[此那这](?:之前(?!,.{1,4}点|[一两二三\d]{1,2}个?[天日周工])|[个]?时间?前|[天日]之?前)/;
const THEN_REACH = 160;

/** "We fly out on the 3rd and come back on the 17th": what goes on with its subject is no order. */
const OWN_PLAN = /(?<![a-z])(?:we|i|they|he|she)(?:'[a-z]{1,2})? [a-z]/;
const GOES_ON =
  /^ ?and (?:then )?(?:(?:come|go|fly|drive|move) (?:back|home|in|out|off|on|over|there|away)|fly|leave|return|start|open|close|stay|be (?:back|away|there|home))(?= (?:on|at|in) )/;

/** A date that replaces another stands no further behind it, in units; what is behind it may show that it is another matter's. */
const REPLACED_REACH = 120;
const ABOUT_ELSE =
  /^ ?(?:for (?:the|our|a) |(?:только |лише )?(?:встреч|зустріч|назнач|признач|проведем)|开会|见面|上课)/;
/** Every `sameInstead` says one of these: looked for first, for it costs less. */
const SAYS_NOW = /now| ha(?:s|ve) |теперь|уже|тепер|вже|改|推迟|延/;
const FETCH_REACH = 100;
/** "Have it packed by 3": ready before they come. */
const HAS_HOUR = /(?:by|before|until|at|до|к|об?) \d|\d ?[点前]/;

/** A sentence without a verb is a request ("Agenda by Friday") only while it is short. */
const FRAGMENT_LENGTH = 80;

type Verdict = 'asked' | 'not' | 'open';

/**
 * What our rules say of a date: asked or not by the words around it, or for a reason that reaches beyond them, which other
 * words cannot outweigh: `sure` (the date stands in the place of one that was asked for, the goods are fetched then, or the term begins with this letter) and `never` (another
 * stands in its place, nothing is needed of us, there is no hurry, or "after Friday" names no limit).
 */
export type AskedRuling = 'sure' | 'yes' | 'no' | 'never';

const isYes = (ruling: AskedRuling): boolean => ruling === 'sure' || ruling === 'yes';

/** What the words around a date, by our rules, say of whether we are asked for something by it; its language is the one that the text is spoken in. */
export function ruleAsked(
  folded: string,
  groups: readonly DateGroup[],
  group: DateGroup,
  language: Language,
): AskedRuling {
  // What is counted back from a meeting is not the meeting.
  const cues = group.meanings.before
    ? { ...ASKING_CUES[language], event: /(?!)/, order: /(?!)/ }
    : ASKING_CUES[language];
  const ruling = ruleNow(folded, groups, group, cues);
  if (isSpared(folded, groups, group)) return 'never';
  return ruling === 'yes' && isSinceThis(folded, group) ? 'sure' : ruling;
}

const isSinceThis = (folded: string, { start, end, meanings }: DateGroup): boolean =>
  meanings.span !== undefined && SINCE_THIS.test(folded.slice(start, end + SINCE_REACH));

/** As `rule`, but of a date that was replaced the new one counts: "by Thursday. That has moved to Monday." */
function ruleNow(folded: string, groups: readonly DateGroup[], group: DateGroup, cues: AskingCues): AskedRuling {
  const at = groups.indexOf(group);
  const [before, next] = [groups[at - 1], groups[at + 1]];
  if (next && isReplaced(folded, group, next, cues)) return 'never';
  if (before && isReplaced(folded, before, group, cues)) {
    // A few signs behind it: "the samples, on Thursday wanted" is how Chinese asks.
    const words = folded.slice(findSentence(folded, before).start, before.end + 3);
    if (isYes(rule(folded, groups, before, cues)) || cues.hadAsked.test(words)) return 'sure';
  }
  return rule(folded, groups, group, cues);
}

const isReplaced = (folded: string, one: DateGroup, { core, end }: DateGroup, cues: AskingCues): boolean =>
  core > one.end &&
  core - one.end <= REPLACED_REACH &&
  isInstead(folded, one, core, cues) &&
  !ABOUT_ELSE.test(folded.slice(end, end + REPLACED_REACH));

/** What leads from one date to where another begins says that it replaces it. */
function isInstead(folded: string, one: DateGroup, core: number, { instead, sameInstead }: AskingCues): boolean {
  const gap = folded.slice(one.end, core);
  if (instead.test(gap)) return true;
  if (!SAYS_NOW.test(gap)) return false;
  const { start } = findSentence(folded, one);
  return sameInstead.test(`${folded.slice(start, one.start)}${DATE_MARK}${gap}`);
}

function rule(folded: string, groups: readonly DateGroup[], group: DateGroup, cues: AskingCues): AskedRuling {
  if (isMeantByThen(folded, groups, group, cues)) return 'yes';
  if (['after', 'of', 'not'].includes(group.relation)) return 'never';
  // "Monday to Thursday from 9 to 12": when somebody can be reached.
  if (group.isRange && group.meanings.slot) return 'never';
  const isLimit =
    group.relation === 'by' ||
    group.relation === 'until' ||
    (group.meanings.part?.part === 'close' && !folded.startsWith('at the end', group.start));
  // "Call me, even in the evening": a part of the day alone is no date.
  if (!isLimit && !hasDay(group) && !group.meanings.clock && !group.meanings.slot) return 'never';
  const sentence = findSentence(folded, group);
  if (!isLimit && cues.calm.test(folded.slice(sentence.start, sentence.end))) return 'never';
  const clauses = splitClauses(folded, sentence, groups);
  const at = clauses.findIndex(({ end }) => end >= group.end);
  const clause = clauses[at];
  if (!clause) return 'no';
  const before = clauses[at - 1];
  const isOwnPlan = before && OWN_PLAN.test(folded.slice(before.start, before.end));
  if (isOwnPlan && !isLimit && GOES_ON.test(folded.slice(clause.start, clause.end))) return 'no';
  if (isReadyForThem(folded, groups, clause, cues)) return 'sure';
  // An hour alone, without a limit, is more often a line of a log than an order.
  const namesDay = isLimit || hasDay(group);
  // "If it is not here in 48 hours": a threat makes a limit of a time from now.
  const isThreat = !isLimit && group.meanings.span && !LOOKS_BACK.test(folded.slice(sentence.start, sentence.end));
  const judge = (stretch: Stretch): Verdict => {
    const words = withoutDate(folded, stretch, { start: group.core, end: group.end });
    if (isThreat && cues.ultimatum.test(words) && !cues.veto.test(words)) return 'asked';
    return judgeClause(words, isLimit, namesDay, cues);
  };
  const rest = withoutDate(folded, clause, group);
  if (cues.purpose.test(rest)) {
    const asks = (words: string): boolean => judgeClause(words, true, true, cues) === 'asked';
    const isAsked = clausesBefore(clauses, at).some((stretch) => asks(withoutDate(folded, stretch, group)));
    return isAsked ? 'sure' : 'no';
  }
  const isWish = cues.wish.test(rest);
  // "It would be great if the proof were here on Friday" wishes; a condition stands beside no wish.
  if (
    isWish &&
    clausesAround(folded, clauses, at, judge).some((stretch) =>
      isWelcome(withoutDate(folded, stretch, group), isLimit, cues),
    )
  )
    return !cues.veto.test(rest) && (isLimit || !cues.event.test(rest)) ? 'sure' : 'no';
  const here = judge(clause);
  if (here !== 'open') return here === 'asked' ? 'yes' : 'no';
  const isBare = isBareDate(rest);
  const leans = isBare || (isLimit && isWish);
  if (leans || (isLimit && !cues.verb.test(rest))) {
    for (const stretch of leans ? clausesAround(folded, clauses, at, judge) : clausesBefore(clauses, at)) {
      const verdict = judge(stretch);
      if (verdict !== 'open') return verdict === 'asked' ? 'yes' : 'no';
    }
  }
  const start = isBare ? (clauses[at - 1]?.start ?? clause.start) : clause.start;
  const fragment = withoutDate(folded, { start, end: clause.end }, group);
  if (
    group.relation === 'by' &&
    (!group.meanings.span || rest.startsWith(DATE_MARK)) &&
    !LASTS.test(folded.slice(group.start, group.core))
  )
    return 'yes';
  const isFragment =
    isLimit &&
    group.relation !== 'until' &&
    LETTER_OR_DIGIT.test(fragment) &&
    fragment.length <= FRAGMENT_LENGTH &&
    !cues.verb.test(fragment);
  return isFragment ? 'yes' : 'no';
}

const isWelcome = (words: string, isLimit: boolean, cues: AskingCues): boolean =>
  cues.welcome.test(words) && (isLimit || !cues.event.test(words));

/** The clauses before one and behind it, the nearest first; the second behind it counts only where it asks by itself. */
function clausesAround(
  folded: string,
  clauses: readonly Stretch[],
  at: number,
  judge: (stretch: Stretch) => Verdict,
): Stretch[] {
  // "By 4 pm, because we close": a reason tells nothing of the request.
  const behind = clauses
    .slice(at + 1, at + 3)
    .filter(
      (next, by) => !REASON.test(folded.slice(next.start, next.start + 12)) && (by === 0 || judge(next) === 'asked'),
    );
  return [...clausesBefore(clauses, at), ...behind];
}

/** "Our driver collects them tomorrow, please have the papers ready": what they come for is asked of us by then. */
function isReadyForThem(
  folded: string,
  groups: readonly DateGroup[],
  { start, end }: Stretch,
  { fetch, prepare }: AskingCues,
): boolean {
  if (!fetch.test(folded.slice(start, end))) return false;
  const isFree = (from: number, to: number): boolean => {
    const words = folded.slice(from, to);
    return (
      prepare.test(words) && !HAS_HOUR.test(words) && groups.every((other) => other.start >= to || other.end <= from)
    );
  };
  return isFree(end, end + FETCH_REACH) || isFree(Math.max(0, start - FETCH_REACH), start);
}

/** "The old files go by the end of the year, but nothing is needed from you"; said further on, it spares us what was asked of nobody here. */
function isSpared(folded: string, groups: readonly DateGroup[], group: DateGroup): boolean {
  const sentence = findSentence(folded, group);
  const later = folded.slice(sentence.end, sentence.end + SPARED_REACH);
  if (SPARES_NOW.test(later) && !ASKS_HERE.test(folded.slice(sentence.start, sentence.end))) return true;
  const clauses = splitClauses(folded, sentence, groups);
  const at = clauses.findIndex(({ end }) => end >= group.end);
  return at >= 0 && clauses.slice(at, at + 3).some(({ start, end }) => SPARES.test(folded.slice(start, end)));
}

const isVague = ({ meanings }: DateGroup): boolean => meanings.edge?.edge === 'whole';

/** "Our fair opens on Friday, and the stand has to be here before then": a request behind a date may mean it. */
function isMeantByThen(folded: string, groups: readonly DateGroup[], group: DateGroup, cues: AskingCues): boolean {
  if (isVague(group)) return false;
  const next = groups.find((other) => other.start >= group.end && !isVague(other))?.start ?? Number.POSITIVE_INFINITY;
  const then = THEN.exec(folded.slice(group.end, Math.min(next, group.end + THEN_REACH)));
  if (!then) return false;
  const start = group.end + then.index;
  const mark = { start, end: start + then[0].length };
  // "Before then, by half past nine": the later date tells more.
  if (next - mark.end < 4) return false;
  const sentence = findSentence(folded, mark);
  const clauses = splitClauses(folded, sentence, [mark]);
  const at = clauses.findIndex(({ end }) => end >= mark.end);
  const wordsOf = (stretch: Stretch) => withoutDate(folded, stretch, mark);
  const judge = (stretch: Stretch | undefined) => stretch && judgeClause(wordsOf(stretch), true, true, cues);
  const [before, clause, ...behind] = [clauses[at - 1], clauses[at], ...clauses.slice(at + 1, at + 3)];
  if (clause && before && cues.wish.test(wordsOf(clause)) && cues.welcome.test(wordsOf(before))) return true;
  const here = judge(clause);
  if (here !== 'open' || !clause) return here === 'asked';
  return (isBareDate(withoutDate(folded, clause, mark)) ? [before, ...behind] : [before]).some(
    (next) => judge(next) === 'asked',
  );
}

function judgeClause(words: string, isLimit: boolean, namesDay: boolean, cues: AskingCues): Verdict {
  if (cues.veto.test(words)) return 'not';
  const isEvent = !isLimit && cues.event.test(words);
  if (isLimit && cues.ultimatum.test(words)) return 'asked';
  if (cues.request.test(words) || cues.welcome.test(words)) return isEvent ? 'not' : 'asked';
  if (cues.own.test(words)) return 'not';
  if ((namesDay && cues.order.test(words)) || (isLimit && cues.weakOrder.test(words))) return isEvent ? 'not' : 'asked';
  return isEvent ? 'not' : 'open';
}
