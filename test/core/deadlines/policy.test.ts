import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../../src/core/deadlines/deadline.ts';
import {
  applyPolicy,
  DEFAULT_POLICY,
  DEFAULT_UPDATE_COMPLAINT_POLICY,
  DEFAULT_UPDATE_POLICY,
  findReplyHours,
  previewPolicyChange,
  type ReplyHours,
  replyDueAt,
} from '../../../src/core/deadlines/policy.ts';
import type { Temperament } from '../../../src/core/types.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { deadlineFrom } from './deadline-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(tz).epochMilliseconds;
const rules = { tz, calendar: DEFAULT_CALENDAR, policy: DEFAULT_POLICY };
/** A Wednesday. */
const startedAt = at('2026-03-25T10:00');

describe('a reply is due', () => {
  it.each<[Temperament, string]>([
    ['angry', '2026-03-25T12:00'],
    ['assertive', '2026-03-25T14:00'],
    ['hesitant', '2026-03-25T18:00'],
    ['neutral', '2026-03-25T18:00'],
    ['friendly', '2026-03-26T17:00'],
  ])('to a client who is %s at %s', (temperament, due) => {
    expect(replyDueAt({ ...rules, startedAt, temperament })).toBe(at(due));
  });

  it.each<[what: string, asked: string, due: string]>([
    ['when they ask for it, sooner than the policy', '2026-03-25T16:00', '2026-03-25T16:00'],
    ['when they ask for it, at night', '2026-03-25T22:00', '2026-03-25T22:00'],
    ['by the policy, where they ask for later', '2026-03-27T18:00', '2026-03-26T17:00'],
    ['by the policy, where the date was past already', '2026-03-25T09:00', '2026-03-26T17:00'],
    ['by the policy, where the date is the message itself', '2026-03-25T10:00', '2026-03-26T17:00'],
  ])('%s', (_what, asked, due) => {
    expect(replyDueAt({ ...rules, startedAt, temperament: 'friendly', askedDueAt: at(asked) })).toBe(at(due));
  });

  it('when they ask for it, or never, with a calendar that never opens', () => {
    const closed = { ...rules, calendar: { week: {} }, startedAt, temperament: 'angry' as const };
    expect(replyDueAt(closed)).toBeNull();
    expect(replyDueAt({ ...closed, askedDueAt: startedAt + 1 })).toBe(startedAt + 1);
    expect(replyDueAt({ ...closed, askedDueAt: null })).toBeNull();
  });
});

describe('a corrected temperament or a changed policy', () => {
  const deadline = startDeadline(
    deadlineFrom({ startedAt, dueAt: at('2026-03-26T17:00'), tz, temperament: 'friendly' }),
  );

  it('moves a running deadline by policy, from when its clock began', () => {
    const moved = applyPolicy(deadline, { ...rules, temperament: 'angry' });
    expect(moved).toEqual({ ...deadline, temperament: 'angry', dueAt: at('2026-03-25T12:00') });
    const policy = { ...DEFAULT_POLICY, friendly: 1 };
    expect(applyPolicy(deadline, { ...rules, policy, temperament: 'friendly' }).dueAt).toBe(at('2026-03-25T11:00'));
  });

  it('keeps to the date that the client asks for', () => {
    const moved = applyPolicy(deadline, { ...rules, temperament: 'hesitant', askedDueAt: at('2026-03-25T15:00') });
    expect(moved.dueAt).toBe(at('2026-03-25T15:00'));
  });

  it("never moves the user's date, nor a deadline that has ended, nor one that it knows no date for", () => {
    for (const kept of [
      { ...deadline, source: 'user' as const },
      { ...deadline, state: 'met' as const, endedAt: startedAt + 1 },
    ])
      expect(applyPolicy(kept, { ...rules, temperament: 'angry' })).toEqual({ ...kept, temperament: 'angry' });
    expect(applyPolicy(deadline, { ...rules, calendar: { week: {} }, temperament: 'angry' }).dueAt).toBe(
      deadline.dueAt,
    );
  });

  it('counts in the zone of the deadline', () => {
    const there = { ...deadline, tz: 'America/New_York' };
    const moved = applyPolicy(there, { ...rules, temperament: 'angry' });
    expect(Temporal.Instant.fromEpochMilliseconds(moved.dueAt).toString()).toBe('2026-03-25T15:00:00Z');
  });
});

