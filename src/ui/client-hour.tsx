import type { JSX } from 'preact';
import type { ClientView } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import { clockText, instantText } from './times.ts';

/**
 * What time it is where the client is, and when their day begins while it is closed there; nothing while both work and their
 * clock shows what ours does. A guess is said to be one.
 */
export function ClientHour({ clock, now }: { clock: ClientView['clock']; now: number }): JSX.Element | null {
  if (!clock) return null;
  const { tz, isGuess, opensAt } = clock;
  // Asked a while ago: their day may have begun since.
  const isClosed = opensAt !== null && now < opensAt;
  const there = clockText(now, tz, now);
  const isHere = there === clockText(now, Intl.DateTimeFormat().resolvedOptions().timeZone, now);
  if (!isClosed && isHere) return null;
  const words = isClosed ? t('thereClosed', there, clockText(opensAt, tz, now)) : t('thereOpen', there);
  const title = [opensAt !== null && isClosed && t('hereThen', instantText(opensAt)), isGuess && t('clockGuessed')];
  return (
    <span class="there soft" title={title.filter(Boolean).join(' ')}>
      {words}
      {isGuess && ` ${t('guessed')}`}
    </span>
  );
}
