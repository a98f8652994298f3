/**
 * What a message is about, and whether it complains, of what and how badly (handbook 2, 4, 5).
 *
 * A complaint says that something which we did, delivered or failed to do was not right, and that it touched them:
 * it happened again, broke a promise, cost them something, displeased them, or they demand that it be made good, in however calm a tone.
 * None are a fault reported without any of that (a cooperative tester's), questions, wishes, schedules, praise, what others did
 * wrong, and what would be wrong if it happened.
 */
import { HEAD_RANGES } from '../temperament/heads.ts';
import {
  COMPLAINT_CATEGORIES,
  type ComplaintCategory,
  SEVERITIES,
  type Severity,
  SITUATIONS,
  type Situation,
  type Temperament,
} from '../types.ts';

/** What was read of one message; category and severity are null when it is no complaint. */
export interface MatterReading {
  situation: Situation;
  complaint: boolean;
  category: ComplaintCategory | null;
  severity: Severity | null;
}

/**
 * How far a temper shifts the odds of a complaint: an angry client seldom writes without one, a friendly one seldom has one.
 * Chosen on texts that nothing was learned from.
 */
const TEMPER_SHIFT: Readonly<Record<Temperament, number>> = {
  angry: 1,
  assertive: 0.5,
  neutral: 0,
  hesitant: -0.25,
  friendly: -0.5,
};

/**
 * What the words of a text hold against somebody: something that happened; only what others did, what did not happen or
 * would be wrong if it did; or nothing that has a name among our words.
 */
export type Grievance = 'held' | 'excused' | 'unnamed';

/**
 * The odds above which it is a complaint: where no grievance is named, above what a mood can shift them; where only others
 * are blamed by our cues, far above, for "your leak ruined my neighbour's ceiling" blames us.
 */
const LEAST_ODDS: Readonly<Record<Grievance, number>> = {
  held: 0,
  excused: 3,
  unnamed: TEMPER_SHIFT.angry,
};

/** Log odds that it is a complaint, by the answers of the network and the temperament that it read. */
export function complaintOdds(logits: Float32Array, temperament: Temperament): number {
  const { from } = HEAD_RANGES.complaint;
  return (logits[from + 1] as number) - (logits[from] as number) + TEMPER_SHIFT[temperament];
}

/** Reads the answers of the network, given the temperament that it read and what the words hold against somebody. */
export function judgeMatter(logits: Float32Array, temperament: Temperament, grievance: Grievance): MatterReading {
  const complaint = complaintOdds(logits, temperament) > LEAST_ODDS[grievance];
  return {
    situation: SITUATIONS[bestOf(logits, HEAD_RANGES.situation)] as Situation,
    complaint,
    category: complaint ? (COMPLAINT_CATEGORIES[bestOf(logits, HEAD_RANGES.category)] as ComplaintCategory) : null,
    severity: complaint ? (SEVERITIES[bestOf(logits, HEAD_RANGES.severity)] as Severity) : null,
  };
}

function bestOf(logits: Float32Array, { from, to }: { from: number; to: number }): number {
  let best = from;
  for (let l = from + 1; l < to; l++) if ((logits[l] as number) > (logits[best] as number)) best = l;
  return best - from;
}
