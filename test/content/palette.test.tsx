// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Palette } from '../../src/content/palette/palette.tsx';
import type { SeenThread } from '../../src/contract/shapes.ts';
import { saveScript } from '../../src/jobs/keep-scripts.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

const THANKS = {
  versions: { en: { title: 'Thanks for the patience', text: 'Thank you for waiting.{{cursor}}' } },
  situation: null,
  temperaments: [],
  tags: [],
  shortcut: 'thanks',
};

/** The palette over the real jobs, with one own script. */
async function showPalette(seen: SeenThread | null = null) {
  const context = createContext();
  await saveScript({ id: null, draft: THANKS }, context);
  serveJobs(context);
  const put = vi.fn(async () => ({ done: true as const }));
  const onLeave = vi.fn();
  const caretAt = { left: 10, top: 10, bottom: 30 };
  const { container } = render(
    <Palette caretAt={caretAt} seen={seen} put={put} onLeave={onLeave} onEnd={() => undefined} />,
  );
  const field = await screen.findByRole('combobox', { hidden: true });
  await waitFor(() => expect(rows().length).toBeGreaterThan(0));
  return { context, container, field, put, onLeave };
}

const rows = () => screen.queryAllByRole('option', { hidden: true });
const chosen = () => rows().findIndex((row) => row.getAttribute('aria-selected') === 'true');
const find = (field: HTMLElement, words: string) => fireEvent.input(field, { target: { value: words } });

describe('the palette', () => {
  it('shows at most eight scripts, own ones first, with shortcut, language and how they begin', async () => {
    const { container } = await showPalette();
    expect(rows()).toHaveLength(8);
    expect(rows()[0]?.textContent).toBe('Thanks for the patience;thanks EnglishThank you for waiting.');
    await expectAccessible(container);
  });

  it('finds by words and by shortcut, and says aloud how many', async () => {
    const { field } = await showPalette();
    find(field, ';thanks');
    await waitFor(() => expect(rows()[0]?.textContent).toMatch(/^Thanks for the patience/));
    find(field, 'qqqqzzzz');
    await screen.findByText(/No script has these words/);
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe('Scripts found: 0');
  });

  it.each([
    ['ArrowDown', [1, 2]],
    ['ArrowUp', [7, 6]],
    ['End', [7, 7]],
    ['PageDown', [7, 7]],
    ['Home', [0, 0]],
    ['PageUp', [0, 0]],
  ] as const)('goes by %s, and tells which one is chosen', async (key, [first, second]) => {
    const { field } = await showPalette();
    for (const row of [first, second]) {
      fireEvent.keyDown(field, { key });
      await waitFor(() => expect(chosen()).toBe(row));
    }
    expect(field.getAttribute('aria-activedescendant')).toBe(rows()[second]?.id);
  });

  it('leaves keys with others held, and those of an input method, to the field', async () => {
    const { field, put, onLeave } = await showPalette();
    for (const more of [
      { key: 'End', shiftKey: true },
      { key: 'Enter', isComposing: true },
      { key: 'Escape', isComposing: true },
    ]) {
      expect(fireEvent.keyDown(field, more)).toBe(true);
    }
    expect(chosen()).toBe(0);
    expect(put).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('puts in what Enter chooses, with its place for the caret, and counts it', async () => {
    const { context, field, put } = await showPalette();
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(/Put into the reply/);
    const text = 'Thank you for waiting.';
    expect(put).toHaveBeenCalledExactlyOnceWith({ text, cursor: text.length });
    await waitFor(async () => expect((await context.db.scriptUses.toArray())[0]?.uses).toBe(1));
  });

  it('asks for what is missing, and goes back to the search on Escape', async () => {
    const { container, put, onLeave } = await showPalette(seenThread());
    const row = rows().find((one) => one.textContent?.includes('Hello')) as HTMLElement;
    fireEvent.click(row);
    await screen.findByText('Still missing:');
    await expectAccessible(container);
    fireEvent.keyDown(container.querySelector('.missing input') as Element, { key: 'Escape' });
    const field = await screen.findByRole('combobox', { hidden: true });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(put).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('copies the text and says so where nothing takes it', async () => {
    const writeText = vi.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    const { field, put } = await showPalette();
    put.mockResolvedValue({ problem: 'insert-failed' } as never);
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(/did not take the text\. Copied\./);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Thank you for waiting.');
  });
});
