/** The one alarm: the next moment at which anything about a deadline changes. */
import browser from './browser.ts';

const NEXT = 'tact:next';

/** Sets the alarm to an instant (ms), or clears it. The browser may ring up to a minute late. */
export async function setNextAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NEXT);
  else await browser.alarms.create(NEXT, { when: at });
}

/** Calls back at each ring; register at the worker's start, synchronously. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NEXT) ring();
  });
}
