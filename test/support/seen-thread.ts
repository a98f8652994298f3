import type { SeenThread } from '../../src/contract/shapes.ts';
import type { Message } from '../../src/core/types.ts';

export const ANGRY =
  'This is the third time this month that your system has lost our orders. It is a disgrace! We have lost real money and nobody at your company even bothers to call back. I have had enough of your excuses.';

export function message(change: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    from: { name: 'Olga Marchenko', address: 'olga@client.example' },
    date: '2026-11-18T07:30:00Z',
    side: 'client',
    text: ANGRY,
    ...change,
  };
}

export const OWN: Partial<Message> = {
  id: 'm2',
  from: { name: 'Alex', address: 'me@firm.example' },
  side: 'own',
  date: '2026-11-18T07:50:00Z',
  text: 'We are on it.',
};

/** A thread as the Gmail adapter sees it: one angry message, unless told otherwise. */
export function seenThread(messages: Message[] = [message()], change: Partial<SeenThread> = {}): SeenThread {
  return {
    site: 'gmail',
    account: 'me@firm.example',
    ownAddresses: ['me@firm.example'],
    url: 'https://mail.google.com/mail/u/0/#inbox/t1',
    answered: false,
    thread: { id: 't1', subject: 'Orders lost again', messages },
    ...change,
  };
}
