// @vitest-environment jsdom
import { waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, it, vi } from 'vitest';
import { start } from '../../src/content/start.ts';
import { offerStrip } from '../../src/content/strip-panel.ts';
import type { TabRequestName, TabRequests } from '../../src/contract/messages.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { listen } from '../../src/platform/browser.ts';
import { FIXTURES } from '../sites/pages.ts';
import { resetBrowser } from '../support/fake-browser.ts';
import { createContext } from '../support/job-context.ts';

async function tell<N extends TabRequestName>(name: N, data: TabRequests[N]): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id };
  await fakeBrowser.runtime.onMessage.trigger({ name, data }, sender, () => undefined);
}

it('reads a mail again when something was changed elsewhere, and once when its reading is the change', async () => {
  resetBrowser();
  const context = createContext();
  const reads = vi.fn(readThread);
  listen(async (message) => {
    const { name, data } = message as { name: string; data: never };
    return name === 'thread:seen' ? reads(data, context) : [];
  });
  const show = vi.fn();
  offerStrip(({ parent }) => {
    const host = parent.appendChild(document.createElement('tact-strip'));
    host.setAttribute('data-tact', '');
    return { host, show };
  });
  const page = FIXTURES.find(({ name }) => name.startsWith('roundcube/preview-plain'))?.open().document;
  document.documentElement.innerHTML = page?.documentElement.innerHTML ?? '';

  start(window);
  await waitFor(() => expect(show).toHaveBeenCalled());
  show.mockClear();
  await tell('view:refresh', { isTold: true });
  await waitFor(() => expect(show).toHaveBeenCalled());
  expect(reads).toHaveBeenCalledTimes(1);
  await tell('view:refresh', { isTold: false });
  await waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
  // A pattern of an extension names no port; a page that is not stopped goes on after its test.
  await tell('site:off', { patterns: [`${location.protocol}//${location.hostname}/*`] });
  expect(document.querySelector('[data-tact]')).toBeNull();
});
