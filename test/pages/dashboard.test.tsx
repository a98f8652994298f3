// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logComplaint } from '../../src/jobs/log-complaint.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { Dashboard } from '../../src/pages/dashboard/dashboard.tsx';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';
import { message, seenThread } from '../support/seen-thread.ts';
import { serveJobs } from '../support/serve-jobs.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

const LI = seenThread(
  [
    message({
      id: 'z1',
      from: { name: '李娜', address: 'lina@client.example' },
      text: '订单又丢了，第三次了，没有人回复我，太过分了！',
    }),
  ],
  {
    thread: {
      id: 'z',
      subject: '订单又丢了',
      messages: [
        message({
          id: 'z1',
          from: { name: '李娜', address: 'lina@client.example' },
          text: '订单又丢了，第三次了，没有人回复我，太过分了！',
        }),
      ],
    },
  },
);

async function showDashboard(fill = true) {
  const context = createContext();
  serveJobs(context);
  if (fill) {
    for (const seen of [seenThread(), LI]) {
      await readThread(seen, context);
      await logComplaint(seen, context);
    }
  }
  const { container } = render(<Dashboard db={context.db} />);
  return { context, container };
}

const openComplaints = async () => fireEvent.click(await screen.findByRole('tab', { name: /Complaints/ }));

describe('the dashboard', () => {
  it('says what will appear where nothing is yet', async () => {
    const { container } = await showDashboard(false);
    await screen.findByText(/No answer is owed/);
    await openComplaints();
    await screen.findByText(/No complaints yet/);
    await expectAccessible(container);
  });

  it('lists deadlines and complaints', async () => {
    const { container } = await showDashboard();
    expect(await screen.findAllByRole('checkbox', { name: /^Choose: / })).toHaveLength(2);
    await expectAccessible(container);
    await openComplaints();
    expect((await screen.findAllByRole('listitem')).length).toBe(2);
    await expectAccessible(container);
  });

  it.each(['李娜', '订单', 'lina@client', 'olga', 'disgrace'])('finds by %s', async (query) => {
    await showDashboard();
    await openComplaints();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  });

  it('says when nothing is found', async () => {
    await showDashboard();
    await screen.findAllByRole('checkbox', { name: /^Choose: / });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    await screen.findByText(/Nothing found/);
  });

  it('changes, settles and deletes a complaint, and takes each back', async () => {
    const { context } = await showDashboard();
    await openComplaints();
    const [about] = await screen.findAllByRole('combobox', { name: 'About' });
    fireEvent.change(about as Element, { target: { value: 'attitude' } });
    await screen.findByText('Complaint changed.');
    fireEvent.click(screen.getAllByRole('button', { name: 'Settle' })[0] as Element);
    await screen.findByText('Complaint settled.');
    fireEvent.click(screen.getAllByRole('button', { name: /^Delete/ })[0] as Element);
    await screen.findByText('Complaint deleted.');
    expect(await context.db.complaints.count()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await context.db.complaints.count()).toBe(2));
  });

  it('changes its tab by the arrow keys', async () => {
    await showDashboard(false);
    fireEvent.keyDown(await screen.findByRole('tab', { name: 'Today' }), { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Scripts'));
  });
});
