import type { Language, Temperament } from '../types.ts';
import type { Advice, AdviceName } from './advice/advice-text.ts';
import type { DraftWords, Fixes, Jargon } from './words/draft-words.ts';

/** What a hint is about; `checks.ts` says in which order they are graver. */
export const DRAFT_CHECKS = [
  'overpromise',
  'vague_promise',
  'jargon',
  'blame',
  'discourtesy',
  'inner_matter',
  'tone',
  'unanswered',
] as const;
export type DraftCheck = (typeof DRAFT_CHECKS)[number];

/** One thing to look at in a draft: `phrase` is `text.slice(start, end)`, `advice` one sentence in the draft's language. */
export interface DraftHint {
  check: DraftCheck;
  /** Which advice it is: what people silence when they want to see no more of it. */
  rule: AdviceName;
  phrase: string;
  start: number;
  end: number;
  advice: string;
  /** What can stand in place of `phrase` as it is; null where only the writer can tell, or the phrase stands there twice. */
  fix: { text: string } | null;
  /** True where the phrase only marks a place: it is not wrong itself. */
  isPlace: boolean;
}

/** A hint that is not to be shown; `words` is empty where the rule itself is silenced. */
export interface MutedHint {
  rule: AdviceName;
  /** As `mutedWords` gives them. */
  words: string;
}

/** A sentence of a draft; offsets into `Draft.text`. */
export interface Sentence {
  start: number;
  end: number;
  /** Folded, with what the writer only quotes masked; same length as the sentence. */
  plain: string;
  isQuestion: boolean;
  /** True for an item of a list, which may be as short as it likes. */
  isListed: boolean;
  /** True where the sentence or the one after it names a day or an hour. */
  isDated: boolean;
}

/** A draft as the checks see it: the writer's own words, without quotes and signature. */
export interface Draft {
  text: string;
  /** Folded, nothing masked; same length as `text`. */
  folded: string;
  language: Language;
  /** How to treat the client; a complaint of unknown temperament counts as angry. Null where nothing is known. */
  temperament: Temperament | null;
  sentences: readonly Sentence[];
  /** What was cut off below the own words: closing formula and signature; empty where there is none. */
  signOff: string;
  /** The client's own words; empty where they are not known. */
  clientText: string;
  /** Words that this client knows, folded. */
  glossary: readonly string[];
  words: DraftWords;
  jargon: Jargon;
  advice: Advice;
  fixes: Fixes;
  /** The next date to offer, as it is written in a mail of this language; null where none is known. */
  moment: string | null;
}

/** A find of a check; offsets into `Draft.text`. */
export interface Find {
  start: number;
  end: number;
  rule: AdviceName;
  /** What the blanks of the advice are. */
  fill?: Readonly<Record<string, string>>;
  /** What can stand in place of the words, where the check itself knows. */
  fix?: string | undefined;
  /** The words only mark a place: other hints may stand in them. */
  isPlace?: true;
}

/** One thing that is looked for in every draft. */
export interface Check {
  name: DraftCheck;
  find(draft: Draft): Find[];
}
