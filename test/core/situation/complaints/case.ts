import type { ComplaintCategory, Severity, Situation } from '../../../../src/core/types.ts';

/** One client text with what a careful reader says of it: situation, then category and severity, both null when it is no complaint. */
export type Case = readonly [Situation, ComplaintCategory | null, Severity | null, string];
