/** The one alarm: the next moment at which anything about a deadline changes. */
import browser from './browser.ts';

const NEXT = 'tact:next';
const WATCH = 'tact:watch';

/**
 * Sets the alarm to an instant (ms), or clears it. A browser counts down to it by a clock that stands still while the machine sleeps, and
 * that nobody can move: as long as there is something to wait for, a look every minute finds an alarm that should have rung.
 */
export async function setNextAlarm(at: number | null): Promise<void> {
  if (at === null) {
    await Promise.all([NEXT, WATCH].map((name) => browser.alarms.clear(name)));
    return;
  }
  await browser.alarms.create(NEXT, { when: at });
  await browser.alarms.create(WATCH, { periodInMinutes: 1 });
}

/** Calls back when the alarm rings, and when it should have; register at the worker's start, synchronously. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    const next = name === WATCH ? await browser.alarms.get(NEXT) : undefined;
    if (!next || next.scheduledTime <= Date.now()) ring();
  });
}
