import type { Script } from '../../script.ts';
import { closing } from './closing.ts';
import { complaint } from './complaint.ts';
import { complaintSteps } from './complaint-steps.ts';
import { firstAnswerAngry } from './first-answer-angry.ts';
import { firstAnswerAssertive } from './first-answer-assertive.ts';
import { firstAnswerFriendly } from './first-answer-friendly.ts';
import { firstAnswerHesitant } from './first-answer-hesitant.ts';
import { firstAnswerNeutral } from './first-answer-neutral.ts';
import { holding } from './holding.ts';
import { money } from './money.ts';
import { news } from './news.ts';
import { plan } from './plan.ts';
import { rhythm } from './rhythm.ts';
import { severeFailure } from './severe-failure.ts';

/** Every built-in script in English; the order settles ties in the choice. */
export const scripts: readonly Script[] = [
  ...firstAnswerAngry,
  ...firstAnswerAssertive,
  ...firstAnswerHesitant,
  ...firstAnswerFriendly,
  ...firstAnswerNeutral,
  ...holding,
  ...complaint,
  ...complaintSteps,
  ...severeFailure,
  ...plan,
  ...news,
  ...rhythm,
  ...money,
  ...closing,
];
