/**
 * What a word or phrase of the lexicons can mean to the reader, the same in all languages: what the model learns
 * about "still waiting" from English letters it knows of Ukrainian ones too.
 */
export const CONCEPTS = [
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
export type Concept = (typeof CONCEPTS)[number];

/** The place of a concept in `CONCEPTS`. */
export const conceptIndex = (concept: Concept): number => CONCEPTS.indexOf(concept);
