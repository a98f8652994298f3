// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNTIL_THEY_ANSWER } from '../../src/core/deadlines/deadline.ts';
import { logComplaint } from '../../src/jobs/log-complaint.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { settlePromise } from '../../src/jobs/settle-promise.ts';
import { Dashboard } from '../../src/pages/dashboard/dashboard.tsx';
import { showTimesIn } from '../../src/ui/times.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

const DAY = 86_400_000;
const TZ = 'Europe/Kyiv';

beforeEach(() => {
  resetBrowser();
  showTimesIn(TZ);
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function thread(id: string, name: string) {
  const from = { name, address: `${id}@client.example` };
  const asked = message({ id: `m-${id}`, from, text: 'Could you send me the file for Tuesday, please?' });
  return seenThread([asked], { thread: { id, subject: `File ${id}`, messages: [asked] } });
}

/** Today over an angry client's thread with a complaint, and three calm ones. */
async function showToday(hash = '') {
  const context = createContext();
  serveJobs(context);
  await readThread(seenThread(), context);
  await logComplaint(seenThread(), context);
  await context.db.complaints.toCollection().modify({ severity: 'high' });
  for (const [id, name] of [
    ['a', 'Ann'],
    ['b', 'Ben'],
    ['c', 'Cid'],
  ] as const)
    await readThread(thread(id, name), context);
  location.hash = hash;
  const { container } = render(<Dashboard db={context.db} tz={TZ} calendar={context.calendar} />);
  return { context, container };
}

const rows = (container: Element) =>
  [...container.querySelectorAll('.open-rows > li')].map((row) => row.querySelector('b')?.textContent);
const boxes = () => screen.findAllByRole('checkbox', { name: /^Choose: / });
const snoozed = async (context: ReturnType<typeof createContext>) =>
  (await context.db.deadlines.toArray()).filter(({ snoozedUntil }) => snoozedUntil !== null).length;

/** Opens the piece that unfolds in a place. */
function unfold(place: Element, selector = 'details.drop'): void {
  const details = place.querySelector(selector) as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('Today', () => {
  it('puts the gravest first, and says why each stands where it stands', async () => {
    const { container } = await showToday();
    await waitFor(() => expect(rows(container)).toHaveLength(4));
    expect(rows(container)[0]).toBe('Olga Marchenko');
    const reasons = [...container.querySelectorAll('.open-rows .what > small')].map((one) => one.textContent);
    expect(reasons[0]).toMatch(/Open complaint/);
    expect(reasons.every(Boolean)).toBe(true);
    await expectAccessible(container);
  });

  it('keeps on top what is pinned', async () => {
    const { container } = await showToday();
    fireEvent.click(await screen.findByRole('button', { name: 'Pin: File c' }));
    await waitFor(() => expect(rows(container)[0]).toBe('Cid'));
    fireEvent.click(screen.getByRole('button', { name: 'Unpin: File c' }));
    await waitFor(() => expect(rows(container)[0]).toBe('Olga Marchenko'));
  });

  it('chooses a range with Shift, snoozes it at once, and takes that back at once', async () => {
    const { context, container } = await showToday();
    const all = await boxes();
    fireEvent.click(all[1] as Element);
    fireEvent.click(all[3] as Element, { shiftKey: true });
    const bar = await screen.findByRole('group', { name: 'Chosen: 3' });
    await expectAccessible(container);
    unfold(bar);
    fireEvent.click(await within(bar).findByRole('button', { name: 'Tomorrow' }));
    await screen.findByText('Quiet for now: 3');
    expect(await snoozed(context)).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await snoozed(context)).toBe(0));
    await waitFor(() => expect(rows(container)).toHaveLength(4));
  });

  it('is done with all that is chosen', async () => {
    const { context } = await showToday();
    await boxes();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choose all' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Done, no answer owed' }));
    await screen.findByText('Done.');
    const states = (await context.db.deadlines.toArray()).map(({ state }) => state);
    expect(states).toEqual(['dismissed', 'dismissed', 'dismissed', 'dismissed']);
  });

  it.each([
    ['пʼятниця 10:00', '2026-11-20T08:00:00.000Z'],
    ['завтра о 15:00', '2026-11-19T13:00:00.000Z'],
    ['Friday 10:00', '2026-11-20T08:00:00.000Z'],
  ])('snoozes to the typed moment %s, once it has said how it understood it', async (typed, expected) => {
    const { context, container } = await showToday();
    await boxes();
    const row = container.querySelector('.open-rows > li') as HTMLElement;
    unfold(row);
    fireEvent.input(await within(row).findByLabelText('Or type when'), { target: { value: typed } });
    await within(row).findByText(/^Understood: /);
    fireEvent.submit(row.querySelector('form') as Element);
    await waitFor(async () => expect(await snoozed(context)).toBe(1));
    const row2 = (await context.db.deadlines.toArray()).find(({ snoozedUntil }) => snoozedUntil !== null);
    expect(new Date(row2?.snoozedUntil ?? 0).toISOString()).toBe(expected);
  });

  it('says what it does not understand', async () => {
    const { container } = await showToday();
    await boxes();
    const row = container.querySelector('.open-rows > li') as HTMLElement;
    unfold(row);
    fireEvent.input(await within(row).findByLabelText('Or type when'), { target: { value: 'whenever' } });
    await within(row).findByText(/Not understood/);
  });

  it('keeps quiet until they answer', async () => {
    const { context, container } = await showToday();
    await boxes();
    const row = container.querySelector('.open-rows > li') as HTMLElement;
    unfold(row);
    fireEvent.click(await within(row).findByRole('button', { name: 'When they answer' }));
    unfold((await screen.findByText('Quiet for now: 1')).closest('section') as Element, 'section > details');
    expect((await context.db.deadlines.toArray()).some((one) => one.snoozedUntil === UNTIL_THEY_ANSWER)).toBe(true);
    await waitFor(() => expect(container.textContent).toMatch(/quiet until they answer/));
  });

  it('shows the first of hundreds and counts all, and has the others when they are asked for', async () => {
    const { context, container } = await showToday();
    const [one] = await context.db.deadlines.toArray();
    if (!one) throw new Error('Nothing runs.');
    const later = Array.from({ length: 200 }, (_, i) => ({
      ...{ ...one, threadKey: `later-${i}`, clientName: i === 199 ? 'Zenobia' : 'Bob', dueAt: NOW + (100 + i) * DAY },
      snoozedUntil: i % 2 ? null : UNTIL_THEY_ANSWER,
    }));
    await context.db.deadlines.bulkPut(later);
    await screen.findByRole('button', { name: 'Show more (74)' });
    expect(rows(container)).toHaveLength(30);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Zenobia' } });
    await waitFor(() => expect(rows(container)).toEqual(['Zenobia']));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show more (74)' }));
    await screen.findByRole('button', { name: 'Show more (44)' });
    const quiet = () => container.querySelectorAll('section > details .open-rows > li');
    unfold((await screen.findByText('Quiet for now: 100')).closest('section') as Element, 'section > details');
    await waitFor(() => expect(quiet()).toHaveLength(30));
  });

  it('names who needs a word, and lets the rhythm be set', async () => {
    const { context, container } = await showToday();
    await context.db.clients.update('a@client.example', { lastOursAt: NOW - 12 * DAY, lastTheirsAt: NOW - 20 * DAY });
    const words = await screen.findByRole('region', { name: 'Needs a word today' });
    await within(words).findByText(/Too long without a word, days: 12/);
    fireEvent.input(within(words).getByLabelText('As a rule, days'), { target: { value: '20' } });
    fireEvent.submit(words.querySelector('form') as Element);
    await waitFor(() => expect(within(words).queryByText(/Too long/)).toBeNull());
    expect((await context.db.clients.get('a@client.example'))?.cadence).toEqual({ idealDays: 20, mostDays: 20 });
    await expectAccessible(container);
  });
});

