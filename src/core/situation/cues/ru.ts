import type { Cues } from '../concepts.ts';
import { faults } from './ru/faults.ts';
import { grievances } from './ru/grievances.ts';
import { wishes } from './ru/wishes.ts';

/** Russian cues; ё is read as е. */
export const ru: Cues = { ...faults, ...wishes, ...grievances };
