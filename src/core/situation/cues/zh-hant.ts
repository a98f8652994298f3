import type { Cues } from '../concepts.ts';
import { faults } from './zh-hant/faults.ts';
import { grievances } from './zh-hant/grievances.ts';
import { wishes } from './zh-hant/wishes.ts';

/** What Taiwan and Hong Kong say differently, Cantonese included; read together with the cues common to all Chinese. */
export const zhHant: Cues = { ...faults, ...wishes, ...grievances };
