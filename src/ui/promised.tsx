import type { JSX } from 'preact';
import { countdownTone } from '../core/deadlines/countdown.ts';
import type { PromiseRecord } from '../core/types.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText } from './times.ts';

/** So long before its date a promise looks urgent, ms. */
const SOON_MS = 4 * 3_600_000;

/** A promise of ours with its countdown, in one line; the whole of it on hover. */
export function Promised({ promise, now }: { promise: PromiseRecord; now: number }): JSX.Element {
  const { phrase, dueAt } = promise;
  const tone = countdownTone({ dueAt, dueSoonAt: dueAt - SOON_MS }, now);
  return (
    <span class={`due promise ${tone}`} title={t('promisedTo', phrase, instantText(dueAt))}>
      <Icon name="promise" />
      <q>{phrase}</q> {leftText(dueAt, now)}
    </span>
  );
}