describe('Promises', () => {
  const report = message({ ...OWN, text: 'I will send you the report by Friday 5 pm.' });
  const promised = seenThread([message(), report]);

  it('proposes what it found, keeps it by one click, and has it in the history once it is kept', async () => {
    const { context, container } = await showToday('#promises');
    await screen.findByText(/No promises yet/);
    await expectAccessible(container);
    await readThread(promised, context);
    fireEvent.click(await screen.findByRole('button', { name: /^Keep: I will send/ }));
    await screen.findByText('To be kept, by date');
    await expectAccessible(container);
    fireEvent.click(await screen.findByRole('button', { name: /^Kept: I will send/ }));
    await screen.findByText(/No promises yet/);
    fireEvent.click(screen.getByRole('button', { name: 'History' }));
    await waitFor(() => expect(container.querySelector('.cards')?.textContent).toMatch(/Olga Marchenko.*Kept/));
    await expectAccessible(container);
  });

  it('moves the date of one, and takes it back', async () => {
    const { context, container } = await showToday('#promises');
    const { promises } = await readThread(promised, context);
    const dueAt = promises[0]?.dueAt;
    fireEvent.click(await screen.findByRole('button', { name: /^Other date: / }));
    await waitFor(() => expect(container.querySelector('input[type="datetime-local"]')).toBeTruthy());
    fireEvent.input(container.querySelector('input[type="datetime-local"]') as Element, {
      target: { value: '2026-11-23T12:00' },
    });
    fireEvent.submit(container.querySelector('.promise-card form') as Element);
    await screen.findByText('The date is changed.');
    expect((await context.db.promises.toArray())[0]).toMatchObject({ state: 'open' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await context.db.promises.toArray())[0]).toMatchObject({ dueAt, state: 'proposed' }),
    );
  });
});

describe('the week', () => {
  it('shows each day with its hours and what is due, and goes on to the next', async () => {
    const { context, container } = await showToday('#calendar');
    const report = message({ ...OWN, text: 'I will send you the report by Friday 5 pm.' });
    const { promises } = await readThread(seenThread([message(), report]), context);
    await settlePromise({ id: promises[0]?.id ?? '', step: 'accept' }, context);
    const day = await screen.findByRole('rowheader', { name: /Fri/ });
    await waitFor(() => expect(day.closest('tr')?.textContent).toMatch(/09:00–18:00.*Promised to Olga Marchenko/));
    expect(screen.getByRole('rowheader', { name: /Sat/ }).closest('tr')?.textContent).toMatch(/day off/);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /Week after/ }));
    await screen.findByText(/Nothing is due in this week/);
  });
});
