import { LETTER } from '../language/letters.ts';
import type { Language } from '../types.ts';
import { GIVING } from './cues/giving.ts';
import type { PromisingCues } from './cues/promising.ts';
import { PROMISING_CHINESE } from './cues/promising-chinese.ts';
import { PROMISING_ENGLISH } from './cues/promising-english.ts';
import { PROMISING_RUSSIAN } from './cues/promising-russian.ts';
import { PROMISING_UKRAINIAN } from './cues/promising-ukrainian.ts';
import { PROMISING_SCALE } from './cues/promising-weights.ts';
import { listTraits } from './date-traits.ts';
import { findDateGroups, guessLanguage, READ_AT_MOST } from './find-date-groups.ts';
import { fold } from './fold-text.ts';
import type { DateGroup } from './group-atoms.ts';
import { resolveGroup } from './resolve-group.ts';
import {
  clausesBefore,
  DATE_MARK,
  findSentence,
  isBareDate,
  type Stretch,
  splitClauses,
  withoutDate,
} from './split-clauses.ts';
import { type ListTraits, weighTraits } from './weigh-traits.ts';

/** A date that somebody gave in their own words. `phrase` is exactly `text.slice(start, end)`, the clause that promises; a clause promises once. */
export interface FoundPromise {
  phrase: string;
  start: number;
  end: number;
  /** Instant, ms. */
  dueAt: number;
  /** `hedged`: "we aim to", постараемся, 争取. */
  kind: 'firm' | 'hedged';
}

const CUES: Record<Language, PromisingCues> = {
  en: PROMISING_ENGLISH,
  'zh-Hans': PROMISING_CHINESE,
  'zh-Hant': PROMISING_CHINESE,
  ru: PROMISING_RUSSIAN,
  uk: PROMISING_UKRAINIAN,
};

/** From which odds (natural logarithm) on what our rules take for a promise is one: of hedged ones fewer are none. */
export const PROMISED_FROM = { firm: 0.06, hedged: -0.44 };

/** "If all goes well," and "Most likely," hedge what follows; a longer clause is about something else. */
const OPENING_LENGTH = 40;

/** The clause says something of its own, so that it does not just go on with the one before. */
const STANDS_ALONE =
  /(?<![a-z])(?:is|are|was|were|has|had)(?![a-z])|[а-яіїєґ]{2}(?:ли|ла|ло|[йь]те|ите|іть)(?:с[ья])?(?![а-яіїєґ])|(?:весь|целый|цілий|увесь) день|整天/;

