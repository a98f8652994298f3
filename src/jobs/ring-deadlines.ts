/** Keeps the toolbar badge, the notifications and the one alarm true to the database. */
import { countdownLabel, countdownTone } from '../core/deadlines/countdown.ts';
import { nextChangeAt, pickNextDeadline } from '../core/deadlines/next-deadline.ts';
import { findTurning } from '../db/deadlines.ts';
import { setNextAlarm } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';
import type { JobContext } from './context.ts';
import { notify } from './notify.ts';

const COLOURS = { calm: '#4a5d78', amber: '#9a5b00', red: '#b3261e' };

/** Compares, repairs, redraws, tells what is new: call it at every worker start, at every ring and after every change. */
export async function ringDeadlines(context: JobContext): Promise<void> {
  const { db, now } = context;
  const turning = await findTurning(db, now);
  const next = pickNextDeadline(turning, now);
  if (next) {
    const who = next.clientName || next.clientAddress;
    const title = t(next.dueAt < now ? 'badgeOverdue' : 'badgeNext', who, next.subject);
    await showBadge(countdownLabel(next.dueAt, now), COLOURS[countdownTone(next, now)], title);
  } else {
    await showBadge('', COLOURS.calm, t('badgeNone'));
  }
  const moments = [nextChangeAt(turning, now), await notify(context)].filter((at) => at !== null);
  await setNextAlarm(moments.length > 0 ? Math.min(...moments) : null);
}
