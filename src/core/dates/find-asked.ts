import type { Asked, Language } from '../types.ts';
import { ASKING_CUES, type AskedRuling, ruleAsked } from './asked-rules.ts';
import { ASKING_SCALE } from './cues/asking-weights.ts';
import { listTraits } from './date-traits.ts';
import { findDateGroups, guessLanguage, READ_AT_MOST } from './find-date-groups.ts';
import { fold } from './fold-text.ts';
import type { DateGroup } from './group-atoms.ts';
import { resolveGroup } from './resolve-group.ts';
import { type ListTraits, weighTraits } from './weigh-traits.ts';

/** A client's own words, and how they are to be read. */
export interface AskedInput {
  /** Instant, ms. */
  receivedAt: number;
  /** The reader's IANA zone. */
  tz: string;
  language: Language | null;
  /** The sender's IANA zone, where it is known: hours are theirs. */
  senderTz?: string | undefined;
}

/** A date ahead that a message names. */
export interface Mention {
  group: DateGroup;
  /** Instant, ms. */
  dueAt: number;
  /** What our rules say of it. */
  ruling: AskedRuling;
  /** What the words around it say. */
  traits: ListTraits;
}

/**
 * From which odds (natural logarithm) on a date counts as asked for: even ones where our rules say so, 64 in 100 where they do
 * not. Both lie between two steps of the weights.
 */
export const ASKED_FROM = { yes: 0.06, no: 0.56 };
/** What our rules take for asked and the weights drop by less than this is in doubt, and so is then any later date. */
const DOUBT = 1;

/** A day so far ahead, without a limit and a year, was rather this year's past one. */
const FAR_MS = 240 * 86_400_000;

/** Said in November, a bare "on 12 August" tells of the last one. */
const wasRather = ({ relation, meanings }: DateGroup, aheadMs: number): boolean =>
  relation !== 'by' && meanings.date !== undefined && meanings.date.date.year === undefined && aheadMs > FAR_MS;

/**
 * Finds the date by which a client asks us for something in their own words, the most pressing where there are several;
 * null where there is none or where the words leave doubt. `dueAt` is an instant (ms) after `receivedAt`, by the
 * conventions of `parseDates`; hours are the sender's where `senderTz` is known. Meetings, what the client will do
 * themselves, validity, opening hours and what is past are not asked for (goals: "0 silently wrong").
 */
export function findAsked(text: string, input: AskedInput): Asked | null {
  for (const mention of findMentions(text, input)) {
    const { ruling, group, dueAt } = mention;
    const odds = weighAsked(mention);
    if (odds > fromOf(ruling))
      return { phrase: text.slice(group.start, group.end), start: group.start, end: group.end, dueAt };
    // "All by the end of the month, but the login page by tomorrow": a later date would be wrong.
    if (ruling === 'yes' && odds > ASKED_FROM.yes - DOUBT) return null;
  }
  return null;
}

/** The odds (natural logarithm) that a date is asked for; boundless where our rules are not to be outweighed. */
function weighAsked({ ruling, traits }: Mention): number {
  if (ruling === 'sure') return Number.POSITIVE_INFINITY;
  return ruling === 'never' ? Number.NEGATIVE_INFINITY : weighTraits(ASKING_SCALE, traits);
}

const fromOf = (ruling: AskedRuling): number => (ruling === 'no' ? ASKED_FROM.no : ASKED_FROM.yes);

/** Whether rules and weights together say that a date is asked for. */
export const isAsked = (mention: Mention): boolean => weighAsked(mention) > fromOf(mention.ruling);

/** The dates ahead that a text names, the soonest first; each is judged when it is taken. */
export function* findMentions(text: string, { receivedAt, tz, language, senderTz }: AskedInput): Generator<Mention> {
  const folded = fold(text.slice(0, READ_AT_MOST));
  const spoken = language ?? guessLanguage(folded.text);
  const moment = {
    now: receivedAt,
    tz,
    spokenIn: senderTz ?? tz,
    speaker: senderTz ?? null,
    listener: tz,
    language: spoken,
  };
  const groups = findDateGroups(folded, spoken, tz);
  const dated = groups.flatMap((group) => {
    const dueAt = resolveGroup(group, moment)?.dueAt;
    return dueAt !== undefined && dueAt > receivedAt && !wasRather(group, dueAt - receivedAt) ? [{ group, dueAt }] : [];
  });
  // The soonest first: what is judged costs most, and the first that is asked for is the answer.
  dated.sort((a, b) => a.dueAt - b.dueAt);
  for (const { group, dueAt } of dated) {
    const ruling = ruleAsked(folded.text, groups, group, spoken);
    const ours = { cues: Object.entries(ASKING_CUES[spoken]), verdict: ruling, looksAround: true };
    yield { group, dueAt, ruling, traits: (ledger) => listTraits(folded.text, groups, group, spoken, ours, ledger) };
  }
}
