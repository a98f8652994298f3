/** Whether a site still looks as its adapter expects. */
import { findFirst } from '../dom/find.ts';
import { redactPage } from '../dom/redact.ts';
import { documentValue, selectFirst } from '../dom/unclobbered.ts';
import type { Page, Site } from './site.ts';

/** Names of the spots that must be on this screen and are not; empty while all is well. A page that still loads misses some too. */
export function findMissingSpots(site: Site, page: Page): string[] {
  const screen = site.screenAt(page);
  return Object.entries(site.spots)
    .filter(([, spot]) => spot.screens.includes(screen) && !findFirst(page.document, spot.selectors))
    .map(([name]) => name);
}

/** The page's skeleton without anybody's words, to be copied into a report; messages and drafts are not entered. */
export function describeSkeleton(site: Site, page: Page): string {
  const words = [site.spots.body, site.spots.editor].flatMap(
    (spot) => spot?.selectors.find((selector) => selectFirst(page.document, selector)) ?? [],
  );
  return redactPage(documentValue(page.document, 'body'), words);
}
