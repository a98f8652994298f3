import type { Cues } from '../concepts.ts';
import { faults } from './zh-hans/faults.ts';
import { grievances } from './zh-hans/grievances.ts';
import { wishes } from './zh-hans/wishes.ts';

/** Chinese cues common to all regions, in Simplified characters; Traditional text is folded before matching. */
export const zhHans: Cues = { ...faults, ...wishes, ...grievances };
