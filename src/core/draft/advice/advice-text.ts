import type { CueName } from '../words/draft-words.ts';

/** What hints are about, beside single phrases. */
export type AdviceName =
  | CueName
  | 'jargon'
  | 'no_greeting'
  | 'no_closing'
  | 'no_thanks'
  | 'asked_again'
  | 'too_long'
  | 'unanswered';

/** One sentence for each, saying what to write instead; `{word}`, `{plain}` and `{question}` are filled in. */
export type Advice = Readonly<Record<AdviceName, string>>;
