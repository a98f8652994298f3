// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveScript } from '../../src/jobs/keep-scripts.ts';
import { useScript } from '../../src/jobs/use-script.ts';
import { Dashboard } from '../../src/pages/dashboard/dashboard.tsx';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { serveJobs } from '../support/serve-jobs.ts';

beforeEach(() => {
  resetBrowser();
  // jsdom has no editing commands; every browser has this one.
  document.execCommand = (_command, _ui, text = '') => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    return field.dispatchEvent(new Event('input', { bubbles: true }));
  };
});
afterEach(cleanup);

/** The tab, with one own script in two languages where `fill`. */
async function showScripts(fill = true) {
  const context = createContext();
  serveJobs(context);
  if (fill) {
    const versions = {
      en: { title: 'Courier is late', text: 'Hello {{client.first_name}}' },
      ru: { title: 'Курьер опаздывает', text: 'Здравствуйте' },
    };
    const draft = { versions, situation: 'delay' as const, temperaments: [], tags: ['parcel'], shortcut: 'late' };
    await saveScript({ id: null, draft }, context);
  }
  const { container } = render(<Dashboard db={context.db} />);
  fireEvent.click(screen.getByRole('tab', { name: /Scripts/ }));
  await screen.findByRole('button', { name: 'New script' });
  return { context, container };
}

const cards = (container: Element) => [...container.querySelectorAll('.script-cards > li b')].map((b) => b.textContent);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const file = (text: string, name = 'scripts.csv') => new File([text], name, { type: 'text/csv' });

function choose(chosen: File): void {
  const field = screen.getByLabelText('Choose a file') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [chosen] });
  fireEvent.change(field);
}

describe('the list of scripts', () => {
  it('says where own scripts will stand, and shows the built-in ones', async () => {
    const { container } = await showScripts(false);
    await screen.findByText(/Your own scripts will stand here/);
    expect(cards(container).length).toBeGreaterThan(20);
    await expectAccessible(container);
  });

  it('puts own ones first, then the most used', async () => {
    const { context, container } = await showScripts();
    await useScript({ id: 'closing-weeks-later', text: '', dueAt: null }, context);
    await waitFor(() => expect(container.querySelector('li:nth-child(2)')?.textContent).toMatch(/used: 1/));
    expect(cards(container)[0]).toBe('Courier is late');
  });

  it.each([
    ['Language', 'ru', 'Курьер опаздывает'],
    ['Situation', 'delay', 'Courier is late'],
    ['Tag', 'parcel', 'Courier is late'],
    ['Which', 'own', 'Courier is late'],
  ])('is narrowed by %s', async (label, value, first) => {
    const { container } = await showScripts();
    const before = cards(container).length;
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await waitFor(() => expect(cards(container)[0]).toBe(first));
    if (label !== 'Language') expect(cards(container).length).toBeLessThan(before);
    fireEvent.change(screen.getByLabelText(label), { target: { value: '' } });
    await waitFor(() => expect(cards(container)).toHaveLength(before));
  });

  it('says of every script in which language it is, also while those of another one are fetched', async () => {
    const { container } = await showScripts(false);
    const languages = () =>
      new Set([...container.querySelectorAll<HTMLElement>('.script-cards > li b')].map((title) => title.lang));
    const titles = cards(container);
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'uk' } });
    expect(cards(container)).toEqual(titles);
    expect(languages()).toEqual(new Set(['en']));
    await waitFor(() => expect(languages()).toEqual(new Set(['uk'])));
    expect(cards(container)).not.toEqual(titles);
  });

  it('is searched by the one field above, own ones first', async () => {
    const { container } = await showScripts();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'courier' } });
    await waitFor(() => expect(cards(container)).toContain('Courier is late'));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra zebra' } });
    await screen.findByText(/Nothing found/);
  });

  it('makes a built-in one the user’s, and opens it', async () => {
    const { context } = await showScripts(false);
    fireEvent.click(screen.getAllByRole('button', { name: /^Make it mine/ })[0] as Element);
    await screen.findByRole('heading', { name: 'Edit script' });
    expect(Object.keys((await context.db.ownScripts.toArray())[0]?.versions ?? {})).toHaveLength(5);
  });

  it('deletes, and takes it back', async () => {
    const { context, container } = await showScripts();
    click('Delete: Courier is late');
    await screen.findByText('Script deleted.');
    await waitFor(() => expect(cards(container)).not.toContain('Courier is late'));
    click('Undo');
    await waitFor(async () => expect(await context.db.ownScripts.count()).toBe(1));
  });
});

