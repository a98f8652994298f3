import { describe, expect, it } from 'vitest';
import {
  isSaidIn,
  markSeemingKept,
  type PromisingMail,
  takeMail,
  type WantedPromise,
} from '../../../src/core/promises/take-mail.ts';
import type { Language, PromiseGiven } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { promiseFrom } from './promise-from.ts';

const tz = 'Europe/Kyiv';
/** A Wednesday, 10:00 in Kyiv. */
const NOW = Date.parse('2026-11-18T08:00:00Z');
const FRIDAY = Date.parse('2026-11-20T15:00:00Z');
const mail = (text: string, change: Partial<PromisingMail['source']> = {}): PromisingMail => {
  const { threadKey, clientAddress, clientName, subject, url } = promiseFrom({});
  const thread = { threadKey, clientAddress, clientName, subject, url };
  const source = { ...thread, messageId: 'm2', direction: 'ours', language: 'en', givenAt: NOW, tz } as const;
  return { text, source: { ...source, ...change } };
};
const take = (taken: PromisingMail, known: PromiseGiven[] = [], wanted: WantedPromise[] = []) =>
  takeMail(taken, known, wanted, DEFAULT_CALENDAR);
const report = promiseFrom({ id: 'report', phrase: 'I will send you the report by Friday 5 pm', dueAt: FRIDAY });

describe('what a mail promises', () => {
  it.each<[Language, string]>([
    ['en', 'I will send you the report by Friday 5 pm.'],
    ['zh-Hans', '我会在周五下午五点前把报告发给您。'],
    ['zh-Hant', '我會在週五下午五點前把報告寄給您。'],
    ['ru', 'Я пришлю вам отчёт до пятницы, 17:00.'],
    ['uk', 'Я надішлю вам звіт до п’ятниці, 17:00.'],
  ])('is proposed, in %s', (language, text) => {
    expect(take(mail(text, { language }))).toMatchObject([
      { id: expect.stringMatching(/#m2#ours-0$/), state: 'proposed', direction: 'ours', dueAt: FRIDAY, givenAt: NOW },
    ]);
  });

  it('is numbered behind what its message gave before', () => {
    const [found] = take(mail('I will send you the plan by Friday 5 pm.'), [promiseFrom({ messageId: 'm2' })]);
    expect(found?.id).toMatch(/#m2#ours-1$/);
  });

  it('is theirs where the client says it', () => {
    const [found] = take(mail('I will send you the contract by Friday 5 pm.', { direction: 'theirs' }));
    expect(found).toMatchObject({ direction: 'theirs', state: 'proposed' });
  });
});

describe('what the user wanted kept', () => {
  const wish: WantedPromise = { phrase: 'I will send you the report by Friday 5 pm', kind: 'firm', dueAt: FRIDAY };
  it('is open at once where the mail says it, however its spaces came out', () => {
    expect(take(mail('I will  send you\nthe report by Friday 5 pm.'), [], [wish])).toMatchObject([
      { state: 'open', dueAt: FRIDAY },
    ]);
  });
  it('keeps the date that the user saw', () => {
    const later = { ...wish, dueAt: FRIDAY + 3_600_000 };
    expect(take(mail('I will send you the report by Friday 5 pm.'), [], [later])).toMatchObject([
      { state: 'open', dueAt: FRIDAY + 3_600_000 },
    ]);
  });
  it('counts also where nothing was found, as long as it is said', () => {
    const odd = { ...wish, phrase: 'Friday it is', isAnswer: true };
    expect(take(mail('Friday it is.'), [], [odd])).toMatchObject([{ state: 'open', dueAt: FRIDAY, isAnswer: true }]);
    expect(take(mail('Thank you.'), [], [odd])).toEqual([]);
  });
  it('is not the client’s to say', () => {
    const theirs = mail('I will send you the report by Friday 5 pm.', { direction: 'theirs' });
    expect(take(theirs, [], [wish])).toMatchObject([{ state: 'proposed' }]);
  });
});

describe('an earlier promise of the same thing', () => {
  const moved = mail('I will send you the report by Monday 5 pm instead.');
  it('is proposed to be moved', () => {
    expect(take(moved, [report])).toMatchObject([{ state: 'proposed', replaces: 'report' }]);
  });
  it('is moved where the user wanted the new date kept', () => {
    const dueAt = Date.parse('2026-11-23T15:00:00Z');
    const wish = { phrase: 'I will send you the report by Monday 5 pm', kind: 'firm', dueAt } as const;
    const rows = take(moved, [report], [wish]);
    expect(rows.find(({ id }) => id === 'report')).toMatchObject({ state: 'renegotiated', endedAt: NOW });
    expect(rows.find(({ id }) => id !== 'report')).toMatchObject({ state: 'open', dueAt });
  });
  it('is not counted twice when its date is only said again', () => {
    const again = mail('As I said, I will send you the report by Friday 5 pm.');
    expect(take(again, [report])).toEqual([]);
    const proposed = { ...report, state: 'proposed' } as const;
    const wish = { phrase: 'I will send you the report by Friday 5 pm', kind: 'firm', dueAt: FRIDAY } as const;
    expect(take(again, [proposed], [wish])).toMatchObject([{ id: 'report', state: 'open' }]);
  });
});

describe('what a mail seems to keep', () => {
  const kept = (text: string, known: PromiseGiven[], isHolding = false) =>
    markSeemingKept(text, mail(text).source, known, isHolding);
  it('is told with its words and when it was sent, and stays open', () => {
    expect(take(mail('The report is attached.'), [report])).toEqual([
      { ...report, keptBy: 'The report is attached.', keptAt: NOW },
    ]);
  });
  it.each<[what: string, facts: Partial<PromiseGiven>]>([
    ['the other side’s', { direction: 'theirs' }],
    ['not yet the user’s word', { state: 'proposed' }],
    ['over', { state: 'kept', endedAt: 5 }],
    ['already told so', { keptBy: 'Here it is.' }],
    ['of the same mail', { messageId: 'm2' }],
  ])('is none that is %s', (_what, facts) => {
    expect(kept('The report is attached.', [{ ...report, ...facts }])).toEqual([]);
  });
  it('of a holding reply is any answer that holds nothing off itself', () => {
    const answer = promiseFrom({ id: 'answer', phrase: 'You will have our full answer by Friday', isAnswer: true });
    const text = `We found the cause. ${'It was the cache. '.repeat(20)}`;
    const [row] = kept(text, [answer]);
    expect(row?.keptBy).toMatch(/^We found the cause/);
    expect(row?.keptBy?.length).toBeLessThanOrEqual(120);
    expect(kept(text, [answer], true)).toEqual([]);
    expect(kept(text, [report])).toEqual([]);
  });
});

it.each([
  ['We will  see\non Friday.', 'we will see on friday', true],
  ['We will\u200b see on\u00a0Friday.', 'We will see on Friday', true],
  ['您好，我们周五 回复。', '我们周五回复', true],
  ['We will not see on Friday.', 'We will see on Friday', false],
])('%j says %j: %s', (text, phrase, isSaid) => {
  expect(isSaidIn(text, { phrase })).toBe(isSaid);
});
