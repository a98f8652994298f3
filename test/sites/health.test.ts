import { expect, it } from 'vitest';
import { gmail } from '../../src/sites/gmail.ts';
import { describeSkeleton, findMissingSpots } from '../../src/sites/health.ts';
import { FIXTURES } from './pages.ts';

const page = FIXTURES.find(({ name }) => name === 'gmail/thread--2026-11.html')?.open();

it('names a spot once none of its selectors finds anything', () => {
  if (!page) throw new Error('fixture missing');
  expect(findMissingSpots(gmail, page)).toEqual([]);
  for (const body of page.document.querySelectorAll('.ii.gt')) body.remove();
  for (const head of page.document.querySelectorAll('.gD')) head.removeAttribute('email');
  expect(findMissingSpots(gmail, page)).toEqual(['sender', 'body']);
});

it('a report shows how the page is built and none of its words', () => {
  const fresh = FIXTURES.find(({ name }) => name === 'gmail/thread--2026-11.html')?.open();
  if (!fresh) throw new Error('fixture missing');
  const report = describeSkeleton(gmail, fresh);
  expect(report).toContain('div.adn.ads[data-message-id][data-legacy-message-id]');
  expect(report).toContain('h2.hP[data-thread-perm-id][data-legacy-thread-id]');
  expect(report).toContain('div.a0s.aiL');
  for (const word of ['Hanna', 'Dana', 'Gate', 'lorry', 'steelworks', '@', '1926', 'gmail_quote', 'Nov']) {
    expect(report).not.toContain(word);
  }
});
