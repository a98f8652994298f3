import type { Situation, Temperament } from '../types.ts';

/** What a script is for; `step` is one passage of the six of handbook 2, to put into a draft, `own` the user's, every other is a whole mail. */
export type Topic =
  | 'first-answer'
  | 'holding'
  | 'complaint'
  | 'complaint-course'
  | 'step'
  | 'severe-failure'
  | 'plan'
  | 'bad-news'
  | 'call'
  | 'weekly'
  | 'billing'
  | 'feedback'
  | 'thanks'
  | 'closing'
  | 'own';

/** A reply template in one language; the same `id` is the same script in the other languages. */
export interface Script {
  /** Kebab-case, unique within a language. */
  id: string;
  /** Whom it suits; empty where it suits everyone. */
  temperaments: readonly Temperament[];
  /** What it answers; null where it answers anything. */
  situation: Situation | null;
  topic: Topic;
  title: string;
  /** One line from the handbook: why this is the right thing to say. */
  why: string;
  /** Liquid, as `renderScript` reads it. */
  body: string;
}
