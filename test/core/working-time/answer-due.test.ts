import { describe, expect, it } from 'vitest';
import { answerDue } from '../../../src/core/working-time/answer-due.ts';

const question = {
  id: 'mail-1',
  receivedAt: '2026-03-27T17:00:00+02:00',
  tz: 'Europe/Kyiv',
  hours: 4,
  calendar: { week: { mon: [['09:00', '18:00']], fri: [['09:00', '18:00']] } },
};

describe('due answers', () => {
  it.each<[what: string, change: object, dueAt: string]>([
    ['over a weekend on which the clocks change', {}, '2026-03-30T09:00:00Z'],
    ['a time in UTC', { receivedAt: '2026-03-27T15:00Z' }, '2026-03-30T09:00:00Z'],
    ['a time in ms', { receivedAt: Date.UTC(2026, 2, 27, 15) }, '2026-03-30T09:00:00Z'],
    ['milliseconds, where there are any', { receivedAt: '2026-03-27T15:00:00.25Z' }, '2026-03-30T09:00:00.25Z'],
    ['fractions of an hour', { hours: 0.5 }, '2026-03-27T15:30:00Z'],
    ['0 hours: at once', { hours: 0, receivedAt: '2026-03-28T03:00Z' }, '2026-03-28T03:00:00Z'],
    [
      'without a calendar: Monday to Friday, nine to six',
      { calendar: undefined, receivedAt: '2026-03-24T15:00Z' },
      '2026-03-25T10:00:00Z',
    ],
  ])('%s', (_what, change, dueAt) => {
    expect(answerDue({ ...question, ...change })).toEqual({ id: 'mail-1', dueAt });
  });
});

describe('due refuses, in one sentence', () => {
  it.each<[change: object, sentence: string]>([
    [{ id: undefined }, 'The id must be a text or a number.'],
    [{ hours: '4' }, 'The hours must be a number, zero or more, and not "4".'],
    [{ hours: -1 }, 'The hours must be a number, zero or more, and not -1.'],
    [{ hours: undefined }, 'The hours must be a number, zero or more, and not undefined.'],
    [{ tz: 'Europe/Kiew' }, '"Europe/Kiew" is not a time zone, such as "Europe/Kyiv".'],
    [{ calendar: null }, 'The calendar must be an object with "week", and may have "closed" and "open".'],
    [{ calendar: { week: {} } }, 'The calendar does not open for 4 hours within thirty years.'],
  ])('%j', (change, sentence) => {
    expect(() => answerDue({ ...question, ...change })).toThrow(new Error(sentence));
  });

  it.each([
    '2026-03-27T17:00:00',
    '2026-03-27',
    '27.03.2026 17:00',
    '2026-02-30T10:00Z',
    '1969-12-31T23:59Z',
    '+010000-01-01T00:00Z',
    -1,
    0.5,
    Number.NaN,
    1e17,
    null,
  ])('received at %j', (receivedAt) => {
    expect(() => answerDue({ ...question, receivedAt })).toThrow(
      new Error(
        `receivedAt must be a time since 1970, in ISO 8601 with an offset or Z, or in ms; ${JSON.stringify(receivedAt)} is none.`,
      ),
    );
  });

  it.each([null, 'mail-1', [question]])('a question that is no object: %j', (input) => {
    expect(() => answerDue(input)).toThrow(
      new Error('A question for due must be an object with id, receivedAt, tz, hours and calendar.'),
    );
  });
});
