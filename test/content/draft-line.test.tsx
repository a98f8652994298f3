// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftLine } from '../../src/content/compose/draft-line.tsx';
import type { Stop } from '../../src/content/compose/send-guard.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { reviewReply } from '../../src/jobs/review-draft.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { ANGRY, seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

/** The line over a real review of these words, as an answer to an angry client. */
async function showLine(text: string, stop: Stop | null = null) {
  const context = createContext();
  serveJobs(context);
  await readThread(seenThread(), context);
  const url = 'https://mail.google.com/mail/u/0/#inbox/t1';
  const draft = { threadKey: 'gmail:me@firm.example:t1', subject: 'Orders', url, clientText: ANGRY, text };
  const view = text ? await reviewReply(draft, context) : null;
  const told = { onFix: vi.fn(async () => true), onGoBack: vi.fn(), onSendAnyway: vi.fn() };
  const { container } = render(
    <DraftLine
      draft={text ? draft : null}
      view={view}
      stop={stop}
      {...told}
      onLeave={() => undefined}
      onChange={() => undefined}
      opener={() => undefined}
    />,
  );
  return { container, context, view, ...told };
}
const open = () => fireEvent.click(screen.getByRole('button', { name: /Your reply, looked over/ }));

describe('the line below a reply', () => {
  it('says what will be there while nothing is written', async () => {
    const { container } = await showLine('');
    expect(container.textContent).toContain('What you write here is looked over as you pause.');
    open();
    await expectAccessible(container);
  });

  it('says how much there is to look at, and how far the six steps are', async () => {
    const { container } = await showLine('We guarantee that it works. Thank you for your patience.');
    expect(container.querySelector('.line')?.textContent).toMatch(/1 to look at.*We guarantee.*Steps 1\/6/);
    open();
    expect(container.querySelectorAll('.steps .done')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('puts a fix in at one key, from the moment it is open', async () => {
    const { container, onFix } = await showLine('We guarantee that it works. Send me the form.');
    open();
    expect(document.activeElement).toBe(container.querySelector('.review'));
    fireEvent.keyDown(container.querySelector('.review') as Element, { key: '2' });
    await waitFor(() =>
      expect(onFix).toHaveBeenCalledWith(expect.stringMatching(/^Send/), expect.stringMatching(/^Please send/)),
    );
    fireEvent.keyDown(container.querySelector('.review') as Element, { key: '1', ctrlKey: true });
    expect(onFix).toHaveBeenCalledTimes(1);
  });

  it('lets a hint go for now, or for good', async () => {
    const { container, context } = await showLine('We guarantee that it works. Send me the form.');
    open();
    fireEvent.click(screen.getAllByRole('button', { name: 'Not now', hidden: true })[0] as Element);
    expect(container.querySelectorAll('.hints li')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Never for Olga Marchenko', hidden: true }));
    await screen.findByText(/This hint will not come again/);
    expect(await context.db.muted.toArray()).toMatchObject([
      { clientAddress: 'olga@client.example', clientName: 'Olga Marchenko', rule: 'bare_order' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(await context.db.muted.count()).toBe(0);
  });

  it('keeps a promise, and takes that back', async () => {
    const { context } = await showLine('I will send you the report by Friday 5 pm.');
    fireEvent.click(screen.getByRole('button', { name: /Keep this promise/ }));
    await screen.findByText(/counts once the reply is sent/);
    expect(await context.db.drafted.toArray()).toMatchObject([{ phrase: 'I will send you the report by Friday 5 pm' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(await context.db.drafted.count()).toBe(0);
  });

  it.each([
    ['a gap', { gaps: ['[your name]'], text: '' }, /still to be filled in.*\[your name\]/],
    ['a second look', { gaps: [], text: '' }, /calm second look.*Not in it yet: Listen, Acknowledge/],
  ])('stops for %s with two ways on', async (_, stop, words) => {
    const { container, onGoBack, onSendAnyway } = await showLine('It works.', stop);
    expect(container.querySelector('.stop')?.textContent).toMatch(words);
    expect(document.activeElement?.textContent).toBe('Go back');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Go back', hidden: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Send anyway', hidden: true }));
    expect([onGoBack, onSendAnyway].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    await screen.findByText(/Press Send once more/);
  });

  it('shows hostile words as text', async () => {
    const { container } = await showLine('We guarantee <img src=x onerror="hacked=1"> [your <b>name</b>].');
    open();
    expect(container.querySelector('img, b b')).toBeNull();
  });
});
