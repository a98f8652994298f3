// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/schema.ts';
import { correctReading } from '../../src/jobs/correct-reading.ts';
import { Options } from '../../src/pages/options/options.tsx';
import { formatWindows, parseWindows } from '../../src/pages/options/windows-text.ts';
import { loadSettings } from '../../src/platform/storage.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

const field = (name: string) => screen.findByLabelText(name);
const type = async (name: string, value: string) => fireEvent.input(await field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the options', () => {
  it('keep what is typed', async () => {
    const { container } = render(<Options db={createDb('options')} />);
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
