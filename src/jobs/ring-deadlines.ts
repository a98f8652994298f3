/** Keeps the toolbar badge and the one alarm true to the database. */
import { countdownLabel, countdownTone } from '../core/deadlines/countdown.ts';
import { nextChangeAt, pickNextDeadline } from '../core/deadlines/next-deadline.ts';
import { loadRunning } from '../db/deadlines.ts';
import type { TactDb } from '../db/schema.ts';
import { setNextAlarm } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';

const COLOURS = { calm: '#4a5d78', amber: '#9a5b00', red: '#b3261e' };

/** Compares, repairs, redraws: call it at every worker start, at every ring and after every change. */
export async function ringDeadlines(db: TactDb, now: number): Promise<void> {
  const running = await loadRunning(db);
  const next = pickNextDeadline(running, now);
  if (next) {
    const who = next.clientName || next.clientAddress;
    const title = t(next.dueAt < now ? 'badgeOverdue' : 'badgeNext', who, next.subject);
    await showBadge(countdownLabel(next.dueAt, now), COLOURS[countdownTone(next, now)], title);
  } else {
    await showBadge('', COLOURS.calm, t('badgeNone'));
  }
  await setNextAlarm(nextChangeAt(running, now));
}
