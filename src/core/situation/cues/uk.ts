import type { Cues } from '../concepts.ts';
import { faults } from './uk/faults.ts';
import { grievances } from './uk/grievances.ts';
import { wishes } from './uk/wishes.ts';

/** Ukrainian cues; apostrophes of all kinds are dropped before matching. */
export const uk: Cues = { ...faults, ...wishes, ...grievances };
