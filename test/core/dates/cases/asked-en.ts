import type { AskedRow, Block } from './case.ts';

/** Clients' own words, received on Wednesday 11 November 2026 at 10:00. */
export const ASKED_EN: readonly Block<AskedRow>[] = [
  {
    language: 'en',
    now: '2026-11-11T10:00',
    tz: 'Europe/Kyiv',
    rows: [
      ['Hi Anna,\n\nplease send me the revised quote by Friday.\n\nBest,\nTom', '2026-11-13T18:00'],
      ['I expect the corrected schedule on my desk by noon on Thursday.', '2026-11-12T12:00'],
      ['You have until Friday 5 p.m., after that we terminate.', '2026-11-13T17:00'],
      ['Could the flyers perhaps be ready by Monday?', '2026-11-16T18:00'],
      ['If this is not fixed by tomorrow noon, we will go to another supplier.', '2026-11-12T12:00'],
      ['Agenda by Friday, thanks.', '2026-11-13T18:00'],
      ['The board meets on Monday, so we need the figures by Thursday.', '2026-11-12T18:00'],
      [
        'We need everything by the end of the month, but the login page must be back by tomorrow 9 am.',
        '2026-11-12T09:00',
      ],
      ['Let me know within 48 hours whether you can do it.', '2026-11-13T10:00'],
      ['Can we meet on Friday at 3?', null],
      ['I will pay your invoice on Friday.', null],
      ['The offer is valid until 30 November.', null],
      ['We ordered it on 3 November and it arrived on Monday.', null],
      ['Our office is open Monday to Friday from 9 to 17.', null],
      ['I am out of office until Monday.', null],
      ['You promised it by Friday last week and nothing came.', null],
    ],
  },
];