describe('the more pressing rule wins', () => {
  it.each<[facts: Omit<ReplyHours, 'policy'>, hours: number, reason: string]>([
    [{ temperament: 'friendly' }, 16, 'temperament'],
    [{ temperament: 'friendly', severity: 'high' }, 1, 'severity'],
    [{ temperament: 'angry', severity: 'low' }, 2, 'temperament'],
    [{ temperament: 'angry', severity: 'medium' }, 2, 'temperament'],
    [{ temperament: 'friendly', clientHours: 3 }, 3, 'client'],
    [{ temperament: 'angry', clientHours: 24 }, 24, 'client'],
    [{ temperament: 'angry', clientHours: 24, severity: 'low' }, 4, 'severity'],
    [{ temperament: 'hesitant', severity: null, clientHours: null }, 8, 'temperament'],
  ])('%j: %d hours, by the %s', (facts, hours, reason) => {
    expect(findReplyHours({ policy: DEFAULT_POLICY, ...facts })).toEqual({ hours, reason });
  });

  it('for the next update too', () => {
    const update = {
      ...rules,
      policy: DEFAULT_UPDATE_POLICY,
      complaintPolicy: DEFAULT_UPDATE_COMPLAINT_POLICY,
      startedAt,
    };
    expect(replyDueAt({ ...update, temperament: 'angry' })).toBe(at('2026-03-26T10:00'));
    expect(replyDueAt({ ...update, temperament: 'angry', severity: 'high' })).toBe(at('2026-03-25T14:00'));
    expect(replyDueAt({ ...update, temperament: 'friendly' })).toBe(at('2026-04-01T10:00'));
  });
});

describe('a changed policy', () => {
  const before = { policy: DEFAULT_POLICY, calendar: DEFAULT_CALENDAR };
  const after = { ...before, policy: { ...DEFAULT_POLICY, angry: 1, friendly: 2 } };
  const of = (threadKey: string, temperament: Temperament, dueAt: string) =>
    startDeadline(deadlineFrom({ threadKey, temperament, startedAt, dueAt: at(dueAt), tz }));
  const friendly = of('friendly', 'friendly', '2026-03-26T17:00');
  const angry = of('angry', 'angry', '2026-03-25T12:00');
  const hesitant = of('hesitant', 'hesitant', '2026-03-25T18:00');

  it('shows what would move, soonest first, and moves nothing', () => {
    const deadlines = [friendly, angry, hesitant];
    const kept = structuredClone(deadlines);
    expect(previewPolicyChange(deadlines, before, after)).toEqual([
      { threadKey: 'angry', from: at('2026-03-25T12:00'), to: at('2026-03-25T11:00') },
      { threadKey: 'friendly', from: at('2026-03-26T17:00'), to: at('2026-03-25T12:00') },
    ]);
    expect(deadlines).toEqual(kept);
    expect(previewPolicyChange(deadlines, before, before)).toEqual([]);
  });

  it('shows what other hours would move', () => {
    const calendar = { ...DEFAULT_CALENDAR, closed: ['2026-03-26'] };
    expect(previewPolicyChange([friendly, angry], before, { ...before, calendar })).toEqual([
      { threadKey: 'friendly', from: at('2026-03-26T17:00'), to: at('2026-03-27T17:00') },
    ]);
  });

  it('leaves the dates that the user set, that we promised, that the client asked for, and what has ended', () => {
    const asked = of('asked', 'friendly', '2026-03-25T11:00');
    const others = [
      { ...angry, source: 'user' as const },
      { ...angry, source: 'promise' as const },
      { ...angry, state: 'met' as const, endedAt: 5 },
      asked,
    ];
    expect(previewPolicyChange(others, before, after)).toEqual([]);
    const hurried = { ...after, policy: { ...after.policy, friendly: 0.5 } };
    expect(previewPolicyChange([asked], before, hurried).map(({ to }) => to)).toEqual([at('2026-03-25T10:30')]);
  });

  it('looks at the complaint and at the client’s own hours', () => {
    const factsOf = () => ({ clientHours: 16 });
    expect(previewPolicyChange([friendly], { ...before, factsOf }, { ...after, factsOf })).toEqual([]);
    const complaint = { ...before, complaintPolicy: { high: 1, medium: 1, low: 3 } };
    const low = () => ({ severity: 'low' as const });
    expect(previewPolicyChange([friendly], { ...before, factsOf: low }, { ...complaint, factsOf: low })).toEqual([
      { threadKey: 'friendly', from: at('2026-03-26T17:00'), to: at('2026-03-25T13:00') },
    ]);
  });
});
