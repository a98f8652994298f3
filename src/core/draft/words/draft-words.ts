import { foldText } from '../../dates/fold-text.ts';
import type { Step } from '../../types.ts';
import { phrases } from '../phrases.ts';

/** What a phrase does in a draft; each has its own advice. */
export const CUES = [
  // Promises
  'certain',
  'never_again',
  'at_once',
  'anything',
  'flawless',
  'asap',
  'no_time',
  'no_word',
  // Blame
  'said_before',
  'your_fault',
  'should_have',
  'look_down',
  // Courtesy
  'bare_order',
  'familiar',
  'rude',
  // Inner matters
  'house',
  'colleagues',
  'money',
  'secret',
  'rivals',
  // Tone
  'arguing',
  'defending',
  'cheer',
  'pushing',
  'options',
] as const;
export type CueName = (typeof CUES)[number];

/** Phrases that give a hint, except where the sentence (or the clause around them) also says something else. */
export interface Cue {
  says: RegExp;
  unless?: RegExp;
  unlessInClause?: RegExp;
}

/** The phrases of one language that give hints. */
export type Cues = Readonly<Record<CueName, Cue>>;

/** How a language asks, and how it answers. */
export interface QuestionWords {
  /** A question without a question mark. */
  indirect: RegExp;
  when: RegExp;
  howMuch: RegExp;
  /** A length of time or a part of the year: it answers when, and is no sum. */
  span: RegExp;
  /** Any other question that yes or no does not answer. */
  open: RegExp;
  /** Courtesy, anger, thinking aloud: no answer is expected. */
  idle: RegExp;
  /** What answers yes or no. */
  yesNo: RegExp;
  /** What hands over or reports done. */
  given: RegExp;
  /** What answers how much without a digit. */
  amount: RegExp;
  /** Says that it is not known yet, or that the answer follows. */
  later: RegExp;
  /** Asks us to do something rather than to say something. */
  request: RegExp;
  /** Words that two unrelated sentences share. */
  common: RegExp;
}

/** Something that a client gave already, and how a draft asks for it again. */
export interface AskedAgain {
  asks: RegExp;
  given: RegExp;
}

export interface StepWords extends Record<Exclude<Step, 'act'>, RegExp> {
  /** An action of ours that is under way or to come. */
  doing: RegExp;
  /** Somebody in particular who does it. */
  owner: RegExp;
  /** An action of ours that is done. */
  done: RegExp;
}

/** The phrases of one language, all to be matched on folded text. */
export interface DraftWords {
  cues: Cues;
  /** Stands before a phrase and turns it round ("cannot"); matched against what comes before. */
  negated: RegExp;
  /** Begins a part that only supposes ("if"). */
  supposed: RegExp;
  /** The sentence says what we are going to do. */
  promise: RegExp;
  greeting: RegExp;
  please: RegExp;
  thanks: RegExp;
  /** Where a language has a formal "you": signs, as written, that this mail is formal. */
  formal?: RegExp;
  questions: QuestionWords;
  askedAgain: readonly AskedAgain[];
  steps: StepWords;
}

/** Words of the trade and the plain word for each; `fits` where that can stand in the place of the word as it is. */
export interface Jargon {
  any: RegExp;
  terms: readonly { term: RegExp; plain: string; fits: RegExp | null }[];
}

/**
 * Reads a table of `phrase, phrase = plain word` lines; with `=>` the plain word can stand in the place of the first
 * phrase as it is (in Chinese, which has no endings, of any).
 */
export function jargon(table: string): Jargon {
  const rows = table
    .split('\n')
    .filter((row) => row.includes('='))
    .map((row) => ({
      cells: row.split(/=>?/u).map((cell) => cell.trim()) as [string, string],
      fits: row.includes('=>'),
    }));
  const alternatives = rows.map(({ cells }) => cells[0].split(',').join('\n'));
  return {
    any: phrases(alternatives.join('\n')),
    terms: rows.map(({ cells: [words, plain], fits }, index) => ({
      term: phrases(alternatives[index] as string),
      plain,
      fits: fits ? endingWith(words.split(','), plain) : null,
    })),
  };
}

/** Matches a text that ends with one of the words, where the article before it suits the plain word too. */
function endingWith(words: readonly string[], plain: string): RegExp {
  const forms = /\p{Script=Han}/u.test(plain) ? words : words.slice(0, 1);
  const article = /^[aeiou]/u.test(plain) ? '(?<!\\ba )' : '(?<!\\ban )';
  const escaped = forms.map((form) => foldText(form.trim()).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`${article}(?<![a-z])(?:${escaped.join('|')})$`, 'u');
}

/** A whole folded phrase, what can stand in its place (`$1` is a part of it), and what must follow for that. */
export type Fix = readonly [says: RegExp, instead: string, ahead?: RegExp];

/** What can stand in place of the phrases of a cue, the first that fits. */
export type Fixes = Readonly<Partial<Record<CueName, readonly Fix[]>>>;

/** A fix from the words of a phrase, as they are said between its beginning and its end. */
export const fix = (says: string, instead: string, ahead?: RegExp): Fix => {
  const whole = new RegExp(`(?:${says})$`, 'duy');
  return ahead ? [whole, instead, ahead] : [whole, instead];
};
