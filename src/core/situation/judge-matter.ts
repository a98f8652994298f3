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
} from '../types.ts';

/** What was read of one message; category and severity are null when it is no complaint. */
export interface MatterReading {
  situation: Situation;
  complaint: boolean;
  category: ComplaintCategory | null;
  severity: Severity | null;
}

/** Reads the answers of the network; without a word that holds something against somebody no mood makes a complaint. */
export function judgeMatter(logits: Float32Array, hasGrievance: boolean): MatterReading {
  const complaint = hasGrievance && bestOf(logits, HEAD_RANGES.complaint) === 1;
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
