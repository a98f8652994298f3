import { CUES } from '../words/draft-words.ts';

/** What hints are about: phrases, and more than single phrases. */
export const ADVICE_NAMES = [
  ...CUES,
  'jargon',
  'no_greeting',
  'no_closing',
  'no_thanks',
  'asked_again',
  'too_long',
  'unanswered',
] as const;
export type AdviceName = (typeof ADVICE_NAMES)[number];

/** One sentence for each, saying what to write instead; `{word}`, `{plain}` and `{question}` are filled in. */
export type Advice = Readonly<Record<AdviceName, string>>;
