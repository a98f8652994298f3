import { blame } from './checks/blame.ts';
import { discourtesy } from './checks/discourtesy.ts';
import { innerMatter } from './checks/inner-matter.ts';
import { jargon } from './checks/jargon.ts';
import { overpromise } from './checks/overpromise.ts';
import { tone } from './checks/tone.ts';
import { unanswered } from './checks/unanswered.ts';
import { vaguePromise } from './checks/vague-promise.ts';
import type { Check } from './draft.ts';

/** Everything a draft is checked for, the gravest first; a new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  innerMatter,
  overpromise,
  blame,
  tone,
  unanswered,
  vaguePromise,
  discourtesy,
  jargon,
];
