import { COMPLAINT_CATEGORIES, SEVERITIES, SITUATIONS, TEMPERAMENTS } from '../types.ts';

/** What the one network answers: a question each, with its possible answers. */
export const HEADS = {
  temperament: TEMPERAMENTS,
  situation: SITUATIONS,
  complaint: ['no', 'yes'],
  category: COMPLAINT_CATEGORIES,
  severity: SEVERITIES,
} as const;
export type Head = keyof typeof HEADS;
export const HEAD_NAMES = Object.keys(HEADS) as Head[];

/** Where the answers of a head begin and end among all outputs of the network. */
export const HEAD_RANGES = Object.fromEntries(
  HEAD_NAMES.map((head, i) => {
    const from = HEAD_NAMES.slice(0, i).reduce((sum, name) => sum + HEADS[name].length, 0);
    return [head, { from, to: from + HEADS[head].length }];
  }),
) as Readonly<Record<Head, { from: number; to: number }>>;

export const OUTPUTS = HEAD_NAMES.reduce((sum, head) => sum + HEADS[head].length, 0);
