import type { JSX } from 'preact';
import { countdownTone } from '../core/deadlines/countdown.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText } from './times.ts';

/** The countdown to an owed answer, in words, with the exact time on hover. */
export function Due({ deadline, now }: { deadline: TimedDeadline; now: number }): JSX.Element {
  return (
    <span class={`due ${countdownTone(deadline, now)}`} title={instantText(deadline.dueAt)}>
      <Icon name="clock" />
      {leftText(deadline.dueAt, now)}
    </span>
  );
}
