import { beforeAll, describe, expect, it } from 'vitest';
import { describePage, type PageDescription } from '../../src/sites/describe-page.ts';
import { matchesUrl, SITES } from '../../src/sites/index.ts';
import type { Page } from '../../src/sites/site.ts';
import { FIXTURES } from './pages.ts';

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  let page: Page;
  let before: string;
  let description: PageDescription;
  beforeAll(() => {
    page = fixture.open();
    before = page.document.documentElement.outerHTML;
    description = describePage(page.document, page.url);
  });

  it('is read as written beside it', () => expect(description).toEqual(fixture.expected()));

  it('is left as it was', () => expect(page.document.documentElement.outerHTML).toBe(before));

  it.each(SITES.filter(({ id }) => id !== fixture.site).map((site) => [site.label, site] as const))(
    'says nothing to the adapter of %s',
    (_label, other) => {
      expect(other.matches.some((pattern) => matchesUrl(pattern, page.url))).toBe(false);
      expect(other.isMadeBy?.(page.document) ?? false).toBe(false);
      expect(other.screenAt(page)).toBe('other');
      expect(other.readThread(page)).toBeNull();
      expect(other.readRows?.(page) ?? []).toEqual([]);
      expect(other.composeBox(page)).toBeNull();
      expect(other.panelPlace(page)).toBeNull();
    },
  );
});

it('there are pages of every site', () => {
  expect([...new Set(FIXTURES.map(({ site }) => site))].sort()).toEqual(SITES.map(({ id }) => id).sort());
});
