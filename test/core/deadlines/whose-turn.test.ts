import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWhoseTurn, type TurnFacts, type WhoseTurn } from '../../../src/core/deadlines/whose-turn.ts';
import type { Message, PromiseState, Side } from '../../../src/core/types.ts';

const PEOPLE: Record<Side, { name: string; address: string }> = {
  client: { name: 'Олена Коваль', address: 'olena@client.example' },
  own: { name: 'me', address: 'anna@studio.example' },
  internal: { name: 'Jan', address: 'jan@studio.example' },
  unknown: { name: '', address: '' },
};

/** A thread from lines such as "client: Where is it?"; ids count from 1. */
const thread = (...lines: string[]): Message[] =>
  lines.map((line, index) => {
    const colon = line.indexOf(':');
    const side = line.slice(0, colon) as Side;
    return { id: String(index + 1), from: PEOPLE[side], date: '', side, text: line.slice(colon + 2) };
  });

describe('whose turn it is', () => {
  it.each<[what: string, lines: string[], turn: WhoseTurn]>([
    ['a question', ['client: Where is it?'], { turn: 'ours', since: '1', reason: 'unanswered' }],
    ['our answer', ['client: Where is it?', 'own: Here.'], { turn: 'theirs', since: '2', reason: 'answered' }],
    [
      'the oldest question counts',
      ['client: Where is it?', 'client: Hello??'],
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'we answer all before',
      ['client: A?', 'client: B?', 'own: Here.', 'client: C?', 'client: D?'],
      { turn: 'ours', since: '4', reason: 'unanswered' },
    ],
    [
      'an internal note is no answer',
      ['client: A?', 'internal: I do not know'],
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'an unknown sender is no answer',
      ['client: A?', 'unknown: Hm.'],
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'an internal note is no question',
      ['client: A?', 'own: B.', 'internal: Check this!'],
      { turn: 'theirs', since: '2', reason: 'answered' },
    ],
    ['we wrote first', ['own: May we begin?'], { turn: 'theirs', since: '1', reason: 'answered' }],
    ['our last message counts', ['own: A', 'own: B'], { turn: 'theirs', since: '2', reason: 'answered' }],
    [
      'thanks after our answer',
      ['client: A?', 'own: B.', 'client: Thanks!'],
      { turn: 'nobody', since: '3', reason: 'closing-thanks' },
    ],
    [
      'спасибо after our answer',
      ['client: A?', 'own: B.', 'client: Спасибо!'],
      { turn: 'nobody', since: '3', reason: 'closing-thanks' },
    ],
    [
      'дякую after our answer',
      ['client: A?', 'own: B.', 'client: Дякую!\nОлена'],
      { turn: 'nobody', since: '3', reason: 'closing-thanks' },
    ],
    [
      '谢谢 after our answer',
      ['client: A?', 'own: B.', 'client: 收到，谢谢！'],
      { turn: 'nobody', since: '3', reason: 'closing-thanks' },
    ],
    [
      '謝謝 after our answer',
      ['client: A?', 'own: B.', 'client: 謝謝您！'],
      { turn: 'nobody', since: '3', reason: 'closing-thanks' },
    ],
    [
      'thanks twice',
      ['client: A?', 'own: B.', 'client: Thanks!', 'client: Thank you'],
      { turn: 'nobody', since: '4', reason: 'closing-thanks' },
    ],
    [
      'a question after the thanks',
      ['client: A?', 'own: B.', 'client: Thanks!', 'client: And C?'],
      { turn: 'ours', since: '4', reason: 'unanswered' },
    ],
    [
      'thanks after a question',
      ['client: A?', 'own: B.', 'client: And C?', 'client: Thanks!'],
      { turn: 'ours', since: '3', reason: 'unanswered' },
    ],
    [
      'thanks to a question that nobody answered',
      ['client: Where is it?', 'client: Thanks!'],
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'thanks alone, without an answer of ours',
      ['client: Thanks!'],
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    ['nothing but notes', ['internal: A', 'unknown: B'], { turn: 'nobody', since: null, reason: 'no-client-message' }],
    ['nothing at all', [], { turn: 'nobody', since: null, reason: 'no-client-message' }],
  ])('%s', (_what, lines, turn) => {
    expect(findWhoseTurn(thread(...lines))).toEqual(turn);
  });
});

describe('an older question', () => {
  const own = (line: string) => ['client: Where is it?', line];
  it.each([
    ['own: Thanks!'],
    ['own: Got it, thank you!'],
    ['own: Спасибо, получили!'],
    ['own: Дякуємо, отримали!'],
    ['own: 收到，谢谢！'],
    ['own: 收到，謝謝！'],
  ])('outlives our note "%s"', (note) => {
    expect(findWhoseTurn(thread(...own(note)))).toEqual({ turn: 'ours', since: '1', reason: 'unanswered' });
    expect(findWhoseTurn(thread(...own(note), 'client: FYI, we move offices.')).since).toBe('1');
  });

  it('is answered by more than thanks, and a thanks answers what was no question', () => {
    expect(findWhoseTurn(thread(...own('own: It is in the yard.'))).turn).toBe('theirs');
    expect(findWhoseTurn(thread(...own('own: Thanks!'), 'own: It is in the yard.')).turn).toBe('theirs');
    expect(findWhoseTurn(thread('client: Here are the files.', 'own: Thanks!')).turn).toBe('theirs');
  });
});

describe('promises and the user’s word', () => {
  const promise = (direction: 'ours' | 'theirs', messageId: string, state: PromiseState = 'open') => ({
    direction,
    messageId,
    state,
  });
  const held = ['client: Where is it?', 'own: I will tell you on Friday.'];
  it.each<[what: string, lines: string[], facts: TurnFacts, turn: WhoseTurn]>([
    [
      'our open promise: we owe',
      held,
      { promises: [promise('ours', '2')] },
      { turn: 'ours', since: '2', reason: 'our-promise' },
    ],
    [
      'also after their thanks',
      [...held, 'client: Thanks!'],
      { promises: [promise('ours', '2')] },
      { turn: 'ours', since: '2', reason: 'our-promise' },
    ],
    [
      'once it is kept, we do not',
      held,
      { promises: [promise('ours', '2', 'kept')] },
      { turn: 'theirs', since: '2', reason: 'answered' },
    ],
    [
      'what is only proposed does not count',
      held,
      { promises: [promise('ours', '2', 'proposed')] },
      { turn: 'theirs', since: '2', reason: 'answered' },
    ],
    [
      'a new question comes before our promise',
      [...held, 'client: And what does it cost?'],
      { promises: [promise('ours', '2')] },
      { turn: 'ours', since: '3', reason: 'unanswered' },
    ],
    [
      'their promise: we wait',
      ['client: I will send the files on Friday.'],
      { promises: [promise('theirs', '1')] },
      { turn: 'theirs', since: '1', reason: 'their-promise' },
    ],
    [
      'their promise with a question: we do not',
      ['client: I will send the files on Friday. Is that soon enough?'],
      { promises: [promise('theirs', '1')] },
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'their promise after a question: we do not',
      ['client: What does it cost?', 'client: I will send the files on Friday.'],
      { promises: [promise('theirs', '2')] },
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
    [
      'their promise, answered',
      ['client: I will send the files on Friday.', 'own: Good.'],
      { promises: [promise('theirs', '1')] },
      { turn: 'theirs', since: '1', reason: 'their-promise' },
    ],
    [
      'the user says that nothing is owed',
      ['client: Where is it?'],
      { correction: { turn: 'nobody', messageId: '1' } },
      { turn: 'nobody', since: '1', reason: 'corrected' },
    ],
    [
      'the user says that an answer is owed still',
      ['client: Where is it?', 'own: Soon.', 'internal: hm'],
      { correction: { turn: 'ours', messageId: '2' } },
      { turn: 'ours', since: '1', reason: 'corrected' },
    ],
    [
      'until the next message',
      ['client: Where is it?', 'client: Well?'],
      { correction: { turn: 'nobody', messageId: '1' } },
      { turn: 'ours', since: '1', reason: 'unanswered' },
    ],
  ])('%s', (_what, lines, facts, turn) => {
    expect(findWhoseTurn(thread(...lines), facts)).toEqual(turn);
  });
});

describe('in any thread', () => {
  const line = fc.constantFrom('client: A?', 'client: Thanks!', 'own: B.', 'internal: C', 'unknown: D');
  const lines = fc.array(line, { maxLength: 12 });

  it('our answer makes it their turn', () => {
    fc.assert(
      fc.property(lines, (before) => {
        expect(findWhoseTurn(thread(...before, 'own: B.')).turn).toBe('theirs');
      }),
    );
  });

  it('a thanks, a note and an unknown sender never start and never stop the clock', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('client: Thanks!', 'internal: C', 'unknown: D'), (before, last) => {
        fc.pre(before.includes('own: B.'));
        const then = findWhoseTurn(thread(...before));
        const now = findWhoseTurn(thread(...before, last));
        if (then.turn === 'ours') expect(now).toEqual(then);
        else expect(now.turn).not.toBe('ours');
      }),
    );
  });

  it('a question makes it our turn, since a client message after our last answer', () => {
    fc.assert(
      fc.property(lines, (before) => {
        const messages = thread(...before, 'client: A?');
        const { turn, since } = findWhoseTurn(messages);
        const index = messages.findIndex(({ id }) => id === since);
        expect(turn).toBe('ours');
        expect(messages[index]?.side).toBe('client');
        expect(messages.slice(index).some(({ side }) => side === 'own')).toBe(false);
        expect(
          messages
            .slice(messages.findLastIndex((m) => m.side === 'own') + 1, index)
            .every(({ text, side }) => side !== 'client' || text === 'Thanks!'),
        ).toBe(true);
      }),
    );
  });
});
