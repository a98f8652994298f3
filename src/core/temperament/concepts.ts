import { MATTERS, type Matter } from '../situation/concepts.ts';

/**
 * What a word or phrase of the lexicons can mean to the reader, the same in all languages: what the model learns
 * about "still waiting" from English letters it knows of Ukrainian ones too.
 */
export const TEMPERS = [
  // Against somebody
  'insult',
  'swear',
  'outrage',
  'fedup',
  'anger',
  'scam',
  'mockery',
  'leave',
  'legal',
  'public',
  'rhetorical',
  'rude',
  'waste',
  // Something bad that happened
  'broken',
  'late',
  'wait',
  'repeat',
  'damaged',
  'money',
  'bad',
  'sad',
  'silence',
  // Knowing what one wants
  'demand',
  'order',
  'now',
  'deadline',
  'final',
  'condition',
  'certain',
  'said',
  'refuse',
  'obligation',
  'want',
  'impatient',
  'authority',
  // Not knowing
  'unsure',
  'maybe',
  'worry',
  'waver',
  'defer',
  'reassure',
  'advice',
  'confused',
  'selfdoubt',
  'hedge',
  // Kindness
  'thanks',
  'praise',
  'warm',
  'patience',
  'team',
  'recommend',
  'joy',
  'wish',
  'apology',
  'empathy',
  'smile',
  'frown',
  // Plain business
  'info',
  'please',
  'query',
  'greeting',
  'closing',
  'formal',
  // Small words that turn the others
  'not',
  'very',
  'you',
  'us',
  'but',
] as const;
export type Temper = (typeof TEMPERS)[number];

/** Of all concepts those of how a client is come first, then those of what it is about; each family is read apart. */
export const MATTERS_FROM = TEMPERS.length;
export const CONCEPT_COUNT = TEMPERS.length + MATTERS.length;

/** The place of a concept among all. */
export const temperIndex = (concept: Temper): number => TEMPERS.indexOf(concept);
export const matterIndex = (concept: Matter): number => TEMPERS.length + MATTERS.indexOf(concept);
