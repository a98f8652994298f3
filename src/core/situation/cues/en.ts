import type { Cues } from '../concepts.ts';
import { faults } from './en/faults.ts';
import { grievances } from './en/grievances.ts';
import { wishes } from './en/wishes.ts';

/** English cues. */
export const en: Cues = { ...faults, ...wishes, ...grievances };
