// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDb } from '../../src/db/schema.ts';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { formatDays, parseDays } from '../../src/pages/options/days-text.ts';
import { Options } from '../../src/pages/options/options.tsx';
import { formatWindows, parseWindows } from '../../src/pages/options/windows-text.ts';
import { loadSettings } from '../../src/platform/storage.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

const holidays = readFileSync('public/holidays/holidays.json');
beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async () => new Response(holidays));
});
afterEach(cleanup);

const field = (name: string) => screen.findByLabelText(name);
const type = async (name: string, value: string) => fireEvent.input(await field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the options', () => {
  it('keep what is typed', async () => {
    const context = createContext();
    serveJobs(context);
    const { container } = render(<Options db={context.db} />);
    await type('Angry', '1.5');
    await type('Saturday', '10-14');
    await type('Your name, as you sign', ' Alex ');
    save();
    await screen.findByText('Saved.');
    const { policy, week, myName } = await loadSettings();
    expect({ angry: policy.angry, sat: week.sat, sun: week.sun, myName }).toEqual({
      angry: 1.5,
      sat: [['10:00', '14:00']],
      sun: undefined,
      myName: 'Alex',
    });
    await expectAccessible(container);
  });

  it.each([
    ['Monday', 'nine to five', /The times of Monday cannot be read/],
    ['Monday', '9-12, 11-18', /Some times of a day overlap/],
    ['Angry', '0', /Hours must be between/],
    ['Time zone', 'Mars/Phobos', /not a known time zone/],
    ['Your addresses, one a line (those that your webmail shows are known already)', 'me@', /not a mail address/],
  ])('say what is wrong with %s = %s, and store nothing', async (name, value, words) => {
    render(<Options db={createDb('options')} />);
    const before = await loadSettings();
    await type(name, value);
    save();
    await screen.findByText(words);
    expect(await loadSettings()).toEqual(before);
  });
});

describe('a change that moves deadlines', () => {
  it('says which before it moves them, and is taken back whole', async () => {
    const context = createContext();
    serveJobs(context);
    await readThread(seenThread(), context);
    const dueAt = async () => (await context.db.deadlines.toArray())[0]?.dueAt;
    const before = await dueAt();
    const { container } = render(<Options db={context.db} />);
    await type('Angry', '1');
    save();
    await screen.findByText(/Deadlines that this moves: 1\. The nearest: Olga Marchenko – Orders lost again, from/);
    await expectAccessible(container);
    expect([await dueAt(), (await loadSettings()).policy.angry]).toEqual([before, 2]);
    fireEvent.click(screen.getByRole('button', { name: 'Save and move' }));
    await screen.findByText('Saved.');
    expect([await dueAt(), (await loadSettings()).policy.angry]).toEqual([(before ?? 0) - 3_600_000, 1]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect([await dueAt(), (await loadSettings()).policy.angry]).toEqual([before, 2]);
  });

  it('stores nothing when it is not wanted', async () => {
    const context = createContext();
    serveJobs(context);
    await readThread(seenThread(), context);
    render(<Options db={context.db} />);
    await type('Angry', '1');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Do not save' }));
    expect((await loadSettings()).policy.angry).toBe(2);
    expect(screen.queryByText(/Deadlines that this moves/)).toBeNull();
  });
});

describe('days off', () => {
  it('are said to be unknown where dates are already given past them', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T08:00Z'), toFake: ['Date'] });
    render(<Options db={createDb('options')} />);
    const country = await screen.findByRole('combobox', { name: 'Public holidays of' });
    await screen.findByRole('option', { name: 'Germany' });
    fireEvent.change(country, { target: { value: 'DE' } });
    await screen.findByText(/Holidays are known until the end of 2031/);
    expect(screen.queryByText(/The holidays of/)).toBeNull();
    fireEvent.change(country, { target: { value: 'CN' } });
    await screen.findByText(/The holidays of China are known until the end of 2026/);
    vi.useRealTimers();
  });

  it('are those of a country, each of which can be worked, and days of one’s own', async () => {
    const context = createContext();
    serveJobs(context);
    render(<Options db={context.db} />);
    const country = await screen.findByRole('combobox', { name: 'Public holidays of' });
    await screen.findByRole('option', { name: 'Germany' });
    fireEvent.change(country, { target: { value: 'DE' } });
    const [first] = await screen.findAllByRole('checkbox', { name: /20\d\d/ });
    if (!first) throw new Error('no holiday is shown');
    fireEvent.click(first);
    await type('Days of your own, one a line', '2026-12-24\n19.12.2026 10-14');
    save();
    await screen.findByText('Saved.');
    const { closures, openDays, workedHolidays } = await loadSettings();
    expect({ closures, openDays, worked: workedHolidays.length }).toEqual({
      closures: [['2026-12-24', '2026-12-24']],
      openDays: { '2026-12-19': [['10:00', '14:00']] },
      worked: 1,
    });
    expect((await loadSettings()).country).toBe('DE');
  });
});

describe('days as text', () => {
  it.each([
    ['2026-12-24', [['2026-12-24', '2026-12-24']], {}],
    ['24.12.2026 – 6.1.2027\n', [['2026-12-24', '2027-01-06']], {}],
    ['2026年12月24日至2027年1月6日', [['2026-12-24', '2027-01-06']], {}],
    [
      '2026/2/1 9:00–12:00, 13-15',
      [],
      {
        '2026-02-01': [
          ['09:00', '12:00'],
          ['13:00', '15:00'],
        ],
      },
    ],
  ])('%s', (text, closures, openDays) => expect(parseDays(text)).toEqual({ closures, openDays }));

  it.each(['tomorrow', '2026-02-30', '2027-01-06 – 2026-12-24', '2026-12-19 25-26', '2026-12-01 – 2026-12-03 9-12'])(
    '%s is none',
    (line) => expect(parseDays(`2026-12-24\n${line}`)).toBe(line),
  );

  it('reads what it writes', () => {
    const days = parseDays('2026-12-24\n24.12.2026 – 6.1.2027\n2026-12-19 10-14');
    if (typeof days === 'string') throw new Error(days);
    expect(parseDays(formatDays(days))).toEqual(days);
  });
});

describe('what was learned', () => {
  it('is shown, forgotten, and taken back', async () => {
    const context = createContext();
    await correctReading({ seen: seenThread(), temperament: 'assertive' }, { ...context, now: Date.now() - 1_000 });
    render(<Options db={context.db} />);
    await screen.findByText(/Corrections so far: 1\./);
    expect(screen.getByText('“Assertive” a little more often')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    await screen.findByText(/Nothing yet/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/Corrections so far: 1\./);
  });
});

describe('opening times as text', () => {
  it.each([
    ['', []],
    ['9-18', [['09:00', '18:00']]],
    [
      '9:00–12:30, 13:30–18:00',
      [
        ['09:00', '12:30'],
        ['13:30', '18:00'],
      ],
    ],
    ['9：00－12：00', [['09:00', '12:00']]],
    [
      '9.00-12.00；13.00-24.00',
      [
        ['09:00', '12:00'],
        ['13:00', '24:00'],
      ],
    ],
    ['18-9', null],
    ['9-25', null],
    ['9:75-10', null],
  ])('%s', (text, windows) => expect(parseWindows(text)).toEqual(windows));

  it('reads what it writes', () => {
    const windows: [string, string][] = [
      ['09:00', '12:00'],
      ['13:00', '24:00'],
    ];
    expect(parseWindows(formatWindows(windows))).toEqual(windows);
  });
});