describe('the editor', () => {
  it('writes a script with a placeholder by a button, and shows it as a client would read it', async () => {
    const { context, container } = await showScripts(false);
    click('New script');
    await screen.findByRole('heading', { name: 'New script' });
    await expectAccessible(container);
    type('Title', 'Parcel');
    type('Text', 'Hello ');
    click('first name');
    click('a question for you');
    await waitFor(() =>
      expect(container.querySelector('.preview .script-text')?.textContent).toBe('Hello Hannah[order number]'),
    );
    await screen.findByText('You will be asked for: order number');
    type('Tags, with commas between', 'a, b,');
    type('Shortcut', 'Parcel-1');
    await expectAccessible(container);
    click('Save');
    await screen.findByText('Script saved.');
    expect(await context.db.ownScripts.toArray()).toMatchObject([
      {
        versions: { en: { title: 'Parcel', text: 'Hello {{client.first_name}}{{ask "order number"}}' } },
        tags: ['a', 'b'],
        shortcut: 'parcel-1',
      },
    ]);
  });

  it('says at once which line cannot be read, and after saving was tried what is missing', async () => {
    const { context, container } = await showScripts(false);
    click('New script');
    await screen.findByRole('heading', { name: 'New script' });
    expect(container.querySelector('#title-fault')?.textContent).toBe('');
    type('Text', 'Hello\n{{client.name');
    await screen.findByText(/^Line 2 has a placeholder that cannot be read: {{client\.name/);
    click('Save');
    await screen.findByText(/Give it a title/);
    expect(document.activeElement?.id).toBe('script-title');
    await expectAccessible(container);
    expect(await context.db.ownScripts.count()).toBe(0);
  });

  it('refuses a shortcut that another script has', async () => {
    await showScripts();
    click('New script');
    await screen.findByRole('heading', { name: 'New script' });
    type('Shortcut', 'LATE');
    await screen.findByText(/Another script has this shortcut/);
  });

  it('keeps the versions in their tabs, which the arrow keys change', async () => {
    const { context } = await showScripts();
    click('Edit: Courier is late');
    await screen.findByRole('heading', { name: 'Edit script' });
    fireEvent.keyDown(screen.getByRole('tab', { name: 'English, written' }), { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement?.id).toBe('version-uk'));
    type('Title', 'Кур’єр');
    type('Text', 'Добрий день, {{client.honorific}}');
    await screen.findByText('Добрий день, Оксано Петрівно', { selector: 'pre' });
    fireEvent.click(screen.getByRole('tab', { name: 'Русский, written' }));
    type('Title', '');
    type('Text', '');
    await screen.findByRole('tab', { name: 'Русский, empty' });
    click('Save');
    await screen.findByText('Script saved.');
    expect(Object.keys((await context.db.ownScripts.toArray())[0]?.versions ?? {})).toEqual(['en', 'uk']);
  });
});

describe('bringing in a file', () => {
  it('shows first what would happen, row by row, and stores it with one undo', async () => {
    const { context, container } = await showScripts();
    click('Bring in a file');
    choose(file('title,text,shortcut,language\nNew one,Hello,new,en\nOther,Bonjour,late,en\nBroken,{{,x,en\n'));
    await screen.findByText('scripts.csv: 1 new, 1 changed, 0 the same, 1 refused.');
    const [refused] = within(container.querySelector('.steps tbody') as HTMLElement).getAllByRole('row');
    expect(refused?.textContent).toMatch(/^4Broken.*refusedLine 1/);
    expect(await context.db.ownScripts.count()).toBe(1);
    await expectAccessible(container);
    click('Bring in 2');
    await screen.findByText('Brought in: 2.');
    expect(await context.db.ownScripts.count()).toBe(2);
    click('Undo');
    await waitFor(async () => expect(await context.db.ownScripts.count()).toBe(1));
  });

  it('says why a file cannot be brought in', async () => {
    await showScripts();
    click('Bring in a file');
    choose(file('subject,words\na,b'));
    await screen.findByText(/needs a heading with the columns/);
  });
});
