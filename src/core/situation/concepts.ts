/**
 * What a cue can say, the same in all languages, so that what is learnt of "still waiting" in one holds in the others.
 * The cue lists of `cues/` have one entry a concept.
 */
export const MATTERS = [
  // Money
  'invoice',
  'payment',
  'price',
  'refund',
  'overcharge',
  'currency',
  // Time
  'late',
  'waiting',
  'deadline',
  'postpone',
  'promised',
  'timeline',
  'delivery',
  // Something failed
  'outage',
  'server',
  'dataLoss',
  'standstill',
  'emergency',
  'recovery',
  'module',
  'device',
  'broken',
  'workaround',
  'bug',
  'wrong',
  'testing',
  'fix',
  'update',
  'display',
  'issues',
  'allWrong',
  'prioritise',
  'poor',
  // Knowing and wanting
  'confused',
  'howTo',
  'explain',
  'training',
  'expertise',
  'undecided',
  'requirement',
  'clarify',
  'prototype',
  'change',
  'add',
  'remove',
  'extraWork',
  'designItem',
  // People
  'staff',
  'role',
  'absence',
  'capacity',
  'assign',
  // Asking much
  'forFree',
  'impossible',
  'bigAsk',
  'rush',
  'absolute',
  // Rhythm
  'meeting',
  'agenda',
  'report',
  'slot',
  'call',
  // Kindness
  'praise',
  'thanks',
  'satisfied',
  'recommend',
  'greeting',
  // Paper
  'contract',
  'access',
  'document',
  // Against somebody
  'rude',
  'ignored',
  'outrage',
  'disappointed',
  'complaint',
  'blame',
  'again',
  'insult',
  'leave',
  'legal',
  'publicity',
  'loss',
  'extent',
  'danger',
  'urgent',
  'demand',
  'sarcasm',
  // What takes the edge off
  'noHurry',
  'allFine',
  'selfDoubt',
  'thirdParty',
  'planned',
  'hedge',
  // Small words that turn the others
  'not',
  'if',
  'you',
] as const;
export type Matter = (typeof MATTERS)[number];

/**
 * What some concepts are beside their name. `deniable`: may be named to say that it did not happen ("no delay").
 * `grievance`: no fault of ours in a condition ("if it is late again") or when said of others ("our bank was rude").
 * `fault`: something was not as it should be. `burden`: what makes a fault more than a report.
 */
export type Trait = 'deniable' | 'grievance' | 'fault' | 'burden';

const TRAITS: Readonly<Partial<Record<Matter, readonly Trait[]>>> = {
  refund: ['burden'],
  overcharge: ['deniable', 'grievance', 'fault'],
  late: ['deniable', 'grievance', 'fault', 'burden'],
  waiting: ['grievance', 'fault'],
  promised: ['grievance', 'burden'],
  outage: ['deniable', 'grievance', 'fault'],
  dataLoss: ['deniable', 'grievance', 'fault'],
  standstill: ['deniable', 'grievance', 'fault', 'burden'],
  emergency: ['burden'],
  broken: ['deniable', 'grievance', 'fault'],
  bug: ['deniable', 'grievance', 'fault'],
  wrong: ['deniable', 'grievance', 'fault'],
  fix: ['fault'],
  issues: ['deniable', 'fault'],
  allWrong: ['grievance', 'fault'],
  poor: ['deniable', 'grievance', 'fault'],
  confused: ['deniable'],
  rush: ['deniable'],
  praise: ['deniable'],
  satisfied: ['deniable'],
  recommend: ['deniable'],
  rude: ['grievance', 'burden'],
  ignored: ['grievance', 'fault'],
  outrage: ['grievance'],
  disappointed: ['deniable', 'grievance', 'burden'],
  complaint: ['deniable', 'grievance'],
  blame: ['grievance', 'burden'],
  again: ['grievance', 'burden'],
  insult: ['grievance'],
  leave: ['deniable', 'burden'],
  legal: ['deniable', 'burden'],
  publicity: ['deniable', 'burden'],
  loss: ['deniable', 'grievance', 'burden'],
  extent: ['burden'],
  danger: ['deniable', 'grievance', 'burden'],
  urgent: ['deniable', 'burden'],
  demand: ['burden'],
  sarcasm: ['grievance'],
};

/** One for each concept that has a trait, zero for the others, in the order of `MATTERS`. */
export const flagTrait = (trait: Trait): Uint8Array =>
  Uint8Array.from(MATTERS, (concept) => Number(TRAITS[concept]?.includes(trait) ?? false));

/** One language's cues: comma-separated words and phrases a concept; a star ends a stem, digits stand for any number. */
export type Cues = Readonly<Record<Matter, string>>;
