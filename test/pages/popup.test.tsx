// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/contract/messages.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { expectAccessible } from '../support/axe.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { message, seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

const PAGE: PageState = {
  site: 'gmail',
  siteLabel: 'Gmail',
  screen: 'thread',
  seen: seenThread(),
  draft: null,
  missing: [],
  report: null,
};

beforeEach(resetBrowser);
afterEach(cleanup);

/** The popup over a tab whose content script describes its page so; null: no content script is there. */
async function showPopup(page: PageState | null, url = 'https://mail.google.com/mail/u/0/') {
  const context = createContext();
  serveJobs(context);
  const told: unknown[] = [];
  const tabs = {
    query: async () => [{ id: 7, url }],
    sendMessage: async (_: number, request: { name: string; data: unknown }) => {
      told.push(request);
      if (!page) throw new Error('no receiver');
      return request.name === 'page:describe' ? page : { done: true };
    },
  };
  Object.assign(browser.tabs, tabs);
  const { container } = render(<Popup db={context.db} search="" />);
  return { context, container, told };
}

const who = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Who writes' });
const chooseWho = (value: string): boolean => fireEvent.change(who(), { target: { value } });

describe('the popup', () => {
  it('opens on what is on screen now', async () => {
    const { container } = await showPopup(PAGE);
    await screen.findByText('Olga Marchenko', { selector: 'b' });
    await waitFor(() => expect(container.querySelectorAll('.scripts > li')).toHaveLength(3));
    await expectAccessible(container);
  });

  it('puts a script into the reply as it was shown', async () => {
    const { container, told } = await showPopup(PAGE);
    await waitFor(() => expect(container.querySelector('.script-text')).toBeTruthy());
    const text = container.querySelector('.script-text')?.textContent;
    fireEvent.click(screen.getAllByRole('button', { name: 'Insert into reply', hidden: true })[0] as Element);
    await waitFor(() => expect(container.querySelector('.missing')).toBeTruthy());
    fireEvent.submit(container.querySelector('.missing') as Element);
    await screen.findByText(/Put into the reply/);
    expect(told).toContainEqual({ name: 'reply:insert', data: { text, cursor: null } });
  });

  it('looks over the reply that is open, and puts a fix into it', async () => {
    const draft = {
      threadKey: 'gmail:me@firm.example:t1',
      subject: 'Orders lost again',
      url: 'https://mail.google.com/mail/u/0/',
      clientText: '',
      text: 'We guarantee that it works.',
    };
    const { container, told } = await showPopup({ ...PAGE, draft });
    await screen.findByRole('heading', { name: 'Your reply' });
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /Write “We expect”/ }));
    await screen.findByText(/Changed\. The editor/);
    expect(told).toContainEqual({ name: 'draft:fix', data: { phrase: 'We guarantee', text: 'We expect' } });
  });

  it('corrects the temperament with one click, stored, and undone', async () => {
    const { context } = await showPopup(PAGE);
    fireEvent.click(await screen.findByRole('button', { name: 'Hesitant' }));
    await screen.findByText('your word');
    expect((await context.db.readings.toArray())[0]?.corrected).toBe('hesitant');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await context.db.readings.toArray())[0]?.corrected).toBeNull());
  });

  it('lists what is owed next, and what is done is gone', async () => {
    const { context } = await showPopup({ ...PAGE, screen: 'list', seen: null });
    await screen.findByText(/Nothing is owed/);
    await readThread(seenThread(), context);
    fireEvent.click(await screen.findByRole('button', { name: 'Done: Orders lost again' }));
    await screen.findByText(/Nothing is owed/);
  });

  it('is honest about who is no client', async () => {
    const seen = seenThread([message({ from: { name: 'Build', address: 'noreply@ci.example' } })]);
    const { container } = await showPopup({ ...PAGE, seen });
    await screen.findByText(/Not read: automatic message\..*Programs write from addresses like this\./);
    await expectAccessible(container);
    chooseWho('address client');
    await waitFor(() => expect(container.querySelectorAll('.scripts > li')).toHaveLength(3));
  });

  it('lets the user say who writes, of one or of all, and lets Tact decide again', async () => {
    const { context, container } = await showPopup(PAGE);
    await screen.findByText('Nothing speaks against it.');
    expect(who().selectedOptions[0]?.textContent).toBe('client');
    const groups = [...who().querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).toEqual(['olga@client.example', 'Everyone at client.example']);
    const kindOf = async (address: string) => (await context.db.clients.get(address))?.kind;

    chooseWho('address colleague');
    await screen.findByText(/Not read: colleague\..*You said so\./);
    expect(who().value).toBe('address colleague');
    chooseWho('firm client');
    await screen.findByText('You said so for everyone there.');
    expect(await Promise.all(['olga@client.example', '@client.example'].map(kindOf))).toEqual([null, 'client']);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/You said so\./);
    expect(await Promise.all(['olga@client.example', '@client.example'].map(kindOf))).toEqual(['colleague', null]);
    chooseWho('');
    await screen.findByText('Nothing speaks against it.');
    await screen.findByText('Tact decides again.');
  });

  it('takes one word at a time about who writes, and leaves the focus where it is', async () => {
    const { context } = await showPopup(PAGE);
    await screen.findByText('Nothing speaks against it.');
    who().focus();
    chooseWho('address bulk');
    await waitFor(() => expect(who().getAttribute('aria-disabled')).toBe('true'), { interval: 1 });
    chooseWho('address me');
    expect(who().value).not.toBe('address me');
    await screen.findByText(/Not read: mailing list\./);
    expect(document.activeElement).toBe(who());
    expect((await context.db.clients.get('olga@client.example'))?.kind).toBe('bulk');
  });

  it('offers no word about everybody at a free-mail provider', async () => {
    const seen = seenThread([message({ from: { name: 'Eve', address: 'eve@gmail.com' } })]);
    await showPopup({ ...PAGE, seen });
    await screen.findByText('Nothing speaks against it.');
    expect(who().querySelectorAll('optgroup')).toHaveLength(1);
  });

  it('takes back who was said to be the user', async () => {
    const seen = seenThread([message({ from: { name: 'Alias', address: 'alias@other.example' } })]);
    await showPopup({ ...PAGE, seen });
    await screen.findByText('Nothing speaks against it.');
    chooseWho('address me');
    await screen.findByText(/Not read: you\./);
    chooseWho('');
    await screen.findByText('Nothing speaks against it.');
  });

  it.each([
    ['no mail is open', { ...PAGE, screen: 'list', seen: null }, undefined, /Open a client's mail in Gmail/],
    [
      'the page has changed',
      { ...PAGE, seen: null, missing: ['subject'], report: 'div' },
      undefined,
      /Missing: subject/,
    ],
    ['Tact is off here', null, 'https://mail.firm.example/', /Tact is not on for mail\.firm\.example/],
    ['this is no website', null, 'about:blank', /Open your webmail/],
  ] as const)('says what to do when %s', async (_, page, url, words) => {
    const { container } = await showPopup(page as PageState | null, url);
    await screen.findByText(words);
    await expectAccessible(container);
  });

  it('asks for one site, and only when told to', async () => {
    await showPopup(null, 'https://mail.firm.example:8443/x');
    expect(await browser.permissions.getAll()).toMatchObject({ origins: [] });
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on for mail.firm.example' }));
    await screen.findByText(/Reload this page/);
    expect(await browser.permissions.getAll()).toMatchObject({ origins: ['https://mail.firm.example/*'] });
  });
});