/** "We do all we can, чтобы вы уже въехали": behind an effort for it, what is hoped of others or said as done is no veto. */
const PURPOSE =
  /(?<=(?:стара|усил|возможн|зусил|можлив|намага|прослеж|простеж|позабо)[а-яіїєґ']{0,8}), (?:чтобы|щоб|аби)(?! [^,]{0,60} не ).*/s;

/** Adds nothing to a date but weight. */
const AFFIRMS =
  /(?<![a-zа-яіїєґ'])(?:yes|yep|i mean|i repeat|exactly|precisely|definitely|да|именно|точно|ровно|как раз|обязательно|повторю|так|саме|рівно|якраз|обов'язково)(?![a-zа-яіїєґ'])|对的?|是的|没错|就是|正是/g;

/** "And will ship it": what goes on with the subject of the clause before. */
const SUBJECT_LEFT_OUT = /^(?:and |then ){1,2}(?=will |shall |can )/;

/** 改到周五, "moved to Friday": no end of what lasts. */
const MOVED = /[改调挪延后期推迟排定订][到至] ?$/;

/** When a text was written (ms), in the reader's IANA zone. */
interface Written {
  now: number;
  tz: string;
  language?: Language | null | undefined;
}

/**
 * Finds the promises with a date in a draft of ours, in order, by the conventions of `parseDates`. What the client
 * promised or is asked for, what hangs on them, questions, refusals, meetings, absences and what is done are none
 * (handbook 6, the promise list; a false reminder costs more than a missed one).
 */
export function findPromises(text: string, written: Written): FoundPromise[] {
  const ours = { ...written, speaker: written.tz, listener: null };
  return findPromised(text, ours, isPromised);
}

/** Whether rules and weights together say that we promise something by a date. */
export const isPromised = ({ promise, traits }: PromiseMention): boolean =>
  promise !== null && weighTraits(PROMISING_SCALE, traits) > PROMISED_FROM[promise.kind];

/**
 * Finds what a client promises us with a date in their own words, in order: to send, pay, sign, answer. Their plans, threats
 * and events are none. Hours are the client's, in `senderTz` where that is known.
 */
export function findTheirPromises(
  text: string,
  { senderTz, ...written }: Written & { senderTz?: string | undefined },
): FoundPromise[] {
  return findPromised(text, { ...written, speaker: senderTz ?? null, listener: written.tz }, ({ words, spoken }) => {
    const { gives, veto } = GIVING[spoken];
    return gives.test(words) && !veto.test(words);
  });
}

type Heard = Written & { speaker: string | null; listener: string | null };

/** A date ahead that a text names, and what our rules say of it. */
export interface PromiseMention {
  group: DateGroup;
  /** Instant, ms. */
  dueAt: number;
  promise: (Stretch & { kind: FoundPromise['kind'] }) | null;
  /** The clause that promises, folded; empty where none does. */
  words: string;
  spoken: Language;
  /** What the words around it say. */
  traits: ListTraits;
}

function findPromised(text: string, heard: Heard, isMeant: (mention: PromiseMention) => boolean): FoundPromise[] {
  const found: FoundPromise[] = [];
  const { folded, mentions } = findPromiseMentions(text, heard);
  for (const mention of mentions) {
    const { group, dueAt, promise } = mention;
    if (!promise || !isMeant(mention)) continue;
    const last = found.at(-1);
    if (last && last.end > group.start) continue;
    const clause = trim(text, { start: Math.max(promise.start, last?.end ?? 0), end: promise.end });
    // "In four working days, that is on 25 May" and "on Friday, yes, on Friday" promise once.
    if (last?.dueAt === dueAt && isBareDate(withoutDate(folded, clause, group).replace(AFFIRMS, ''))) continue;
    found.push({ phrase: text.slice(clause.start, clause.end), ...clause, dueAt, kind: promise.kind });
  }
  return found;
}

/** The dates ahead that a text names, in order, and its folded words. */
export function findPromiseMentions(
  text: string,
  { now, tz, language = null, speaker, listener }: Heard,
): { folded: string; mentions: PromiseMention[] } {
  const folded = fold(text.slice(0, READ_AT_MOST));
  const spoken = language ?? guessLanguage(folded.text);
  const moment = { now, tz, spokenIn: speaker ?? tz, speaker, listener, language: spoken };
  const groups = findDateGroups(folded, spoken, tz);
  const cues = CUES[spoken];
  const mentions = groups.flatMap((group): PromiseMention[] => {
    const dueAt = resolveGroup(group, moment)?.dueAt;
    if (dueAt === undefined || dueAt <= now) return [];
    const judged = judgeDate(folded.text, groups, group, cues);
    // "Until Friday" is how long something lasts, unless it hedges: "it may take until Friday".
    const lasts =
      group.relation === 'until' && !MOVED.test(folded.text.slice(Math.max(0, group.start - 2), group.core));
    const promise = lasts && judged?.kind === 'firm' ? null : judged;
    const words = promise ? folded.text.slice(promise.start, promise.end) : '';
    const ruling = {
      cues: Object.entries(cues),
      verdict: promise?.kind ?? 'none',
      looksAround: false,
      stretch: promise,
    };
    return [
      {
        group,
        dueAt,
        promise,
        words,
        spoken,
        traits: (ledger) => listTraits(folded.text, groups, group, spoken, ruling, ledger),
      },
    ];
  });
  return { folded: folded.text, mentions };
}

function judgeDate(
  folded: string,
  groups: readonly DateGroup[],
  group: DateGroup,
  cues: PromisingCues,
): (Stretch & { kind: FoundPromise['kind'] }) | null {
  if (['after', 'of', 'not'].includes(group.relation)) return null;
  const sentence = findSentence(folded, group);
  const words = folded.slice(sentence.start, sentence.end);
  const clauses = splitClauses(folded, sentence, groups);
  const at = clauses.findIndex(({ end }) => end >= group.end);
  if (cues.question.test(words) || (cues.condition.test(words) && !isOfLaterDate(folded, groups, clauses, at, cues)))
    return null;
  const clause = clauses[at];
  if (!clause) return null;
  const core = { start: group.core, end: group.end };
  const own = judgeClause(folded, clause, core, cues);
  const said = withoutDate(folded, clause, core);
  const isWait = cues.waits.test(said);
  if (isWait || cues.comes.test(said)) {
    // "I expect it by noon" waits for what somebody owes us.
    if (isWait && (group.relation === 'by' || group.relation === 'until')) return null;
    const next = clauses[at + 1];
    const act = next ? findActBehind(folded, groups, next, cues) : 'none';
    if (act === 'dated') return null;
    if (next && act === 'undated' && (isWait || own !== 'firm')) return { ...clause, end: next.end, kind: 'hedged' };
    if (isWait) return null;
  }
  if (own !== 'open') {
    const opening = clauses[at - 1];
    const isHedged =
      opening &&
      opening.end - opening.start <= OPENING_LENGTH &&
      !groups.some(({ start, end }) => start < opening.end && end > opening.start) &&
      cues.hedge.test(withoutDate(folded, opening, group));
    return own === 'none' ? null : { ...clause, kind: isHedged ? 'hedged' : own };
  }
  const rest = withoutDate(folded, clause, group);
  const isBare = isBareDate(rest);
  if (!isBare && STANDS_ALONE.test(rest)) return null;
  let isHedged = cues.hedge.test(rest);
  const before = clausesBefore(clauses, at).slice(0, 3);
  const after = isBare ? clauses.slice(at + 1, at + 3) : [];
  // "But on Friday, we will": a word that opens the clause looks ahead.
  for (const neighbour of LETTER.test(rest) ? [...after, ...before] : [...before, ...after]) {
    const kind = judgeClause(folded, neighbour, core, cues, isBare);
    if (kind === 'none') return null;
    isHedged ||= cues.hedge.test(folded.slice(neighbour.start, neighbour.end));
    if (kind === 'open') continue;
    const [start, end] = [Math.min(neighbour.start, clause.start), Math.max(neighbour.end, clause.end)];
    return { start, end, kind: isHedged ? 'hedged' : kind };
  }
  return null;
}

/** "I send it tonight, and if you agree by ten, we ship on Friday": a condition that another date stands behind is that date's. */
function isOfLaterDate(
  folded: string,
  groups: readonly DateGroup[],
  clauses: readonly Stretch[],
  at: number,
  { condition }: PromisingCues,
): boolean {
  const where = clauses.findIndex(({ start, end }) => condition.test(folded.slice(start, end)));
  const [from, end] = [clauses[where]?.end ?? 0, clauses.at(-1)?.end ?? 0];
  return where > at && groups.some((group) => group.start >= from && group.end <= end);
}

/** "We expect the goods on Thursday and will send them on at once": a wait promises only the act behind it, where that has no date of its own. */
function findActBehind(
  folded: string,
  groups: readonly DateGroup[],
  next: Stretch,
  cues: PromisingCues,
): 'dated' | 'undated' | 'none' {
  const dated = groups.find(({ start, end }) => start < next.end && end > next.start);
  const words = withoutDate(folded, next, dated ?? { start: next.end, end: next.end });
  if (cues.not.test(words) || !cues.promise.test(words.replace(SUBJECT_LEFT_OUT, 'we '))) return 'none';
  return dated ? 'dated' : 'undated';
}

function judgeClause(
  folded: string,
  clause: Stretch,
  date: Stretch,
  cues: PromisingCues,
  isItsDate = false,
): FoundPromise['kind'] | 'none' | 'open' {
  // "By Friday at five, HR will post it": a date set apart is its neighbour's.
  const words = (isItsDate ? `${DATE_MARK} ` : '') + withoutDate(folded, clause, date);
  if (cues.not.test(words.replace(PURPOSE, ''))) return 'none';
  if (!cues.promise.test(words) && !(cues.doer.test(words) && cues.deed.test(words))) return 'open';
  return cues.hedge.test(words) ? 'hedged' : 'firm';
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.replace(/^[\s,;，；]{1,4}/, '').length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().replace(/[.,;:!。，；：！]$/, '').length) };
}
