import type { DeadlineStart } from '../../../src/core/deadlines/deadline.ts';

/** What a deadline starts from, with what the test at hand does not care about filled in. */
export function deadlineFrom(
  facts: Partial<DeadlineStart> & Pick<DeadlineStart, 'startedAt' | 'dueAt'>,
): DeadlineStart {
  return {
    threadKey: 'gmail:me@studio.example:1',
    clientAddress: 'olena@client.example',
    clientName: 'Olena',
    subject: 'Where is it?',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    messageId: '1',
    tz: 'Europe/Kyiv',
    source: 'policy',
    temperament: 'neutral',
    ...facts,
  };
}
