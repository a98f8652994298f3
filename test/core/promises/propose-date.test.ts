import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  countKept,
  type KeptHistory,
  type ProposalPart,
  proposeDate,
} from '../../../src/core/promises/propose-date.ts';
import { DEFAULT_CALENDAR } from '../../../src/core/working-time/calendar.ts';
import { promiseFrom } from './promise-from.ts';

const tz = 'Europe/Kyiv';
const at = (local: string, zone = tz) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const own = { tz, calendar: DEFAULT_CALENDAR };
const none: KeptHistory = { kept: 0, late: 0 };
/** Wednesday, 18 November 2026. */
const now = at('2026-11-18T10:00');
const propose = (workHours: number, facts: Partial<Parameters<typeof proposeDate>[0]> = {}) =>
  proposeDate({ workHours, now, own, client: null, history: none, ...facts });
const part = <Code extends ProposalPart['code']>(proposal: ReturnType<typeof propose>, code: Code) =>
  proposal?.parts.find((one): one is Extract<ProposalPart, { code: Code }> => one.code === code);

describe('a date that can be kept', () => {
  it.each<[what: string, hours: number, history: KeptHistory, due: string, because: string]>([
    ['a quarter more by default', 4, none, '2026-11-18T15:00', 'usual'],
    ['an hour more at least', 1, none, '2026-11-18T12:00', 'usual'],
    ['a quarter more while we know too little', 8, { kept: 0, late: 2 }, '2026-11-19T11:00', 'usual'],
    ['less where we kept all', 20, { kept: 9, late: 0 }, '2026-11-20T15:00', 'kept'],
    ['half more where some were late', 8, { kept: 8, late: 2 }, '2026-11-19T13:00', 'some-late'],
    ['twice the time where many were late', 8, { kept: 3, late: 3 }, '2026-11-19T17:00', 'often-late'],
    ['on the half hour', 4.1, none, '2026-11-18T15:30', 'usual'],
    ['over the weekend', 24, none, '2026-11-23T13:00', 'usual'],
  ])('has %s', (_what, hours, history, due, because) => {
    const proposal = propose(hours, { history });
    expect(proposal?.dueAt).toBe(at(due));
    expect(part(proposal, 'work')).toEqual({ code: 'work', hours });
    expect(part(proposal, 'buffer')).toMatchObject({ because, history });
  });

  it('leaves out the holidays of both sides, and names them', () => {
    const ours = { tz, calendar: { ...DEFAULT_CALENDAR, closed: ['2026-11-19', '2026-11-21'] } };
    const client = { tz: 'Europe/Berlin', calendar: { ...DEFAULT_CALENDAR, closed: ['2026-11-20'] } };
    const proposal = propose(8, { own: ours, client });
    expect(proposal?.dueAt).toBe(at('2026-11-23T10:00'));
    expect(proposal?.parts.slice(2)).toEqual([
      { code: 'day-off', side: 'own', days: ['2026-11-19'] },
      { code: 'day-off', side: 'client', days: ['2026-11-20'] },
      { code: 'client-closed', opensAt: at('2026-11-23T10:00') },
    ]);
  });

  it('waits for the client to be awake', () => {
    const client = { tz: 'America/New_York', calendar: DEFAULT_CALENDAR };
    const proposal = propose(2, { client });
    expect(proposal?.dueAt).toBe(at('2026-11-18T16:00'));
    expect(part(proposal, 'client-closed')?.opensAt).toBe(at('2026-11-18T09:00', 'America/New_York'));
  });

  it('is none where the two are never open together, or we are never', () => {
    const nights = { week: { sun: [['01:00', '02:00'] as [string, string]] } };
    expect(propose(2, { client: { tz, calendar: nights } })).toBeNull();
    expect(propose(2, { own: { tz, calendar: { week: {} } } })).toBeNull();
  });
});

it('counts what we kept and what came late, a day after its date also where nobody said so, and not what the client promised', () => {
  const kept = promiseFrom({ state: 'kept', endedAt: 900 });
  const promises = [
    kept,
    { ...kept, direction: 'theirs' as const },
    { ...kept, endedAt: 1_001 },
    promiseFrom({ state: 'broken', endedAt: 900 }),
    promiseFrom({ state: 'refused', endedAt: 900 }),
    promiseFrom({}),
  ];
  expect(countKept(promises, 2_000)).toEqual({ kept: 1, late: 2 });
  expect(countKept(promises, 2_000 + 24 * 3_600_000)).toEqual({ kept: 1, late: 3 });
});
