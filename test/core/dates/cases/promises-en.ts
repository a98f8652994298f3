import type { Block, PromiseRow } from './case.ts';

/** Our own drafts, written on Wednesday 11 November 2026 at 10:00. */
export const PROMISES_EN: readonly Block<PromiseRow>[] = [
  {
    language: 'en',
    now: '2026-11-11T10:00',
    tz: 'Europe/Kyiv',
    rows: [
      [
        "Dear Ms Hill,\n\nthank you for your patience. I'll send the report by Friday.\n\nKind regards",
        ['firm', '2026-11-13T18:00'],
      ],
      ['You will have the corrected invoice tomorrow by noon.', ['firm', '2026-11-12T12:00']],
      ['We aim to deploy the fix by the end of next week.', ['hedged', '2026-11-20T18:00']],
      ['I should be able to answer by Thursday 5 pm.', ['hedged', '2026-11-12T17:00']],
      [
        'The first draft will be ready on Monday, and the final version will follow by 20 November.',
        ['firm', '2026-11-16T18:00'],
        ['firm', '2026-11-20T18:00'],
      ],
      ['We are going to call you back within 24 hours.', ['firm', '2026-11-12T10:00']],
      ['Our team will do its best to finish by Friday.', ['hedged', '2026-11-13T18:00']],
      ['I will get back to you tomorrow morning.', ['firm', '2026-11-12T12:00']],
      ['If you confirm by Friday, we will ship on Monday.'],
      ['Please send us the logs by Friday.'],
      ['Shall I send it on Friday?'],
      ['I sent you the report on Monday.'],
      ['We cannot promise a fix by Friday.'],
      ['You said you would pay by 20 November.'],
      ['As soon as you approve, we will start, at the latest on Monday.'],
      ['I will be out of office until Monday.'],
    ],
  },
];
