/**
 * A click as a person makes it: on what stands still and lies open. A page that is still being laid out moves a button
 * away between looking and pressing, on a busy machine for long.
 */
import type { Page } from 'puppeteer-core';
import { waitUntil } from './session.ts';

/** Where something is in the page's viewport, px, and whether nothing lies over its middle. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
  isOpen: boolean;
}

/** Two looks so far apart must find the same, ms. */
const STILL_MS = 60;

/** The middle of a spot, once it stands still and lies open; throws with `what` in the message if it never does. */
export async function findStill(what: string, look: () => Promise<Spot | null>): Promise<[x: number, y: number]> {
  let last = await look();
  let place: [number, number] = [0, 0];
  await waitUntil(`${what} stands still and lies open`, async () => {
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    const before = last;
    last = await look();
    if (!last?.isOpen || JSON.stringify(before) !== JSON.stringify(last)) return false;
    place = [last.x + last.width / 2, last.y + last.height / 2];
    return true;
  });
  return place;
}

/** Clicks the first match of a selector in the page itself, scrolled into sight. */
export async function clickStill(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  // Looked up anew each time: what is drawn again is another element.
  const look = async (): Promise<Spot | null> => {
    const element = await page.$(selector);
    const spot = await element?.evaluate((one) => {
      one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = one.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return { x, y, width, height, isOpen: one.contains(top) };
    });
    return spot ?? null;
  };
  await page.mouse.click(...(await findStill(selector, look)));
}
