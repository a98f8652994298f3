import type { JSX } from 'preact';
import { countdownTone } from '../core/deadlines/countdown.ts';
import { isSnoozed } from '../core/deadlines/deadline.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText, quietText } from './times.ts';

/** The countdown to an owed answer, in words, with the exact time on hover; quiet while it is snoozed. */
export function Due({ deadline, now }: { deadline: TimedDeadline; now: number }): JSX.Element {
  const quiet = isSnoozed(deadline, now) ? deadline.snoozedUntil : null;
  if (deadline.pausedAt !== undefined) {
    return (
      <span class="due calm">
        <Icon name="clock" />
        {t('paused')}
      </span>
    );
  }
  return (
    <span class={`due ${quiet ? 'calm' : countdownTone(deadline, now)}`} title={instantText(deadline.dueAt)}>
      <Icon name="clock" />
      {quiet ? quietText(quiet) : leftText(deadline.dueAt, now)}
    </span>
  );
}
