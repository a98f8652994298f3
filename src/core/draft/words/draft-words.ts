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

/** Words of the trade and the plain word for each. */
export interface Jargon {
  any: RegExp;
  terms: readonly { term: RegExp; plain: string }[];
}

/** Reads a table of `phrase, phrase = plain word` lines. */
export function jargon(table: string): Jargon {
  const rows = table
    .split('\n')
    .filter((row) => row.includes('='))
    .map((row) => row.split('=').map((cell) => cell.trim()) as [string, string]);
  const alternatives = rows.map(([words]) => words.split(',').join('\n'));
  return {
    any: phrases(alternatives.join('\n')),
    terms: rows.map(([, plain], index) => ({ term: phrases(alternatives[index] as string), plain })),
  };
}
