// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Strip } from '../../src/content/strip.tsx';
import { readThread } from '../../src/jobs/read-thread.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { message, seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

/** The strip over a real reading of this thread, on a database of its own. */
async function showStrip(thread = seenThread()) {
  const context = createContext();
  const asked = serveJobs(context);
  const view = await readThread(thread, context);
  const insert = vi.fn(async () => ({ done: true as const }));
  const replies = { isHere: () => true, insert, look: async () => undefined };
  const { container } = render(<Strip seen={thread} view={view} replies={replies} />);
  return { context, asked, insert, view, container };
}

/** Inserts as it stands, where the script has gaps. */
async function leaveGaps(container: Element): Promise<void> {
  await waitFor(() => expect(container.querySelector('.missing')).toBeTruthy());
  fireEvent.submit(container.querySelector('.missing') as Element);
}

/** Opens the scripts and presses the first one's button: it has gaps, so the form comes. */
async function openForm(container: Element): Promise<void> {
  fireEvent.click(button(/Reply script/));
  await waitFor(() => expect(container.querySelector('details[open] button.primary')).toBeTruthy());
  fireEvent.click(container.querySelector('details[open] button.primary') as Element);
  await waitFor(() => expect(container.querySelector('.missing input')).toBeTruthy());
}

const button = (name: RegExp) => screen.getByRole('button', { name });

describe('the strip', () => {
  it('says how the client is, how sure that is, and how long is left', async () => {
    const { container } = await showStrip();
    expect(button(/^Angry/).textContent).toMatch(/Angry(?:clear|likely)/);
    expect(container.querySelector('.due')?.textContent).toMatch(/left|late/);
    await expectAccessible(container);
  });

  it('shows why on focus, in the client’s own words', async () => {
    const { container } = await showStrip();
    fireEvent.focus(button(/^Angry/));
    await waitFor(() => expect(container.querySelectorAll('.why q').length).toBeGreaterThan(0));
    for (const quote of container.querySelectorAll('.why q')) expect(message().text).toContain(quote.textContent);
    await expectAccessible(container);
  });

  it('says so when there is not enough to tell', async () => {
    await showStrip(seenThread([message({ text: 'The file for Tuesday is attached.' })]));
    expect(button(/^Not enough to tell/)).toBeTruthy();
  });

  it('logs a complaint with one click, and takes it back', async () => {
    const { context } = await showStrip();
    fireEvent.click(button(/Log as complaint/));
    await screen.findByText('Logged as a complaint.');
    expect(await context.db.complaints.count()).toBe(1);
    fireEvent.click(button(/Undo/));
    await screen.findByText('Undone.');
    expect(await context.db.complaints.count()).toBe(0);
  });

  it('offers three scripts and puts the chosen one into the reply as it was shown', async () => {
    const { container, insert } = await showStrip();
    fireEvent.click(button(/Reply script/));
    await waitFor(() => expect(container.querySelectorAll('.scripts > li')).toHaveLength(3));
    const shown = container.querySelector('.script-text')?.textContent;
    await expectAccessible(container);
    fireEvent.click(screen.getAllByRole('button', { name: 'Insert into reply', hidden: true })[0] as Element);
    await leaveGaps(container);
    await waitFor(() => expect(insert).toHaveBeenCalledWith({ text: shown, cursor: null }));
  });

  it('asks for what a script still lacks before it goes into the reply', async () => {
    const { container, insert } = await showStrip();
    await openForm(container);
    expect(insert).not.toHaveBeenCalled();
    await expectAccessible(container);
    const inputs = [...container.querySelectorAll('.missing input')];
    expect(document.activeElement).toBe(inputs[0]);
    for (const input of inputs) fireEvent.input(input, { target: { value: 'FILLED' } });
    fireEvent.submit(container.querySelector('.missing') as Element);
    await waitFor(() =>
      expect(insert).toHaveBeenCalledWith(
        expect.objectContaining({ text: expect.stringMatching(/^[^[\]]*FILLED[^[\]]*$/) }),
      ),
    );
    await screen.findByText(/Read it once more/);
  });

  it('leaves a gap that nobody fills as visible text, and says so', async () => {
    const { container, insert } = await showStrip();
    await openForm(container);
    fireEvent.submit(container.querySelector('.missing') as Element);
    await waitFor(() =>
      expect(insert).toHaveBeenCalledWith(expect.objectContaining({ text: expect.stringMatching(/\[your name\]/) })),
    );
    await screen.findByText(/Fill in what stands in \[brackets\]/);
  });

  it('goes back from the form by Escape and inserts nothing', async () => {
    const { container, insert } = await showStrip();
    await openForm(container);
    fireEvent.keyDown(container.querySelector('.missing input') as Element, { key: 'Escape' });
    await waitFor(() => expect(container.querySelector('.missing')).toBeNull());
    expect(container.querySelector('.script-text')).toBeTruthy();
    expect(insert).not.toHaveBeenCalled();
  });

  it('remembers the date that a holding reply promises until it is sent, and takes it back', async () => {
    const { context, container } = await showStrip();
    fireEvent.click(button(/Reply script/));
    const summary = await screen.findByText('Holding reply: angry');
    const details = summary.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(details.open).toBe(true));
    fireEvent.click(details.querySelector('button.primary') as Element);
    await leaveGaps(container);
    await screen.findByText(/kept an eye on once it is sent/);
    expect(await context.db.drafted.toArray()).toMatchObject([{ isAnswer: true }]);
    fireEvent.click(button(/Undo/));
    await waitFor(async () => expect(await context.db.drafted.count()).toBe(0));
  });

  it('sets a deadline of the user’s own', async () => {
    const { context, container } = await showStrip();
    fireEvent.click(button(/Reply by/));
    await waitFor(() => expect(container.querySelector('input[type="datetime-local"]')).toBeTruthy());
    fireEvent.input(container.querySelector('input[type="datetime-local"]') as Element, {
      target: { value: '2026-12-01T12:00' },
    });
    fireEvent.submit(container.querySelector('.reply-by form') as Element);
    await screen.findByText('Deadline set.');
    expect((await context.db.deadlines.toArray())[0]).toMatchObject({
      source: 'user',
      dueAt: new Date('2026-12-01T12:00').getTime(),
    });
  });

  it('folds to a dot, and remembers it', async () => {
    const { container } = await showStrip();
    fireEvent.click(button(/Make smaller/));
    await waitFor(() => expect(container.querySelector('.strip')).toBeNull());
    cleanup();
    await showStrip();
    fireEvent.click(await screen.findByRole('button', { name: /Show Tact: Angry/ }));
    await screen.findByRole('group', { name: /Tact/ });
  });

  it('shows a hostile name and text as text', async () => {
    const text =
      'This is a disgrace! <img src=x onerror="window.hacked = true"> You never answer, this is the third time!';
    const { container } = await showStrip(
      seenThread([message({ text, from: { name: '<b>x</b>{{client.name}}', address: 'a@b.example' } })]),
    );
    fireEvent.focus(screen.getAllByRole('button')[0] as Element);
    fireEvent.click(button(/Reply script/));
    await waitFor(() => expect(container.querySelectorAll('.scripts > li')).toHaveLength(3));
    expect(container.querySelector('img, b > b')).toBeNull();
    expect('hacked' in window).toBe(false);
  });
});
