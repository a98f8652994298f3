import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onAlarm, setNextAlarm } from '../../src/platform/alarms.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';

const HOUR = 3_600_000;
beforeEach(resetBrowser);

/** The names of the alarms that ring, and how often the background was called. */
async function ringing(name: 'tact:next' | 'tact:watch'): Promise<number> {
  const ring = vi.fn();
  onAlarm(ring);
  await browser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: false });
  return ring.mock.calls.length;
}

describe('the alarm', () => {
  it('is one, watched every minute as long as there is something to wait for', async () => {
    await setNextAlarm(Date.now() + HOUR);
    await setNextAlarm(Date.now() + 2 * HOUR);
    const all = await browser.alarms.getAll();
    expect(all.map(({ name, periodInMinutes }) => [name, periodInMinutes]).sort()).toEqual([
      ['tact:next', undefined],
      ['tact:watch', 1],
    ]);
    await setNextAlarm(null);
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  it('rings', async () => {
    expect(await ringing('tact:next')).toBe(1);
  });

  it.each([
    ['is still to come', HOUR, 0],
    ['should have rung while the machine slept', -HOUR, 1],
  ])('is looked at, and rings where it %s: %i', async (_what, ahead, times) => {
    await setNextAlarm(Date.now() + ahead);
    expect(await ringing('tact:watch')).toBe(times);
  });

  it('that rang and was not set again rings at the next look', async () => {
    expect(await ringing('tact:watch')).toBe(1);
  });
});
