import type { PromiseGiven } from '../../../src/core/types.ts';

/** A promise with what the test at hand does not care about filled in. */
export function promiseFrom(facts: Partial<PromiseGiven>): PromiseGiven {
  return {
    id: 'gmail:me@studio.example:1#m1#ours-0',
    threadKey: 'gmail:me@studio.example:1',
    clientAddress: 'olena@client.example',
    clientName: 'Olena',
    subject: 'Report',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    messageId: 'm1',
    direction: 'ours',
    phrase: 'We’ll send the report by Friday',
    language: 'en',
    kind: 'firm',
    givenAt: 0,
    dueAt: 1_000,
    tz: 'Europe/Kyiv',
    remindAt: 500,
    state: 'open',
    endedAt: null,
    followedBy: null,
    ...facts,
  };
}
