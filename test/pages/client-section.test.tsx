// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../src/db/actions.ts';
import type { JobContext } from '../../src/jobs/context.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { ClientSection } from '../../src/pages/popup/client-section.tsx';
import { useNote } from '../../src/ui/use-note.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

const HOUR = 3_600_000;
const address = 'olga@client.example';

beforeEach(resetBrowser);
afterEach(cleanup);

/** The section over the angry client's thread, which is read. */
async function show() {
  const context = createContext();
  serveJobs(context);
  await readThread(seenThread(), context);
  const [onSetDate, onInsert, onChange] = [vi.fn(), vi.fn(), vi.fn(async () => undefined)];
  function Section(): JSX.Element {
    const notes = useNote();
    return (
      <>
        <ClientSection {...{ address, notes, onSetDate, onInsert, onChange }} />
        <p>{notes.note?.text}</p>
      </>
    );
  }
  const { container } = render(<Section />);
  await screen.findByText('For this client', { exact: false, selector: 'summary' });
  return { context, container, onSetDate, onInsert, onChange };
}
const client = ({ db }: JobContext) => db.clients.get(address);
const due = async ({ db }: JobContext) => (await db.deadlines.toArray())[0]?.dueAt;
const field = (name: RegExp) => screen.findByLabelText(name);
const change = async (name: RegExp, value: string) => {
  const input = await field(name);
  fireEvent.input(input, { target: { value } });
  fireEvent.change(input, { target: { value } });
};

describe('what is set for a client', () => {
  it('says what other hours would move before it moves, then moves it, with undo', async () => {
    const { context, onChange } = await show();
    const before = await due(context);
    await change(/Answer within/, '1');
    await screen.findByText(/Orders lost again/);
    expect([await due(context), (await client(context))?.hours]).toEqual([before, undefined]);
    fireEvent.click(screen.getByRole('button', { name: 'Save and move', hidden: true }));
    await waitFor(async () => expect(await due(context)).toBe(NOW - HOUR / 2 + HOUR));
    expect((await client(context))?.hours).toBe(1);
    await waitFor(() => expect(onChange).toHaveBeenCalled());
    const action = await context.db.actions.toCollection().last();
    await undo(context.db, action?.id ?? 0);
    expect(await due(context)).toBe(before);
  });

  it.each(['0', '-1', 'soon', '401'])('takes no hours that are none: %s', async (value) => {
    const { context } = await show();
    await change(/Answer within/, value);
    await waitFor(async () => expect((await field(/Answer within/)).getAttribute('aria-invalid')).toBe('true'));
    expect((await client(context))?.hours).toBeUndefined();
  });

  it('keeps a zone that there is, and no other', async () => {
    const { context } = await show();
    await change(/time zone/i, 'Mars/Phobos');
    expect((await client(context))?.zone).toBeUndefined();
    await change(/time zone/i, 'Asia/Taipei');
    await waitFor(async () => expect((await client(context))?.zone).toBe('Asia/Taipei'));
    await change(/time zone/i, '');
    await waitFor(async () => expect((await client(context))?.zone).toBeNull());
  });

  it('keeps the country whose holidays are theirs, and whether they may be notified of', async () => {
    const { context, container } = await show();
    await expectAccessible(container);
    fireEvent.change(screen.getByRole('combobox', { name: /holidays/i, hidden: true }), { target: { value: 'TW' } });
    await waitFor(async () => expect((await client(context))?.country).toBe('TW'));
    fireEvent.click(screen.getByRole('checkbox', { hidden: true }));
    await waitFor(async () => expect((await client(context))?.quiet).toBe(true));
  });
});

describe('a date for the client', () => {
  it('comes with its reasons once the size of the work is said, and is set or written', async () => {
    const { onSetDate, onInsert } = await show();
    fireEvent.click(screen.getByRole('button', { name: '2 hours' }));
    await screen.findByText(/To be safe: 1 hour/);
    fireEvent.click(screen.getByRole('button', { name: 'Set as reply-by' }));
    expect(onSetDate).toHaveBeenCalledWith(NOW + 3 * HOUR);
    fireEvent.click(screen.getByRole('button', { name: 'Write it into the reply' }));
    expect(onInsert).toHaveBeenCalledWith('You will hear from us by Wednesday 18 November, 1:00 pm.');
  });
});
