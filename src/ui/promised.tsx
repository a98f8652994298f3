import type { JSX } from 'preact';
import { countdownTone } from '../core/deadlines/countdown.ts';
import type { PromiseGiven } from '../core/types.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText } from './times.ts';

/** A promise of ours with its countdown, in one line; the whole of it on hover. */
export function Promised({ promise, now }: { promise: PromiseGiven; now: number }): JSX.Element {
  const { phrase, dueAt, remindAt } = promise;
  const tone = countdownTone({ dueAt, dueSoonAt: remindAt }, now);
  return (
    <span class={`due promise ${tone}`} title={t('promisedTo', phrase, instantText(dueAt))}>
      <Icon name="promise" />
      <q>{phrase}</q> {leftText(dueAt, now)}
    </span>
  );
}
